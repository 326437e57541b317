"""How sure a telling is to be sent: what is unsure is told after what is sure, and never instead of nothing at all."""

import pytest

from drafting.builtin.writing.choosing import assurance as sureness
from drafting.builtin.writing.choosing.assurance import FIRST, UNSURE, assurance, doubted, weights
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.traits import traits
from drafting.builtin.writing.telling.telling import Telling
from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes, Profile, Tone
from tests.telling import INES, told

BEFORE = "- "
DEED = "at Kirkbrae I typed out the missing endings and pasted them in, 60 books, and loans went up by a third"
LOOSE = "child picks one each time and sews them on a cap"
"""What others do, taken for a deed, and of something that is named elsewhere."""


def _seen(words: str, kind: AnchorKind = AnchorKind.STRENGTH) -> tuple[Telling, str]:
    return told(words, BEFORE, kind), BEFORE + words


def test_a_whole_deed_is_surer_than_what_others_do() -> None:
    assert assurance(*_seen(DEED)) > UNSURE > assurance(*_seen(LOOSE))


@pytest.mark.parametrize(("odds", "poorer"), [(UNSURE, 0), (UNSURE - 0.01, FIRST)])
def test_only_what_is_unsure_counts_as_poorer(
    monkeypatch: pytest.MonkeyPatch, odds: float, poorer: int
) -> None:
    monkeypatch.setattr(sureness, "assurance", lambda *_: odds)
    telling, text = _seen(DEED)
    assert poverty(telling) == 0
    assert doubted(telling, text, FIRST) == poorer


def test_doubt_makes_nothing_unfit_and_nothing_unfit_better(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sureness, "assurance", lambda *_: UNSURE - 9)
    assert doubted(*_seen(DEED), 9) == 3
    monkeypatch.setattr(sureness, "poverty", lambda _: 4)
    assert doubted(*_seen(DEED), FIRST) == 4


def _letter(*words: str, kind: AnchorKind = AnchorKind.STRENGTH) -> str:
    notes = Notes.of("".join(f"- {line}\n" for line in words))
    items = tuple(
        Anchor(id=line, kind=kind, quote=quote) for line in words if (quote := notes.find(line))
    )
    brief = Brief(to=INES.name, kind=Kind.THANK_YOU, tone=Tone.PLAIN)
    return "".join(write(notes, Anchors(people=(INES,), items=items), Profile(), brief))


def test_the_surer_of_two_deeds_is_told_whichever_comes_first() -> None:
    for lines in ((DEED, LOOSE), (LOOSE, DEED)):
        letter = _letter(*lines)
        assert "missing endings" in letter
        assert "on a cap" not in letter


def test_what_is_unsure_is_told_where_there_is_nothing_else() -> None:
    muddle = "two jobs mixed up a week"
    assert assurance(*_seen(muddle, AnchorKind.PROBLEM)) < UNSURE
    assert "mixed up" in _letter(muddle, kind=AnchorKind.PROBLEM)


def test_what_is_left_out_of_a_passage_and_what_stands_around_it_is_seen() -> None:
    words = "I kept a wedding book, a page per couple"
    text = f"{BEFORE}me: {words}. never lost one\nmore"
    telling = told(words, f"{BEFORE}me: ")
    seen = traits(telling, text)
    assert {"label me", "within a line", "told own", "kind strength", "one sentence"} <= seen
    assert "begins a line" in traits(*_seen(words))


def test_the_table_weighs_what_can_be_seen() -> None:
    known = weights()
    assert {"told own", "kind strength"} <= known.keys()
    assert "unwritten" not in known
