"""Who gets what: every passage belongs in one letter of a panel, whichever engine writes."""

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.builtin.writer import rests_on
from drafting.desk import Read, draft
from drafting.models import AnchorKind, Brief, Tone
from drafting.panel import apart, dealt, people
from tests.jotted import Jotted, jotted, row

PANELS = [one for one in jotted() if len(one.anchors.people) > 1]
EACH = pytest.mark.parametrize("source", PANELS, ids=lambda one: one.id)


def desk_of(source: Jotted) -> Read:
    return Read(notes=source.notes, profile=source.profile, anchors=source.anchors)


def shares(source: Jotted) -> list[set[str]]:
    """What each reader's letter may use first."""
    briefs = dealt(desk_of(source), people(desk_of(source)), Brief(to=""))
    return [{one.id for one in source.anchors.items} - set(brief.taken) for brief in briefs]


@EACH
def test_every_anchor_is_in_one_share_and_in_no_other(source: Jotted) -> None:
    given = [anchor for share in shares(source) for anchor in share]

    assert sorted(given) == sorted(one.id for one in source.anchors.items)


@EACH
@pytest.mark.parametrize("tone", [Tone.WARM, Tone.FORMAL])
def test_letters_written_at_once_are_those_written_one_after_another(
    source: Jotted, tone: Tone
) -> None:
    desk, engine = desk_of(source), BuiltIn()
    briefs = dealt(desk, people(desk), Brief(to="", tone=tone))
    once = [
        "".join(engine.write(desk.notes, desk.anchors, desk.profile, brief)) for brief in briefs
    ]
    then = desk
    for to in people(desk):
        then = draft(then, engine, apart(then, Brief(to=to, tone=tone)))

    assert once == [f"{one.drafted.subject}\n\n{one.drafted.body}" for one in then.versions]


@EACH
def test_what_somebody_said_is_in_their_share_or_used_by_another(source: Jotted) -> None:
    desk, taken = desk_of(source), ()
    for to in people(desk):
        brief = Brief(to=to, taken=taken)
        taken += rests_on(desk.notes, desk.anchors, desk.profile, brief)
    for to, share in zip(people(desk), shares(source), strict=True):
        said = {one.id for one in source.anchors.items if one.said_by == to}
        overlapping = {
            one.id
            for one in source.anchors.items
            for other in source.anchors.items
            if one != other and one.quote.overlaps(other.quote)
        }
        assert said - set(taken) - overlapping <= share


def test_a_letter_that_is_there_keeps_what_it_rests_on() -> None:
    source, engine = row("a-01"), BuiltIn()
    first, *others = people(desk_of(source))
    desk = draft(desk_of(source), engine, Brief(to=first))
    alone = apart(desk, Brief(to=others[0])).taken
    briefs = dealt(desk, tuple(others), Brief(to=""))

    assert alone
    assert all(set(alone) <= set(brief.taken) for brief in briefs)


def test_nothing_private_is_used_for_being_in_a_share() -> None:
    source = row("a-01")
    private = {one.quote.words(source.notes) for one in source.anchors.of_kind(AnchorKind.PRIVATE)}
    desk = desk_of(source)
    for brief in dealt(desk, people(desk), Brief(to="")):
        letter = "".join(BuiltIn().write(desk.notes, desk.anchors, desk.profile, brief))
        assert private
        assert not any(words in letter for words in private)
