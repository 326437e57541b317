"""A verb whose past looks like its infinitive is told as what the notes say it was: done, meant, or left open."""

import pytest

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import tell
from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile, Tone

READER = Person(name="Ines Vale")


def told(words: str, before: str = "", behind: str = "") -> tuple[Mode, str]:
    """How the deed is told that stands between these words on its line."""
    notes = Notes.of(before + words + behind)
    quote = notes.find(words)
    assert quote
    anchor = Anchor(id="1", kind=AnchorKind.STRENGTH, quote=quote)
    telling = tell(anchor, Listener(notes, READER, (READER,)))
    return telling.mode, telling.words


@pytest.mark.parametrize(
    "words",
    [
        "cut rejects from 14% to 3% in two terms",
        "put a tray under every press and spills halved",
        "set up the night desk last year",
        "read 90 tenders in a month",
        "let the juniors close the shop, sales up 12%",
        "spread the deliveries by route at Corran Foods",
        "shut the two oldest kilns in one week",
        "set the alarms again and the callouts fell",
        "put a lamp over the bench, wired every switch, then tested it for a week",
    ],
)
def test_what_the_notes_say_came_of_it_was_done(words: str) -> None:
    mode, said = told(words, before="asked how I would mend the backlog: ")
    assert mode is Mode.OWN
    assert said.startswith(f"I {words.split(maxsplit=1)[0]} ")


def test_an_outcome_behind_the_passage_says_that_it_was_done() -> None:
    assert told("put labels on the racks", behind=", mix-ups down by half")[0] is Mode.OWN


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("put the labels on first", "I said I'd "),
        ("set the traps by the wall", "told her I would then "),
        ("cut the form in two and ask the drivers", ""),
        ("keep the ledger by the till", ""),
    ],
)
def test_what_was_promised_or_goes_on_in_the_infinitive_is_meant(words: str, before: str) -> None:
    assert told(words, before)[0] is Mode.WOULD


@pytest.mark.parametrize(
    "words",
    [
        "put the grey bins by the ramp",
        "cut the backlog by 20% in the first month",
        "spread the mats over the wet step",
    ],
)
@pytest.mark.parametrize("tone", Tone)
def test_what_may_be_either_is_neither_promised_nor_claimed(words: str, tone: Tone) -> None:
    assert told(words)[0] is Mode.EITHER

    notes = Notes.of(f"strengths: {words}")
    quote = notes.find(words)
    assert quote
    items = (Anchor(id="1", kind=AnchorKind.STRENGTH, quote=quote),)
    anchors = Anchors(people=(READER,), items=items)
    letter = "".join(write(notes, anchors, Profile(), Brief(to=READER.name, tone=tone)))

    assert words in letter
    assert f"I would {words}" not in letter
    assert f"I {words}" not in letter
