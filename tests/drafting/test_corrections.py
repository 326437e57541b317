"""What is put right in the anchors is right in what was made of them before, too."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from drafting import manuscripts, timing
from drafting.builtin.engine import BuiltIn
from drafting.chain import sending
from drafting.corrections import add, change_person, drop, move, shorten
from drafting.desk import Drafted, Read, ask, file, pose
from drafting.errors import NotInNotes
from drafting.letters.keeping import keep
from drafting.models import AnchorKind, Anchors, Brief, Kind, Notes, Person
from tests.desks import DRAFTED, NOON

PRIYA = Person(name="Priya", called="Priya")
ASKED = "You wrote “Priya asked about it”. What had you told Priya, and Priyanka?"


@pytest.mark.parametrize(
    ("called", "asked"),
    [
        ("Ms Raman", "You wrote “Priya asked about it”. What had you told Ms Raman, and Priyanka?"),
        ("Priya", ASKED),
        (r"P\1", r"You wrote “Priya asked about it”. What had you told P\1, and Priyanka?"),
    ],
)
def test_a_question_that_was_asked_calls_them_as_they_are_called_now(
    called: str, asked: str
) -> None:
    anchors = DRAFTED.anchors.model_copy(update={"people": (PRIYA,)})
    desk = pose(DRAFTED.model_copy(update={"anchors": anchors}), ASKED)

    right = change_person(desk, 0, name="Priya", title="", called=called)

    assert right.question == asked
    assert right.version.letter == desk.version.letter


ON_CARD = "You wrote “haunted cron job”. What example did Priya give of it?"


@pytest.mark.parametrize(
    ("correction", "left"),
    [
        (partial(drop, anchor="a1"), ""),
        (partial(move, anchor="a1", kind=AnchorKind.PRIVATE), ""),
        (partial(move, anchor="a1", kind=AnchorKind.MOMENT), ON_CARD),
        (partial(shorten, anchor="a1", words="cron job"), ""),
        (partial(add, kind=AnchorKind.PRIVATE, words="cron job."), ""),
    ],
)
def test_a_question_goes_with_the_card_that_it_is_about(
    correction: Callable[[Drafted], Drafted], left: str
) -> None:
    desk = pose(DRAFTED, ON_CARD)

    assert correction(desk).question == left


@pytest.mark.parametrize("question", ["They wrote “When?” What is your answer?", "What then?", ""])
def test_a_question_about_no_card_stays(question: str) -> None:
    assert drop(pose(DRAFTED, question), anchor="a1").question == question


def test_what_was_dropped_is_not_asked_about_again() -> None:
    desk = drop(ask(DRAFTED, BuiltIn()), anchor="a1")

    assert ask(desk, BuiltIn()).question == ""


SCATTERED = Notes.of("Met Ann.\n- the ovens fail\n  every Monday, the rye goes to the pigs")


def card(words: str, shorter: str) -> str:
    """The words left of a card with the one kind of words, shortened to the other."""
    desk = add(Read(notes=SCATTERED, anchors=Anchors()), AnchorKind.PROBLEM, words)
    (item,) = shorten(desk, desk.anchors.items[0].id, shorter).anchors.items
    return item.quote.words(SCATTERED)


@pytest.mark.parametrize(
    ("shorter", "left"),
    [
        ("the rye goes to the pigs", "the rye goes to the pigs"),
        ("  ovens fail every Monday, ", "ovens fail\n  every Monday,"),
        ("the", "the"),
    ],
)
def test_a_card_is_shortened_to_words_that_stand_on_it(shorter: str, left: str) -> None:
    assert card("the ovens fail\n  every Monday, the rye goes to the pigs", shorter) == left


@pytest.mark.parametrize(
    "shorter",
    [
        "the ovens goes to the pigs",
        "ovens fai",
        "Met Ann.",
        "the OVENS fail",
        "",
        " \n",
        "every.Monday",
    ],
)
def test_a_card_takes_no_words_that_do_not_stand_on_it(shorter: str) -> None:
    with pytest.raises(NotInNotes):
        card("the ovens fail\n  every Monday, the rye goes to the pigs", shorter)


def renamed(desk: Drafted) -> Drafted:
    """The desk on which `Prya Raman`, to whom its letters go, is called Priya Raman."""
    return change_person(desk, 0, name="Priya Raman", title="", called="")


def misspelt() -> Drafted:
    """A desk with a letter to somebody whose name was jotted wrongly, with all that hangs on the name."""
    people = (Person(name="Prya Raman"),)
    blank = DRAFTED.model_copy(
        update={"anchors": DRAFTED.anchors.model_copy(update={"people": people})}
    )
    text = "The cron job\n\nDear Prya,\n\nthank you. You said “Prya does it”!\n\nSam"
    desk = file(blank, text, Brief(to="Prya Raman"), "built-in", clock=lambda: NOON)
    return sending.addressed(desk, address="priya@lumen.example")


def test_a_letter_goes_to_the_same_person_by_the_right_name_and_greets_them_by_it() -> None:
    desk = renamed(misspelt())

    assert desk.version.message == ("Priya Raman", Kind.THANK_YOU)
    assert desk.version.letter.to == desk.version.drafted.to == "Priya Raman"
    assert desk.version.letter.body.startswith("Dear Priya,")
    assert "“Prya does it”" in desk.version.letter.body
    assert desk.recipient("Priya Raman").address == "priya@lumen.example"


def test_what_was_decided_about_their_letter_stands() -> None:
    desk = misspelt()
    (mark,) = [one for one in manuscripts.findings(desk) if one.rule == "exclamation-overload"]
    right = renamed(keep(desk, mark, "he shouted it"))

    assert "exclamation-overload" not in {one.rule for one in manuscripts.obstacles(right)}


def test_what_went_out_went_to_them_with_the_words_it_had() -> None:
    desk = sending.sent(misspelt(), clock=lambda: NOON + timedelta(hours=2))
    right = renamed(desk)

    (gone,) = right.correspondence.letters("Priya Raman")
    assert gone.letter.body == desk.version.letter.body
    assert sending.record(right) == gone
    assert timing.upcoming(right.correspondence, "Priya Raman") is Kind.CHECK_IN


def test_a_new_draft_to_them_has_no_twin_under_the_old_name() -> None:
    right = file(
        renamed(misspelt()), "The cron job\n\nDear Priya", Brief(to="Priya Raman"), "built-in"
    )

    assert {one.to for one in manuscripts.manuscript(right).siblings} == {"Priya"}
