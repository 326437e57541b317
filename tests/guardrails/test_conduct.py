"""What only sounds like a fault of conduct is pointed at beside what the lists find, and never blocks."""

import pytest

from guardrails.findings import Severity
from guardrails.manners import conduct
from guardrails.manners.conduct import Fault, sounding
from guardrails.manners.signs import BIAS, signs
from guardrails.manuscript import Manuscript
from guardrails.rules import chasing

LISTED = "This is my fourth message since Friday."
UNLISTED = "Frankly I find it poor manners that nobody at your place can send a man two lines."


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("demand", "I need you to text me the outcome by tonight and copy your director."),
        ("demand", "Send me the panel's scores and the signed papers by Wednesday."),
        ("ultimatum", "Either you send a signed contract before Thursday or I am gone."),
        ("chasing", "You promised an answer by the 4th, and ignoring me since is not good enough."),
        ("apology", "Sorry for my words, sorry for the time, sorry, sorry and sorry again."),
        ("attachment", "I attach my diploma, a reference and photographs of my ovens."),
        (None, "We had to send the papers by Wednesday, or the harbour closed."),
        (None, "If it suits you better, I can come on Thursday."),
        (None, "I was sorry to hear of the fire in your oven room."),
    ],
)
def test_a_sentence_that_taught_nothing_is_told_by_its_mood(
    fault: Fault | None, sentence: str
) -> None:
    assert sounding(sentence) == fault


def test_each_sentence_is_pointed_at_once_and_by_sound_alone_only_as_a_warning() -> None:
    letter = Manuscript(to="", subject="", body=f"{LISTED} {UNLISTED}")

    found = list(chasing.RULE.check(letter))

    assert [letter.words(hit.span) for hit in found] == [LISTED[:-1], UNLISTED[:-1]]
    assert found[1].severity is Severity.WARN


def test_signs_without_meaning_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conduct, "leaning", lambda *_: None)
    sounding.cache_clear()

    found = sounding(UNLISTED)
    sounding.cache_clear()

    assert found is None


def test_signs_make_days_numbers_and_names_one_and_count_what_says_sorry() -> None:
    found = signs("Sorry, Mai, I’m sorry about Friday at 5.")

    assert found >= {BIAS, "^ sorry", "sorry <name>", "i'm sorry", "<day> at", "<number> $"}
    assert found >= {"<sorry>1", "<sorry>2"}
    assert not found & {"<sorry>3", "mai", "friday"}
