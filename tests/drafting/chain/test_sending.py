"""What was sent and what came back is known to the next letter, to the gate and to the archive."""

from datetime import date, timedelta

import pytest

from drafting import manuscripts
from drafting.archive import Archive
from drafting.calendar.interview import Interview
from drafting.chain import appointment, due, next_message, sending
from drafting.chain.correspondence import Correspondence
from drafting.desk import Read, choose, edit, file
from drafting.errors import BetterUnsent
from drafting.models import Brief, Kind
from tests.desks import DRAFTED, LETTER, NOON

AFTERNOON = NOON + timedelta(hours=2)
MET = Interview(day=NOON.date(), zone="Europe/Berlin")
FOLLOW_UP = "Re: The cron job\n\nDear Priya,\n\nhas the rain stopped?"


def _sent():
    return sending.sent(appointment.schedule(DRAFTED, MET), clock=lambda: AFTERNOON)


def _followed_up(kind):
    brief = next_message.informed(_sent(), Brief(to="Priya", kind=kind), date(2026, 5, 12))
    return file(_sent(), FOLLOW_UP, brief, "built-in", clock=lambda: AFTERNOON + timedelta(days=8))


def test_sending_is_recorded_by_value_at_the_persons_word():
    desk = edit(_sent(), "Other", "words")
    (record,) = desk.correspondence.letters()
    assert (record.letter, record.kind, record.at) == (LETTER, Kind.THANK_YOU, AFTERNOON)
    assert DRAFTED.correspondence.events == ()


def test_other_words_than_were_sent_are_not_on_record():
    assert sending.record(_sent())
    assert sending.is_vouched(_sent())
    other = edit(_sent(), "Other", "words")
    assert sending.record(other) is None
    assert not sending.is_vouched(other)
    assert sending.noted(other) == sending.noted(_sent())


def test_what_is_taken_back_is_about_the_letter_on_the_desk():
    (mine,) = _sent().correspondence.letters()
    theirs = mine.model_copy(update={"letter": LETTER.model_copy(update={"to": "Tom"})})
    both = Correspondence(events=(mine, theirs))
    desk = DRAFTED.model_copy(update={"correspondence": both})
    left = sending.take_back(desk)
    assert left.correspondence.events == (theirs,)
    assert sending.take_back(left) == left


def test_the_next_letter_knows_the_earlier_one_and_its_kind():
    follow_up = _followed_up(Kind.CHECK_IN)
    assert follow_up.version.brief.earlier == (LETTER,)
    (earlier,) = manuscripts.manuscript(follow_up).earlier
    assert (earlier.kind, earlier.body) == ("thank_you", LETTER.body)


def test_a_letter_is_not_its_own_predecessor_once_it_is_sent():
    assert manuscripts.manuscript(_sent()).earlier == ()


def test_briefed_letters_without_a_record_count_by_their_place_in_the_chain():
    letters = tuple(LETTER.model_copy(update={"body": body}) for body in "abcd")
    brief = Brief(to="Priya", kind=Kind.CHECK_IN, earlier=letters)
    desk = file(DRAFTED, FOLLOW_UP, brief, "built-in")
    kinds = [one.kind for one in manuscripts.manuscript(desk).earlier]
    assert kinds == ["thank_you", "check_in", "final_pulse", "final_pulse"]


def test_a_reminder_too_many_cannot_pass_the_gate():
    last = sending.sent(_followed_up(Kind.FINAL_PULSE), clock=lambda: AFTERNOON + timedelta(days=9))
    brief = Brief(to="Priya", kind=Kind.CHECK_IN, earlier=next_message.earlier(last, "Priya"))
    another = file(last, FOLLOW_UP, brief, "built-in", clock=lambda: AFTERNOON + timedelta(days=20))
    assert "third-nudge" in {one.rule for one in manuscripts.obstacles(another)}
    first = {one.rule for one in manuscripts.obstacles(_followed_up(Kind.FINAL_PULSE))}
    assert "third-nudge" not in first


def test_a_reminder_too_many_cannot_pass_because_it_was_drafted_early():
    """Three letters drafted ahead, of which the last reminder goes first: the other is one too many from then on."""
    early = file(
        _sent(),
        FOLLOW_UP,
        Brief(to="Priya", kind=Kind.CHECK_IN),
        "built-in",
        clock=lambda: AFTERNOON,
    )
    early_id = early.current
    last = file(
        early,
        FOLLOW_UP,
        Brief(to="Priya", kind=Kind.FINAL_PULSE),
        "built-in",
        clock=lambda: AFTERNOON,
    )
    gone = sending.sent(last, clock=lambda: AFTERNOON + timedelta(days=9))
    assert "third-nudge" in {one.rule for one in manuscripts.obstacles(choose(gone, early_id))}


def test_a_letter_that_went_out_and_is_edited_again_does_not_repeat_itself():
    gone = edit(_sent(), LETTER.subject, LETTER.body.replace("fixed", "mended"))
    assert manuscripts.manuscript(gone).earlier == ()


def test_an_answer_is_meant_for_nobody_but_whose_message_it_answers():
    brief = Brief(
        to="Priya", kind=Kind.REPLY, received="When could you start? Keep Tom out of this."
    )
    desk = sending.replied(file(_sent(), FOLLOW_UP, brief, "built-in", clock=lambda: AFTERNOON))
    assert next_message.meant(desk, "Priya") is Kind.REPLY
    assert next_message.meant(desk, "Tom") is Kind.THANK_YOU


def test_a_reminder_too_many_is_not_even_drafted():
    last = sending.sent(_followed_up(Kind.FINAL_PULSE), clock=lambda: AFTERNOON + timedelta(days=9))
    with pytest.raises(BetterUnsent, match="Let it rest"):
        next_message.informed(last, Brief(to="Priya", kind=Kind.CHECK_IN), date(2026, 6, 1))
    assert next_message.informed(last, Brief(to="Tom", kind=Kind.CHECK_IN), date(2026, 6, 1))


def test_what_is_suggested_follows_what_was_recorded():
    read = Read(notes=DRAFTED.notes, anchors=DRAFTED.anchors)
    assert next_message.suggested(read, "Priya") is Kind.THANK_YOU
    assert next_message.suggested(DRAFTED, "Priya") is Kind.THANK_YOU
    assert next_message.suggested(_sent(), "Priya") is Kind.CHECK_IN
    assert next_message.suggested(sending.replied(_sent()), "Priya") is Kind.REPLY


def test_an_address_and_a_thread_belong_to_one_person():
    desk = sending.addressed(DRAFTED, address=" priya@lumen.example ")
    desk = sending.addressed(desk, thread="<a@b>")
    known = desk.recipient("Priya")
    assert (known.address, known.thread) == ("priya@lumen.example", "<a@b>")
    assert desk.recipient("Tom").address == ""
    assert len(desk.recipients) == 1


def test_what_is_due_follows_what_was_recorded():
    desk = appointment.schedule(DRAFTED, MET)
    assert [(to, one.kind) for to, one in due.to_each(desk)] == [("Priya", Kind.THANK_YOU)]
    assert [(to, one.kind) for to, one in due.to_each(_sent())] == [("Priya", Kind.CHECK_IN)]
    assert due.to_each(sending.replied(_sent())) == ()
    assert due.to_each(sending.undo(sending.replied(_sent()))) == due.to_each(_sent())


def test_without_a_date_nothing_is_due():
    assert due.to_each(DRAFTED) == ()


def test_the_archive_keeps_it_all(tmp_path):
    archive = Archive.open(f"sqlite:///{tmp_path}/a.sqlite3")
    desk = sending.replied(_sent())
    assert archive.load(archive.new("Lumen", desk)).desk == desk
    archive.close()
