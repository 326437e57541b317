"""Each way out as it stands, in text that can be read in a diff.

After a change that is meant, write them anew with `REGOLD=1 pytest tests/drafting/export/test_goldens.py`.
"""

import os
import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from drafting.export import bundle, card, docx, eml, ics, mailto, markdown, plain, webmail
from tests.drafting.export.reminders import DUE, MADE
from tests.letters import approved

GOLDEN = Path(__file__).parents[2] / "golden" / "exports"
TO = "priya.raman@lumen.example.com"


def _plan(archive):
    with ZipFile(BytesIO(archive)) as opened:
        return opened.read(bundle.PLAN)


def _xml(document):
    """The document's own part, a line for each element that opens a paragraph."""
    with ZipFile(BytesIO(document)) as opened:
        part = opened.read("word/document.xml").decode()
    return re.sub(r"(?=<w:p>)", "\n", part[part.index("<w:body>") :]).encode()


def _shown(pdf):
    return PdfReader(BytesIO(pdf)).pages[0].extract_text().encode()


WAYS = {
    "letter.txt": plain.FORMAT.render,
    "letter.md": markdown.FORMAT.render,
    "letter.eml": eml.FORMAT.render,
    "follow-up.eml": lambda one: eml.addressed(one, TO, "first@mail.example.com"),
    "letter.docx.xml": lambda one: _xml(docx.FORMAT.render(one)),
    "card.pdf.txt": lambda one: _shown(card.FORMAT.render(one)),
    "dates.ics": lambda one: ics.reminders(one, DUE, MADE),
    "mailto.txt": lambda one: mailto.mailto(one, TO).url.encode(),
    "gmail.txt": lambda one: webmail.gmail(one, TO).url.encode(),
    "outlook.txt": lambda one: webmail.outlook(one, TO).url.encode(),
    "send-plan.txt": lambda one: _plan(bundle.bundle((one,), datetime(2025, 3, 5, 9, tzinfo=UTC))),
}


@pytest.mark.parametrize("name", WAYS)
def test_it_is_as_it_was_read(name):
    golden = GOLDEN / name
    content = WAYS[name](approved())
    if os.environ.get("REGOLD"):
        golden.write_bytes(content)
    assert content == golden.read_bytes()


def test_no_golden_is_left_over():
    assert {file.name for file in GOLDEN.iterdir()} == set(WAYS)
