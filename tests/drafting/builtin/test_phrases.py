"""Every phrase of the built-in writer passes every rule, wherever in a letter it comes to stand."""

from collections.abc import Iterator

import pytest

from drafting.builtin.phrasebook import phrases
from drafting.builtin.writing.frames.filling import filled
from drafting.models import Kind
from guardrails.findings import Part
from guardrails.manuscript import Interviewer, Manuscript, Sender
from guardrails.review import review

NOTES = (
    "Interview Tuesday 3 November with Priya Nair and Donna Reid at Brixly, agronomist.\n"
    "The seed vault thaws on Mondays. They decide by 27 November.\n"
    "I counted 4,000 vials at Kew. Priya showed me the freezer log."
)
SLOTS = {
    "role": "agronomist",
    "Role": "Agronomist",
    "company": "Brixly",
    "date": "3 November",
    "on_day": "on Tuesday 3 November",
    "by_when": "by 27 November",
    "due": "by 27 November",
    "sender": "Sam Lee",
    "to": "Priya Nair",
    "no_address": "whose address I do not have",
    "salutation": "Dear Priya,",
    "question": "When could you start?",
    "asked": "when I could start",
    "pledged": "send you the freezer log",
    "offered": "Tuesday 1 December or Wednesday 2 December",
    "needed": "two references",
    "wanted": "send you two references",
    "invited": "to a second interview",
    "ahead": "you will be in touch by Friday",
    "answer_by": "Friday 27 November",
    "start": "Tuesday 1 December",
    "until": "27 November",
    "unanswered": "how I would count the vials",
    "query": "which of the vaults thaws",
    "request": "you to keep the north vault shut",
    "condition": "one thing",
    "step": "the trial shift",
}
TOLD = (
    "You said that the seed vault thaws on Mondays.",
    "At Kew I counted 4,000 vials, and you showed me the freezer log.",
)
PLACES = ("{phrase}\n\n{0}\n\n{1}", "{0}\n\n{phrase}\n\n{1}\n\n{0}", "{0}\n\n{1}\n\n{phrase}")
WHOLE = frozenset({"too-short", "missing-detail", "interchangeable-letter"})
"""Rules that weigh the letter as a whole and not a sentence."""


def courtesies(kind: Kind) -> Iterator[str]:
    """The kind's sentences that tell no passage, with their slots filled."""
    book = phrases(kind.value)
    tables = (table for part, table in book.items() if part in _parts(book))
    for table in tables:
        for tones in table.values():
            for frames in tones.values():
                yield from (filled(one, SLOTS) for one in frames if "ords}" not in one)


def _parts(book: dict[str, object]) -> set[str]:
    listed = book["paragraphs"]
    assert isinstance(listed, list)
    return {part for row in listed for name in row for part in name.replace("/", "|").split("|")}


@pytest.mark.parametrize("kind", Kind)
def test_no_rule_finds_fault_with_a_phrase_in_any_place(kind: Kind) -> None:
    faults = [
        (finding.rule, phrase, place)
        for phrase in courtesies(kind)
        for place in PLACES
        for finding in review(_letter(kind, place.format(*TOLD, phrase=phrase)))
        if finding.rule not in WHOLE
        and finding.span.part is Part.BODY
        and _letter(kind, place.format(*TOLD, phrase=phrase)).words(finding.span) not in TOLD
    ]

    assert faults == []


def _letter(kind: Kind, body: str) -> Manuscript:
    return Manuscript(
        to="Priya Nair",
        subject="Agronomist interview",
        body=f"Dear Priya,\n\n{body}\n\nBest,\nSam Lee",
        kind=kind.value,
        notes=NOTES,
        people=(Interviewer("Priya Nair"), Interviewer("Donna Reid")),
        company="Brixly",
        role="agronomist",
        met="3 November",
        decision_by="27 November",
        sender=Sender(name="Sam Lee"),
        received="Thank you for coming to the first interview. When could you start? Would Tuesday 1 December or "
        "Wednesday 2 December suit you for a second one? Please send us two references. We will be in touch by Friday.",
        ticked=("offer exists", "deadline", "first choice"),
    )
