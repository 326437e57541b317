"""Things behind a name are nothing that its bearer does, and what was reported is told without its report."""

import pytest

from drafting.builtin.writing.frames.salutation import greeting
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import tell
from drafting.models import Anchor, AnchorKind, Notes, Person, Tone
from tests.telling import INES, told


@pytest.mark.parametrize(
    ("words", "mode", "said"),
    [
        ("queues at the interval, 11 minutes on average", Mode.NOUN, "queues at the interval"),
        (
            "delays on glaze deliveries since July",
            Mode.NOUN,
            "delays on glaze deliveries since July",
        ),
        (
            "wants fewer worksheets in each term",
            Mode.THAT,
            "you want fewer worksheets in each term",
        ),
        ("runs two kilns on one timer", Mode.THAT, "you run two kilns on one timer"),
    ],
)
def test_several_things_behind_a_name_are_nothing_that_its_bearer_does(
    words: str, mode: Mode, said: str
) -> None:
    notes = Notes.of(f"Ines: {words}")
    quote = notes.find(words)
    assert quote
    anchor = Anchor(id="1", kind=AnchorKind.PROBLEM, quote=quote, said_by=INES.name)
    telling = tell(anchor, Listener(notes, INES, (INES,)))
    assert (telling.mode, telling.words) == (mode, said)


def test_a_that_of_reporting_is_not_told_twice() -> None:
    telling = told("that last year's crew had four foremen in one term", kind=AnchorKind.PROBLEM)
    assert telling.words == "last year's crew had four foremen in one term"


def test_what_turns_out_is_a_thing() -> None:
    telling = told(
        "the torch is heavy, turns out it belonged to the first crew", kind=AnchorKind.PROBLEM
    )
    assert telling.words.endswith(", and it turns out it belonged to the first crew")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Doç. Dr. Emre Tahmaz", "Dear Dr. Tahmaz,"),
        ("J. R. Hill", "Dear J. R. Hill,"),
        ("Emre Tahmaz", "Dear Emre,"),
    ],
)
def test_nobody_is_greeted_by_an_initial_or_a_title_alone(name: str, said: str) -> None:
    assert greeting(Person(name=name), Tone.WARM) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I said that as an F2 at Kingsmere I made a sheet", "when I was an F2 at Kingsmere I made a sheet"),
        ("As a junior I rebuilt the rota", "when I was a junior I rebuilt the rota"),
    ],
)  # fmt: skip
def test_what_the_sender_was_then_stands_before_what_they_did(words: str, said: str) -> None:
    assert told(words, before="").words == said


def test_what_is_no_post_is_not_taken_for_one() -> None:
    assert "when I was" not in told("As a first step I rebuilt the rota", before="").words
