"""What the notes hold already is offered at the last step: the reader's address, and the days on the cards."""

from collections.abc import Callable
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from drafting.models import Fact, Kind, Notes
from tests.screen.conftest import DETAIL, fill, press, shown
from tests.screen.test_way_out import approved, links

Drafted = Callable[..., AppTest]
HERS = "priya.raman@harrow.example.com"


def with_notes(page: AppTest, more: str) -> AppTest:
    """The page with some lines more in the notes."""
    desk = page.session_state["desk"]
    notes = Notes.of(f"{desk.notes.text}\n{more}")
    page.session_state["desk"] = desk.model_copy(update={"notes": notes})
    return page


def with_facts(page: AppTest, **facts: Fact | str) -> AppTest:
    """The page with these facts, or their words, in the place of those on the cards; "" for a gap."""
    desk = page.session_state["desk"]
    told = {
        name: Fact(text=said) if said and isinstance(said, str) else said or None
        for name, said in facts.items()
    }
    known = desk.anchors.facts.model_copy(update=told)
    anchors = desk.anchors.model_copy(update={"facts": known})
    page.session_state["desk"] = desk.model_copy(update={"anchors": anchors})
    return page


def offers(page: AppTest) -> list[str]:
    """The addresses that can be used with one press."""
    return [one.label for one in page.button if "@" in one.label]


def days(page: AppTest) -> dict[str, date | None]:
    """What stands in the fields for days."""
    return {one.label: one.value for one in page.date_input}


def test_an_address_in_the_notes_is_used_with_one_press(drafted: Drafted) -> None:
    page = approved(with_notes(drafted(), f"From: Priya Raman <{HERS}>, jobs@harrow.example.com"))
    assert offers(page) == [f"Use {HERS}"]
    press(page, f"Use {HERS}")
    assert page.session_state["desk"].recipient("Priya Raman").address == HERS
    assert all("priya.raman" in url for url in links(page).values())
    assert not offers(page)


def test_no_address_is_offered_where_there_is_none_but_ones_own(drafted: Drafted) -> None:
    page = approved(with_notes(drafted(), "sam.okafor@mail.example.com"))
    assert not offers(page)


def test_a_day_on_a_card_stands_in_its_field_without_the_other(drafted: Drafted) -> None:
    page = approved(with_facts(drafted(), met="", decision_by="5 March 2031"))
    assert "do not say when you met" in shown(page)
    assert days(page) == {"Day of the interview": None, "They decide by": date(2031, 3, 5)}


@pytest.mark.parametrize("fact", ["met", "decision_by"])
def test_a_card_whose_words_name_no_day_is_shown_beside_the_empty_field(
    drafted: Drafted, fact: str
) -> None:
    page = approved(with_facts(drafted(), **{fact: "when the geese are back"}))
    assert "“when the geese are back”, which names no day" in shown(page)


def test_a_day_by_which_the_sender_answers_is_not_put_down_as_theirs(drafted: Drafted) -> None:
    page = with_notes(drafted(), "They offered it to me. I have to answer by 5 March 2031.")
    desk = page.session_state["desk"]
    due = Fact(text="5 March 2031", quote=desk.notes.find("5 March 2031"))
    page = approved(with_facts(page, decision_by=due))
    assert days(page)["They decide by"] is None
    assert "“5 March 2031” is when they want your answer." in shown(page)


def test_a_day_put_on_the_card_later_stands_in_its_field(drafted: Drafted) -> None:
    page = with_facts(drafted(), met="", decision_by="")
    fill(page, "In your own words", DETAIL)
    press(page, "4 Approve and send")
    page.checkbox[0].check().run()
    assert set(days(page).values()) == {None}
    press(page, "2 Anchors")
    fill(page, "Day of the interview", "3 March 2025")
    fill(page, "They decide by", "14 March 2025")
    press(page, "4 Approve and send")
    page.checkbox[0].check().run()
    assert set(days(page).values()) == {date(2025, 3, 3), date(2025, 3, 14)}


def test_a_note_to_be_passed_on_takes_back_that_an_address_is_lacking(drafted: Drafted) -> None:
    page = drafted()
    desk = page.session_state["desk"]
    brief = desk.version.brief.model_copy(update={"kind": Kind.HR_FORWARD})
    lacking = "Please pass this on to Priya, whose address I do not have, with my thanks."
    body = desk.version.letter.body.replace("\n\n", f"\n\n{lacking}\n\n", 1)
    letter = desk.version.letter.model_copy(update={"body": body})
    page.session_state["desk"] = desk.changed(brief=brief, letter=letter)
    page = approved(page)
    assert "you do not have" not in shown(page)
    fill(page, "Address of whoever passes it on", HERS)
    assert "own address" in shown(page)
    press(page, "Take that out")
    after = page.session_state["desk"].version.letter.body
    assert "pass this on to Priya with my thanks." in after
    assert "you do not have" not in shown(page)
