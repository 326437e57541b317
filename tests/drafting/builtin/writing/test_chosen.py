"""What is told first and how it is turned: to the reader, in its tense, with its capitals and articles."""

import pytest

from drafting.builtin.prose.articles import with_article
from drafting.builtin.prose.gaps import filled_in
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.voice import to_reader
from drafting.builtin.reading.clauses import clauses
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.frames.occasion import by_when
from drafting.builtin.writing.frames.position import company
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.pronoun import reader_pronoun
from drafting.builtin.writing.writer import write
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Fact,
    Facts,
    Kind,
    Notes,
    Person,
    Profile,
    Quote,
    Tone,
)
from tests.telling import INES, told


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


def test_what_hangs_on_somebody_named_before_is_not_told() -> None:
    telling = told("who'd just come off a shift and was still dripping", kind=AnchorKind.PROBLEM)
    assert poverty(telling) > 1


def test_an_article_alone_is_no_thing_that_is_so() -> None:
    telling = told(
        "I've done the lameness course, the full three days, in Feb", kind=AnchorKind.MISSED
    )
    assert " is " not in telling.words


def test_its_is_written_out_where_it_says_how_something_is() -> None:
    assert (
        spelled_out("its near home and its mine to keep") == "it's near home and it's mine to keep"
    )


def test_small_words_stay_small_in_a_name_typed_in_capitals() -> None:
    facts = Facts(company=Fact(text="MUSEUM OF THE NORTHERN LIGHTS"))
    assert company(facts) == "Museum of the Northern Lights"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Didn't get to the part where we split the two boxes", AnchorKind.MISSED),
        ("I have another process at a bank that ends on 30 April", AnchorKind.STRENGTH),
    ],
)
def test_what_only_says_what_was_left_out_and_another_process_stay_out(
    words: str, kind: AnchorKind
) -> None:
    letter = _letter(f"met Ines Vale\n{words}", (words, kind, ""))
    assert words.rsplit(maxsplit=1)[-1] not in letter


def test_a_number_and_a_stroke_begin_a_point() -> None:
    assert told("3/ scrap is 4% on the titanium line", kind=AnchorKind.PROBLEM).words == (
        "the scrap is 4% on the titanium line"
    )
    assert [clause.text for clause in clauses("1/ stock is low\n24/7 cover\n12/3 they ring")] == [
        "stock is low",
        "24/7 cover",
        "12/3 they ring",
    ]


def test_a_day_that_comes_round_every_fourth_week_takes_no_on() -> None:
    assert filled_in("with every fourth Saturday") == "with every fourth Saturday"
    assert filled_in("they meet Saturday") == "they meet on Saturday"


def test_what_the_sender_would_do_is_not_told_without_what_it_is_about() -> None:
    letter = _letter(
        "about the rota I'd start with one flat and one caretaker\nInes: the oldest kiln leaks heat at the door",
        ("the oldest kiln leaks heat at the door", AnchorKind.PROBLEM, "Ines Vale"),
        ("I'd start with one flat and one caretaker", AnchorKind.STRENGTH, ""),
    )
    assert "one caretaker" not in letter
