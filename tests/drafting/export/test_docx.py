"""A Word document holds the letter's words, read back by its library and as the bare XML it is."""

from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from docx import Document
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drafting.export import docx
from tests.letters import BODY, GOOD, approved, ungated

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"))


def _paragraphs(document):
    return [one.text for one in Document(BytesIO(document)).paragraphs]


def test_paragraphs_and_line_ends_are_the_letters():
    assert _paragraphs(docx.FORMAT.render(approved())) == [GOOD.subject, *BODY.split("\n\n")]


def test_it_says_whose_it_is_and_not_which_library_wrote_it():
    document = docx.FORMAT.render(approved())
    properties = Document(BytesIO(document)).core_properties
    assert (properties.author, properties.title) == ("Sam Okafor", GOOD.subject)
    assert b"python-docx" not in document


@settings(max_examples=25)
@given(body=WORDS)
@example(body="<w:p> & \x00 \ufffe ]]> שלום 😀")
def test_any_words_are_in_the_bare_xml(body):
    with ZipFile(BytesIO(docx.FORMAT.render(ungated(body=body, subject="")))) as archive:
        assert archive.testzip() is None
        tree = ET.fromstring(archive.read("word/document.xml"))
    written = "".join(one.text or "" for one in tree.iter(f"{WORD}t"))
    kept = "".join(one for one in body if one not in "\n\0\ufffe\uffff")
    assert "".join(written.split()) == "".join(kept.split())
