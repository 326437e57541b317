"""Notes cut into clauses: the smallest passages that can be an anchor, each knowing what surrounds it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from drafting.builtin.cues import word_list

LONGEST_SENTENCE = 1_500
"""Characters after which a sentence without a stop is cut at a space, so that no passage is a page."""

MOST_CLAUSES = 9_000
"""Clauses that are read: five hours of speech have fewer."""

LONGEST_LABEL = 8
"""Words a label before a colon may have; longer ones are sentences that happen to hold a colon."""

_BULLET = re.compile(
    r"(?:\s*[(\[]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?[)\]]?(?:\s*-->.*|\s+(?=[A-Z])))?"
    r"[\s>|*_~`]*(?:(?:[-–—•·▪◦+]{1,6}|#{1,6}|\(?\d{1,2}[.)](?=\s)|Q\d{1,2}\b)[\s*_~`-]*)?"
    r"(?:\[[ xX]?\]\s*)?[*_~`]*"
)
_STOP = re.compile(r"[.!?…]+[\"”'’)\]*_]{0,3}(?=\s)")
_ABBREVIATIONS = word_list("abbreviations")
_FORM = re.compile(r"\b(?:ltd|inc|co|corp|bros|pvt|pte)\.$", re.IGNORECASE)
_LABEL = re.compile(r"[^:!?;\"“\n=]{1,70}?(?::[*_]{0,3}(?=[\s*_\"“]|$)|\s=(?=\s))")
_FIRST_CELL = re.compile(r"[^|\n:]{1,40}?\s?\|(?=\s)")
"""The first cell of a table's row, which names what the others hold."""

_MARKUP = re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>|<!--|-->|&nbsp;|\*\*|~~|`")
_BREAK = re.compile(
    r"(?P<colon>[:;](?=\s|$)|\s=\s)"
    r"|(?P<dash>\s(?:[-–—~]{1,3}|[-=]>|→|/{1,3}|\|{1,2}|>{1,2}|[·•‧∙*]|::)\s|—|\s?\|\s?|\t+"
    r"|(?<=\w)[-–]\s|\s[-–](?=[^\W\d])|//+(?=\s))"
    r"|(?P<comma>,(?=\s|[^\W\d]))"
    r"|(?P<plus>\s[+&]\s)"
    r"|(?P<quote>(?<![\w])[\"“]|(?<=[\w.!?,…])[\"”](?!\w)"
    r"|(?<!\S)['‘](?=\w[^'’\n]{2,120}(?:['’]\w[^'’\n]{1,60}){0,4}['’](?:\W|$))|(?<=\w[.!?])['’])"
    r"|(?P<bracket>[()\[\]])"
    r"|(?P<and>\s(?=(?:and|but|because|cos|bc|bcs|becos|so|which|then|n)\s))",
    re.IGNORECASE,
)
_EDGE = " \t\n,;:-–—•*>#|[](){}=~_`/+&<\ufeff"


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


@dataclass(frozen=True, slots=True)
class Clause:
    """Characters `[start, end)` of the notes, without white space or bullets at the ends."""

    text: str
    start: int
    end: int
    joint: Joint
    line: int
    label: str = ""
    """The words before the colon that govern this clause on its line: `Next`, `Priya Nair (HR)`."""
    heading: str = ""
    """The heading above: a line that is nothing but a label."""
    is_label: bool = False


@dataclass(slots=True)
class _Heading:
    """The heading that is in force; a blank line after its content ends it."""

    text: str = ""
    used: bool = False

    def after_blank(self) -> None:
        if self.used:
            self.text, self.used = "", False


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of the notes in order, at most `MOST_CLAUSES`, in time proportional to their length."""
    text = unmarked(text)
    found: list[Clause] = []
    heading, blank, wraps, last = _Heading(), False, False, 0
    for number, line in enumerate(_lines(text)):
        blank_line = line[0] == line[1]
        content = (
            []
            if blank_line
            else list(islice(_clauses(text, *line, number), MOST_CLAUSES - len(found)))
        )
        if not content:
            blank = True
            heading.after_blank()
            continue
        wraps = (wraps or text[last].isupper()) and _wraps(text, line)
        joint = Joint.BLANK if blank else Joint.WRAP if wraps else Joint.LINE
        last = line[0]
        content[0] = replace(content[0], joint=joint)
        blank = False
        if _is_heading(text[slice(*line)], content):
            heading = _Heading(content[0].text)
            found.append(replace(content[0], is_label=True))
        else:
            heading.used = True
            found.extend(replace(clause, heading=heading.text) for clause in content)
    return tuple(found)


_SHORTEST_WRAPPED = 50


def _wraps(text: str, line: tuple[int, int]) -> bool:
    """Whether the line may go on with the sentence before: that line is long and open, this one starts small."""
    before = text.rfind("\n", 0, max(line[0] - 1, 0)) + 1
    return (
        text[line[0]].islower()
        and line[0] - before > _SHORTEST_WRAPPED
        and text[line[0] - 2].isalnum()
    )


def unmarked(text: str) -> str:
    """The text with Markdown and HTML marks turned into as many spaces, so that places stay true."""
    return _MARKUP.sub(lambda found: " " * len(found.group()), text)


def _is_heading(line: str, content: list[Clause]) -> bool:
    return len(content) == 1 and (content[0].is_label or line.lstrip().startswith("#"))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _clauses(text: str, start: int, end: int, number: int) -> Iterator[Clause]:
    """The clauses of one line."""
    bullet = _BULLET.match(text, start, end)
    begin = bullet.end() if bullet else start
    label = ""
    is_row = "|" in text[start:begin]
    for sentence_start, sentence_end in _sentences(text, begin, end):
        named = _label(text, sentence_start, sentence_end)
        if is_row and not named:
            named, is_row = _FIRST_CELL.match(text, sentence_start, sentence_end), False
        inner = sentence_start
        if named:
            label, inner = named.group().strip(" :=*_~`|"), named.end()
            for clause in _trimmed(text, (sentence_start, inner), Joint.STOP, number, label):
                yield replace(clause, is_label=True)
        joint = Joint.LABEL if named else Joint.STOP
        for piece_joint, piece_start, piece_end in _pieces(text, inner, sentence_end, joint):
            yield from _trimmed(text, (piece_start, piece_end), piece_joint, number, label)


def _label(text: str, start: int, end: int) -> re.Match[str] | None:
    found = _LABEL.match(text, start, end)
    return found if found and found.group().count(" ") < LONGEST_LABEL else None


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in _STOP.finditer(text, start, end):
        ending = text[max(start, stop.start() - 8) : stop.start() + 1]
        if _is_abbreviation(ending) or _goes_on(text, stop.end()):
            continue
        yield from _bounded(text, start, stop.end())
        start = stop.end()
    yield from _bounded(text, start, end)


def _goes_on(text: str, at: int) -> bool:
    """Whether a small letter follows, so that the stop belongs to a short form: `Hanwoori Co., Ltd. with`."""
    return (
        text[at : at + 2].strip()[:1].islower()
        and _FORM.search(text, max(at - 6, 0), at) is not None
    )


def _is_abbreviation(ending: str) -> bool:
    """Whether the last of these words is an initial or a short form that keeps its stop."""
    word = (ending.split() or [""])[-1].lstrip("(").lower()
    return word[-1:] == "." and ((len(word) == 2 and word[0].isalpha()) or word in _ABBREVIATIONS)  # noqa: PLR2004  # an initial


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        cut = space if space > 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _pieces(text: str, start: int, end: int, joint: Joint) -> Iterator[tuple[Joint, int, int]]:
    for found in _BREAK.finditer(text, start, end):
        after = Joint(found.lastgroup or Joint.COMMA)
        at = found.start() if after is Joint.QUOTE and _opens(text, found.start()) else found.end()
        yield joint, start, at
        joint, start = after, at
    yield joint, start, end


def _opens(text: str, at: int) -> bool:
    return at == 0 or not (text[at - 1].isalnum() or text[at - 1] in ".!?,…")


def _trimmed(
    text: str, stretch: tuple[int, int], joint: Joint, number: int, label: str
) -> Iterator[Clause]:
    """The clause without its edges, or nothing where nothing is left."""
    start, end = stretch
    while start < end and (text[start] in _EDGE or text[start].isspace()):
        start += 1
    while start < end and (text[end - 1] in _EDGE or text[end - 1].isspace()):
        end -= 1
    if any(character.isalnum() for character in text[start:end]):
        yield Clause(text[start:end], start, end, joint, number, label)
