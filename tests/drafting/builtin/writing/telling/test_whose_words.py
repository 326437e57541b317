"""Whose words and deeds a letter tells: the reader's, somebody else's or the sender's."""

import pytest

from drafting.builtin.phrasebook import Phrasebook
from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.choosing.parts import mode_in
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Kind, Notes, Quote, Tone
from tests.telling import BRIGGS, told_to


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('"Do you rotate the kilns on a rota?" I said I do when I know', "question"),
        ('"So we are a school that sings in F," says Miss Finnerty, and played a hymn', "speech"),
        ('"So we are a school that sings in F," and everybody in the hall played a hymn', ""),
    ],
)
def test_words_in_marks_are_theirs_whatever_stands_behind_of_who_spoke(words, said) -> None:
    telling, _ = told_to(words, AnchorKind.MOMENT, BRIGGS.name)
    assert (telling.mode.value if telling.mode in {"question", "speech"} else "") == said


def test_what_sender_and_reader_did_together_is_put_into_nobodys_mouth() -> None:
    talk = "We talked a long time about falls. They had eleven in September and blame the handover."
    assert told_to(talk, AnchorKind.PROBLEM, BRIGGS.name)[0].mode is not Mode.SPEECH
    theirs = told_to("We lose a day a month to the rota.", AnchorKind.PROBLEM, BRIGGS.name)[0]
    assert theirs.mode is Mode.SPEECH


def test_what_somebody_told_the_sender_they_will_do_is_nothing_the_reader_does() -> None:
    telling, _ = told_to("You will teach a lesson and then meet the panel", AnchorKind.TOPIC)
    assert poverty(telling) == 4


def test_a_thing_of_theirs_that_the_sender_saw_was_not_said_by_them() -> None:
    telling, _ = told_to("Tamuno's dog was under the desk", AnchorKind.MOMENT, BRIGGS.name)
    assert (telling.words, telling.who) == ("your dog was under the desk", "")


def test_a_verb_stands_before_how_much() -> None:
    telling, _ = told_to("turnover very high in the freezer", AnchorKind.PROBLEM)
    assert telling.words == "turnover is very high in the freezer"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("tamuno's in the design reviews", "you are in the design reviews"),
        ("Tamuno's on the panel that decides", "you are on the panel that decides"),
        ("I had the node say its voltage with every packet", "I had the node say its voltage"),
    ],
)
def test_a_short_is_is_told_from_what_somebody_has(words: str, said: str) -> None:
    kind = AnchorKind.STRENGTH if words.startswith("I") else AnchorKind.TOPIC
    assert told_to(words, kind)[0].words.startswith(said)


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("you explained that the laboratory is late", "said"),
        ("the laboratory is late", "that"),
    ],
)
@pytest.mark.parametrize("table", ["topic", "problem"])
def test_what_says_by_itself_who_said_it_needs_no_lead(table: str, words: str, mode: str) -> None:
    item = Anchor(id="a", kind=AnchorKind.PROBLEM, quote=Quote(start=0, end=1))
    book = Phrasebook(Kind.THANK_YOU, Tone.PLAIN)
    assert mode_in(book, table, Telling(item, Mode.THAT, words)) == mode
    assert book.frames(table, "said") == ["{Words}."]


def test_whom_it_is_done_to_in_what_the_reader_said_is_the_reader() -> None:
    words = "Tamuno said that a fold costs him a second tool"
    telling, _ = told_to(words, AnchorKind.TOPIC, BRIGGS.name)
    assert telling.words == "a fold costs you a second tool"


def test_a_small_word_in_capitals_is_told_small() -> None:
    telling, _ = told_to("the nurse taught ME the slide sheet", AnchorKind.TOPIC)
    assert telling.words == "the nurse taught me the slide sheet"


def test_what_would_be_done_to_whoever_is_named_elsewhere_answers_nothing_by_itself() -> None:
    assert not fits(*told_to("should have said ask them before the next crisis", AnchorKind.MISSED))
    assert fits(*told_to("should have said ask the patients first", AnchorKind.MISSED))


@pytest.mark.parametrize(
    "words",
    [
        "on call rota fails every week",
        "in house team is three men",
        "still room",
        "at risk list",
        "on site crew waits for the key",
    ],
)
def test_a_thing_of_theirs_that_begins_like_a_place_is_not_who_they_are(words: str) -> None:
    _, listener = told_to(words, AnchorKind.PROBLEM)
    assert listener.spelled(f"Tamuno's {words}") == f"Tamuno's {words}"
    assert listener.spelled("Tamuno's on call and tired") == "Tamuno is on call and tired"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "he showed me the freezer door with dents in it, and said that's my attendance record",
            "you showed me the freezer door with dents in it, and said that it was your attendance record",
        ),
        ("he tapped the vats and said these are my babies", "you tapped the vats and said that they were your babies"),
        ("he pointed at the shelf and said this is where I lost my thumb", ""),
        ("he laughed and said it's my last winter here", ""),
    ],
)  # fmt: skip
def test_what_the_reader_said_of_a_thing_of_theirs_is_never_the_senders(
    words: str, said: str
) -> None:
    quote = Quote(start=0, end=len(words))
    listener = Listener(Notes.of(words), BRIGGS, (BRIGGS,))
    telling = tell(Anchor(id="a", kind=AnchorKind.MOMENT, quote=quote), listener)
    assert (telling.words == said) if said else (telling.mode == "jotted")
