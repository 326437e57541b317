"""While letters come, what is pressed asks for none twice; stopped or broken off, what has come is kept."""

import threading
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from drafting.errors import ModelTooSlow
from drafting.models import Anchors, Brief, Notes, Person, Profile, Tone
from tests.fakes import ScriptedEngine
from tests.screen.conftest import (
    ANCHORS,
    LETTER,
    NOTES,
    Page,
    engine_of,
    field,
    fill,
    keyed,
    press,
    run_while,
    shown,
    tap,
)

HALF = "Queue\n\nDear Priya,\n\nthe 50 minutes"


class Halting(ScriptedEngine):
    """Writes the first half of a letter at once, and the rest of it when it may."""

    def __init__(self, *, to_all: bool = True, **script: object) -> None:
        super().__init__(**script)
        self.go_on = threading.Event()
        self._to_all = to_all

    def write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> Iterator[str]:
        coming = super().write(notes, anchors, profile, brief)
        if brief.to == "Priya Raman" or self._to_all:
            yield HALF
            self.go_on.wait(30)
        yield from coming


def writings(page: AppTest) -> int:
    """How many letters the engine was asked for."""
    return sum(call.to == "write" for call in engine_of(page).history)


@pytest.fixture
def halting() -> Iterator[Halting]:
    people = (*ANCHORS.people, Person(name="Tom Ellery", title="accountant", called="Tom"))
    anchors = ANCHORS.model_copy(update={"people": people})
    engine = Halting(
        to_all=False, reads=[anchors], letters=[LETTER] * 4, questions=("What then?",) * 4
    )
    yield engine
    engine.go_on.set()


def begun(open_page: Page, engine: Halting, button: str) -> AppTest:
    page = open_page(engine)
    fill(page, "Your notes", NOTES.text)
    tap(page, "Find what matters")
    tap(page, "Next: the letter")
    tap(page, button)
    assert "What has come is kept" in shown(page)
    return page


def test_turning_to_other_steps_and_interviews_asks_once(open_page: Page, halting: Halting) -> None:
    page = begun(open_page, halting, "Write a draft")
    tap(page, "2 Anchors")
    fill(page, "Company", "Harrow and Lane")
    tap(page, "3 Letter")
    tap(page, "New interview")
    next(one for one in page.button if one.label.startswith("Harrow")).click().run()
    tap(page, "3 Letter")
    assert "What has come is kept" in shown(page)
    halting.go_on.set()
    run_while(page, lambda: "What has come is kept" in shown(page))
    assert writings(page) == 1
    assert field(page, "Your letter").startswith("Dear Priya")


def test_stop_files_what_has_come(open_page: Page, halting: Halting) -> None:
    page = begun(open_page, halting, "Write a draft")
    tap(page, "Stop")
    assert field(page, "Your letter") == "Dear Priya,\n\nthe 50 minutes"


def test_a_stopped_panel_keeps_the_letters_that_came_and_the_half_one(
    open_page: Page, halting: Halting
) -> None:
    page = begun(open_page, halting, "Write one to each")
    tap(page, "Stop")
    bodies = {one.brief.to: one.letter.body for one in page.session_state["desk"].versions}
    assert bodies["Priya Raman"] == "Dear Priya,\n\nthe 50 minutes"
    assert bodies["Tom Ellery"] == LETTER.partition("\n")[2].strip()


def test_of_several_one_that_fails_leaves_the_others(open_page: Page) -> None:
    people = (*ANCHORS.people, Person(name="Tom Ellery", called="Tom"))
    anchors = ANCHORS.model_copy(update={"people": people})
    letters = [LETTER, ModelTooSlow("Too slow.")]
    engine = ScriptedEngine(reads=[anchors], letters=letters, questions=("What then?",))
    page = open_page(engine)
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    press(page, "Write one to each")
    assert "Too slow." in shown(page)
    assert len(page.session_state["desk"].versions) == 1


def test_other_tones_are_versions_of_the_same_message(open_page: Page) -> None:
    letters = [LETTER] * 4
    engine = ScriptedEngine(reads=[ANCHORS], letters=letters, questions=("What then?",) * 2)
    page = open_page(engine)
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    press(page, "Write a draft")
    keyed(page, "tones").click().run()
    assert {one.brief.tone for one in page.session_state["desk"].versions} == set(Tone)
    assert not any(str(one.key).startswith("w_tones_") for one in page.button)
