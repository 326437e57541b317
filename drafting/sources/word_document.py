"""The text of a Word document: its paragraphs and tables in order, and nothing that it could do or fetch.

A document is a ZIP archive of XML. What it unpacks to is bounded before anything is unpacked, macros are turned down,
and external parts are never asked for: python-docx reads what is in the file and no more.
"""

from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.opc.exceptions import OpcError
from docx.table import Table
from docx.text.paragraph import Paragraph

LARGEST = 20_000_000
"""Bytes that a document may unpack to; a page of text takes some ten thousand, and pictures are not unpacked."""
MOST_PARTS = 2_000
"""Files in the archive."""
_MACROS = "vbaProject.bin"
_PICTURES = "word/media/"


class Unreadable(ValueError):
    """The file is no Word document, or not one that is safe to open."""


def text(content: bytes) -> str:
    """Paragraphs one a line, and rows of tables one a line with tabs between cells. Raises `Unreadable`."""
    try:
        _check(content)
        document = Document(BytesIO(content))
        return "\n".join(_lines(document.iter_inner_content()))
    except (BadZipFile, OpcError, SyntaxError, KeyError, ValueError, EOFError) as fault:
        raise Unreadable from fault  # lxml tells of broken XML by a SyntaxError


def _check(content: bytes) -> None:
    """Raises `Unreadable` for an archive that unpacks to too much, or with macros."""
    with ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
    told = sum(part.file_size for part in parts if not part.filename.startswith(_PICTURES))
    macros = any(part.filename.endswith(_MACROS) for part in parts)
    if len(parts) > MOST_PARTS or told > LARGEST or macros:
        raise Unreadable


def _lines(blocks: Iterator[Paragraph | Table]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
            continue
        for row in block.rows:
            yield "\t".join(cell.text.replace("\n", " ") for cell in row.cells)
