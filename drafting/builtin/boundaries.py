"""Where a line of notes parts: its bullet, its label, its sentences and the pieces of each."""

import re
from collections.abc import Iterator
from enum import StrEnum

from drafting.builtin.cues import word_list
from drafting.builtin.months import MONTH_ABROAD

LONGEST_SENTENCE = 1_500
"""Characters after which a sentence without a stop is cut at a space, so that no passage is a page."""

LONGEST_LABEL = 8
"""Words a label before a colon may have; longer ones are sentences that happen to hold a colon."""

BULLET = re.compile(
    r"(?:\s*[(\[]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?[)\]]?(?:\s*-->.*|\s+(?=[A-Z])))?"
    r"[\s>|*_~`]*(?:(?:[-–—•·▪◦+]{1,6}|#{1,6}|\(?\d{1,2}[.)/](?=\s)|Q\d{1,2}\b)[\s*_~`-]*)?"
    r"(?:\[[ xX]?\]\s*)?[*_~`]*"
)
_STOP = re.compile(r"(?<!\s[^\W\d_](?=\.\s))[.!?…]+[\"”'’)\]*_]{0,3}(?=\s)")
"""Where a sentence may end; the stop of a lone initial is passed over at once."""
_ABBREVIATIONS = word_list("abbreviations")
_FORM = re.compile(r"\b(?:ltd|inc|co|corp|bros|pvt|pte)\.$", re.IGNORECASE)
_LEADERS = re.compile(r"[^\W\d_]+(?: [\w/]+){0,2}(?: \.{3,40}|\.{5,40})(?=\s)")
"""A form's word and the dots that lead to what fills it: `Employer ......`."""
_LABEL = re.compile(
    rf"{_LEADERS.pattern}|[^:!?;\"“\n=]{{1,70}}?(?::[*_]{{0,3}}(?=[\s*_\"“]|$)|\s=(?=\s))"
)
FIRST_CELL = re.compile(r"[^|\n:]{1,40}?\s?\|(?=\s)")
"""The first cell of a table's row, which names what the others hold."""

NICKNAME = r"(?-i:[\"“'‘](?<=[^\W\d_] [\"“'‘])[^\W\d_a-z][\w’-]{1,14}[\"”'’](?= [^\W\d_a-z]))"
"""What somebody goes by in the middle of their name: `Desmond "Dez" Faulkner`."""

_BREAK = re.compile(
    r"(?=[^\w.?!])"  # what every mark begins with: words are passed over in one step
    r"(?:(?P<colon>[:;](?=\s|$)|\s=\s)"
    r"|(?P<dash>\s(?:[-–—~]{1,3}|[-=]>|→|/{1,3}|\|{1,2}|>{1,2}|[·•‧∙*]|::)\s|—|\s?\|\s?|\t+"
    r"|(?<=\w)[-–]\s|\s[-–](?=[^\W\d])|//+(?=\s))"
    r"|(?P<comma>,(?=\s|[^\W\d]))"
    r"|(?P<plus>\s[+&]\s)"
    rf"|(?P<nickname>{NICKNAME})"
    r"|(?P<quote>(?<![\w])[\"“]|(?<=[\w.!?,…])[\"”](?!\w)"
    r"|(?<!\S)['‘](?=\w[^'’\n]{2,120}(?:['’]\w[^'’\n]{1,60}){0,4}['’](?:\W|$))|(?<=\w[.!?])['’])"
    r"|(?P<bracket>[()\[\]])"
    r"|(?P<and>\s(?=(?:and|but|because|cos|bc|bcs|becos|so|which|then|n)\s)))",
    re.IGNORECASE,
)

INSERTED = re.compile(
    r",\s(?!(?:i|we|as)\b)(?P<who>[^\W\d_][\w.'’-]*)\s(?:[^\W\d_][\w.'’-]*\s)?"
    r"(?:said|says|told me|reckons|reckoned|admits|admitted|thinks|thought|added|explained)(?:,|(?=[.;!?]|$))",
    re.IGNORECASE,
)
"""Who says it, in the middle or at the end of what is said: `the press is slow, Ana said, 7 hours`."""


_SAID_BY = re.compile(r",\s(?:said|says|asked|goes|reckons|laughed|added)\s[^\W\d_]", re.IGNORECASE)


def is_said(text: str, at: int) -> bool:
    """Whether what ends there is what somebody said: `Deploys Slow, priya said` or `Deploys Slow, said Priya`."""
    end = min(len(text), at + _LONGEST_SAYING)
    return text[at : at + 1] == "," and bool(
        INSERTED.match(text, at, end) or _SAID_BY.match(text, at, end)
    )


_LONGEST_SAYING = 60
"""Characters of who said it and how."""


class Joint(StrEnum):
    """What parts a clause from the one before it."""

    BLANK = "blank"
    LINE = "line"
    WRAP = "wrap"
    """A line's end in the middle of a sentence, as pasted mails have."""
    STOP = "stop"
    LABEL = "label"
    COLON = "colon"
    DASH = "dash"
    COMMA = "comma"
    PLUS = "plus"
    QUOTE = "quote"
    BRACKET = "bracket"
    AND = "and"


def label_of(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label that begins the sentence, with its colon or the gap behind it, or None."""
    if column := _COLUMN.match(text, start, end):
        return column
    found = _LABEL.match(text, start, end)
    if not found or found.group().count(" ") >= LONGEST_LABEL or _RUNS_ON.search(found.group()):
        return None
    return found


_COLUMN = re.compile(r"(?<![^\n])[A-Z]{3,12}(?: [A-Z]{2,12})?(?: {2,}|\t+)(?=\S)")
"""A label in a column of its own: `PLACE   Sowden General`."""

_RUNS_ON = re.compile(r"\s(?:re|about|said|says|was|is|are|were|that):", re.IGNORECASE)
"""What goes on behind its colon: `teared up re: her dad`."""


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a line, none longer than `LONGEST_SENTENCE`."""
    for stop in _STOP.finditer(text, start, end):
        ending = text[max(start, stop.start() - 8) : stop.start() + 1]
        if (
            _is_abbreviation(ending)
            or _goes_on(text, stop.end())
            or _DAY_OF_MONTH.match(text, stop.start())
        ):
            continue
        leaders = _LEADERS.match(text, start, end)
        if leaders and leaders.end() == stop.end():
            continue
        yield from _bounded(text, start, stop.end())
        start = stop.end()
    yield from _bounded(text, start, end)


_DAY_OF_MONTH = re.compile(
    r"(?:(?<=\b(?:jan|feb|mar|apr|jun|jul|aug|oct|nov|dec))(?<!\d [a-z]{3})(?<!(?:st|nd|rd|th) [a-z]{3})"
    r"|(?<=\bsept)(?<!\d [a-z]{4})(?<!(?:st|nd|rd|th) [a-z]{4}))"
    rf"\.\s\d{{1,2}}(?:st|nd|rd|th)?(?=[,.;)]|$)|(?<=\d)\.\s{MONTH_ABROAD}",
    re.MULTILINE | re.IGNORECASE,
)
"""A stop inside a date: `Pasig, Nov. 4, 2 in the afternoon`, `12. März`, but not `by 3 Nov. 4, I said`."""


def _goes_on(text: str, at: int) -> bool:
    """Whether a small letter follows, so that the stop belongs to a short form: `Hanwoori Co., Ltd. with`."""
    return (
        text[at : at + 2].strip()[:1].islower()
        and _FORM.search(text, max(at - 6, 0), at) is not None
    )


def _is_abbreviation(ending: str) -> bool:
    """Whether the last of these words is an initial or a short form that keeps its stop."""
    word = ending.rpartition(" ")[2].lstrip("(\t").lower()
    return word[-1:] == "." and ((len(word) == 2 and word[0].isalpha()) or word in _ABBREVIATIONS)  # noqa: PLR2004  # an initial


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        cut = space if space > 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def pieces(text: str, start: int, end: int, joint: Joint) -> Iterator[tuple[Joint, int, int]]:
    """The parts of a sentence, each with what stands before it; what is said stays whole around who says it."""
    inserted = 0
    for found in _BREAK.finditer(text, start, end):
        if found.lastgroup == "nickname" or found.start() < inserted:
            continue
        if found.lastgroup == "comma" and (aside := INSERTED.match(text, found.start(), end)):
            inserted = aside.end()
            continue
        after = Joint(found.lastgroup or Joint.COMMA)
        at = found.start() if after is Joint.QUOTE and _opens(text, found.start()) else found.end()
        yield joint, start, at
        joint, start = after, at
    yield joint, start, end


def _opens(text: str, at: int) -> bool:
    return at == 0 or not (text[at - 1].isalnum() or text[at - 1] in ".!?,…")
