"""What may stand as a reason, a next step or a better answer, and the question that such an answer is tied to."""

import pytest

from drafting.builtin.prose.soundness import refers_to_several
from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.choosing.pairing import answers
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import asked
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes
from tests.telling import ANN, BO, noted

UNPRINTABLE = 4
REASON, NEXT, MISSED = AnchorKind.MOTIVATION, AnchorKind.NEXT_STEP, AnchorKind.MISSED


@pytest.mark.parametrize(
    ("before", "words", "kind", "fit"),
    [
        ("Why: ", "the kiln is fired with wood", REASON, True),
        ("", "I want to work where the trains are built", REASON, True),
        ("", "my grandfather drove the 14 for thirty years", REASON, True),
        ("She rang at noon. ", "the kiln is fired with wood", REASON, False),
        ("", "I want it but I did not get a date for a decision", REASON, False),
        ("", "I would like to answer the offer first", REASON, False),
        ("Next: ", "a trial day on the night line", NEXT, True),
        ("", "next is a written test, forty minutes", NEXT, True),
        ("", "next step's a guest slot with Ann", NEXT, True),
        ("", "Bo will send me the drawings", NEXT, True),
        ("", "meet the owner on Tuesday", NEXT, True),
        ("", "one polite mail to Bo", NEXT, False),
        ("", "send a short check-in to Ann", NEXT, False),
        ("", "next was a test of an hour", NEXT, False),
        ("", "Bo asked me to try the press on the spot", NEXT, False),
        ("", "the valves are checked on Mondays", NEXT, False),
    ],
)
def test_a_line_counts_as_its_kind_only_where_it_says_so(
    before: str, words: str, kind: AnchorKind, *, fit: bool
) -> None:
    anchor, listener = noted(before, words, kind)

    assert fits(tell(anchor, listener), listener) is fit


@pytest.mark.parametrize(
    ("words", "behind", "fit"),
    [
        ("I read out the manual", ". I should have said that I trained the crew", False),
        ("I read out the manual", ". Bo nodded", True),
        ("I should have said that I trained the crew", ". I should have said more", True),
    ],
)
def test_an_answer_that_another_one_puts_right_is_not_the_better_one(
    words: str, behind: str, *, fit: bool
) -> None:
    anchor, listener = noted("Bo asked about training. ", words, MISSED, behind)

    assert fits(tell(anchor, listener), listener) is fit


@pytest.mark.parametrize(
    "words",
    ["I only covered the lease", "I got gross and net the wrong way round", "I could not say why"],
)
def test_what_went_wrong_is_not_told_as_an_answer(words: str) -> None:
    anchor, listener = noted("Bo asked about tax. ", words, MISSED)

    assert poverty(tell(anchor, listener)) == UNPRINTABLE


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Bo asked how I'd close a line. I said slowly. ", "how I'd close a line"),
        ("bo then asked about the night crew, I said fine. ", "about the night crew"),
        ("Bo asked how I'd close a line that jams, rambled. ", "how I'd close a line that jams"),
        ("Bo showed me round. He asked whether I had a licence. ", "whether I had a licence"),
        ("Ann asked about the night crew. ", ""),
        ("Bo laughed. Ann sat down. She asked about the night crew. ", ""),
        ("Bo asked about the night crew.\nIt rained. ", ""),
        ("The line stops at noon. ", ""),
    ],
)
def test_an_answer_knows_the_question_that_its_reader_put(before: str, question: str) -> None:
    anchor, listener = noted(before, "I should have said that I ran one at Corley", MISSED)

    assert asked(anchor, listener) == question


def test_a_deed_answers_the_problem_with_which_it_shares_words_rather_than_the_nearest() -> None:
    text = (
        "Schools and visitors come through one door at ten. Spend in the shop is too low. "
        "I moved the schools to a door of their own."
    )
    problems = [
        passage(text, "Schools and visitors come through one door at ten", AnchorKind.PROBLEM),
        passage(text, "Spend in the shop is too low", AnchorKind.PROBLEM),
    ]
    deed = passage(text, "I moved the schools to a door of their own", AnchorKind.STRENGTH)

    assert set(answers((*problems, deed))) == {(deed.anchor.id, problems[0].anchor.id)}


@pytest.mark.parametrize(
    ("asker", "fit"),
    [("Bo asked how I would tell them. ", True), ("Ann asked how I would tell them. ", False)],
)
def test_what_the_sender_would_do_answers_only_whoever_asked(asker: str, *, fit: bool) -> None:
    anchor, listener = noted(asker, "I would ring each of them before noon", MISSED)

    assert fits(tell(anchor, listener), listener) is fit


def passage(text: str, words: str, kind: AnchorKind) -> Telling:
    notes = Notes(text=text)
    quote = notes.find(words)
    assert quote
    return tell(Anchor(id=words, kind=kind, quote=quote), Listener(notes, BO, (BO, ANN)))


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("at the moment they get fourteen pages", False),
        ("I would tell them the amount first", False),
        ("suppliers ring before they are paid", True),
        ("everybody counted until they agreed", True),
    ],
)
def test_they_are_told_of_only_where_somebody_was_named(words: str, *, whole: bool) -> None:
    assert refers_to_several(words) is whole


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Marsh spends Mondays on the files, 26 formats", "you spend Mondays on the files"),
        (
            "the kiln is old, at present it is fired by hand",
            "the kiln is old, and at present it is fired by hand",
        ),
        (
            "Marsh counts by hand, which takes the crew two hours",
            "you count by hand, which takes the crew two hours",
        ),
        ("Marsh said they replace a pane every spring", "you said you replace a pane every spring"),
    ],
)
def test_what_was_jotted_beside_a_clause_is_joined_or_left_out(words: str, said: str) -> None:
    assert passage(words, words, AnchorKind.PROBLEM).words == said
