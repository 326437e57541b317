"""Labels in a column of their own, names that are put right, and days before a role are read as what they are."""

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.reader import read
from drafting.builtin.reading.turns import turn_takers
from drafting.models import AnchorKind, Notes

_COLUMNS = """PLACE   Larkmere General, pharmacy, basement
JOB     rotational clinical pharmacist
WHEN    Thursday 6 Feb
WHO     Imogen Castell, chief pharmacist
beds get stuck at four waiting for the bags to take home
they decide by 20 February
"""


def test_labels_in_a_column_are_labels() -> None:
    anchors = read(Notes.of(_COLUMNS))
    facts = anchors.facts
    assert facts.company
    assert facts.company.text == "Larkmere General"
    assert facts.role
    assert facts.role.text == "rotational clinical pharmacist"
    assert [person.name for person in anchors.people] == ["Imogen Castell"]


_FORM = """Where | Larkmere Joinery
When | Thursday 6 Feb
Why | the smell of oak
Who | Imogen Castell, foreman
Trouble | the damp gets into the oak
Trouble | two lifts of five stand still
On the quiet | the foreman sleeps in the van
On the quiet | Imogen may go to a rival
"""


@pytest.mark.parametrize("parted", [" | ", ": ", "   | "])
def test_the_first_cells_of_a_form_are_labels_and_nobody(parted: str) -> None:
    notes = Notes.of(_FORM.replace(" | ", parted))
    anchors = read(notes)
    private = [item.quote.words(notes) for item in anchors.items if item.kind is AnchorKind.PRIVATE]
    assert [person.name for person in anchors.people] == ["Imogen Castell"]
    assert "Imogen may go to a rival" in private


@pytest.mark.parametrize("names", [("Manager", "Chef", "Director"), ("John", "David", "Sarah")])
def test_whoever_speaks_in_turns_is_no_field(names: tuple[str, str, str]) -> None:
    one, two, three = names
    talk = (
        f"{one}: why us?\nMe: I like bread.\n{two}: how many covers?\nMe: ninety.\n{three}: good."
    )
    assert {name.lower() for name in names} <= turn_takers(clauses(talk))


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "little acorns?? no LITTLE HERONS nursery, Rotherbridge. room leader. saw Bev Hart, manager",
            "LITTLE HERONS nursery",
        ),
        (
            "Larch House? No, Larch Hall School, Ely. school cook, Tues 3 March with Ana Ruiz, bursar",
            "Larch Hall School",
        ),
    ],
)
def test_a_name_that_was_put_right_is_read_without_the_no(text: str, company: str) -> None:
    found = read(Notes.of(text)).facts.company
    assert found
    assert found.text == company


def test_no_role_begins_with_a_day_in_numbers() -> None:
    text = "2025-05-20 firmware engineer @ Lydmere Hearing (video)\nTove Rask, firmware lead. Batteries die at hour 13"
    found = read(Notes.of(text)).facts.role
    assert found
    assert found.text == "firmware engineer"


def test_a_place_and_what_nobody_knows_are_no_decision() -> None:
    text = (
        "Sous chef, Larch Hall, Fri 19 Sept with Noreen Tuohy, owner\nlobster pump dies every spring tide\n"
        "told me about the last one out by the bins\nshe doesn't know when she will be able to tell people"
    )
    assert read(Notes.of(text)).facts.decision_by is None


def test_a_title_that_ends_a_quotation_loses_its_mark() -> None:
    text = 'Forwarded: "Kindly carry originals. Mrs. Ada Lyng, Vice Principal"\nPhysics teacher, Larch Hall School\n'
    assert [person.title for person in read(Notes.of(text)).people] == ["Vice Principal"]


def test_the_day_a_mail_was_sent_is_not_the_day_of_the_talk() -> None:
    text = (
        "From: Careers <careers@larch.example>\nTo: Ana Ruiz\nDate: Mon, 10 March 2025 08:02\n"
        "Subject: Structural engineer - your visit\n\nWe confirm Wednesday 12 March, 09:30, at Larch Hall.\n"
        "You will meet Mr Hennie Swan, Technical Director.\nHennie: you will hear by the 31st"
    )
    met = read(Notes.of(text)).facts.met
    assert met
    assert met.text == "Wednesday 12 March"
    form = read(
        Notes.of(
            "Date: 3 March\nFirm: Larch Mills\nRole: baker\nsaw Bo Swan, head baker. They decide by 20 March"
        )
    ).facts.met
    assert form
    assert form.text == "3 March"


@pytest.mark.parametrize(
    "stamp",
    [
        "[20/11/2026, 17:42] ",
        "[20.11.26, 17:42:10] ",
        "20/11/2026, 17:42 - ",
        "11/20/26, 5:42 PM - ",
    ],
)
def test_the_day_and_hour_before_whoever_speaks_in_an_exported_chat_are_no_passage(
    stamp: str,
) -> None:
    said = ("Me: the oven trips at noon", "Ona: and then", "Me: I built a timer for it")
    found = clauses("\n".join(f"{stamp}{line}" for line in said))
    assert [one.text for one in found if not one.is_label] == [
        line.partition(": ")[2] for line in said
    ]
    assert {one.label for one in found} == {"Me", "Ona"}
