"""The letter is found in whatever a model wraps around it, however the stream is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.errors import AnswerUnusable
from drafting.llm import ModelEngine
from drafting.models import Anchors, Brief, Notes, Profile
from drafting.prompting.answer import letter_in
from tests.model_server import model_server
from tests.replies import says

PLAIN = "The haunted load\n\nDear Ann,\n\nthank you.\n\nAda"

WRAPPED = [
    PLAIN,
    f"Subject: {PLAIN}",
    f"**Subject:** {PLAIN}",
    f"```text\n{PLAIN}\n```\n",
    f"Here is the letter:\n\nSubject: {PLAIN}",
    f"Sure!\n{PLAIN}\n\n",
    f"<think>\nShe likes: trains.\n</think>\n\n{PLAIN}",
    f"\n\n{PLAIN}".replace("\n", "\r\n"),
]


@pytest.mark.parametrize("answer", WRAPPED)
@given(st.data())
def test_a_wrapping_falls_away_wherever_the_stream_is_cut(answer: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(answer)), max_size=6)))
    pieces = [answer[a:b] for a, b in zip([0, *cuts], [*cuts, len(answer)], strict=True)]

    assert "".join(letter_in(pieces, "Role")) == PLAIN


def test_a_letter_without_a_subject_gets_the_one_at_hand() -> None:
    assert "".join(letter_in(["Dear Ann,\n\nhello"], "Data engineer")) == (
        "Data engineer\n\nDear Ann,\n\nhello"
    )


@pytest.mark.parametrize("answer", ["", "\n \n", "<think>hm", "```"])
def test_nothing_stays_nothing(answer: str) -> None:
    assert "".join(letter_in([answer], "Role")) == "Role\n\n"


def test_words_are_passed_on_as_they_come() -> None:
    pieces = list(letter_in(["A\n\nDear", " Ann", ", hello"], ""))

    assert pieces == ["A\n\n", "Dear", " Ann", ", hello"]


@pytest.mark.parametrize(
    "answer",
    [
        "Hi Priya, thanks for walking me through the haunted load. I would love to hear more.",
        "Priya, thank you for the talk about the haunted load.",
        "Hey Priya,\n\nThanks for the talk.\n\nSam",
        "Hey Priya!\n\nThanks for the talk.\n\nSam",
        "Priya,\n\nThanks for the talk.\n\nSam",
        "Dear Priya\n\nThanks for the talk.\n\nSam",
        "Hi Priya, thanks for the talk.\n\nBest,\nSam",
        f"Thanks for the talk, Priya, {'and for the walk through the depot ' * 5}.\n\nSam",
    ],
)
def test_a_letter_that_begins_at_once_has_its_first_line_in_its_body(answer: str) -> None:
    assert "".join(letter_in([answer], "Role")) == f"Role\n\n{answer}"


@pytest.mark.parametrize("chatter", ["Here is the letter you asked for", "I've drafted this:"])
def test_what_a_model_says_before_the_letter_is_no_subject(chatter: str) -> None:
    assert "".join(letter_in([f"{chatter}\n\nSubject: {PLAIN}"], "Role")) == PLAIN


def test_a_subject_alone_is_no_letter_and_is_told() -> None:
    assert "".join(letter_in(["Subject: The load"], "Role")) == "The load\n\n"
    with model_server(says("Subject: The load")) as server:
        engine = ModelEngine(server.connection())

        with pytest.raises(AnswerUnusable, match="empty answer"):
            list(engine.write(Notes.of("a load"), Anchors(), Profile(), Brief(to="Ann")))
