"""In notes written to oneself `you` is the sender, and what you told them is a deed."""

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.builtin.prose.addressed import as_own
from drafting.builtin.prose.to_oneself import as_deed, in_own_words, to_oneself
from drafting.models import Anchor, AnchorKind, Brief, Kind, Notes, Profile, Tone

LETTER = (
    "Dear me, you will forget this by Friday. You were interviewed for head nurse at Corby Vets on 4 June by"
    " Dr Amal Reyes. She said weekend drugs are not counted. You told her about the night desk at Pell Surgery,"
    " where you hung a count sheet by the fridge, and gaps fell from six a month to none."
)


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        (LETTER, True),
        ("You said you would list the store. Then you told Olu about the freezer.", True),
        ("You went in early. I told them about the freezer. You said nothing.", False),
        ("Ana: You said you would come.\nMe: I did.\nAna: You told Bo?\nMe: Yes.", False),
        ("Ana asked what you do when the press jams. I said stop it.", False),
        ("You walked me round the kilns. You liked the shelf idea. You need a log.", False),
        ("You met me at the gate and you liked my shelf.", False),
        ("You walked the kilns. You liked the shelf idea. Told her about Orlo Clay.", False),
        (
            "Dear me, next winter. I told them of the freezer. You said nothing. You forgot Olu.",
            True,
        ),
        ("Dear Olu, I told them of the freezer. You said nothing. You forgot me.", False),
        ("She wrote “you said so, you told me”. Nothing else.", False),
    ],
)
def test_you_is_the_sender_where_the_notes_report_what_you_did(
    text: str, *, addressed: bool
) -> None:
    assert to_oneself(text) is addressed


@pytest.mark.parametrize(
    ("noted", "own"),
    [
        ("you kept a log and they told you so", "I kept a log and they told me so"),
        ("your knee held", "my knee held"),
        ("at Pell I photographed what you had", "at Pell I photographed what I had"),
        ("she asked how you'd pack it", "she asked how I would pack it"),
    ],
)
def test_the_sender_says_i_and_what_they_said_of_themselves_stays(noted: str, own: str) -> None:
    assert as_own(noted) == own


def test_words_in_quotation_marks_stay_as_they_fell() -> None:
    said = in_own_words("you laughed at “you again”", LETTER)
    assert said == "I laughed at “you again”"
    assert in_own_words("you laughed", "Ana said you laughed.") == "you laughed"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("You told her about the night desk at Pell Surgery", AnchorKind.STRENGTH),
        ("She said weekend drugs are not counted", AnchorKind.PROBLEM),
    ],
)
def test_what_you_told_them_is_a_deed(words: str, kind: AnchorKind) -> None:
    notes = Notes.of(LETTER)
    quote = notes.find(words)
    assert quote
    taken = Anchor(id="1", kind=AnchorKind.PROBLEM, quote=quote)
    assert as_deed(taken, notes).kind is kind


def test_what_you_only_would_do_is_no_deed() -> None:
    words = "You said you'd give them tea at Pell"
    notes = Notes.of(f"You told her of Pell. {words}.")
    quote = notes.find(words)
    assert quote
    taken = Anchor(id="1", kind=AnchorKind.TOPIC, quote=quote)
    assert as_deed(taken, notes).kind is AnchorKind.TOPIC


def test_a_letter_from_notes_to_oneself_tells_the_deed_as_the_senders() -> None:
    engine, notes = BuiltIn(), Notes.of(LETTER)
    brief = Brief(to="Dr Amal Reyes", kind=Kind.THANK_YOU, tone=Tone.WARM)
    letter = "".join(engine.write(notes, engine.read(notes), Profile(name="Ada Ford"), brief))
    assert "t Pell Surgery I hung a count sheet by the fridge" in letter
