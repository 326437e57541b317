"""The letter as a Word document: a paragraph for each paragraph, line ends within one kept, its subject as its title.

The same letter gives the same bytes: the archive's time stamps are fixed, and no clock is asked.
"""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from drafting.export._format import UNDATED, Format
from guardrails.gate import ApprovedLetter
from guardrails.manuscript import Manuscript

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LONGEST_PROPERTY = 255
"""Characters of a document's title and author."""
_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold (2.2)."""


def _render(approved: ApprovedLetter) -> bytes:
    from docx import Document  # noqa: PLC0415 - loaded by the click; a list of ways must not wait
    from docx.shared import Cm, Pt  # noqa: PLC0415 - likewise

    letter = approved.manuscript
    document = Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(2.5)
    style = document.styles["Normal"]
    style.font.size = Pt(11)
    style.paragraph_format.space_after = Pt(8)
    if letter.subject:
        document.add_heading(_writable(letter.subject), level=1)
    for paragraph in re.split(r"\n{2,}", _writable(letter.body).strip("\n")):
        document.add_paragraph(paragraph)
    _sign(document.core_properties, letter)
    held = BytesIO()
    document.save(held)
    return _steady(held.getvalue())


def _sign(properties: object, letter: Manuscript) -> None:
    """Says whose it is, in place of the library's own name and dates."""
    told = {
        "author": _writable(letter.sender.name)[:_LONGEST_PROPERTY],
        "last_modified_by": _writable(letter.sender.name)[:_LONGEST_PROPERTY],
        "title": _writable(letter.subject)[:_LONGEST_PROPERTY],
        "comments": "",
        "created": UNDATED,
        "modified": UNDATED,
    }
    for name, value in told.items():
        setattr(properties, name, value)


def _writable(text: str) -> str:
    return _UNWRITABLE.sub("", text)


def _steady(document: bytes) -> bytes:
    """The same archive with fixed time stamps and order."""
    steady = BytesIO()
    with ZipFile(BytesIO(document)) as read, ZipFile(steady, "w", ZIP_DEFLATED) as written:
        for name in read.namelist():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            written.writestr(entry, read.read(name))
    return steady.getvalue()


FORMAT = Format("docx", "Word (.docx)", ".docx", _WORD, _render)
