"""Who was met where a signature, a form of address or a turn of talk tells it."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


def people(text):
    return [person.name for person in read(Notes.of(text)).people]


@pytest.mark.parametrize(
    "signed",
    [
        "Kind regards,\n\nPriya Raman\nHead of Shops\nHarrow & Lane Bookshops\n",
        "Yours sincerely\n\nPriya Raman\nDirector of Operations\nThe Lumen Trust",
        "Best,\nPriya",
    ],
)
@pytest.mark.parametrize(
    "head", ["", "From: Priya Raman\nTo: Sam Okafor\nDate: Mon 10 June\n\n"], ids=["bare", "headed"]
)
def test_whoever_signs_the_mail_that_the_notes_are_is_whom_to_answer(
    signed: str, head: str
) -> None:
    words = "Dear Sam,\n\nI am delighted to offer you the post of buyer. Please answer by 14 June."
    (met,) = read(Notes.of(f"{head}{words}\n\n{signed}")).people
    assert met.name in {"Priya Raman", "Priya"}


ENGINEERS = """Two engineers interviewed me, Engr. Tamuno Briggs who is the Principal Engineer, Roads,
and Engr. (Mrs.) Folake Adeoye, Structures.
"""
MINSTER = """It was Philippa Garstang, who is Clerk of Works there and has been for twenty-two years,
and for a bit at the end a Canon Osei, who holds the purse. I never got his first name.
"""
CALL = """call of 3 February
KAREN ADDO: Hi Tyrone, I'm Karen, People Operations Manager. With me is Luke.
LUKE FENWICK: Hello. Recruitment partner.
TYRONE: At Pellow Leisure I sent the link early.
LUKE FENWICK: What system?
TYRONE: PeopleDesk.
KAREN ADDO: We decide by Friday.
"""
SHIFTS = """sat w/ Capt. Roy Dudek (communications director) & Nkem Eze, shift supv
they'll do: background pkt (Nkem emailing), psych, then a sit-along
"""


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (ENGINEERS, {"Tamuno Briggs", "Folake Adeoye"}),
        ("Met: Mair Huws/manager. Ben Ray/production manager, Skype from Hull", {"Mair Huws", "Ben Ray"}),
        (MINSTER, {"Philippa Garstang", "Canon Osei"}),
        (CALL, {"KAREN ADDO", "LUKE FENWICK"}),
        (SHIFTS, {"Roy Dudek", "Nkem Eze"}),
    ],
)  # fmt: skip
def test_forms_of_address_firms_and_papers_are_nobody_and_who_speaks_was_met(text, met):
    assert {person.upper() for person in people(text)} == {name.upper() for name in met}
