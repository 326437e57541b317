"""What was only reported in the interview is told as what was done, and what is somebody else's is not the reader's."""

import pytest

from drafting.builtin.prose.capitals import with_capitals
from drafting.builtin.prose.soundness import agrees, sound
from drafting.builtin.prose.splices import joined
from drafting.builtin.prose.verbless import with_verb
from drafting.builtin.prose.voice import Unsayable, to_reader
from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling import described
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes, Person, Quote

ANA = Person(name="Ana Ruiz")


def told(words: str, kind: AnchorKind) -> Telling:
    anchor = Anchor(id="a", kind=kind, quote=Quote(start=0, end=len(words)))
    return tell(anchor, Listener(Notes(text=words), ANA, (ANA,)))


@pytest.mark.parametrize(
    ("report", "deed"),
    [
        (
            "I described the 38 renewals I handled at Pell & Rowe: one tracker, one form",
            "at Pell & Rowe I handled 38 renewals: one tracker, one form",
        ),
        (
            "explained the code list I kept for the clerks at Sowden Freight",
            "at Sowden Freight I kept a code list for the clerks",
        ),
        (
            "told her about the index that I wrote at Pell",
            "at Pell I wrote an index",
        ),
        (
            "26 farms registered at Pell's, walked four of them",
            "26 farms registered at Pell's, walked four of them",
        ),
        (
            "3 kitchens closed at Pell, I moved the cooks",
            "3 kitchens closed at Pell, I moved the cooks",
        ),
        (
            "told her about the huddle I started at Pell at ten to eight each morning, with one nurse",
            "at Pell I started a huddle at ten to eight each morning, with one nurse",
        ),
        ("I described the mess they left at Pell", "I described the mess they left at Pell"),
        ("26 farms lie at Pell's", "26 farms lie at Pell's"),
        ("I described Pell", "I described Pell"),
    ],
)
def test_the_report_of_a_deed_is_told_as_the_deed(report: str, deed: str) -> None:
    assert described.done(report) == deed


@pytest.mark.parametrize(
    ("report", "work"),
    [
        (
            "I explained my two-shelf library at Pell: the same title twice, kids check out both",
            "my two-shelf library at Pell: the same title twice",
        ),
        ("I explained my time at Pell: two years, nights", ""),
        ("I explained my library at Pell: kids check out both", ""),
    ],
)
def test_a_piece_of_work_that_was_described_is_named_with_its_parts(report: str, work: str) -> None:
    assert described.work(report) == work


@pytest.mark.parametrize(
    ("words", "mode", "as_told"),
    [
        (
            "I said: stack the chairs before register, did that at Pell Road with 5 children",
            "would",
            "stack the chairs before register. I did that at Pell Road with 5 children",
        ),
        (
            "I shared that at Pell Road I moved the early round and falls went from 12 to 4",
            "own",
            "at Pell Road I moved the early round and falls went from 12 to 4",
        ),
        (
            "I said replaced 85 switches at Pell Road over two summers",
            "own",
            "I replaced 85 switches at Pell Road over two summers",
        ),
        (
            "the amnesty week: five days, no blame, one freezer. We got two freezers back.",
            "jotted",
            "the amnesty week: five days, no blame, one freezer. We got two freezers back",
        ),
    ],
)
def test_what_was_said_in_the_interview_is_told_as_what_was_done(
    words: str, mode: str, as_told: str
) -> None:
    telling = told(words, AnchorKind.STRENGTH)

    assert telling.mode == mode
    assert telling.words == as_told


def test_the_company_wants_what_no_one_named_before_it_could() -> None:
    assert to_reader("the run takes 9 days, and they want 6", ()).endswith("and you want 6")
    for others in ("suppliers ring", "the client rang", "the bank is strict"):
        assert to_reader(f"{others}, and they want 6", ()).endswith("and they want 6")


def test_what_is_each_ones_own_is_not_the_readers() -> None:
    with pytest.raises(Unsayable):
        to_reader("he says every driver has his own farms", (), "he")
    assert to_reader("he has a pin for every port whose forms he had to learn", (), "he") == (
        "you have a pin for every port whose forms you had to learn"
    )


@pytest.mark.parametrize(
    ("words", "kind", "fit"),
    [
        ("I was seen in the barn by the manager and his deputy", AnchorKind.STRENGTH, False),
        ("I was the named lead for the cold chain at Priory", AnchorKind.STRENGTH, True),
        ("I have two days booked off in June", AnchorKind.MISSED, False),
        ("I have half said yes to the Hodder place", AnchorKind.MISSED, False),
        ("I have held the forklift licence since 2019", AnchorKind.MISSED, True),
    ],
)
def test_errands_and_what_was_done_with_the_sender_are_no_answer_and_no_deed(
    words: str, kind: AnchorKind, *, fit: bool
) -> None:
    telling = told(words, kind)

    assert fits(telling, Listener(Notes(text=words), ANA, (ANA,))) is fit


@pytest.mark.parametrize(
    ("jotted", "whole"),
    [
        ("lab results lost twice last month", "lab results were lost twice last month"),
        ("two calves lost this spring", "two calves were lost this spring"),
        ("missed calls 30 a day to 5", "missed calls went from 30 a day to 5"),
        ("lost parcels 5 a week to none", "lost parcels went from 5 a week to none"),
        ("the boards lost their gloss", "the boards lost their gloss"),
        ("missed calls on Fridays", "missed calls on Fridays"),
    ],
)
def test_what_got_lost_or_fell_has_its_verb(jotted: str, whole: str) -> None:
    assert with_verb(jotted) == whole


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("at pavers lane I ran the till", "at Pavers Lane I ran the till"),
        ("at bristow university I ran the till", "at Bristow University I ran the till"),
        ("at the high street I ran the till", "at the high street I ran the till"),
        ("at main road I turned", "at main road I turned"),
    ],
)
def test_a_house_by_its_second_word_has_its_capitals(line: str, named: str) -> None:
    assert with_capitals(line) == named


def test_what_goes_with_a_deed_is_joined_to_it_without_a_link() -> None:
    said = "I kept a sheet for each customer, with only the items they buy and three they don't"

    assert joined(said) == said


@pytest.mark.parametrize(
    "words",
    ["three weeks and it was clear", "you asked who it was, and I said me, and he laughed aloud"],
)
def test_what_nobody_could_follow_is_not_sound(words: str) -> None:
    assert not (sound(words) and agrees(words))
