"""How long the built-in writer's letters are: the notes of two sets of authors, every tone, each of a panel."""

from functools import cache

import pytest

import prompts
from drafting.desk import Read
from drafting.letters.panel import dealt
from drafting.models import Brief, Kind, Tone
from evals.cases import NOBODY
from evals.noted import noted
from tests.jotted import DEVELOP, Jotted, jotted, written

OWN = DEVELOP.parent / "own"
BOUND = (Kind.HANDWRITTEN_NOTE, Kind.LINKEDIN_NOTE, Kind.FINAL_PULSE)
"""Kinds whose most is a limit: a card has no more room, a request is cut off, a last word is short."""
FREE_ACCOUNT = 200
"""Characters of a note from a LinkedIn account that does not pay."""


@cache
def sizes(kind: Kind) -> tuple[int, ...]:
    """How long each letter is, in the unit of its kind, the shortest first."""
    words = prompts.kinds()[kind].header.length.unit == "words"
    bodies = (body for row in (*jotted()[::4], *noted(OWN)[::4]) for body in letters(row, kind))
    return tuple(sorted(len(body.split()) if words else len(body) for body in bodies))


def letters(row: Jotted, kind: Kind) -> list[str]:
    desk = Read(notes=row.notes, profile=row.profile, anchors=row.anchors)
    briefs = [
        brief
        for tone in Tone
        for brief in dealt(desk, desk.anchors.names, Brief(to="", kind=kind, tone=tone))
        or (Brief(to=NOBODY.name, kind=kind, tone=tone),)
    ]
    return [written(row, one).body for one in briefs]


@pytest.mark.parametrize("kind", BOUND)
def test_no_letter_is_longer_than_its_kind_allows(kind: Kind) -> None:
    assert sizes(kind)[-1] <= prompts.kinds()[kind].header.length.most


@pytest.mark.parametrize(
    ("kind", "share"),
    [(Kind.HANDWRITTEN_NOTE, 0.1), (Kind.LINKEDIN_NOTE, 0), (Kind.FINAL_PULSE, 0)],
)
def test_hardly_any_is_shorter_and_only_where_notes_tell_next_to_nothing(
    kind: Kind, share: float
) -> None:
    least = prompts.kinds()[kind].header.length.least

    assert sum(size < least for size in sizes(kind)) <= share * len(sizes(kind))


def test_most_requests_fit_an_account_that_does_not_pay() -> None:
    found = sizes(Kind.LINKEDIN_NOTE)

    assert sum(size <= FREE_ACCOUNT for size in found) >= 0.7 * len(found)
