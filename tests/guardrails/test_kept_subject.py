"""A reply that keeps the subject of the message it answers is not told that the subject is vague."""

import pytest

from guardrails.manuscript import Manuscript
from guardrails.rules import vague_subject

MAIL = "From: Priya Raman\nSubject: {}\n\nCould you tell us when you are free?"


@pytest.mark.parametrize(
    ("subject", "theirs", "hits"),
    [
        ("Re: One more question", "One more question", 0),
        ("RE: one more question", "Re: One more question", 0),
        ("Re: Following up", "Following up", 0),
        ("Re: Following up", "Thank you", 1),
        ("Following up", "Following up", 1),
        ("Re: Following up", "", 1),
    ],
)
def test_only_their_own_subject_may_be_as_vague_as_it_came(
    subject: str, theirs: str, hits: int
) -> None:
    received = MAIL.format(theirs) if theirs else ""
    letter = Manuscript(
        to="Priya Raman", subject=subject, body="Dear Priya,", kind="reply", received=received
    )

    assert len(list(vague_subject.check(letter))) == hits
