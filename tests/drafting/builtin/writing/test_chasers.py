"""What a check-in and a last note bring: a step to come, a promise, a trouble; never a bare fact nor an empty name."""

import time

import pytest

from drafting.builtin.writing.choosing.one_thing import idle
from drafting.builtin.writing.choosing.proposals import done_alone
from drafting.builtin.writing.choosing.troubles import is_plain_fact
from drafting.builtin.writing.frames.occasion import by_when
from drafting.builtin.writing.frames.upcoming import upcoming
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.builtin.writing.writer import write
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Fact,
    Facts,
    Kind,
    Letter,
    Notes,
    Person,
    Profile,
    Quote,
    Tone,
)

_BO = Person(name="Bo Marsh")
_SENT = (Letter(to="Bo Marsh", subject="Interview", body="Thank you."),)


_KESTREL = Facts(company=Fact(text="Kestrel Foods"))


def _step(words: str, *rest: str, earlier: tuple[Letter, ...] = _SENT) -> str:
    notes = Notes(text="\n".join((words, *rest)))
    quote = notes.find(words)
    assert quote
    item = Anchor(id="a", kind=AnchorKind.NEXT_STEP, quote=quote)
    anchors = Anchors(people=(_BO,), facts=_KESTREL, items=(item,))
    return upcoming(notes, anchors, Listener.among(notes, _BO, anchors), earlier)


@pytest.mark.parametrize(
    ("jotted", "step"),
    [
        ("Got to do a trial shift on the bakery floor", "the trial shift on the bakery floor"),
        ("There will be a medical and then they decide", "the medical"),
        ("welding test to be arranged", "the welding test"),
        (
            "Second visit to sit with the planner, date to follow",
            "the second visit to sit with the planner",
        ),
        ("There's a mock lesson, 20 minutes", "the mock lesson"),
        ("They want me in for a trial day", "the trial day"),
        ("One more man does the test", ""),
        ("trial shift on Friday", ""),
        ("second visit next week", ""),
        ("They phone everybody", ""),
        ("Next: I have to do a second interview at Larch Bakery", ""),
        ("Next: a trial shift with Ola Brandt", ""),
        ("Next: a second interview at Kestrel", "the second interview at Kestrel"),
        ("Next: a second interview with Bo", "the second interview with Bo"),
    ],
)
def test_the_step_to_come_is_named_where_it_has_no_day_and_is_the_senders(
    jotted: str, step: str
) -> None:
    assert _step(jotted) == step


def test_a_step_that_is_over_or_was_written_of_is_not_named_again() -> None:
    step = "welding test to be arranged"

    assert _step(step, "did the welding test, all fine") == ""
    told = Letter(to="Bo Marsh", subject="x", body="I look forward to the welding test.")
    assert _step(step, earlier=(told,)) == ""


@pytest.mark.parametrize("tone", Tone)
def test_a_check_in_says_that_the_sender_is_ready_for_the_step(tone: Tone) -> None:
    notes = Notes(text="forklift test to be arranged")
    quote = notes.find(notes.text)
    assert quote
    item = Anchor(id="a", kind=AnchorKind.NEXT_STEP, quote=quote)
    anchors = Anchors(people=(_BO,), items=(item,))
    brief = Brief(to="Bo Marsh", kind=Kind.CHECK_IN, tone=tone, earlier=_SENT)

    letter = "".join(write(notes, anchors, Profile(name="Eva Lind"), brief))

    assert "I am ready for the forklift test whenever it" in letter


def _told(words: str, kind: AnchorKind, mode: Mode = Mode.THAT) -> Telling:
    quote = Quote(start=0, end=len(words))
    return Telling(Anchor(id="a", kind=kind, quote=quote), mode, words)


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("the firm is a family brewery out of Kelso", True),
        ("the choir is in the old chapel", True),
        ("you mend nets and two rafts in the winter", True),
        ("the lorry comes on Tuesdays", True),
        ("the agency is 31% of nights, and the budget is 15", True),
        ("the lorry is late on Tuesdays", False),
        ("kilns are fired half full because nobody books", False),
        ("the ovens are switched off on Saturday, and the dough is 9 degrees on Monday", False),
        ("you lose two sheep a week to the road", False),
        ("orders are on paper slips and two got mixed up", False),
    ],
)
def test_nobody_offers_to_help_with_what_only_is_so(words: str, *, plain: bool) -> None:
    telling = _told(words, AnchorKind.PROBLEM)

    assert is_plain_fact(telling) is plain
    assert idle("problem", telling, Kind.CHECK_IN, 0) is plain
    assert not idle("problem", telling, Kind.THANK_YOU, 0)


def test_long_words_are_weighed_at_once() -> None:
    telling = _told("you keep " + "drive.kestrelfoods.example/coldstore " * 12, AnchorKind.PROBLEM)
    began = time.process_time()

    assert not is_plain_fact(telling)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("I did for the harbour office", True),
        ("I did that at the mill", True),
        ("we'd that on the old ferry", True),
        ("that only I did for the regatta", True),
        ("I did the stock count at the mill", False),
        ("I did two winters at the mill", False),
    ],
)
def test_a_deed_that_only_says_it_was_done_is_told_by_nobody(words: str, *, alone: bool) -> None:
    telling = _told(words, AnchorKind.STRENGTH, Mode.OWN)

    assert done_alone("strength_alone", telling) is alone


@pytest.mark.parametrize("words", ["Rook Books", "pumps, pivots and filters", "Q nut allergy"])
def test_a_bare_name_or_list_is_not_recalled(words: str) -> None:
    telling = _told(words, AnchorKind.TOPIC, Mode.NOUN)

    assert idle("topic", telling, Kind.FINAL_PULSE, 0)


def test_a_day_counted_from_the_interview_is_not_named_weeks_later() -> None:
    said = "a week on Friday"

    assert by_when(Fact(text=said), Notes(text=said), later=True) == ""
    assert said in by_when(Fact(text=said), Notes(text=said), later=False)
