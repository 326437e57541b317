"""One mail to a whole panel is possible, and advised against where several were met."""

from drafting.builtin.engine import BuiltIn
from drafting.manuscripts import findings
from tests.screen.conftest import Page, field, fill, press, shown
from tests.screen.test_panel import panel


def test_a_mail_to_several_at_once_is_advised_against_where_several_were_met(
    open_page: Page,
) -> None:
    for met, told in (("Priya Raman, head baker, and Tom Ellery", 1), ("Priya Raman", 0)):
        page = open_page(BuiltIn())
        fill(page, "Your notes", f"Lumen Bakery. Met {met}.\n- the ovens fail on Mondays")
        press(page, "Find what matters")
        press(page, "Next: the letter")
        assert shown(page).count("Better one to each") == told


def test_a_mail_to_several_at_once_is_possible_all_the_same(open_page: Page) -> None:
    page = panel(open_page)
    before = {one.rule for one in findings(page.session_state["desk"])}
    words = field(page, "Your letter").replace("Dear Priya,", "Dear Priya and Tom,")
    fill(page, "Your letter", words)
    desk = page.session_state["desk"]
    assert "Dear Priya and Tom," in desk.version.letter.body
    assert {one.rule for one in findings(desk)} <= before
