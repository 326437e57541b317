"""What is chosen of a message is there again after a reload, until the message is written."""

from streamlit.testing.v1 import AppTest

from drafting.builtin.engine import BuiltIn
from drafting.models import Kind
from tests.browser.walking import PANEL
from tests.screen.conftest import Page, fill, press


def at_choice(open_page: Page) -> AppTest:
    """The choice of a message to one of two people."""
    page = open_page(BuiltIn())
    fill(page, "Your notes", PANEL)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    return page


def pick(page: AppTest, label: str, value: object) -> None:
    """Chooses in the box or the row of that label."""
    boxes = (*page.selectbox, *page.segmented_control)
    next(one for one in boxes if one.label == label).set_value(value).run()
    assert not page.exception


def tick(page: AppTest, label: str) -> None:
    """Ticks what is true."""
    next(one for one in page.checkbox if one.label == label).check().run()


def picked(page: AppTest, label: str) -> object:
    """What is chosen in the box or the row of that label."""
    boxes = (*page.selectbox, *page.segmented_control, *page.checkbox)
    return next(one.value for one in boxes if one.label == label)


def reloaded(page: AppTest, open_page: Page) -> AppTest:
    """The same interview in a tab that knows nothing of this one."""
    return open_page(BuiltIn(), interview=page.session_state["kept"].id, step="letter")


def test_reader_kind_stance_and_tone_are_there_after_a_reload(open_page: Page) -> None:
    page = at_choice(open_page)
    chosen = {
        "To": "Tom Ellery",
        "Message": Kind.OFFER_REPLY,
        "Your answer": "ask for time",
        "Tone": "formal",
    }
    for label, value in chosen.items():
        pick(page, label, value)
    again = reloaded(page, open_page)
    assert {label: picked(again, label) for label in chosen} == chosen
    press(again, "Write a draft")
    brief = again.session_state["desk"].version.brief
    assert (brief.to, brief.kind, brief.stance, brief.tone) == tuple(chosen.values())


def test_what_was_ticked_as_true_is_there_after_a_turn_to_the_anchors(open_page: Page) -> None:
    page = at_choice(open_page)
    pick(page, "Message", Kind.COMPETING_OFFER)
    tick(page, "I have another offer, on paper or by word")
    press(page, "2 Anchors")
    press(page, "Next: the letter")
    assert picked(page, "Message") is Kind.COMPETING_OFFER
    assert picked(page, "I have another offer, on paper or by word") is True
    assert picked(page, "I have to answer it by a date") is False


def test_an_answer_chosen_for_one_reader_is_not_taken_for_anothers(open_page: Page) -> None:
    page = at_choice(open_page)
    for to, stance in (("Priya Raman", "accept"), ("Tom Ellery", None)):
        pick(page, "To", to)
        pick(page, "Message", Kind.OFFER_REPLY)
        assert picked(page, "Your answer") is None
        if stance:
            pick(page, "Your answer", stance)
    pick(page, "To", "Priya Raman")
    assert picked(page, "Your answer") == "accept"


def test_once_it_is_written_the_next_is_offered_anew(open_page: Page) -> None:
    page = at_choice(open_page)
    pick(page, "Message", Kind.LINKEDIN_NOTE)
    press(page, "Write a draft")
    assert not page.session_state["desk"].choices
    press(page, "Write another message")
    pick(page, "Message", Kind.OFFER_REPLY)
    assert picked(page, "Your answer") is None


def test_a_name_put_right_keeps_what_was_chosen_for_them(open_page: Page) -> None:
    page = at_choice(open_page)
    pick(page, "Message", Kind.OFFER_REPLY)
    pick(page, "Your answer", "decline")
    press(page, "2 Anchors")
    name = next(one for one in page.text_input if "person_0_name" in str(one.key))
    name.set_value("Priya Ramanujan").run()
    press(page, "Next: the letter")
    assert picked(page, "To") == "Priya Ramanujan"
    assert picked(page, "Your answer") == "decline"
