"""The way a message should take is read from the notes, and said in one sentence with its reason."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.calendar.interview import Interview
from drafting.chain.channel import PROMISE, Channel, advice, promised
from drafting.models import Letter, Notes
from tests.jotted import jotted
from tests.letters import BODY


@pytest.mark.parametrize(
    ("notes", "channel"),
    [
        ("good talk about pumps", Channel.MAIL),
        ('she said "give me a ring when you have thought it over"', Channel.CALL),
        ("he asked me to phone on Friday", Channel.CALL),
        ("- said to call after the board has met", Channel.CALL),
        ("prefers a call, never looks at her inbox", Channel.CALL),
        ("phone her Thursday", Channel.CALL),
        ("call her on Thursday", Channel.CALL),
        ("she will give me a ring by the 16th", Channel.MAIL),
        ("Bernie to give me a ring", Channel.MAIL),
        ("told to give her a ring", Channel.CALL),
        ("Ring him, he said", Channel.CALL),
        ("Ewelina to ring me by the 16th", Channel.MAIL),
        ("don't ring them, the porter said", Channel.MAIL),
        ("Deb Kowalczyk. Call her Deb, she said so.", Channel.MAIL),
        ("She asked me to call her Frau Thielmann", Channel.MAIL),
        ("he says call me Duc", Channel.MAIL),
        ("the haunted cron job, she calls it", Channel.MAIL),
        ("phone interview, video call after", Channel.MAIL),
        ("thank-you cards pinned over her desk", Channel.CARD),
        ("Mr F says he prefers a letter to an email", Channel.CARD),
        ("Doesn't do email if she can help it", Channel.CARD),
        ("so a card, not an email", Channel.CARD),
        ("every shelf has handwritten labels", Channel.CARD),
        ("old-school place, ledgers and all", Channel.CARD),
        ("my six plumbers leave a card inside the cupboard", Channel.MAIL),
        ("drew from a postcard of their seal", Channel.MAIL),
        ("could not find an email, only on LinkedIn", Channel.LINKEDIN),
        ("she saw my LinkedIn", Channel.MAIL),
    ],
)
def test_the_way_is_the_one_the_notes_speak_for(notes, channel):
    found = advice(Notes.of(notes))
    assert found.channel is channel
    assert found.sentence.endswith(".")
    assert found.sentence.count("\n") == 0


def test_the_reason_is_in_their_own_words():
    notes = Notes.of("Lena Lyster\n- thank-you cards pinned over her desk\n- deeds")
    found = advice(notes)
    assert found.quote.words(notes) == "thank-you cards"
    assert "“thank-you cards pinned over her desk”" in found.sentence
    assert "on its way" in found.sentence


@pytest.mark.parametrize(("decision", "channel"), [(7, Channel.MAIL), (14, Channel.CARD)])
def test_a_card_is_left_out_when_it_would_come_too_late(decision, channel):
    interview = Interview(day=date(2025, 3, 5), decision_by=date(2025, 3, decision))
    found = advice(Notes.of("she prefers letters"), interview)
    assert found.channel is channel
    if channel is Channel.MAIL:
        assert "too late" in found.sentence


def test_most_notes_ask_for_no_more_than_a_mail():
    """On the develop notes; a card or a call is the exception."""
    ways = [advice(one.notes).channel for one in jotted()]
    assert ways.count(Channel.MAIL) > 0.8 * len(ways)


def test_the_line_about_the_card_stands_in_front_of_the_closing_and_says_nothing_else():
    letter = Letter(to="Lena", subject="Deeds", body=BODY)
    once = promised(letter)
    assert once.body.replace(f"{PROMISE}\n\n", "") == BODY
    assert once.body.index(PROMISE) < once.body.index("I look forward")
    assert promised(once) == once


@given(notes=st.text())
def test_no_notes_make_it_fail(notes):
    assert advice(Notes.of(notes)).sentence
