"""What a letter tells is whole, in time and new: no fragments, no past days to come, nothing that was sent."""

from datetime import date

import pytest

from drafting.builtin.prose.articles import with_article
from drafting.builtin.prose.gaps import filled_in
from drafting.builtin.prose.soundness import sound
from drafting.builtin.reading.reader import read
from drafting.builtin.writing.frames import decision, occasion, position
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import tell
from drafting.builtin.writing.writer import write
from drafting.models import Anchor, Brief, Fact, Facts, Kind, Letter, Notes, Person, Profile, Tone

NOTES = Notes.of(
    """Tue 17 Nov, Bright Oak Nursery, kitchen assistant
met Gail, the cook
they had 3 kids with nut allergies and one near miss in September
told her i did the allergy board at the care home, 42 residents
Gail said the 11.30 delivery always comes at 12
she showed me the walk in fridge, labels all handwritten
will ring me by Friday
"""
)


def _letter(kind: Kind, on: date, *earlier: Letter) -> str:
    brief = Brief(to="Gail", kind=kind, tone=Tone.WARM, written_on=on, earlier=earlier)
    return "".join(write(NOTES, read(NOTES), Profile(), brief))


@pytest.mark.parametrize(("day", "told"), [(18, True), (20, True), (21, False), (29, False)])
def test_a_day_of_decision_that_has_passed_is_not_told_as_one_to_come(
    day: int, *, told: bool
) -> None:
    letter = _letter(Kind.THANK_YOU, date(2026, 11, day))
    assert ("An answer is due by Friday" in letter) is told
    assert "decide" not in letter


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("the end of next week", "by the end of next week"),
        ("end of next week", "by the end of next week"),
        ("middle of the week", "by the middle of the week"),
        ("next week", "next week"),
        ("early next week", "early next week"),
        ("28 March", "by 28 March"),
        ("latest 6 October", "by 6 October"),
        ("within two weeks, so latest 6 October", "by 6 October"),
        ("mid June, not later than the 13th", "no later than the 13th"),
    ],
)
def test_the_day_of_decision_has_the_word_that_leads_to_it(written: str, said: str) -> None:
    assert occasion.by_when(Fact(text=written), Notes.of(""), later=False) == said


def test_a_day_that_cannot_be_told_is_not_over() -> None:
    facts = Facts(met=Fact(text="17 Nov"), decision_by=Fact(text="when they can"))
    assert not decision.is_over(facts, date(2026, 11, 29))


def test_a_check_in_asks_once_how_things_stand_and_brings_what_was_not_sent() -> None:
    sent = _letter(Kind.THANK_YOU, date(2026, 11, 18))
    first = Letter(to="Gail", subject="Thank you", body=sent)
    letter = _letter(Kind.CHECK_IN, date(2026, 11, 29), first)

    assert letter.count("?") == letter.count("How do things stand?") == 1
    new = [line for line in ("11.30 delivery", "walk in fridge") if line not in sent]
    assert new
    assert all(line in letter for line in new)
    assert "allergy board" not in letter


def test_what_the_reader_said_of_their_own_work_is_told_with_what_the_sender_did() -> None:
    letter = _letter(Kind.THANK_YOU, date(2026, 11, 18))
    assert "one near miss in September; I did the allergy board" in letter


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("the day the card machines went down at the shop", False),
        ("the first time we opened late", False),
        ("that morning the lift stopped", False),
        ("the first time we opened late, nobody came", True),
        ("the day shift starts at six", True),
        ("one week a month is quiet", True),
    ],
)
def test_a_time_with_what_happened_then_is_no_sentence(words: str, *, whole: bool) -> None:
    assert sound(words) is whole


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("everything gets scanned twice", "everything gets scanned twice"),
        ("nothing is labelled", "nothing is labelled"),
        ("nobody checks each others scans", "nobody checks each other's scans"),
    ],
)
def test_a_word_for_all_or_none_takes_no_article(jotted: str, written: str) -> None:
    assert with_article(filled_in(jotted), frozenset()) == written


@pytest.mark.parametrize(
    ("written", "beside", "on_day"),
    [
        ("9/9", "", "on 9 September"),
        ("14.1., 09:00", "", "on 14 January"),
        ("5-20", "", "on May 20"),
        ("2026-11-05", "", "on 5 November"),
        ("Tues 10/7", "", "on Tuesday"),
        ("Tues 10/7", "hear back by 3/21", "on Tuesday October 7"),
        ("Tues 10/7", "pay £24k", "on Tuesday 10 July"),
        ("12/2", "", ""),
        ("weds 17th", "", "on Wednesday the 17th"),
        ("the 2nd", "", "on the 2nd"),
        ("TUES 3 Nov", "", "on Tuesday 3 November"),
        ("Mon 10.30", "", "on Monday"),
        ("3 Nov, Monday", "", "on Monday 3 November"),
    ],
)
def test_a_day_is_said_as_people_say_it(written: str, beside: str, on_day: str) -> None:
    assert occasion.on_day(Fact(text=written), Notes.of(beside)) == on_day


@pytest.mark.parametrize(
    "written",
    [
        "when they decide",
        "by when they decide",
        "once the board has met",
        "no idea",
        "that evening",
    ],
)
def test_a_decision_that_is_no_day_nor_stretch_of_days_is_not_said(written: str) -> None:
    assert occasion.by_when(Fact(text=written), Notes.of(""), later=False) == ""


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Class 1 driver, days", "class 1 driver"),
        ("excise officer (internal)", "excise officer"),
        ("Retail, store manager", "store manager"),
        ("Bookkeeper", "bookkeeper"),
        ("Head of Growth - EMEA", "Head of Growth"),
    ],
)
def test_a_role_in_a_sentence_is_what_the_post_is_called(noted: str, said: str) -> None:
    assert position.role(Facts(role=Fact(text=noted))) == said


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Gail said the main problem is lead times, ", "lead times went from 5 days to 9"),
        ("Gail was clear. ", "you went from 5 days to 9"),
        ("Supplier bills come late. ", None),
    ],
)
def test_they_are_what_was_named_just_before(before: str, told: str | None) -> None:
    notes = Notes.of(f"{before}they went from 5 days to 9 when the plant closed")
    anchor = Anchor.model_validate(
        {"id": "a", "kind": "problem", "quote": {"start": len(before), "end": len(notes.text)}}
    )
    listener = Listener(notes, Person(name="Gail"), (Person(name="Gail"),))
    words = tell(anchor, listener).words

    assert words.startswith(told) if told else words.startswith("they")


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Ruth offered it. Wants an answer by ", ""),
        ("They offered me a post, they want to know by ", ""),
        ("The archive has given me until ", ""),
        ("I said I'd reply by ", ""),
        ("She expects to decide by ", "by Monday 12 May"),
        ("I should hear by ", "by Monday 12 May"),
        ("I have to wait until ", "by Monday 12 May"),
        ("Ana wants the decision by ", "by Monday 12 May"),
        ("I have to send my card first. They'd let me know by ", "by Monday 12 May"),
    ],
)
def test_a_day_by_which_the_sender_owes_an_answer_is_not_theirs(before: str, told: str) -> None:
    notes = Notes.of(f"{before}Monday 12 May.")
    named = Fact(text="Monday 12 May", quote=notes.find("Monday 12 May"))

    assert occasion.by_when(named, notes, later=False) == told
