"""The letter in what a model streams, without the wrapping models like to put around one."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

_THOUGHT = re.compile(r"\s*<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)\s*", re.DOTALL | re.IGNORECASE)
_OPENING = "<thinking>"
_CHATTER = re.compile(
    r"(?:sure|certainly|of course|okay|i(?:'ve|’ve| have) (?:written|drafted))\b.*[:!.]$"
    r"|(?:here(?:'s|’s| is| are)|below is)\b.*\b(?:letter|message|mail|e-?mail|note|draft)\b.*$"
    r"|(?:here(?:'s|’s| is| are)|below is)\b.*[:!.]$",
    re.IGNORECASE,
)
_FENCE = re.compile(r"`{3}\w*$")
_LABEL = re.compile(r"^\W*(?:subject|betreff|objet|asunto)\W*:\W*", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:dear|hi|hey|hello|greetings|good (?:morning|afternoon|evening))(?=[\s,:!]|$)"
    r"(?:[^,:!]{0,60}[,:!]|(?: [\w.'’-]+){0,4}$)"
    r"|[^\s,]+(?: [^\s,]+){0,3},$",
    re.IGNORECASE,
)
"""A line that greets, or begins with a greeting; a few words and a comma (`Priya,`) do too, and no subject ends so."""
_LONGEST_SUBJECT = 150
"""Characters of a line that may still be a subject."""
_MARKS = '*_#"“” \t'
_TRAILING = " \t\n`"


def letter_in(pieces: Iterable[str], subject: str) -> Iterator[str]:
    """A subject line, an empty line, then the body as it comes; `subject` is used where the model wrote none."""
    spoken = _spoken(pieces)
    found, rest = _opening(spoken)
    body = _body(chain((rest,), spoken))
    first = next(body, "")
    if not first and not _LABEL.match(found):  # a lone line is a letter, and no subject
        found, first = "", found
    yield f"{_LABEL.sub('', found).strip(_MARKS) or subject}\n\n"
    if first:
        yield first
    yield from body


def _opening(pieces: Iterator[str]) -> tuple[str, str]:
    """The line of the subject, or nothing when the model began with its greeting, and what was read beyond it."""
    held = ""
    for piece in chain(pieces, ("\n",)):
        held += piece
        while "\n" in held:
            line, _, rest = held.partition("\n")
            if _begins_letter(line.strip()):
                return "", held
            if _is_subject(line.strip()):
                return line.strip(), rest
            held = rest
    return "", held


def _begins_letter(line: str) -> bool:
    told = _CHATTER.match(line) or _LABEL.match(line)
    return _GREETING.match(line) is not None or (len(line) > _LONGEST_SUBJECT and not told)


def _is_subject(line: str) -> bool:
    return bool(line.strip(_MARKS)) and not _FENCE.match(line) and not _CHATTER.match(line)


def _body(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces, without white space and fences at either end."""
    held, begun = "", False
    for piece in pieces:
        held += piece if begun else piece.lstrip(_TRAILING)
        if words := held.rstrip(_TRAILING):
            yield words
            held, begun = held[len(words) :], True


def _spoken(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces without the thought that a reasoning model thinks aloud before it answers."""
    held: str | None = ""
    for piece in (piece.replace("\r", "") for piece in pieces):
        if held is None:
            yield piece
        elif not _thinking(held := held + piece):
            yield _THOUGHT.sub("", held)
            held = None
    if held:
        yield _THOUGHT.sub("", held)


def _thinking(text: str) -> bool:
    """Whether the text may still be, or become, nothing but a thought."""
    start = text.lstrip().lower()
    if not start.startswith("<think"):
        return _OPENING.startswith(start)
    return "</think" not in start or _THOUGHT.sub("", text) == ""
