"""What is written as a day and is none: a weekday that comes round again, and figures that number something."""

import re

_HABIT_BEFORE = re.compile(
    r"(?P<each>\b(?:every|each|most|some|alternate|every other|any|on an?))\s$"
    r"|(?P<whose>\b(?:our|their|his|her|its|my|your|the|a|one)|['’]s)\s$",
    re.IGNORECASE,
)
_HABIT = re.compile(
    r"\s(?!(?:am|pm|at|on|by|in|to|with|and|or|for|from|after|before|was|is|w|the|morning|afternoon|evening|night"
    r"|interview|intv|chat|call|visit|talk|meeting|panel|round|week|following|coming|next|just|gone|past|last|but|they"
    r"|she|he|it|so|they['’]?ll|she['’]?ll|he['’]?ll|latest|evenings?|mornings?|afternoons?|nights?|trial|test|board"
    r"|committee|session|council|trustees|governors|vote|list|letter|results?|decision|deadline)\b)[a-z][a-z-]{2,}",
)
"""What a weekday belongs to that is no day of its own: `our Monday repairs`, `their Tuesday stand-up`."""
_SLASHED = re.compile(r"\d{1,2}/\d{1,2}")
_NUMBERED = re.compile(
    r"\b(?:ref|reference|req|years?|yrs?|no|nr|grades?|page|room|version|class|form|ks|unit|plot|job)[.:#]{0,2} ?$",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?", re.IGNORECASE
)


def is_no_day(text: str, opens: int, date: re.Match[str]) -> bool:
    """Whether a date of the clause that opens there is a habit's, or numbers something."""
    return _is_habit(text, opens, date) or _is_reference(text, date)


def _is_reference(text: str, date: re.Match[str]) -> bool:
    """Whether figures number something: `Ref. 1/26`, `Year 3/4`."""
    return _SLASHED.fullmatch(date.group()) is not None and bool(
        _NUMBERED.search(text, max(date.start() - 16, 0), date.start())
    )


def _is_habit(text: str, opens: int, date: re.Match[str]) -> bool:
    """Whether a weekday comes round again and again, or belongs to something of somebody's that does."""
    if not _BARE_DAY.fullmatch(date.group()):
        return False
    before = _HABIT_BEFORE.search(text, max(date.start() - 16, opens), date.start())
    return before is not None and bool(before["each"] or _HABIT.match(text, date.end()))
