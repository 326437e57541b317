"""An answer to an offer or a refusal holds one thing of that talk, and never what does not fit an answer."""

import pytest

from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Letter, Notes, Person, Profile

ANA = Person(name="Ana Ruiz")
SENT = (Letter(to="Ana Ruiz", subject="Interview", body="The stock register is out of date."),)
REGISTER = ("the stock register is out of date", AnchorKind.PROBLEM)
PLAN = ("there is a plan to move to new software by December", AnchorKind.MOMENT)
OVER = ("the spire was meant to take three weeks and took five", AnchorKind.PROBLEM)


def _letter(line: tuple[str, AnchorKind], kind: Kind, stance: str) -> str:
    words, sort = line
    notes = Notes.of(words)
    whole = notes.find(words)
    assert whole
    anchors = Anchors(people=(ANA,), items=(Anchor(id="a", kind=sort, quote=whole),))
    brief = Brief(to="Ana Ruiz", kind=kind, stance=stance, earlier=SENT)
    return "".join(write(notes, anchors, Profile(name="Bo Lind"), brief))


@pytest.mark.parametrize(
    ("kind", "stance"),
    [
        (Kind.OFFER_REPLY, "accept"),
        (Kind.OFFER_REPLY, "decline"),
        (Kind.OFFER_REPLY, "ask for time"),
        (Kind.REJECTION_REPLY, "stay in touch"),
        (Kind.COMPETING_OFFER, ""),
    ],
)
def test_an_answer_names_what_was_talked_about_though_a_letter_told_it(
    kind: Kind, stance: str
) -> None:
    letter = _letter(REGISTER, kind, stance)
    assert "the stock register" in letter
    assert "out of date" not in letter


@pytest.mark.parametrize("stance", ["decline", ""])
def test_a_fact_taken_for_a_memory_is_no_farewell(stance: str) -> None:
    kind = Kind.OFFER_REPLY if stance else Kind.REJECTION_REPLY
    assert "December" not in _letter(PLAN, kind, stance)


@pytest.mark.parametrize(
    "words",
    [
        OVER[0],
        "the supplier stopped the milk in June",
        "the audit found nine missing files",
        "the till crashed on Saturday",
        "the lift broke twice",
        "the norovirus outbreak killed two residents",
        "two residents have died on the stairs",
        "drivers are injured on the ramp every month",
    ],
)
def test_nobody_looks_forward_to_helping_with_what_is_over_or_grave(words: str) -> None:
    assert words not in _letter((words, AnchorKind.PROBLEM), Kind.OFFER_REPLY, "accept")


@pytest.mark.parametrize(
    "words",
    [
        "the rota is written by hand and nobody can read it",
        "the closed wing takes the clerks a day",
        "the crews put the signs up late",
    ],
)
def test_with_what_still_goes_wrong_one_looks_forward_to_helping(words: str) -> None:
    assert words in _letter((words, AnchorKind.PROBLEM), Kind.OFFER_REPLY, "accept")


@pytest.mark.parametrize("stance", ["decline", ""])
def test_a_farewell_hands_nobody_their_own_words_back(stance: str) -> None:
    kind = Kind.OFFER_REPLY if stance else Kind.REJECTION_REPLY
    remark = ('Ana said "I want the house to be annoyed by the wind"', AnchorKind.MOMENT)
    assert "annoyed" in _letter(remark, Kind.THANK_YOU, "")
    assert "annoyed" not in _letter(remark, kind, stance)
