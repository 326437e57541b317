"""That it was the same where the sender worked before ties a deed to its problem, and is told only behind that."""

import pytest

from drafting.builtin.writing.choosing.parts import in_part
from drafting.models import AnchorKind
from tests.telling import told


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("me - ", "at Cedar Loft, when we had the same thing, I drew a map of the sheds"),
        ("me - ", "At Cedar Loft we had the same thing. I drew a map of the sheds"),
        ("me - ", "we had the same thing at Cedar Loft, I drew a map of the sheds"),
        ("me - ", "had exactly this at Cedar Loft, drew a map of the sheds"),
        ("me - ", "Same deal at Cedar Loft. I drew a map of the sheds"),
        ("me - ", "same thing at Cedar Loft, I drew a map of the sheds"),
        ("I told her at Cedar Loft, when we had the same thing, ", "I drew a map of the sheds"),
        ("told him we had the same at Cedar Loft. ", "I drew a map of the sheds"),
        ("Well, told him we had the same at Cedar Loft. ", "I drew a map of the sheds"),
        ("It was late. Said we had the same at Cedar Loft: ", "I drew a map of the sheds"),
        ("me: had the same at Cedar Loft. ", "I drew a map of the sheds"),
    ],
)
def test_where_it_was_the_same_stands_before_the_deed(before: str, words: str) -> None:
    one = told(words, before)

    assert one.words == "at Cedar Loft, where we had the same thing, I drew a map of the sheds"


def test_with_what_it_was_the_same_is_told_where_no_place_is() -> None:
    one = told("we had the same trouble with keys. I labelled every hook")

    assert one.words == "when we had the same trouble with keys, I labelled every hook"


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("same thing at Cedar Loft, I drew a map", "at Cedar Loft I drew a map"),
        ("we had the same trouble with keys. I labelled every hook", "I labelled every hook"),
        ("at Cedar Loft I drew a map", "at Cedar Loft I drew a map"),
    ],
)
def test_a_deed_that_follows_no_problem_does_not_say_that_it_was_the_same(
    words: str, alone: str
) -> None:
    assert in_part("strength", told(words), tied=False).words == alone


def test_a_problem_is_not_told_to_have_been_the_same() -> None:
    assert "same" not in told("the sheds leak", kind=AnchorKind.PROBLEM).words


@pytest.mark.parametrize(
    "before",
    [
        "Told her I never had this at Cedar Loft. ",
        "Told her I didn't have the same at Cedar Loft. ",
        "Her brother had the same problem at Cedar Loft: ",
        "She said they never had the same trouble at Cedar Loft. ",
        "She told him we had the same at Cedar Loft: ",
        "their friends etc. had the same trouble at Cedar Loft. ",
        "Told Bo had the same trouble at Cedar Loft: ",
        "Nobody knew we had the same trouble at Cedar Loft. ",
        "I wish we had the same thing at Cedar Loft. ",
        "I'd have had the same thing at Cedar Loft. ",
        "Bo and " + "a man from the office beside us and " * 4 + "we had the same at Cedar Loft. ",
    ],
)
def test_what_is_denied_or_somebody_elses_is_no_trouble_of_the_senders(before: str) -> None:
    assert "same" not in told("I drew a map of the sheds", before).words


@pytest.mark.parametrize(
    "before",
    ["Told her I never had this at Cedar Loft. ", "Her brother had it at Cedar Loft: "],
)
def test_a_place_where_the_sender_was_not_is_not_where_it_was_done(before: str) -> None:
    assert told("I drew a map of the sheds", before).words == "I drew a map of the sheds"


def test_a_place_where_the_sender_was_not_is_not_told_within_one_passage() -> None:
    one = told("I never worked at Cedar Loft. I drew a map of the sheds")

    assert not one.words.startswith("at Cedar Loft I")
