"""The rail: an interview can be called anything, and everything can be deleted for good; gaps are said plainly."""

import re
from datetime import timedelta

from drafting.builtin.engine import BuiltIn
from drafting.desk import now
from tests.screen.conftest import Page, fill, press, shown, tap

NOTES = "they asked about the ovens and I said I had mended three of them"


def test_an_interview_is_called_what_the_person_calls_it(open_page: Page) -> None:
    page = open_page(BuiltIn())
    fill(page, "Your notes", NOTES)
    page.run()  # the rail is drawn before the notes are taken in
    identity = page.session_state["kept"].id
    next(one for one in page.text_input if one.key == f"w_interview_{identity}_name").set_value(
        "Ovens"
    ).run()
    assert any(one.label == "Ovens" for one in page.button)
    press(page, "Find what matters")
    assert any(one.label == "Ovens" for one in page.button)


def test_of_several_messages_the_rail_says_how_many_and_whose_is_first(open_page: Page) -> None:
    page = open_page(BuiltIn())
    met = now().date() - timedelta(days=5)
    people = "Met Priya Raman, head baker, and Tom Ellery, the accountant."
    fill(
        page,
        "Your notes",
        f"Lumen Bakery, interview on {met}. {people}\n- Priya said the ovens fail",
    )
    press(page, "Find what matters")
    page.run()  # the rail is drawn before the notes are read
    assert "2 messages to write, the first, to Priya Raman\\: late by " in shown(page)


def test_where_an_offer_waits_the_rail_says_so_and_calls_no_thanks_late(open_page: Page) -> None:
    page = open_page(BuiltIn())
    today = now().date()
    met, answer = today - timedelta(days=9), today + timedelta(days=6)
    fill(
        page,
        "Your notes",
        f"Lumen Bakery, interview on {met}. Met Priya Raman, head baker.\n- Priya said the ovens fail\n"
        f"Update {today}: they offered me the job! They want my answer by {answer}.",
    )
    press(page, "Find what matters")
    page.run()
    assert re.search(r"Reply to an offer\\: [56] days left", shown(page))
    assert "Thank-you" not in shown(page)


def test_the_rail_names_who_of_a_panel_has_no_letter_yet(open_page: Page) -> None:
    page = open_page(BuiltIn())
    people = "Met Priya Raman, head baker, and Tom Ellery, the accountant."
    fill(
        page,
        "Your notes",
        f"Lumen Bakery, interview on {now().date()}. {people}\n- Priya said the ovens fail",
    )
    press(page, "Find what matters")
    page.run()
    assert "No letter yet" not in shown(page), "nobody has one"
    press(page, "Next: the letter")
    press(page, "Write a draft")
    page.run()
    assert "No letter yet to Tom Ellery" in shown(page)


def test_everything_is_deleted_for_good_and_the_page_says_so(open_page: Page) -> None:
    page = open_page(BuiltIn())
    fill(page, "Your notes", NOTES)
    identity = page.session_state["kept"].id
    tap(page, "Yes, delete everything")
    assert "Everything is deleted" in shown(page)
    assert not any(str(one.key).startswith("w_visit_") for one in page.button)
    again = open_page(BuiltIn(), interview=identity)
    assert "not in the archive any more" in shown(again)


def test_what_was_not_found_is_said_and_can_be_added(open_page: Page) -> None:
    page = open_page(BuiltIn())
    fill(page, "Your notes", NOTES)
    press(page, "Find what matters")
    company = next(one for one in page.text_input if one.label == "Company")
    assert (company.value, company.placeholder) == ("", "Not found in your notes")
    assert "Nobody found" in shown(page)
    press(page, "Next: the letter")
    assert "Nobody to write to yet" in shown(page)
    press(page, "Back to anchors")
    fill(page, "Name of one more person", "Priya Raman")
    press(page, "Next: the letter")
    assert any(one.label == "Write a draft" for one in page.button)


def test_an_interview_nobody_named_follows_the_company_that_was_put_right(open_page: Page) -> None:
    page = open_page(BuiltIn())
    fill(
        page,
        "Your notes",
        "Lumen Bakery, Tuesday 4 March. Met Priya Raman, head baker. Ovens fail.",
    )
    press(page, "Find what matters")
    page.run()
    assert any(one.label == "Lumen Bakery" for one in page.button)
    press(page, "Next: the letter")
    press(page, "Write a draft")
    press(page, "2 Anchors")
    fill(page, "Company", "Tidewell")
    page.run()
    assert any(one.label == "Tidewell" for one in page.button)
    assert not any(one.label == "Lumen Bakery" for one in page.button)
    assert "Lumen" not in page.session_state["desk"].version.letter.body
