"""Which firm the heading of jotted notes names: a subject, a first line, a numbered or a labelled one."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes

CASES = [
    (
        "Van der Plas Bloemen",
        (
            "Notes re Van der Plas Bloemen (grower, tulips)\n"
            "3 March, Lisse. Seen by Joost Kramer, head grower.\n"
            "- cold store loses 4 degrees at night\n"
            "- I: at Florent I put loggers in each bay\n"
            "- they choose by 20/3\n"
        ),
    ),
    (
        "De Waal Transport",
        (
            "Interview De Waal Transport, planner, 12 May.\n"
            "Met Karin Smit (operations manager). Trucks wait two hours at the port. I told "
            "about the slot sheet at Brandt Logistiek.\n"
            "Answer by 20 May.\n"
        ),
    ),
    (
        "La Paloma Catering",
        (
            "Subject: La Paloma Catering - event chef\n"
            "Friday 9 May. Inés Duarte, head chef, and Rob, events.\n"
            "They run out of plates. At Olivo I counted plates the night before.\n"
            "They decide by the 20th.\n"
        ),
    ),
    (
        "Greyfriars Joinery",
        (
            "BITS I REMEMBER FROM THE WORKSHOP\n"
            "\n"
            "1. Greyfriars Joinery, Perth, since 1951.\n"
            "2. Bench joiner, not site.\n"
            "3. Moira Kerr, the owner, showed me the kiln.\n"
            "4. Door sets come back twisted. I said at Dunmore Doors I measured the "
            "moisture, returns fell to none.\n"
        ),
    ),
    (
        "ROOK & DAUGHTERS",
        (
            "PRACTICAL + INTERVIEW // Mon 4/8 // 10am\n"
            "@ ROOK & DAUGHTERS, Leith (12 staff) // post: UPHOLSTERER\n"
            "Mrs Edie Rook and Sam Rook\n"
            ">> springs late from supplier\n"
            ">> my pt: Holt Interiors, kept 2 wks stock, no stops\n"
            ">> they say by 15/8\n"
        ),
    ),
    (
        "Marlow Finch",
        (
            "Where: Marlow Finch, Bath\n"
            "When: 4 June, 2pm\n"
            "Who: Anna Voss, studio director\n"
            "Role: junior architect\n"
            "- planning drawings go out wrong. At Hale Studio I made a checklist\n"
        ),
    ),
]


@pytest.mark.parametrize(("employer", "text"), CASES)
def test_the_employer_is_the_firm_that_the_heading_names(employer, text):
    told = read(Notes.of(text)).facts.company
    assert told
    assert told.text == employer
