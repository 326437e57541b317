"""Once the notes tell of an offer or a refusal the answer to it is due, and no thanks or reminder is any more."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting import timing
from drafting.calendar import windows
from drafting.calendar.interview import Interview
from drafting.chain import agenda, appointment, due, next_message, sending
from drafting.desk import Drafted, Read, file
from drafting.letters import panel
from drafting.models import Anchors, Brief, Fact, Facts, Kind, Notes, Person
from tests.desks import NOON

OFFER = "11 March: Tom rang, they offered me the job! Need to let them know by 19 March"
REFUSAL = "Update 12 March: it's a no, they went with someone internal"
RIVAL = "10 March: offer from Harbour Line, have to answer by 20 March"
PRIYA, TOM = "Priya Raman", "Tom Beck"
LETTER = "A subject\n\nDear Priya,\n\nthank you."


def _read(news: str, *people: str) -> Read:
    notes = Notes.of(f"Lumen, Tuesday 4 March 2025. The ovens fail every Monday.\n{news}")
    met = Fact(text="Tuesday 4 March 2025", quote=notes.find("Tuesday 4 March 2025"))
    known = tuple(Person(name=name) for name in people or (PRIYA, TOM))
    return Read(notes=notes, anchors=Anchors(people=known, facts=Facts(met=met)))


def _due(desk: Read | Drafted) -> dict[str, Kind]:
    return {to: one.kind for to, one in due.to_each(desk, "UTC", "GB", date(2025, 3, 13))}


def _sent(desk: Read | Drafted, kind: Kind, to: str) -> Drafted:
    brief = Brief(to=to, kind=kind)
    drafted = file(desk, LETTER, brief, "built-in", clock=lambda: NOON.replace(2025, 3, 13))
    return sending.sent(drafted, clock=lambda: NOON.replace(2025, 3, 13))


@pytest.mark.parametrize(
    ("news", "kinds"),
    [
        ("Nothing since.", {PRIYA: Kind.THANK_YOU, TOM: Kind.THANK_YOU}),
        (OFFER, {TOM: Kind.OFFER_REPLY}),
        (REFUSAL, {PRIYA: Kind.REJECTION_REPLY}),
        (RIVAL, {PRIYA: Kind.COMPETING_OFFER, TOM: Kind.THANK_YOU}),
    ],
)
def test_what_news_calls_for_is_due_to_whoever_it_names(news: str, kinds: dict[str, Kind]) -> None:
    assert _due(_read(news)) == kinds


@pytest.mark.parametrize(
    ("news", "kind"), [(OFFER, Kind.OFFER_REPLY), (REFUSAL, Kind.REJECTION_REPLY)]
)
def test_behind_the_answer_nobody_is_thanked_late_or_chased(news: str, kind: Kind) -> None:
    assert _due(_sent(_read(news), kind, TOM)) == {}
    assert set(_due(_sent(_read(news), Kind.THANK_YOU, TOM)).values()) == {kind}


@pytest.mark.parametrize(
    ("news", "kind"), [(OFFER, Kind.OFFER_REPLY), (REFUSAL, Kind.REJECTION_REPLY)]
)
def test_once_they_have_decided_no_thanks_are_suggested_to_the_rest_of_a_panel(news, kind) -> None:
    gone = _sent(_read(news), kind, TOM)
    assert next_message.suggested(gone, PRIYA) is kind
    assert next_message.meant(gone, PRIYA) is kind
    assert panel.unwritten(gone) == {}
    assert panel.unwritten(_sent(_read("Nothing since."), Kind.THANK_YOU, TOM)) != {}


@pytest.mark.parametrize(
    ("news", "kind"), [(OFFER, Kind.OFFER_REPLY), (REFUSAL, Kind.REJECTION_REPLY)]
)
def test_news_that_was_answered_is_due_no_more_and_what_they_write_next_is(news, kind) -> None:
    gone = _sent(_read(news), kind, TOM)
    assert next_message.due_next(_read(news), TOM) is kind
    assert [next_message.due_next(gone, to) for to in (TOM, PRIYA)] == [None, None]
    assert next_message.suggested(gone, TOM) is Kind.REPLY
    wrote = sending.replied(gone, clock=lambda: NOON.replace(2025, 3, 14))
    assert [next_message.suggested(wrote, to) for to in (TOM, PRIYA)] == [Kind.REPLY, Kind.REPLY]
    assert next_message.due_next(wrote, TOM) is Kind.REPLY


def test_a_decision_noted_as_their_reply_is_still_to_be_answered_and_then_answered() -> None:
    drafted = file(_read(OFFER), LETTER, Brief(to=TOM, kind=Kind.OFFER_REPLY), "built-in")
    noted = sending.replied(drafted, clock=lambda: NOON.replace(2025, 3, 12))
    assert next_message.due_next(noted, TOM) is Kind.OFFER_REPLY
    assert (
        next_message.due_next(sending.sent(noted, clock=lambda: NOON.replace(2025, 3, 13)), TOM)
        is None
    )


def test_where_nothing_is_due_any_more_nothing_is_called_so() -> None:
    desk = _sent(_read("Nothing since."), Kind.THANK_YOU, TOM)
    assert next_message.due_next(desk, TOM) is Kind.CHECK_IN
    last = _sent(_read("Nothing since."), Kind.FINAL_PULSE, TOM)
    assert next_message.due_next(last, TOM) is None
    assert next_message.suggested(last, TOM) is Kind.FINAL_PULSE


def test_behind_word_of_another_offer_the_chain_goes_on() -> None:
    assert _due(_sent(_read(RIVAL), Kind.COMPETING_OFFER, PRIYA)) == {
        PRIYA: Kind.CHECK_IN,
        TOM: Kind.THANK_YOU,
    }


@pytest.mark.parametrize(
    ("news", "came", "best", "last"),
    [
        (OFFER, "03-11", "03-12 09:00", "03-19 17:00"),
        (REFUSAL, "03-12", "03-13 09:00", "03-19 17:00"),
        (RIVAL, "03-10", "03-11 09:00", "03-20 17:00"),
        ("Update: they offered me the job, start 1 July", "03-13", "03-14 09:00", "03-17 17:00"),
        ("Mar 11: Tom rang. OFFER. start June 2", "03-11", "03-12 09:00", "03-13 17:00"),
        ("11 March: OFFER. Answer by 10 March", "03-11", "03-12 09:00", "03-13 17:00"),
        (
            "11 March: they offered me the job! Answer by 11 March",
            "03-11",
            "03-11 09:00",
            "03-11 17:00",
        ),
    ],
    ids=["offer", "refusal", "rival", "undated", "a start", "a day past", "the same day"],
)
def test_the_clock_runs_from_the_news_to_the_day_they_want_it_by(news, came, best, last) -> None:
    ((_, window), *_) = due.to_each(_read(news, PRIYA), "UTC", "GB", date(2025, 3, 13))
    assert f"{window.not_before:%m-%d}" == came
    assert f"{window.best:%m-%d %H:%M}" == best
    assert f"{window.not_after:%m-%d %H:%M}" == last


@given(
    kind=st.sampled_from([Kind.OFFER_REPLY, Kind.REJECTION_REPLY, Kind.COMPETING_OFFER]),
    came=st.dates(date(2024, 1, 1), date(2027, 1, 1)),
    wait=st.one_of(st.none(), st.integers(0, 60)),
    country=st.sampled_from(["GB-ENG", "US", "DE", "IL", ""]),
)
def test_its_moments_are_in_order_whatever_the_days(kind, came, wait, country) -> None:
    met = Interview(day=came, zone="Europe/London", country=country)
    by = None if wait is None else came + timedelta(days=wait)
    window = windows.called(kind, met, came, by)
    assert window.not_before < window.best < window.not_after


def test_a_list_says_what_waits_and_not_that_thanks_are_late() -> None:
    at = NOON.replace(2025, 3, 13)
    (item,) = agenda.items(_read(OFFER), "UTC", "GB", clock=lambda: at, saved_at=at)
    assert timing.left(item.window, at) == "6 days left"
    assert item.window.because == "They want your answer by 19 March."


def test_the_page_tells_the_same_time_where_the_message_is_chosen() -> None:
    read = _read(OFFER)
    met = appointment.interview(read, "UTC", "GB", date(2025, 3, 13))
    assert met
    found = due.window(read, met, Kind.OFFER_REPLY, TOM)
    assert found
    assert found.not_after.day == 19
    assert due.window(_read("Nothing since."), met, Kind.OFFER_REPLY, TOM) is None


@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.OFFER_REPLY, Kind.REJECTION_REPLY])
def test_nothing_comes_behind_an_answer(kind: Kind) -> None:
    desk = file(_read("Nothing since."), LETTER, Brief(to=PRIYA, kind=kind), "built-in")
    met = appointment.interview(desk, "UTC", "GB")
    assert met
    assert due.ahead(desk, met, NOON) == ()


def test_behind_thanks_comes_the_chain_unless_they_have_decided() -> None:
    for news, count in (("Nothing since.", 3), (OFFER, 0)):
        desk = file(_read(news), LETTER, Brief(to=PRIYA), "built-in")
        met = appointment.interview(desk, "UTC", "GB")
        assert met
        assert len(due.ahead(desk, met, NOON)) == count


def test_an_answer_that_is_late_is_still_given() -> None:
    at = NOON.replace(2025, 3, 13)
    ((_, window),) = due.to_each(_read(OFFER), "UTC", "GB", at.date())
    met = appointment.interview(_read(OFFER), "UTC", "GB", at.date())
    assert met
    said = timing.warning(window, met, window.not_after + timedelta(hours=1))
    assert said.endswith("Answer today all the same.")
