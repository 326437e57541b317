"""What the reader makes of the shapes in which people jot: dots, clock times, posts nobody lists, firms that own."""

import tomllib
from pathlib import Path

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.jobs.agents import is_agent
from drafting.builtin.reading.names.same_person import is_part
from drafting.builtin.reading.reader import read
from drafting.models import Notes
from evals.questions import is_right
from evals.reading import bare

JOTTED = tomllib.loads(Path(__file__).with_name("jotted_notes.toml").read_text("utf-8"))["notes"]


@pytest.fixture(scope="module")
def jotted():
    return [(case, read(Notes.of(case["text"]))) for case in JOTTED]


@pytest.mark.parametrize("name", ["company", "role", "decision_by"])
def test_in_four_of_five_jotted_openings_the_fact_is_right_or_rightly_missing(jotted, name):
    told = [(case[name], getattr(anchors.facts, name)) for case, anchors in jotted]
    wrong = [
        (gold, fact and fact.text)
        for gold, fact in told
        if not (is_right(name, gold, fact.text) if gold and fact else gold == (fact or ""))
    ]
    assert len(wrong) * 5 <= len(told), wrong


def test_of_the_people_of_jotted_openings_few_are_made_up(jotted):
    pairs = [
        ({bare(one) for one in case["people"]}, {bare(one.name) for one in anchors.people})
        for case, anchors in jotted
    ]
    invented = [told - gold for gold, told in pairs if told - gold]
    assert sum(map(len, invented)) * 15 <= sum(len(gold) for gold, _ in pairs), invented


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Employer....... Peverell Heating Ltd", "Employer"),
        ("WHO ......... Remy Alder (founder)", "WHO"),
        ("Position applied for ..... driver", "Position applied for"),
        ("so yeah.... then we left", ""),
        ("I know... maybe", ""),
    ],
)
def test_dots_that_lead_to_what_fills_a_form_make_a_label_and_others_none(line, label):
    assert clauses(line)[-1].label == label


def test_whoever_speaks_at_a_clock_time_is_the_label_of_their_turn():
    told = clauses("Anya [00:01]: Hi, you must be Tom.\nLeo (00:07): And I'm Leo.")
    assert [clause.text for clause in told if clause.is_label] == ["Anya", "Leo"]


@pytest.mark.parametrize(
    ("word", "told"),
    [("forecaster", True), ("lute-maker", True), ("Weaver", True), ("number", False), ("paper", False)],
)  # fmt: skip
def test_whoever_does_something_is_told_by_how_the_word_is_built(word, told):
    assert is_agent(word) is told


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("PICU nurse - St Brannock's - 14/3\nseen by Mrs Hale Okonjo, ward manager", "St Brannock's"),
        ("Corran's Coaches - transport planner - 14/3\nseen by Ada Quill, ops manager", "Corran's Coaches"),
    ],
)  # fmt: skip
def test_a_firm_keeps_the_genitive_that_owns_nothing(line, company):
    told = read(Notes.of(line)).facts.company
    assert told
    assert told.text == company


@pytest.mark.parametrize(
    ("words", "full", "told"),
    [("Wayne T", "Wayne Tranter", True), ("W. Tranter", "Wayne Tranter", True), ("Wayne K", "Wayne Tranter", False)],
)  # fmt: skip
def test_a_first_name_with_the_last_ones_initial_is_the_same_person(words, full, told):
    assert is_part(tuple(words.split()), tuple(full.split())) is told


def test_a_mail_in_another_language_names_its_reader_behind_its_own_word_for_to():
    text = "De: Ginette Larocque\nÀ: Marc Thibault\nObjet: entrevue\n\nIce technician, Aréna Belle-Rive."
    anchors = read(Notes.of(text))
    assert "Thibault" not in " ".join(person.name for person in anchors.people)
    assert anchors.facts.company is None or "Thibault" not in anchors.facts.company.text
