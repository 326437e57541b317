"""The letter is found in whatever a model wraps around it, however the stream is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.answer import letter_in

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
