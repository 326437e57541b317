"""A panel on the page: a tick outlives a look at another letter, likeness is told, and those that pass go together."""

from itertools import pairwise

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Checkbox, Selectbox

from drafting.builtin.engine import BuiltIn
from drafting.calendar.interview import Interview
from drafting.desk import now
from tests.screen.conftest import Page, files, fill, press, shown

NOTES = (
    "Lumen Bakery, shift lead. Met Priya Raman, head baker, and Tom Ellery, the accountant.\n"
    "- Priya said the ovens fail every Monday morning\n"
    "- Tom said nobody has counted the flour stock since May\n"
)
MET = Interview(day=now().date(), zone="UTC")
DETAIL = "When I left I smelt burnt rye on my scarf, and I thought of her third oven."


def panel(open_page: Page) -> AppTest:
    """The page with a letter to each of two, the first of which has all it needs."""
    page = open_page(BuiltIn())
    fill(page, "Your notes", NOTES)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    press(page, "Write one to each")
    fill(page, "In your own words", DETAIL)
    return page


def turn(page: AppTest, to: str) -> None:
    """Turns to the letter to that person."""
    next(one for one in page.segmented_control if one.label == "Letter to").set_value(to).run()
    assert not page.exception


def box(page: AppTest, label: str) -> Selectbox:
    """The one box of that label that is drawn."""
    (found,) = [one for one in page.selectbox if one.label == label]
    return found


def tabs(page: AppTest) -> list[str]:
    """What stands on the tab of each person."""
    return list(next(one for one in page.segmented_control if one.label == "Letter to").options)


def tick(page: AppTest) -> None:
    """Says that the letter on the desk is read."""
    next(one for one in page.checkbox if one.label.startswith("I have read it")).check().run()


def everybody(page: AppTest) -> Checkbox:
    """The box for all letters of the panel."""
    return next(one for one in page.checkbox if one.label.startswith("I have read each of them"))


def test_a_tick_outlives_a_look_at_another_letter_and_not_another_word(open_page: Page) -> None:
    page = panel(open_page)
    press(page, "4 Approve and send")
    tick(page)
    turn(page, "Tom Ellery")
    assert not files(page)
    turn(page, "Priya Raman")
    assert files(page)
    fill(page, "Subject", "The third oven, shift lead")
    assert not files(page)


def test_how_alike_two_letters_are_is_told_in_sentences(open_page: Page) -> None:
    page = panel(open_page)
    assert "Priya Raman and Tom Ellery | no sentence" in shown(page)
    body = page.session_state["desk"].version.letter.body
    turn(page, "Tom Ellery")
    fill(page, "Your letter", body.replace("Priya", "Tom"))
    assert "too alike" in shown(page)


def test_what_was_sent_is_sent_after_a_reload_without_another_approval(open_page: Page) -> None:
    page = panel(open_page)
    press(page, "4 Approve and send")
    tick(page)
    press(page, "I sent it")
    again = open_page(BuiltIn(), interview=page.session_state["kept"].id, step="send")
    assert "Noted as sent on" in shown(again)
    assert tabs(again)[0] == "Priya Raman: sent"
    assert files(again)
    assert {"They replied", "Take that back"} <= {one.label for one in again.button}
    turn(again, "Tom Ellery")
    assert "Take that back" not in {one.label for one in again.button}, "his was not sent"
    turn(again, "Priya Raman")
    press(again, "Take that back")
    assert tabs(again)[0] == "Priya Raman: approved"


def test_other_words_than_were_sent_need_another_approval(open_page: Page) -> None:
    page = panel(open_page)
    press(page, "4 Approve and send")
    tick(page)
    press(page, "I sent it")
    fill(page, "Subject", "The third oven, shift lead")
    assert tabs(page)[0] == "Priya Raman: ready"
    assert not files(page)
    labels = {one.label for one in page.button}
    assert {"They replied", "Take that back"} <= labels
    assert "I sent it" not in labels


def test_an_approval_outlives_a_reload(open_page: Page) -> None:
    page = panel(open_page)
    press(page, "4 Approve and send")
    tick(page)
    again = open_page(BuiltIn(), interview=page.session_state["kept"].id, step="send")
    assert tabs(again)[0] == "Priya Raman: approved"
    assert files(again)


def test_a_letter_that_is_not_ready_is_left_out_of_the_archive_for_all(open_page: Page) -> None:
    page = panel(open_page)
    press(page, "4 Approve and send")
    tick(page)
    assert "left out: Tom Ellery" in shown(page)
    assert not any(one.label.startswith("I have read each") for one in page.checkbox)


def test_one_tick_for_the_others_of_a_panel_outlives_a_reload_and_not_another_word(
    open_page: Page,
) -> None:
    page = panel(open_page)
    turn(page, "Tom Ellery")
    fill(page, "In your own words", "I have counted your mice on the scales ever since, Tom.")
    turn(page, "Priya Raman")
    press(page, "4 Approve and send")
    tick(page)
    assert not everybody(page).value
    everybody(page).check().run()
    assert tabs(page) == ["Priya Raman: approved", "Tom Ellery: approved"]

    again = open_page(BuiltIn(), interview=page.session_state["kept"].id, step="send")
    assert tabs(again) == ["Priya Raman: approved", "Tom Ellery: approved"]
    assert everybody(again).value
    assert any(one.label == "All of them (.zip)" for one in files(again))

    everybody(again).uncheck().run()
    assert tabs(again) == ["Priya Raman: approved", "Tom Ellery: ready"]
    everybody(again).check().run()
    turn(again, "Tom Ellery")
    fill(again, "Subject", "The flour stock, shift lead")
    assert tabs(again) == ["Priya Raman: approved", "Tom Ellery: ready"]


def test_each_letter_has_a_question_of_its_own_about_what_its_reader_said(open_page: Page) -> None:
    page = panel(open_page)
    assert "the ovens fail every Monday" in shown(page)
    turn(page, "Tom Ellery")
    assert "You wrote “Tom said nobody has counted the flour stock" in shown(page)
    press(page, "Ask me another")
    assert "ovens" not in shown(page).partition("One thing only you know")[2]


def test_behind_the_last_question_comes_the_first_again(open_page: Page) -> None:
    page = open_page(BuiltIn())
    fill(page, "Your notes", f"{NOTES}- Priya said the bread van leaves at four\n")
    press(page, "Find what matters")
    press(page, "Next: the letter")
    press(page, "Write a draft")
    first = page.session_state["desk"].question
    seen = [first]
    while len(seen) < len(NOTES):
        press(page, "Ask me another")
        seen.append(page.session_state["desk"].question)
        if seen[-1] == first:
            break

    assert seen[-1] == first
    assert all(one != other for one, other in pairwise(seen))
    press(page, "Ask me another")
    assert page.session_state["desk"].question == seen[1]
