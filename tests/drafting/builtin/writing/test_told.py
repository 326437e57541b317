"""What is told reads as one person's: nothing that points elsewhere, one opening a sentence, each by their name."""

import pytest

from drafting.builtin.phrasebook import Phrasebook
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.soundness import sound
from drafting.builtin.writing.choosing.parts import elsewhere
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.worth import is_idle, worth
from drafting.builtin.writing.frames.occasion import by_when
from drafting.builtin.writing.frames.salutation import address
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import tell
from drafting.models import Anchor, AnchorKind, Fact, Kind, Notes, Person, Quote, Tone

ANA = Person(name="Ana Ruiz")


def told(words: str, kind: AnchorKind = AnchorKind.PROBLEM, said_by: str = "Ana Ruiz"):
    anchor = Anchor(id="a", kind=kind, quote=Quote(start=0, end=len(words)), said_by=said_by)
    return tell(anchor, Listener(Notes(text=words), ANA, (ANA,)))


@pytest.mark.parametrize(
    ("words", "well"),
    [
        ("she laughed, and he coaches", False),
        ("Bo said which five", False),
        ("Bo asked who", False),
        ("she pulled it off the shelf and showed me", False),
        ("“so you would listen first”", False),
        ("“so you would listen to the pump before you opened it”", True),
        ("her men, with the furniture", False),
        ("she drew the whole load on a napkin", True),
        ("she said which van stands idle all night", True),
    ],
)
def test_a_remark_whose_point_stands_elsewhere_is_thin(words: str, *, well: bool) -> None:
    assert (poverty(told(words, AnchorKind.MOMENT)) <= 1) is well


@pytest.mark.parametrize(
    "words", ["half are students who vanish at finals", "many have no heating at night"]
)
def test_a_share_of_what_was_named_before_is_not_told_alone(words: str) -> None:
    assert told(words).mode == "jotted"


def test_a_deed_that_counts_what_is_not_named_is_not_told() -> None:
    assert told("I've had nine, and two stayed", AnchorKind.STRENGTH, "").mode == "jotted"


@pytest.mark.parametrize(
    ("words", "as_told"),
    [
        ("one mum has told her story 14 times", "one mum has told her story 14 times"),
        ("she has told her story 14 times", "you have told your story 14 times"),
    ],
)
def test_anybodys_own_is_not_the_readers(words: str, as_told: str) -> None:
    assert told(words).words == as_told


@pytest.mark.parametrize(
    ("words", "opened"),
    [("at Bolt I split one load", False), ("I split one load at Bolt", True)],
)
def test_a_sentence_opens_once(words: str, *, opened: bool) -> None:
    frames = {
        Phrasebook(Kind.THANK_YOU, Tone.WARM, turn).pick("strength_alone", "own", words)
        for turn in range(4)
    }

    assert any(frame and frame.startswith("On my side") for frame in frames) is opened


@pytest.mark.parametrize(
    ("name", "warm", "formal"),
    [
        ('Desmond "Dez" Faulkner', "Dez", "Desmond Faulkner"),
        ("Desmond (Dez) Faulkner", "Dez", "Desmond Faulkner"),
        ("Siobhan O'Dea", "Siobhan", "Siobhan O'Dea"),
        ("Ana Ruiz", "Ana", "Ana Ruiz"),
    ],
)
def test_who_goes_by_a_nickname_is_greeted_by_it(name: str, warm: str, formal: str) -> None:
    assert address(Person(name=name), Tone.WARM) == warm
    assert address(Person(name=name), Tone.FORMAL) == formal


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("the day after", ""),
        ("the week after", ""),
        ("the next day", ""),
        ("the week after Easter", "in the week after Easter"),
    ],
)
def test_a_day_of_decision_that_hangs_on_another_is_not_told(written: str, said: str) -> None:
    assert by_when(Fact(text=written), Notes(text=""), later=False) == said


def test_hours_after_a_word_that_counts_them_are_written_out() -> None:
    assert spelled_out("a wash every 14 h, in lane 3 h") == "a wash every 14 hours, in lane 3 h"


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("I've got me licence", False),
        ("it got me into trouble", True),
        ("straight in, nae warm up", False),
    ],
)
def test_speech_as_it_is_spoken_at_home_is_not_sent(words: str, *, whole: bool) -> None:
    assert sound(words) is whole


@pytest.mark.parametrize(
    ("words", "for_them"),
    [("Bo asked about homework", True), ("Bo keeps the homework in a drawer", False)],
)
def test_a_question_of_a_colleagues_is_for_the_letter_to_them(
    words: str, *, for_them: bool
) -> None:
    assert elsewhere("topic", told(words)) is for_them


@pytest.mark.parametrize(
    ("words", "kind", "idle"),
    [
        ("Ana said parking is easy", "moment", True),
        ("Ana said the desk is never free", "moment", False),
        ("Ana said the last hen is hers", "moment", False),
        ("Ana made us coffee the Ethiopian way", "moment", False),
        ("Bo asked about pensions", "topic", True),
        ("Bo asked why the belt stops at noon", "topic", False),
    ],
)
def test_a_plain_fact_or_a_subject_asked_about_is_no_memory(
    words: str, kind: str, *, idle: bool
) -> None:
    people = (Person(name="Ana Ruiz"), Person(name="Bo Lind"))
    anchor = Anchor(id="a", kind=AnchorKind(kind), quote=Quote(start=0, end=len(words)))

    assert is_idle(tell(anchor, Listener(Notes(text=words), people[0], people))) is idle


def test_of_two_problems_the_one_with_a_number_and_an_aim_is_worth_more() -> None:
    lesser = told("labels smudge when wet")
    greater = told("picking errors about 1.8%, she wants under 1% by summer")

    assert worth(lesser) < worth(greater)


@pytest.mark.parametrize(
    ("words", "least"),
    [
        ("I did dangerous goods awareness in 2019, it's lapsed", 4),
        ("I did dangerous goods awareness in 2019, it's lapsed, happy to resit", 0),
    ],
)
def test_what_speaks_against_the_sender_is_told_only_with_the_offer(words: str, least: int) -> None:
    assert poverty(told(words, AnchorKind.MISSED, "")) == least
