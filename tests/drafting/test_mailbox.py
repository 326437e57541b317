"""Whose mailbox an address names: a whole name or a surname tells it, a first name alone does not."""

import pytest

from drafting.mailbox import is_of

PRIYA = "Priya Raman"


@pytest.mark.parametrize(
    ("typed", "name", "theirs"),
    [
        ("priya.raman@bolt.com", PRIYA, True),
        ("p.raman@bolt.com", PRIYA, True),
        ("praman@bolt.com", PRIYA, True),
        ("raman@bolt.com", PRIYA, True),
        ("bob.smith@bolt.com", "Robert Smith", True),
        ("wei.zhang@bolt.com", "Zhang Wei", True),
        ("a.berg@bolt.com", "Anna van der Berg", True),
        ("priya@bolt.com", "Priya", True),
        ("priya.shah@bolt.com", PRIYA, False),
        ("tom.raman@bolt.com", PRIYA, False),
        ("priya@bolt.com", PRIYA, False),
        ("priyas@bolt.com", "Priya S", False),
        ("pr@bolt.com", PRIYA, False),
        ("jobs@bolt.com", PRIYA, False),
        ("x7@bolt.com", "", False),
    ],
)
def test_only_a_surname_makes_an_address_somebody_s_own(
    typed: str, name: str, *, theirs: bool
) -> None:
    assert is_of(typed, name) is theirs
