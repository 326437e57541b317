"""The person's detail stands in the letter exactly as typed, once, where it belongs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.desk import add_detail, shift_detail
from drafting.models import Letter
from drafting.weave import moved, paragraphs, reweave, weave, where, woven
from tests.desks import DRAFTED

BODY = (
    "Dear Tomasz,\n\nThank you for Tuesday.\n\n"
    "You told me that one bad carrier file stops the load.\n\n"
    "If you need anything else, please ask.\n\nBest,\nAda"
)
LETTER = Letter(to="Tomasz", subject="Tuesday", body=BODY)
DETAILS = (
    "the spaghetti drawing",
    "  You kept the pallet label.  ",
    "one line\nand another\n\nand a third",
    'he said "nobody" - twice',
    "it was the 🦔 on the mug",
    "(really)",
    "a.b*c [d] \\1 $x",
)


@pytest.mark.parametrize("detail", DETAILS)
def test_a_detail_stands_verbatim_but_for_white_space_at_its_ends(detail: str) -> None:
    assert detail.strip() in weave(LETTER, detail).body


@pytest.mark.parametrize("detail", DETAILS)
def test_weaving_twice_changes_nothing_more(detail: str) -> None:
    once = weave(LETTER, detail)

    assert weave(once, detail) == once


@pytest.mark.parametrize("detail", DETAILS)
def test_nothing_else_of_the_letter_changes_but_for_a_full_stop_that_was_missing(
    detail: str,
) -> None:
    typed = detail.strip()
    before, after = weave(LETTER, detail).body.split(typed)
    stop = "" if typed.endswith(".") else "."

    assert after.startswith(f"{stop}\n\n")
    assert "".join((before + after.removeprefix(stop)).split()) == "".join(BODY.split())


@pytest.mark.parametrize("detail", DETAILS)
def test_taking_a_detail_out_gives_the_letter_back(detail: str) -> None:
    assert reweave(weave(LETTER, detail), detail, "") == LETTER


@pytest.mark.parametrize(
    ("detail", "before"),
    [
        ("the file came from a carrier in Gdańsk", "stops the load."),
        ("your dog slept under the table", "stops the load."),
        ("I saw it on Tuesday, too", "for Tuesday."),
    ],
)
def test_it_follows_the_paragraph_it_shares_words_with_else_stands_before_the_close(
    detail: str, before: str
) -> None:
    assert f"{before}\n\n{detail}.\n\n" in weave(LETTER, detail).body


@pytest.mark.parametrize(("at", "first"), [(-1, True), (0, False), (99, False)])
def test_the_person_may_choose_the_place(at: int, *, first: bool) -> None:
    body = weave(LETTER, "my own words", at).body

    assert body.startswith("Dear Tomasz,\n\nmy own words.\n\nThank you") is first
    assert body.index("my own words") < body.index("Best,")


def test_a_new_detail_takes_the_place_of_the_old_one() -> None:
    old = weave(LETTER, "the old one", 0)

    assert reweave(old, "the old one", "the new one").body == old.body.replace("old one", "new one")


def test_a_lost_detail_is_woven_anew() -> None:
    assert woven(reweave(LETTER, "never there", "the new one"), "the new one")


def test_a_detail_inside_another_word_does_not_count_as_woven() -> None:
    assert not woven(LETTER, "carrie")
    assert woven(LETTER, "carrier")


def test_a_blank_detail_changes_nothing() -> None:
    assert weave(LETTER, " \n ") == LETTER
    assert not woven(LETTER, " ")


@pytest.mark.parametrize("body", ["", "Dear Ana,", "Dear Ana,\n\nBest,\nBo", "just words"])
def test_a_letter_without_paragraphs_takes_a_detail(body: str) -> None:
    assert woven(
        weave(Letter(to="Ana", subject="s", body=body), "the blue kettle"), "the blue kettle"
    )


def test_greeting_and_sign_off_are_no_paragraphs() -> None:
    assert [one.text.split()[0] for one in paragraphs(BODY)] == ["Thank", "You", "If"]


@given(body=st.text(max_size=200), detail=st.text(min_size=1, max_size=80))
def test_any_detail_survives_in_any_letter(body: str, detail: str) -> None:
    letter = Letter(to="x", subject="y", body=body)
    once = weave(letter, detail)

    assert not detail.strip() or detail.strip() in once.body
    assert weave(once, detail) == once


@pytest.mark.parametrize("new", ["", "the pallet was blue"])
def test_a_detail_inside_the_persons_own_sentence_is_not_cut_out_of_it(new: str) -> None:
    """They wrote the sentence, then named a part of it as their detail, then changed their mind."""
    sentence = "I still think of the yellow stapler cupboard you opened."
    letter = LETTER.model_copy(update={"body": BODY.replace("If you", f"{sentence}\n\nIf you")})

    assert sentence in reweave(letter, "yellow stapler cupboard", new).body
    assert new in reweave(letter, "yellow stapler cupboard", new).body


@pytest.mark.parametrize("detail", DETAILS)
@pytest.mark.parametrize("at", [-1, 0, 1, 2, 9])
def test_a_detail_is_moved_as_typed_and_nothing_else_moves(detail: str, at: int) -> None:
    woven_in = weave(LETTER, detail)
    there = moved(woven_in, detail, at)
    home = where(woven_in, detail)

    assert home is not None
    assert where(there, detail) == min(at, len(paragraphs(LETTER.body)) - 1)
    assert reweave(there, detail, "") == LETTER
    assert moved(there, detail, home) == woven_in


def test_a_detail_inside_a_sentence_of_the_persons_own_stays_there() -> None:
    body = BODY.replace("stops the load", "stops the load, the spaghetti drawing and all")
    letter = LETTER.model_copy(update={"body": body})

    assert where(letter, "the spaghetti drawing") is None
    assert moved(letter, "the spaghetti drawing", 0) == letter


def test_a_detail_that_does_not_stand_in_the_letter_is_not_put_there_by_moving_it() -> None:
    assert moved(LETTER, "your dog slept", 0) == LETTER


def test_the_desk_shifts_the_detail_up_and_down_as_far_as_there_are_paragraphs() -> None:
    bare = DRAFTED.version.model_copy(update={"letter": LETTER, "drafted": LETTER, "detail": ""})
    desk = add_detail(
        DRAFTED.model_copy(update={"versions": (bare,)}), "Your dog slept under the table."
    )
    top, bottom = desk, desk
    for _ in range(5):
        top, bottom = shift_detail(top, -1), shift_detail(bottom, 1)

    assert [where(one.version.letter, desk.detail) for one in (top, desk, bottom)] == [-1, 1, 2]
    assert shift_detail(top, 2).version.letter == desk.version.letter
    assert {one.version.letter.body.count(desk.detail) for one in (top, bottom)} == {1}
    assert top.version.drafted == bottom.version.drafted == LETTER


def test_an_answer_stands_beside_what_its_question_is_about() -> None:
    body = "Dear Gail,\n\nThe board helped.\n\nYou had a near miss with nuts in September.\n\nThank you.\n\nBest"
    letter = Letter(to="Gail", subject="", body=body)
    question = "You wrote “one near miss with nuts”. What did you see there?"

    told = weave(letter, "The board was still up when I left.", answers=question)
    far = weave(letter, "The board was still up when I left.", answers="Who was “late on Friday”?")

    assert where(told, "The board was still up when I left.") == 1
    assert where(far, "The board was still up when I left.") == 0


def test_in_a_letter_without_blank_lines_it_stands_between_greeting_and_sign_off() -> None:
    letter = Letter(to="Gail", subject="", body="Dear Gail,\nThank you.\nBest,\nSam")

    told = weave(letter, "The board was still up when I left.")
    first = moved(told, "The board was still up when I left.", -1)

    assert told.body == "Dear Gail,\nThank you.\n\nThe board was still up when I left.\nBest,\nSam"
    assert first.body.startswith("Dear Gail,\n")
    assert first.body.index("The board") < first.body.index("Thank you") < first.body.index("Best")
