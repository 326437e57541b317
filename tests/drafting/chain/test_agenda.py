"""What is due is the same wherever it is asked, also before a first draft, and says how the time stands."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting import desk as desk_of
from drafting import timing
from drafting.archive import Archive
from drafting.builtin.engine import BuiltIn
from drafting.calendar.interview import Interview
from drafting.chain import agenda, appointment, next_message, sending
from drafting.chain.correspondence import Correspondence
from drafting.desk import Read
from drafting.models import Anchors, Brief, Fact, Facts, Kind, Notes, Person
from tests.desks import DRAFTED, JOTTED, NOON

MET = Interview(day=NOON.date(), ended=time(14), zone="Europe/Berlin", country="DE")
PEOPLE = (Person(name="Priya Raman"), Person(name="Tom Beck"))


def _read():
    notes = Notes.of("Lumen, 4 May 2026\nPriya Raman and Tom Beck")
    facts = Facts(met=Fact(text="4 May 2026", quote=notes.find("4 May 2026")))
    return Read(notes=notes, anchors=Anchors(people=PEOPLE, facts=facts))


def test_notes_that_give_a_date_owe_thanks_before_anything_is_drafted():
    found = agenda.items(_read(), "Europe/London", clock=lambda: NOON)
    assert [(one.to, one.window.kind) for one in found] == [
        ("Priya Raman", Kind.THANK_YOU),
        ("Tom Beck", Kind.THANK_YOU),
    ]
    assert found[0].interview.country == "GB"


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Emailed thanks June 11", [Kind.CHECK_IN, Kind.CHECK_IN]),
        ("- thank-you note already sent", [Kind.CHECK_IN, Kind.CHECK_IN]),
        ("I sent Tom a thank-you on Tuesday", [Kind.THANK_YOU, Kind.CHECK_IN]),
        ("thank-you to be sent on Tuesday", [Kind.THANK_YOU, Kind.THANK_YOU]),
        ("haven't sent the thank-you", [Kind.THANK_YOU, Kind.THANK_YOU]),
        ("she likes that a candidate's thank-you sent her laughing", [Kind.THANK_YOU] * 2),
    ],
)
def test_thanks_that_have_gone_by_the_notes_are_owed_no_more(words, kinds):
    read = _read().model_copy(update={"notes": Notes.of(f"{_read().notes.text}\n{words}")})
    found = agenda.items(read, "Europe/London", clock=lambda: NOON)
    assert [one.window.kind for one in found] == kinds
    assert [next_message.suggested(read, one.to) for one in found] == kinds


def test_of_a_panel_whoever_has_no_letter_is_named_beside_the_others():
    desk = desk_of.draft(_read(), BuiltIn(), Brief(to="Priya Raman"))
    found = {one.to: one for one in agenda.items(desk, "Europe/London", clock=lambda: NOON)}
    assert {to: one.unwritten for to, one in found.items()} == {
        "Priya Raman": False,
        "Tom Beck": True,
    }
    gone = sending.sent(desk, clock=lambda: NOON)
    kinds = {one.to: one.window.kind for one in agenda.items(gone, "UTC", clock=lambda: NOON)}
    assert kinds == {"Priya Raman": Kind.CHECK_IN, "Tom Beck": Kind.THANK_YOU}
    assert agenda.items(sending.replied(gone, clock=lambda: NOON), "UTC", clock=lambda: NOON) == ()


def test_before_the_first_letter_nobody_is_left_without():
    assert not any(one.unwritten for one in agenda.items(_read(), "UTC", clock=lambda: NOON))


def test_a_weekday_in_notes_without_a_letter_is_the_one_before_they_were_saved():
    notes = Notes.of("Lumen, Monday\nPriya Raman")
    facts = Facts(met=Fact(text="Monday", quote=notes.find("Monday")))
    read = Read(notes=notes, anchors=Anchors(people=PEOPLE[:1], facts=facts))
    later = NOON + timedelta(days=12)
    (item,) = agenda.items(read, "UTC", clock=lambda: later, saved_at=NOON)
    assert item.interview.day == NOON.date()


@pytest.mark.parametrize(("days", "count"), [(30, 2), (32, 0)])
def test_what_should_have_gone_a_month_ago_is_let_go(days, count):
    later = NOON + timedelta(days=days)
    assert len(agenda.items(_read(), "Europe/London", clock=lambda: later)) == count


def test_bare_notes_and_notes_without_a_date_owe_nothing():
    assert agenda.items(JOTTED, "UTC") == ()
    assert agenda.items(DRAFTED, "UTC") == ()


def test_the_archive_tells_what_each_interview_tells(tmp_path):
    archive = Archive.open(f"sqlite:///{tmp_path}/a.sqlite3")
    desk = appointment.schedule(DRAFTED, MET)
    key = archive.new("Lumen", desk)
    archive.new("Rail", _read())
    archive.new("Empty", JOTTED)
    found = list(agenda.kept(archive, "UTC", clock=lambda: NOON))
    assert len(found) == 3
    assert [item for entry, item in found if entry.id == key] == list(
        agenda.items(desk, "UTC", clock=lambda: NOON)
    )
    archive.close()


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (timedelta(minutes=30), "in 18 h"),
        (timedelta(minutes=59, seconds=30), "in 18 h"),
        (timedelta(hours=1), "23 h left"),
        (timedelta(hours=19), "5 h left"),
        (timedelta(hours=23, minutes=59), "1 min left"),
        (timedelta(hours=24), "0 min left"),
        (timedelta(hours=26), "late by 2 h"),
        (timedelta(days=4), "late by 3 days"),
    ],
)
def test_how_the_time_stands_is_said_in_few_words(after, words):
    due = timing.window(Kind.THANK_YOU, MET, Correspondence(), "Priya")
    said = timing.left(due, MET.end + after)
    assert said == words


@given(minutes=st.integers(-100_000, 100_000))
def test_the_words_agree_with_the_warning(minutes):
    due = timing.window(Kind.THANK_YOU, MET, Correspondence(), "Priya")
    at = due.best + timedelta(minutes=minutes)
    assert timing.left(due, at).endswith("left") == (timing.warning(due, MET, at) == "")


@pytest.mark.parametrize("sent", [Kind.THANK_YOU, Kind.LINKEDIN_NOTE, Kind.HR_FORWARD])
def test_whichever_way_thanks_went_they_are_owed_no_more(sent):
    known = Correspondence().sent(DRAFTED.version.letter, sent, NOON)
    assert timing.upcoming(known, "Priya") is Kind.CHECK_IN


def test_a_card_alone_is_no_thanks():
    known = Correspondence().sent(DRAFTED.version.letter, Kind.HANDWRITTEN_NOTE, NOON)
    assert timing.upcoming(known, "Priya") is Kind.THANK_YOU


def test_a_clock_that_is_set_beats_the_notes():
    desk = appointment.schedule(DRAFTED, MET)
    assert appointment.interview(desk, "Asia/Tokyo", "JP") == MET
    assert appointment.interview(_read(), "UTC").end == datetime(2026, 5, 4, 17, tzinfo=UTC)
