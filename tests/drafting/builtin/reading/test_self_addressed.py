"""Notes that address their writer are read as those that say `I`, each passage in its very words."""

import re

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.reader import read
from drafting.builtin.reading.self_addressed import as_ones_own
from drafting.models import AnchorKind, Notes

TO_ONESELF = """Dear Nell,

On Tuesday 4 March you were interviewed for stores assistant at Corvin Joinery by Ada Prowse, the yard manager.

Ada said the timber rack is restacked twice a day and nobody knows what is at the back. You told them that at Lowther \
Depot you painted a bay number on every post, and picking went from forty minutes to twelve. Ada asked how you would \
deal with short deliveries and you said you would ring the supplier. You should have said you count each pallet before \
the driver leaves. You want it because things there are made to last.

They ring by Friday.

Yours ever
"""
OWN = "I told them that at Lowther Depot I painted a bay number on every post"


def _kinds(text: str) -> dict[str, AnchorKind]:
    notes = Notes.of(text)
    return {item.quote.words(notes): item.kind for item in read(notes).items}


def test_deeds_missed_answers_and_reasons_are_told_from_what_others_said() -> None:
    kinds = _kinds(TO_ONESELF)
    kind_of = {word: kind for words, kind in kinds.items() for word in re.findall(r"\w+", words)}
    assert kind_of["painted"] is AnchorKind.STRENGTH
    assert kind_of["pallet"] is AnchorKind.MISSED
    assert kind_of["made"] is AnchorKind.MOTIVATION
    assert kind_of["restacked"] is AnchorKind.PROBLEM
    assert "Yours" not in kind_of


def test_passages_keep_their_very_words() -> None:
    assert all(words in TO_ONESELF for words in _kinds(TO_ONESELF))
    found = clauses(TO_ONESELF)
    heard = as_ones_own(TO_ONESELF, found)
    assert [(one.start, one.end) for one in heard] == [(one.start, one.end) for one in found]
    assert OWN in " ".join(one.text for one in heard)


def test_what_is_said_to_others_stays_as_it_is() -> None:
    told = TO_ONESELF.replace("You told them", "I told them")
    assert as_ones_own(told, clauses(told)) == clauses(told)
