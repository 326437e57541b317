"""A letter's length is one number, whoever tells it."""

import pytest

from guardrails.findings import Rule
from guardrails.length import length, words_in
from guardrails.manuscript import Manuscript
from guardrails.rules import too_long, too_short

BODY = "Dear Priya,\n\n{}\n\nKind regards,\nSam Okafor"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We met - at 9.30 - by the co-op", 7),
        ("See https://example.org/a-b and www.example.org", 2),
        ("…", 0),
    ],
)
def test_dashes_and_addresses_are_no_words(text: str, count: int) -> None:
    assert words_in(text) == count


def test_greeting_and_sign_off_are_not_counted() -> None:
    assert length(BODY.format("The yard counts every crate twice.")) == 6


@pytest.mark.parametrize(("rule", "times"), [(too_long.RULE, 40), (too_short.RULE, 2)])
def test_the_rules_tell_the_same_number(rule: Rule, times: int) -> None:
    body = BODY.format(
        "The yard - as you said - counts crates at https://example.org twice. " * times
    )
    written = Manuscript(to="Priya", kind="thank_you", subject="", body=body)
    (hit,) = rule.check(written)
    assert f"{length(body)} words" in hit.message
    assert length(body) == 9 * times
