"""What comes next is looked forward to where the sender will be there, looked out for where it is sent, else untold."""

import pytest

from drafting.builtin.writing.choosing.parts import elsewhere
from drafting.builtin.writing.telling.awaited import awaited
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import Anchor, AnchorKind, Quote


def step(mode: Mode, words: str) -> Telling:
    """A step as it was told before anybody asked what it is to the sender."""
    anchor = Anchor(id="1", kind=AnchorKind.NEXT_STEP, quote=Quote(start=0, end=1))
    return Telling(anchor, mode, words)


@pytest.mark.parametrize(
    ("mode", "words", "told"),
    [
        (Mode.NOUN, "a bench test", "the bench test"),
        (Mode.NOUN, "the half-day at the hub with you", "the half-day at the hub with you"),
        (Mode.NOUN, "the call with the board", "the call with the board"),
        (
            Mode.WOULD,
            "ride out with you on Thursday, and bring boots",
            "riding out with you on Thursday",
        ),
        (Mode.WOULD, "come along and watch", "coming along and watching"),
        (
            Mode.WOULD,
            "meet two growers (both cousins) at the mill",
            "meeting two growers at the mill",
        ),
        (Mode.THAT, "you will arrange a site visit to Ordu", "the site visit to Ordu"),
        (
            Mode.THAT,
            "you will walk me round the far orchards on the 9th",
            "walking round the far orchards with you on the 9th",
        ),
        (Mode.THAT, "you will show me the depot on the 22nd", "seeing the depot on the 22nd"),
        (Mode.THAT, "you'll introduce me to the treasurer", "meeting the treasurer"),
        (Mode.THAT, "you'll hand me a bad upright and an hour", "the bad upright and an hour"),
        (Mode.THAT, "you'll have me talk with Mr Baffour", "talking with Mr Baffour"),
    ],
)
def test_a_step_at_which_the_sender_is_there_is_looked_forward_to(
    mode: Mode, words: str, told: str
) -> None:
    one = awaited(step(mode, words))

    assert (one.mode, one.words) == (Mode.ATTENDED, told)


@pytest.mark.parametrize(
    ("mode", "words", "told"),
    [
        (Mode.NOUN, "the tech task link by Friday", "the tech task link by Friday"),
        (Mode.THAT, "you will send over the April defect list", "the April defect list"),
        (Mode.THAT, "you will send me a script to mark", "the script to mark"),
        (Mode.NOUN, "the written exercise to arrive by courier", "the written exercise"),
        (Mode.THAT, "you're sending a scene for me to sync", "the scene for me to sync"),
        (Mode.THAT, "you will send NDA", "the NDA"),
        (Mode.THAT, "you will send 20 cards to try", "the 20 cards to try"),
        (Mode.THAT, "you will send the spec “in a day or so” and then a call", "the spec"),
        (
            Mode.THAT,
            "Imran will send an exercise on Thursday",
            "the exercise from Imran on Thursday",
        ),
    ],
)
def test_what_will_be_sent_is_looked_out_for(mode: Mode, words: str, told: str) -> None:
    one = awaited(step(mode, words))

    assert (one.mode, one.words) == (Mode.RECEIVED, told)


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (Mode.NOUN, "the phone call by tomorrow evening"),
        (Mode.NOUN, "the tech chat in Delft poss"),
        (Mode.THAT, "you will email me the answer"),
        (Mode.THAT, "you will give me a bell on Thursday"),
        (Mode.WOULD, "apply for the other shop in the fall"),
    ],
)
def test_an_answer_or_an_errand_is_no_step_to_look_ahead_to(mode: Mode, words: str) -> None:
    assert awaited(step(mode, words)).mode is mode


@pytest.mark.parametrize(
    ("words", "untold"),
    [("you will ring on Monday", True), ("you may be recruiting again in spring", False)],
)
def test_when_an_answer_comes_is_not_told_as_a_step(words: str, *, untold: bool) -> None:
    assert elsewhere("next", step(Mode.THAT, words)) is untold
