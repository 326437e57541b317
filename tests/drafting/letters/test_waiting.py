"""Words that could be anybody's, or that the draft has, wait beside the letter until they are put another way."""

import pytest

from drafting import desk as moves
from drafting.builtin.engine import BuiltIn
from drafting.desk import Drafted, Read, add_detail, edit
from drafting.letters import waiting
from drafting.manuscripts import findings
from drafting.models import Anchors, Brief, Notes, Person, Profile

NOTES = Notes.of("Ana Ruiz, Bolt Ltd.\nThe presses jam on Mondays, Ana said.")
WRITTEN = "Thanks\n\nDear Ana,\n\nYou said that the presses jam on Mondays.\n\nBest,\nBo Lind"
OWN = "I counted eleven oil stains on the way out, and one was shaped like Wales."
VAGUE = "Everything about the company was truly impressive."


@pytest.fixture
def letter() -> Drafted:
    read = Read(
        notes=NOTES,
        anchors=Anchors(people=(Person(name="Ana Ruiz"),)),
        profile=Profile(name="Bo Lind"),
    )
    return moves.file(read, WRITTEN, Brief(to="Ana Ruiz"), "an engine")


def about_detail(desk: Drafted) -> set[str]:
    """The rules that object to the detail."""
    return {one.rule for one in findings(desk) if one.rule.endswith("-detail")}


def test_vague_words_are_kept_and_do_not_enter_the_letter(letter: Drafted) -> None:
    held = waiting.add_detail(letter, VAGUE)
    assert held.version.letter == letter.version.letter
    assert held.detail == VAGUE
    assert waiting.is_waiting(held)
    assert about_detail(held) == {"vague-detail"}


def test_the_drafts_own_words_put_another_way_are_not_said_twice(letter: Drafted) -> None:
    held = waiting.add_detail(letter, "the presses that jam on Mondays")
    assert held.version.letter == letter.version.letter
    assert about_detail(held) == {"borrowed-detail"}


def test_put_another_way_they_go_in(letter: Drafted) -> None:
    held = waiting.add_detail(waiting.add_detail(letter, VAGUE), f"{VAGUE} {OWN}")
    assert f"{VAGUE} {OWN}" in held.version.letter.body
    assert not waiting.is_waiting(held)
    assert not about_detail(held)


def test_words_that_take_anothers_place_take_it_also_where_they_wait(letter: Drafted) -> None:
    held = waiting.add_detail(waiting.add_detail(letter, OWN), VAGUE)
    assert held.version.letter == letter.version.letter
    assert held.detail == VAGUE


def test_what_waits_waits_in_a_further_draft_too(letter: Drafted) -> None:
    held = waiting.add_detail(letter, VAGUE)
    again = moves.draft(held, BuiltIn(), Brief(to="Ana Ruiz"))
    assert again.detail == VAGUE
    assert again.version.letter == again.version.drafted
    good = moves.draft(waiting.add_detail(letter, OWN), BuiltIn(), Brief(to="Ana Ruiz"))
    assert OWN in good.version.letter.body


def test_words_that_are_lost_from_the_letter_are_said_to_be(letter: Drafted) -> None:
    held = add_detail(letter, OWN)
    lost = edit(held, "Thanks", held.version.letter.body.replace(OWN, ""))
    assert about_detail(lost) == {"missing-detail"}
    assert not waiting.is_waiting(lost)
