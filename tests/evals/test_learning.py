"""What trains the models learns what can be learnt, and nothing where there is nothing to learn."""

import numpy as np
import pytest

from drafting.builtin.reading.kinds import labelled
from drafting.builtin.reading.weighing import Candidate
from evals import chain, linear
from evals.adam import Adam
from evals.linear import Group
from evals.train_sense import linear as weighed
from evals.train_sense import logistic

DATA = [
    ([["worn out", "first"], ["pumps"], ["pumps", "and"]], ["B-private", "B-topic", "I-topic"]),
    ([["pumps"], ["weather"]], ["B-topic", "O"]),
] * chain.FEWEST


def test_adam_climbs_to_the_top_whatever_the_scale() -> None:
    """The top of -(x - 3)^2 - 100 (y + 1)^2 is at 3 and -1."""
    weights = np.zeros(2)
    climber = Adam(weights)
    for step in range(800):
        slope = np.array([-2 * (weights[0] - 3), -200 * (weights[1] + 1)])
        climber.climb(slope, 0.1 * (1 - step / 800))
    assert weights == pytest.approx([3, -1], abs=0.01)


def test_a_chain_learns_labels_and_that_a_passage_goes_on() -> None:
    model = chain.train(DATA, epochs=60, pull=0.1)
    for seen, labels in DATA[:2]:
        assert labelled(seen, model) == labels
    assert "weather" in model.index


def test_a_chain_keeps_no_feature_of_fewer_notes_than_it_must() -> None:
    rare = [([["once", "once more"], ["once"]], ["O", "O"])]
    index = chain.train([*DATA, *rare], epochs=1).index
    assert "pumps" in index
    assert {"once", "once more"}.isdisjoint(index)


def _candidate(seen: str) -> Candidate:
    return Candidate(0, 1, frozenset([seen]))


def test_a_choice_is_learnt_from_candidates_and_from_silence() -> None:
    groups = [
        Group(author, [_candidate("at"), _candidate("day")], [True, False]) for author in "abab"
    ] + [Group(author, [_candidate("day")], [False]) for author in "abab"]
    learnt = linear.train(groups)
    assert learnt["at"] > 0 > learnt["day"]


def test_a_choice_keeps_nothing_that_one_author_alone_does() -> None:
    groups = [Group("a", [_candidate("at")], [True])] * 9
    assert linear.train(groups) == {}
    groups += [Group(author, [_candidate("day")], [True]) for author in "abab"]
    assert set(linear.train(groups)) == {"day"}


def test_a_head_parts_what_a_line_can_part_and_a_ridge_pulls_it_in() -> None:
    inputs = np.array([[0.0, 5], [1, 5], [3, 5], [4, 5]])
    wanted = np.array([0.0, 0, 1, 1])
    loose, tight = logistic(inputs, wanted, 0.1), logistic(inputs, wanted, 100.0)
    assert ((weighed(inputs, loose) > 0) == wanted.astype(bool)).all()
    assert abs(tight[0]) < abs(loose[0]) / 5
    assert weighed(inputs.mean(axis=0, keepdims=True), loose) == pytest.approx([0], abs=1e-6)
