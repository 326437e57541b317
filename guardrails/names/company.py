"""The company in a letter: its name, a shortened form of it, or something else in its place."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from guardrails.evidence import evidence, plain
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import Capital, harmless
from guardrails.names.other_firms import elsewhere, has_vacancy
from guardrails.text.frames import flat
from guardrails.words import words_of

_LEGAL = frozenset(
    "ltd limited inc incorporated llc llp plc gmbh ag sa bv corp corporation co company group the and of".split()  # noqa: SIM905  # reads as words
)
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
_TRADES = frozenset(
    """bank trust council pharma pharmaceuticals foods logistics freight systems software technologies solutions energy
        insurance mutual capital partners consulting associates labs laboratories industries engineering motors steel
        textiles hotels hospital hospitals university college school schools airlines railways media studios games
        books press publishing brewery bakery dairy farms fisheries shipping lines housing homes builders construction
        electric electrics electronics instruments analytics health healthcare clinic biotech chemicals foundation
        museum gallery library radio fm airways authority agency association society service services works stores
        markets estates solicitors department academy infirmary surgery practice fund guild""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""What the names of firms and houses end with: Afterword's own list."""
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
_STUB = 3
"""Letters that an abbreviation keeps, and drops, at the least; so many bear one slip."""
_BEGINNING = 5
"""Letters that two names of firms share at their beginning, at the least, to be taken for one another."""
_ALIKE = 0.7
"""Share of letters that they have in common then."""


@lru_cache(maxsize=512)
def company_run(
    manuscript: Manuscript, part: Part, run: tuple[Capital, ...]
) -> tuple[Capital, ...]:
    """The words of a run that stand in the company's place and are not its name; empty where there are none."""
    name = _name(manuscript.company)
    words = [
        word for word in run if word.plain in name or not (word.grammar or word.plain in harmless())
    ]
    if not name or not words or all(_form(word.plain, name) for word in words):
        return ()
    known = evidence(manuscript)
    strange = [word for word in words if word.plain not in known.plain]
    near = [word for word in words if _near(word.plain, name)]
    text, place = manuscript.part(part), run[0].start
    slips = [word for word in near if word.plain not in name]
    if near and strange and len(near) * 3 >= len(words) and (slips or not _own_past(text, words)):
        return tuple(words) if _fits(words, name) else ()
    if len(strange) * 2 >= len(words) and strange and _leads(_FRAME, text, place):
        return tuple(words)
    if strange and (
        (_a_firm(run) and _of_the_talk(text, place)) or _of_the_role(manuscript.role, text, place)
    ):
        return tuple(words)
    offered = _of_the_role(manuscript.role, text, place) and _of_the_talk(text, place)
    led = _leads(_STRONG, text, place) or _leads(_THANKED, text, place) or offered
    whole = len(words) == len(run)  # else everyday words stand beside them
    led = led or (whole and has_vacancy(text, words, manuscript.role, subject=part is Part.SUBJECT))
    other = [word for word in words if word.plain not in {*name, *_TRADES}]
    if (
        led
        and other
        and not any(_near(word.plain, name) for word in other)
        and not _person(manuscript, words)
        and elsewhere(known.text, other)
    ):
        return tuple(words)
    return ()


def _a_firm(run: tuple[Capital, ...]) -> bool:
    """Whether a run ends as the names of firms do."""
    return len(run) > 1 and run[-1].plain in _LEGAL | _TRADES


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


@lru_cache(maxsize=64)
def _name(company: str) -> tuple[str, ...]:
    words = tuple(plain(word.text) for word in words_of(company))
    return tuple(word for word in words if word not in _LEGAL) or words


def _form(word: str, name: tuple[str, ...]) -> bool:
    """Whether the word is of the name, an abbreviation of one or the name's initials."""
    return (
        word in name
        or word in _LEGAL
        or word == "".join(part[0] for part in name)
        or any(
            part.startswith(word)
            or (word.startswith(part) and min(len(part), len(word) - len(part)) >= _STUB)
            for part in name
        )
    )


def _near(word: str, name: tuple[str, ...]) -> bool:
    return any(
        OSA.distance(word, part) <= min(max(len(part) - 1, 0) // _STUB, 2)
        or _begins_alike(word, part)
        for part in name
    )


def _begins_alike(word: str, part: str) -> bool:
    """Whether two long words share their beginning and most of the rest: Beaconsfield for Beaconfold."""
    alike = min(len(word), len(part)) > _BEGINNING and word[:_BEGINNING] == part[:_BEGINNING]
    return alike and OSA.normalized_similarity(word, part) >= _ALIKE


def _fits(words: list[Capital], name: tuple[str, ...]) -> bool:
    return len(words) > 1 or len(name) == 1 or not _form(words[0].plain, name)
