"""The encoder is a fixed function, and the rules work without it."""

import pytest

from guardrails import sense
from guardrails.substance import classifier
from guardrails.text.wordpiece import LONGEST, pieces


def test_pieces_are_those_of_the_published_vocabulary() -> None:
    """Expected: start, the lines of the three words in vocab.txt, end."""
    assert pieces("The of and") == [101, 1996, 1997, 1998, 102]


def test_a_long_sentence_is_cut_to_what_the_encoder_reads() -> None:
    assert len(pieces("the " * 1000)) == LONGEST


def test_paraphrases_are_nearer_than_strangers() -> None:
    one = sense.meaning("I look forward to hearing from you.")
    near = sense.meaning("Hoping to hear back soon.")
    far = sense.meaning("The stopcock is behind the wardrobe.")

    assert one is not None
    assert near is not None
    assert far is not None
    assert one @ near > 0.4 > one @ far


@pytest.mark.parametrize(
    ("detail", "anyones"),
    [
        ("it was a really great conversation", True),
        ("she drew the fault on a napkin in pencil", False),
    ],
)
def test_without_the_encoder_the_counts_decide(
    detail: str, monkeypatch: pytest.MonkeyPatch, *, anyones: bool
) -> None:
    monkeypatch.setattr(classifier, "leaning", lambda *_: None)
    classifier.verdict.cache_clear()

    found = classifier.verdict(detail, "details")
    classifier.verdict.cache_clear()

    assert found.interchangeable is anyones
    assert found.odds == found.counted
