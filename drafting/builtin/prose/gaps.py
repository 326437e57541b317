"""Small words that jottings leave out, put back where only one can have been meant."""

import re

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DATE = rf"(?:{_DAY}(?:,? \d{{1,2}} {_MONTH})?|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})"
_LED = (
    r"on|by|before|after|until|till|since|from|to|of|for|at|in|every|each|last|next|this|that|the|a|one|good"
    r"|and|or|about|around|till|following|first|second|most|all|per|than|between|like|as|is|was"
    r"|hold|keep|save|have|had|do|did|make|made|offer|propose|suggest|take|took|mind|want|wants|free"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
)
_BEFORE_DATE = re.compile(rf"(?P<word>\b[a-z][a-z'’-]*) (?P<date>{_DATE}\b)(?!['’])")
_LEADS = re.compile(rf"(?:{_LED})$")
_SAME = re.compile(r"(?P<before>^|\b[\w'’]+ |, )(?P<what>same|whole) (?=[a-z])")
_DETERMINED = re.compile(
    r"(?:the|a|an|my|your|our|his|her|their|its|that|this|these|those|some|any|no) $",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many) $"
)
_DETERMINER = "a|an|the|my|our|your|their|his|her|its|this|that|no|any|some|both|each|every|one|two|three|had|been|to"
_PUT_BACK = (
    (
        re.compile(
            r"(?<!have )(?<!had )(?<!has )\b(?P<who>I|we|you|they) (?=(?:done|seen|been|gone)\b)"
        ),
        r"\g<who> have ",
    ),
    (
        re.compile(r"\btalked (?=[a-z]+(?:ion|ics|ment|ing|s)\b)(?!across|as|this|us|things)"),
        "talked about ",
    ),
    (re.compile(r"\b(?P<said>told) (?=that\b)"), "said "),
    (
        re.compile(
            r"\b(?P<did>taught|gave|did|ran|led|had|have|hold|held) (?=\d+-(?:minute|hour|day|week) [a-z])"
        ),
        r"\g<did> a ",
    ),
    (
        re.compile(
            rf"\b(?P<has>have|hold|held|had|got) (?=(?!(?:{_DETERMINER})\b)(?:[a-z]+ ){{1,4}}"
            r"(?:licen[cs]e|certificate|diploma|degree)\b)"
        ),
        r"\g<has> a ",
    ),
    (re.compile(r"\beach others'? (?=[a-z])"), "each other's "),
    (
        re.compile(
            rf"(?<!the )(?<!every )\b(?P<which>first|last) (?={_DAY} of (?:the|each|every) month)"
        ),
        r"on the \g<which> ",
    ),
    (re.compile(r"\bexplained me (?P<what>it|this|that|all)\b"), r"explained \g<what> to me"),
    (re.compile(r"\bexplained me\b"), "explained to me"),
    (
        re.compile(r"^(?P<many>\d+|[a-z]+) years (?=class\b|[A-Z]|in[- ]house\b)"),
        r"\g<many> years of ",
    ),
)


_SHOUTED = re.compile(
    r"(?<![A-Z] )\b(?:AFTER|BEFORE|NOT|NEVER|ALL|EVERY|EVERYTHING|ONLY|ALWAYS|REALLY"
    r"|VERY|BOTH|MUST|NOTHING|NOBODY|ANY|AND|BUT)\b(?! [A-Z]{2})"
)


def filled_in(clause: str) -> str:
    """The clause with `the` before `same`, `on` before a day, the like of these, and without shouting."""
    clause = _SHOUTED.sub(lambda found: found.group().lower(), clause)
    said = _SAME.sub(_the, _BEFORE_DATE.sub(_on, clause))
    for pattern, whole in _PUT_BACK:
        said = pattern.sub(whole, said)
    return said


def _on(found: re.Match[str]) -> str:
    link = " " if _LEADS.match(found["word"]) else " on "
    return f"{found['word']}{link}{found['date']}"


def _the(found: re.Match[str]) -> str:
    counted = found["what"] == "whole" and _COUNTED.search(found["before"])
    determined = counted or _DETERMINED.search(found["before"])
    return found.group() if determined else f"{found['before']}the {found['what']} "
