"""Whether words told in a letter would pass a newspaper's copy desk, as far as that can be known without a parser."""

import calendar
import re
import unicodedata
from functools import cache
from itertools import pairwise

from drafting.builtin.phrasebook import phrases
from drafting.builtin.prose import finite, verbs
from drafting.builtin.prose.capitals import NAMELIKE
from drafting.builtin.prose.finite import PREPOSITIONS, PRONOUNS, is_plural, main_verb, words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.spelling import is_built
from guardrails.words import commonness

_QUOTED = re.compile(r"“[^”]*”")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))
_STRAY = re.compile(r"[`|~^*_<>{}\\=→#\"]|\.\.|…|(?<!\w)['‘]|(?<!s)['’](?!\w)|\?.|\w: *$")
_ASIDE = re.compile(
    r"\b(?:lol|haha|omg|ugh|duh|argh|tbh|yay|etc|imo|idk|please|pls|thx|btw|hmm|aka)\b|\bok$"
)
_TALKED = re.compile(
    r"\b(?:to|was|were|about|just) like\b|\b(?:gonna|wanna|kinda|sorta|loads of)\b"
    r"|\b(?:nae|wi|nowt|owt|summat|tae|[dc]annae|didnae|wasnae|dinnae|innit|dunno)\b|\bdon [a-z]|\b(?:mrs?|ms|dr) [a-z]"
    r"|\b(?:you|he|she|they) (?:would|could|can|will|should) (?:I|we|you|he|she|they)\b"
    r"|^of (?:these|those|them|which)\b|\b(?:the|an?) you\b|\b(?:an?|the|which|of), and\b|\bis [a-z]+s too [a-z]+\b"
    r"|\bgot me (?!(?:to|a|an|the|in|out|on|off|into|through|up|down|here|there)\b)\w"
    r"|\basked (?!(?:me|my|us|our|you|your|for|about|after|to|if|whether|how|what|why|who|whom|whose|which|when|where"
    r"|him|his|her|them|their|everybody|everyone|each|every|all|both|an?|the|this|that|these|those|one|two|three|some|any|no|nobody|it"
    r"|in|at|on|by|with|and|or|but|again|twice|first|then|straight|questions?|permission|out|around|\w+ly)\b)[a-z]"
    r"|\byour (?:in|at|on|the|an?|is|was|not|with|from)\b|\b(?:thinks?|believes?|feels?) (?:is|are|was|were)\b"
    r"|\bsaid (?!that|so|yes|no|it|nothing|hello|goodbye|this)[a-z]+$"
    r"|^(?:the )?(?:\d+|an?|one|two|three|four|five|six|ten) (?:minute|hour|day|week|month|year|visit)s? and"
    r" (?:it|they|we|I|that)\b"
)
_ITSELF = re.compile(r"^(?!the |an? )(?P<thing>[a-z]+(?: [a-z]+)?) is (?P=thing)\b")
"""A thing without its article that is itself: `cold house is cold house`."""
_LEANS = re.compile(
    r"(?:since|because|cos|though|although|whereas|unless|until|while) (?:it|that|there|they|we|he|she|I|you|nobody"
    r"|the \w+) (?:is|are|was|were|has|have|had|do|does|did|can|will)\b[^,]*$",
    re.IGNORECASE,
)
"""A clause that leans on another which is not there: `since it is nobody's task`."""
_TURNED_ROUND = re.compile(
    r"\b(?:know|knows|asks?|asked|draw|said|told (?:me|you)) (?:where|what|who|why|how) (?:is|are|was|were)"
    r" (?:the|an?|my|your|our|\d+|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|\b(?:know|asked|wondered|said) (?:would|could|can|do|did|should|was|am|is|are|have|has)"
    r" (?:I|you|we|they|he|she|it)\b"
    r"|^(?:[Dd]oes|[Dd]id|[Hh]as|[Ii]s|[Ww]as) (?:not )?[a-z]"
)
"""A question in the order of one inside a sentence, or a verb whose subject was left out: `does not do email`."""
_LONE_LETTER = re.compile(r"(?<!\d )(?<![\w.’'/&-])[b-hj-wyz](?![\w.’'/&-])")
"""A letter that stands for a word; after a number it is a unit."""
_IN_A_NAME = re.compile(r"(?<=[a-z]) [a-z](?= [A-Z][a-z])")
"""A letter that is a word of a name: `Ysgol y Bryn`."""
_PLACED = re.compile(r"\b(?:at|for|with) (?P<word>[a-z]{4,})\b")
_HOUSE = re.compile(r"\bat (?P<words>[a-z]{4,}(?: [a-z]{4,}){1,3})\b")
_AMOUNT_SAID = re.compile(
    r"(?:you|[A-Z]\w+) said (?P<what>(?:lots|loads|plenty|many|a lot|some|few|no)\b.*)"
)
_SAID_THINGS = re.compile(
    r"(?:you|[A-Z]\w+) (?:says?|said|reckons?|reckoned|thinks?|thought) (?:that )?"
    r"(?P<what>(?:about |over |nearly )?\d[\d.,]* [a-z].*)"
)
"""So many of something behind `you reckon`, which is to say something of them."""
_MORE = re.compile(r",? and (?=they|he|she|it|we|you)|, ")
_ONE_BY_ONE = re.compile(r"\b(\w+) (?:by|to|after) \1\b")
"""`room by room`, which has no article."""
_NO_DAY = re.compile(rf"\bon (?:{'|'.join(calendar.month_name[1:])})\b")
"""A month that has lost its day."""
_OWN_REASON = re.compile(r"\b(?:that's|that is|this is) why$")
_TIME_ALONE = re.compile(
    r"(?:the|that|one|another|my|our|their) (?:(?:whole|first|last|only|other) )?"
    r"(?:day|morning|afternoon|evening|night|week|weekend|month|year|summer|winter|spring|autumn|time|moment)"
    r"(?: (?:that|when))? (?:the|my|our|your|their|his|her|its|we|i|you|they|he|she|it)\b",
    re.IGNORECASE,
)
"""A time with what happened then, and nothing said of it: `the day the card machines went down`."""
_UNSAID = re.compile(
    r"(?<!being )(?<!been )(?<!was )(?<!were )(?<!is )\b(?:said|asked|told)[.,: ]*$"
)
"""Words that lead up to what was said, which is not there; a quotation ends in its mark."""
_UNTOLD = re.compile(
    r"^(?:\S+ ){0,6}(?:\d+|one|two|part|all|most|some|any|page|man|person|people|bit) (?:\w+ )?(?:of|on|in|for|to) it\b"
)
"""A part of something that has not been named: `1 page of it`."""
_PERSON = frozenset(("she", "he", "her", "his", "him", "hers", "himself", "herself"))
_SEVERAL = frozenset(("they", "them", "themselves"))
_YOU_AND_THIRD = re.compile(
    r"^you (?:asked|said|told|wanted)\b.*\band (?:he|she)\b"
    r"|\b(?:and|but|or),? (?:has|is|does|was)\b"
    r"|^you “|\b(?:himself|herself|themselves)\b|\b(?:for|to|with|at|from|about) you\b"
)


@cache
def _bare() -> re.Pattern[str]:
    """A thing that is counted, straight after a preposition or a verb, as only telegrams and jottings have it."""
    listed = phrases("telegrams")
    before = "|".join(listed["before"].split())
    things = "|".join(listed["things"].split())
    way = "(?!by (?:bus|van|truck|letter|email|e-mail|phone|file|card|form)\\b)"
    return re.compile(rf"\b{way}(?:{before}) (?:{things})\b(?! (?:of|and|\w+s)\b|-)", re.IGNORECASE)


def sound(words: str) -> bool:
    """Whether the words are whole: marks in pairs, no loose end, no article left out where one is sure to be due."""
    if any(words.count(left) != words.count(right) for left, right in _PAIRS):
        return False
    plain = _QUOTED.sub("“”", words)
    said = words_in(plain)
    if not said or _STRAY.search(plain) or _ASIDE.search(plain.lower()):
        return False
    if any(unicodedata.category(letter) in {"So", "Sk", "Co"} for letter in words if letter != "°"):
        return False
    if (
        _ITSELF.match(plain)
        or _LEANS.match(plain)
        or _TURNED_ROUND.search(plain)
        or _LONE_LETTER.search(_IN_A_NAME.sub("", plain))
        or _TALKED.search(plain)
        or _named(plain)
        or _ordered(said)
        or finite.is_half_done(said)
        or _NO_DAY.search(plain)
        or _said_nothing(plain)
        or _UNTOLD.search(plain)
    ):
        return False
    head, colon, _ = plain.partition(":")
    if time_alone(plain) or (colon and main_verb(words_in(head)) < 0):
        return False
    loose = _UNSAID.search(words) or _ends_loose(said) or _OWN_REASON.search(plain.lower())
    return not loose and not _bare().search(_ONE_BY_ONE.sub(r"\1", plain))


def time_alone(words: str) -> bool:
    """Whether the words are a time and what happened then, which is no sentence but leads into one."""
    return _TIME_ALONE.match(words) is not None and "," not in words


def _ends_loose(said: list[str]) -> bool:
    """Whether the last word leads on to nothing; after a verb a preposition may end: `who it belongs to`."""
    stranded = said[-1] in PREPOSITIONS and said[-2:-1] and verbs.base_of_third(said[-2])
    return said[-1] in word_class("loose_ends") and not stranded


def _named(plain: str) -> bool:
    placed = (found["word"] for found in _PLACED.finditer(plain))
    houses = (word for found in _HOUSE.finditer(plain) for word in found["words"].split())
    return any(commonness(word) < NAMELIKE and not is_built(word) for word in (*placed, *houses))


def _said_nothing(plain: str) -> bool:
    """Whether what stands after `said` is a thing and no statement: `you said lots of boats now`."""
    if many := _SAID_THINGS.match(plain):
        place = main_verb(first := words_in(_MORE.split(many["what"])[0]))
        return place < 0 or first[place - 1] in PRONOUNS
    told = _AMOUNT_SAID.match(plain)
    return told is not None and main_verb(words_in(told["what"])) < 0


def _ordered(said: list[str]) -> bool:
    """Whether an order stands after `said` without a link: `said bring a jumper`."""
    return any(
        word in {"said", "says"} and verbs.surely_base(after) for word, after in pairwise(said)
    )


def refers(words: str, known: frozenset[str]) -> bool:
    """Whether every he, she, him and her has somebody before it in the words whom it can mean."""
    said = words_in(_QUOTED.sub("", words))
    single = next((at for at, word in enumerate(said) if word.split("'")[0] in _PERSON), -1)
    before = {word.removesuffix("'s").casefold() for word in said[: max(single, 0)]}
    return single < 0 or bool((known | word_class("introducing")) & before)


def refers_to_several(words: str) -> bool:
    """Whether every they and them has somebody or something before it in the words of whom there may be several."""
    said = words_in(_QUOTED.sub("", words))
    first = next((at for at, word in enumerate(said) if word.split("'")[0] in _SEVERAL), -1)
    does = {at for at, (before, _) in enumerate(pairwise(said), 1) if before in PRONOUNS}
    return first < 0 or any(
        _several(word) for at, word in enumerate(said[:first]) if at not in does
    )


def _several(word: str) -> bool:
    """Whether the word brings in people or things whom `they` can mean."""
    named = is_plural(word) and word not in verbs.AUXILIARIES and not verbs.surely_third(word)
    return named or word in word_class("indefinite") | word_class("plurals")


def agrees(words: str) -> bool:
    """Whether `you` has a verb, and none joined to it was left in the third person."""
    said = _QUOTED.sub("“”", words)
    return not (re.match(r"you\b", said) and _YOU_AND_THIRD.search(said))
