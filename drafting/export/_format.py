"""What a format is: a name, a kind of file, and a function from an approved letter to bytes."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from drafting.latin import plain
from guardrails.gate import ApprovedLetter

UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
"""What a file that has to bear a date says it was made on, so that the same letter is the same bytes."""
LONGEST_NAME = 100
"""Characters of a file name before its suffix; every file system takes these."""


def _always(_: ApprovedLetter) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Format:
    """One way out. `render` gives the same bytes for the same approved letter, or raises `CannotLeave`."""

    name: str
    label: str
    """What the button says."""
    suffix: str
    """How the file's name ends, with its dot."""
    mime: str
    render: Callable[[ApprovedLetter], bytes]
    unfit: Callable[[ApprovedLetter], str] = _always
    """Why this letter cannot leave this way, in a sentence; "" where only rendering it would tell."""

    def file_name(self, approved: ApprovedLetter) -> str:
        """A name that says what the letter is, to whom and where: `thank-you-priya-raman-lumen.eml`."""
        return file_name(approved, self.suffix)


def file_name(approved: ApprovedLetter, suffix: str) -> str:
    """Kind, interviewer and company in small Latin letters, digits and hyphens: no path can be hidden in it."""
    letter = approved.manuscript
    told = (_plain(part) for part in (letter.kind, letter.to, letter.company))
    stem = "-".join(filter(None, told))[:LONGEST_NAME].rstrip("-")
    return f"{stem or 'letter'}{suffix}"


def one_line(words: str) -> str:
    """Words for a field: line ends, other controls and blanks in a row are one blank, so that no field can follow."""
    shown = (" " if unicodedata.category(one) in {"Cc", "Zl", "Zp"} else one for one in words)
    return " ".join("".join(shown).split())


def _plain(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain(words))).strip("-")
