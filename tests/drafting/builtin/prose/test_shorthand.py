"""Abbreviations and marks of whoever jots become words, and what only looks like them is left alone."""

import pytest

from drafting.builtin.prose.shorthand import spelled_out


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("7 hrs w/ 2 ppl & 1 hr w/o", "7 hours with 2 people and 1 hour without"),
        ("a q on the rota, thurs 2 dec", "a question on the rota, Thursday 2 December"),
        ("shut since march, may open in may", "shut since March, may open in May"),
        ("U of A students at 4 a.m.", "U of A students at 4 a.m."),
        ("explain it 2 the rep, from 9 to 2 a week", "explain it to the rep, from 9 to 2 a week"),
        ("45 min chat", "45-minute chat"),
        (
            "the main prob is the lift, prob the cable",
            "the main problem is the lift, probably the cable",
        ),
        ("**bold** plans!!", "bold plans!"),
        ("zofia's figs", "Zofia's figures"),
        ("R has it, not AP Chemistry", "Ranjana has it, not AP Chemistry"),
        ("the hm said “hm”", "the hiring manager said “hm”"),
    ],
)
def test_shorthand_is_written_out_and_the_rest_left_alone(jotted: str, written: str) -> None:
    assert spelled_out(jotted, ("Zofia",), {"R": "Ranjana", "AP": "Alan"}) == written


def test_an_initial_may_stand_for_a_name_with_a_backslash() -> None:
    assert spelled_out("R. has it", (), {"R": r"Ran\jana"}) == r"Ran\jana has it"
