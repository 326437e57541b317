"""What a message announces may be the same for a whole panel; what it tells of the talk may not."""

import pytest

from guardrails.manuscript import Manuscript, Sibling
from guardrails.rules.too_alike import RULE

NOTES = "Ana: the flood line on the kitchen wall. Tom: loan kit lands at six.\nCompany Brixly."
NEWS = "I have had another offer. If you can tell me anything about your timing, that would help."
ANA, TOM = "The flood line on the kitchen wall stayed with me.", "Your loan kit lands at six."


@pytest.mark.parametrize(
    ("kind", "mine", "theirs", "is_alike"),
    [
        ("competing_offer", f"{NEWS} {ANA}", f"{NEWS} {TOM}", False),
        ("competing_offer", f"{NEWS} {ANA}", f"{NEWS} {ANA}", True),
        ("offer_reply", NEWS, NEWS, False),
        ("thank_you", f"{NEWS} {ANA}", f"{NEWS} {TOM}", True),
    ],
)
def test_news_is_no_copy_and_a_passage_is(
    kind: str, mine: str, theirs: str, *, is_alike: bool
) -> None:
    ends = "Dear Ana,\n\n{}\n\nBest,\nIda"
    manuscript = Manuscript(
        to="Ana",
        subject="Timing",
        body=ends.format(mine),
        kind=kind,
        notes=NOTES,
        company="Brixly",
        siblings=(Sibling(to="Tom", subject="Timing", body=ends.format(theirs), kind=kind),),
    )

    assert bool(list(RULE.check(manuscript))) == is_alike
