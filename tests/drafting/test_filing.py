"""What an engine wrote becomes a subject and a body, or an error that says what to do."""

import pytest

from drafting.desk import Read, file
from drafting.errors import AnswerUnusable
from drafting.models import Anchors, Brief, Letter, Notes

DESK, BRIEF = Read(notes=Notes(text="x"), anchors=Anchors()), Brief(to="Ana")
BODY = "Dear Ana,\n\nThanks."


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (f"Data role, 4 March\n\n{BODY}", "Data role, 4 March", BODY),
        ("  Data role  \n\n\nDear Ana,\n\n", "Data role", "Dear Ana,"),
        (f"\n\n{BODY}", "", BODY),
    ],
)
def test_the_first_line_is_the_subject_and_the_rest_the_body(
    text: str, subject: str, body: str
) -> None:
    version = file(DESK, text, BRIEF, "any").version
    assert version.letter == version.drafted == Letter(to="Ana", subject=subject, body=body)


@pytest.mark.parametrize("text", ["", "  \n ", "Only a subject", "A subject\n\n"])
def test_a_letter_without_a_body_is_unusable(text: str) -> None:
    with pytest.raises(AnswerUnusable, match="please try again"):
        file(DESK, text, BRIEF, "any")
