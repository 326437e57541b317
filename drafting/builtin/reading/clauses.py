"""Notes cut into clauses: the smallest passages that can be an anchor, each knowing what surrounds it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from drafting.builtin.boundaries import BULLET, FIRST_CELL, Joint, label_of, pieces, sentences
from drafting.builtin.reading.unmarked import unmarked

MOST_CLAUSES = 6_000
"""Clauses that are read: three hours of speech have fewer."""

OPENS = frozenset({Joint.LINE, Joint.BLANK, Joint.STOP})
"""Joints that begin a sentence."""
STARTS = OPENS | {Joint.LABEL}
"""Those, and the joint behind a label, where what it leads in begins."""

_ROW = re.compile(r"^[^|\n:]{1,30} \| ?[^|\n]+$", re.MULTILINE)
_FEWEST_ROWS = 3
"""Lines of two cells from which they are a table, whose first cells name what the others hold."""
_EDGE = " \t\n,;:-–—•*>#|[](){}=~_`/+&<\ufeff"


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
    rows = _rows(text)
    for number, line in enumerate(_lines(text)):
        blank_line = line[0] == line[1]
        content = (
            []
            if blank_line
            else list(islice(_clauses(text, *line, number, rows), MOST_CLAUSES - len(found)))
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
            if content[-1].is_label:
                heading = _Heading(content[-1].text)
    return tuple(found)


_SHORTEST_WRAPPED = 50
_AROUND = 500
"""Characters on either side of a line's end that tell how wide lines are there."""


def _wraps(text: str, line: tuple[int, int]) -> bool:
    """Whether the line may go on with the sentence before: that line is long, open and full, this one starts small."""
    before = text.rfind("\n", 0, max(line[0] - 1, 0)) + 1
    return (
        text[line[0]].islower()
        and line[0] - before > _SHORTEST_WRAPPED
        and text[line[0] - 2].isalnum()
        and _is_full(text, before, line[0])
    )


def _is_full(text: str, start: int, end: int) -> bool:
    """Whether the word behind the line would have made it wider than the lines around it are."""
    word = text[end : end + _AROUND].split(maxsplit=1)[0]
    near = text[max(start - _AROUND, 0) : end + _AROUND].split("\n")
    return end - start + len(word) > max(map(len, near[1:-1]), default=0)


def _rows(text: str) -> frozenset[int]:
    """Where each line of a table of two cells begins that has no edge at its left."""
    found = frozenset(row.start() for row in _ROW.finditer(text))
    return found if len(found) >= _FEWEST_ROWS else frozenset()


def _is_heading(line: str, content: list[Clause]) -> bool:
    return len(content) == 1 and (content[0].is_label or line.lstrip().startswith("#"))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _clauses(
    text: str, start: int, end: int, number: int, rows: frozenset[int]
) -> Iterator[Clause]:
    """The clauses of one line."""
    bullet = BULLET.match(text, start, end)
    begin = bullet.end() if bullet else start
    label = ""
    is_row = start in rows or "|" in text[start:begin]
    for sentence_start, sentence_end in sentences(text, begin, end):
        named = label_of(text, sentence_start, sentence_end)
        if is_row and not named:
            named, is_row = FIRST_CELL.match(text, sentence_start, sentence_end), False
        inner = sentence_start
        if named:
            told = named.group().rstrip(". ")
            label, inner = told.strip(" :=*_~`|"), named.end()
            ends = sentence_start + len(told)
            for clause in _trimmed(text, (sentence_start, ends), Joint.STOP, number, label):
                yield replace(clause, is_label=True)
        joint = Joint.LABEL if named else Joint.STOP
        for piece_joint, piece_start, piece_end in pieces(text, inner, sentence_end, joint):
            yield from _trimmed(text, (piece_start, piece_end), piece_joint, number, label)


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


def sentences_of(found: tuple[Clause, ...]) -> list[list[int]]:
    """The places of the clauses of every sentence; a line ends one."""
    sentences: list[list[int]] = []
    for place, clause in enumerate(found):
        if not sentences or clause.joint in OPENS:
            sentences.append([])
        sentences[-1].append(place)
    return sentences
