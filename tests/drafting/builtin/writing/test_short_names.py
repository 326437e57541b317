"""A first name cut short is written in full only where it is somebody's."""

import pytest

from drafting.builtin.writing.short_names import in_full


@pytest.mark.parametrize(
    ("words", "first", "noted", "told"),
    [
        ("Deva is on holiday", "Devaraj", "Deva is on holiday", "Devaraj is on holiday"),
        ("Van breaks down every week", "Vanessa", "Van breaks down every week.", "Van breaks down every week"),
        ("Max load is 3 t", "Maximilian", "Max load is 3 t", "Max load is 3 t"),
        ("Max laughed", "Maximilian", "Max laughed", "Maximilian laughed"),
        ("Don't ring", "Donald", "Don't ring", "Don't ring"),
    ],
)  # fmt: skip
def test_a_name_cut_short_is_told_in_full(words, first, noted, told):
    assert in_full(words, frozenset({first}), frozenset(), noted) == told
