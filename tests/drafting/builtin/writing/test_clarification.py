"""A clarification says what mends an answer, and nothing beside it; it says so only where it does."""

import re

import pytest

from drafting.ask import for_reader
from drafting.builtin.writing import writer
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Kind,
    Notes,
    Person,
    Profile,
    Quote,
)
from tests.jotted import row, written


def test_a_clarification_that_mends_an_answer_says_nothing_beside_it() -> None:
    source = row("a-01")
    to = source.anchors.people[0].name
    body = written(source, Brief(to=to, kind=Kind.CLARIFICATION)).body
    paragraphs = body.split("\n\n")[1:-1]

    assert "event time" in paragraphs[1]
    assert len(paragraphs) == len(("opening", "answer", "close"))


def test_a_clarification_says_that_it_mends_an_answer_only_where_it_does() -> None:
    notes = Notes.of(
        "Ana Ruiz, Bolt Ltd. She asked about unions. I gave her law.\nThe load fails on Mondays."
    )
    items = tuple(
        Anchor(id=kind, kind=kind, quote=Quote(start=start, end=start + len(words)))
        for kind, words in (
            (AnchorKind.MISSED, "I gave her law"),
            (AnchorKind.PROBLEM, "The load fails on Mondays"),
        )
        for start in [notes.text.index(words)]
    )
    anchors = Anchors(people=(Person(name="Ana Ruiz"),), items=items)
    brief = Brief(to="Ana Ruiz", kind=Kind.CLARIFICATION)
    body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))

    assert (
        "something that I would like to add to what I told you when you asked about unions." in body
    )
    assert "Mondays" not in body
    assert "deserved more" not in body
    assert "law" not in body


def test_what_only_says_that_an_answer_went_wrong_is_no_better_answer() -> None:
    notes = Notes.of("Ana Ruiz, Bolt Ltd.\nI fumbled the wet August question.")
    quote = notes.find("I fumbled the wet August question")
    assert quote is not None
    anchors = Anchors(
        people=(Person(name="Ana Ruiz"),),
        items=(Anchor(id="missed", kind=AnchorKind.MISSED, quote=quote),),
    )
    for kind in (Kind.CLARIFICATION, Kind.THANK_YOU):
        brief = Brief(to="Ana Ruiz", kind=kind)
        body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))
        assert "fumbled" not in body


def test_a_clarification_asks_its_sender_about_what_went_wrong() -> None:
    source = row("a-01")
    brief = Brief(to=source.anchors.people[0].name, kind=Kind.CLARIFICATION)
    kinds = {one.kind for one in for_reader(source.anchors, brief).items}

    assert AnchorKind.MISSED in kinds
    assert kinds <= {AnchorKind.MISSED, AnchorKind.PRIVATE}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "She asked how I'd tell a supplier. I rambled. Should have said: show last month, one page.",
            "You asked how I would tell a supplier. Here is my full answer: show last month, one page.",
        ),
        (
            "Asked about nights, I was slow. Better: one list on the wall, read out at seven.",
            "You asked about nights. Here is my full answer: one list on the wall, read out at seven.",
        ),
        (
            "I never mentioned my first aid certificate.",
            "One thing I did not get to tell you about is my first aid certificate.",
        ),
        (
            "What I did not say, and should have, is I've got my crane ticket.",
            "I did not mention it when we spoke: I've got my crane ticket.",
        ),
        ("Should have said: show last month, one page.", ""),
        ("She asked about nights. Should have said: tell him first, one page.", ""),
    ],
)
def test_an_answer_in_note_form_is_told_behind_its_question_and_a_thing_by_itself(
    line: str, told: str
) -> None:
    notes = Notes.of(f"Ana Ruiz, Bolt Ltd.\n{line}")
    words = re.split(r"(?<=rambled\.) |(?<=slow\.) |(?<=nights\.) |, and should have, ", line)[-1]
    quote = notes.find(words)
    assert quote is not None
    anchors = Anchors(
        people=(Person(name="Ana Ruiz"),),
        items=(Anchor(id="missed", kind=AnchorKind.MISSED, quote=quote),),
    )
    brief = Brief(to="Ana Ruiz", kind=Kind.CLARIFICATION)
    body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))

    assert told in body
    assert ("full answer" in body or "did not mention it" in body or "One thing" in body) is bool(
        told
    )
