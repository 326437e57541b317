"""A Word document gives its words; what is no document, has macros or unpacks to far too much is turned down."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from drafting.errors import NotesUnreadable
from drafting.sources import word_document
from drafting.sources.intake import LARGEST_FILE, dropped


def written(*paragraphs, table=()):
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        held = document.add_table(rows=len(table), cols=len(table[0]))
        for row, words in zip(held.rows, table, strict=True):
            for cell, one in zip(row.cells, words, strict=True):
                cell.text = one
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def with_part(content, name, part):
    file = BytesIO(content)
    with ZipFile(file, "a", ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return file.getvalue()


def test_paragraphs_and_tables_come_in_order():
    content = written("Met Priya.", "שלום 😀", table=[["Company", "Lumen"], ["Role", "baker"]])
    assert dropped("notes.DOCX", content).text == (
        "Met Priya.\nשלום 😀\nCompany\tLumen\nRole\tbaker"
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 not really",
        b"just words",
        written("fine")[:900],
        with_part(written("fine"), "word/vbaProject.bin", b"macro"),
        with_part(written("fine"), "word/bomb.xml", b" " * (word_document.LARGEST + 1)),
    ],
    ids=["empty", "torn", "text", "cut", "macros", "bomb"],
)
def test_what_cannot_be_opened_is_turned_down_in_a_sentence(content):
    with pytest.raises(NotesUnreadable, match="Word document"):
        dropped("notes.docx", content)


@pytest.mark.parametrize("name", ["notes.docx", "notes.txt"])
def test_a_file_above_the_limit_is_turned_down_unopened(name):
    with pytest.raises(NotesUnreadable, match="1 MB"):
        dropped(name, b"a" * (LARGEST_FILE + 1))


def test_entities_of_another_file_are_not_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("open sesame", encoding="utf-8")
    hostile = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>Met &s; Priya</w:t></w:r></w:p></w:body></w:document>"
    )
    content, file = written("fine"), BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(file, "w") as new:
        for part in old.infolist():
            new.writestr(
                part,
                hostile if part.filename == "word/document.xml" else old.read(part.filename),
            )
    try:
        text = dropped("notes.docx", file.getvalue()).text
    except NotesUnreadable:
        text = ""
    assert "sesame" not in text
