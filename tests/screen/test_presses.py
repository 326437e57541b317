"""A press belongs to what its button was drawn for, and of several that waited the one made last turns the page."""

from collections.abc import Callable

import pytest
from streamlit.runtime.scriptrunner import RerunData, ScriptRunner, ScriptRunnerEvent
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

from drafting.desk import Jotted
from drafting.models import Notes
from screen.kept import Kept, archive
from tests.fakes import ScriptedEngine
from tests.screen.conftest import ANCHORS, DETAIL, NOTES, Page, fill, press, shown, type_in

Drafted = Callable[..., AppTest]
OTHER = Jotted(notes=Notes(text="Met Tom Ellery."))


def move_on(page: AppTest) -> None:
    """Another interview is opened, and the page has not been drawn anew."""
    page.session_state["desk"] = OTHER
    page.session_state["kept"] = Kept(OTHER)
    page.session_state["opened"] += 1
    page.session_state["step"] = "notes"


def keys_in_main(page: AppTest) -> list[str]:
    """The buttons beside the rail."""
    return [str(one.key) for one in page.main.button]


@pytest.mark.parametrize("step", ["2 Anchors", "3 Letter", "4 Approve and send"])
def test_no_button_is_heard_by_another_interview(drafted: Drafted, step: str) -> None:
    page = drafted(questions=("What?", "And?"))
    fill(page, "In your own words", DETAIL)
    press(page, step)
    if step == "4 Approve and send":
        page.checkbox[0].check().run()
    left, before, keys = (
        page.session_state["kept"].id,
        page.session_state["desk"],
        keys_in_main(page),
    )
    for key in keys:
        page.button(key=key).click()
    move_on(page)
    page.run()
    assert not page.exception
    assert page.session_state["desk"] == OTHER
    assert "What do you remember?" in shown(page)
    assert archive().load(left).desk == before


def test_of_presses_told_together_the_one_told_first_turns_the_page(open_page: Page) -> None:
    """Streamlit tells the latest first: here the way back was pressed after the way on."""
    page = open_page(ScriptedEngine(reads=[ANCHORS]))
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    for label in ("1 Notes", "Next: the letter"):
        next(one for one in page.button if one.label == label).click()
    page.run()
    assert "These are the notes everything else rests on." in shown(page)


@pytest.fixture
def overtaken(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Called, it has each run asked for another one as it begins, when nobody has been told yet what it was to tell."""
    start, asked = LocalScriptRunner.start, list[ScriptRunner]()

    def ask(sender: ScriptRunner, event: ScriptRunnerEvent, **_: object) -> None:
        if event is ScriptRunnerEvent.SCRIPT_STARTED and sender not in asked:
            asked.append(sender)
            sender.request_rerun(RerunData())

    def begin(runner: LocalScriptRunner) -> None:
        runner.on_event.connect(ask, weak=False)
        start(runner)

    return lambda: monkeypatch.setattr(LocalScriptRunner, "start", begin)


def test_a_press_is_heard_though_more_is_asked_for_before_it_is_told(
    open_page: Page, overtaken: Callable[[], None]
) -> None:
    page = open_page(ScriptedEngine(reads=[ANCHORS]))
    fill(page, "Your notes", NOTES.text)
    overtaken()
    press(page, "Find what matters")
    assert "Is this what happened?" in shown(page)


def test_what_the_sender_says_of_themselves_is_saved_though_more_is_asked_for(
    open_page: Page, overtaken: Callable[[], None]
) -> None:
    page = open_page()
    type_in(page, "Your name", "Sam Okafor")
    overtaken()
    press(page, "Save")
    assert archive().profile().name == "Sam Okafor"
