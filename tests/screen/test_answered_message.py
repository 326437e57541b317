"""The message that is answered: the one in the notes at first, and from then on whatever the person put there."""

import pytest
from streamlit.testing.v1 import AppTest

from drafting.builtin.engine import BuiltIn
from drafting.chain import sending
from drafting.models import Kind
from screen.kinds import label
from tests.screen.conftest import Page, field, fill, press, shown, type_in

MESSAGE = (
    "Dear Sam,\n\nI am delighted to offer you the position of events coordinator at Harrow & Lane"
    " Bookshops. Please let me know by Friday 14 June.\n\nKind regards,\nPriya Raman"
)
NEWER = "Dear Sam,\n\nWe can offer you the Leith shop as well. When could you start?\n\nPriya"
BOX = "Their message"


@pytest.fixture
def page(open_page: Page) -> AppTest:
    """The choice of a message, with a mail of theirs for notes."""
    page = open_page(BuiltIn())
    fill(page, "Your notes", MESSAGE)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    return page


def away_and_back(page: AppTest) -> None:
    """Turns to the anchors and back to the choice."""
    page.session_state["step"] = "anchors"
    page.run()
    press(page, "Next: the letter")


def draft(page: AppTest) -> None:
    """Accepts the offer."""
    next(one for one in page.segmented_control if one.label == "Your answer").set_value(
        "accept"
    ).run()
    press(page, "Write a draft")


def test_a_message_pasted_for_notes_is_the_one_to_answer(page: AppTest) -> None:
    picked = next(one for one in page.selectbox if one.label == "Message")
    assert picked.value is Kind.OFFER_REPLY
    assert field(page, BOX) == MESSAGE
    away_and_back(page)
    assert field(page, BOX) == MESSAGE


@pytest.mark.parametrize("words", ["", NEWER], ids=["emptied", "replaced"])
def test_what_the_person_put_in_its_place_stays_and_is_answered(page: AppTest, words: str) -> None:
    fill(page, BOX, words)
    away_and_back(page)
    assert field(page, BOX) == words
    draft(page)
    assert page.session_state["desk"].version.brief.received == words
    press(page, "Write another message")
    next(one for one in page.selectbox if one.label == "Message").set_value(Kind.OFFER_REPLY).run()
    assert field(page, BOX) == words


def choose_anew(page: AppTest) -> None:
    """Comes from the letter to the choice of an answer to an offer."""
    press(page, "Write another message")
    next(one for one in page.selectbox if one.label == "Message").set_value(Kind.OFFER_REPLY).run()


def test_a_box_emptied_anew_stays_empty_though_a_letter_answered_nothing(page: AppTest) -> None:
    for words in ("", NEWER):
        fill(page, BOX, words)
        draft(page)
        choose_anew(page)
    fill(page, BOX, "")
    away_and_back(page)
    choose_anew(page)
    assert field(page, BOX) == ""


def test_what_is_typed_and_left_in_one_breath_stays(page: AppTest) -> None:
    type_in(page, BOX, NEWER)
    page.session_state["step"] = "anchors"
    page.run()
    press(page, "Next: the letter")
    assert field(page, BOX) == NEWER


def test_a_message_whose_answer_has_gone_is_not_offered_again(page: AppTest) -> None:
    draft(page)
    desk = page.session_state["desk"]
    page.session_state["desk"] = sending.replied(sending.sent(desk))
    page.run()
    press(page, "Write another message")
    assert next(one for one in page.selectbox if one.label == "Message").value is Kind.REPLY
    assert field(page, "The message you answer") == ""


def test_what_was_put_there_is_kept_with_its_kind_until_it_is_answered(
    page: AppTest, open_page: Page
) -> None:
    """In another tab as well, as after a closed lid."""
    picked = next(one for one in page.selectbox if one.label == "Message")
    picked.set_value(Kind.REPLY).run()
    fill(page, "The message you answer", NEWER)
    again = open_page(BuiltIn(), interview=page.session_state["kept"].id, step="letter")
    assert next(one for one in again.selectbox if one.label == "Message").value is Kind.REPLY
    assert field(again, "The message you answer") == NEWER
    press(again, "Write a draft")
    assert again.session_state["desk"].version.brief.received == NEWER
    other = open_page(BuiltIn(), interview=page.session_state["kept"].id, step="choice")
    assert next(one for one in other.selectbox if one.label == "Message").value is not Kind.REPLY


def test_what_somebody_wrote_stays_theirs_under_another_name(page: AppTest) -> None:
    fill(page, BOX, NEWER)
    page.session_state["step"] = "anchors"
    page.run()
    name = next(one for one in page.text_input if "person_0_name" in str(one.key))
    name.set_value("Priya Ramanujan").run()
    press(page, "Next: the letter")
    assert field(page, BOX) == NEWER


REFUSAL = (
    "Dear Sam,\n\nThank you for coming in. We regret to inform you that you have not been"
    " successful.\n\nKind regards,\nPriya Raman"
)


@pytest.mark.parametrize(
    ("message", "told", "meant"),
    [
        (MESSAGE, "This reads like an offer", Kind.OFFER_REPLY),
        (REFUSAL, "This reads like a refusal", Kind.REJECTION_REPLY),
    ],
    ids=["offer", "refusal"],
)
def test_a_decision_put_for_another_answer_is_told_with_the_way_to_its_own(
    page: AppTest, message: str, told: str, meant: Kind
) -> None:
    """Before anything is drafted; the message stays where it was put."""
    picked = next(one for one in page.selectbox if one.label == "Message")
    picked.set_value(Kind.REPLY).run()
    fill(page, "The message you answer", message)
    assert told in shown(page)
    press(page, f"Choose “{label(meant)}”")
    assert next(one for one in page.selectbox if one.label == "Message").value is meant
    assert field(page, BOX) == message
    assert told not in shown(page)


def test_a_message_that_decides_nothing_is_told_to_be_no_decision(page: AppTest) -> None:
    picked = next(one for one in page.selectbox if one.label == "Message")
    picked.set_value(Kind.REPLY).run()
    fill(page, "The message you answer", "Dear Sam,\n\nWhen could you start?\n\nPriya")
    assert "This reads like" not in shown(page)
