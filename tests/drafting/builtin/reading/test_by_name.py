"""A line behind an interviewer's name tells of them until it turns to the sender."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import AnchorKind, Notes

PANEL = """Hollow Lane School, school cook, 4 May
Met Anna Bell, head teacher, and Rui Sá, kitchen lead

Anna: the waste bins are full by noon
Rui: {}
"""


@pytest.mark.parametrize(
    ("line", "words", "kind"),
    [
        (
            "oven trips every friday. me - at Corble we cut waste from 90 kilos a week to 20",
            "at Corble we cut",
            AnchorKind.STRENGTH,
        ),
        (
            "asked about allergies. I froze. shouldve said I kept the allergy book for 200 children",
            "shouldve said",
            AnchorKind.MISSED,
        ),
        (
            "asked how I'd start. told him I counted plates at Corble for a month first",
            "I counted plates",
            AnchorKind.STRENGTH,
        ),
        ("at Corble we cut waste from 90 kilos a week to 20", "at Corble we cut", AnchorKind.TOPIC),
        (
            "said the oven trips on fridays. I built the allergy book for 200 children",
            "I built the allergy book",
            AnchorKind.TOPIC,
        ),
    ],
)
def test_what_the_sender_did_or_wished_to_say_is_theirs_where_the_line_turns_to_them(
    line: str, words: str, kind: AnchorKind
) -> None:
    notes = Notes.of(PANEL.format(line))
    found = {
        item.kind: item.said_by for item in read(notes).items if words in item.quote.words(notes)
    }
    assert kind in found
    assert found[kind] == ("Rui Sá" if kind is AnchorKind.TOPIC else "")
