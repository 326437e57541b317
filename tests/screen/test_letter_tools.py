"""Around the letter: what a sentence rests on, what a person vouches for, and versions beside each other."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from drafting.builtin.engine import BuiltIn
from drafting.models import AnchorKind
from tests.screen.conftest import DETAIL, LETTER, Page, field, fill, press, shown

Drafted = Callable[..., AppTest]
PANEL = (
    "Lumen Bakery, shift lead. Met Priya Raman, head baker, and Tom Ellery, the accountant.\n"
    "- Priya said the ovens fail every Monday morning\n"
    "- Tom asked how I would count the flour stock\n"
)
CLAIM = "I ran 7 festivals."


def claimed(page: AppTest) -> None:
    """Types a sentence into the letter that nothing bears out."""
    letter = field(page, "Your letter")
    fill(page, "Your letter", letter.replace("\n\nKind regards", f"\n\n{CLAIM}\n\nKind regards"))


def place(page: AppTest) -> int:
    """Number of the letter's paragraph that is the detail, from 0 for the greeting."""
    return field(page, "Your letter").split("\n\n").index(DETAIL)


def test_the_ledger_names_what_each_sentence_rests_on(drafted: Drafted) -> None:
    page = drafted()
    assert "From your notes" not in shown(page)
    next(one for one in page.toggle if one.label.startswith("Show what")).set_value(True).run()
    assert "From your notes" in shown(page)
    assert "numbered bookmarks at the door" in shown(page)


def test_a_true_fact_that_is_vouched_for_opens_the_way(drafted: Drafted) -> None:
    page = drafted()
    claimed(page)
    assert "ungrounded-number" in rules(page)
    offered = [one for one in page.text_area if one.label.startswith("The fact")]
    assert CLAIM in offered[0].value
    next(one for one in page.button if one.label == "Add it").click().run()
    assert "ungrounded-number" not in rules(page)
    assert CLAIM in page.session_state["desk"].profile.facts


def rules(page: AppTest) -> set[str]:
    """Names of what is found in the letter on the desk."""
    from drafting.manuscripts import findings  # noqa: PLC0415 - the page's own review, after its import path is set

    return {one.rule for one in findings(page.session_state["desk"])}


def test_a_draft_can_be_had_back_and_the_edited_one_stays(drafted: Drafted) -> None:
    page = drafted()
    fill(page, "Subject", "Another subject, events coordinator")
    press(page, "As it was drafted")
    assert field(page, "Subject") == LETTER.partition("\n")[0]
    edited, again = page.session_state["desk"].versions
    assert edited.letter.subject == "Another subject, events coordinator"
    assert again.letter == edited.drafted


def test_a_paragraph_of_another_version_comes_over_and_what_was_typed_stays(
    drafted: Drafted,
) -> None:
    page = drafted()
    drafted_body = field(page, "Your letter")
    lost = drafted_body.split("\n\n")[1]
    fill(page, "Your letter", drafted_body.replace(f"{lost}\n\n", "") + "\n\nP.S. Typed since.")
    press(page, "Take this paragraph")
    assert field(page, "Your letter") == f"{drafted_body}\n\nP.S. Typed since."


def test_how_the_letter_stood_before_is_beside_it_and_can_be_gone_on_with(drafted: Drafted) -> None:
    page = drafted()
    body = field(page, "Your letter")
    fill(
        page, "Your letter", f"{body}\n\nP.S. What I wrote first, and was rather fond of after all."
    )
    fill(page, "Your letter", f"{body}\n\nP.S. Short.")
    beside = next(one for one in page.selectbox if one.label == "This version beside")
    assert beside.options == ["This one before its last change", "This one as it was drafted"]
    beside.select_index(0).run()
    press(page, "Go on with the other one")
    assert "rather fond of" in field(page, "Your letter")
    first, second = page.session_state["desk"].versions
    assert first.letter.body.endswith("P.S. Short.")
    assert second.letter.body.endswith("rather fond of after all.")


def test_the_detail_is_moved_by_paragraphs_as_far_as_there_are_any(drafted: Drafted) -> None:
    page = drafted()
    fill(page, "In your own words", DETAIL)
    at = place(page)
    press(page, "Move it up")
    assert place(page) == at - 1
    for _ in range(place(page) - 1):
        press(page, "Move it up")
    assert place(page) == 1, "below the greeting"
    assert all(one.label != "Move it up" for one in page.button)
    press(page, "Move it down")
    assert place(page) == 2


def test_a_detail_stays_with_the_version_it_was_typed_for(drafted: Drafted) -> None:
    page = drafted()
    fill(page, "In your own words", "You laughed, and I drew bookmarks on envelopes.")
    press(page, "As it was drafted")
    first, second = page.session_state["desk"].versions
    assert first.detail in first.letter.body
    assert second.detail == ""
    assert field(page, "In your own words") == ""


def test_two_letters_of_a_panel_are_distinct_and_share_no_detail(open_page: Page) -> None:
    page = open_page(BuiltIn())
    fill(page, "Your notes", PANEL)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    press(page, "Write one to each")
    first, second = page.session_state["desk"].versions
    assert {first.brief.to, second.brief.to} == {"Priya Raman", "Tom Ellery"}
    assert first.letter.body != second.letter.body
    fill(page, "In your own words", "You laughed, and I drew bookmarks on envelopes.")
    mine, other = sorted(page.session_state["desk"].versions, key=lambda one: not one.detail)
    assert mine.detail in mine.letter.body
    assert not other.detail
    assert mine.detail not in other.letter.body


def test_a_card_can_be_made_private_and_public_again(drafted: Drafted) -> None:
    page = drafted()
    press(page, "2 Anchors")
    for kind in (AnchorKind.PRIVATE, AnchorKind.PROBLEM):
        card = next(one for one in page.selectbox if "kind_a1" in str(one.key))
        card.set_value(kind).run()
        (item,) = (one for one in page.session_state["desk"].anchors.items if one.id == "a1")
        assert item.kind is kind


def test_words_typed_in_a_hurry_stand_as_typed_until_a_capital_is_pressed(drafted: Drafted) -> None:
    """The mend is in the box as well: the words stay one and the same."""
    page, typed = drafted(), f"{DETAIL[0].lower()}{DETAIL[1:]}"
    fill(page, "In your own words", typed)
    press(page, "Put it in my letter")
    assert typed in field(page, "Your letter")
    assert "careless-sentence" in rules(page)
    press(page, "4 Approve and send")
    assert "is still worth a look" in shown(page)
    press(page, "3 Letter")
    press(page, "Use “You”")
    assert DETAIL in field(page, "Your letter")
    assert field(page, "In your own words") == DETAIL
    assert not rules(page) & {"careless-sentence", "missing-detail"}


def test_a_mend_beside_the_own_words_leaves_them_alone(drafted: Drafted) -> None:
    page = drafted()
    fill(page, "In your own words", DETAIL)
    press(page, "Put it in my letter")
    letter = field(page, "Your letter")
    fill(
        page,
        "Your letter",
        letter.replace("\n\nKind regards", "\n\nthe door held.\n\nKind regards"),
    )
    press(page, "Use “The”")
    assert "The door held." in field(page, "Your letter")
    assert field(page, "In your own words") == DETAIL
