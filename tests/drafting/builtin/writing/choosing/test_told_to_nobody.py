"""What is told to nobody: visitors' errands, what lasts, disliked questions, what the reader is in charge of."""

import pytest

from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.choosing.naming import name_in
from drafting.builtin.writing.choosing.parts import elsewhere
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.resting import is_thin
from drafting.builtin.writing.choosing.troubles import is_measure
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes
from tests.telling import ANN, BO, noted

MISSED = AnchorKind.MISSED


def test_what_somebody_kept_saying_stands_elsewhere() -> None:
    words = "Ann said she has been saying that since March"
    anchor, listener = noted("", words, AnchorKind.MOMENT)

    assert poverty(tell(anchor, listener)) > 1


@pytest.mark.parametrize(
    ("words", "kind", "fit"),
    [
        ("Report to the gatehouse at Immingham, allow 50 minutes", AnchorKind.TOPIC, False),
        ("Sign in at the lodge behind the lime kiln", AnchorKind.TOPIC, False),
        ("reports to the harbour board every quarter", AnchorKind.TOPIC, True),
        ('"Please come to the packhouse office at 9"', AnchorKind.MOMENT, False),
        ("should have said not used in production, only my home lab", MISSED, False),
    ],
)
def test_what_visitors_are_told_to_do_and_what_lost_its_verb_is_told_to_nobody(
    words: str, kind: AnchorKind, *, fit: bool
) -> None:
    anchor, listener = noted("", words, kind)

    assert fits(tell(anchor, listener), listener) is fit


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("I also have Larch Green School on Friday for Head of Year 9", True),
        ("I have a second interview at the mill next week", True),
        ("I have three years on the night line", False),
        ("I have the Larch Green survey on my shelf", False),
    ],
)
def test_where_else_the_sender_is_seen_is_told_to_nobody(words: str, *, apart: bool) -> None:
    anchor, listener = noted("", words, MISSED)

    assert elsewhere("repair", tell(anchor, listener)) is apart


@pytest.mark.parametrize(
    ("words", "name"),
    [("toothache since Sunday", ""), ("the looped supplies", "the looped supplies")],
)
def test_what_has_lasted_since_some_day_is_nothing_that_was_talked_about(
    words: str, name: str
) -> None:
    anchor, listener = noted("", words, AnchorKind.TOPIC)

    assert name_in(tell(anchor, listener), frozenset()) == name


@pytest.mark.parametrize(
    ("said", "fit"),
    [
        (
            "You will hear it from our agronomist, Bo Marsh, before you hear it from the mites",
            False,
        ),
        ("You will hear it from the mites before you hear it from our agronomist", True),
    ],
)
def test_nobody_is_quoted_with_their_own_name(said: str, *, fit: bool) -> None:
    notes = Notes(text=f'"{said}"')
    quote = notes.find(said)
    assert quote
    listener = Listener(notes, BO, (BO, ANN))
    anchor = Anchor(id="a", kind=AnchorKind.MOMENT, quote=quote, said_by=BO.name)

    assert fits(tell(anchor, listener), listener) is fit


def test_a_question_that_was_disliked_is_no_better_answer() -> None:
    anchor, listener = noted("", "Bo asked whether I have a wife, I did not like it", MISSED)

    assert elsewhere("repair", tell(anchor, listener))


@pytest.mark.parametrize(
    ("words", "idle"),
    [
        ("the company is handling a 34 km road and four culverts", True),
        ("there are five bread lines and one for rolls", True),
        ("there are five bread lines and two are broken", False),
        ("the trucks queue on the road", False),
    ],
)
def test_only_what_goes_wrong_is_offered_help_with(words: str, *, idle: bool) -> None:
    anchor, listener = noted("", words, AnchorKind.PROBLEM)

    assert is_measure(tell(anchor, listener)) is idle


@pytest.mark.parametrize(
    ("words", "thin"),
    [
        ("you manage the grounds teams", True),
        ("you run the night shift from the cab of a crane", False),
    ],
)
def test_what_the_reader_is_in_charge_of_is_not_told_to_their_face(
    words: str, *, thin: bool
) -> None:
    anchor, _ = noted("", words, AnchorKind.MOMENT)

    assert is_thin(Telling(anchor, Mode.YOU, words, "reader")) is thin


@pytest.mark.parametrize(
    ("words", "fit"),
    [
        ("I got there 20 minutes early", False),
        ("I arrived on time", False),
        ("I was ten minutes late", False),
        ("I got the rate up from 112 to 131", True),
    ],
)
def test_how_the_sender_came_to_the_interview_is_no_deed(words: str, *, fit: bool) -> None:
    anchor, listener = noted("", words, AnchorKind.STRENGTH)
    assert fits(Telling(anchor, Mode.OWN, words, "", ""), listener) is fit
