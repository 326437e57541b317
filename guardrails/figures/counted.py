"""What a number counts, by the word beside it: `nine buckets` in the notes, `all eleven buckets` in the letter."""

import re
from functools import lru_cache

from guardrails.figures.matching import matches
from guardrails.figures.quantities import Number, Unit
from guardrails.figures.tallies import stated_numbers
from guardrails.text.frames import flat
from guardrails.words import GRAMMAR, commonness, stem

_NEXT = re.compile(r"[ -]([a-z']{3,})")
_DONE = re.compile(r" [a-z]{3,}ed\b")
"""What after a number tells what became of the things, and does not name them: `31 released`."""
_JOINS = frozenset(
    "since during until till within across among against between under upon toward towards than".split()  # noqa: SIM905
)
"""Rarer words of grammar, which are counted no more than the frequent ones."""
_LABEL = re.compile(
    r"\b(minute|hour|day|week|month|year|page|chapter|room|line|site|level|band|grade|version|question|item|section"
    r"|route|platform|floor|phase|stage|step|tier|unit|bay|lane|gate|block|ward|class|category|type|model|episode"
    r"|theatre|theater|studio|lab|machine|dryer|pump|bed|desk|table|shed|barn|track|court|cabin|van|bus|train) $"
)
"""What before a number makes it the name of a thing: minute 10, site 2."""
_GLUED_TO = re.compile(r"(?<![a-z0-9])[a-z]+$")
"""The letters that a figure of a name hangs on: the `y` of `y4`."""
_WORD_BEFORE = re.compile(r"\b([a-z']+)[ -]$")
_WORD_AFTER = re.compile(r"[ -]([a-z']+)")
_BEFORE = re.compile(r"\b([a-z']{3,}) (?:by|at|before|after|until|till|under|over|within) $")
_OF = re.compile(r" of\b")
_SOME_OF = re.compile(r" of (?:the|your|our|my|their|its|these|those) ([a-z']{3,})")
_ONE = re.compile(r"\b(?:one|a single) ([a-z']{3,})\b(?![^.;\n]*\bother|[^.;\n]*\banother)")
_TIME = re.compile(
    r"(?:[ -](?:\w+[ -]){0,3}?(?:s|secs?|seconds?|min(?:ute)?s?|h(?:ou)?rs?|h|days?|nights?|mornings?|evenings?|shifts?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|w(?:ee)?ks?|weekends?|mo?n?ths?|quarters?|terms?|seasons?|semesters?"
    r"|summers?|winters?|springs?|autumns?|y(?:ea)?rs?|y|am|pm|o'clock|old)\b)"
)
"""What after a number makes it a time, if not at once."""
_IN_A_TIME = re.compile(r"\d{1,2}[:.h][0-5]\d(?!\d)|(?<=\d[:.h])[0-5]\d(?!\d)")
"""A figure that is the hour or the minutes of a time."""
_AT_A_TIME = re.compile(
    r"\b(?:at|by|from|till?|until|before|after|past|to|around|about|since|between|and|half) $"
)
"""What before a number makes it a time of day."""
_STOP = re.compile(r"[.;!?]\s|\n")
_LINE = re.compile(r"\n")
_NEARBY = 60
"""Characters either side of a number within which its noun may stand: `20 pallets, 8 of them mine`."""

_OF_TIME = frozenset({Unit.SPAN, Unit.CLOCK})
"""Units of what counts no things: eighteen months bear out no nineteen points."""
_FARTHEST = 200
"""The same for a number that names none and points back: `11 islands, each with a shed. on 4 of em`."""


def contradicted(number: Number, text: str, notes: str) -> bool:
    """Whether the notes give another number for the same noun, and this one only for something else."""
    noun = _noun(flat(text), number)
    single = number.unit is Unit.PLAIN and number.amount > 1 and noun and noun[1] in _single(notes)
    if not noun or (noun not in _counted(notes) and not single):
        return False
    same = [other for other in stated_numbers(notes) if matches(number, other, near=True)]
    if number.unit is Unit.PLAIN:
        same = [one for one in same if one.unit not in _OF_TIME or matches(number, one)]
    else:
        same = [other for other in same if other.unit is number.unit]
    return not any(noun[1] in _stems(_nearby(notes, other)) for other in same)


def exceeds(number: Number, text: str, notes: str) -> bool:
    """Whether it is more than the notes count of the same thing; what is less may be some of them."""
    known = _counted(notes).get(_noun(flat(text), number) or ("", ""), [])
    return bool(known) and number.amount > max(other.amount for other in known)


def of_another_sort(number: Number, text: str, other: Number, notes: str) -> bool:
    """Whether a length of time or a percentage is borne out only by a count of things, or such a count only by a time.

    A number of the notes without a place there, or without a noun, may be of any sort.
    """
    if not other.end:
        return False
    if any(
        apart(number, text, other, notes)
        for apart in (_names_another, _of_a_name, _of_a_day, _of_the_hour)
    ):
        return True
    if number.unit is other.unit:
        return False
    if number.unit in {Unit.SPAN, Unit.PERCENT} and other.unit is Unit.PLAIN:
        level = flat(notes)
        of_things = _OF.match(level, other.end) or _noun(level, other)
        return bool(of_things) and not _TIME.match(level, other.end)
    if number.unit is Unit.PLAIN and other.unit in {Unit.SPAN, Unit.CLOCK}:
        level = flat(text)
        after = _NEXT.match(level, number.end)
        after = _SOME_OF.match(level, number.end) or after
        return _counts_things(after) and not _TIME.match(level, number.end)
    return False


def _names_another(number: Number, text: str, other: Number, notes: str) -> bool:
    """Whether the notes' number counts nothing but names a minute or a site that the letter does not speak of."""
    label = _LABEL.search(flat(notes), max(0, other.start - 12), other.start)
    if not label or other.unit is not Unit.PLAIN or noun_after(flat(notes), other):
        return False
    return label[1] not in flat(text)[max(0, number.start - 12) : number.end + 12]


def _of_a_name(number: Number, text: str, other: Number, notes: str) -> bool:
    """Whether the notes have it in a name, as `B14`, and no word beside it in the letter stands for the letters."""
    glued = _GLUED_TO.search(flat(notes), max(0, other.start - 12), other.start)
    if not glued:
        return False
    level = flat(text)
    before = _WORD_BEFORE.search(level, max(0, number.start - 20), number.start)
    beside = [found[1] for found in (before, _WORD_AFTER.match(level, number.end)) if found]
    return not any(word.startswith((glued[0][0], glued[0][-1])) for word in beside)


def _of_a_day(number: Number, text: str, other: Number, notes: str) -> bool:
    """Whether only a `19th`, or for things `the ninth` of nothing, is there; `the fourth time` does count."""
    if number.unit is not Unit.PLAIN or other.unit is not Unit.ORDINAL:
        return False
    level = flat(notes)
    of_nothing = noun_after(level, other) is None and not level.startswith(" time", other.end)
    return not other.spoken or (of_nothing and noun_after(flat(text), number) is not None)


def _of_the_hour(number: Number, text: str, other: Number, notes: str) -> bool:
    """Whether things are counted, and the notes have the figure only in a time of day: nine schools, of 09:30."""
    if number.unit is not Unit.PLAIN or not _IN_A_TIME.match(notes, other.start):
        return False
    level = flat(text)
    timed = _AT_A_TIME.search(level, max(0, number.start - 12), number.start)
    return not (timed or _TIME.match(level, number.end)) and noun_after(level, number) is not None


def _counts_things(after: re.Match[str] | None) -> bool:
    return after is not None and after[1] not in _JOINS and commonness(after[1]) < GRAMMAR


def _nearby(notes: str, number: Number) -> str:
    """The words beside a number in its own sentence; in its line, and the question above, where it has no noun."""
    named = _noun(flat(notes), number) and not _DONE.match(flat(notes), number.end)
    stop, far = (_STOP, _NEARBY) if named else (_LINE, _FARTHEST)
    *earlier, before = stop.split(notes[max(0, number.start - far) : number.start])
    asked = earlier[-1] if earlier and not named and earlier[-1].rstrip().endswith("?") else ""
    return f"{asked} {before}{stop.split(notes[number.start : number.end + far])[0]}"


@lru_cache(maxsize=64)
def _counted(text: str) -> dict[tuple[str, str], list[Number]]:
    """The numbers of the text under the unit and the noun that they count."""
    found: dict[tuple[str, str], list[Number]] = {}
    for number in stated_numbers(text):
        noun = _noun(flat(text), number)
        if noun:
            found.setdefault(noun, []).append(number)
    return found


@lru_cache(maxsize=64)
def _single(text: str) -> frozenset[str]:
    """The stems of what a text says there is one of, unless it goes on to another one."""
    return frozenset(stem(found[1]) for found in _ONE.finditer(flat(text)))


def noun_after(level: str, number: Number) -> str | None:
    """The stem of the word that a number of a flat text counts; None where only grammar follows it."""
    after = _NEXT.match(level, number.end)
    return stem(after[1]) if after and _counts_things(after) else None


def _noun(level: str, number: Number) -> tuple[str, str] | None:
    """The unit of a number, and the stem of the word that it counts or that leads to it; None where neither tells."""
    after = noun_after(level, number)
    if after:
        return number.unit.value, after
    before = _BEFORE.search(level, max(0, number.start - 30), number.start)
    return (
        (f"by {number.unit.value}", stem(before[1]))
        if before and commonness(before[1]) < GRAMMAR
        else None
    )


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in re.findall(r"[a-z']{3,}", flat(text)))
