"""How sure a finding of fact is: what the notes contradict or nothing explains blocks, what may be a rewording warns.

Clean letters by authors whom the rules had not met were blocked by numbers worked out or spoken, times of the day,
places, months and abbreviations; planted faults were figures, deeds of one's own and names of people and firms.
`docs/judgement.md` has the counts of each.
"""

import re

from guardrails.days.dates import Day, days_in
from guardrails.days.datings import tells_of_meeting
from guardrails.deeds.claims import tells_of_past
from guardrails.evidence import Evidence, plain
from guardrails.figures.counted import exceeds
from guardrails.figures.matching import matches
from guardrails.figures.proportions import another_part
from guardrails.figures.quantities import Number, Unit
from guardrails.figures.reckoning import follows, sentence_around
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import nicknames
from guardrails.names.vouched import WELL_KNOWN
from guardrails.words import commonness, words_of

_TURNED = frozenset({Unit.CLOCK, Unit.ORDINAL})
"""Units that count nothing, and are told in many ways: half past, my fourth trip."""
_ROUNDED = frozenset({Unit.SHARE, Unit.ROUND, Unit.TIMES})
"""Units that are rounded when they are written in words: most of them, twice as many."""
_A_WHILE = 1.0
"""Up to one of its unit, a length of time in words is as often a turn of phrase: half a year, one evening."""
_UNUSUAL = 3.0
"""Zipf frequency below which a word of a longer name is no word of a title or a programme."""
_PERSON = re.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Father)\.?|meet|met|meeting|thank|thanks to|told|tell"
    r"|asked|ask|regards to|spoke (?:to|with)|talk(?:ed|ing)? (?:to|with)|hear(?:d|ing)? from|[A-Z]\w+,? and)\s"
    r"(?:[A-Z][\w'’-]+\s)*$"
)
_SPEAKS = re.compile(
    r"(?:['’]s (?:question|point|remark|story|advice|idea|answer|words|face|team)\b|\s(?:said|says|told|asked|asks"
    r"|mentioned|explained|showed|drew|laughed|suggested|described|agreed|nodded|pointed|thinks|thought)\b)"
)
_LEAD = 40
"""Characters before a name in which a lead to a person may stand."""


def certain_number(number: Number, text: str, source: Evidence) -> bool:
    """Whether a number that nothing bears out is a figure of its own, or more than all there are of the thing."""
    if another_part(number, text, source):
        return True
    if number.unit in _TURNED or (number.spoken and number.unit in _ROUNDED):
        return False
    given, reckoned = (
        any(matches(number, one) for one in source.numbers),
        follows(number, text, source),
    )
    if given or reckoned:
        return given and exceeds(number, text, source.text)
    if exceeds(number, text, source.text):
        return True
    if number.spoken and number.unit is Unit.SPAN and number.amount <= _A_WHILE:
        return False
    start, end = sentence_around(text, number)
    return not number.spoken or tells_of_past(text[start:end])


def certain_name(text: str, start: int, end: int) -> bool:
    """Whether a strange name is somebody's: by what stands around it, or as two words that no list of things has."""
    words = [plain(word.text) for word in words_of(text[start:end])]
    if any(word in nicknames() for word in words):
        return True
    rarest = min(map(commonness, words), default=0.0)
    named = _PERSON.search(text, max(0, start - _LEAD), start) or _SPEAKS.match(text, end)
    return rarest < (WELL_KNOWN if named else _UNUSUAL if len(words) > 1 else 0.0)


def certain_day(manuscript: Manuscript, text: str, day: Day) -> bool:
    """Whether a date without support names a day, or the wrong weekday for the meeting itself."""
    if day.day is not None or (day.weekday is None and day.month is None and not day.holiday):
        return True
    if day.weekday is None:
        return False
    named = any(one.weekday is not None for one in days_in(manuscript.met))
    return named and tells_of_meeting(text, day)
