"""A line of a table or a form is told without its label, and a deed behind a place's name with that place."""

import pytest

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import sentences_of, tell
from drafting.models import Anchor, AnchorKind, Notes, Person, Quote

INES = Person(name="Ines Vale")


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("ISSUE 2 | the winch slips in frost", ["the winch slips in frost"]),
        ("I said ....... I greased it weekly", ["I greased it weekly"]),
        ("me          | Orlo Mills, kept the log", ["Orlo Mills, kept the log"]),
        ("the valve ... then the pump", ["the valve ... then the pump"]),
    ],
)
def test_the_label_of_a_cell_is_no_part_of_what_it_holds(line: str, sentences: list[str]) -> None:
    assert sentences_of(line) == sentences


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "ME | Tarvick Mills, cut call-outs from 8 a week to 5 by greasing the winch",
            "at Tarvick Mills I cut call-outs from 8 a week to 5 by greasing the winch",
        ),
        (
            "Tarvick Mills, Gdynia. labelled each valve by hand, and leaks fell from 9 to 2",
            "at Tarvick Mills, Gdynia, I labelled each valve by hand, and leaks fell from 9 to 2",
        ),
        ("Tarvick Mills, Friday shift", None),
        ("Ines Vale, kept the log of the winch by the gate", None),
    ],
)
def test_a_deed_behind_the_name_of_a_place_was_done_there(words: str, said: str | None) -> None:
    notes, whole = Notes.of(words), Quote(start=0, end=len(words))
    told = tell(
        Anchor(id="1", kind=AnchorKind.STRENGTH, quote=whole), Listener(notes, INES, (INES,))
    )
    assert told.words == said if said else not told.words.startswith("at ")
