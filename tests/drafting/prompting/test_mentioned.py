"""Whoever is named anywhere in what goes to a model elsewhere has a stand-in there, wherever the name was read from."""

import re

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.endpoints.connection import Connection
from drafting.llm import ModelEngine
from drafting.masking import for_reading
from drafting.models import Anchors, Brief, Fact, Facts, Kind, Letter, Notes, Person, Profile
from drafting.prompting.mentioned import mentioned

ELSEWHERE = Connection(model="m", base_url="https://models.example.org/v1")


def _named(text: str, role: str = "", title: str = "") -> set[str]:
    facts = Facts(role=Fact(text=role) if role else None)
    people = (Person(name="Ann Lee", title=title),) if title else ()
    return set(mentioned([text], Anchors(people=people, facts=facts)))


@pytest.mark.parametrize(
    ("role", "hidden"),
    [
        ("Priya Raman, head of platform", {"Priya", "Raman"}),
        ("Maria Chen, head of platform", {"Maria", "Chen"}),
        ("Priya Raman Head of Platform", {"Priya", "Raman"}),
        ("Priya Raman", {"Priya", "Raman"}),
        ("Head of Platform", set()),
        ("Data Engineer, Payments", set()),
        ("Bookkeeper", set()),
    ],
)
def test_a_line_that_was_misread_as_the_role_names_nobody(role: str, hidden: set[str]) -> None:
    """Nor as somebody's title; the post itself is told as it is."""
    assert _named(f"They want a {role}.", role=role) == hidden
    assert _named(f"They want a {role}.", title=role) == hidden


@pytest.mark.parametrize(
    ("typed", "hidden"),
    [
        ("EA to MARCUS LINDQVIST", {"MARCUS", "LINDQVIST"}),
        ("Interview with PRIYA RAMAN, 3pm", {"PRIYA", "RAMAN"}),
        ("then WIECZOREK came in", {"WIECZOREK"}),
        ("MARCUS was kind. Later Marcus left", {"Marcus"}),
        ("the CTO and HR want AWS, GDPR and an ERP", set()),
        ("NEXT STEPS\nPANEL INTERVIEW\nQUESTIONS THEY ASKED", set()),
        ("WILL THEY CALL", set()),
    ],
)
def test_a_name_in_capitals_is_told_from_an_abbreviation_and_a_heading(
    typed: str, hidden: set[str]
) -> None:
    assert _named(typed) == hidden


@pytest.mark.parametrize(
    ("typed", "hidden"),
    [
        ("Maria Chen wrote it", {"Maria", "Chen"}),
        ("Asked Chen about it", {"Chen"}),
        ("Great Yarmouth", {"Yarmouth"}),
        ("Nightly loads are slow", set()),
    ],
)
def test_a_common_first_name_that_opens_a_line_is_known_by_the_name_after_it(
    typed: str, hidden: set[str]
) -> None:
    assert _named(typed) == hidden


def test_capitals_come_back_as_they_are_written_elsewhere() -> None:
    notes = Notes.of("MARCUS LINDQVIST was late.\nI liked Marcus Lindqvist.")
    key = for_reading(notes, Anchors())
    first, second = key.mask(notes.text).splitlines()

    assert first.removesuffix(" was late.") == second.removeprefix("I liked ").rstrip(".")
    assert key.restore(second).text == "I liked Marcus Lindqvist."


def test_nobody_is_named_in_anything_that_goes_with_a_letter() -> None:
    """Neither a reader on no card, nor anybody in a message that came, a mail that went or the profile."""
    brief = Brief(
        to="Wolfgang Schmittbauer",
        kind=Kind.REPLY,
        received="Hi Sam, Tomasz Wieczorek from Blibberco will join.\nOksana Hryhorenko",
        earlier=(Letter(to="", subject="To Ngozi", body="Dear Wolfgang, thank you. Uchenna was kind."),),
    )  # fmt: skip
    profile = Profile(name="Sam Okafor", facts=("I ran the night shift with Janek Nowakowski.",))
    notes, anchors = Notes.of("- the load is haunted\n"), Anchors()
    given = ModelEngine(ELSEWHERE).would_write(notes, anchors, profile, brief)[-1]["content"]

    named = "Wolfgang|Schmittbauer|Sam|Okafor|Tomasz|Wieczorek|Blibberco|Oksana|Hryhorenko|Ngozi|Uchenna|Janek"
    assert re.findall(named, given) == []
    assert "I ran the night shift with" in given


def test_nobody_is_named_in_the_questions_that_were_asked_before() -> None:
    notes = Notes.of("Priya Raman\n- the nightly load is haunted, she said\n")
    anchors = BuiltIn().read(notes)
    asked = ("They wrote “Can you meet Oksana Hryhorenko?” What is your answer?",)
    given = str(ModelEngine(ELSEWHERE).would_ask(notes, anchors, asked))

    assert "haunted" in given
    assert not re.search("Oksana|Hryhorenko|Priya", given)
