"""The finite verb behind so many of something, or behind a thing with its article, where only the order tells it."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.lexicon import word_class

_DETERMINERS = word_class("determiners")
_PREPOSITIONS = word_class("prepositions")
_ADVERBS = word_class("adverbs")
_NUMBERS = word_class("numbers") | {"half", "most", "none"}
_AFTER = (
    _DETERMINERS | _PREPOSITIONS | _ADVERBS | word_class("objects") | word_class("particles")
) | {"when", "where", "if", "because", "after", "before"}
"""What follows a verb at once, and a noun in a jotting seldom."""
_VERBLIKE = frozenset(
    ("ends", "reaches", "holds", "starts", "stands", "leaves", "turns", "shows", "opens", "closes", "drifts", "drives")
)  # fmt: skip
"""Third persons that may be nouns, and behind an article and another noun hardly are."""
_LEADS = frozenset(
    ("about", "around", "roughly", "nearly", "almost", "over", "under", "only", "up", "to", "the", "first", "last")
)  # fmt: skip
_SHARES = frozenset(("third", "quarter", "fifth", "few", "couple", "dozen", "handful"))
_SPELLS = re.compile(r"(?:day|night|shift|week|month|quarter|term|season|year|hour|morning)$")
_LONGEST = 3
"""Words that may name what is counted."""


def verb_of_many(words: list[str]) -> int:
    """Index of the verb: `one in four comes back`, `12 boxes a week go`, `the contract ends in May`; -1 if unsure."""
    behind = _counted(words)
    if behind < 0:
        return _behind_thing(words)
    for place in range(behind, min(behind + _LONGEST + 1, len(words))):
        if _acts(words, place, share=place == behind and words[place - 2] == "in"):
            return place
        if words[place : place + 1] == ["in"] and _is_number("".join(words[place + 1 : place + 2])):
            return place + 2 if _acts(words, place + 2, share=False) else -1
        if words[place] in _AFTER - {"still", "now", "always", "often", "usually", "never", "also"}:
            return _behind_spell(words, place)
    return -1


def _behind_spell(words: list[str], place: int) -> int:
    """The verb behind `a week` or `per shift`; -1 where that does not come."""
    spell = words[place] in {"a", "per", "each", "every"} and bool(
        _SPELLS.match("".join(words[place + 1 : place + 2]))
    )
    return place + 2 if spell and _acts(words, place + 2, share=False) else -1


def _counted(words: list[str]) -> int:
    """Index behind the number, `in ten` and `of them` that a clause begins with; -1 where it begins otherwise."""
    at = next((place for place, word in enumerate(words) if word not in _LEADS), len(words))
    share = (
        words[at : at + 1] == ["a"] and words[at + 1 : at + 2] != [] and words[at + 1] in _SHARES
    )
    if not share and not (at < len(words) and _is_number(words[at])):
        return -1
    at += 2 if share else 1
    if words[at : at + 1] == ["in"] and len(words) > at + 1 and _is_number(words[at + 1]):
        at += 2
    return at + 2 if words[at : at + 1] == ["of"] else at


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in _NUMBERS


def _acts(words: list[str], place: int, *, share: bool) -> bool:
    """Whether the word there is a verb: a sure one, or what goes on as one does, alone or behind a `share`."""
    if place >= len(words):
        return False
    word, after = words[place], words[place + 1 : place + 2]
    goes_on = after != [] and (after[0] in _AFTER or after[0][0].isdigit())
    if verbs.only_past(word) or verbs.surely_third(word):
        return True
    if verbs.surely_base(word) and not verbs.is_past(word):
        return goes_on or not after or not words[place - 1][:1].isdigit()
    nounish = verbs.is_base(word) or verbs.base_of_third(word) is not None
    told = words[place - 1] in _ADVERBS or (share and verbs.base_of_third(word) is not None)
    return nounish and told and (goes_on or verbs.is_ing("".join(after)))


def _behind_thing(words: list[str]) -> int:
    """The verb of one thing that has its article: `the queue at the hut reaches 35 minutes`."""
    if not words or words[0] not in {
        "the",
        "a",
        "an",
        "each",
        "every",
        "our",
        "your",
        "their",
        "on",
        "at",
        "in",
    }:
        return -1
    for place in range(2, len(words) - 1):
        before, after = words[place - 1], words[place + 1]
        apart = before in _DETERMINERS | _PREPOSITIONS or before.endswith("s")
        if words[place] in _VERBLIKE and not apart and (after in _AFTER or after[0].isdigit()):
            return place
    return -1
