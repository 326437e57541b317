"""The built-in writer's letters, from what the built-in reader found, before the guardrails: every kind and tone."""

from functools import cache

import pytest

from drafting import manuscripts
from drafting.builtin.engine import BuiltIn
from drafting.desk import Read, draft
from drafting.models import Anchors, Brief, Kind, Person, Tone
from guardrails.findings import Finding, Severity
from tests.jotted import Jotted, jotted

ENGINE = BuiltIn()
EVERY = 6
"""One row in six for each kind, another sixth for the next: all rows, within 25 seconds."""
STANCES = {Kind.OFFER_REPLY: ("accept", "decline", "ask for time")}
TICKED = {Kind.COMPETING_OFFER: ("offer exists", "deadline", "first choice")}
RECEIVED = {Kind.REPLY: "Thank you for coming in. When could you start?"}
NEEDS_THE_PERSON = {"missing-detail"}
"""What only the person can mend."""
NEEDS_NOTES = {"interchangeable-letter", "written-before"}
"""What no letter can pass whose notes hold next to nothing of the talk."""
THIN = 4
"""Passages below which notes hold next to nothing."""
MOST_WARNINGS = 0.1
"""A letter, on average."""


@cache
def read(row: Jotted) -> Anchors:
    return ENGINE.read(row.notes)


def findings(row: Jotted, number: int, kind: Kind) -> tuple[Finding, ...]:
    anchors = read(row)
    people = anchors.people or (Person(name="Sam Hill"),)
    stances = STANCES.get(kind, ("",))
    brief = Brief(
        to=people[number % len(people)].name,
        kind=kind,
        tone=list(Tone)[number // EVERY % len(Tone)],
        stance=stances[number % len(stances)],
        ticked=TICKED.get(kind, ()),
        received=RECEIVED.get(kind, ""),
    )
    desk = Read(notes=row.notes, profile=row.profile, anchors=anchors)
    return manuscripts.findings(draft(desk, ENGINE, brief))


@cache
def judged(kind: Kind) -> tuple[tuple[Jotted, tuple[Finding, ...]], ...]:
    rows = list(enumerate(jotted()))[list(Kind).index(kind) % EVERY :: EVERY]
    return tuple((row, findings(row, number, kind)) for number, row in rows)


@pytest.mark.parametrize("kind", Kind)
def test_nothing_blocks_a_draft_but_what_the_person_must_add(kind: Kind) -> None:
    for row, found in judged(kind):
        thin = len(read(row).items) < THIN
        allowed = NEEDS_THE_PERSON | (NEEDS_NOTES if thin else set())
        blocking = {one.rule for one in found if one.severity is Severity.BLOCK}
        assert blocking <= allowed, (row.id, [(one.rule, one.words) for one in found])


def test_drafts_give_the_person_hardly_anything_to_mend() -> None:
    letters = [found for kind in Kind for _, found in judged(kind)]
    warnings = [one for found in letters for one in found if one.severity is Severity.WARN]

    assert len(warnings) <= MOST_WARNINGS * len(letters), [
        (one.rule, one.words) for one in warnings
    ]
