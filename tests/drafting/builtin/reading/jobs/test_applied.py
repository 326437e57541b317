"""Which of several posts is the one applied for, by what leads up to it; and days that answer when one knows."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kelda Ferries, 3 June. It was for the deck steward job, not the purser one. Saw Una Brodie.", "deck steward"),
        ("Saw Ana Ruiz, head of kitchens, at Orlo Mills. What for: pastry cook. Bread next.", "pastry cook"),
        ("Orlo Mills, Tuesday. Not as a miller, rather than that they want a weigher. Saw Ana Ruiz, owner.", "weigher"),
        ("Post is head curator (not the groundsman that was in the paper). Harl Club. Saw Ed.", "head curator"),
    ],
)  # fmt: skip
def test_the_post_applied_for_is_told_from_those_denied_and_from_others(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tom: when do u know\nme: by 21 Nov\nme: Orlo Mills btw, night baker, saw Ana Ruiz today", "by 21 Nov"),
        ("Orlo Mills, night baker, Ana Ruiz\nTom: so when will they tell you?\nme: they said the 9th", "the 9th"),
    ],
)  # fmt: skip
def test_the_day_that_answers_when_one_knows_is_when_they_decide(text, day):
    told = read(Notes.of(text)).facts.decision_by
    assert told
    assert told.text in (day, day.removeprefix("by "))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tom: when was it, today?\nme: no, Thursday\nme: Orlo Mills, baker. Ana Ruiz. They ring Monday.", "Thursday"),
        ("Dear Tom, thank you for coming in on 4 May. Orlo Mills is glad. We decide by 20 May.\nAna Ruiz", "4 May"),
    ],
)  # fmt: skip
def test_the_day_that_answers_when_it_was_or_is_thanked_for_is_the_interview_s(text, day):
    told = read(Notes.of(text)).facts.met
    assert told
    assert told.text.removeprefix("on ") == day
