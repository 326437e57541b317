"""What a yes is tied to is put to whoever offers, or it is said that there is something; never a yes without it."""

from datetime import date

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.builtin.writing.replies.conditions import is_conditional, questions, requests
from drafting.desk import Read, draft
from drafting.models import Brief, Kind, Notes, Profile, Tone

TALK = (
    "Kestrel Maps, warehouse planner, Tue 3 November, with Priya Raman.\n"
    "- she said the racks are full by Thursday\n- I recounted the bays in two days\n"
)
UNWORDED = "There is one thing I would like to ask first."


def reply(below: str, stance: str, tone: Tone = Tone.WARM) -> str:
    notes = Notes.of(f"{TALK}{below}")
    engine = BuiltIn()
    desk = Read(notes=notes, profile=Profile(name="Sam Vale"), anchors=engine.read(notes))
    brief = Brief(
        to="Priya Raman",
        kind=Kind.OFFER_REPLY,
        tone=tone,
        stance=stance,
        written_on=date(2026, 11, 23),
    )
    return draft(desk, engine, brief).version.letter.body


@pytest.mark.parametrize("stance", ["accept", "ask for time"])
@pytest.mark.parametrize(
    ("below", "asked"),
    [
        (
            "Fri 20 November: they offer me the job. I want to say yes but ask if the start can move to 11 January.",
            "May I ask whether the start can move to 11 January?",
        ),
        (
            "\nask if the start can move to 11 January",
            "May I ask whether the start can move to 11 January?",
        ),
        (
            "\nOffer came. I'll accept but need to ask for two days at home.",
            "Could I ask for two days at home?",
        ),
        (
            "Fri 20 November: OFFER. Yes, but ask them to move the start to 11 January.",
            "Could I ask you to move the start to 11 January?",
        ),
        (
            "\nOffer came. Will say yes. Ask Priya if the start can move to 11 January.",
            "May I ask whether the start can move to 11 January?",
        ),
        ("\nOffer came. I'll say yes if they move the start to 11 January.", UNWORDED),
        ("\nOffer came, yes please, provided the start is 11 January", UNWORDED),
    ],
)
def test_what_a_yes_is_tied_to_stands_in_the_answer(below: str, asked: str, stance: str) -> None:
    assert asked in reply(below, stance)


def test_whoever_declines_asks_for_nothing() -> None:
    body = reply("\nask if the start can move to 11 January", "decline")

    assert "ask" not in body


def test_a_start_that_is_to_be_moved_is_not_accepted() -> None:
    below = "Fri 20 November: OFFER, start 4 January. Yes, but ask if the start can be 11 January."

    assert "4 January" not in reply(below, "accept")
    assert "4 January" in reply("Fri 20 November: OFFER, start 4 January.", "accept")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Fri 20 November: OFFER. Want to say yes.",
        "Offer came. I will accept.",
        "She asked if I would accept nights. I said yes but was slow.",
        "I'd ring the supplier and then say yes.",
        "Offer came. Ask for time. Ask him for Mon 16 June.",
        "Offer came. I will ask Tom if he can lend me his van.",
        "Offer came. I will ask for a few more days.",
        "Will ask for until Tuesday 1 December.",
        "Would accept if they offer it.",
    ],
)
def test_a_bare_yes_and_a_wish_for_time_are_tied_to_nothing(words: str) -> None:
    assert (questions(words), requests(words), is_conditional(words)) == ((), (), False)


def test_what_is_to_be_asked_is_no_wish_for_time() -> None:
    words = "To ask: which boots they need. Also ask if I can let him know on Friday."

    assert questions(words) == ("which boots they need",)
