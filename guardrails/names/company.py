"""The company in a letter: its name, a shortened form of it, or something else in its place."""

import re
from functools import lru_cache

from guardrails.evidence import evidence, plain
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import Capital, harmless
from guardrails.names.firm_names import LEGAL, TRADES, is_form, is_near, name_of
from guardrails.names.other_firms import elsewhere, has_vacancy
from guardrails.text.frames import flat
from guardrails.words import words_of

_FRAME = re.compile(
    r"\b(?:(?:(?<!my )(?<!our )(?:role|time|day|afternoon|morning|visit|tour|talk|chat|culture"
    r"|post|position|opening|vacancy|job|place|interview|apprenticeship|internship|opportunity|opportunities"
    r"|career|future|life|team|teams|meeting|conversation|everyone|people|work)"
    r"(?:\s(?:here|there|open|available|on offer))?\s(?:at|with|for)|(?:join|joining|part of"
    r"|contribute to|contributing to|interest in|interested in|belong(?:ing|s)? to|loyal to|useful to|of use to))"
    r"\s(?:the\s)?)$",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:join|joining|(?<!had )(?<!held )(?<!left )(?<!took )(?:the|this|your)\s(?:[\w(),&/-]+\s){0,6}?"
    r"(?:role|post|position|vacancy|job|opening)\s(?:at|with)|(?:like|love|want|forward|hope|glad|happy)\sto\s"
    r"(?:work|working)\s(?:at|for|with)|your team at|everyone at)\s(?:the\s)?$",
    re.IGNORECASE,
)
_THANKED = re.compile(
    r"\bthank(?:(?!\b(?:i|we|my)\b)[^.;!?\n]){0,120}\b(?:interview|meeting|talk|conversation|call|visit|tour|time|day|morning|afternoon|role"
    r"|position|post|job)(?:,?\son\s[\w, ]{3,40}?,?)?\s(?:at|with)\s(?:the\s)?$",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"\b(?:you|your|would|will|could|hope|forward|like to|glad|thank\w*|(?:seeing|meeting|having) me)\b.*"
    r"\s(?:at|from|for|with|by|of|in)\s(?:the\s)?$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:my|our)\b|\b(?:i|we)(?:'ve| have| had| \w+ly| also| once)*"
    r" (?:\w+ed|was|were|had|did|ran|led|built|began|wrote|saw|spent|kept|left|taught|sold|bought|read|heard|grew)\b"
    r"|\b(?:unlike|competitors?|rivals?|suppliers?|customers?|clients?|vendors?|machines?|tools?)\b",
    re.IGNORECASE,
)
_I_DID = re.compile(r",? (?:i|we) (?!would|will|could|can|hope|look|want|saw|met|learn|spoke)[a-z]")
_LONGEST_FRAME = 160
"""Characters of the longest frame; a frame ends where the name begins."""


@lru_cache(maxsize=512)
def company_run(
    manuscript: Manuscript, part: Part, run: tuple[Capital, ...]
) -> tuple[Capital, ...]:
    """The words of a run that stand in the company's place and are not its name; empty where there are none."""
    name = name_of(manuscript.company)
    words = [
        word for word in run if word.plain in name or not (word.grammar or word.plain in harmless())
    ]
    known = evidence(manuscript)
    strange = [word for word in words if word.plain not in known.plain]
    if not name or not words or all(is_form(word.plain, name) for word in words):
        return ()
    text = manuscript.part(part)
    if strange and _misspells(text, words, name):
        return tuple(words) if _fits(words, name) else ()
    mistaken = _in_its_place(manuscript, text, run, words, strange)
    return tuple(words) if mistaken or _another_firm(manuscript, part, run, words) else ()


def _misspells(text: str, words: list[Capital], name: tuple[str, ...]) -> bool:
    """Whether a third of the words are the name's or near to it, and it is no place of the writer's own past."""
    near = [word for word in words if is_near(word.plain, name)]
    slips = any(word.plain not in name for word in near)
    return near != [] and len(near) * 3 >= len(words) and (slips or not _own_past(text, words))


def _in_its_place(
    manuscript: Manuscript,
    text: str,
    run: tuple[Capital, ...],
    words: list[Capital],
    strange: list[Capital],
) -> bool:
    """Whether words that nobody wrote stand where only the company's name can: `join Oakfield`, `your role at Oak`."""
    place = run[0].start
    if not strange:
        return False
    if len(strange) * 2 >= len(words) and _leads(_FRAME, text, place):
        return True
    return (_a_firm(run) and _of_the_talk(text, place)) or _of_the_role(
        manuscript.role, text, place
    )


def _another_firm(
    manuscript: Manuscript, part: Part, run: tuple[Capital, ...], words: list[Capital]
) -> bool:
    """Whether another firm of the notes, where the writer worked or who else hires, stands in the company's place."""
    text, place, name = manuscript.part(part), run[0].start, name_of(manuscript.company)
    offered = _of_the_role(manuscript.role, text, place) and _of_the_talk(text, place)
    led = _leads(_STRONG, text, place) or _leads(_THANKED, text, place) or offered
    whole = len(words) == len(run)  # else everyday words stand beside them
    led = led or (whole and has_vacancy(text, words, manuscript.role, subject=part is Part.SUBJECT))
    other = [word for word in words if word.plain not in {*name, *TRADES}]
    return (
        led
        and other != []
        and not any(is_near(word.plain, name) for word in other)
        and not _person(manuscript, words)
        and elsewhere(evidence(manuscript).text, other)
    )


def _a_firm(run: tuple[Capital, ...]) -> bool:
    """Whether a run ends as the names of firms do."""
    return len(run) > 1 and run[-1].plain in LEGAL | TRADES


def _of_the_talk(text: str, place: int) -> bool:
    """Whether the clause up to a name is of the interview or of what is to come, and of nobody's past or wares."""
    lead = text[max(0, place - _LONGEST_FRAME) : place]
    clause = re.split(r"[.;!?\n]|, (?:and|but|so) ", lead)[-1]
    return _HERE.search(clause) is not None and _PAST.search(clause) is None


def _own_past(text: str, words: list[Capital]) -> bool:
    """Whether the writer tells what they did there: `At Hollybank Academy I kept`."""
    level = flat(text)
    return (
        level[: words[0].start].endswith(("at ", "at the "))
        and _I_DID.match(level, words[-1].end) is not None
    )


def _of_the_role(role: str, text: str, place: int) -> bool:
    """Whether the role stands right before a name, as its place of work: a Control Operator with."""
    before = flat(text[max(0, place - _LONGEST_FRAME) : place])
    return any(
        re.search(rf"\b{re.escape(word.text)} (?:at|with) (?:the )?$", before)
        for word in words_of(role)[-1:]
    )


def _person(manuscript: Manuscript, words: list[Capital]) -> bool:
    people = frozenset(plain(w.text) for one in manuscript.people for w in words_of(one.name))
    return any(word.plain in people for word in words)


def _leads(frame: re.Pattern[str], text: str, place: int) -> bool:
    return frame.search(text, max(0, place - _LONGEST_FRAME), place) is not None


def _fits(words: list[Capital], name: tuple[str, ...]) -> bool:
    return len(words) > 1 or len(name) == 1 or not is_form(words[0].plain, name)
