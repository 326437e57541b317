"""The name at a letter's end: where it is missed, and where it is put."""

import pytest

from drafting import signature
from drafting.models import Letter, Profile
from tests.desks import DRAFTED


def _ending(end: str):
    letter = Letter(to="Priya", subject="Ovens", body=f"Dear Priya,\n\nThe oven is mended.{end}")
    return DRAFTED.changed(letter=letter)


@pytest.mark.parametrize(
    ("end", "signed"),
    [
        ("\n\nYours sincerely,", "\n\nYours sincerely,\nSam Okafor"),
        ("\n\nBest,\n\nP.S. The cat is well.", "\n\nBest,\nSam Okafor\n\nP.S. The cat is well."),
        ("\n\nKind regards,\nSam", None),
        ("\n\nKind regards,\n\nSam\n0161 496 0000", None),
        ("", None),
    ],
)
def test_a_name_is_put_below_a_closing_that_has_none(end: str, signed: str | None):
    desk = _ending(end)
    assert signature.is_missing(desk) is (signed is not None)
    assert (
        signature.sign(desk, " Sam  Okafor ").version.letter
        == _ending(signed or end).version.letter
    )


def test_the_name_goes_into_a_profile_that_has_none():
    unnamed = _ending("\n\nBest,").model_copy(update={"profile": Profile()})
    assert signature.sign(unnamed, "Sam Okafor").profile.name == "Sam Okafor"
    named = unnamed.model_copy(update={"profile": Profile(name="Samuel Okafor")})
    assert signature.sign(named, "Sam").profile.name == "Samuel Okafor"
    assert signature.sign(unnamed, "  ") == unnamed
