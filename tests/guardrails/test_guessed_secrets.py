"""What an engine only took for private costs less than what a person keeps back."""

import pytest

from guardrails.findings import Severity
from guardrails.manuscript import Manuscript, Passage
from guardrails.review import review

NOTES = "Ines told me the board wants her deputy gone. She keeps eels in the old fountain."
GOSSIP = (0, NOTES.index(". She"))
EELS = (NOTES.index("She keeps"), len(NOTES) - 1)


def severities(body: str, span: tuple[int, int], *, guessed: bool) -> set[Severity]:
    """What private remarks in this body cost when that stretch of the notes is taken for private."""
    held = Passage("p", "private", *span, guessed=guessed)
    letter = Manuscript(to="Ines Falk", subject="", body=body, notes=NOTES, passages=(held,))
    return {one.severity for one in review(letter) if one.rule == "private-remark"}


@pytest.mark.parametrize(
    ("body", "span", "guessed", "cost"),
    [
        ("I hear that the board wants your deputy gone.", GOSSIP, False, {Severity.BLOCK}),
        ("Eels in the old fountain were a first for me.", EELS, False, {Severity.BLOCK}),
        ("Eels in the old fountain were a first for me.", EELS, True, set()),
    ],
)
def test_only_a_guess_is_weighed(
    body: str, span: tuple[int, int], cost: set[Severity], *, guessed: bool
) -> None:
    assert severities(body, span, guessed=guessed) == cost


def test_a_guess_told_in_a_harmless_sentence_is_work() -> None:
    """The reader takes `nudged her` for private; a sentence that sounds nothing like a secret is meant."""
    notes = "13 Sept nudged her. The board wants her deputy gone."
    held = Passage("p", "private", 0, notes.index("."), guessed=True)
    body = "I nudged you on 13 September and will not write again."
    letter = Manuscript(to="Ines Falk", subject="", body=body, notes=notes, passages=(held,))
    costs = {one.severity for one in review(letter) if one.rule == "private-remark"}
    assert costs == set()


def test_gossip_that_is_only_a_guess_still_shuts_the_gate() -> None:
    assert severities("I hear that the board wants your deputy gone.", GOSSIP, guessed=True)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("my ex and I share the kids so I need fridays", "My ex and I share the kids."),
        ("I am ten weeks pregnant", "I am ten weeks gone with my first baby."),
    ],
)
def test_what_is_told_in_words_of_the_same_circle_is_asked_about_however_doubtful(
    note: str, told: str
) -> None:
    held = Passage("p", "private", 0, len(note), guessed=True)
    letter = Manuscript(to="Ines Falk", subject="", body=told, notes=note, passages=(held,))
    costs = {one.severity for one in review(letter) if one.rule == "private-remark"}
    assert costs == {Severity.WARN}


@pytest.mark.parametrize(
    ("note", "told", "cost"),
    [
        ("the last manager had a bad back", "I gather that a bad back kept him.", {Severity.WARN}),
        ("Ballater Spirits, 78k", "Ballater Spirits have offered me 78k.", {Severity.BLOCK}),
        (
            "past the 8 wk bar on one = lost 60k",
            "That one went past the bar and lost you 60k.",
            {Severity.WARN},
        ),
        ("I am on 52k now", "I am on 52k in my current sales role.", {Severity.BLOCK}),
        ("my contract is at 52k", "My contract is at 52k.", {Severity.BLOCK}),
        (
            "the cheapest is €6.10, the dearest €11.40",
            "With prices from €6.10 to €11.40 for the same item, it should pay for itself.",
            set(),
        ),
        ("they lost 9,000 in leeks", "I would begin with the 9,000 in leeks.", set()),
    ],
)
def test_what_ails_somebody_and_what_they_are_paid_is_asked_about_and_a_price_is_work(
    note: str, told: str, cost: set[Severity]
) -> None:
    held = Passage("p", "private", 0, len(note), guessed=True)
    letter = Manuscript(to="Ines Falk", subject="", body=told, notes=note, passages=(held,))
    assert {one.severity for one in review(letter) if one.rule == "private-remark"} == cost
