"""A deed is told with its place and what came of it, also where the notes only name it, and turned back in time."""

import pytest

from drafting.builtin.prose.articles import with_article
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.voice import to_reader
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.frames.occasion import by_when
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.pronoun import reader_pronoun
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.builtin.writing.writer import write
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Fact,
    Kind,
    Notes,
    Person,
    Profile,
    Quote,
    Tone,
)

INES = Person(name="Ines Vale")


def told(words: str, before: str = "me - ", kind: AnchorKind = AnchorKind.STRENGTH) -> Telling:
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    return tell(Anchor(id="1", kind=kind, quote=quote), Listener(notes, INES, (INES,)))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "my Monday seed board at Orlo Mills, cut losses from 9 trays a week to 2",
            "my Monday seed board at Orlo Mills, which cut losses from 9 trays a week to 2",
        ),
        (
            "the label trial I ran at Orlo, 1,200 pots in a month",
            "the label trial I ran at Orlo: 1,200 pots in a month",
        ),
        (
            "Orlo Mills, up in Gdynia, one bench a day w/ a soft brush",
            "what I did at Orlo Mills, up in Gdynia: one bench a day with a soft brush",
        ),
    ],
)
def test_work_that_is_only_named_is_told_with_what_came_of_it(words: str, said: str) -> None:
    telling = told(words)
    assert (telling.mode, telling.words, poverty(telling)) == (Mode.WORK, said, 0)


def test_a_list_behind_what_was_done_somewhere_keeps_the_place_and_the_outcome() -> None:
    telling = told(
        "one list per bay with the oldest on top. The median went from 29 days to 12",
        before="described what I did at Orlo Archive: ",
    )
    assert telling.mode is Mode.WORK
    assert telling.words.startswith("what I did at Orlo Archive: one list per bay")
    assert telling.words.endswith("The median went from 29 days to 12")


@pytest.mark.parametrize(
    "words", ["my manager at Orlo, a good man", "my nerves at Orlo, 2 coffees", "our last question"]
)
def test_what_is_mine_and_no_work_is_none(words: str) -> None:
    assert told(words).mode is not Mode.WORK


def test_work_that_says_nothing_of_itself_is_poor() -> None:
    assert poverty(told("my seed board at Orlo Mills")) > 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Orlo Valley Council, I rang every tenant in week 2 and arrears fell from 21% to 12%",
            "at Orlo Valley Council I rang every tenant in week 2 and arrears fell from 21% to 12%",
        ),
        (
            "i told em about the salt mine in Pugwash, we hung every belt and went from nine splices to two",
            "at the salt mine in Pugwash we hung every belt and went from nine splices to two",
        ),
        (
            "I told him I had done stock counts every morning at Bexley and got the error under 1%",
            "I have done stock counts every morning at Bexley and got the error under 1%",
        ),
        ("I told her I had led a team of six bakers", "I led a team of six bakers"),
        (
            "I said that at Orlo I checked the rents weekly, and that arrears on my list fell to £4,500",
            "at Orlo I checked the rents weekly, and arrears on my list fell to £4,500",
        ),
        (
            "I planned each tour a month ahead and hung the coats in there",
            "I planned each tour a month ahead and hung the coats",
        ),
        (
            "at Ysgol y Bryn I ran a Friday book swap for the parents",
            "at Ysgol y Bryn I ran a Friday book swap for the parents",
        ),
    ],
)
def test_a_deed_is_told_as_it_was_done(words: str, said: str) -> None:
    telling = told(words)
    assert (telling.mode, telling.words, poverty(telling)) == (Mode.OWN, said, 0)


@pytest.mark.parametrize(
    ("words", "poor"),
    [
        ("I put 210 contracts in one list and no contract lapsed for two years", False),
        ("I have my forklift licence, lapsed in March", True),
    ],
)
def test_what_did_not_lapse_speaks_for_the_sender(words: str, *, poor: bool) -> None:
    assert (poverty(told(words)) > 1) is poor


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        (
            "cheese is the only thing that improves here",
            "cheese is the only thing that improves here",
        ),
        ("pump is the oldest in the yard", "the pump is the oldest in the yard"),
        ("cheese is kept cold", "the cheese is kept cold"),
    ],
)
def test_what_is_seldom_counted_has_no_article_from_who_keeps_articles(
    clause: str, said: str
) -> None:
    assert with_article(clause, frozenset()) == said


def test_several_that_have_numbers_for_names_keep_their_capital() -> None:
    telling = told("Year 8 borrowing falls off in the spring of each year", kind=AnchorKind.PROBLEM)
    assert telling.words.startswith("Year 8")


def test_a_verb_behind_still_agrees_with_its_reader() -> None:
    assert to_reader("she drove for twelve years and still takes a run", (), "she") == (
        "you drove for twelve years and still take a run"
    )
    assert to_reader("she said the line stops and needs oil", (), "she") == (
        "you said the line stops and needs oil"
    )


def test_a_weekend_before_a_part_of_the_day_is_written_out() -> None:
    assert spelled_out("tues evening and sat morning") == "Tuesday evening and Saturday morning"
    assert spelled_out("she sat in the sun") == "she sat in the sun"


def test_a_time_from_now_is_within() -> None:
    notes = Notes.of("decision one week from now on")
    fact = Fact(text="one week from now on", quote=Quote(start=9, end=29))
    assert by_when(fact, notes, later=False) == "within one week"


def _letter(text: str, *items: tuple[str, AnchorKind, str]) -> str:
    notes = Notes.of(text)
    anchors = []
    for number, (words, kind, said_by) in enumerate(items):
        quote = notes.find(words)
        assert quote
        anchors.append(Anchor(id=str(number), kind=kind, quote=quote, said_by=said_by))
    brief = Brief(to="Ines Vale", kind=Kind.THANK_YOU, tone=Tone.WARM)
    made = Anchors(people=(INES,), items=tuple(anchors))
    return "".join(write(notes, made, Profile(name="Bo Lindqvist"), brief))


def test_the_problem_that_a_deed_answers_is_told_before_one_that_none_does() -> None:
    letter = _letter(
        "Ines: scrap is 4.5% on the titanium parts\nsetups take 3 hours because fixtures are not labelled\n"
        "at Brasov I labelled every fixture with a number and setups went from 2 hours to 50 minutes",
        ("scrap is 4.5% on the titanium parts", AnchorKind.PROBLEM, "Ines Vale"),
        ("setups take 3 hours because fixtures are not labelled", AnchorKind.PROBLEM, ""),
        (
            "at Brasov I labelled every fixture with a number and setups went from 2 hours to 50 minutes",
            AnchorKind.STRENGTH,
            "",
        ),
    )
    assert "setups take 3 hours" in letter.split("at Brasov")[0]


def test_what_the_reader_said_is_remembered_as_said() -> None:
    letter = _letter(
        "she said most people would have mailed the letter to the pump clinic",
        (
            "she said most people would have mailed the letter to the pump clinic",
            AnchorKind.MOMENT,
            "Ines Vale",
        ),
    )
    assert "you saying that most people would have mailed" in letter


def test_what_the_sender_said_in_a_talk_is_no_next_step() -> None:
    text = (
        "INES: What would you do first?\nME: Visit the ten oldest kilns\nINES: And then?\nME: Talk to the crews\n"
        "INES: The kilns leak heat at the door every night."
    )
    letter = _letter(
        text,
        ("Visit the ten oldest kilns", AnchorKind.NEXT_STEP, ""),
        ("The kilns leak heat at the door every night.", AnchorKind.PROBLEM, "Ines Vale"),
    )
    assert "ten oldest kilns" not in letter


def test_who_says_what_costs_him_is_he() -> None:
    ulf, dorte = Person(name="Ulf Pry"), Person(name="Dorte Kall")
    notes = Notes.of("Ulf said that a fold costs him a second tool. Dorte asked about her nephew.")
    assert reader_pronoun(Listener(notes, ulf, (ulf, dorte))) == "he"
    assert reader_pronoun(Listener(notes, dorte, (ulf, dorte))) == ""
