"""A step is looked ahead to only where it comes to the sender, and is told with the article that it takes."""

import pytest

from drafting.builtin.writing.telling.awaited import awaited
from drafting.builtin.writing.telling.manner import Mode
from tests.drafting.builtin.writing.telling.test_awaited import step


@pytest.mark.parametrize(
    "words",
    [
        "Tom will forward my details to HR",
        "you are sending the vans to Leeds",
        "you'll forward the file to head office",
        "you will send the plan to your board by Monday",
        "you will text HR",
        "you will email Tom on Friday",
        "you will send the team a list",
        "you'll send her a list",
        "you will email everyone a list on Friday",
        "Ana will send someone to show me the yard on Friday",
        "you will send a driver to fetch me on Monday",
        "you will send me home",
        "you will send me to Leeds",
        "you will email in 10 days",
        "you will text when you know",
    ],
)
def test_what_goes_to_others_is_not_looked_out_for(words: str) -> None:
    telling = step(Mode.THAT, words)
    assert awaited(telling) == telling


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("you will send the spec to me on Friday", "the spec on Friday"),
        ("you'll send me a guide to the pumps", "the guide to the pumps"),
        ("you will send a form to sign", "the form to sign"),
        ("you will send a 20 minute test", "the 20 minute test"),
        ("you'll send me a few forms", "a few forms"),
        ("you will send some forms", "some forms"),
        ("you will send Tom's plan", "Tom's plan"),
        ("you will send two more plans", "two more plans"),
        ("Ana will send me one of the plans on Friday", "one of the plans from Ana on Friday"),
    ],
)
def test_what_comes_to_the_sender_is_looked_out_for(words: str, told: str) -> None:
    one = awaited(step(Mode.THAT, words))
    assert (one.mode, one.words) == (Mode.RECEIVED, told)


@pytest.mark.parametrize(
    "words",
    [
        "you'll take me on as a trainee in May",
        "you'll drive me home to the depot",
        "you'll take me off the list",
        "you'll take me out on Friday",
        "you'll hand me over to HR",
        "you will give me nothing",
        "you will give me notice",
        "you will give me a hand",
        "you'll set me straight",
        "you will show me the door",
        "you'll show me the ropes on Monday",
        "you will show me what you do",
        "you'll introduce me as the trainee",
        "you'll introduce me to everyone",
        "you will arrange nothing before May",
        "you'll book me a call",
    ],
)
def test_a_way_of_speaking_is_no_walk_and_no_gift(words: str) -> None:
    telling = step(Mode.THAT, words)
    assert awaited(telling) == telling


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("you'll drive me out to the quarry", "driving out to the quarry with you"),
        ("you'll take me back to Leeds on Friday", "going back to Leeds with you on Friday"),
        ("you'll take me through the plans with Tom", "going through the plans with Tom"),
        ("you'll walk me round Leeds depot", "walking round the Leeds depot with you"),
        ("you will show me round the yard", "seeing the yard"),
        ("you'll introduce me to Ana Reid from sales", "meeting Ana Reid from sales"),
        ("you'll give me another trial", "another trial"),
    ],
)
def test_where_the_sender_is_taken_is_looked_forward_to(words: str, told: str) -> None:
    one = awaited(step(Mode.THAT, words))
    assert (one.mode, one.words) == (Mode.ATTENDED, told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("one of the yards", "one of the yards"),
        ("one more talk", "one more talk"),
        ("another talk", "another talk"),
        ("one talk with the board", "the talk with the board"),
        ("half a day at the yard", "half a day at the yard"),
        ("two calls with the board", "the two calls with the board"),
    ],
)
def test_a_step_takes_the_article_of_its_number(words: str, told: str) -> None:
    assert awaited(step(Mode.NOUN, words)).words == told


@pytest.mark.parametrize(
    "words", ["no further round", "nobody from the yard", "someone from the yard", "nothing else"]
)
def test_nobody_looks_forward_to_nothing_or_to_somebody(words: str) -> None:
    assert awaited(step(Mode.NOUN, words)).mode is Mode.NOUN
