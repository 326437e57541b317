"""What was said in half sentences is not quoted back, and a note in brackets is nobody's words."""

import pytest

from drafting.builtin.prose.soundness import sound
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes, Person, Profile, Tone

NORA = Person(name="Nora Falk")
GOOD = "We lose forty crates of pears on the quay every August"
UNTELLABLE = 4


def turns(line: str) -> Notes:
    """A short transcript in which Nora says this too."""
    return Notes.of(
        f"NORA: Come in.\nME: Thank you.\nNORA: {line}\nME: I see.\nNORA: {GOOD}.\nME: Why?\n"
    )


def told(words: str, line: str) -> Telling:
    """How Nora's words on that line are told to her."""
    notes = turns(line)
    quote = notes.find(words)
    assert quote
    anchor = Anchor(id="1", kind=AnchorKind.MOMENT, quote=quote, said_by=NORA.name)
    return tell(anchor, Listener(notes, NORA, (NORA,)))


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("Could I ask", "..."),
        ("Could I ask you one more thing?", ""),
        ("Well, the crane, yeah, the crane sticks in frost", "."),
        ("The, um, harbour office locks the gate at dusk", "."),
        ("You know, the pears arrive before the paperwork", "."),
        ("The harbour office used to lock the gate", "…"),
        ("The harbour office used to lock the gate", "—"),
        ("We had, we had pears on the ceiling", "."),
        ("Good to know", "."),
    ],
)
def test_what_falters_breaks_off_or_says_nothing_is_not_quoted(words: str, behind: str) -> None:
    assert poverty(told(words, words + behind)) == UNTELLABLE


@pytest.mark.parametrize(
    "words",
    [
        "Our crane sticks whenever the frost comes, so we start late",
        "We like pears that smell of the tree",
        "pears hate Mondays",
        "We measure the lid to 0.4 mm every morning",
    ],
)
def test_what_was_said_in_one_piece_may_be(words: str) -> None:
    assert poverty(told(words, f"{words}.")) < UNTELLABLE


def test_a_note_in_brackets_on_somebodys_line_is_never_their_words() -> None:
    aside = "sketched the quay on my parking slip and pocketed the pencil"
    telling = told(aside, f"({aside})")

    assert telling.mode is not Mode.SPEECH
    assert telling.who == ""


@pytest.mark.parametrize("tone", Tone)
def test_the_letter_takes_the_next_remark(tone: Tone) -> None:
    notes = turns("So, um, could I ask...")
    halting, whole = notes.find("could I ask"), notes.find(GOOD)
    assert halting
    assert whole
    items = (
        Anchor(id="1", kind=AnchorKind.MOMENT, quote=halting, said_by=NORA.name),
        Anchor(id="2", kind=AnchorKind.MOMENT, quote=whole, said_by=NORA.name),
    )
    brief = Brief(to=NORA.name, kind=Kind.THANK_YOU, tone=tone)
    letter = "".join(write(notes, Anchors(people=(NORA,), items=items), Profile(), brief))

    assert "could I ask" not in letter
    assert GOOD in letter


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("the you wants two late sailings a week", False),
        ("the two of you want late sailings", True),
    ],
)
def test_an_article_that_a_name_left_behind_is_not_sent(words: str, *, whole: bool) -> None:
    assert sound(words) is whole
