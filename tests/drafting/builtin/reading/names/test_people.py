"""Who of the names in notes was met, under which name, and what they go by."""

import tomllib
from pathlib import Path

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes
from evals.reading import bare

UNUSUAL = tomllib.loads(Path(__file__).with_name("unusual_people.toml").read_text("utf-8"))["notes"]


def people(text):
    return [person.name for person in read(Notes.of(text)).people]


def goes_by(text):
    return {person.name: person.called for person in read(Notes.of(text)).people}


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        (
            "Cutter, Varley Sails. Margit Olofsen, everyone says Momo, runs the loft.\nMomo: hems fray",
            "Margit Olofsen",
            "Momo",
        ),
        (
            "Met Tindra (Katarina Holt, loft manager) at Varley Sails. Sail cutter job.\nKatarina laughed",
            "Katarina Holt",
            "Katarina",
        ),
        (
            "Saw Kat (Katarina Holt, loft manager) at Varley Sails. Sail cutter job.\nKat laughed",
            "Katarina Holt",
            "Kat",
        ),
        (
            "Varley Sails, cutter. Met the owner, Philomena Darke, Fil to her friends.\nFil said hems fray",
            "Philomena Darke",
            "Fil",
        ),
        (
            "Varley Sails, cutter. Met Dodo, proper name Dorota Zielska, loft manager.\nDodo: hems fray",
            "Dorota Zielska",
            "Dodo",
        ),
        (
            "Varley Sails, cutter. Interview with Quentin Farrow, loft manager. He goes by Bunny.\nBunny: hems fray",
            "Quentin Farrow",
            "Bunny",
        ),
        (
            "varley sails, cutter. quentin farrow, loft manager, goes by bunny\nbunny said hems fray",
            "Quentin Farrow",
            "Bunny",
        ),
    ],
)
def test_a_pet_name_is_what_the_full_name_goes_by_and_nobody_else(text, name, called):
    assert goes_by(text) == {name: called}


def test_what_somebody_likes_to_be_called_is_told_of_whoever_is_named_last():
    text = "Varley Sails, cutter.\nAna Pires, loft manager, and Thomas Hurst, buyer, call me Tommy he said"
    assert goes_by(text) == {"Ana Pires": "Ana", "Thomas Hurst": "Tommy"}


def test_a_day_on_which_somebody_will_call_is_not_their_name():
    text = "Cutter, Varley Sails. Met Ana Pires, loft manager. She'll call me Monday."
    assert goes_by(text) == {"Ana Pires": "Ana"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "OLOFSEN, Margit - loft manager\nHOLT, Ben - buyer\nFirm: Varley Sails",
            ["Margit Olofsen", "Ben Holt"],
        ),
        (
            "Olofsen, M.K. (chair)\nHolt, Benno (staff)\nFirm: Varley Sails",
            ["M.K. Olofsen", "Benno Holt"],
        ),
        ("van den Berg, J. (chair)\nFirm: Varley Sails", ["J. van den Berg"]),
    ],
)
def test_names_listed_family_name_first_are_turned_round(text, names):
    assert people(text) == names


def test_two_people_in_a_row_are_no_name_turned_round():
    text = "Met Margit, Benno (buyers) at Varley Sails, cutter\nMargit asked about hems"
    assert "Benno Margit" not in people(text)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Interview: Ottilie Brandsma / Cutter\nOrganiser: Lena Vos\n"
            "Attendees: Lena Vos, Pim Kuyper, Ottilie Brandsma\n\nPim: hems fray"
        ),
        (
            "Organizer: Lena Vos\nRequired: Pim Kuyper; Ottilie Brandsma\n"
            "Subject: Interview Ottilie Brandsma - Cutter\n\nPim: hems fray"
        ),
        "Required: Lena Vos; Pim Kuyper; Ottilie Brandsma\n\nOttilie Brandsma = me!\nPim: hems fray",
        (
            'Calendar: "Ottilie Brandsma - cutter"\nGuests: ottilie.brandsma@mail.example\n\n'
            "Met Pim Kuyper, loft manager. Pim: hems fray"
        ),
    ],
)
def test_whoever_an_invitation_is_for_was_not_met(text):
    assert "Ottilie Brandsma" not in people(text)
    assert "Pim Kuyper" in people(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Varley Sails, cutter. Saw Big Ron, loft manager.\nRon said hems fray", "Ron"),
        ("Varley Sails, cutter. Met Wee Angus in the loft.\nAngus said hems fray", "Angus"),
    ],
)
def test_how_people_speak_of_somebody_is_no_part_of_their_name(text, name):
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Varley Sails, sail cutter. Ottilie something, the buyer, and a cat. Hems fray.",
        "Sail cutter at Varley Sails. A woman called Ottilie, never caught her surname. Hems fray.",
    ],
)
def test_somebody_whose_last_name_was_not_caught_was_met(text):
    assert people(text) == ["Ottilie"]


def test_the_likeliest_name_stands_for_whoever_was_met_where_none_is_likely():
    assert people("so. ottilie brandsma. varley sails, cutter. hems fray, i said so")


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dr Sanne van der Wijk", "Dr van der Wijk"),
        ("Mr Ó Dálaigh", "Mr Ó Dálaigh"),
        ("Sir Alistair Penhale", "Sir Alistair"),
        ("Dr Ines Roth", "Dr Roth"),
    ],
)
def test_a_form_of_address_keeps_the_small_words_of_a_family_name_and_sir_the_first_name(
    name, called
):
    text = f"Varley Sails, cutter. Met {name} (director). Hems fray."
    assert list(goes_by(text).values()) == [called]


@pytest.mark.parametrize("fault", ["laptops slow, 8 min to log in", "parking app, nobody uses it"])
def test_two_plain_words_before_a_comma_name_nobody(fault):
    text = f"wexmoor council, desktop support, 27/3\nsam iqbal (it manager)\n{fault}"
    assert people(text) == ["Sam Iqbal"]


def test_of_people_named_in_unusual_ways_seven_of_ten_are_found_and_four_of_five_told_are_right():
    pairs = [
        ({bare(name) for name in case["people"]}, {bare(name) for name in people(case["text"])})
        for case in UNUSUAL
    ]
    found = sum(len(gold & told) for gold, told in pairs)
    assert found * 10 >= 7 * sum(len(gold) for gold, _ in pairs)
    assert found * 5 >= 4 * sum(len(told) for _, told in pairs)
