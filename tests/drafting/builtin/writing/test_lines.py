"""More of what people jot becomes a sentence, and what says nothing by itself does not become a memory."""

import pytest

from drafting.builtin.prose.counted import verb_of_many
from drafting.builtin.prose.finite import words_in
from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.writing import writer
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.scenes import speaks_for_itself
from drafting.builtin.writing.choosing.troubles import as_problem
from drafting.builtin.writing.frames.salutation import greeting
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import question
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.desk import Read
from drafting.letters.panel import dealt
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile, Quote, Tone

ANA, BO = Person(name="Ana Ruiz"), Person(name="Bo Lang")
PROBLEM, MOMENT, TOPIC = AnchorKind.PROBLEM, AnchorKind.MOMENT, AnchorKind.TOPIC
STRENGTH, MISSED, MOTIVATION = AnchorKind.STRENGTH, AnchorKind.MISSED, AnchorKind.MOTIVATION


def told(words: str, kind: AnchorKind, said_by: str = "", *, alone: bool = False) -> Telling:
    quote = Quote(start=0, end=len(words))
    anchor = Anchor(id="a", kind=kind, quote=quote, said_by=said_by)
    return tell(anchor, Listener(Notes(text=words), ANA, (ANA,) if alone else (ANA, BO)))


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("one in four comes back unsigned", "comes"),
        ("9 crates a week go to the wrong dock", "go"),
        ("1 gauge in 9 comes back broken", "comes"),
        ("1 in 40 stops answering after a frost", "stops"),
        ("the lease ends in August", "ends"),
        ("the queue at the kiosk reaches 35 minutes", "reaches"),
        ("3 times since spring", ""),
        ("40 orders placed by hand", ""),
        ("the morning runs on Mondays", ""),
    ],
)
def test_the_verb_behind_a_count_or_a_thing_is_found_where_it_is_sure(
    words: str, verb: str
) -> None:
    place = verb_of_many(words_in(words))
    assert (words_in(words)[place] if place >= 0 else "") == verb


@pytest.mark.parametrize(
    ("words", "kind", "said"),
    [
        ("retries create duplicate tickets", PROBLEM, "retries create duplicate tickets"),
        ("final accounts slow", PROBLEM, "final accounts are slow"),
        ("the depot sends figures by bus", PROBLEM, "the depot sends figures by bus"),
        ("attendance officer shares a desk", PROBLEM, "the attendance officer shares a desk"),
        ("Kiln output is 64%, the kiln clock is off", PROBLEM, "the kiln output is 64%, and the kiln clock is off"),
        ("312 overdue work orders, 40 on one mixer", PROBLEM, "312 overdue work orders"),
        ('if someone types "carots" it counts none', PROBLEM, "if someone types “carots” it counts none"),
        ("I said that at Orlo Buses I froze the plan at noon", STRENGTH, "at Orlo Buses I froze the plan at noon"),
        ("I told them we did one check per child on a rota", STRENGTH, "we did one check per child on a rota"),
        ("I talked about doing purchase orders at Orlo Print", STRENGTH, "I did purchase orders at Orlo Print"),
        ("I described Orlo Abbey. I put on a floating steward", STRENGTH, "I put on a floating steward"),
        ("I speak French and Creole, I did mention that", STRENGTH, "I speak French and Creole"),
        ("I said I ran a bay at Orlo, and that use rose by 9", STRENGTH, "I ran a bay at Orlo, and use rose by 9"),
        ("I have held a licence since May, and said only maybe", MISSED, "I have held a licence since May"),
        ("I left my bear on a bus, never got over it", MOTIVATION, "I left my bear on a bus, and never got over it"),
    ],
)  # fmt: skip
def test_it_is_told_whole_and_without_what_only_the_jotter_needs(
    words: str, kind: AnchorKind, said: str
) -> None:
    assert told(words, kind).words == said


@pytest.mark.parametrize(
    "words",
    ["Ms Ruiz said frankly that the pumps are worn", "Ana Ruiz complained that the pumps are worn"],
)
def test_who_said_it_is_found_behind_an_honorific_and_beside_an_adverb(words: str) -> None:
    telling = told(words, PROBLEM, ANA.name)
    assert (telling.words, telling.who) == ("the pumps are worn", "reader")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("nobody talks to them after it", PROBLEM),
        ("most of that is nine large groups", PROBLEM),
        ("they wrote a report and named themselves", MOTIVATION),
    ],
)
def test_what_may_be_something_else_is_not_told(words: str, kind: AnchorKind) -> None:
    assert told(words, kind).mode is Mode.JOTTED


def test_what_the_sender_answered_is_not_the_readers() -> None:
    telling = told("she asked how roaming works, got confused", MOMENT, alone=True)
    assert telling.words == "you asked how roaming works"


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("you looked at your own feet", False),
        ("you have a jar", False),
        ("you have a lot of glassware", False),
        ("you went red and had it mended before lunch", False),
        ("you could not give me a date", False),
        ("you laughed when the ladder fell", True),
        ("you have a spaniel called Wellington that sleeps in a tray", True),
        ("you handed me a flask and asked what I saw", True),
    ],
)
def test_a_gesture_without_its_cause_is_no_memory(words: str, *, whole: bool) -> None:
    assert speaks_for_itself(words) is whole


@pytest.mark.parametrize(
    ("word", "clean"), [("idempotency", True), ("homogeniser", True), ("threapland", False)]
)
def test_a_learned_word_of_a_trade_is_no_slip(word: str, *, clean: bool) -> None:
    assert is_clean(f"the {word} is old") is clean


def test_what_would_be_done_with_something_unnamed_says_little() -> None:
    assert poverty(told("I said photograph it and label it", STRENGTH)) > 1


def test_a_trouble_taken_down_as_a_subject_is_a_problem() -> None:
    assert as_problem(told("the box hedge is dying from the gate", TOPIC)).anchor.kind is PROBLEM
    assert as_problem(told("the box hedge is two acres wide", TOPIC)).anchor.kind is TOPIC


ASKED = (
    "Ana Ruiz: the boilers are past repair. She asked what I would do with a contractor who does"
    " not turn up. I said that at Orlo I kept a list of second choices."
)


def test_a_deed_that_answered_a_question_is_told_with_it_and_not_with_the_problem() -> None:
    notes = Notes.of(ASKED)
    passages = {
        PROBLEM: "the boilers are past repair",
        STRENGTH: "I said that at Orlo I kept a list of second choices",
    }
    items = tuple(
        Anchor(id=kind.value, kind=kind, quote=quote)
        for kind, words in passages.items()
        if (quote := notes.find(words))
    )
    anchors = Anchors(people=(ANA,), items=items)
    asked = question(items[1], Listener(notes, ANA, (ANA,)))
    brief = Brief(to=ANA.name, tone=Tone.PLAIN)
    letter = "".join(writer.write(notes, anchors, Profile(), brief))

    assert asked == "what I would do with a contractor who does not turn up"
    assert f"You asked {asked}. At Orlo I kept a list of second choices." in letter


@pytest.mark.parametrize("tone", Tone)
def test_a_problem_without_a_deed_is_met_with_the_wish_to_work_on_it(tone: Tone) -> None:
    notes = Notes.of("the morning queue at the kiosk is 35 minutes")
    item = Anchor(id="p", kind=PROBLEM, quote=Quote(start=0, end=len(notes.text)))
    anchors, brief = Anchors(people=(ANA,), items=(item,)), Brief(to=ANA.name, tone=tone)
    letter = "".join(writer.write(notes, anchors, Profile(), brief))

    assert "35 minutes; " in letter


def test_each_of_a_panel_gets_a_deed_where_there_are_as_many() -> None:
    text = "Ana: the press stops daily.\n\nBo: the rota is on paper.\n\nI ran a log at Orlo. I drew a map at Bolt."
    notes = Notes.of(text)
    kinds = {
        "the press stops daily": (PROBLEM, ANA.name),
        "the rota is on paper": (PROBLEM, BO.name),
        "I ran a log at Orlo": (STRENGTH, ""),
        "I drew a map at Bolt": (STRENGTH, ""),
    }
    items = tuple(
        Anchor(id=words, kind=kind, quote=quote, said_by=who)
        for words, (kind, who) in kinds.items()
        if (quote := notes.find(words))
    )
    desk = Read(notes=notes, anchors=Anchors(people=(ANA, BO), items=items))
    taken = [set(brief.taken) for brief in dealt(desk, (ANA.name, BO.name), Brief(to=""))]
    deeds = {one.id for one in items if one.kind is STRENGTH}

    assert [len(deeds - one) for one in taken] == [1, 1]


@pytest.mark.parametrize("tone", Tone)
def test_nobody_is_greeted_by_an_empty_name(tone: Tone) -> None:
    assert greeting(Person(name=""), tone) == "Hello,"
