"""Why a passage is held back is told from its words, and left general where they do not tell."""

import pytest

from screen import secrecy


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("62k, she said", "Pay"),
        ("the hourly thing was 14.10 an hour", "Pay"),
        ("Grade is 32 to 35 thousand.", "Pay"),
        ("the wages are late every month", "Pay"),
        ("one of them is off with migraines", "Health"),
        ("he looked shattered", "How somebody seemed"),
        ("she looked worn out", "How somebody seemed"),
        ("she cried in the corridor", "How somebody felt"),
        ("two other finalists were in the lobby", "Other candidates"),
        ("his divorce is in the papers", "Family"),
        ("the planner before me is suing them", "Gossip"),
        ("Ann retires in May, nobody knows", "Who leaves"),
        ("in debt since the flood", "Money troubles"),
        ("Imran said departments raise purchase orders late", ""),
        ("Louise was a bit negative", ""),
        ("the salary, and that the other candidate wants more", "Pay"),
    ],
)
def test_what_a_private_passage_is_about(words: str, about: str) -> None:
    assert secrecy.about(words) == about
