"""An answer to an offer does not say back that an answer is wanted: it is the answer."""

from datetime import date

import pytest

from drafting.ask import of_message
from drafting.builtin.engine import BuiltIn
from drafting.builtin.writing.replies.briefed import briefed
from drafting.builtin.writing.replies.noted import day_for, hour_for
from drafting.desk import Read, draft
from drafting.models import Anchors, Brief, Kind, Notes, Person, Profile, Tone

FOR_THE_ANSWER = (
    "Please let me know by noon on Thursday 26 November whether you would like to accept.",
    "Could you let us know by Friday if you'd like to take it?",
    "Would you like to accept?",
    "Will you take the job?",
    "Please confirm whether you are happy to accept the post by 5pm on Friday 4 December.",
    "We would need your answer by Wednesday.",
    "Please let us have your decision in writing by 10 May.",
    "Can you give us a yes or no by Monday?",
    "Please reply by Tuesday 1 December.",
    "Please let us know either way.",
    "I would be grateful if you could tell me by Monday whether you wish to join us.",
)
BESIDE_IT = (
    "When could you start?",
    "Please send us two references by Friday.",
    "Would Monday 4 January suit you?",
    "Please let me know which shifts you would prefer.",
    "Could you tell us whether you would like to accept and when you could start?",
    "Please let us know by Friday how many days you would like to work.",
)


def offered(asking: str, kind: Kind = Kind.OFFER_REPLY, stance: str = "accept") -> Brief:
    """An answer to an offer that asks so."""
    received = (
        f"Dear Bethan,\n\nWe would be delighted to offer you the post. {asking}\n\nHelen Alder"
    )
    return Brief(to="Helen Alder", kind=kind, stance=stance, received=received)


def body(brief: Brief, notes: str = "Met Helen Alder.") -> str:
    """What the built-in engine writes for it."""
    anchors = Anchors(people=(Person(name="Helen Alder"),))
    desk = Read(notes=Notes.of(notes), profile=Profile(name="Bethan Roe"), anchors=anchors)
    return draft(desk, BuiltIn(), brief).version.letter.body


@pytest.mark.parametrize("asking", FOR_THE_ANSWER)
def test_the_asking_for_the_answer_is_not_said_back(asking: str) -> None:
    assert briefed(offered(asking)).asks == ()
    assert of_message(offered(asking), ()) == ""
    for stance in ("accept", "ask for time"):
        assert "You asked" not in body(offered(asking, stance=stance))


@pytest.mark.parametrize("asking", BESIDE_IT)
def test_what_is_asked_beside_it_stays(asking: str) -> None:
    assert briefed(offered(asking)).asks


def test_a_reply_to_anything_else_says_it_back() -> None:
    asking = FOR_THE_ANSWER[0]

    assert briefed(offered(asking, Kind.REPLY, "")).asks


@pytest.mark.parametrize(
    ("words", "day", "hour"),
    [
        (FOR_THE_ANSWER[0], "Thursday 26 November", "noon"),
        ("We need your answer by 5pm on Friday 4 December.", "Friday 4 December", "5pm"),
        ("Please reply by Friday 4 December at 17:00.", "Friday 4 December", "17:00"),
        ("Please reply by close of business on Friday.", "Friday", "close of business"),
        ("Please reply by 10:30 on Friday.", "Friday", "10:30"),
        ("Please reply by Friday 4 December.", "Friday 4 December", ""),
        ("Please reply.", "", ""),
    ],
)
def test_the_hour_goes_with_the_day_by_which_an_answer_is_wanted(
    words: str, day: str, hour: str
) -> None:
    assert (day_for("answer", words).rstrip("."), hour_for("answer", words)) == (day, hour)


@pytest.mark.parametrize("tone", Tone)
def test_asking_for_time_names_that_hour(tone: Tone) -> None:
    brief = offered(FOR_THE_ANSWER[0], stance="ask for time").model_copy(
        update={"tone": tone, "written_on": date(2026, 11, 23)}
    )

    assert "by noon on Thursday 26 November" in body(brief)
