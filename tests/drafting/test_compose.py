"""An engine's stream becomes a subject and a body, or an error that says what to do."""

import pytest

from drafting.compose import compose, composing, parted
from drafting.errors import AnswerUnusable
from drafting.models import Anchors, Brief, Letter, Notes, Profile
from tests.fakes import ScriptedEngine

NOTES, ANCHORS, PROFILE, BRIEF = Notes(text="x"), Anchors(), Profile(), Brief(to="Ana")


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "Data role, 4 March\n\nDear Ana,\n\nThanks.",
            "Data role, 4 March",
            "Dear Ana,\n\nThanks.",
        ),
        ("Subject: Data role\nDear Ana,\nThanks.", "Data role", "Dear Ana,\nThanks."),
        ("\n\n  Data role  \n\n\nDear Ana,\n\n", "Data role", "Dear Ana,"),
    ],
)
def test_the_first_line_is_the_subject_and_the_rest_the_body(
    text: str, subject: str, body: str
) -> None:
    engine = ScriptedEngine(letters=[text])

    letter = compose(engine, NOTES, ANCHORS, PROFILE, BRIEF)

    assert letter == Letter(to="Ana", subject=subject, body=body)


@pytest.mark.parametrize("text", ["", "  \n ", "Only a subject", "Subject:\n\nDear Ana,"])
def test_a_letter_without_subject_or_body_is_unusable(text: str) -> None:
    with pytest.raises(AnswerUnusable, match="try once more"):
        parted("Ana", text)


def test_a_streamed_letter_comes_in_pieces_and_then_whole() -> None:
    finished: list[Letter] = []
    engine = ScriptedEngine(letters=["Data role\n\nDear Ana,\n\nThanks."])

    pieces = list(composing(engine, NOTES, ANCHORS, PROFILE, BRIEF, finished.append))

    assert len(pieces) > 1
    assert finished == [parted("Ana", "".join(pieces))]
