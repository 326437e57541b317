"""Every state in which a letter was left can be had back: a press keeps it, a pause does, and so does a cut."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting import desk as moves
from drafting.archive import Archive
from drafting.corrections import add_person, change_person
from drafting.letters.compare import takings
from drafting.letters.history import FEW, GOES_ON, MOST
from drafting.letters.signature import introduced
from drafting.models import Person, Profile
from drafting.stages import Drafted
from tests.desks import DRAFTED, NOON

BODY = "Dear Priya,\n\nit is mended."
LONG = f"{BODY}\n\n" + "And here is a paragraph that took me a quarter of an hour. " * 3


def _typed(desk: Drafted, body: str, after_s: float = 0) -> Drafted:
    at = NOON + timedelta(seconds=after_s)
    return moves.edit(desk, desk.version.letter.subject, body, typing=True, clock=lambda: at)


def _bodies(desk: Drafted) -> list[str]:
    return [one.body for one in desk.version.before]


def test_what_is_typed_in_one_go_is_one_state_however_many_keys_it_takes() -> None:
    desk = DRAFTED
    for length in range(1, 30):
        desk = _typed(desk, f"{BODY}{'x' * length}", length)
    assert _bodies(desk) == []
    assert _bodies(moves.edit(desk, "Other", "words")) == [f"{BODY}{'x' * 29}"]


@pytest.mark.parametrize(
    ("pause", "kept"), [(GOES_ON.total_seconds(), 0), (GOES_ON.total_seconds() + 1, 1)]
)
def test_what_stood_for_a_while_is_kept_when_typing_goes_on(pause: float, kept: int) -> None:
    desk = _typed(_typed(DRAFTED, f"{BODY} One."), f"{BODY} One. Two.", pause)
    assert len(desk.version.before) == kept


@pytest.mark.parametrize(("cut", "kept"), [(FEW, 0), (FEW + 1, 1)])
def test_a_paragraph_that_is_cut_or_pasted_over_is_kept_at_once(cut: int, kept: int) -> None:
    desk = _typed(_typed(DRAFTED, LONG), LONG[:-cut], 1)
    assert len(desk.version.before) == kept


def test_a_subject_that_is_replaced_is_kept_at_once() -> None:
    typed = _typed(DRAFTED, f"{BODY} One.")
    known = typed.changed(letter=typed.version.letter.model_copy(update={"subject": LONG}))
    desk = moves.edit(known, "Thanks", f"{BODY} One.", typing=True, clock=lambda: NOON)
    assert [one.subject for one in desk.version.before] == [LONG]


def test_a_state_comes_back_as_a_version_more_or_lends_a_paragraph() -> None:
    desk = _typed(_typed(DRAFTED, LONG), BODY, 1)
    (stood,) = desk.version.before
    again = moves.restore(desk, stood)
    assert [one.letter.body for one in again.versions] == [BODY, LONG]
    assert again.version.drafted == DRAFTED.version.drafted
    (lost,) = takings(stood.body, BODY)
    assert moves.take(desk, stood, lost.paragraph).version.letter.body == LONG


def test_a_detail_comes_back_with_the_words_that_hold_it() -> None:
    told = moves.add_detail(DRAFTED, "I said a ghost has no crontab, twice.")
    bare = moves.add_detail(told, "")
    (stood,) = bare.version.before
    assert moves.restore(bare, stood).detail == ""
    moved = moves.edit(told, "Other", told.version.letter.body)
    assert moves.restore(moved, moved.version.before[-1]).detail == told.detail


@given(st.lists(st.sampled_from([BODY, LONG, f"{BODY} One.", f"{LONG} Two."]), max_size=12))
def test_whatever_was_left_by_a_press_is_there_once(bodies: list[str]) -> None:
    desk, left = DRAFTED, set()
    for body in bodies:
        left.add(desk.version.letter.body)
        desk = moves.edit(desk, desk.version.letter.subject, body)
    there = [*_bodies(desk), desk.version.drafted.body, desk.version.letter.body]
    assert left <= set(there)
    assert len(_bodies(desk)) == len(set(_bodies(desk)))


def test_the_latest_are_kept_of_very_many() -> None:
    desk = DRAFTED
    for number in range(MOST + 9):
        desk = moves.edit(desk, "Subject", f"{BODY} {number}")
    assert len(desk.version.before) == MOST
    assert _bodies(desk)[-1] == f"{BODY} {MOST + 7}"


def test_they_outlive_a_reload_and_are_to_whom_and_by_whom_the_letter_is(tmp_path) -> None:
    desk = moves.edit(_typed(DRAFTED, f"{LONG}\n\nBest,\nSam Hill"), "Other", "words")
    desk = introduced(moves.introduce(desk, Profile(name="Sam Hill")), Profile(name="Sam Okafor"))
    desk = change_person(
        add_person(desk, Person(name="Priya")), 0, name="Pria", title="", called=""
    )
    archive = Archive.open(f"sqlite:///{tmp_path}/a.sqlite3")
    (stood,) = archive.load(archive.new("Lumen", desk)).desk.version.before
    archive.close()
    assert stood.to == "Pria"
    assert stood.body.endswith("Best,\nSam Okafor")
