"""What sounds private is held back where words leave doubt; what is clear, or as long as a book, is not asked about."""

from pathlib import Path

import numpy as np
import pytest

from drafting.builtin.reading import sounding as module
from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.reader import read
from drafting.builtin.reading.sounding import MOST_SOUNDED, committed, leaning, sounding
from drafting.models import AnchorKind, Notes
from evals.train_sounding import unmarked

NOTES = [
    unmarked(told)
    for told in Path(__file__).with_name("unlearnt_secrets.txt").read_text("utf-8").split("%%\n")
]
"""Notes with secrets in `«»` beside lines that look like one."""


def held(text: str) -> list[tuple[int, int]]:
    items = read(Notes.of(text)).items
    return [(i.quote.start, i.quote.end) for i in items if i.kind is AnchorKind.PRIVATE]


def share_in(stretch: tuple[int, int], secrets: list[tuple[int, int]]) -> float:
    start, end = stretch
    return sum(max(0, min(end, b) - max(start, a)) for a, b in secrets) / (end - start)


def test_most_secrets_of_notes_unlike_all_others_are_held_and_most_of_what_is_held_is_one() -> None:
    """No list was made with these notes in view, but what is asked is a little less than what was measured."""
    pairs = [(held(text), secrets) for text, secrets in NOTES]
    asked = [share_in(one, found) for found, secrets in pairs for one in secrets]
    given = [share_in(one, secrets) for found, secrets in pairs for one in found]
    assert np.mean(np.array(asked) >= 0.5) >= 0.8
    assert np.mean(np.array(given) >= 0.5) >= 0.6


@pytest.mark.parametrize(
    ("secret", "like"),
    [
        ("her marriage is on the rocks", "the ship is on the rocks"),
        ("I had a miscarriage in spring", "the ward sees forty births in spring"),
        ("they can't afford what I earn now", "pensioners can't afford the fare"),
        ("he fancies the receptionist", "he likes the new scanner"),
    ],
)
def test_a_secret_sounds_more_private_than_what_shares_its_words(secret: str, like: str) -> None:
    assert leaning(secret, committed()) > leaning(like, committed())


def test_a_clear_sentence_is_not_asked_about_and_a_doubtful_one_is() -> None:
    found = clauses("the press jams\nher marriage is over")
    added = sounding(found, committed(), np.array([-50.0, 0.0]))
    assert added[0] == 0
    assert added[1] > 0


def test_a_page_as_long_as_a_book_is_read_by_words_alone() -> None:
    found = clauses("her marriage is over\n" * (MOST_SOUNDED + 1))
    assert not sounding(found, committed(), np.zeros(len(found))).any()


def test_without_the_encoder_its_signs_tell_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "meaning", lambda _: None)
    assert leaning("don't tell my boss I cried", committed()) > leaning(
        "the press jams", committed()
    )
    assert leaning("the press jams", committed()) < 0


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("Didn't bring up the blood pressure.", "Didn't bring up the hearing checks I ran."),
        ("nobody need hear about the arthritis yet", "nobody need hear about the rota yet"),
        ("told no one about the biopsy", "never mentioned the back office I ran"),
    ],
)
def test_what_ails_the_sender_and_was_kept_quiet_is_private_and_work_left_unsaid_is_not(
    kept: str, told: str
) -> None:
    notes = "Penhallow Foods, line lead, Tues 4 March\nmet Jo Varley\nthe press jams twice a day\n"
    assert any(start >= len(notes) for start, _ in held(notes + kept))
    assert all(start < len(notes) for start, _ in held(notes + told))


@pytest.mark.parametrize("ailment", ["back", "heart", "epilepsy", "eyesight", "diabetes"])
@pytest.mark.parametrize("tail", ["", " diagnosis", " appointments", " and how long it took"])
@pytest.mark.parametrize("head", ["never mentioned", "did not say"])
def test_the_senders_own_ailment_kept_quiet_is_private_whatever_follows(
    head: str, ailment: str, tail: str
) -> None:
    notes = "Penhallow Foods, line lead, Tues 4 March\nmet Jo Varley\nthe press jams twice a day\n"
    assert any(start >= len(notes) for start, _ in held(f"{notes}{head} my {ailment}{tail}."))


@pytest.mark.parametrize(
    "line", ["took off work saying dentist", "my gaffer thinks I was at the dentist's"]
)
def test_what_was_made_up_to_get_away_is_private(line: str) -> None:
    notes = "Penhallow Foods, line lead, Tues 4 March\nmet Jo Varley\nthe press jams twice a day\n"
    assert any(start >= len(notes) for start, _ in held(notes + line))
