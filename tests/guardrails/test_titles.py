"""A title tells the pronoun of whoever has it, where it tells one at all."""

import pytest

from guardrails.names.titles import sex_of


@pytest.mark.parametrize(
    ("title", "pronoun"),
    [
        ("mrs", "she"),
        ("mme", "she"),
        ("sister", "she"),
        ("mister", "he"),
        ("signore", "he"),
        ("brother", "he"),
        ("dr", ""),
        ("mx", ""),
        ("sr", ""),
        ("fr", ""),
        ("engineer", ""),
    ],
)
def test_a_title_tells_she_or_he_or_nothing(title: str, pronoun: str) -> None:
    assert sex_of(title) == pronoun
