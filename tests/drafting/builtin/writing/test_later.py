"""Messages that come after others know what was said: what they tell of the talk stands in none of those."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from drafting.builtin.writing.frames.occasion import by_when
from drafting.builtin.writing.writer import write
from drafting.desk import Read
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Fact,
    Facts,
    Kind,
    Letter,
    Notes,
    Person,
    Profile,
    Tone,
)
from evals.cases import NOBODY, briefed
from guardrails.sentences import sentences
from guardrails.words import commonness, stem, words_of
from tests.jotted import Jotted, jotted, written

LATER = (Kind.CHECK_IN, Kind.FINAL_PULSE, Kind.REPLY)
ROWS = pytest.mark.parametrize("row", jotted()[::3], ids=lambda row: row.id)
SAME = 0.6
"""Share of the shorter sentence's words of content from which two sentences say the same."""
FEWEST = 3
"""Such words that both need to say anything."""


def told(row: Jotted, brief: Brief) -> set[str]:
    """The sentences that come from passages: those that are not there when the notes hold none."""
    bare = row.anchors.model_copy(update={"items": ()})
    whole, courtesy = (
        {one.text for one in sentences(written(source, brief).body)}
        for source in (row, replace(row, anchors=bare))
    )
    return whole - courtesy


def content(sentence: str) -> set[str]:
    return {stem(word.text) for word in words_of(sentence) if commonness(word.text) < 5.3}


@ROWS
@pytest.mark.parametrize("kind", LATER)
def test_nothing_of_the_talk_is_told_twice(row: Jotted, kind: Kind) -> None:
    desk = Read(notes=row.notes, profile=row.profile, anchors=row.anchors)
    for place, reader in enumerate(row.anchors.people or (NOBODY,)):
        brief = briefed(desk, reader.name, kind, list(Tone)[place % len(Tone)])
        before = [content(one.text) for letter in brief.earlier for one in sentences(letter.body)]
        for sentence in told(row, brief):
            mine = content(sentence)
            same = [one for one in before if len(mine & one) >= SAME * min(len(mine), len(one))]
            assert not [one for one in same if len(mine & one) >= FEWEST], sentence


def test_most_tell_something_more_of_the_talk_and_the_others_wait_for_the_sender() -> None:
    new, every = 0, list(product((Kind.CHECK_IN, Kind.FINAL_PULSE), jotted()))
    for kind, row in every:
        desk = Read(notes=row.notes, profile=row.profile, anchors=row.anchors)
        brief = briefed(desk, (*row.anchors.people, NOBODY)[0].name, kind, Tone.WARM)
        new += bool(told(row, brief))

    assert new >= 0.7 * len(every)


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("friday", "by the Friday after we spoke"),
        ("the end of the month", "by the end of the month in which we spoke"),
        ("in about three weeks", "within about three weeks"),
        ("within ten working days", "within ten working days"),
        ("next week", ""),
        ("friday week", ""),
        ("the tuesday after", ""),
        ("a few days after", ""),
        ("sat 11 oct", "by Saturday 11 October"),
        ("28 march", "by 28 March"),
        ("before st andrew's day", "before St Andrew's Day"),
    ],
)
def test_a_day_named_from_where_both_stood_then_is_told_from_there(named: str, told: str) -> None:
    assert by_when(Fact(text=named), Notes(text=""), later=True) == told


def test_a_reason_of_common_words_is_not_given_a_second_time() -> None:
    notes = Notes(text="Bo Marsh, Elm Ltd. Why: I like being the calm end of the line.")
    quote = notes.find("I like being the calm end of the line")
    assert quote
    reason = Anchor(id="a", kind=AnchorKind.MOTIVATION, quote=quote)
    anchors = Anchors(people=(Person(name="Bo Marsh"),), items=(reason,))
    first = Letter(to="Bo Marsh", subject="Thanks", body="I like being the calm end of the line.")
    briefs = (Brief(to="Bo Marsh", kind=Kind.FINAL_PULSE, earlier=one) for one in ((), (first,)))
    told = ["calm" in "".join(write(notes, anchors, Profile(), brief)) for brief in briefs]

    assert told == [True, False]


@pytest.mark.parametrize(
    ("met", "told"),
    [
        ("19 May", "by the end of May"),
        ("5/19", "by the end of May"),
        ("Monday", "by the end of the month in which we spoke"),
    ],
)
def test_the_end_of_the_month_is_told_with_its_name_where_that_is_known(
    met: str, told: str
) -> None:
    decision = Fact(text="the end of the month")

    assert by_when(decision, Notes(text=""), later=True, met=Fact(text=met)) == told


@pytest.mark.parametrize("tone", [Tone.WARM, Tone.BRIEF])
def test_a_day_that_is_past_is_told_as_past_and_before_it_nobody_is_asked(tone: Tone) -> None:
    facts = Facts(met=Fact(text="12 March"), decision_by=Fact(text="28 March"))
    anchors = jotted()[0].anchors.model_copy(update={"facts": facts})
    source = replace(jotted()[0], anchors=anchors)
    brief = Brief(to=anchors.people[0].name, kind=Kind.CHECK_IN, tone=tone)
    early, late = (
        written(source, brief.model_copy(update={"written_on": date(2026, 3, day)})).body
        for day in (20, 30)
    )

    assert "I know you hope to decide by 28 March" in early
    assert "How do things stand?" not in early
    assert "ou hoped to decide by 28 March" in late
    assert "How do things stand?" in late
