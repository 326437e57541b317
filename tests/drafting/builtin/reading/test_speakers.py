"""Whom the built-in reader credits with what was said."""

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.names.called import aliases
from drafting.builtin.reading.pronouns import pronouns
from drafting.builtin.reading.reader import read
from drafting.builtin.reading.speakers import speakers
from drafting.models import Notes


def test_what_an_interviewer_says_in_a_transcript_is_hers_and_the_senders_is_nobodys():
    text = (
        "Transcript, Acme Tools, buyer.\n\nInes Roth (head of buying): Our returns pile up by the"
        " door, nobody counts them.\n"
        "Me: At Corble I counted them every Friday and returns fell from 90 a week to 20.\nInes: I'm stealing that.\n"
    )
    notes = Notes.of(text)
    said = {item.quote.words(notes)[:12]: item.said_by for item in read(notes).items}
    assert said["Our returns "] == "Ines Roth"
    assert {by for words, by in said.items() if words.startswith(("At Corble", "I counted"))} == {
        ""
    }


PANEL = """Hollow Lane School, school cook, 4 May. Panel:
- Anna Bell, head teacher. Wants fewer ready meals.
- Rui Sá (kitchen lead). {}
"""


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ("Asked how I plan a week for 200 children.", "Rui Sá"),
        ("He said the oven trips the fuse every Friday.", "Rui Sá"),
        ("R said the oven trips the fuse every Friday.", "Rui Sá"),
        ("Anna's oven trips the fuse every Friday.", "Anna Bell"),
        ("They are short of two cooks every single Friday.", ""),
        ("I said I would fix the broken oven first, and he laughed.", ""),
    ],
)
def test_on_a_panel_what_was_said_is_credited_to_whoever_the_line_gives_it_to(line, by):
    text = PANEL.format(line)
    found = clauses(text)
    known = aliases(read(Notes.of(text)).people)
    told = dict(zip((clause.text for clause in found), speakers(found, known), strict=True))
    assert (told[next(words for words in told if words.startswith(line[:20]))] or "") == by


@pytest.mark.parametrize("short", ["Bev", "bev", "Beverley", "Bevy"])
def test_a_short_form_of_a_first_name_is_whoever_bears_it(short):
    text = f"Saw Beverley Stott, director.\n\n{short} said the oven trips the fuse every Friday."
    said = speakers(clauses(text), aliases(read(Notes.of(text)).people))
    assert (said[-1] == "Beverley Stott") is (short != "Bevy")


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ("Mme Dufaux came in with tea. He said the gates stick every morning.", "Tom Reed"),
        ("Mr Reed drew the yard. She said the gates stick every morning.", "Claire Dufaux"),
        ("Mr Reed drew the yard. He said the gates stick every morning.", "Tom Reed"),
    ],
)
def test_he_is_nobody_with_a_womans_title_and_she_nobody_with_a_mans(line: str, by: str) -> None:
    met = "Corran Ltd, porter, 3 May. Met Mme Claire Dufaux, head of stores, and Mr Tom Reed, foreman.\n"
    notes = Notes.of(f"{met}Tom Reed walked me round.\n{line}\nThey decide on Friday.")
    start = notes.text.index("the gates")
    said = [i.said_by for i in read(notes).items if i.quote.start <= start < i.quote.end]
    assert said == [by]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Miss Bell runs the ward.", {"bell": "she"}),
        ("I miss Bell already.", {}),
        ("Sr Bell runs the ward.", {}),
        ("Mr Bell runs the ward.", {"bell": "he"}),
    ],
)
def test_only_a_clear_title_says_whether_somebody_is_she_or_he(line, told):
    assert pronouns(clauses(line), {"bell": "bell"}) == told


def test_what_stands_below_a_heading_that_names_one_person_is_theirs():
    text = (
        "Varley Sails, cutter. Met Petra Kowal (loft manager) and Tom Ask (buyer).\n"
        "Petra's worries:\n- hems fray every Friday\n- I said use a zigzag\nTom:\n- cloth comes late from Spain"
    )
    notes = Notes.of(text)
    said = {item.quote.words(notes): item.said_by for item in read(notes).items}
    assert said["hems fray every Friday"] == "Petra Kowal"
    assert said["cloth comes late from Spain"] == "Tom Ask"
    assert "Petra Kowal" not in {who for words, who in said.items() if "zigzag" in words}
