"""The built-in writer's letters before the guardrails: every kind and tone, from gold anchors and as the reader reads.

One letter in some hundred of all there are; `python -m evals drafts evals/corpus/develop` writes every one.
"""

from functools import cache

import pytest

from drafting.models import Kind
from evals.cases import cases_of, drafted
from evals.drafts import Drafts, panels
from tests.jotted import DEVELOP, jotted

EVERY = 15
"""Rows between two that are taken for one kind; the next kind begins with the next row."""
ONE_IN = 13
"""Letters between two of such a row: with it all tones, readers and both readings of the notes take turns."""
MOST_WARNINGS = 0.1
"""A letter, on average."""
MOST_FRESH = 0.75
"""Share of later messages that bring something new before the sender adds to them."""
MOST_ALIKE = 0.05
"""Share of panels in which two letters may be too alike: those of whom the notes tell next to nothing apart."""


@cache
def judged(kind: Kind) -> Drafts:
    place = list(Kind).index(kind)
    found = Drafts()
    for number, row in enumerate(jotted()[place % EVERY :: EVERY]):
        mine = list(cases_of(row, [kind]))
        for case in mine[(number + place) % ONE_IN % len(mine) :: ONE_IN]:
            found.count(case, drafted(case))
    return found


@pytest.mark.parametrize("kind", Kind)
def test_nothing_blocks_a_draft_but_what_the_person_must_add(kind: Kind) -> None:
    assert judged(kind).passed.all
    assert judged(kind).passed.misses == []


def test_most_later_messages_still_have_something_of_the_talk_to_tell() -> None:
    waiting = [judged(kind).waiting for kind in Kind]

    assert sum(one.right for one in waiting) >= MOST_FRESH * sum(one.all for one in waiting)


def test_drafts_give_the_person_hardly_anything_to_mend() -> None:
    letters = sum(judged(kind).passed.all for kind in Kind)
    warned = [one for kind in Kind for one in judged(kind).warned]

    assert len(warned) <= MOST_WARNINGS * letters, warned


def test_no_two_letters_of_a_panel_are_alike_nor_put_words_into_another_mouth() -> None:
    for rule, share in panels(DEVELOP, every=5).items():
        assert share.all
        assert len(share.misses) <= MOST_ALIKE * share.all, (rule, share.misses)


@pytest.mark.parametrize("kind", Kind)
def test_every_sentence_rests_on_the_notes_the_profile_or_courtesy(kind: Kind) -> None:
    assert judged(kind).unsupported == []
