"""Clauses run together with a comma are joined by the word that fits."""

import pytest

from drafting.builtin.prose.splices import joined


@pytest.mark.parametrize(
    ("spliced", "whole"),
    [
        ("I split the load, failures went down", "I split the load, and failures went down"),
        ("takes 7 hours, isn't done", "takes 7 hours, but isn't done"),
        ("keep the date, re-run the day", "keep the date, and re-run the day"),
        ("people in depots, not a dashboard", "people in depots, not a dashboard"),
        ("she said “one, two”, twice", "she said “one, two”, twice"),
        ("I'd stop the line, then call the lead", "I'd stop the line, and then call the lead"),
        ("I check the list first, then the fridge", "I check the list first"),
        ("send a box (dice, a strip) by post", "send a box (dice, a strip) by post"),
    ],
)
def test_clauses_run_together_are_joined(spliced: str, whole: str) -> None:
    assert joined(spliced) == whole
