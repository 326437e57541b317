"""The ledger tells what each sentence rests on."""

from dataclasses import replace

import pytest

from guardrails.findings import Part
from guardrails.ledger import Kind, ledger
from guardrails.manuscript import Manuscript, Passage, Sender

NOTES = """nightly load of carrier manifests takes 7 hrs. T looked knackered. the depot cat is called Biscuit.
I want to work in one house and come to know it"""
LOAD = Passage("a1", "problem", 0, NOTES.index(". T"))
SECRET = Passage("p1", "private", NOTES.index("T looked"), NOTES.index(". the depot"))


def _letter(body: str, detail: str = "") -> Manuscript:
    return Manuscript(
        to="Tomasz Wieczorek",
        subject="",
        body=body,
        notes=NOTES,
        passages=(LOAD, SECRET),
        sender=Sender("Mira Solberg", facts=("Ran a beekeeping society for nine years",)),
        detail=detail,
    )


@pytest.mark.parametrize(
    ("sentence", "kind", "anchors"),
    [
        ("A nightly load of manifests is a problem I know.", Kind.ANCHORS, ("a1",)),
        ("I ran a beekeeping society.", Kind.PROFILE, ()),
        ("Thank you for seeing me on Tuesday.", Kind.COURTESY, ()),
        ("Biscuit the cat made my day.", Kind.ANCHORS, ()),
        ("Please let me know if I left anything open.", Kind.COURTESY, ()),
        ("How do things stand?", Kind.COURTESY, ()),
        ("My answer is yes: I accept, and gladly.", Kind.COURTESY, ()),
        ("Please let me know if 40 pumps are enough.", Kind.NOTHING, ()),
        ("Synergy leverages our cosmic holistic paradigm.", Kind.NOTHING, ()),
        ("You looked knackered.", Kind.NOTHING, ()),
        ("I would like to work in one house and come to know it.", Kind.ANCHORS, ()),
    ],
)
def test_a_sentence_rests_on(sentence: str, kind: Kind, anchors: tuple[str, ...]) -> None:
    """Private passages are never named as support."""
    found = ledger(_letter(f"Dear Tomasz,\n\n{sentence}\n\nBest,\nMira"))

    assert [(one.kind, one.anchors) for one in found] == [(kind, anchors)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("I know you hope to decide by Friday 4 December.", Kind.ANCHORS),
        ("We met on Thursday 19 November.", Kind.ANCHORS),
        ("I know you hope to decide by Monday 7 December.", Kind.NOTHING),
        ("Synergy leverages our paradigm on Friday 4 December.", Kind.NOTHING),
    ],
)
def test_a_day_of_theirs_rests_on_the_notes_that_lead_to_it(sentence: str, kind: Kind) -> None:
    letter = _letter(f"Dear Tomasz,\n\n{sentence}\n\nBest,\nMira")
    dated = replace(
        letter, notes=f"{NOTES}\nthurs 19 nov, then decision by fri 4 dec", met="thurs 19 nov"
    )

    assert [one.kind for one in ledger(dated)] == [kind]


def test_the_detail_is_the_senders_own_wherever_it_stands() -> None:
    manuscript = _letter(
        "Dear Tomasz,\n\nYou kept 17 keys in a tin.\n\nBest,\nMira", "You kept 17 keys in a tin."
    )

    assert [one.kind for one in ledger(manuscript)] == [Kind.YOURS]


def test_there_is_one_support_for_each_sentence_in_order() -> None:
    manuscript = _letter(
        "Dear Tomasz,\n\nThank you. The load stays with me.\n\nI ran.\n\nBest,\nMira"
    )

    found = ledger(manuscript)

    assert [manuscript.part(Part.BODY)[s.span.start : s.span.end] for s in found] == [
        "Thank you.",
        "The load stays with me.",
        "I ran.",
    ]


def test_a_common_word_is_no_support_because_its_stem_is_no_word() -> None:
    """The stem of `company` is `compani`, which nobody ever wrote."""
    habit = Passage("a1", "topic", 0, len("the company meets on Mondays"))
    manuscript = Manuscript(
        to="Ada Holm",
        subject="",
        body="Any company has doors.",
        notes="the company meets on Mondays",
        passages=(habit,),
    )

    assert [one.anchors for one in ledger(manuscript)] == [()]
