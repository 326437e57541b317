"""Slips that a careful person would not send: a word in the wrong place, a lost capital, a snatch as a step."""

import pytest

from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.frames.occasion import by_when
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Fact, Notes, Person, Quote

ANA, BO = Person(name="Ana Ruiz"), Person(name="Tomas Adjei")
PROBLEM, MOMENT, TOPIC = AnchorKind.PROBLEM, AnchorKind.MOMENT, AnchorKind.TOPIC
STRENGTH, MISSED = AnchorKind.STRENGTH, AnchorKind.MISSED
MOTIVATION, NEXT = AnchorKind.MOTIVATION, AnchorKind.NEXT_STEP
THIN = 2


def told(words: str, kind: AnchorKind = PROBLEM, said_by: str = "") -> Telling:
    quote = Quote(start=0, end=len(words))
    anchor = Anchor(id="a", kind=kind, quote=quote, said_by=said_by)
    return tell(anchor, Listener(Notes(text=words), ANA, (ANA, BO)))


@pytest.mark.parametrize(
    ("words", "kind", "said"),
    [
        (
            "I sat with the fitters every other Thursday",
            STRENGTH,
            "I sat with the fitters every other Thursday",
        ),
        ("T. Adjei weighs the flour himself", MOMENT, "Tomas Adjei weighs the flour himself"),
        (
            "I have completed the first diploma of the course",
            MISSED,
            "I have completed the first diploma of the course",
        ),
        ("I hold forklift licence", MISSED, "I hold a forklift licence"),
        (
            "I told them that I moved the talks to noon, and that 17 people came back",
            STRENGTH,
            "I moved the talks to noon, and 17 people came back",
        ),
        (
            "she handed me a lamp, put me at the bench, and asked what I saw",
            MOMENT,
            "you handed me a lamp, put me at the bench, and asked what I saw",
        ),
        (
            "the bell gets rung about 200x a shift",
            PROBLEM,
            "the bell gets rung about 200 times a shift",
        ),
        (
            "the pump has stalled twice since xmas",
            PROBLEM,
            "the pump has stalled twice since Christmas",
        ),
        (
            "I can see the yard from my mothers kitchen",
            MOTIVATION,
            "I can see the yard from my mother's kitchen",
        ),
        ("my sisters are both in the yard", MOTIVATION, "my sisters are both in the yard"),
        ("nan was on the 9th floor", MOTIVATION, "my nan was on the 9th floor"),
        ("she knows every farmer by their dog", MOMENT, "you know every farmer by their dog"),
        (
            "they lose a day every week in their yard",
            PROBLEM,
            "you lose a day every week in your yard",
        ),
        ("left out that I drive a crane", MISSED, "I drive a crane"),
        ("to say I hold the county permit", MISSED, "I hold the county permit"),
        ("I did not talk about my diploma in baking", MISSED, "my diploma in baking"),
        ("there's a shelf of left boots, apparently", MOMENT, "there's a shelf of left boots"),
        (
            "put tape on the bottles so he could read them",
            STRENGTH,
            "I put tape on the bottles so he could read them",
        ),
        ("6 yrs payroll at Tolland Foods", STRENGTH, "6 years of payroll at Tolland Foods"),
        ("6 yrs at Tolland Foods", STRENGTH, "6 years at Tolland Foods"),
    ],
)
def test_it_is_told_as_a_careful_person_would(words: str, kind: AnchorKind, said: str) -> None:
    by = ANA.name if words.startswith(("she", "they")) else ""
    assert told(words, kind, by).words == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('"i put a heater and a prayer on em"', "I put a heater and a prayer on em"),
        ('"i\'d give you the wee room"', "I'd give you the wee room"),
        ('"the draught. it\'s always the draught"', "the draught. It's always the draught"),
        ('"the moon plans our day," which I loved', "the moon plans our day"),
        ('"the moon plans our day" liked that', "the moon plans our day"),
        ('"we build the i3 model in Leeds"', "we build the i3 model in Leeds"),
        ('"rows i. to iv. are wrong every day"', "rows i. to iv. are wrong every day"),
    ],
)
def test_a_remark_has_its_capitals_and_nothing_behind_it(words: str, said: str) -> None:
    telling = told(words, MOMENT, ANA.name)
    assert (telling.mode, telling.words) == (Mode.SPEECH, said)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("she is the officer of the kitchens", MOMENT),
        ("she has a handshake like a vice", MOMENT),
        ("twelve chairs", TOPIC),
        ("Dear Ms. Ruiz, you are invited", TOPIC),
        ("answer in two weeks", NEXT),
        ("ask if the bench goes lower", NEXT),
        ("visit of the inspector", NEXT),
        ("I told her at Orlo Mills", STRENGTH),
        ("half is valves too small", PROBLEM),
        ("she pulled over a, she wrote it down", MOMENT),
        ("I handed one file to a colleague in Oslo", TOPIC),
        ("three words on an index card", STRENGTH),
    ],
)
def test_what_says_too_little_to_be_sent_is_told_last(words: str, kind: AnchorKind) -> None:
    assert poverty(told(words, kind, ANA.name if words.startswith("she") else "")) >= THIN


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("she has a kettle that whistles in tune", MOMENT),
        ("she is building the new kitchen herself", MOMENT),
        ("twelve chairs face the car park", TOPIC),
        ("meet the four clerks on Tuesday", NEXT),
        ("ride along with the harbour crew", NEXT),
        ("I told her about the wells at Orlo Mills", STRENGTH),
        ("half of the valves are too small", PROBLEM),
        ("we talked about the harbour seals", TOPIC),
        ("6 years of welding experience", STRENGTH),
    ],
)
def test_what_says_enough_is_told_first(words: str, kind: AnchorKind) -> None:
    assert poverty(told(words, kind, ANA.name if words.startswith("she") else "")) < THIN


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("mid-november ish", "in mid-November"),
        ("mid June", "in mid June"),
        ("the Irish open day, 4 June", "by the Irish open day, 4 June"),
        ("21 November", "by 21 November"),
    ],
)
def test_a_rough_date_is_written_out(written: str, said: str) -> None:
    assert by_when(Fact(text=written), Notes(text=written), later=False) == said


@pytest.mark.parametrize("made", ["reimaged", "unpriced", "centreless", "lacemakers", "soakaway"])
def test_a_word_that_a_trade_made_of_known_ones_is_no_slip(made: str) -> None:
    assert is_clean(f"the {made} ones came first")


@pytest.mark.parametrize("slip", ["simlar", "threapland", "intervl", "ctrls"])
def test_a_slip_is_no_word_that_a_trade_made(slip: str) -> None:
    assert not is_clean(f"the {slip} ones came first")


def test_what_may_be_a_deed_or_a_thing_stands_as_it_was_jotted_behind_its_question() -> None:
    telling = told("should have said coloured overlays and audio books", AnchorKind.MISSED)
    assert (telling.mode, telling.words) == (Mode.ANSWER, "coloured overlays and audio books")
