"""Names that a letter spells as nobody in the notes does, though they pass for known: no accent, a pet name, Bobby."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.evidence import Evidence, evidence, plain
from guardrails.findings import Part, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import Capital, capital_runs, nicknames
from guardrails.names.vouched import WELL_KNOWN
from guardrails.text.frames import WRITTEN
from guardrails.words import commonness, words_of

_PET = re.compile(r"(?:y|ie|ey)$")


@dataclass(frozen=True, slots=True)
class Respelling:
    """A name at `span`, what the notes have in its place, and what that costs; None for what a misspelling does."""

    span: Span
    instead: str
    severity: Severity | None


def respelt(manuscript: Manuscript) -> Iterator[Respelling]:
    """Every name of subject and body that drops an accent, or is a pet name other than the notes'."""
    known, roster = evidence(manuscript), _roster(manuscript)
    for part in WRITTEN:
        for run in capital_runs(manuscript.part(part)):
            for word in run:
                yield from _of_word(word, part, known, roster)


def _of_word(
    word: Capital, part: Part, known: Evidence, roster: tuple[str, ...]
) -> Iterator[Respelling]:
    """How a capitalised word is spelt by whoever it names; none where it is right, or no first name."""
    span = Span(part, word.start, word.end)
    if word.plain in known.plain:
        bare = (name for name in roster if plain(name) == word.plain and not name.isascii())
        right = next(bare, "")
        if right and word.text.isascii() and not _written(word.text, known):
            yield Respelling(span, right, Severity.INFO)
        return
    if commonness(word.plain) > WELL_KNOWN or word.plain not in nicknames():
        return
    first_names = known.plain & nicknames().keys()
    spelling = next((one for one in sorted(first_names) if _sounds(one, word)), "")
    longer = next((name for name in roster if _pet_form(word.plain, plain(name))), "")
    if spelling or longer:
        yield Respelling(
            span, (spelling or longer).capitalize(), None if spelling else Severity.WARN
        )


def _roster(manuscript: Manuscript) -> tuple[str, ...]:
    """Every word of the names of those who were met, as written."""
    names = " ".join(f"{one.name} {one.called}" for one in manuscript.people)
    return tuple(names[word.start : word.end] for word in words_of(names))


def _written(word: str, known: Evidence) -> bool:
    """Whether the person wrote the word without its accent somewhere."""
    return any(one.text == word.casefold() for one in known.words)


def _sounds(one: str, word: Capital) -> bool:
    """Whether two names differ only in how they spell what is heard alike: Bobbie and Bobby."""
    return _heard(one) == _heard(word.plain)


@lru_cache(maxsize=1024)
def _heard(name: str) -> str:
    return re.sub(r"(.)\1", r"\1", _PET.sub("y", re.sub(r"i$", "y", name)).replace("ph", "f"))


def _pet_form(said: str, name: str) -> bool:
    """Whether a name is another made longer, as the notes call nobody: Timmy for Tim, Davey for Dave."""
    return (
        len(said) > len(name)
        and said[:2] == name[:2]
        and bool(_PET.search(said))
        and (said in nicknames().get(name, ()))
    )
