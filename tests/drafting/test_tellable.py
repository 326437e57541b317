"""What may be told at all: of the interview and nothing private, by the same rule for both engines and the question."""

import pytest

from drafting.ask import worth_asking
from drafting.builtin.writing.choosing.selection import Reach, Store
from drafting.builtin.writing.listener import Listener
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile, Quote
from drafting.prompting.material import for_letter
from drafting.prompting.question import left
from drafting.tellable import tellable
from tests.jotted import Jotted, jotted

ANYTHING = Reach(others=True, taken=True, poverty=4)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("mailed 26 Sept, no answer. now 6 Oct", False),
        ("I e-mailed on Monday and no reply yet", False),
        ("rang twice, no answer", False),
        ("mailed 4,000 leaflets a week for the co-op", True),
        ("they rang a bell and no answer came from the kiln", True),
        ("I sent a thank you on the 3rd and have not heard anything.", False),
        ("havent heard back since", False),
        ("I do not want to sound as if I am nagging.", False),
        ("dont want to seem pushy", False),
        ("I sent 400 invoices a day and heard every complaint", True),
        ("they do not want to sound like a chain", True),
        ("I don't want to be a manager, I want to weld", True),
    ],
)
def test_what_became_of_a_message_is_not_told(words: str, *, told: bool) -> None:
    whole = Quote(start=0, end=len(words))
    item = Anchor(id="a", kind=AnchorKind.STRENGTH, quote=whole)

    assert bool(tellable(Notes.of(words), Anchors(items=(item,)))) is told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Dan v dry.", False),
        ("Dan was quite shy but kind", False),
        ("she's a bit intense", False),
        ("Dan was late with the kiln", True),
        ("the kiln was cold", True),
        ("Dan dry-fits every door", True),
    ],
)
def test_what_somebody_is_like_is_no_topic(words: str, *, told: bool) -> None:
    whole = Quote(start=0, end=len(words))
    item = Anchor(id="a", kind=AnchorKind.TOPIC, quote=whole)
    anchors = Anchors(people=(Person(name="Dan Reid"),), items=(item,))

    assert bool(tellable(Notes.of(words), anchors)) is told


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("at Orlo Varrick I hung a lamp in the shaft", True),
        ("Orlo Varrick hung a lamp in the shaft", False),
        ("at Orlo Varrick I hung a hoist lamp", False),
    ],
)
def test_a_place_with_a_long_name_gives_no_private_remark_away_by_itself(
    deed: str, *, told: bool
) -> None:
    secret = (
        "at Orlo Varrick the hoist pay was 30" if "at" in deed else "Orlo Varrick owes them money"
    )
    notes = Notes.of(f"{deed}. {secret}")
    one, other = notes.find(deed), notes.find(secret)
    assert one
    assert other
    items = (
        Anchor(id="a", kind=AnchorKind.STRENGTH, quote=one),
        Anchor(id="b", kind=AnchorKind.PRIVATE, quote=other),
    )

    assert bool(tellable(notes, Anchors(items=items))) is told


def test_a_place_whose_name_says_what_it_is_gives_a_private_remark_away() -> None:
    deed, secret = (
        "a shift was lost at the Orlo Redundancy Tribunal",
        "Ben cried at the Orlo Redundancy Tribunal",
    )
    notes = Notes.of(f"{deed}. {secret}")
    one, other = notes.find(deed), notes.find(secret)
    assert one
    assert other
    items = (
        Anchor(id="a", kind=AnchorKind.PROBLEM, quote=one),
        Anchor(id="b", kind=AnchorKind.PRIVATE, quote=other),
    )

    assert not tellable(notes, Anchors(items=items))


def test_a_passage_with_the_words_of_a_private_remark_is_held_back_with_it() -> None:
    notes = Notes.of(
        "Ana's sciatica flares up at the kiln. Later she mentioned sciatica and kilns."
    )
    secret, echo = (
        notes.find(part) for part in ("sciatica flares up at the kiln", "sciatica and kilns")
    )
    assert secret
    assert echo
    items = (
        Anchor(id="s", kind=AnchorKind.PRIVATE, quote=secret),
        Anchor(id="e", kind=AnchorKind.TOPIC, quote=echo),
    )

    assert tellable(notes, Anchors(items=items)) == ()


@pytest.mark.parametrize("row", jotted()[::4], ids=lambda row: row.id)
def test_letters_of_both_engines_and_both_questions_draw_on_what_may_be_told_and_no_more(
    row: Jotted,
) -> None:
    may = {one.id for one in tellable(row.notes, row.anchors)}
    reader = (*row.anchors.people, Person(name="Sam Hill"))[0]
    listener = Listener(row.notes, reader, row.anchors.people)
    store = Store(row.notes, row.anchors, listener, Brief(to=reader.name))
    shown = for_letter(row.notes, row.anchors, Profile(), Brief(to=reader.name))

    assert {one.anchor.id for one in store.best(tuple(AnchorKind), ANYTHING)} <= may
    assert {one.id for one in worth_asking(row.notes, row.anchors)} <= may
    assert {one.id for one in left(row.notes, row.anchors, ())} <= may
    for item in row.anchors.items:
        told = " ".join(item.quote.words(row.notes).split())
        others = [
            one for one in row.anchors.items if one.id in may and one.quote.overlaps(item.quote)
        ]
        assert item.id in may or others or f") {told}\n" not in shown
