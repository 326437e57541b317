"""The last step: ways out that carry the address, a time with its reason, and dates that can be put right."""

from base64 import b64decode
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from drafting.calendar.interview import Interview
from drafting.chain import agenda, appointment
from drafting.chain.channel import PROMISE
from drafting.desk import now
from drafting.models import Kind, Notes
from tests.screen.conftest import DETAIL, LETTER, field, files, fill, keyed, press, shown, type_in

Drafted = Callable[..., AppTest]
ADDRESS = "Priya Raman's e-mail address"
FOLLOW_UP = (
    "Dear Priya,\n\nThe numbered bookmarks for Leith are still on my mind, and so is the signing queue."
    "\n\nKind regards,\nSam Okafor"
)
LINKS = ["Mail program", "Gmail", "Outlook", "Outlook at work"]


def approved(page: AppTest) -> AppTest:
    """Adds the detail, turns to the last step and gives the person's word."""
    fill(page, "In your own words", DETAIL)
    press(page, "4 Approve and send")
    page.checkbox[0].check().run()
    return page


def links(page: AppTest) -> dict[str, str]:
    """Where each link goes, by its name; "" where it cannot be pressed."""
    found = [one.proto for one in page.main if one.type == "link_button"]
    found = found or [one.proto for one in page.get("link_button")]
    return {one.label: "" if one.disabled else one.url for one in found}


def set_interview(page: AppTest, interview: Interview) -> None:
    """Says when the interview was, as the form does."""
    page.session_state["desk"] = appointment.schedule(page.session_state["desk"], interview)
    page.run()


def test_everything_it_can_leave_as_is_offered(drafted: Drafted) -> None:
    page = approved(drafted())
    assert {one.label for one in files(page)} == {
        "Mail draft (.eml)", "Text (.txt)", "Markdown (.md)", "Word (.docx)", "Card to print (.pdf)",
        "Dates for your calendar (.ics)",
    }  # fmt: skip
    assert list(links(page)) == LINKS
    assert all(url.startswith(("mailto:", "https://")) for url in links(page).values())


def test_a_file_holds_what_was_typed_before_its_button_was_pressed(drafted: Drafted) -> None:
    page = approved(drafted())
    type_in(page, ADDRESS, "priya@lumen.example.com")
    press(page, "Mail draft (.eml)")
    handed = page.session_state["handed"]
    assert handed["name"] == "thank-you-priya-raman-harrow-lane-bookshops.eml"
    assert b"To: Priya Raman <priya@lumen.example.com>" in b64decode(handed["content"])


def test_no_file_is_handed_over_of_words_that_were_typed_after_the_approval(
    drafted: Drafted,
) -> None:
    page = approved(drafted())
    type_in(page, "Your letter", f"{field(page, 'Your letter')}\nPS: It rained.")
    press(page, "Mail draft (.eml)")
    assert "handed" not in page.session_state
    page.checkbox[0].check().run()
    assert "handed" not in page.session_state, "the press is over"


def test_the_address_goes_into_the_links_and_is_there_again(drafted: Drafted) -> None:
    page = approved(drafted())
    fill(page, ADDRESS, " priya@lumen.example.com ")
    assert all("priya" in url.partition("body=")[0] for url in links(page).values())
    assert page.session_state["desk"].recipient("Priya Raman").address == "priya@lumen.example.com"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("priya@lumen", "This address cannot be right"),
        ("pirya@lumen.example.com", "is it spelt right?"),
        ("olga.nowak@lumen.example.com", "The name in this address is not Priya Raman"),
        ("jobs@lumen.example.com", "several people read"),
    ],
)
def test_what_is_odd_about_an_address_is_said(drafted: Drafted, typed: str, said: str) -> None:
    page = approved(drafted())
    fill(page, ADDRESS, typed)
    assert said in shown(page)
    assert all(links(page).values()), "an address that cannot be right is left out, not the way"


def test_a_letter_too_long_for_a_link_leaves_another_way(drafted: Drafted) -> None:
    page = drafted()
    stretched = field(page, "Your letter").replace("\n\n", "\n\n\n" + " " * 700 + "\n\n", 1)
    fill(page, "Your letter", stretched)
    approved(page)
    assert links(page)["Mail program"] == ""
    assert "too long for a link" in shown(page)
    assert "Copy it, or take the mail draft" in shown(page)


def test_only_a_follow_up_asks_for_the_first_mail(drafted: Drafted) -> None:
    page = approved(drafted(LETTER, questions=("What?", "And?")))
    fields = [one.label for one in page.text_input]
    assert not [one for one in fields if "the mark of" in one]
    press(page, "I sent it")
    keyed(page, "choose_next").click().run()
    press(page, "Write a draft")
    assert page.session_state["desk"].version.brief.kind is Kind.CHECK_IN
    fill(page, "Your letter", FOLLOW_UP)
    fill(page, "In your own words", "My niece has drawn a bookmark with your Leith door on it.")
    press(page, "4 Approve and send")
    assert page.checkbox, shown(page)
    page.checkbox[0].check().run()
    fill(page, "Or have the mail draft do it", "not one")
    assert "not the id of a mail" in shown(page)
    fill(page, "Or have the mail draft do it", "<first@mail.example.com>")
    assert "Only the mail draft stands in the thread" in shown(page)


def test_a_card_and_a_note_offer_no_mail(drafted: Drafted) -> None:
    page = drafted()
    desk = page.session_state["desk"]
    for kind in (Kind.HANDWRITTEN_NOTE, Kind.LINKEDIN_NOTE):
        version = desk.version
        brief = version.brief.model_copy(update={"kind": kind})
        changed = version.model_copy(update={"brief": brief})
        page.session_state["desk"] = desk.model_copy(update={"versions": (changed,)})
        page.run()
        if kind is Kind.HANDWRITTEN_NOTE:
            approved(page)
        assert links(page) == {}
        assert "Mail draft (.eml)" not in {one.label for one in files(page)}
        assert "Subject" not in {one.label for one in page.text_input}


def test_the_line_about_a_card_is_added_where_the_notes_like_paper(drafted: Drafted) -> None:
    page = drafted()
    desk = page.session_state["desk"]
    notes = Notes.of(f"{desk.notes.text}\n- thank-you cards pinned over her desk")
    page.session_state["desk"] = desk.model_copy(update={"notes": notes})
    approved(page)
    assert "post one written by hand" in shown(page)
    press(page, "Add the line about the card")
    assert PROMISE in field(page, "Your letter")
    assert not page.checkbox[0].value, "other words need another approval"
    assert "Add the line about the card" not in {one.label for one in page.button}


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "That is too soon"), (-3, "More than a day has passed"), (1, "That is too soon")],
)
def test_too_soon_and_too_late_are_said_in_a_sentence(
    drafted: Drafted, days: int, said: str
) -> None:
    page = drafted()
    met = (now() + timedelta(days=days)).date()
    set_interview(page, Interview(day=met, ended=None if days else now().time(), zone="UTC"))
    approved(page)
    assert said in shown(page)


def test_the_rail_and_the_command_line_say_the_same_is_due(drafted: Drafted) -> None:
    page = drafted()
    set_interview(page, Interview(day=now().date(), ended=now().time(), zone="Europe/London"))
    fill(page, "Subject", "Bookmarks in Leith, events coordinator")
    (item,) = agenda.items(page.session_state["desk"], "UTC")
    page.button(key=f"w_visit_{page.session_state['kept'].id}").click().run()
    assert "Thank-you\\: in " in shown(page)
    assert item.window.kind is Kind.THANK_YOU
    press(page, "4 Approve and send")


def test_a_date_that_the_notes_lack_is_asked_for_and_kept(drafted: Drafted) -> None:
    page = drafted()
    desk = page.session_state["desk"]
    facts = desk.anchors.facts.model_copy(update={"met": None})
    anchors = desk.anchors.model_copy(update={"facts": facts})
    page.session_state["desk"] = desk.model_copy(update={"anchors": anchors})
    approved(page)
    assert "do not say when you met" in shown(page)
    press(page, "Keep the date")
    assert "Choose the day of the interview first." in shown(page)
    page.date_input[0].set_value(date(2025, 3, 4))
    next(one for one in page.selectbox if one.label == "Time zone").set_value("Europe/London")
    press(page, "Keep the date")
    met = page.session_state["desk"].interview
    assert (met.day, met.zone) == (date(2025, 3, 4), "Europe/London")
    assert "do not say when you met" not in shown(page)
