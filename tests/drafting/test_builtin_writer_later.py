"""Messages that come after others know what was said: what they tell of the talk stands in none of those."""

from dataclasses import replace

import pytest

from drafting.builtin.writer import rests_on
from drafting.desk import Read
from drafting.models import Brief, Kind, Tone
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


@pytest.mark.parametrize("kind", [Kind.CHECK_IN, Kind.FINAL_PULSE])
def test_most_tell_something_more_of_the_talk_and_the_others_wait_for_the_sender(
    kind: Kind,
) -> None:
    rows = jotted()[::5]
    new = 0
    for row in rows:
        desk = Read(notes=row.notes, profile=row.profile, anchors=row.anchors)
        brief = briefed(desk, (*row.anchors.people, NOBODY)[0].name, kind, Tone.WARM)
        new += bool(rests_on(row.notes, row.anchors, row.profile, brief))

    assert new >= 0.7 * len(rows)
