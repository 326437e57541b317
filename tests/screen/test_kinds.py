"""Every kind of message can be asked for before a draft and later, with what it needs; one reminder too many cannot."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from streamlit.testing.v1 import AppTest

import prompts
from drafting.builtin.engine import BuiltIn
from drafting.chain import next_message, sending
from drafting.desk import now
from drafting.models import Brief, Kind, Tone
from drafting.needs import needs
from drafting.stages import Drafted as Desk
from screen.kinds import label
from screen.label_text import plain
from tests.fakes import ScriptedEngine
from tests.screen.conftest import (
    ANCHORS,
    LETTER,
    NOTES,
    Page,
    engine_of,
    fill,
    press,
    shown,
)

Drafted = Callable[..., AppTest]


def choose(page: AppTest, kind: Kind) -> None:
    """Picks a kind of message."""
    next(one for one in page.selectbox if one.label == "Message").set_value(kind).run()
    assert not page.exception


def can_write(page: AppTest) -> bool:
    """Whether the draft can be asked for."""
    found = [one for one in page.button if one.label == "Write a draft"]
    return bool(found) and not found[0].disabled


def answer(page: AppTest, kind: Kind) -> None:
    """Says what the kind asks for; without it nothing can be written."""
    asked = needs(kind)
    if asked.stances or asked.ticks or asked.pasted:
        assert not can_write(page)
    if asked.stances:
        stance = next(one for one in page.segmented_control if one.label != "Tone")
        stance.set_value(asked.stances[0]).run()
    if asked.ticks:
        page.checkbox[0].check().run()
    if asked.pasted:
        fill(page, "The message you answer", "When could you start?")
    assert can_write(page)


def sent_at(page: AppTest, *kinds: Kind) -> None:
    """Lays letters of these kinds on record, a week apart."""
    desk: Desk = page.session_state["desk"]
    record = desk.correspondence
    for week, kind in enumerate(kinds, -len(kinds)):
        letter = desk.version.letter.model_copy(update={"body": kind.value})
        record = record.sent(letter, kind, now() + timedelta(weeks=week))
    page.session_state["desk"] = desk.model_copy(update={"correspondence": record})
    page.run()


def test_each_kind_can_be_chosen_before_and_after_a_first_draft(drafted: Drafted) -> None:
    questions = tuple(f"What of {kind}?" for kind in ("it", *Kind))
    page = drafted(*[LETTER] * len(Kind), questions=questions)
    for kind in Kind:
        press(page, "Write another message")
        choose(page, kind)
        answer(page, kind)
        press(page, "Write a draft")
        brief: Brief = page.session_state["desk"].version.brief
        assert brief.kind is kind
        assert bool(brief.stance) == bool(needs(kind).stances)
        assert bool(brief.ticked) == bool(needs(kind).ticks)
        assert bool(brief.received) == needs(kind).pasted
    assert len(page.session_state["desk"].versions) == len(Kind) + 1
    version = next(one for one in page.selectbox if one.label == "Version")
    assert label(Kind.LINKEDIN_NOTE) in str(version.options)


@pytest.mark.parametrize("kind", [Kind.OFFER_REPLY, Kind.LINKEDIN_NOTE])
def test_the_first_message_need_be_no_thank_you(open_page: Page, kind: Kind) -> None:
    page = open_page(ScriptedEngine(reads=[ANCHORS], letters=[LETTER], questions=("What?",)))
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    choose(page, kind)
    answer(page, kind)
    press(page, "Write a draft")
    assert page.session_state["desk"].version.brief.kind is kind


def test_each_kind_and_tone_says_what_it_is_good_for(open_page: Page) -> None:
    page = open_page(ScriptedEngine(reads=[ANCHORS]))
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    for kind in (Kind.FINAL_PULSE, Kind.CLARIFICATION):
        choose(page, kind)
        header = prompts.kinds()[kind].header
        assert plain(f"{header.purpose} {header.because}") in shown(page)
    for tone in (Tone.FORMAL, Tone.BRIEF):
        next(one for one in page.segmented_control if one.label == "Tone").set_value(tone).run()
        assert f"When to choose it\\: {prompts.tones()[tone].header.because[:30]}" in shown(page)


def test_where_the_notes_tell_of_an_offer_thanks_are_told_what_fits(open_page: Page) -> None:
    page = open_page(BuiltIn())
    fill(
        page,
        "Your notes",
        "Lumen Bakery, 4 March 2025. Met Priya Raman, head baker.\n- the ovens fail every Monday\n"
        "11 March: they offered me the job!",
    )
    press(page, "Find what matters")
    press(page, "Next: the letter")
    message = next(one for one in page.selectbox if one.label == "Message")
    assert message.value is Kind.OFFER_REPLY
    assert "Your notes tell of an offer." in shown(page)
    assert "The message that fits" not in shown(page)
    choose(page, Kind.THANK_YOU)
    fits = f"The message that fits is: {label(Kind.OFFER_REPLY).lower()}."
    assert f"Your notes tell of an offer. {fits}" in shown(page)


def test_what_follows_is_chosen_already_and_knows_what_went_before(drafted: Drafted) -> None:
    page = drafted(LETTER, questions=("What?", "And then?"))
    sent_at(page, Kind.THANK_YOU)
    press(page, "Write another message")
    assert "They had from you: Thank-you on" in shown(page)
    assert "That is too soon." in shown(page)
    press(page, "Write a draft")
    (brief,) = [one.brief for one in engine_of(page).history if one.to == "write"][1:]
    assert brief is not None
    assert brief.kind is Kind.CHECK_IN
    assert [one.body for one in brief.earlier] == ["thank_you"]


def test_after_the_last_word_a_reminder_is_refused_in_a_kind_sentence(drafted: Drafted) -> None:
    page = drafted()
    sent_at(page, Kind.THANK_YOU, Kind.CHECK_IN, Kind.FINAL_PULSE)
    press(page, "Write another message")
    for kind in (Kind.CHECK_IN, Kind.FINAL_PULSE):
        choose(page, kind)
        assert "Let it rest now, and keep the good impression you made" in shown(page)
        assert not can_write(page)
    choose(page, Kind.CLARIFICATION)
    assert can_write(page)


def test_an_answer_can_be_noted_where_it_is_pasted(drafted: Drafted) -> None:
    page = drafted()
    press(page, "Write another message")
    choose(page, Kind.REPLY)
    press(page, "Note that they replied")
    assert page.session_state["desk"].correspondence.answered()
    assert next_message.suggested(page.session_state["desk"], "Priya Raman") is Kind.REPLY


def test_the_letter_is_there_again_without_another_message(drafted: Drafted) -> None:
    page = drafted()
    before = page.session_state["desk"]
    press(page, "Write another message")
    press(page, "Back to the letter")
    assert page.session_state["desk"] == before
    assert [one for one in page.text_area if one.label == "Your letter"]


def test_a_name_put_right_greets_in_what_follows_and_leaves_what_went_as_it_went(
    open_page: Page,
) -> None:
    page = open_page(BuiltIn())
    fill(page, "Your notes", NOTES.text)
    for label_ in ("Find what matters", "Next: the letter", "Write a draft"):
        press(page, label_)
    went = page.session_state["desk"].version.letter
    page.session_state["desk"] = sending.sent(page.session_state["desk"])
    page.run()
    press(page, "2 Anchors")
    called = next(one for one in page.text_input if "person_0_called" in str(one.key))
    called.set_value("Prea").run()
    press(page, "3 Letter")
    assert page.session_state["desk"].version.letter == went
    press(page, "Write another message")
    choose(page, Kind.CHECK_IN)
    press(page, "Write a draft")
    assert page.session_state["desk"].version.letter.body.startswith("Dear Prea,")
    assert page.session_state["desk"].correspondence.letters()[0].letter == went
