"""A passage of a panel's notes belongs to whoever is named on its line, else heads the lines it stands under."""

import pytest

from drafting.builtin.writing.choosing.sections import whose
from drafting.models import Anchor, AnchorKind, Notes, Person

PEOPLE = (
    Person(name="Hanne Solberg"),
    Person(name="Dr Kofi Grant"),
    Person(name="Tilda Marsh", called="Tilly"),
)


def told(before: str) -> str:
    """Whose the words are that stand behind these."""
    notes = Notes.of(f"{before}I split the rota in two")
    quote = notes.find("I split the rota in two")
    assert quote
    return whose(Anchor(id="1", kind=AnchorKind.STRENGTH, quote=quote), notes, PEOPLE)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Hanne asked about rotas - ", "Hanne Solberg"),
        ("hanne asked about rotas - ", "Hanne Solberg"),
        ("Hanne asked Dr Grant first. ", "Dr Kofi Grant"),
        ("Tilly: rotas are late. ", "Tilda Marsh"),
        ("IO to HS: ", "Hanne Solberg"),
        ("Hanne\n rotas are late\n ", "Hanne Solberg"),
        ("Tilda Marsh (press):\n- rotas are late\n- ", "Tilda Marsh"),
        ("Hanne\n rotas late\nTilly\n doors stuck\n ", "Tilda Marsh"),
    ],
)
def test_a_passage_belongs_to_whoever_is_named_before_it(before: str, name: str) -> None:
    assert told(before) == name


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Hanne asked about rotas.\n",
        "Hanne\n rotas are late\n\n",
        "they gave us a grant for rotas, ",
        "We met in the Marshes, ",
        "Hanne Solberg laughed at the goose\n- ",
        "Hannes asked about rotas, ",
    ],
)
def test_a_passage_under_no_name_is_nobodys(before: str) -> None:
    assert told(before) == ""
