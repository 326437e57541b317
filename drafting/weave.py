"""The person's own detail set into a letter exactly as typed: no model, no other word, no other capital.

Where it ends without a mark, the full stop that its sentence needs is the letter's: it is set behind their words, and
goes when they go.
"""

import re
from dataclasses import dataclass

from drafting.models import Letter
from guardrails.sentences import Place, anatomy
from guardrails.text.verbatim import verbatim
from guardrails.words import content_stems

_CLOSED = re.compile(r"(?:\n|[.!?…][\"'”’)]*)[^\S\n]*$")
"""Ends with a line, or with a sentence."""
_OPEN = re.compile(r"[^\W_][%€£$°]?[\"'”’)\]]*$")
"""Ends with a word or a number, or with what closes around one: a sentence that is still to be ended."""
_STOP = re.compile(r"\.(?=\s|$)")
"""One full stop, and not the first dot of more."""
_QUOTED = re.compile(r"“([^”]*)”")
"""The words of the notes that a question is about."""
_PARAGRAPH = re.compile(r"\S(?:.*?\S)?(?=\s*\n[^\S\n]*\n|\s*\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters `[start, end)` of a body that hold sentences, without greeting or sign-off."""

    text: str
    start: int
    end: int


def paragraphs(body: str) -> tuple[Paragraph, ...]:
    """The paragraphs that hold sentences, in order: the places a detail can stand after."""
    spoken = [part for part in anatomy(body) if part.place is Place.SENTENCE]
    found: list[Paragraph] = []
    for one in _PARAGRAPH.finditer(body):
        within = [part for part in spoken if one.start() <= part.start < one.end()]
        if within:
            start, end = within[0].start, within[-1].end
            found.append(Paragraph(body[start:end], start, end))
    return tuple(found)


def woven(letter: Letter, detail: str) -> bool:
    """Whether the detail stands in the body as typed, not as a part of other words."""
    return verbatim(letter.body, detail) is not None


def weave(letter: Letter, detail: str, at: int | None = None, answers: str = "") -> Letter:
    """The letter with the detail as a paragraph of its own; unchanged when it already stands there or is blank.

    It goes after paragraph `at` of `paragraphs(body)` (-1: before them all), else after the one that tells what the
    question it `answers` is about, else after the one it shares most words with, else before the closing one.
    """
    typed = detail.strip()
    if not typed or woven(letter, typed):
        return letter
    body = letter.body
    places = paragraphs(body)
    number = _best(places, typed, answers) if at is None else max(-1, min(at, len(places) - 1))
    return letter.model_copy(update={"body": _inserted(body, places, number, _ended(typed))})


def tells(letter: Letter, question: str) -> bool:
    """Whether a paragraph of the letter tells what the question is about."""
    asked = content_stems(" ".join(_QUOTED.findall(question)))
    told = (content_stems(one.text) for one in paragraphs(letter.body))
    return any(len(asked & words) >= _enough(asked) for words in told)


def reweave(letter: Letter, old: str, new: str, answers: str = "") -> Letter:
    """The letter with the new detail where the old one stood, or woven in when it is gone; blank takes it out.

    An old detail that is part of a longer sentence stays there: that sentence is the person's own.
    """
    place = verbatim(letter.body, old)
    if place is None:
        return weave(letter, new, answers=answers)
    before, after = letter.body[: place[0]], letter.body[place[1] :]
    stood, typed = old.strip(), new.strip()
    if _OPEN.search(stood) and _STOP.match(after):
        stood, after = f"{stood}.", after[1:]
    if not _whole(before, stood, after):
        return weave(letter, new, answers=answers)
    body = f"{before}{_ended(typed)}{after}" if typed else _closed(before, after)
    return letter.model_copy(update={"body": body})


def where(letter: Letter, detail: str) -> int | None:
    """The number in `paragraphs` of the letter without the detail after which it stands, -1 before them all.

    None where it does not stand, or only as a part of a longer sentence, which is the person's own to change.
    """
    place, bare = verbatim(letter.body, detail), reweave(letter, detail, "")
    if place is None or bare.body == letter.body:
        return None
    return sum(one.end <= place[0] for one in paragraphs(bare.body)) - 1


def moved(letter: Letter, detail: str, at: int) -> Letter:
    """The letter with the detail after paragraph `at` of the letter without it (-1: before them all), as typed.

    Unchanged where the detail does not stand as sentences of its own.
    """
    if where(letter, detail) is None:
        return letter
    return weave(reweave(letter, detail, ""), detail, at)


def _ended(typed: str) -> str:
    """The words as they stand in a letter, with the full stop that their sentence may lack."""
    return f"{typed}." if _OPEN.search(typed) else typed


def _whole(before: str, typed: str, after: str) -> bool:
    """Whether the words are a paragraph or whole sentences of their own between these two."""
    begins = not before.strip() or bool(_CLOSED.search(before))
    ends = not after.strip() or after.lstrip(" \t").startswith("\n")
    return begins and (ends or bool(_CLOSED.search(typed)))


def _best(places: tuple[Paragraph, ...], typed: str, answers: str) -> int:
    """The number of the paragraph to stand after."""
    asked = content_stems(" ".join(_QUOTED.findall(answers)))
    told = [content_stems(place.text) for place in places[:-1]]
    for wanted, enough in ((asked, _enough(asked)), (content_stems(typed), 1)):
        shared = [len(wanted & words) for words in told]
        if shared and max(shared) >= enough:
            return shared.index(max(shared))
    return len(places) - 2 if len(places) > 1 else len(places) - 1


def _enough(asked: frozenset[str]) -> float:
    """Words of content of a question that a paragraph shares when it tells what is asked about."""
    return max(2, len(asked) / 2)


def _inserted(body: str, places: tuple[Paragraph, ...], number: int, typed: str) -> str:
    if number >= 0:
        end = places[number].end
        return f"{body[:end]}\n\n{typed}{body[end:]}"
    start = places[0].start if places else _after_greeting(body)
    before, after = body[:start], body[start:]
    gap = "" if not before or before.endswith("\n\n") else "\n\n"
    return f"{before}{gap}{typed}\n\n{after}" if after else f"{before}{gap}{typed}"


def _after_greeting(body: str) -> int:
    """Where the greeting and the white space after it end, in a body without sentences."""
    first = next((part for part in anatomy(body) if part.place is Place.GREETING), None)
    if first is None:
        return 0
    return first.end + len(body[first.end :]) - len(body[first.end :].lstrip())


def _closed(before: str, after: str) -> str:
    """Both sides of what was taken out, with the gap closed: one blank line between paragraphs, one blank in a line."""
    apart = "\n\n" if before.endswith("\n") or after.startswith("\n") else " "
    left, right = before.rstrip(), after.lstrip()
    return f"{left}{apart}{right}" if left and right else left + right
