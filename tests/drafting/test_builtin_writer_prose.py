"""Jotted English becomes a sentence only where that is sure, and never says that somebody else did it."""

import pytest

from drafting.builtin.listener import Listener
from drafting.builtin.manner import Mode
from drafting.builtin.prose.articles import lowered, with_article, with_the
from drafting.builtin.prose.gaps import filled_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.spelling import is_clean, mended
from drafting.builtin.prose.splices import joined
from drafting.builtin.prose.verbless import with_verbs
from drafting.builtin.prose.voice import Unsayable, to_reader
from drafting.builtin.reported import placed
from drafting.builtin.telling import tell, tell_all
from drafting.models import Anchor, AnchorKind, Notes, Person, Quote


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("7 hrs w/ 2 ppl & 1 hr w/o", "7 hours with 2 people and 1 hour without"),
        ("a q on the rota, thurs 2 dec", "a question on the rota, Thursday 2 December"),
        ("U of A students at 4 a.m.", "U of A students at 4 a.m."),
        ("explain it 2 the rep", "explain it to the rep"),
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
        ("she nodded when I told her I am halfway", "she", "you nodded when I told you I am halfway"),
        ("Ana has ordered a wrapper", "", "you have ordered a wrapper"),
        ("a session with Ana", "", "a session with you"),
        ("Dr Ana's dog barked", "", "your dog barked"),
        ("they lose a pallet a week", "", "you lose a pallet a week"),
        ("guys are late because they are scared", "", "guys are late because they are scared"),
        ("ask them when they're well", "", "ask them when they're well"),
        ("I told them about the kit", "", "I told you about the kit"),
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


ANA, BO = Person(name="Ana Ruiz"), Person(name="Bo Lind")


@pytest.mark.parametrize(
    ("words", "kind", "said_by", "mode", "told"),
    [
        ("“the moon runs it”", "moment", "Ana Ruiz", Mode.SPEECH, "the moon runs it"),
        ("Ana drew the graph", "moment", "Ana Ruiz", Mode.YOU, "you drew the graph"),
        (
            "Bo thinks it needs servers",
            "problem",
            "Bo Lind",
            Mode.THAT,
            "Bo thinks it needs servers",
        ),
        ("we shut six wards", "problem", "Ana Ruiz", Mode.SPEECH, "we shut six wards"),
        ("found a borrowed neutral", "strength", "", Mode.OWN, "I found a borrowed neutral"),
        ("forgot to say I hold a licence", "missed", "", Mode.OWN, "I hold a licence"),
        ("I fluffed the question", "missed", "", Mode.JOTTED, "I fluffed the question"),
        ("ask them when they are well", "missed", "", Mode.WOULD, "ask them when they are well"),
        ("Bo to send a sample", "next_step", "", Mode.THAT, "Bo will send a sample"),
        ("she has a puppet", "moment", "Bo Lind", Mode.THAT, "Bo has a puppet"),
        ("she has a puppet", "moment", "", Mode.JOTTED, "she has a puppet"),
    ],
)
def test_a_passage_is_told_as_what_it_is(
    words: str, kind: str, said_by: str, mode: Mode, told: str
) -> None:
    notes = Notes(text=f"- {words} -")
    quote = Quote(start=2, end=2 + len(words))
    anchor = Anchor(id="a", kind=AnchorKind(kind), quote=quote, said_by=said_by)

    telling = tell(anchor, Listener(notes, ANA, (ANA, BO)))

    assert (telling.mode, telling.words) == (mode, told)


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("errors 2.2 to 1.1 in 5 months", "errors went from 2.2 to 1.1 in 5 months"),
        ("empty running 28 down to 19", "empty running went from 28 down to 19"),
        ("reorders up 22% in a year", "reorders went up 22% in a year"),
        ("calls dropped 16 to 3", "calls dropped from 16 to 3"),
        ("22 people housed in ten weeks", "22 people were housed in ten weeks"),
        ("returns about 3%", "returns are about 3%"),
        ("old files still on paper", "old files are still on paper"),
        (
            "picking errors about 1.8%, he wants under 1% by summer",
            "picking errors are about 1.8%, he wants them under 1% by summer",
        ),
        ("it's lapsed, happy to resit", "it's lapsed, and I am happy to resit"),
        (
            "I swapped them piece by piece, no outage",
            "I swapped them piece by piece, with no outage",
        ),
        ("open 9 to 5", "open 9 to 5"),
        ("yield 71 to 88 %", "yield 71 to 88 %"),
        ("patients lie 50 minutes longer", "patients lie 50 minutes longer"),
        ("they restart it by hand", "they restart it by hand"),
        ("taught 30 minutes a day", "taught 30 minutes a day"),
        ("two days from Leeds to London", "two days from Leeds to London"),
    ],
)
def test_a_part_without_a_verb_gets_the_only_one_it_can_have(jotted: str, said: str) -> None:
    assert with_verbs(jotted) == said


@pytest.mark.parametrize(
    ("words", "mode", "told"),
    [
        (
            "I said I did pick audit at Lidbury, 20 pallets per shift, errors went from 2.2 to 1.1",
            Mode.OWN,
            "I did pick audit at Lidbury, 20 pallets per shift, and errors went from 2.2 to 1.1",
        ),
        (
            "I said ring them all at 2. did that at Crowther's, empty runs 28 down to 19",
            Mode.WOULD,
            "ring them all at 2. I did that at Crowther's, and empty runs went from 28 down to 19",
        ),
        (
            "At Heron I posted routes the day before. Overtime dropped 19 percent",
            Mode.OWN,
            "at Heron I posted routes the day before. Overtime dropped 19 percent",
        ),
        (
            "put a proxy in front, logged every call for 6 weeks, then swapped it piece by piece",
            Mode.WOULD,
            "put a proxy in front",
        ),
        ("taught a maths lesson. went ok", Mode.OWN, "I taught a maths lesson"),
    ],
)
def test_a_deed_is_told_with_how_it_came_out(words: str, mode: Mode, told: str) -> None:
    notes = Notes(text=words)
    anchor = Anchor(id="a", kind=AnchorKind.STRENGTH, quote=Quote(start=0, end=len(words)))
    telling = tell(anchor, Listener(notes, ANA, (ANA,)))

    assert (telling.mode, telling.words) == (mode, told)


def test_a_deed_and_the_passage_right_behind_it_are_told_together_unless_that_is_anothers() -> None:
    words = "I met the families at the gate. We went from five families to twenty-six."
    first, second = Quote(start=0, end=30), Quote(start=32, end=len(words) - 1)
    anchors = tuple(
        Anchor(id=name, kind=AnchorKind.STRENGTH, quote=quote)
        for name, quote in (("a", first), ("b", second))
    )
    listener = Listener(Notes(text=words), ANA, (ANA,))

    assert tell_all(anchors, listener, frozenset())[0].words == words[:-1]
    assert tell_all(anchors, listener, frozenset({"b"}))[0].words == words[:30]
