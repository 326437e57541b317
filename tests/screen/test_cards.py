"""Cards on the page: one can be cut down to the words that count, and one that was dropped is asked about no more."""

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import TextArea

from drafting.builtin.engine import BuiltIn
from drafting.models import Anchors
from tests.fakes import ScriptedEngine
from tests.screen.conftest import Page, fill, keyed, press, shown

NOTES = (
    "Lumen Bakery, shift lead. Met Priya Raman, head baker.\n"
    "- the ovens fail every Monday morning and the rye goes to the pigs\n"
    "- Priya asked how I would count the flour stock\n"
)
SHORTER = "the ovens fail every Monday morning"


def read(open_page: Page) -> AppTest:
    """The page with the cards of the notes."""
    page = open_page(BuiltIn())
    fill(page, "Your notes", NOTES)
    press(page, "Find what matters")
    return page


def words_of(page: AppTest, about: str) -> TextArea:
    """The field with the words of the card about that."""
    return next(
        one for one in page.text_area if one.label.startswith("Its words") and about in one.value
    )


def quotes(page: AppTest) -> list[str]:
    """The words of every card."""
    desk = page.session_state["desk"]
    return [item.quote.words(desk.notes) for item in desk.anchors.items]


def test_a_card_is_shortened_and_can_be_had_back(open_page: Page) -> None:
    page = read(open_page)
    before = quotes(page)
    words_of(page, "ovens").set_value(SHORTER).run()
    assert SHORTER in quotes(page)
    assert len(quotes(page)) == len(before)
    press(page, "Undo the last change")
    assert quotes(page) == before


def test_words_that_are_not_on_the_card_change_nothing_and_stay_to_be_put_right(
    open_page: Page,
) -> None:
    page = read(open_page)
    before = quotes(page)
    words_of(page, "ovens").set_value("the ovens failed").run()
    assert quotes(page) == before
    assert "Take words away at the beginning or the end only" in shown(page)
    assert words_of(page, "ovens").value == "the ovens failed"
    words_of(page, "ovens").set_value(SHORTER).run()
    assert SHORTER in quotes(page)
    assert "Take words away at the beginning" not in shown(page)


def test_a_card_that_was_dropped_is_not_what_the_letter_is_asked_about(open_page: Page) -> None:
    page = read(open_page)
    press(page, "Next: the letter")
    press(page, "Write a draft")
    asked = page.session_state["desk"].question
    desk = page.session_state["desk"]
    (about,) = [item for item in desk.anchors.items if item.quote.words(desk.notes)[:20] in asked]
    press(page, "2 Anchors")
    keyed(page, f"drop_{about.id}").click().run()
    press(page, "Next: the letter")
    question = page.session_state["desk"].question
    assert question
    assert question != asked
    assert about.quote.words(desk.notes)[:20] not in shown(page).split("One thing only")[-1]


def test_notes_in_which_nothing_stood_out_say_what_to_do(open_page: Page) -> None:
    page = open_page(ScriptedEngine(reads=[Anchors()]))
    fill(page, "Your notes", "Went fine I think.")
    press(page, "Find what matters")
    assert "Nothing of what was said stood out" in shown(page)
    assert "Nobody found" in shown(page)
