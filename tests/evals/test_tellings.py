"""The judged tellings: each stands in its notes, and what is learnt from them tells good from bad."""

import json

import numpy as np

from drafting.builtin.reading.weighing import weigh
from drafting.builtin.writing.choosing.assurance import weights
from evals.marked import marked
from evals.rows import CORPUS
from evals.train_tellings import Judged, judged, learnt, ranked, table

FOUND = tuple(judged(marked()))


def test_every_judged_telling_stands_in_its_notes() -> None:
    lines = (CORPUS / "own" / "tellings.jsonl").read_text("utf-8").splitlines()
    assert [one.words for one in FOUND] == [json.loads(line)["words"] for line in lines]


def test_the_committed_table_ranks_what_it_was_trained_on() -> None:
    """No figure of merit: it fails where traits are renamed and the table is not trained anew."""
    odds = np.array([weigh(one.seen, weights()) for one in FOUND])
    assert ranked(odds, np.array([one.good for one in FOUND])) > 0.85


def test_a_good_telling_ranks_above_a_bad_one() -> None:
    assert ranked(np.array([2.0, 1.0, 0.0]), np.array([True, False, False])) == 1
    assert ranked(np.array([0.0, 0.0]), np.array([True, False])) == 0.5


def _judged(author: str, seen: str, *, good: bool, written: bool = True) -> Judged:
    return Judged(author, frozenset((seen,)), written, good, "")


def test_what_stands_in_no_letter_is_learnt_from_and_not_held_against_the_others() -> None:
    found = [_judged(author, "whole", good=True) for author in "abab"]
    found += [_judged(author, "snatch", good=False) for author in "abab" * 9]
    found += [_judged(author, "whole", good=False, written=False) for author in "abab"]
    model = learnt(found)
    assert model["whole"] > model["snatch"]
    assert model["unwritten"] < 0
    assert "unwritten" not in table(model)
