"""Words written to the sender, as the sender says them back: `when I could start` for `when you could start`."""

import re
from collections.abc import Callable

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import ADVERBS, PREPOSITIONS
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.voice import Unsayable

_TURNED = {
    "your": "my", "yours": "mine", "yourself": "myself",
    "you're": "I am", "you've": "I have", "you'll": "I will", "you'd": "I would",
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "i'm": "you are", "we're": "you are", "i've": "you have", "we've": "you have", "i'll": "you will",
    "we'll": "you will", "i'd": "you would", "we'd": "you would", "ourselves": "yourselves", "myself": "yourself",
}  # fmt: skip
_SHARED = frozenset(
    "call meeting interview conversation chat appointment talk visit session discussion zoom video phone".split()  # noqa: SIM905  # one word a line would fill the page
)
"""What both have together, so that it stays ours."""
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_NUMBERED = re.compile(
    r"phase|part|level|grade|stage|year|type|class|section|step|band|tier|volume|war"
)
"""What a Roman one stands behind."""
_AGREEING = {"are": "am", "were": "was", "aren't": "am not", "weren't": "was not"}
_THEIRS = {"am": "are", "was": "were"}
_OPENS = word_class("subordinators") | frozenset(("or", "and", "but", "days", "times", "dates"))
"""Words behind which `you` is who does something."""


def turned(clause: str) -> str:
    """The clause with you and I exchanged, its verbs agreeing. Raises `Unsayable` where `you` could be either case."""
    return _by_word(clause, _word)


def as_own(clause: str) -> str:
    """The clause with `you` as `I` and nothing else changed. Raises `Unsayable` where `you` could be either case."""
    return _by_word(clause, _own_word)


def _by_word(clause: str, worded: Callable[[list[re.Match[str]], int], str]) -> str:
    words = list(_WORD.finditer(clause))
    said, end = "", 0
    for place, word in enumerate(words):
        said += clause[end : word.start()] + worded(words, place)
        end = word.end()
    return said + clause[end:]


def _own_word(words: list[re.Match[str]], place: int) -> str:
    """The word as the sender says it of themselves; what is theirs already stays."""
    plain, before = _plain(words, place), _plain(words, place - 1)
    own = plain.startswith("you") or (before == "you" and plain in _AGREEING)
    return _word(words, place) if own else words[place].group()


def _word(words: list[re.Match[str]], place: int) -> str:
    plain, before, after = _plain(words, place), _plain(words, place - 1), _plain(words, place + 1)
    if words[place].group() == "US" or _is_part(words[place]) or _NUMBERED.fullmatch(before):
        return words[place].group()
    if plain == "our" and after in _SHARED:
        return words[place].group()
    if plain == "you":
        return "I" if _is_thing(words, place - 1) or _acts(before, after) else "me"
    if before == "you" and plain in _AGREEING:
        return _AGREEING[plain]
    if before == "i" and plain in _THEIRS:
        return _THEIRS[plain]
    return _TURNED.get(plain, words[place].group())


def _is_thing(words: list[re.Match[str]], place: int) -> bool:
    """Whether it is what a question is about, which no verb need be: `name` in `what name you want`."""
    asked, thing = _plain(words, place - 1), _plain(words, place)
    acts = verbs.is_past(thing) or verbs.base_of_third(thing) is not None
    return asked in {"what", "which", "whose"} and not acts


def _is_part(word: re.Match[str]) -> bool:
    """Whether a letter is no word of its own: those of `i.e.`."""
    dotted = word.string[: word.start()].endswith(".")
    goes_on = re.match(r"\.[a-z]", word.string[word.end() :]) is not None
    return len(word.group()) == 1 and (dotted or goes_on)


def _plain(words: list[re.Match[str]], place: int) -> str:
    return words[place].group().lower().replace("’", "'") if 0 <= place < len(words) else ""


def _acts(before: str, after: str) -> bool:
    """Whether `you` between these words is who does something; raises `Unsayable` where it could be either."""
    if before in PREPOSITIONS:
        return False
    if after in verbs.AUXILIARIES or before in _OPENS | {""}:
        return True
    if verbs.is_base(before) or verbs.is_past(before) or verbs.base_of_third(before):
        return False
    if verbs.is_base(after) or verbs.is_past(after) or after in ADVERBS:
        return True
    raise Unsayable(f"{before} you {after}")
