"""A deed is told as the answer to a problem only where both share substance or the notes lead from one to the other."""

import pytest

from drafting.builtin.writing.choosing.pairing import led, nearness
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import tell
from drafting.models import Anchor, AnchorKind, Notes, Person

ANA = Person(name="Ana Ruiz")
TROUBLE = "trays get set up wrong for the afternoon"
DEED = "I ran the stores at Elmwick for two years"


@pytest.mark.parametrize(
    ("between", "answers"),
    [
        (". ", True),
        (". I told her how ", True),
        ("\nMe: ", True),
        ("\n- CPD is paid\n- ", False),
        ("\n- CPD is paid\nme: ", False),
        (". She mostly wants me on the list of Dr Patel, and CPD is paid. ", False),
    ],
)
def test_a_deed_that_shares_no_word_answers_what_the_notes_lead_from(
    between: str, *, answers: bool
) -> None:
    notes = Notes.of(f"{TROUBLE}{between}{DEED}")
    listener = Listener(notes, ANA, (ANA,))
    kinds = {TROUBLE: AnchorKind.PROBLEM, DEED: AnchorKind.STRENGTH}
    found = {words: notes.find(words) for words in kinds}
    problem, deed = (
        tell(Anchor(id=words, kind=kind, quote=quote), listener)
        for (words, kind) in kinds.items()
        if (quote := found[words])
    )
    assert led(deed, problem, (problem, deed), listener) is answers


@pytest.mark.parametrize(
    ("trouble", "deed", "shared"),
    [
        ("clients sign late and nobody reminds them", "I kept a pool of readers per client", 0),
        ("six of the trolleys stand empty", "I trained six porters", 0),
        ("the trolleys stand empty at noon", "I numbered the trolleys", 1),
    ],
)
def test_those_for_whom_it_is_done_and_numbers_are_no_substance(
    trouble: str, deed: str, shared: int
) -> None:
    notes = Notes.of(f"{trouble}. {deed}")
    listener = Listener(notes, ANA, (ANA,))
    quotes = [quote for words in (trouble, deed) if (quote := notes.find(words))]
    kinds = (AnchorKind.PROBLEM, AnchorKind.STRENGTH)
    problem, done = (
        tell(Anchor(id=str(kind), kind=kind, quote=quote), listener)
        for kind, quote in zip(kinds, quotes, strict=True)
    )
    assert nearness(done, problem)[0] == shared
