"""A letter falls into greeting, sentences and sign-off, and nothing that says something hides in the signature."""

import pytest

from guardrails.sentences import Place, anatomy

HELLO, SAYS, BYE = Place.GREETING, Place.SENTENCE, Place.SIGN_OFF


@pytest.mark.parametrize(
    ("body", "places"),
    [
        (
            "Dear Dr. Vance,\n\nThanks for Monday. It rained.\n\nBest,\nIda",
            [HELLO, SAYS, SAYS, BYE, BYE],
        ),
        ("Wade,\n\nYou were right.\n\nIda", [HELLO, SAYS, BYE]),
        ("You met Dr. Vance at 14 °C. It rained.", [SAYS, SAYS]),
        ("Hi Al,\n\nOne.\n\nBest,\nIda\nOps, Acme Inc.", [HELLO, SAYS, BYE, BYE, BYE]),
        ("Hi Al,\n\nOne.\n\nCofion gorau,\nIda", [HELLO, SAYS, BYE, BYE]),
        ("Hi Al,\n\nOne.\n\nWhen it rained,\nthe sack broke.", [HELLO, SAYS, SAYS, SAYS]),
        (
            "Hello,\n\nPass this on.\n\nDear Ana,\n\nIt rained.\n\nBest,\nIda",
            [HELLO, SAYS, HELLO, SAYS, BYE, BYE],
        ),
        ("Hi Al,\n\nDear Ana, it rained.\n\nBest,\nIda", [HELLO, SAYS, BYE, BYE]),
        ("Hi Al,\n\nOne.\n\nBest,\nIda\n\nPay is 27k.", [HELLO, SAYS, BYE, BYE, SAYS]),
        ("Hi Al,\n\nOne.\n\nBest,\nIda\n\nPS the dog barked", [HELLO, SAYS, BYE, BYE, SAYS]),
    ],
)
def test_each_stretch_is_what_it_is(body: str, places: list[Place]) -> None:
    assert [stretch.place for stretch in anatomy(body)] == places


def test_stretches_point_at_their_words() -> None:
    body = "Dear Al,\n\n  One thing.  Another!\n\nBest,\nIda"

    assert [body[one.start : one.end] for one in anatomy(body)] == [
        one.text for one in anatomy(body)
    ]
