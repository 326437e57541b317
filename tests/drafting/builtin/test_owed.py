"""Whose answer is due on a day that notes name: the sender's, to an offer, or that of whoever interviewed them."""

import pytest

from drafting.builtin.owed import owes
from drafting.builtin.writing.frames.occasion import by_when
from drafting.models import Fact, Notes

_DAY = "Monday 12 May"


def _said(line: str) -> str:
    notes = Notes.of(line)
    return by_when(Fact(text=_DAY, quote=notes.find(_DAY)), notes, later=False)


@pytest.mark.parametrize(
    "before",
    [
        "They offered me the job. They would like an answer by ",
        "i have an offer from Harbour Line, must answer by ",
        "Harbour Line offered. I have to say yes by ",
        "Another offer came: must accept by ",
        "They offered it. Need to sign by ",
        "Harbour Line need my answer by ",
        "Reply wanted by ",
        "They offered it to me. Answer due ",
        "Their offer is open until ",
        "They offered. It stands until ",
        "Offer in hand, have until ",
    ],
)
def test_no_letter_says_that_they_decide_when_the_sender_has_to_answer(before: str) -> None:
    assert _said(f"{before}{_DAY}.") == ""


@pytest.mark.parametrize(
    "before",
    [
        "I have an offer, must answer by 30 April. Dana decides by ",
        "I have another offer. She said they will decide by ",
        "I have another offer so she will let me know by ",
        "He'd like an answer out by ",
        "They'd make an offer by ",
        "Answer due ",
        "They must decide by ",
        "She liked my answer about the till and they decide by ",
    ],
)
def test_what_they_do_by_a_day_is_theirs_whatever_the_sender_owes(before: str) -> None:
    assert _said(f"{before}{_DAY}.") == f"by {_DAY}"


@pytest.mark.parametrize(
    "line", [f"By {_DAY} I must answer.", f"They offered. {_DAY} is the deadline."]
)
def test_what_stands_behind_a_day_tells_too(line: str) -> None:
    start = line.index(_DAY)
    assert owes(line, start, start + len(_DAY))
