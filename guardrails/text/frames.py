"""Frames: phrase patterns with inflections, gaps and word classes, matched in a flattened text.

A frame is a regular expression in which a space is a gap between words (` ?` one that may be missing), ` ... ` leaves
room for up to four words, `look~` is the word in any regular inflection, `<skill>` a class of alternatives, and every
`(` only groups. Texts are matched flat, so frames are written in lower case with straight apostrophes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from guardrails.findings import Hit, Part, Span
from guardrails.manuscript import Manuscript
from guardrails.text.extent import covered
from guardrails.text.word_lists import list_lines

WRITTEN = (Part.SUBJECT, Part.BODY)
"""The parts that the reader will see."""

_LEVEL = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "\xa0": " "})
_WRAP = re.compile(r"(?<!\n)(?:\n(?![^\S\n]*\n)|\t)")
_BETWEEN = re.compile(r"(?<=\n\n)(?=[^\n])")
_QUOTED = re.compile(r'"[^"\n]{1,300}"|(?<!\w)\'(?=\w)[^\n"]{0,200}?[\w.,!?]\'(?!\w)')
_GAP = r"[ ,]+"
_ROOM = r"[ ,]+(?:[\w'-]+[ ,]+){0,4}?"
_WORD_START = r"(?<![\w'-])"
_SPACE = re.compile(r" \.\.\. | \?| |\[[^]]+]|\(\?<[=!][^)]*\)")
_WRITTEN_OUT = {" ... ": _ROOM, " ?": r"[ ,]*", " ": _GAP}
_CLASS = re.compile(r"<(\w+)>")
_INFLECTED = re.compile(r"([a-z]+)~")


@dataclass(frozen=True, eq=False, slots=True)
class Frames:
    """Frames as one pattern. Told apart by identity: hashing a long pattern costs more than matching it."""

    pattern: re.Pattern[str]

    def stand_in(self, level: str) -> bool:
        """Whether any of them stands in a flat text."""
        return self.pattern.search(level) is not None


@lru_cache(maxsize=1024)
def flat(text: str) -> str:
    """The text in lower case with straight quotes and unwrapped lines, every character still in its place."""
    level = _WRAP.sub(" ", text.translate(_LEVEL))
    lower = level.lower()
    return lower if len(lower) == len(text) else "".join(_lower(letter) for letter in level)


def _lower(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


@lru_cache(maxsize=256)
def quoted(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of a text that stand in quotation marks."""
    return tuple(found.span() for found in _QUOTED.finditer(flat(text)))


def compiled(
    written: Iterable[str], classes: Mapping[str, str] | None = None, *, start: str = _WORD_START
) -> Frames:
    """One pattern for all frames, longest alternatives as written; matches whole words of a flat text."""
    named = dict(classes or {})
    any_of_them = "|".join(_regex(frame, named) for frame in written)
    return Frames(re.compile(f"{start}(?:{any_of_them})(?![\\w-])"))


def _regex(frame: str, classes: Mapping[str, str]) -> str:
    while _CLASS.search(frame):
        frame = _CLASS.sub(lambda name: f"({classes[name[1]]})", frame)
    frame = re.sub(r"\((?!\?)", "(?:", _INFLECTED.sub(_inflected, frame))
    return _SPACE.sub(lambda found: _WRITTEN_OUT.get(found[0], found[0]), frame)


def _inflected(found: re.Match[str]) -> str:
    word = found[1]
    if word.endswith("e"):
        return f"{word[:-1]}(?:e|es|ed|ing)"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}(?:y|ies|ied|ying)"
    return f"{word}(?:s|es|ed|ing)?"


def listed(name: str, start: str = _WORD_START) -> Frames:
    """The frames of `rules/words/<name>.txt`: a source line, `class = alternatives` lines, then a frame a line."""
    lines = [line.strip() for line in list_lines(name) if line.strip() and not line.startswith("#")]
    classes = dict(line.split(" = ", 1) for line in lines if " = " in line)
    return compiled((line for line in lines if " = " not in line), classes, start=start)


def spans(frames: Frames, text: str, part: Part = Part.BODY) -> Iterator[Span]:
    """Where the frames stand in the text of a part, outside quotation marks."""
    for start, paragraph in paragraphs(text):
        for begin, end in _places(frames, paragraph):
            yield Span(part, start + begin, start + end)


@lru_cache(maxsize=256)
def paragraphs(text: str) -> tuple[tuple[int, str], ...]:
    """The text cut after every blank line, each part with its start; put together again they are the text."""
    cuts = [0, *(found.start() for found in _BETWEEN.finditer(text)), len(text)]
    return tuple((start, text[start:end]) for start, end in pairwise(cuts))


@lru_cache(maxsize=4096)
def _places(frames: Frames, paragraph: str) -> tuple[tuple[int, int], ...]:
    """Remembered, so that a review after a key press reads one paragraph and not the letter."""
    marked = quoted(paragraph)
    found = (one.span() for one in frames.pattern.finditer(flat(paragraph)))
    marks = covered(paragraph, marked)
    return tuple(one for one in found if not any(marks[slice(*one)]))


def hits(
    frames: Frames, manuscript: Manuscript, message: str, parts: Iterable[Part] = WRITTEN
) -> Iterator[Hit]:
    """A hit with this message wherever the frames stand, outside quotation marks."""
    for part in parts:
        for span in spans(frames, manuscript.part(part), part):
            yield Hit(span, message)
