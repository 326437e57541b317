"""When the interview was, as the last step tells it: what is a guess is called one."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from drafting.calendar.interview import Interview
from drafting.chain import appointment
from drafting.desk import now
from tests.screen.conftest import DETAIL, fill, press, shown


def test_an_end_that_nobody_noted_is_called_a_guess_until_it_is_set(
    drafted: Callable[..., AppTest],
) -> None:
    page = drafted()  # its notes say 10:30, and not how long it was
    fill(page, "In your own words", DETAIL)
    press(page, "4 Approve and send")
    assert "until about" in _interview(page)
    assert "A guess: your notes say when it began" in shown(page)
    met = Interview(day=now().date(), ended=now().time())
    page.session_state["desk"] = appointment.schedule(page.session_state["desk"], met)
    page.run()
    assert "A guess" not in shown(page)
    assert "until" in _interview(page)
    assert "about" not in _interview(page)


def _interview(page: AppTest) -> str:
    """What the button says that opens the day of the interview."""
    labels = (one.proto.popover.label for one in page.get("popover"))
    return next(label for label in labels if label.startswith("Interview: "))
