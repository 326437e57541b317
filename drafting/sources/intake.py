"""What a person pastes or drops becomes notes, or is turned down with a sentence that says what to do.

Whatever the text contains is data: markup, scripts and instructions in it are neither followed nor taken out.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import PurePath

from pydantic import ValidationError

from drafting.errors import NotesUnreadable
from drafting.models import Notes
from drafting.sources import word_document
from drafting.sources.captions import spoken
from drafting.sources.line_ends import composed, plain_ends

SUFFIXES = (".txt", ".md", ".docx", ".vtt", ".srt")
"""Kinds of files that can be dropped, by how their names end."""

_CAPTIONS = (".vtt", ".srt")
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
LARGEST_FILE = 1_000_000
"""Bytes of a file that is dropped; the page says so beside the place to drop it."""
_LINE_ENDS = dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), "\n")
_MOST_MARKS = 30
"""Marks in a row on one letter, after which a joiner is put in between (Unicode's Stream-Safe Text Format, UAX 15):
composing takes time in the square of their number."""
_JOINER = "\u034f"
_CONTROL_SHARE = 0.01
"""From this share of control characters on, what was dropped is not text: real text has next to none."""

_EMPTY = "There are no words in this. Paste what you jotted down, or drop a file with your notes."
_TOO_LONG = "These notes are longer than a million characters. Keep the part about one interview."
_NOT_TEXT = "This file does not hold text. Save your notes as a .txt file, or paste them here."
_TOO_LARGE = "This file is larger than 1 MB. Keep the part about one interview, or paste it here."
_NOT_WORD = "This is not a Word document that can be opened. Save it as .docx without macros, or paste the words here."
_UNKNOWN_LETTERS = (
    "The letters in this file are stored in a way that cannot be told for sure. "
    "Save it as UTF-8 text, or open it and paste the words here."
)


def pasted(text: str) -> Notes:
    """Notes from pasted text. Raises `NotesUnreadable` when it holds no words or over `LONGEST_NOTES` characters."""
    clean = "".join(_clean(text))
    if not any(unicodedata.category(letter)[0] not in "CZ" for letter in clean):
        raise NotesUnreadable(_EMPTY)
    try:
        return Notes.of(clean)
    except ValidationError:
        raise NotesUnreadable(_TOO_LONG) from None


def as_typed(text: str) -> str:
    """The text with plain line ends, composed characters, and without halves of characters."""
    return composed(text.encode(errors="ignore").decode())


def dropped(name: str, content: bytes) -> Notes:
    """Notes from a dropped file; captions give their speakers and words. Raises `NotesUnreadable` for anything else."""
    suffix = PurePath(name).suffix.casefold()
    if suffix not in SUFFIXES:
        raise NotesUnreadable(
            f"Files of this kind cannot be read. Drop one that ends in {', '.join(SUFFIXES)}, "
            "or paste the words here."
        )
    if len(content) > LARGEST_FILE:
        raise NotesUnreadable(_TOO_LARGE)
    if suffix == ".docx":
        return pasted(_document(content))
    text = _decoded(content)
    return pasted(spoken(text) if suffix in _CAPTIONS else text)


def _document(content: bytes) -> str:
    try:
        return word_document.text(content)
    except word_document.Unreadable:
        raise NotesUnreadable(_NOT_WORD) from None


def _decoded(content: bytes) -> str:
    try:
        text = content.decode(_BOMS.get(content[:2], "utf-8-sig"))
    except UnicodeDecodeError:
        raise NotesUnreadable(_NOT_TEXT if b"\0" in content else _UNKNOWN_LETTERS) from None
    controls = sum(unicodedata.category(letter) == "Cc" and not letter.isspace() for letter in text)
    if "\0" in text or controls > _CONTROL_SHARE * len(text):
        raise NotesUnreadable(_NOT_TEXT)
    return text


def _clean(text: str) -> Iterator[str]:
    """The characters without controls but newline and tab, without halves of characters, and safe to compose."""
    marks = 0
    for letter in plain_ends(text).translate(_LINE_ENDS):
        if letter not in "\n\t" and unicodedata.category(letter) in {"Cc", "Cs"}:
            continue
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks > _MOST_MARKS:
            marks = 1
            yield _JOINER
        yield letter
