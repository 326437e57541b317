"""A deed is told with the place that the notes name before it, and a story of the sender's is no scene in the room."""

import pytest

from drafting.builtin.writing.choosing.stories import own_story
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.places import told_there
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes, Person

INES, BO = Person(name="Ines Vale"), Person(name="Bo Lindqvist")


def told(
    before: str, words: str, kind: AnchorKind = AnchorKind.STRENGTH
) -> tuple[Telling, Listener]:
    """How the words are told that stand behind others in the notes, and to whom."""
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    listener = Listener(notes, INES, (INES, BO))
    return tell(Anchor(id="1", kind=kind, quote=quote), listener), listener


@pytest.mark.parametrize(
    ("before", "words", "said"),
    [
        (
            "I told her at Orlo Mills, in Gdynia, ",
            "I hung a lamp in the shaft.",
            "at Orlo Mills, in Gdynia, I hung a lamp in the shaft",
        ),
        (
            "Told them about the Orsted Archive, ",
            "where I sorted the maps by parish.",
            "at the Orsted Archive I sorted the maps by parish",
        ),
        (
            "I told her about Larkspur Lane. ",
            "we did five short visits over two weeks.",
            "at Larkspur Lane we did five short visits over two weeks",
        ),
        (
            "Tansy Foods, 5 years on nights. ",
            "I sent the crew a list at noon",
            "at Tansy Foods I sent the crew a list at noon",
        ),
        (
            "",
            "We had that fault at Marrow Yard. I wired the gate to a bell.",
            "at Marrow Yard I wired the gate to a bell",
        ),
        (
            "quennel clinic job: ",
            "i taped arrows on the floor",
            "in my Quennel clinic job, I taped arrows on the floor",
        ),
        (
            "I told them about my placement on the lung ward at Corran, ",
            "I made a sheet with pictures",
            "during my placement on the lung ward at Corran, I made a sheet with pictures",
        ),
        (
            "At Pell Works our van was late too, so ",
            "I split the crew in two",
            "at Pell Works I split the crew in two",
        ),
        (
            "Told her what I did for Sowden Lines: ",
            "I stopped the weekly mails",
            "for Sowden Lines I stopped the weekly mails",
        ),
        (
            "I explained my test work in Sowden Systems: ",
            "I wrote 240 cases",
            "at Sowden Systems I wrote 240 cases",
        ),
        (
            "I discussed my year at the Sowden Mills, Corran, ",
            "where I kept the log",
            "at the Sowden Mills, Corran, I kept the log",
        ),
        ("night shift job: ", "I taped arrows", "in my night shift job, I taped arrows"),
        (
            "",
            "Corvane Health Board. Put the forms on one page, 18% saved in the first year.",
            "at Corvane Health Board I put the forms on one page, with 18% saved in the first year",
        ),
    ],
)
def test_a_deed_has_the_place_that_stands_before_it(before: str, words: str, said: str) -> None:
    assert told(before, words)[0].words == said


@pytest.mark.parametrize(
    ("before", "words", "said"),
    [
        ("Bo asked about rotas. ", "I wrote ours by hand.", "I wrote ours by hand"),
        ("I told Bo about Friday. ", "I wrote the rota", "I wrote the rota"),
        (
            "Told Ines about Bo, ",
            "I wrote the rota at Pell Works",
            "I wrote the rota at Pell Works",
        ),
        ("We talked about Excel, ", "I built the sheet", "I built the sheet"),
        ("The new job: ", "I would run the yard", "I would run the yard"),
        ("Bo said Orlo Mills is closing. ", "I kept the log", "I kept the log"),
        ("At Pell Works they run late. ", "I split the crew in two", "I split the crew in two"),
        ("I told Bo what I did for Ines: ", "I kept the log", "I kept the log"),
        ("Bo asked about my van, ", "I kept the log", "I kept the log"),
    ],
)
def test_no_place_is_taken_from_what_somebody_else_did_or_was_told_of(
    before: str, words: str, said: str
) -> None:
    assert told(before, words)[0].words == said


@pytest.mark.parametrize(
    "before", ["Bo worked at Marrow Yard", "They are at Marrow Yard", "Paperwork", "I liked it"]
)
def test_a_sentence_about_others_gives_a_deed_no_place(before: str) -> None:
    listener = Listener(Notes(text=before), INES, (INES, BO))
    assert told_there("I wired a gate", before, listener) == "I wired a gate"


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("we traced all but nine", Mode.JOTTED),
        ("I closed 19 in seven weeks", Mode.JOTTED),
        ("I used all 3 every Monday", Mode.JOTTED),
        ("I closed 19 audits in seven weeks", Mode.OWN),
        ("we traced nine parcels in a day", Mode.OWN),
        ("I used three ladders", Mode.OWN),
    ],
)
def test_a_count_of_what_is_not_named_is_no_deed(words: str, mode: Mode) -> None:
    assert told("", words)[0].mode is mode


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("I said at Orlo we had a sign by the crane, and ", "the crane was gone."),
        ("Example I gave: the school canteen. ", "the cooks chose the plates"),
        ("told them once i gave a talk, ", "a goose ate the cake"),
    ],
)
def test_what_the_sender_told_of_is_no_scene_in_the_room(before: str, words: str) -> None:
    assert own_story(*told(before, words, AnchorKind.MOMENT))


@pytest.mark.parametrize("words", ["A goose ate the cake.", "A parent asked me for the cake."])
def test_a_turn_of_the_senders_is_their_own_story(words: str) -> None:
    before = "INES: Why?\nME: Yes.\nINES: How?\nME: We had a bell. "
    assert own_story(*told(before, words, AnchorKind.MOMENT))


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("", "a goose ate the cake"),
        ("Ines asked about rotas. ", "a goose ate the cake"),
        ("I said I like birds. Bo laughed and ", "a goose ate the cake"),
        ("I told her about the crane. ", "she rang the bell"),
        ("I gave an example. ", "we went down to the quay together"),
        ("ME: Why?\nINES: So.\nME: I gave a talk.\nINES: ", "a goose ate the cake"),
    ],
)
def test_a_scene_in_the_room_stays_one(before: str, words: str) -> None:
    assert not own_story(*told(before, words, AnchorKind.MOMENT))
