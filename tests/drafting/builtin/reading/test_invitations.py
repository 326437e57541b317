"""Mails and invitations pasted into notes: nothing there is the sender's own, and most of it is nothing at all."""

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.invitations import pasted
from drafting.builtin.reading.reader import read
from drafting.models import SENDERS_OWN, AnchorKind, Notes

MAIL = """From: Abigail Tonks
Subject: Your interview
Dear Leila,
we would like to see you on Wednesday 12 February at Harrow Homes. You will meet Gareth Nolan, Income Manager.
{}
Kind regards
Abigail Tonks

Gareth: arrears went up 18% with the new system
At Corran Homes I rang people before the letter went, arrears fell by a third.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Please bring photo ID and ask for Benji at the door.",
        "Visitor parking is behind the building.",
        "Join the meeting: https://meet.example/abc",
        "Meeting ID 123 456, passcode 9876",
        "Thank you for applying. We look forward to meeting you.",
        "You will be speaking with me and Gareth.",
    ],
)
def test_what_only_arranges_the_meeting_is_nothing_to_write_back(line: str) -> None:
    notes = Notes.of(MAIL.format(line))
    end = notes.text.index("\nGareth:")
    told = [item.quote.words(notes) for item in read(notes).items if item.quote.start < end]
    assert told == []


def test_a_mail_ends_with_its_name_and_the_notes_below_it_are_ones_own() -> None:
    text = MAIL.format("See you then.")
    found = clauses(text)
    own = [clause.text for clause, mail in zip(found, pasted(found), strict=True) if not mail]
    assert own[0] == "Gareth"
    assert any("At Corran Homes" in clause for clause in own)


def test_nothing_in_a_mail_is_the_senders_own() -> None:
    notes = Notes.of(MAIL.format("I built the new system with my team at Harrow Homes."))
    end = notes.text.index("Kind regards")
    assert not [i for i in read(notes).items if i.quote.start < end and i.kind in SENDERS_OWN]


def test_a_calendar_entry_gives_no_cards() -> None:
    notes = Notes.of(
        "BEGIN:VEVENT\nORGANIZER;CN=Helen Marsh:mailto:h.marsh@orchardrow.example\n"
        "DTSTART:20260310T130000\nEND:VEVENT\n\nfilm seals fail at 4 degrees, 2% come back\n"
    )
    assert not any("mailto" in i.quote.words(notes) for i in read(notes).items)


MET = "Corran Ltd, porter, 3 May. Met Ines Roth, head of stores.\nShe laughed at my chart.\n"


@pytest.mark.parametrize(
    ("line", "cards"),
    [
        (
            "They will fire Tom in May, his mail is tom@lumen.org",
            {AnchorKind.PRIVATE: "They will fire Tom in May, his mail is tom@lumen.org"},
        ),
        (
            "62k and a car, terms at https://x.example/a",
            {AnchorKind.PRIVATE: "62k and a car, terms at https://x.example/a"},
        ),
        (
            "The gates stick every morning, see https://x.example/a",
            {AnchorKind.PROBLEM: "The gates stick every morning"},
        ),
        ("Meeting ID 123 456, passcode 9876", {}),
        ("https://meet.example/abc", {}),
    ],
)
def test_outside_a_mail_an_address_is_part_of_a_secret_and_of_nothing_else(
    line: str, cards: dict[AnchorKind, str]
) -> None:
    notes = Notes.of(f"{MET}{line}\nThey decide on Friday.")
    at = notes.text.index(line)
    inside = [item for item in read(notes).items if at <= item.quote.start < at + len(line)]
    assert [(item.kind, item.quote.words(notes)) for item in inside] == list(cards.items())
