"""A deed that harks back to another is told with its place and with what was done."""

import pytest

from drafting.builtin.writing.telling.reported import placed


@pytest.mark.parametrize(
    ("jotted", "told"),
    [
        (
            "did the same with ambulance times, matched two clocks",
            "with ambulance times, I matched two clocks",
        ),
        (
            "I did that at Slaithe, kept the clockwork till last",
            "at Slaithe, I kept the clockwork till last",
        ),
        ("what I did for Bolt: cut the list", "for Bolt I cut the list"),
        ("I did it well, and they liked it", "I did it well, and they liked it"),
    ],
)
def test_a_deed_that_harks_back_keeps_its_place_and_says_what_was_done(
    jotted: str, told: str
) -> None:
    assert placed(jotted) == told
