"""What contradicts the notes or is plainly made up blocks; what may be the notes in other words is a warning."""

import pytest

from guardrails.findings import Severity
from guardrails.manuscript import Interviewer, Manuscript, Sender
from guardrails.review import review

NOTES = """Ronda Mathis, Beto Salcedo. Friday 14 November. Pell Creek Dairy
312 orders wait, 40 of them on one pump. nine buckets under the leak. 18 drivers
me at Zuivelhof: red card at the last but one seal, stock-outs 9 a year to 1. hold cat II analyst papers
"we don't repair it, we visit it". depot since 2003, moved 2011"""

BLOCK, WARN = Severity.BLOCK, Severity.WARN


def costs(body: str, rule: str) -> set[Severity]:
    """What the rule's findings in this sentence cost."""
    letter = Manuscript(
        to="Ronda Mathis",
        subject="",
        body=f"Dear Ronda,\n\n{body}\n\nBest,\nIda Quist",
        notes=NOTES,
        people=(Interviewer("Ronda Mathis"), Interviewer("Beto Salcedo")),
        company="Pell Creek Dairy",
        met="Friday 14 November",
        sender=Sender("Ida Quist"),
    )
    return {one.severity for one in review(letter) if one.rule == rule}


@pytest.mark.parametrize(
    ("body", "cost"),
    [
        ("At Zuivelhof it cut our stock-outs by 63 percent.", BLOCK),
        ("I led seventeen fitters there.", BLOCK),
        ("You have 55 pumps.", BLOCK),
        ("Your twenty drivers have my sympathy.", BLOCK),
        ("Sixteen drivers on one pump sounds like a queue.", WARN),
        ("I could be there by 7.15.", WARN),
        ("Half a year would tell us whether it holds.", WARN),
        ("It is the sixth pump I would look at.", WARN),
        ("A depot can learn much in eight years.", WARN),
        ("There are 272 orders that are for other pumps.", WARN),
    ],
)
def test_a_figure_of_its_own_blocks_and_one_that_may_follow_warns(
    body: str, cost: Severity
) -> None:
    assert costs(body, "ungrounded-number") == {cost}


@pytest.mark.parametrize(
    ("body", "cost"),
    [
        ("It was good to meet Rosalind as well.", BLOCK),
        ("Please thank Mr Draycott for the tour.", BLOCK),
        ("Fiifi Mensah-Brown drew the pump for me.", BLOCK),
        ("A fishmonger in Paris does it by hand.", WARN),
        ("I will bring the TOEFL papers.", WARN),
        ("The Category says enough.", WARN),
    ],
)
def test_somebody_nobody_named_blocks_and_a_thing_or_place_warns(body: str, cost: Severity) -> None:
    assert costs(body, "ungrounded-name") == {cost}


@pytest.mark.parametrize(
    ("body", "cost"),
    [
        ("Thank you for 12 October.", BLOCK),
        ("Thank you for meeting me on Tuesday.", BLOCK),
        ("If the answer needs January, I understand.", WARN),
        ("I am free on Tuesday for the pump.", WARN),
        ("I will be back after Easter.", WARN),
    ],
)
def test_another_day_blocks_and_a_month_or_weekday_to_come_warns(body: str, cost: Severity) -> None:
    assert costs(body, "ungrounded-date") == {cost}


@pytest.mark.parametrize(
    ("body", "cost"),
    [
        ('You said "every pump deserves a quiet funeral", and I agree.', BLOCK),
        ('"The slow death of one small pump" would be a fine title for it.', WARN),
    ],
)
def test_words_put_into_a_mouth_block_and_a_title_warns(body: str, cost: Severity) -> None:
    assert costs(body, "ungrounded-quotation") == {cost}


@pytest.mark.parametrize(
    ("body", "cost"),
    [
        ("I have also bottle-reared a rhino calf.", BLOCK),
        ("I hold a doctorate in astrophysics.", BLOCK),
        ("I am a certified Cat II vibration analyst with the papers to show at Zuivelhof.", WARN),
    ],
)
def test_another_story_blocks_and_one_in_near_words_warns(body: str, cost: Severity) -> None:
    assert costs(body, "ungrounded-experience") == {cost}
