"""A failing engine, another tone, another tab or a wrong file: what was there stays, and the page says what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from drafting.errors import ModelTooSlow, ModelUnreachable
from drafting.models import Tone
from tests.fakes import ScriptedEngine
from tests.screen.conftest import ANCHORS, LETTER, NOTES, Page, engine_of, field, fill, press, shown

Drafted = Callable[..., AppTest]


def another_draft(page: AppTest, tone: Tone) -> None:
    """Asks for one more letter in that tone."""
    page.segmented_control[0].set_value(tone).run()
    press(page, "Write it")


def test_a_reader_that_fails_is_shown_and_the_notes_stay(open_page: Page) -> None:
    page = open_page(ScriptedEngine(reads=[ModelUnreachable("Nobody answers there."), ANCHORS]))
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    assert "Nobody answers there." in shown(page)
    assert field(page, "Your notes") == NOTES.text
    press(page, "Find what matters")
    assert "Is this what happened?" in shown(page)


def test_a_writer_that_fails_keeps_the_edited_letter(drafted: Drafted) -> None:
    page = drafted(ModelUnreachable("Nobody answers there."))
    fill(page, "Subject", "Bookmarks in Leith, events coordinator")
    another_draft(page, Tone.BRIEF)
    assert "Nobody answers there." in shown(page)
    assert field(page, "Subject") == "Bookmarks in Leith, events coordinator"
    assert len(page.session_state["desk"].versions) == 1


def test_a_letter_that_breaks_off_is_kept_as_far_as_it_came(drafted: Drafted) -> None:
    page = drafted(("Short subject\n\nDear Priya,\n\nThe 50 minutes", ModelTooSlow("Too slow.")))
    another_draft(page, Tone.BRIEF)
    assert "Too slow." in shown(page)
    assert field(page, "Your letter") == "Dear Priya,\n\nThe 50 minutes"
    assert len(page.session_state["desk"].versions) == 2


def test_another_tone_is_a_version_more_and_the_edited_one_can_be_had_back(
    drafted: Drafted,
) -> None:
    page = drafted(LETTER.replace("Kind regards", "Best"))
    fill(page, "Subject", "Bookmarks in Leith, events coordinator")
    another_draft(page, Tone.BRIEF)
    assert field(page, "Subject") == LETTER.partition("\n")[0]
    version = next(one for one in page.selectbox if one.label == "Version")
    version.set_value("v1").run()
    assert field(page, "Subject") == "Bookmarks in Leith, events coordinator"


def test_the_detail_goes_into_the_next_draft_as_well(drafted: Drafted) -> None:
    page = drafted(LETTER)
    fill(page, "In your own words", "You laughed, and I drew bookmarks on envelopes.")
    another_draft(page, Tone.BRIEF)
    assert "You laughed, and I drew bookmarks on envelopes." in field(page, "Your letter")


def test_a_question_that_fails_costs_only_the_question(drafted: Drafted) -> None:
    page = drafted(questions=("First?", ModelTooSlow("Too slow.")))
    press(page, "Ask me another")
    assert "Too slow." in shown(page)
    assert "First?" in shown(page)


def test_another_question_is_another(drafted: Drafted) -> None:
    page = drafted(questions=("First?", "Second?"))
    press(page, "Ask me another")
    assert "Second?" in shown(page)
    assert engine_of(page).history[-1].asked == ("First?",)


def test_a_refresh_brings_everything_back(drafted: Drafted, open_page: Page) -> None:
    page = drafted()
    fill(page, "Subject", "Bookmarks in Leith, events coordinator")
    again = open_page(ScriptedEngine(), interview=page.session_state["kept"].id, step="letter")
    assert field(again, "Subject") == "Bookmarks in Leith, events coordinator"
    assert again.session_state["desk"].versions == page.session_state["desk"].versions


def test_an_address_that_lags_behind_takes_nothing_off_the_desk(drafted: Drafted) -> None:
    page = drafted()
    page.query_params.clear()
    fill(page, "Subject", "Bookmarks in Leith, events coordinator")
    assert field(page, "Subject") == "Bookmarks in Leith, events coordinator"
    assert page.query_params["interview"] == page.session_state["kept"].id


def test_two_tabs_do_not_overwrite_each_other(drafted: Drafted, open_page: Page) -> None:
    page = drafted()
    other = open_page(ScriptedEngine(), interview=page.session_state["kept"].id, step="letter")
    fill(page, "Subject", "Typed here")
    fill(other, "Subject", "Typed there")
    assert "changed in another tab" in shown(other)
    press(other, "Keep mine as a copy")
    assert field(other, "Subject") == "Typed there"
    assert other.query_params["interview"] != page.query_params["interview"]
    assert len(page.session_state["desk"].versions) == 1


@pytest.mark.parametrize("notes", ["", "   \n\t ", "\u200b\u200b"], ids=["none", "blank", "unseen"])
def test_notes_without_words_are_turned_down_in_a_sentence(open_page: Page, notes: str) -> None:
    page = open_page(ScriptedEngine())
    if notes:
        fill(page, "Your notes", notes)
    press(page, "Find what matters")
    assert "There are no words in this" in shown(page)


def test_an_unknown_interview_in_the_address_is_said_and_opens_an_empty_desk(
    open_page: Page,
) -> None:
    page = open_page(ScriptedEngine(), interview="nobody")
    assert not page.exception
    assert page.info
    assert field(page, "Your notes") == ""


def test_a_deleted_interview_can_be_had_back(drafted: Drafted) -> None:
    page = drafted()
    press(page, "Delete")
    assert "What do you remember?" in shown(page)
    press(page, "Undo")
    assert len(page.session_state["desk"].versions) == 1


def test_deleting_everything_leaves_nothing_of_it(drafted: Drafted, tmp_path: Path) -> None:
    page = drafted()
    assert any("Harrow" in button.label for button in page.button)
    press(page, "Yes, delete everything")
    assert "Everything is deleted." in shown(page)
    assert not any("Harrow" in button.label for button in page.button)
    assert field(page, "Your notes") == ""
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"bookmarks" not in kept


def test_notes_can_be_changed_without_losing_what_was_corrected(open_page: Page) -> None:
    """The changed notes are an interview of their own; the corrected one stays in the rail."""
    page = open_page(ScriptedEngine(reads=[ANCHORS]))
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    fill(page, "Company", "Harrow and Lane")
    press(page, "1 Notes")
    press(page, "Start again from these notes")
    assert field(page, "Your notes") == NOTES.text
    first = next(one for one in page.button if one.label.startswith("Harrow"))
    first.click().run()
    press(page, "2 Anchors")
    assert field(page, "Company") == "Harrow and Lane"


def test_a_question_that_cannot_be_had_leaves_the_letter_with_one_of_the_pages_own(
    drafted: Drafted,
) -> None:
    page = drafted(questions=(ModelTooSlow("Too slow."),))
    assert field(page, "Your letter")
    assert "Too slow." in shown(page)
    assert "that you still think of" in shown(page)
