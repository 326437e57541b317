"""What leans on words that stand elsewhere is not told alone; a question and a deed go to whom they belong."""

import pytest

from drafting.builtin.prose.contractions import written_out
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.soundness import sound
from drafting.builtin.writing.choosing.dealing import with_problems
from drafting.builtin.writing.choosing.leaning import leans
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import put, question
from drafting.models import Anchor, AnchorKind, Notes, Person


@pytest.mark.parametrize(
    "words",
    [
        "we dressed sixty blocks from that sty",
        "I count the ceiling tiles with them",
        "fourteen went last May into chimneys in the village",
        "there have been eleven batches since January",
        "we know the state of forty",
        "you do not know if it is salt, temperature or the courier",
        "Route 9 is the worst",
        "nobody had opened anything",
    ],
)
def test_what_is_known_only_from_the_words_before_leans_on_them(words: str) -> None:
    assert leans(words)


@pytest.mark.parametrize(
    "words",
    [
        "I rang every family in the parish and wrote to those who had moved",
        "the boxes came late and I put new labels on them",
        "fourteen swarms went into chimneys last May",
        "there were eleven leaks in the roof over the archive",
        "we know the state of forty barns",
        "you do not know whether the pump or the valve is to blame",
        "Fridays are the worst day for the counter",
        "I took the van to the yard and in that week we cleared the yard",
    ],
)
def test_what_names_what_it_is_about_stands_by_itself(words: str) -> None:
    assert not leans(words)


@pytest.mark.parametrize(
    "words",
    [
        "last month in the Leith shop people waited 50 minutes",
        "each query costs about a day",
        "testing starts only on Tuesday evening",
    ],
)
def test_a_sentence_is_one_whatever_stands_before_its_subject(words: str) -> None:
    assert form_of(words) is Form.STATEMENT


@pytest.mark.parametrize("words", ["people trained on nights", "each visit costs"])
def test_what_may_be_people_or_things_is_no_sentence(words: str) -> None:
    assert form_of(words) is not Form.STATEMENT


def test_so_many_of_something_is_not_what_anybody_said() -> None:
    assert not sound("you reckon 340 calls sitting there and they fix them in any order")
    assert not sound("Ana says 12 stoppages they argued about since June")
    assert sound("you reckon 340 calls are open and nobody has read them")


def test_what_is_everybodys_is_not_written_out_as_what_they_are() -> None:
    assert written_out("everyone's 80 percent is different") == "everyone's 80 percent is different"
    assert written_out("everyone's tired") == "everyone is tired"


ANA, BEN = Person(name="Ana Ruiz"), Person(name="Ben Okoro")


LATE = "say which van is late"


@pytest.mark.parametrize(
    ("before", "people", "by_reader", "by_nobody"),
    [
        ("asked about late vans, froze. Better: ", (ANA, BEN), "", "about late vans"),
        ("asked re late vans, they have nine. Better: ", (ANA, BEN), "", "about late vans"),
        ("I fluffed the question on late vans. Better: ", (ANA, BEN), "", "about late vans"),
        ("I fluffed the question on late vans. Better: ", (ANA,), "about late vans", ""),
        ("Ana asked about late vans, froze. Better: ", (ANA, BEN), "about late vans", ""),
        ("Ben asked about late vans, froze. Better: ", (ANA, BEN), "", ""),
        ("Late vans are a worry. Better: ", (ANA, BEN), "", ""),
    ],
)
def test_a_question_is_the_readers_or_was_put_by_nobody_by_name(
    before: str, people: tuple[Person, ...], by_reader: str, by_nobody: str
) -> None:
    notes = Notes(text=before + LATE)
    quote = notes.find(LATE)
    assert quote
    anchor = Anchor(id="a", kind=AnchorKind.MISSED, quote=quote)
    listener = Listener(notes, ANA, people)

    assert (question(anchor, listener), put(anchor, listener)) == (by_reader, by_nobody)


ANSWERS = {
    ("rota", "falls"): 3,
    ("sheet", "handover"): 2,
    ("course", "falls"): 1,
    ("course", "handover"): 1,
}
DEALT = {"rota": 1, "sheet": 0, "course": 0, "falls": 0, "handover": 0}


def test_a_deed_is_dealt_to_whoever_alone_told_of_what_it_answers() -> None:
    sayers = {"falls": "reader", "handover": "Ann Reed"}
    turns = with_problems(DEALT, ANSWERS, sayers)

    assert (turns["rota"], turns["sheet"], turns["course"]) == (0, 1, 0)


def test_a_deed_for_another_is_kept_where_there_is_none_for_the_reader() -> None:
    turns = with_problems(DEALT, {("sheet", "handover"): 2}, {"handover": "Ann Reed"})

    assert turns == DEALT


def test_a_deed_is_dealt_with_the_problem_that_it_answers_where_nobody_told_of_it() -> None:
    turns = with_problems(
        DEALT | {"falls": 1}, {("sheet", "falls"): 2, ("rota", "handover"): 2}, {}
    )

    assert (turns["sheet"], turns["rota"]) == (1, 0)
