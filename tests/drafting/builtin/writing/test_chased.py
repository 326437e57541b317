"""What whoever is asked once more, or for the last time, is told of their own and of a colleague's words."""

import pytest

from drafting.builtin.writing.choosing.handed_back import hands_back
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.builtin.writing.writer import write
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Kind,
    Letter,
    Notes,
    Person,
    Profile,
    Quote,
)

_LAB = "the lab samples are taken at seven"


def _note(kind: Kind, earlier: tuple[Letter, ...]) -> str:
    """A message of that kind to Bo, of whom the notes have no more than a fact and a question."""
    words = f"{_LAB}. how would you read the third sample of the day?"
    notes = Notes(text=words)
    quotes = [notes.find(part) for part in (_LAB, words.removeprefix(f"{_LAB}. "))]
    items = tuple(
        Anchor(id=str(place), kind=AnchorKind.TOPIC, quote=quote, said_by="Bo Marsh")
        for place, quote in enumerate(quotes)
        if quote
    )
    anchors = Anchors(people=(Person(name="Bo Marsh"),), items=items)
    brief = Brief(to="Bo Marsh", kind=kind, earlier=earlier)
    return "".join(write(notes, anchors, Profile(name="Ida Berg"), brief))


def test_whoever_is_chased_is_not_handed_back_a_bare_fact_or_a_question_of_theirs() -> None:
    sent = (Letter(to="Bo Marsh", subject="Interview", body="Thank you."),)

    assert _LAB in _note(Kind.THANK_YOU, ())
    assert _LAB not in _note(Kind.CHECK_IN, sent)
    assert "the lab samples" in _note(Kind.CHECK_IN, sent)
    assert "how would you" not in _note(Kind.CHECK_IN, sent) + _note(Kind.FINAL_PULSE, sent)


@pytest.mark.parametrize("kind", [Kind.CHECK_IN, Kind.FINAL_PULSE])
def test_whoever_is_chased_is_not_told_what_a_colleague_of_theirs_said(kind: Kind) -> None:
    notes = Notes(text="the refund figure lags two days behind the till")
    whole = notes.find(notes.text)
    assert whole
    item = Anchor(id="a", kind=AnchorKind.PROBLEM, quote=whole, said_by="Ida Holm")
    both = (Person(name="Bo Marsh"), Person(name="Ida Holm"))
    sent = (Letter(to="Bo Marsh", subject="Interview", body="Thank you."),)
    anchors = Anchors(people=both, items=(item,))

    for to, told in (("Bo Marsh", False), ("Ida Holm", True)):
        brief = Brief(to=to, kind=kind, earlier=sent)
        letter = "".join(write(notes, anchors, Profile(name="Eva Lind"), brief))
        assert ("lags two days behind" in letter) is told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("you lost the Carillon contract in spring", False),
        ("you hate Mondays in the goods yard", False),
        ("your pay grades are reviewed in April by the board", False),
        ("the job is hard on the knees in winter", False),
        ("the kiln stands beside the orchard wall", False),
        ("your kiln stands beside the orchard wall", True),
        ("you milk twelve goats before work", True),
        ("you planted the orchard beside the kiln", True),
    ],
)
def test_a_last_note_remembers_a_thing_of_theirs_and_nothing_sour(
    words: str, *, told: bool
) -> None:
    item = Anchor(id="a", kind=AnchorKind.TOPIC, quote=Quote(start=0, end=len(words)))
    telling = Telling(item, Mode.THAT, words)
    sent = (Letter(to="Bo Marsh", subject="Interview", body="Thank you."),)
    brief = Brief(to="Bo Marsh", kind=Kind.FINAL_PULSE, earlier=sent)
    assert hands_back(telling, brief, "", further=True) is not told
