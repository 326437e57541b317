"""Jotted English becomes a sentence only where that is sure, and never says that somebody else did it."""

import pytest

from drafting.builtin.prose.articles import lowered, with_article, with_the
from drafting.builtin.prose.gaps import filled_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.spelling import is_clean, mended
from drafting.builtin.prose.splices import joined
from drafting.builtin.prose.voice import Unsayable, to_reader
from drafting.builtin.writing.telling.reported import placed


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("7 hrs w/ 2 ppl & 1 hr w/o", "7 hours with 2 people and 1 hour without"),
        ("a q on the rota, thurs 2 dec", "a question on the rota, Thursday 2 December"),
        ("shut since march, may open in may", "shut since March, may open in May"),
        ("U of A students at 4 a.m.", "U of A students at 4 a.m."),
        ("explain it 2 the rep, from 9 to 2 a week", "explain it to the rep, from 9 to 2 a week"),
        ("45 min chat", "45-minute chat"),
        ("**bold** plans!!", "bold plans!"),
        ("zofia's figs", "Zofia's figures"),
        ("R has it, not AP Chemistry", "Ranjana has it, not AP Chemistry"),
        ("the hm said “hm”", "the hiring manager said “hm”"),
    ],
)
def test_shorthand_is_written_out_and_the_rest_left_alone(jotted: str, written: str) -> None:
    assert spelled_out(jotted, ("Zofia",), {"R": "Ranjana", "AP": "Alan"}) == written


@pytest.mark.parametrize(
    ("jotted", "form"),
    [
        ("nobody owns the tests", Form.STATEMENT),
        ("drivers quit in week 3", Form.STATEMENT),
        ("by week four they show old coats", Form.STATEMENT),
        ("the stadium closes the ramp at ten", Form.STATEMENT),
        ("found a borrowed neutral", Form.DOING),
        ("wants fewer worksheets", Form.DOES),
        ("runs 9 nights a month", Form.DOES),
        ("will ring on Friday", Form.HELPED),
        ("keep the event time", Form.BARE),
        ("the booking service", Form.NOUN),
        ("testers brought in last", Form.JOTTED),
        ("paper ones late nearly every month", Form.JOTTED),
        ("a tester I've proved first", Form.JOTTED),
        ("White Rose for maths", Form.NOUN),
        ("how I'd know it worked", Form.JOTTED),
        ("drawings I'd treat first", Form.JOTTED),
        ("let them have the loud half", Form.BARE),
        ("flats stand empty and nobody flushes them", Form.STATEMENT),
        ("transactions still take longer than before", Form.STATEMENT),
        ("last November four places opened late", Form.STATEMENT),
        ("they knock it with a mallet", Form.STATEMENT),
        ("this patch has been empty", Form.STATEMENT),
        ("where's the right one?", Form.QUESTION),
        ("", Form.JOTTED),
    ],
)
def test_a_line_is_a_sentence_only_when_that_is_certain(jotted: str, form: Form) -> None:
    assert form_of(jotted) is form


@pytest.mark.parametrize(
    ("noted", "pronoun", "said"),
    [
        ("she asked how I'd start", "she", "you asked how I'd start"),
        ("she still teaches one class herself", "she", "you still teach one class yourself"),
        ("he has foxing and is losing hope", "he", "you have foxing and are losing hope"),
        (
            "she laughed so hard she dropped her pen",
            "she",
            "you laughed so hard you dropped your pen",
        ),
        ("she's got eight", "she", "you've got eight"),
        (
            "she nodded when I told her I am halfway",
            "she",
            "you nodded when I told you I am halfway",
        ),
        ("Ana has ordered a wrapper", "", "you have ordered a wrapper"),
        ("a session with Ana", "", "a session with you"),
        ("Dr Ana's dog barked", "", "your dog barked"),
        ("they lose a pallet a week", "", "you lose a pallet a week"),
        ("guys are late because they are scared", "", "guys are late because they are scared"),
        ("ask them when they're well", "", "ask them when they're well"),
        ("I told them about the kit", "", "I told you about the kit"),
        (
            "I asked for volunteers and gave them first choice",
            "",
            "I asked for volunteers and gave them first choice",
        ),
        ("I sail, and I have used their tables", "", "I sail, and I have used your tables"),
        ("Ana and Bo showed their slides", "", "you and Bo showed their slides"),
        ("she asked Bo for it", "", "she asked Bo for it"),
    ],
)
def test_a_clause_is_turned_to_its_reader(noted: str, pronoun: str, said: str) -> None:
    assert to_reader(noted, ("Ana",), pronoun) == said


@pytest.mark.parametrize(
    ("jotted", "whole"),
    [
        ("comes at six same day", "comes at six the same day"),
        ("The same cow", "The same cow"),
        ("two whole freezers", "two whole freezers"),
        ("trial day Saturday 1 February", "trial day on Saturday 1 February"),
        ("by Friday, next Monday", "by Friday, next Monday"),
        ("could you hold February 10", "could you hold February 10"),
        ("I done the first module", "I have done the first module"),
        ("she laughed when I told that at home", "she laughed when I said that at home"),
        ("he explained me it twice", "he explained it to me twice"),
        ("2 years class 1", "2 years of class 1"),
        ("it takes the clerks' Friday", "it takes the clerks' Friday"),
        ("1st job I had was in a mill", "the first job I had was in a mill"),
        ("a potluck last Friday of the month", "a potluck on the last Friday of the month"),
    ],
)
def test_small_words_are_put_back_where_only_one_can_be_meant(jotted: str, whole: str) -> None:
    assert filled_in(jotted) == whole


@pytest.mark.parametrize(
    ("jotted", "told"),
    [
        (
            "did the same with ambulance times, matched two clocks",
            "with ambulance times, I matched two clocks",
        ),
        (
            "I did that at Slaithe, kept the clockwork till last",
            "at Slaithe, I kept the clockwork till last",
        ),
        ("what I did for Bolt: cut the list", "for Bolt I cut the list"),
        ("I did it well, and they liked it", "I did it well, and they liked it"),
    ],
)
def test_a_deed_that_harks_back_keeps_its_place_and_says_what_was_done(
    jotted: str, told: str
) -> None:
    assert placed(jotted) == told


@pytest.mark.parametrize(
    ("thing", "whole"),
    [
        ("nightly load of manifests", "the nightly load of manifests"),
        ("probate backlog", "the probate backlog"),
        ("legionella in the blocks", "legionella in the blocks"),
        ("hydraulic conductivity", "hydraulic conductivity"),
        ("bug tickets", "bug tickets"),
        ("eleven kids", "eleven kids"),
        ("renew the contract", "renew the contract"),
        ("shadow Debbie for a week", "shadow Debbie for a week"),
        ("talked through an estate", "talked through an estate"),
        ("IRIS payroll", "IRIS payroll"),
    ],
)
def test_a_single_thing_gets_its_article_and_nothing_else_does(thing: str, whole: str) -> None:
    assert with_the(thing) == whole


def test_a_verb_that_cannot_be_made_to_agree_is_quoted_instead() -> None:
    with pytest.raises(Unsayable):
        to_reader("she wugs the blick", ("Ana",), "she")


@pytest.mark.parametrize(
    ("spliced", "whole"),
    [
        ("I split the load, failures went down", "I split the load, and failures went down"),
        ("takes 7 hours, isn't done", "takes 7 hours, but isn't done"),
        ("keep the date, re-run the day", "keep the date, and re-run the day"),
        ("people in depots, not a dashboard", "people in depots, not a dashboard"),
        ("she said “one, two”, twice", "she said “one, two”, twice"),
        ("send a box (dice, a strip) by post", "send a box (dice, a strip) by post"),
    ],
)
def test_clauses_run_together_are_joined(spliced: str, whole: str) -> None:
    assert joined(spliced) == whole


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("punctualty", "punctuality"),
        ("propperly", "properly"),
        ("sayin", "saying"),
        ("a hour and a apprentice", "an hour and an apprentice"),
        ("a one-off, a user, a uniform, a European", "a one-off, a user, a uniform, a European"),
        ("grade a is best", "grade a is best"),
        ("bklog", "bklog"),
        ("legionella", "legionella"),
        ("Kozioł", "Kozioł"),
    ],
)
def test_only_a_slip_with_one_meaning_is_mended(typed: str, meant: str) -> None:
    assert mended(typed) == meant


def test_a_misspelt_line_is_not_clean() -> None:
    assert is_clean("the load takes seven hours")
    assert not is_clean("the bklog of ctrls")


def test_starts_of_sentences_suit_their_place() -> None:
    assert (
        with_article("nightly load takes 7 hours", frozenset()) == "the nightly load takes 7 hours"
    )
    assert with_article("payroll is rent", frozenset()) == "payroll is rent"
    assert lowered("The hospital says yes", frozenset()) == "the hospital says yes"
    assert lowered("Orla said so", frozenset({"orla"})) == "Orla said so"
