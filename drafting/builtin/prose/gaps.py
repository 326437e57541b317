"""Small words that jottings leave out, put back where only one can have been meant."""

import calendar
import re
from functools import cache

from drafting.builtin.phrasebook import phrases
from guardrails.words import commonness

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = f"(?:{'|'.join(calendar.month_name[1:])})"
_DATE = rf"(?:{_DAY}(?:,? \d{{1,2}} {_MONTH})?|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})"
_LED = (
    r"other|bad|busy|quiet|normal|typical|slow|wet|single|previous|coming|on|by|before|after|until|till|since|from|to|of|for|at|in|every|each|last|next|this|that|the|a|one|good"
    r"|and|or|about|around|till|following|first|second|third|fourth|fifth|alternate|most|all|per|than|between|like|as|is|was"
    r"|my|our|your|their|his|its|hold|keep|save|have|had|do|did|make|made|offer|propose|suggest|take|took|mind|want|wants|free"
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
_DONE = (
    "completed|passed|finished|renewed|gained|earned|received|started|applied|done|got|taken|held|kept|just|already|never|not"
    "|also"
)
"""What stands between `have` and an object that has its own article."""
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
            r"\b(?P<cut>cut|got|took|brought|dropped|reduced|raised|lowered)"
            r" (?P<what>(?:the |our |my )?[A-Za-z]+(?: (?!from)[a-z]+)?)"
            r" (?<!from )(?P<much>[£$€]?\d[\d.,%]*[a-z]{0,3}(?: [a-z]+){0,3}?) (?=(?:down )?to [£$€]?\d)"
        ),
        r"\g<cut> \g<what> from \g<much> ",
    ),
    (
        re.compile(
            r"(?<!the )\b(?=(?:night|day|morning|evening|week) before(?:$|[,.]| (?:with|so|and|by)\b))"
        ),
        "the ",
    ),
    (
        re.compile(
            r"\b(?P<led>when|if|because|until|so|where|while) (?=(?:boss|manager|supervisor|foreman|owner|customer"
            r"|client|patient|driver|teacher|chef) [a-z]+s\b)"
        ),
        r"\g<led> the ",
    ),
    (
        re.compile(
            r"\b(?P<did>taught|gave|did|ran|led|had|have|hold|held) (?=\d+-(?:minute|hour|day|week) [a-z])"
        ),
        r"\g<did> a ",
    ),
    (
        re.compile(
            rf"\b(?P<has>have|hold|held|had|got) (?=(?!(?:{_DETERMINER}|{_DONE})\b)(?:[a-z]+ ){{1,4}}"
            r"(?:licen[cs]e|certificate|diploma|degree)\b)"
        ),
        r"\g<has> a ",
    ),
    (
        re.compile(
            r"\b(?P<part>rest|end|start|middle|top|bottom|back|front|side) of (?=(?:interview|day|week|month|year|term"
            r"|season|quarter|call|meeting|shift|office|building|team|project|process|line|list|page|table|room|yard"
            r"|school|shop|store|lesson|tour|talk|road|site)\b)"
        ),
        r"\g<part> of the ",
    ),
    (re.compile(r"\b(?:goes|was like|is like),? (?=[\"“])"), "said "),
    (re.compile(r"\beach others'? (?=[a-z])"), "each other's "),
    (
        re.compile(r", (?P<share>\d+(?:[.,]\d+)? ?%) (?=(?:saved|recovered)\b)"),
        r", with \g<share> ",
    ),
    (
        re.compile(
            rf"(?<!the )(?<!every )\b(?P<which>first|last) (?={_DAY} of (?:the|each|every) month)"
        ),
        r"on the \g<which> ",
    ),
    (re.compile(r"\bexplained me (?P<what>it|this|that|all)\b"), r"explained \g<what> to me"),
    (re.compile(r"\bexplained me\b"), "explained to me"),
    (
        re.compile(
            r"\basked my (?=(?:(?:work|own|previous|past) )?(?:experience|background|strengths?|weakness(?:es)?|plans"
            r"|availability|hobbies|level|skills|training|German|French|Spanish|Dutch|English|Italian|Irish|Welsh)\b)"
        ),
        "asked about my ",
    ),
    (re.compile(r",? apparently$"), ""),
    (re.compile(r"\bwent (?=[£$€]?\d[\d:.,%]* to [£$€]?\d)"), "went from "),
    (re.compile(r"(?<=\bfrom )like (?=\d)|(?<=\btook )like (?=\d)"), ""),
    (re.compile(r"^(?:the )?1st (?=[a-z]+ (?:I|we)\b)"), "the first "),
    (
        re.compile(r"^first (?P<many>\d+|two|three|four|six) (?P<spells>days|weeks|months) is\b"),
        r"the first \g<many> \g<spells> are",
    ),
    (
        re.compile(
            r"^(?P<many>\d+|[a-z]+) years (?=class\b|[A-Z]|in[- ]house\b"
            r"|(?!(?:of|old|ago|as|in|at|on|with|for|and|running|doing|working|is|was|to)\b)[a-z]+(?:-[a-z]+)?"
            r" (?:at|with|for) [A-Z])"
        ),
        r"\g<many> years of ",
    ),
)


_SHOUTED = re.compile(
    r"(?<![A-Z] )\b(?:AFTER|BEFORE|NOT|NEVER|ALL|EVERY|EVERYTHING|ONLY|ALWAYS|REALLY"
    r"|VERY|BOTH|MUST|NOTHING|NOBODY|ANY|AND|BUT)\b(?! [A-Z]{2})"
)


_HEADED = re.compile(r"^(?P<head>[A-Z]{3,}(?: [A-Z]{2,})*)[:.]? (?=[a-z])")
"""A heading in capitals that a line begins with: `LESSON year 9`."""
_LOUD = re.compile(r"(?<=[a-z] )[A-Z]{4,}\b")
_MARKS = frozenset('“”"')
_PLAIN = 5.0
"""Zipf frequency from which a word in capitals is a word that was stressed, and no abbreviation."""
_WORD = 3.8
"""Zipf frequency from which all words of a heading are words."""


def _unheaded(found: re.Match[str]) -> str:
    words = found["head"].split()
    return "" if all(commonness(word.lower()) >= _WORD for word in words) else found.group()


def _quieter(found: re.Match[str]) -> str:
    word = found.group().lower()
    return word if commonness(word) >= _PLAIN else found.group()


def filled_in(clause: str) -> str:
    """The clause with `the` before `same`, `on` before a day, the like of these, and without shouting."""
    clause = _SHOUTED.sub(lambda found: found.group().lower(), _HEADED.sub(_unheaded, clause))
    if not _MARKS & set(clause):
        clause = _LOUD.sub(_quieter, clause)  # what was said loudly stays loud
    said = _SAME.sub(_the, _BEFORE_DATE.sub(_on, clause))
    for pattern, whole in _PUT_BACK:
        said = pattern.sub(whole, said)
    return _single_deed().sub(_with_a, said)


@cache
def _single_deed() -> re.Pattern[str]:
    """A thing that is counted, straight after what was done with it: `did pick audit at Lidbury`."""
    listed = phrases("telegrams")
    done, deeds = ("|".join(listed[name].split()) for name in ("done", "deeds"))
    apart = f"{_DETERMINER}|and|of|for|with|in|on|at|more|several|many|few|\\w+s|\\w+ly"
    return re.compile(
        rf"\b(?P<done>{done}) (?P<thing>(?:(?!(?:{apart})\b)[a-z-]+ )?(?:{deeds}))"
        r"(?=$|[,.;:]| (?:at|in|on|for|with|of|every|each|before|after|and|by|from|to|last|th[ei]s?|where|which)\b)"
    )


def _with_a(found: re.Match[str]) -> str:
    article = "an" if found["thing"][0] in "aeio" else "a"
    return f"{found['done']} {article} {found['thing']}"


def _on(found: re.Match[str]) -> str:
    owned = found["word"].endswith(("'", "’", "'s", "’s"))
    link = " " if owned or _LEADS.match(found["word"]) else " on "
    return f"{found['word']}{link}{found['date']}"


def _the(found: re.Match[str]) -> str:
    counted = found["what"] == "whole" and _COUNTED.search(found["before"])
    determined = counted or _DETERMINED.search(found["before"])
    return found.group() if determined else f"{found['before']}the {found['what']} "
