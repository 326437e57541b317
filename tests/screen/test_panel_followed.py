"""A panel whose letters went out: the next message knows who had what, and the tabs show it."""

import pytest

from drafting import desk as moves
from drafting.chain import appointment, sending
from drafting.models import Kind
from tests.screen.conftest import Page, keyed, press, run_while, shown, tap
from tests.screen.test_panel import MET, box, panel, tabs, turn


def test_who_had_their_thanks_is_shown_them_and_no_new_letter(open_page: Page) -> None:
    page = panel(open_page)
    desk = sending.sent(appointment.schedule(page.session_state["desk"], MET))
    his = desk.of("Tom Ellery", Kind.THANK_YOU)
    assert his
    desk = moves.choose(sending.sent(moves.choose(desk, his.id)), desk.current)
    page.session_state["desk"] = desk
    page.run()
    keyed(page, "choose").click().run()
    box(page, "To").set_value("Priya Raman").run()
    press(page, "Write a draft")
    assert page.session_state["desk"].version.brief.kind is Kind.CHECK_IN
    assert tabs(page)[1] == "Tom Ellery: thank-you sent"

    written = len(page.session_state["desk"].versions)
    turn(page, "Tom Ellery")
    assert page.session_state["desk"].version.id == his.id
    assert len(page.session_state["desk"].versions) == written
    assert tabs(page) == ["Priya Raman: sent", "Tom Ellery: sent"]


def test_another_message_goes_to_the_one_at_hand_and_tells_who_is_due_first(
    open_page: Page,
) -> None:
    """The letter on the desk is to the one who has theirs already; the captions speak of whoever is chosen."""
    page = panel(open_page)
    desk = page.session_state["desk"]
    page.session_state["desk"] = sending.sent(appointment.schedule(desk, MET))
    page.run()
    assert box(page, "To").value == "Priya Raman"
    keyed(page, "choose").click().run()
    assert box(page, "To").value == "Priya Raman"
    assert "Due first: thank-you to Tom Ellery" in shown(page)
    box(page, "To").set_value("Tom Ellery").run()
    assert box(page, "Message").value is Kind.THANK_YOU
    assert "Due first" not in shown(page)
    assert "They had from you" not in shown(page)
    press(page, "Write a draft")
    assert page.session_state["desk"].version.brief.to == "Tom Ellery"


@pytest.mark.parametrize("way", ["his tab", "Write to the others"])
def test_who_has_had_nothing_gets_their_thanks_and_not_the_kind_on_the_desk(
    open_page: Page, way: str
) -> None:
    page = panel(open_page)
    thanked = sending.sent(appointment.schedule(page.session_state["desk"], MET))
    hers = tuple(one for one in thanked.versions if one.brief.to == "Priya Raman")
    page.session_state["desk"] = thanked.model_copy(update={"versions": hers})
    page.run()
    keyed(page, "choose").click().run()
    box(page, "To").set_value("Priya Raman").run()
    assert "Check-in (due next)" in box(page, "Message").options
    press(page, "Write a draft")
    assert tabs(page)[1] == "Tom Ellery: not written"
    if way == "his tab":
        turn(page, "Tom Ellery")
    else:
        tap(page, way)
    run_while(page, lambda: any(one.label.startswith("Stop") for one in page.button))
    brief = page.session_state["desk"].version.brief
    assert (brief.to, brief.kind) == ("Tom Ellery", Kind.THANK_YOU)
