"""News jotted below the notes: an offer, a refusal or a rival's offer, its days, and what an answer makes of them."""

from dataclasses import replace
from datetime import date

import pytest

from drafting.builtin.writing.replies.noted import day_for, news, rival_deadline
from drafting.chain import next_message
from drafting.desk import Read
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes, Tone
from tests.jotted import jotted, written

NEWS = (
    ("Fri 6 June: Ana rang, they offer me the job.", "offer"),
    ("Update: OFFER, starts in May", "offer"),
    ("3 May - email from Ana. It's a no, they chose someone from inside.", "rejection"),
    ("12 May: offer from Hill & Sons, answer due Friday.", "rival"),
    ("12 May: Hill Street have made me an offer.", "rival"),
    ("The homeowner has gone with somebody else by day three.", ""),
    ("Answer time from offer to exchange fell to 11 weeks.", ""),
    ("Mon 6 June, 10am, Ana Ruiz. She offered tea.", ""),
    ("Tue 3 June: they will offer the job to one of us.", ""),
    ("Tue 3 June: they hope to have made an offer by Friday.", ""),
    ("Tue 3 June: they offer the job within a week.", ""),
    ("Tue 3 June: the last tender was unsuccessful because of damp.", ""),
    ("Tue 3 June: they did not get it done before winter.", ""),
    ("Tue 3 June: got the offer, 34 hours", "offer"),
    ("Tue 3 June: Ana phoned. I've got the job!", "offer"),
    ("Tue 3 June: it's a yes, start in July", "offer"),
    ("Tue 3 June: Ben told how his sister got the job.", ""),
    ("Tue 3 June: they hope I have got the offer by Friday.", ""),
    ("Tue 3 June: they turned me down, somebody with more nights", "rejection"),
    ("Update: got turned down, very short mail", "rejection"),
    ("Tue 3 June: didn't get the post", "rejection"),
    ("Tue 3 June: said that Quill turned me down in 2019 and I applied again.", ""),
    ("Tue 3 June: the bank turned the shed down.", ""),
    ("Tue 3 June: their tender had been turned down.", ""),
    ("Tue 3 June: I told her my grant bid got knocked back.", ""),
    ("Tue 3 June: I got the job at Kirk in 2019.", ""),
    ("Tue 3 June: sorry, my application was unsuccessful.", "rejection"),
)
DAYS = (
    ("answer", "she would like my answer in writing by 10 May", "10 May"),
    ("answer", "wants yes/no by weds 15", "weds 15"),
    ("answer", "Please let us have your answer by 5pm on Friday 17 April.", "Friday 17 April"),
    ("answer", "We would need to know by Wednesday.", "Wednesday"),
    ("answer", "They decide by 10 May.", ""),
    ("start", "start mon 27 oct, induction thurs 23", "mon 27 oct"),
    ("start", "starting on Monday 4 May at nine", "Monday 4 May"),
    ("until", "will ask if I can let him know on Tuesday 27 May", "Tuesday 27 May"),
    ("until", "ask her for fri 17", "fri 17"),
    ("until", "I will ask for until Tuesday 1 December", "Tuesday 1 December"),
    ("until", "would like until the 9th", "the 9th"),
)
BELOW = "Fri 6 June: Ana rang and offered it. Start 4 August. She wants my answer by Tues 10 June."


@pytest.mark.parametrize(("line", "sort"), NEWS)
def test_news_is_what_a_dated_line_tells_of_an_offer_or_a_refusal(line: str, sort: str) -> None:
    found = news(Notes.of(f"Clerk, Hill Street.\n\n{line}"), Anchors())

    assert (found.sort if found else "") == sort


@pytest.mark.parametrize(("purpose", "words", "day"), DAYS)
def test_a_day_is_known_by_what_stands_before_it(purpose: str, words: str, day: str) -> None:
    assert day_for(purpose, words).strip(".") == day


def test_nothing_private_is_among_the_words_of_news() -> None:
    notes = Notes.of("Clerk, Hill Street.\nFri 6 June: OFFER, 30k, start 4 August")
    quote = notes.find("30k")
    assert quote is not None
    secret = Anchor(id="a", kind=AnchorKind.PRIVATE, quote=quote)
    found = news(notes, Anchors(items=(secret,)))

    assert found is not None
    assert "30k" not in found.words
    assert day_for("start", found.words) == "4 August"


def answer(stance: str, below: str, received: str = "", kind: Kind = Kind.OFFER_REPLY) -> str:
    source = jotted()[0]
    notes = Notes.of(f"{source.notes.text}\n\n{below}")
    brief = Brief(
        to=source.anchors.people[0].name,
        kind=kind,
        tone=Tone.PLAIN,
        stance=stance,
        received=received,
        ticked=("offer exists", "deadline") if kind is Kind.COMPETING_OFFER else (),
        written_on=date(2025, 6, 7),
    )
    return written(replace(source, notes=notes), brief).body


def test_an_offer_is_answered_with_its_days_and_with_what_was_to_be_asked() -> None:
    yes = answer("accept", f"{BELOW} To ask: which boots they need.")
    later = answer("ask for time", f"{BELOW} Ask her for Mon 16 June.")

    assert "with a start on 4 August." in yes
    assert "Could you tell me which boots you need?" in yes
    assert "You would like my answer by Tuesday 10 June." in later
    assert "Could I give it to you on Monday 16 June instead?" in later


def test_what_they_wrote_of_an_offer_goes_before_what_was_jotted_of_it() -> None:
    mail = "We are delighted to offer you the post. Could you confirm your address and let us know by Friday?"
    body = answer("ask for time", BELOW, mail)

    assert "You would like my answer by Friday." in body
    assert "You asked me to confirm my address" in body
    assert "address" not in answer("decline", BELOW, mail)


def test_a_day_is_told_to_the_other_side_only_where_it_is_ticked_and_never_who_offered() -> None:
    rival = "12 May: written offer from Hill & Sons, answer due Friday 16 May."
    body = answer("", rival, kind=Kind.COMPETING_OFFER)

    assert "a date I have to answer by: Friday 16 May." in body
    assert "Hill" not in body


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Offer from Fenwick, they want an answer by fri 27 nov", "fri 27 nov"),
        ("other offer (Fenwick) expires Friday 27 November", "Friday 27 November"),
        ("Fenwick have offered me 92k, deadline 27 Nov", "27 Nov"),
        ("I have an offer from Fenwick\nThey decide by 5 December", ""),
        ("An offer from Fenwick came on 27 November", ""),
    ],
)
def test_the_day_that_another_offer_wants_its_answer_by(line: str, day: str) -> None:
    assert rival_deadline(Notes.of(f"Kestrel, planner, 16 Nov\n{line}\nFour desks.")) == day


def test_the_message_that_news_calls_for_is_suggested_before_thanks() -> None:
    source = jotted()[0]
    reader = source.anchors.people[0].name
    for below, kind in (("", Kind.THANK_YOU), (f"\n\n{BELOW}", Kind.OFFER_REPLY)):
        notes = Notes.of(source.notes.text + below)
        desk = Read(notes=notes, profile=source.profile, anchors=source.anchors)
        assert next_message.suggested(desk, reader) is kind


def test_the_line_that_heads_the_notes_is_no_news() -> None:
    notes = Notes.of(
        "Tue 3 June 2025, Ana Ruiz, clerk. They offered the job twice this year.\nFour desks."
    )

    assert news(notes, Anchors()) is None
