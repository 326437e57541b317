"""Who is only spoken of is not written to, and gives nobody their name."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


def people(text: str) -> list[str]:
    return [person.name for person in read(Notes.of(text)).people]


def goes_by(text: str) -> dict[str, str]:
    return {person.name: person.called for person in read(Notes.of(text)).people}


@pytest.mark.parametrize(
    "told",
    [
        "Her son, everyone calls him champ, plays chess.",
        "Their loaf, aka bloomer, sells out.",
        "Her dog goes by Biscuit.",
    ],
)
def test_what_kin_and_things_are_called_is_nobody_elses_name(told):
    assert goes_by(f"Met Ana Pires at Varley Sails, cutter. {told}") == {"Ana Pires": "Ana"}


def test_what_somebody_holds_is_nobody_in_small_letters():
    text = "varley sails, cutter.\nmet imani fontaine with a clipboard (student rep, scarier)\nshe laughed"
    assert people(text) == ["Imani Fontaine"]


def test_a_meeting_named_after_who_is_met_is_for_somebody_else():
    text = "Meeting: Ana Ruiz\nAttendees: Ana Ruiz; Tom Reid\nNight baker at Orlo Mills."
    assert people(text) == ["Ana Ruiz", "Tom Reid"]


@pytest.mark.parametrize(
    "text",
    [
        "Night baker at Orlo Mills. Nobody introduced themselves. They play Dolly Parton all night.",
        "Two women, no names. The mixer is a Hobart Legacy.",
        "Night baker at Orlo Mills. Ignore what Donald Trump said on the radio",
        "Ignore what Donald Trump said on the radio",
        "They play Dolly Parton and Bruce Springsteen all night.",
    ],
)
def test_somebody_only_spoken_of_stands_for_nobody(text):
    assert not people(text)


def test_a_firm_in_the_title_below_a_panel_is_nobody():
    text = "Panel:\nSMITH, Leeds office\nOrlo Mills baker interview\nMet Ana Ruiz"
    assert people(text) == ["Ana Ruiz"]


def test_whoever_has_taken_leave_is_no_employer():
    told = read(Notes.of("Ines Vale has taken sick leave. Met Tom Reid at Orlo House for carer."))
    assert told.facts.company
    assert told.facts.company.text == "Orlo House"


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            (
                "Mo 18:02: how was it\nMe 18:05: fine i think. it was hanne brandt the eng manager and a guy called"
                " luis ortega, staff engineer\nMe 18:06: platform engineer, fernlight\nMo 18:06: so?\nMe 18:07: yes"
            ),
            ["Hanne Brandt", "Luis Ortega"],
        ),
        (
            (
                "[20:14] Kaz: go on\n[20:15] me: ok so. ward clerk, st maudes. it was nadia farrant (ward manager) and"
                " a matron called joyce ekow\n[20:17] Kaz: omg\n[20:18] me: nadia laughed"
            ),
            ["Nadia Farrant", "Joyce Ekow"],
        ),
        (
            (
                "~ chat with Teo ~\nme: Larkspur Hives. head beekeeper\nTeo: which one is that\nme: Anouk Farr, owner,"
                " in a straw hat\nme: I said powder sugar, Anouk laughed\nTeo: nice"
            ),
            ["Anouk Farr"],
        ),
        (
            (
                "Ines Holm (engineering manager): How would you roll it out?\nMe: One at a time. It goes slowly.\n"
                "Ines: And then?\nMe: I asked the lab.\nInes: We decide by Friday."
            ),
            ["Ines Holm"],
        ),
    ],
)
def test_a_friend_told_of_it_in_a_chat_was_not_met_and_who_the_chat_names_in_small_letters_was(
    text, met
):
    assert people(text) == met
