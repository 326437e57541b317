"""What stands beside a passage is read without what is private, and without the sentence that this stands in."""

import pytest

from drafting.builtin.writing import writer
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import tell
from drafting.models import (
    SENDERS_OWN,
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Kind,
    Notes,
    Person,
    Profile,
)

ANA = Person(name="Ana Ruiz")
ODD = [
    "Ana (Anita) Ruiz",
    "[Ana] Ruiz",
    "*Ana* Ruiz",
    "(Ana",
    "Ana? Ruiz",
    r"\Ana",
    r"Ana \d+ Ruiz",
    "('Tunde)",
    "C++",
]
"""Names as somebody may type them, with marks that mean something to a pattern."""


def _read(text: str, passage: str, secret: str, kind: AnchorKind) -> tuple[Anchor, Listener]:
    notes = Notes.of(text)
    place, hidden = notes.find(passage), notes.find(secret)
    assert place
    assert hidden
    private = Anchor(id="p", kind=AnchorKind.PRIVATE, quote=hidden)
    anchor = Anchor(id="a", kind=kind, quote=place)
    return anchor, Listener.among(notes, ANA, Anchors(people=(ANA,), items=(private, anchor)))


@pytest.mark.parametrize(
    ("text", "secret", "before"),
    [
        ("She nodded. My dog died. Then I redrew it", "My dog died.", " Then "),
        ("My dog died in May, at Pell. Then I redrew it", "My dog died", " Then "),
        ("My dog died, so I redrew it", "My dog died", ""),
        ("My dog died\nThen I redrew it", "My dog died", "Then "),
        ("Then I redrew it. My dog died.", "My dog died.", "Then "),
    ],
)
def test_nothing_private_stands_before_a_passage(text: str, secret: str, before: str) -> None:
    anchor, listener = _read(text, "I redrew it", secret, AnchorKind.STRENGTH)

    assert listener.before(anchor) == before


def test_nothing_private_stands_behind_a_passage() -> None:
    anchor, listener = _read(
        "I redrew it. Late. My dog died. Sad.", "I redrew it.", "My dog died.", AnchorKind.STRENGTH
    )

    assert listener.behind(anchor) == " Late. "


@pytest.mark.parametrize(
    ("secret", "passage", "kind", "word"),
    [
        (
            "I had the same trouble with panic attacks.",
            "I redrew the yard rota for the whole depot.",
            AnchorKind.STRENGTH,
            "panic",
        ),
        (
            "we had the same mess at Pell.",
            "I redrew the yard rota for the whole depot.",
            AnchorKind.STRENGTH,
            "Pell",
        ),
        (
            "My trouble is anxiety.",
            "It takes nine hours to load the vans.",
            AnchorKind.PROBLEM,
            "anxiety",
        ),
        (
            "The worry is panic attacks,",
            "they went from two a day to nine",
            AnchorKind.PROBLEM,
            "panic",
        ),
    ],
)
def test_words_of_a_private_card_are_not_told_with_another(
    secret: str, passage: str, kind: AnchorKind, word: str
) -> None:
    anchor, listener = _read(f"{secret} {passage}", passage, secret, kind)
    open_to_all = Listener(listener.notes, listener.reader, listener.people)

    assert word in tell(anchor, open_to_all).words
    assert word not in tell(anchor, listener).words


@pytest.mark.parametrize("name", ODD)
def test_marks_in_a_name_mean_nothing(name: str) -> None:
    told = ("A. said the depot is slow", "the depot is slow, wants a map", "I ran nights at Hull")
    kinds = (AnchorKind.MOMENT, AnchorKind.PROBLEM, AnchorKind.STRENGTH)
    notes = Notes.of(". ".join(told))
    items = tuple(
        Anchor(id=words, kind=kind, quote=quote, said_by="" if kind in SENDERS_OWN else name)
        for words, kind in zip(told, kinds, strict=True)
        if (quote := notes.find(words))
    )
    anchors = Anchors(people=(Person(name=name),), items=items)
    brief = Brief(to=name, kind=Kind.THANK_YOU)
    letter = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))
    assert "I ran nights at Hull" in letter
