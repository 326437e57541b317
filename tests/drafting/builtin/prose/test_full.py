"""A passage is told in full as far as it holds: its measures, its second half, and the small words it left out."""

import pytest

from drafting.builtin.prose.articles import lowered, with_article, with_the
from drafting.builtin.prose.gaps import filled_in
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.soundness import sound
from drafting.builtin.prose.splices import joined
from drafting.builtin.prose.verbless import with_verbs

NOBODY: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("jotted", "told"),
    [
        ("swabs go off at 6:30 and 14:30, results next day", "swabs go off at 6:30 and 14:30"),
        (
            "I began on the nets, mending what the seals tore",
            "I began on the nets, mending what the seals tore",
        ),
        ("the line stops at 2.15, every single day", "the line stops at 2.15, every single day"),
        (
            "one hull was Ada, Edda and Ida on the same list",
            "one hull was Ada, Edda and Ida on the same list",
        ),
        (
            "she has a parrot, a grey called Pim, who signs for parcels",
            "she has a parrot, a grey called Pim, who signs for parcels",
        ),
        (
            "I started a weekly text, every driver with a van in for repair got a text, my calls went from 30 to 18",
            "I started a weekly text, and my calls went from 30 to 18",
        ),
        (
            "I want to open something, build a crew from nothing",
            "I want to open something, build a crew from nothing",
        ),
        (
            "I would leave an atlas on the desk, open at the right page",
            "I would leave an atlas on the desk, open at the right page",
        ),
        (
            "we did settling in over three visits, most of ours settled inside a week",
            "we did settling in over three visits, and most of ours settled inside a week",
        ),
        (
            "I timed two weeks of trams, 90% arrived inside a minute",
            "I timed two weeks of trams, and 90% arrived inside a minute",
        ),
        (
            "we insured orchards for years, hail is what we know",
            "we insured orchards for years, and hail is what we know",
        ),
        (
            "Ana weighs every loaf, keeps the slips in a drawer",
            "Ana weighs every loaf, and keeps the slips in a drawer",
        ),
        (
            "she has a jar, whoever swears pays a pound",
            "she has a jar, and whoever swears pays a pound",
        ),
        (
            "I found a stuck valve, took me two nights",
            "I found a stuck valve, and it took me two nights",
        ),
        ("I halved the queue, went from 8 to 4", "I halved the queue, and it went from 8 to 4"),
        (
            "I'd like my own bench, at the moment I share one",
            "I'd like my own bench, and at the moment I share one",
        ),
        ("she lent me her gloves, must post them", "she lent me her gloves"),
        (
            "the load takes all night, should be done by 5, but isn't",
            "the load takes all night, and should be done by 5, but isn't",
        ),
        ("she has fought it, I gather, since May", "she has fought it, I gather, since May"),
    ],
)
def test_a_sentence_ends_no_sooner_than_it_must(jotted: str, told: str) -> None:
    assert joined(jotted) == told


@pytest.mark.parametrize(
    ("jotted", "told"),
    [
        ("9 weeks from order to delivery", "it takes 9 weeks from order to delivery"),
        ("6 out of 8 crates ready by noon", "6 out of 8 crates were ready by noon"),
        ("three rope failures last season", "there were three rope failures last season"),
        ("four lost keys since March", "there have been four lost keys since March"),
        (
            "two late ferries last month and she wants none",
            "there were two late ferries last month and she wants none",
        ),
        ("3 times since summer", "3 times since summer"),
        ("two days from Leeds to London", "two days from Leeds to London"),
    ],
)
def test_a_count_gets_the_verb_it_can_only_have(jotted: str, told: str) -> None:
    assert with_verbs(jotted) == told


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("did stock audit at Denby", "did a stock audit at Denby"),
        ("ran induction course for new drivers", "ran an induction course for new drivers"),
        ("ran the induction course", "ran the induction course"),
        ("did two audits", "did two audits"),
        ("held report writers to it", "held report writers to it"),
        ("the rest of interview was outside", "the rest of the interview was outside"),
        ("TOOLS most are blunt", "most are blunt"),
        ("we WENT out", "we went out"),
        ("forty loaves on a bad Friday", "forty loaves on a bad Friday"),
        ("the RSPCA rang", "the RSPCA rang"),
        ("she said “you brought it INSIDE”", "she said “you brought it INSIDE”"),
    ],
)
def test_small_words_come_back_and_shouting_goes(jotted: str, written: str) -> None:
    assert filled_in(jotted) == written


@pytest.mark.parametrize(
    ("sentence", "inside"),
    [
        ("Take-off slots are short", "take-off slots are short"),
        ("Drivers' hours are short", "drivers' hours are short"),
        ("Gaskets go soft in the heat", "gaskets go soft in the heat"),
        ("Mondays are worst", "Mondays are worst"),
        ("Ravi goes first", "Ravi goes first"),
        ("St-Denis is closed", "St-Denis is closed"),
    ],
)
def test_only_a_name_keeps_its_capital_inside_a_sentence(sentence: str, inside: str) -> None:
    assert lowered(sentence, NOBODY) == inside


@pytest.mark.parametrize(
    ("clause", "written"),
    [
        ("calls per patient went down", "calls per patient went down"),
        ("sickness gets phoned in late", "sickness gets phoned in late"),
        ("audience falls off at noon", "the audience falls off at noon"),
        ("oldest pump is the loud one", "the oldest pump is the loud one"),
        ("first term would be slow", "the first term would be slow"),
        ("last year I ran it", "last year I ran it"),
        ("last November it flooded", "last November it flooded"),
        ("only half were dry", "only half were dry"),
        ("guest rooms are damp", "guest rooms are damp"),
        ("next is a trial", "next is a trial"),
        ("nightly bake takes nine hours", "the nightly bake takes nine hours"),
    ],
)
def test_what_a_subject_is_about_decides_its_article(clause: str, written: str) -> None:
    assert with_article(clause, NOBODY) == written


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("you said lots of young crews now", False),
        ("you said lots of crews are young now", True),
        ("you said 12 boats were leaking", True),
    ],
)
def test_what_was_said_needs_its_verb(words: str, *, whole: bool) -> None:
    assert sound(words) is whole


def test_what_was_done_is_no_thing() -> None:
    assert with_the("walked the trench") == "walked the trench"


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("a 20 minutes walk round the sheds", "a 20-minute walk round the sheds"),
        ("a 20 minutes of it", "a 20 minutes of it"),
        ("closed on mondays", "closed on Mondays"),
        ("Le Thu Huong", "Le Thu Huong"),
        ("Shift Thu Nov 6", "Shift Thursday November 6"),
        ("back on Thu after lunch", "back on Thursday after lunch"),
    ],
)
def test_a_short_form_is_written_out_only_where_it_is_one(jotted: str, written: str) -> None:
    assert spelled_out(jotted) == written
