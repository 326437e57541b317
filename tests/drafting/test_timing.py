"""Each message is due when a considerate person would send it, wherever the interview was."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from drafting import timing
from drafting.chain.correspondence import CHAIN
from drafting.models import Kind
from tests.drafting.interviews import LETTER, NONE, TO, letters_of, met_on


def _local(interview, due):
    moments = (due.not_before, due.best, due.not_after)
    return [f"{interview.local(one):%Y-%m-%d %H:%M}" for one in moments]


@pytest.mark.parametrize(
    ("interview", "expected"),
    [
        (("2025-03-04", "10:30"), ("2025-03-04 11:30", "2025-03-04 13:30", "2025-03-05 10:30")),
        (("2025-03-04", "15:00"), ("2025-03-04 16:00", "2025-03-05 09:00", "2025-03-05 15:00")),
        (("2025-03-04", "12:00"), ("2025-03-04 13:00", "2025-03-05 09:00", "2025-03-05 12:00")),
        (("2025-03-04", ""), ("2025-03-04 18:00", "2025-03-05 09:00", "2025-03-05 17:00")),
        (("2025-03-07", "15:00"), ("2025-03-07 16:00", "2025-03-07 16:00", "2025-03-08 15:00")),
        (("2025-03-07", "21:00"), ("2025-03-07 22:00", "2025-03-08 09:00", "2025-03-08 21:00")),
        (("2025-04-17", "15:00"), ("2025-04-17 16:00", "2025-04-17 16:00", "2025-04-18 15:00")),
        (
            ("2025-03-04", "15:00", "2025-03-05"),
            ("2025-03-04 16:00", "2025-03-04 16:00", "2025-03-05 15:00"),
        ),
        (("2025-03-29", "15:00"), ("2025-03-29 16:00", "2025-03-29 16:00", "2025-03-30 16:00")),
    ],
    ids=[
        "morning",
        "afternoon",
        "noon",
        "hour unknown",
        "Friday",
        "Friday night",
        "the day before Good Friday",
        "they decide tomorrow",
        "the clocks go forward",
    ],
)
def test_thanks_go_within_a_day_and_not_within_the_hour(interview, expected):
    interview = met_on(*interview)
    due = timing.window(Kind.THANK_YOU, interview, NONE, TO)
    assert _local(interview, due) == list(expected)


@pytest.mark.parametrize(
    ("decision", "sent", "expected"),
    [
        ("2025-03-14", "2025-03-04T16:00", ("2025-03-17 09:00", "2025-03-17 10:00", "2025-03-21 17:00")),
        ("2025-04-17", "2025-03-04T16:00", ("2025-04-22 09:00", "2025-04-22 10:00", "2025-04-28 17:00")),
        ("", "2025-03-04T16:00", ("2025-03-11 09:00", "2025-03-12 10:00", "2025-03-13 17:00")),
        ("", "2025-03-07T09:00", ("2025-03-14 09:00", "2025-03-17 10:00", "2025-03-18 17:00")),
        ("2025-03-05", "2025-03-05T08:00", ("2025-03-07 09:00", "2025-03-07 10:00", "2025-03-13 17:00")),
        ("2025-03-05", "2025-03-06T08:00", ("2025-03-13 09:00", "2025-03-14 10:00", "2025-03-17 17:00")),
    ],
    ids=[
        "a stated date beats the rule",
        "over Easter",
        "no date",
        "the clock starts when it was sent",
        "they decided at once",
        "sent after the decision",
    ],
)  # fmt: skip
def test_a_check_in_waits_for_the_day_they_named(decision, sent, expected):
    interview = met_on("2025-03-04", "10:30", decision)
    due = timing.following(interview, letters_of((Kind.THANK_YOU, sent)), TO)
    assert due.kind is Kind.CHECK_IN
    assert _local(interview, due) == list(expected)


def test_a_last_word_follows_two_weeks_after_the_check_in_and_nothing_follows_that():
    interview = met_on("2025-03-04", "10:30")
    chased = letters_of((Kind.THANK_YOU, "2025-03-04T14:00"), (Kind.CHECK_IN, "2025-03-12T10:00"))
    due = timing.following(interview, chased, TO)
    assert due.kind is Kind.FINAL_PULSE
    assert _local(interview, due) == ["2025-03-26 09:00", "2025-03-26 10:00", "2025-04-02 17:00"]
    last = chased.sent(LETTER, Kind.FINAL_PULSE, due.best)
    assert timing.following(interview, last, TO) is None
    assert "Let it rest" in timing.refusal(Kind.FINAL_PULSE, last, TO)
    assert "Let it rest" in timing.refusal(Kind.CHECK_IN, last, TO)
    assert timing.refusal(Kind.REPLY, last, TO) == ""


def test_two_reminders_are_enough_whatever_they_were_called():
    twice = letters_of((Kind.CHECK_IN, "2025-03-12T10:00"))
    twice = twice.sent(LETTER, Kind.CHECK_IN, datetime(2025, 3, 20, tzinfo=UTC))
    assert timing.refusal(Kind.FINAL_PULSE, twice, TO)
    assert timing.refusal(Kind.FINAL_PULSE, twice, "Tom Beck") == ""


def test_a_reply_ends_the_chain_and_starts_the_clock_of_the_answer():
    interview = met_on("2025-03-04", "10:30")
    replied = letters_of((Kind.THANK_YOU, "2025-03-04T14:00")).replied(
        datetime(2025, 3, 7, 18, tzinfo=UTC)
    )
    assert timing.following(interview, replied, TO) is None
    assert timing.ahead(interview, replied, TO) == ()
    assert "replied" in timing.refusal(Kind.CHECK_IN, replied, TO)
    due = timing.window(Kind.REPLY, interview, replied, TO)
    assert _local(interview, due) == ["2025-03-07 18:00", "2025-03-10 09:00", "2025-03-10 17:00"]
    assert timing.window(Kind.REPLY, interview, NONE, TO) is None


@pytest.mark.parametrize(
    ("kind", "came", "best", "last"),
    [
        (Kind.REPLY, "2025-03-06T07:15", "2025-03-06 09:00", "2025-03-07 17:00"),
        (Kind.REPLY, "2025-03-06T10:30", "2025-03-06 11:30", "2025-03-07 17:00"),
        (Kind.REPLY, "2025-03-06T16:00", "2025-03-06 17:00", "2025-03-07 17:00"),
        (Kind.REPLY, "2025-03-06T16:01", "2025-03-07 09:00", "2025-03-07 17:00"),
        (Kind.REPLY, "2025-03-06T23:30", "2025-03-07 09:00", "2025-03-07 17:00"),
        (Kind.OFFER_REPLY, "2025-03-07T18:00", "2025-03-10 09:00", "2025-03-11 17:00"),
        (Kind.REJECTION_REPLY, "2025-03-08T12:00", "2025-03-10 09:00", "2025-03-14 17:00"),
        (Kind.OFFER_REPLY, "2025-04-17T17:30", "2025-04-22 09:00", "2025-04-23 17:00"),
    ],
    ids=["early", "morning", "last hour", "too late", "night", "Friday", "weekend", "Easter"],
)
def test_an_answer_goes_in_their_working_hours(kind, came, best, last):
    moment = datetime.fromisoformat(came).replace(tzinfo=ZoneInfo("Europe/London"))
    interview = met_on("2025-03-04", "10:30")
    due = timing.window(kind, interview, NONE.replied(moment), TO)
    assert _local(interview, due) == [came.replace("T", " "), best, last]


@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.OFFER_REPLY, Kind.REJECTION_REPLY])
def test_who_was_answered_is_owed_no_thanks_for_the_interview_any_more(kind):
    interview = met_on("2025-03-04", "10:30")
    assert timing.following(interview, letters_of((kind, "2025-03-14T14:00")), TO) is None


def test_after_word_of_another_offer_comes_a_check_in_and_no_late_thanks():
    interview = met_on("2025-03-04", "10:30")
    told = letters_of((Kind.COMPETING_OFFER, "2025-03-14T14:00"))
    due = timing.following(interview, told, TO)
    assert due.kind is Kind.CHECK_IN
    assert due.not_before > told.letters()[0].at


def test_nothing_is_sent_until_the_person_says_so():
    interview = met_on("2025-03-04", "10:30")
    assert timing.following(interview, NONE, TO).kind is Kind.THANK_YOU
    assert [due.kind for due in timing.ahead(interview, NONE, TO)] == list(CHAIN)
    assert NONE.letters() == ()


def test_said_twice_is_sent_once_and_can_be_taken_back():
    once = letters_of((Kind.THANK_YOU, "2025-03-04T14:00"))
    assert once.sent(once.letters()[0].letter, Kind.THANK_YOU, datetime.now(UTC)) == once
    assert once.undone() == NONE
    assert NONE.undone() == NONE


def test_a_panellist_who_was_not_written_to_is_still_owed_thanks():
    interview = met_on("2025-03-04", "10:30")
    sent = letters_of((Kind.THANK_YOU, "2025-03-04T14:00"))
    assert timing.following(interview, sent, "Tom Beck").kind is Kind.THANK_YOU


def test_a_card_has_two_working_days_and_goes_with_the_mail():
    interview = met_on("2025-03-07", "15:00")
    due = timing.window(Kind.HANDWRITTEN_NOTE, interview, NONE, TO)
    assert _local(interview, due)[2] == "2025-03-11 17:00"
    assert "never instead" in due.because
