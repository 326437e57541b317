"""What a format is: a name, a kind of file, and a function from an approved letter to bytes."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from guardrails.gate import ApprovedLetter

LONGEST_NAME = 100
"""Characters of a file name before its suffix; every file system takes these."""

_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Latin letters that Unicode does not take apart into a plain one and a mark."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way out. `render` gives the same bytes for the same approved letter."""

    name: str
    label: str
    """What the button says."""
    suffix: str
    """How the file's name ends, with its dot."""
    mime: str
    render: Callable[[ApprovedLetter], bytes]

    def file_name(self, approved: ApprovedLetter) -> str:
        """A name that says what the letter is, to whom and where: `thank-you-priya-raman-lumen.eml`."""
        return file_name(approved, self.suffix)


def file_name(approved: ApprovedLetter, suffix: str) -> str:
    """Kind, interviewer and company in small Latin letters, digits and hyphens: no path can be hidden in it."""
    letter = approved.manuscript
    told = (_plain(part) for part in (letter.kind, letter.to, letter.company))
    stem = "-".join(filter(None, told))[:LONGEST_NAME].rstrip("-")
    return f"{stem or 'letter'}{suffix}"


def _plain(words: str) -> str:
    folded = unicodedata.normalize("NFKD", words.casefold().translate(_UNDECOMPOSED))
    unmarked = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", unmarked)).strip("-")
