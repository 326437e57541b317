"""A note that is passed on has a greeting of its own, which is held to greet whoever the note is for."""

import pytest

from guardrails.manuscript import Interviewer, Manuscript
from guardrails.rules.greets_another import RULE


@pytest.mark.parametrize(
    ("kind", "inner", "found"),
    [
        ("hr_forward", "Gillian", ["Gillian"]),
        ("hr_forward", "Tomasz", []),
        ("thank_you", "Tomasz", ["Gillian"]),
    ],
)
def test_of_a_note_that_is_passed_on_its_own_greeting_counts(
    kind: str, inner: str, found: list[str]
) -> None:
    manuscript = Manuscript(
        to="Tomasz Wieczorek",
        subject="Thank-you note",
        body=f"Hello Gillian,\n\nPlease pass this on.\n\nDear {inner},\n\nThank you.\n\nBest,\nIda",
        kind=kind,
        notes="Tomasz Wieczorek, Gillian Mabbott",
        people=(Interviewer("Tomasz Wieczorek"), Interviewer("Gillian Mabbott")),
    )

    assert [manuscript.words(hit.span) for hit in RULE.check(manuscript)] == found


def test_whoever_passes_a_note_on_may_be_the_one_who_reads_first() -> None:
    manuscript = Manuscript(
        to="Lisa Tran",
        subject="Thank-you note",
        body="Hello Lisa,\n\nPlease pass this on.\n\nDear Donna,\n\nThank you.\n\nBest,\nIda",
        kind="hr_forward",
        notes="Donna Friesen",
        people=(Interviewer("Donna Friesen"),),
    )

    assert not list(RULE.check(manuscript))
