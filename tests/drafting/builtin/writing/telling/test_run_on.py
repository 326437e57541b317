"""A second `that` of a report falls away before a clause, and stays where it points to something."""

import pytest

from drafting.builtin.writing.telling.attributed import run_on


@pytest.mark.parametrize(
    "report",
    [
        "we tried this and that at night",
        "we tried this and that each day",
        "we like the bench, and that some days",
        "the lorry and that in the yard are old",
        "the shed and that by the gate of the yard are old",
        "the lorries and that in the yard all leak",
        "the pump leaks, and that always costs us",
        "the lamp and that switch were mine",
        "the old lens and that lens was cracked",
        "the alarm goes to one phone, and that phone stopped",
    ],
)
def test_that_stays_where_it_points_to_something(report: str) -> None:
    assert run_on(report) == report


@pytest.mark.parametrize(
    ("report", "told"),
    [
        ("it is March, and that we ring at noon", "it is March, and we ring at noon"),
        ("it is March, and that I trained five", "it is March, and I trained five"),
        ("it leaks and that the wall still sweats", "it leaks and the wall still sweats"),
        (
            "it leaks, and that the owner, Lorraine Sipe, would call",
            "it leaks, and the owner, Lorraine Sipe, would call",
        ),
        ("it leaks, and that in May we shut", "it leaks, and in May we shut"),
        ("it leaks, and that at night the yard is shut", "it leaks, and at night the yard is shut"),
        ("it leaks, and that in 2019 losses fell", "it leaks, and in 2019 losses fell"),
        ("it leaks, and that drivers have been off", "it leaks, and drivers have been off"),
        ("I ran a bay, and that use rose by 9", "I ran a bay, and use rose by 9"),
        (
            "we shut, and that it leaks, and that the trays burn",
            "we shut, and it leaks, and the trays burn",
        ),
    ],
)
def test_that_falls_away_before_a_clause(report: str, told: str) -> None:
    assert run_on(report) == told
