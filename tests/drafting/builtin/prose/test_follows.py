"""What was jotted on behind a comma is joined only where it surely goes on from what stands before it."""

import pytest

from drafting.builtin.promises import next_thing
from drafting.builtin.prose.soundness import refers_to_several, sound
from drafting.builtin.prose.splices import joined


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "I changed the planters to grasses, watering went from every day to twice a week",
            "I changed the planters to grasses, and watering went from every day to twice a week",
        ),
        (
            "I wrote the times in chalk, any driver could read them",
            "I wrote the times in chalk, and any driver could read them",
        ),
        (
            "I ran the lessons with her, we switched every ten minutes",
            "I ran the lessons with her, and we switched every ten minutes",
        ),
        ("I made a list, the team uses it every morning", "I made a list"),
        ("I drew on the back of bills, he was a meter reader", "I drew on the back of bills"),
        (
            "I can walk them through a side, we don't do sides here",
            "I can walk them through a side",
        ),
        ("I ran a herd at Elmwick, 180 cows: one person paints", "I ran a herd at Elmwick"),
    ],
)
def test_what_the_sender_did_goes_on_with_what_came_of_it_alone(words: str, said: str) -> None:
    assert joined(words) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "the load takes all night, one bad file stops the lot",
            "the load takes all night, and one bad file stops the lot",
        ),
        (
            "the third line stopped twice in May, it is the divider",
            "the third line stopped twice in May",
        ),
        ("the health scores exist, they count logins only", "the health scores exist"),
    ],
)
def test_a_fact_goes_on_with_what_is_named_and_not_with_what_may_be_anything(
    words: str, said: str
) -> None:
    assert joined(words) == said


def test_what_is_whole_only_together_is_not_cut() -> None:
    whole = "you opened by placing a coin, kept since 1996, on the table and asking me to price it"
    assert joined(whole) == whole


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("the growers lose the premium and they think is a lie", False),
        ("the growers lose the premium and think it is a lie", True),
        ("you took me round with the chair, a mr ellis", False),
        ("your model catches it when money don go", False),
    ],
)
def test_a_clause_without_its_subject_or_a_title_without_its_capital_is_not_sound(
    words: str, *, whole: bool
) -> None:
    assert sound(words) is whole


def test_nothing_that_somebody_does_is_several() -> None:
    assert not refers_to_several("Ruben does not trust them")
    assert refers_to_several("Ruben trusts the scores and reads them")


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("test on a sample file", "the test on a sample file"),
        ("walk with Rosa on Monday", "the walk with Rosa on Monday"),
        ("meet the four clerks", "meet the four clerks"),
    ],
)
def test_a_step_that_is_named_is_no_deed(jotted: str, said: str) -> None:
    assert next_thing(jotted) == said
