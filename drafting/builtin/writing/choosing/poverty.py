"""How much a passage says by itself, from what tells well to what cannot be printed."""

import re
from functools import lru_cache

from drafting.builtin.months import MONTH_NAMES
from drafting.builtin.prose.finite import words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.choosing.pointing import points_elsewhere
from drafting.builtin.writing.choosing.quotable import COMMON, CONTENT, is_a_line, says_nothing
from drafting.builtin.writing.choosing.scenes import speaks_for_itself
from drafting.builtin.writing.choosing.worth import is_idle
from drafting.builtin.writing.repairs.repair import confesses, lapses, only_fails
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.speech import falters
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import SENDERS_OWN, AnchorKind
from guardrails.words import commonness, words_of

FEWEST = 2
"""Such words that a passage needs before it says anything by itself."""
_TIME = re.compile(rf"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?:{MONTH_NAMES})$")
_GOES = 2
"""Words of a statement that says nothing: `you ring`."""
_COUNTED = re.compile(r"\d|: |, which ")
"""What says of a piece of work how it came out, or what it was."""
_NAMED_BY = re.compile(
    r"\b[Tt]he \d+(?:[a-z]{2})? (?=[a-z]+\b)(?!\w+(?<!s)s\b)|\b[A-Z][a-z]+ \d+\b"
)
"""A number that is a name, and counts nothing: `the 1847 mill`, `Gate 4`."""
_SCANT = 3
"""Words of a statement that says too little: `Mohit laughed`."""
_SNATCH = 6
"""Words of such a snatch that say too little: `so you'd listen to it first`."""
_WOULD = re.compile(r"I(?:['’]d| would) (?!be |like |love |want )")
_OWN_OTHERWISE = {AnchorKind.MOMENT: 3, AnchorKind.TOPIC: 2}
"""How poor what only the sender did is as a scene, or as what was talked about."""
_ON_READER = re.compile(
    r"you(?: are| were|['’]re) (?:the|an?) |(?:you|[A-Z][\w'’-]+) (?:manage|lead|head|supervise|oversee|run)s?"
    r" (?:[a-z]+ ){0,4}(?:teams?|department|office|unit|section|branch|division)$"
    r"|you(?: are| were|['’]re)(?: \w+ly)? (?:fed up|tired|angry|cross|annoyed"
    r"|furious|sick|bored|scared|stressed|exhausted|desperate|unhappy|upset|ashamed|worn out)\b"
    r"|you(?: have|['’]ve)(?: got)? an? (?:\w+ )?(?:handshake|voice|laugh|smile|face|stare|look|accent|beard|moustache"
    r"|grin|haircut|tan|limp|cough|lisp|hat)\b"
)
"""Who the reader is, how they look or how they feel, which is not told to their face."""
_IS = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)* is (?:the|an?) (?:\S+ ){0,5}\S+")
_PLAINLY = 10
"""Words from which a statement in plain words tells something all the same."""


@lru_cache(maxsize=1024)
def poverty(telling: Telling) -> int:
    """0 tells well, 1 says little, 2 is quoted as jotted, 3 is thin, 4 cannot be printed."""
    if _is_unprintable(telling):
        return 4
    if telling.mode is Mode.JOTTED:
        return 2 if is_a_line(telling.words) else 4
    if telling.mode in {Mode.OWN, Mode.TOLD} and telling.anchor.kind in _OWN_OTHERWISE:
        return _of_own_deed(telling)
    if _says_nothing_alone(telling):
        return 3
    if telling.anchor.kind is AnchorKind.MOTIVATION and telling.mode is Mode.OWN:
        return int(len(telling.words.split()) <= _SCANT + 1)  # a reason in plain words is a reason
    return _by_words(telling)


def _is_unprintable(telling: Telling) -> bool:
    """Whether it is a bare number or two words, speaks against the sender, or quotes a snatch or half sentences."""
    few = len(telling.words.split()) <= _GOES
    bare = (telling.mode in {Mode.THAT, Mode.YOU} and few) or _counts_only(telling)
    return bare or _harms(telling) or falters(telling.words) or says_nothing(telling)


def _of_own_deed(telling: Telling) -> int:
    """How poor what the sender did is where a scene or a subject is told: less so with the reader in it."""
    if {"you", "your", "we", "us"} & set(telling.words.split()):
        return 1 + 2 * (_told(telling) <= FEWEST)
    return _OWN_OTHERWISE[telling.anchor.kind]


def _says_nothing_alone(telling: Telling) -> bool:
    """Whether it needs what is not told, has no point, or is what nobody says to a reader's face."""
    mute = telling.anchor.kind is AnchorKind.MOMENT and not speaks_for_itself(telling.words)
    return (
        mute
        or (telling.mode is Mode.QUESTION and telling.who != "reader")
        or _names_only(telling)
        or points_elsewhere(telling)
        or is_idle(telling)
        or _on_somebody(telling)
    )


def _by_words(telling: Telling) -> int:
    """How poor it is by how many words say what it is about, and how common they are: 0, 1 or 3."""
    few, common = _few(telling), _common(telling)
    by_itself = {AnchorKind.MOTIVATION: Mode.THAT, AnchorKind.MISSED: Mode.NOUN}
    plain = _proposed(telling) or by_itself.get(telling.anchor.kind) is telling.mode
    noun = (few or common) and telling.mode is Mode.NOUN
    return 3 if (noun or _is_thin(telling)) and not plain else int(few or common)


def _own_words(telling: Telling) -> set[str]:
    """The words of a passage but for days and numbers."""
    return {word.text for word in words_of(telling.words) if _TIME.match(word.text) is None}


def _few(telling: Telling) -> bool:
    """Whether hardly a word says what the passage is about."""
    return _told(telling) < FEWEST


def _told(telling: Telling) -> int:
    """How many words say what the passage is about."""
    return sum(commonness(word) < CONTENT for word in _own_words(telling))


def _common(telling: Telling) -> bool:
    """Whether no word of it is one that not every talk has."""
    return min(map(commonness, _own_words(telling)), default=CONTENT) >= COMMON


def _is_thin(telling: Telling) -> bool:
    """Whether a few common words say next to nothing: `we talked for ten minutes`."""
    return _few(telling) and _common(telling) and len(telling.words.split()) < _PLAINLY


def _counts_only(telling: Telling) -> bool:
    """Whether it is a number of the place and hardly a word says of what: `28 beds`, `the team of 12`."""
    thing = telling.anchor.kind is AnchorKind.TOPIC and telling.mode is Mode.NOUN
    words = set(words_in(_NAMED_BY.sub("", telling.words)))
    numbers = words & word_class("numbers") - {"one"}
    few = sum(commonness(word) < CONTENT for word in _own_words(telling) - numbers) < FEWEST
    return thing and few and (bool(numbers) or any(word[0].isdigit() for word in words))


def _names_only(telling: Telling) -> bool:
    """Whether a piece of work is named without what it was or how it came out."""
    return telling.mode is Mode.WORK and not _COUNTED.search(telling.words)


def _on_somebody(telling: Telling) -> bool:
    """Whether the words only say who somebody is, or how the reader looks."""
    introduces = telling.anchor.kind is AnchorKind.MOMENT and _IS.fullmatch(telling.words)
    return bool(introduces or _ON_READER.match(telling.words))


def _harms(telling: Telling) -> bool:
    """Whether the words speak against the sender: what has lapsed, or an answer that went wrong."""
    missed = telling.anchor.kind is AnchorKind.MISSED
    if (telling.mode is Mode.JOTTED or missed) and confesses(telling.words):
        return True
    if telling.anchor.kind is AnchorKind.STRENGTH and only_fails(telling.words):
        return True
    return telling.anchor.kind in SENDERS_OWN and lapses(telling.words)


def _proposed(telling: Telling) -> bool:
    """Whether the sender says in plain words what they would do, which answers somebody however common the words."""
    whole = len(telling.words.split()) > _SNATCH - 2
    return telling.mode is Mode.OWN and bool(_WOULD.match(telling.words)) and whole
