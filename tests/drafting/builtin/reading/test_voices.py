"""In a transcript what an interviewer says of themselves is never the sender's, nor the other way round."""

import re

import pytest

from drafting.builtin.reading.reader import read
from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile

TALK = """[Call, Tuesday 3 March, Harbour Lane Dental, receptionist]

Asha Pillai (Practice Manager): Hi Robin, good of you to come.
Colin Baird: Hello. I manage the front desk in Leith. I have done it for nine years.
Robin: Good to meet you both.
Asha Pillai: Tell me about a hard day.
Robin: The day the phones failed at the vet's. I had 30 owners waiting. I wrote every name on a card.
Colin Baird: Our problem is missed appointments, forty a week.
Robin: Could patients see the times online?
Asha Pillai: Not yet. We'll ring you by Friday 13 March.
"""
OWN = frozenset((AnchorKind.STRENGTH, AnchorKind.MISSED, AnchorKind.MOTIVATION))


@pytest.mark.parametrize("sender", ["", "Sam", "Robin Ek"])
def test_no_letter_says_of_the_sender_what_an_interviewer_said_of_themselves(sender: str) -> None:
    notes = Notes.of(TALK)
    anchors = read(notes)

    for person in anchors.people:
        letter = "".join(write(notes, anchors, Profile(name=sender), Brief(to=person.name)))
        assert "front desk" not in re.sub("“[^”]*”", "", letter)


def test_the_sender_s_own_kinds_hold_only_what_the_sender_said_and_no_question_of_theirs() -> None:
    notes = Notes.of(TALK)
    own = [item.quote.words(notes) for item in read(notes).items if item.kind in OWN]

    assert own
    assert all("30 owners" in words or "card" in words for words in own)


def test_a_passage_of_an_interviewer_s_turn_has_their_name() -> None:
    notes = Notes.of(TALK)
    said = {item.quote.words(notes): item.said_by for item in read(notes).items}

    assert {who for words, who in said.items() if "front desk" in words} == {"Colin Baird"}


def test_a_story_keeps_the_day_it_begins_with() -> None:
    notes = Notes.of(TALK)
    anchors = read(notes)
    letter = "".join(write(notes, anchors, Profile(), Brief(to="Asha Pillai")))

    assert "on the day the phones failed at the vet's, i had 30 owners waiting" in letter.lower()


@pytest.mark.parametrize("direction", ["laughs", "inaudible", "nods", "pause"])
def test_what_a_transcript_notes_in_brackets_is_nobody_s_title(direction: str) -> None:
    turn = "Colin Baird: We open at eight.\nRobin: Good.\n"
    bracket = f"Colin Baird: [{direction}] You would like it then.\n"
    notes = Notes.of(TALK.replace("Robin: Could", f"{turn}{bracket}Robin: Could"))
    titles = {person.name: person.title for person in read(notes).people}

    assert titles == {"Asha Pillai": "Practice Manager", "Colin Baird": ""}


CLIFF = """Ines Roca: Hello, I'm the HR partner here.
Tom Bell: And I run the seed vault.
Me: Thank you. When do they go? Is it spread out or is there a cliff?
Tom Bell: Mostly a cliff, in May. A third of the vials go then.
Me: I logged 4,000 vials at Kew.
Tom Bell: The freezers hum all night.
"""


def test_a_question_that_was_answered_in_the_talk_is_handed_to_nobody() -> None:
    notes = Notes.of(CLIFF)
    anchors = read(notes)

    assert not [item for item in anchors.items if "?" in item.quote.words(notes)]
    for person in anchors.people:
        letter = "".join(write(notes, anchors, Profile(), Brief(to=person.name)))
        assert "?" not in letter


def test_a_question_between_others_is_not_handed_to_a_third() -> None:
    notes = Notes.of(CLIFF.replace("Me:", "Sam:"))
    quote = notes.find("Is it spread out or is there a cliff?")
    assert quote
    people = (Person(name="Ines Roca"), Person(name="Tom Bell"))
    anchors = Anchors(people=people, items=(Anchor(id="1", kind=AnchorKind.TOPIC, quote=quote),))
    for person in people:
        assert "cliff" not in "".join(write(notes, anchors, Profile(), Brief(to=person.name)))


def test_whoever_says_what_they_are_in_a_turn_of_theirs_was_met() -> None:
    assert [person.name for person in read(Notes.of(CLIFF)).people] == ["Ines Roca", "Tom Bell"]
    once = CLIFF.replace("Tom Bell: The", "Mo Ekwueme: Hi, I'm the lab head. The")
    assert [person.name for person in read(Notes.of(once)).people][-1] == "Mo Ekwueme"


@pytest.mark.parametrize("name", ["marguerite", "Marguerite"])
def test_a_line_behind_an_interviewer_s_name_is_no_deed_of_the_sender(name: str) -> None:
    notes = Notes.of(
        "Met Marguerite Hale tues, planner job at Harbour Foods\n"
        f"{name}: they moved the bristol depot in one weekend\nme: I ran the rota for 12 people"
    )
    own = [item.quote.words(notes) for item in read(notes).items if item.kind in OWN]

    assert own == ["I ran the rota for 12 people"]


@pytest.mark.parametrize(
    "words",
    [
        "ask my mother for help with the deposit",
        "my rent goes up in May",
        "borrow the train fare from my brother",
        "owe my dad 300 for the course",
    ],
)
def test_one_s_own_family_and_money_are_held_back(words: str) -> None:
    notes = Notes.of(f"Met Ana Ruiz, planner job.\nI ran the rota for 12 people.\n{words}")
    told = [item for item in read(notes).items if words in item.quote.words(notes)]

    assert all(item.kind is AnchorKind.PRIVATE for item in told)


def test_the_day_a_thank_you_went_out_is_no_day_of_the_interview() -> None:
    facts = read(
        Notes.of(
            "Met Priya Nair at Brixly on Tuesday, analyst role.\n"
            "I sent a thank you on the 3rd and have not heard anything."
        )
    ).facts

    assert facts.decision_by is None
    assert facts.met
    assert facts.met.text == "Tuesday"
