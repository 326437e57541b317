"""Who gets what: every passage belongs in one letter of a panel, whichever engine writes."""

from itertools import combinations

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.builtin.writing.writer import rests_on
from drafting.desk import Read, draft
from drafting.letters.panel import apart, dealt
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile, Tone
from tests.jotted import Jotted, jotted, row

PANELS = [one for one in jotted() if len(one.anchors.people) > 1]
FEW = 60
"""Words of a whole plain thank-you, subject and both ends included, that says no more than thanks and one thing."""
MOST_SHORT = 0.07
"""Share of a panel's readers of whom notes may tell next to nothing."""
EACH = pytest.mark.parametrize("source", PANELS, ids=lambda one: one.id)


def desk_of(source: Jotted) -> Read:
    return Read(notes=source.notes, profile=source.profile, anchors=source.anchors)


def shares(source: Jotted) -> list[set[str]]:
    """What each reader's letter may use first."""
    briefs = dealt(desk_of(source), desk_of(source).anchors.names, Brief(to=""))
    return [{one.id for one in source.anchors.items} - set(brief.taken) for brief in briefs]


@EACH
def test_every_anchor_is_in_one_share_and_in_no_other(source: Jotted) -> None:
    given = [anchor for share in shares(source) for anchor in share]

    assert sorted(given) == sorted(one.id for one in source.anchors.items)


@EACH
@pytest.mark.parametrize("tone", [Tone.WARM, Tone.FORMAL])
def test_no_two_letters_rest_on_the_same_words_of_the_notes(source: Jotted, tone: Tone) -> None:
    desk = desk_of(source)
    briefs = dealt(desk, desk.anchors.names, Brief(to="", tone=tone))
    used = [rests_on(desk.notes, desk.anchors, desk.profile, brief) for brief in briefs]
    quotes = [[one.quote for one in source.anchors.items if one.id in ids] for ids in used]

    for mine, theirs in combinations(quotes, 2):
        assert not any(one.overlaps(other) for one in mine for other in theirs)


@EACH
def test_what_somebody_said_is_in_their_share(source: Jotted) -> None:
    desk = desk_of(source)
    for to, share in zip(desk.anchors.names, shares(source), strict=True):
        said = {one.id for one in source.anchors.items if one.said_by == to}
        overlapping = {
            one.id
            for one in source.anchors.items
            for other in source.anchors.items
            if one != other and one.quote.overlaps(other.quote)
        }
        assert said - overlapping <= share


def test_hardly_anybody_of_a_panel_gets_no_more_than_thanks() -> None:
    """What nobody is known to have said goes first to those who would have least."""
    bodies = [
        "".join(BuiltIn().write(desk.notes, desk.anchors, desk.profile, brief))
        for desk in map(desk_of, PANELS)
        for brief in dealt(desk, desk.anchors.names, Brief(to="", tone=Tone.PLAIN))
    ]
    short = [body for body in bodies if len(body.split()) < FEW]

    assert len(short) <= MOST_SHORT * len(bodies), short


def test_a_deed_goes_with_the_problem_it_answers() -> None:
    text = "Ana: the night load fails. I split one like it at Bolt.\n\nBo. The rota is on paper."
    notes = Notes.of(text)
    passages = {
        "p": (AnchorKind.PROBLEM, "the night load fails", "Ana"),
        "s": (AnchorKind.STRENGTH, "I split one like it at Bolt", ""),
        "t": (AnchorKind.TOPIC, "The rota is on paper", ""),
    }
    items = tuple(
        Anchor(id=name, kind=kind, quote=found, said_by=who)
        for name, (kind, words, who) in passages.items()
        if (found := notes.find(words))
    )
    anchors = Anchors(people=(Person(name="Bo"), Person(name="Ana")), items=items)
    bo, ana = dealt(Read(notes=notes, anchors=anchors), ("Bo", "Ana"), Brief(to=""))

    assert (set(bo.taken), set(ana.taken)) == ({"p", "s"}, {"t"})


def test_a_letter_that_is_there_keeps_what_it_rests_on() -> None:
    source, engine = row("a-01"), BuiltIn()
    first, *others = desk_of(source).anchors.names
    desk = draft(desk_of(source), engine, Brief(to=first))
    alone = rests_on(desk.notes, desk.anchors, desk.profile, desk.version.brief)
    briefs = (apart(desk, Brief(to=others[0])), *dealt(desk, tuple(others), Brief(to="")))

    assert alone
    assert all(set(alone) <= set(brief.taken) for brief in briefs)


def _shop(*deeds: str) -> Read:
    """Two were met: Ana spoke of the ovens, Ben of the vans; each of the deeds stands behind what Ben said."""
    words = {"oven": "the ovens fail on Mondays", "van": "the vans leave half empty"}
    words |= {f"deed{place}": deed for place, deed in enumerate(deeds)}
    notes = Notes.of(". ".join(words.values()))
    kinds = {"oven": (AnchorKind.PROBLEM, "Ana Ruiz"), "van": (AnchorKind.PROBLEM, "Ben Cole")}
    items = tuple(
        Anchor(id=name, kind=kind, quote=quote, said_by=who)
        for name, said in words.items()
        for kind, who in [kinds.get(name, (AnchorKind.STRENGTH, ""))]
        if (quote := notes.find(said))
    )
    people = (Person(name="Ana Ruiz"), Person(name="Ben Cole"))
    return Read(notes=notes, anchors=Anchors(people=people, items=items))


def test_a_letter_written_alone_leaves_to_the_others_what_they_said_and_its_answer() -> None:
    desk = _shop("I filled the vans of a brewery from 40% to 90%")

    assert set(apart(desk, Brief(to="Ana Ruiz")).taken) == {"van", "deed0"}
    assert set(apart(desk, Brief(to="Ben Cole")).taken) == {"oven"}


def test_nothing_is_kept_back_from_a_letter_that_would_have_nothing_else() -> None:
    desk = _shop("I filled the vans of a brewery from 40% to 90%")
    kept = desk.anchors.model_copy(update={"items": desk.anchors.items[1:]})

    assert apart(desk.model_copy(update={"anchors": kept}), Brief(to="Ana Ruiz")).taken == ()


def test_nothing_private_is_used_for_being_in_a_share() -> None:
    source = row("a-01")
    private = {one.quote.words(source.notes) for one in source.anchors.of_kind(AnchorKind.PRIVATE)}
    desk = desk_of(source)
    for brief in dealt(desk, desk.anchors.names, Brief(to="")):
        letter = "".join(BuiltIn().write(desk.notes, desk.anchors, desk.profile, brief))
        assert private
        assert not any(words in letter for words in private)


THREE = """Brackenfold Water, Network Technician, Tuesday 4 November
Panel: Helen Marsh, Idris Kane and Mina Farouk

Helen: leakage is at 21% and the regulator wants 16% by 2027.
Idris said night crews lose an hour every shift because the valve keys are at the other depot.
I want work where I can walk past something in ten years and know it holds.
"""


def test_who_got_nothing_is_told_what_nobody_said_and_never_what_a_colleague_is_told() -> None:
    notes = Notes.of(THREE)
    desk = Read(notes=notes, anchors=BuiltIn().read(notes), profile=Profile(name="Kit Lowry"))
    briefs = dealt(desk, desk.anchors.names, Brief(to=""))
    bodies = {
        one.to: "".join(BuiltIn().write(notes, desk.anchors, desk.profile, one)) for one in briefs
    }

    assert "leakage" in bodies["Helen Marsh"]
    assert "valve keys" in bodies["Idris Kane"]
    assert "know it holds" in bodies["Mina Farouk"]
    for phrase in ("leakage", "valve keys", "know it holds"):
        assert sum(phrase in body for body in bodies.values()) == 1
