"""A card and a note tell one thing that no other talk has, wherever in the notes it stands."""

import pytest

from drafting import manuscripts
from drafting.builtin.engine import BuiltIn
from drafting.desk import Read, draft
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes, Person, Profile, Tone
from guardrails.findings import Severity

SHORT = pytest.mark.parametrize("kind", [Kind.HANDWRITTEN_NOTE, Kind.LINKEDIN_NOTE])
PHONE = ("Ana timed me with her phone", AnchorKind.MOMENT, "Ana Silva")
NOTED = ("Ana noted it", AnchorKind.MOMENT, "Ana Silva")
WISH = ("I want days again", AnchorKind.MOTIVATION, "")
QUEUE = ("trucks queue on the road", AnchorKind.PROBLEM, "")
DEED = ("I wrote the tag system for held pallets at Kerr's", AnchorKind.STRENGTH, "")
LONG = (
    (
        'Ana: "nobody understands decommissioned transformers without understanding counterbalanced'
        " refrigeration, because everybody misunderstands temperature-controlled pasteurisation whenever"
        ' weatherproofed installations contradict electrical documentation throughout"'
    ),
    AnchorKind.MOMENT,
    "Ana Silva",
)


def _letter(
    kind: Kind, tone: Tone, *lines: tuple[str, AnchorKind, str], to: str = "Ana Silva"
) -> str:
    """The body of the card or note, which nothing but the missing detail may block."""
    notes = Notes.of("\n".join(("Ana Silva, yard manager", *(line for line, _, _ in lines))))
    items = tuple(
        Anchor(id=line, kind=sort, quote=quote, said_by=who)
        for line, sort, who in lines
        if (quote := notes.find(line))
    )
    people = (Person(name="Ana Silva"), *((Person(name=to),) if to != "Ana Silva" else ()))
    read = Read(
        notes=notes, profile=Profile(name="Bo Lind"), anchors=Anchors(people=people, items=items)
    )
    done = draft(read, BuiltIn(), Brief(to=to, kind=kind, tone=tone))
    blocks = {one.rule for one in manuscripts.findings(done) if one.severity is Severity.BLOCK}

    assert blocks == {"missing-detail"}
    return done.version.letter.body


@SHORT
@pytest.mark.parametrize("tone", Tone)
def test_what_every_talk_may_have_gives_way_to_what_this_one_had(kind: Kind, tone: Tone) -> None:
    assert "queue on the road" in _letter(kind, tone, PHONE, QUEUE)


@SHORT
@pytest.mark.parametrize("tone", Tone)
def test_a_bare_wish_and_a_bare_scene_give_way_to_a_problem(kind: Kind, tone: Tone) -> None:
    assert "queue on the road" in _letter(kind, tone, NOTED, WISH, QUEUE)


@SHORT
@pytest.mark.parametrize("tone", Tone)
def test_where_there_is_nothing_else_the_sender_s_own_work_is_told(kind: Kind, tone: Tone) -> None:
    assert "the tag system" in _letter(kind, tone, NOTED, DEED)


@SHORT
@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("to", ["Ana Silva", "Ana"])
def test_both_letters_to_somebody_who_is_listed_twice_tell_something(
    kind: Kind, tone: Tone, to: str
) -> None:
    assert "queue on the road" in _letter(kind, tone, PHONE, NOTED, QUEUE, to=to)


@pytest.mark.parametrize("tone", Tone)
def test_what_is_too_long_for_a_note_gives_way_to_something_shorter(tone: Tone) -> None:
    body = _letter(Kind.LINKEDIN_NOTE, tone, LONG, DEED)

    assert "the tag system" in body
    assert len(body) <= 300
