"""A panel whose letters went out: at the next message the tabs say what everybody had, and show it."""

from drafting import desk as moves
from drafting import sending
from drafting.models import Kind
from tests.screen.conftest import Page, press
from tests.screen.test_panel import MET, box, panel, tabs, turn


def test_who_had_their_thanks_is_shown_them_and_no_new_letter(open_page: Page) -> None:
    page = panel(open_page)
    desk = sending.sent(sending.schedule(page.session_state["desk"], MET))
    his = desk.of("Tom Ellery", Kind.THANK_YOU)
    assert his
    desk = moves.choose(sending.sent(moves.choose(desk, his.id)), desk.current)
    page.session_state["desk"] = desk
    page.run()
    page.button(key="w_choose").click().run()
    box(page, "To").set_value("Priya Raman").run()
    press(page, "Write a draft")
    assert page.session_state["desk"].version.brief.kind is Kind.CHECK_IN
    assert tabs(page)[1] == "Tom Ellery: thank-you sent"

    written = len(page.session_state["desk"].versions)
    turn(page, "Tom Ellery")
    assert page.session_state["desk"].version.id == his.id
    assert len(page.session_state["desk"].versions) == written
    assert tabs(page) == ["Priya Raman: sent", "Tom Ellery: sent"]
