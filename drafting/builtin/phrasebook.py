"""The phrases of the built-in writer, read from its phrase files, and the choice among them."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from drafting.models import Kind, Tone

_FRONTED = re.compile(r"(?:at|in|on|for|with|during|after|before|when|over)\b", re.IGNORECASE)
_BARE = "{Words}."
"""A passage by itself, in which no two sentences sound alike."""
_OPENING = re.compile(r"[^{]+[,:] \{words\}")
"""`For my part, ` before words that open with a place or a time themselves."""


@cache
def phrases(name: str) -> dict[str, Any]:
    """One phrase file as it stands."""
    text = files("drafting.builtin").joinpath(f"phrases/{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


class Phrasebook:
    """Frames for one letter. None is used twice, no two begin alike, and where they start depends on `turn`."""

    def __init__(self, kind: Kind, tone: Tone, turn: int = 0) -> None:
        self._books = (phrases(kind.value), phrases("telling"))
        self._tone = tone.value
        self._turn = turn
        self._used: set[str] = set()
        self._begun: set[str] = set()

    def reset(self) -> None:
        """Forgets which frames were used."""
        self._used.clear()
        self._begun.clear()

    def avoid(self, sentences: Iterable[str]) -> None:
        """Chooses rather frames that begin as none of these sentences does."""
        self._begun.update(map(_beginning, sentences))

    def has(self, part: str) -> bool:
        """Whether there is a table for the part."""
        return any(part in book for book in self._books)

    def own(self, part: str) -> bool:
        """Whether the kind has a table of its own for the part."""
        return part in self._books[0]

    def frames(self, part: str, mode: str) -> list[str]:
        """The frames for a part told in a mode: the kind's own, else those all kinds share; the tone's, else any."""
        for book in self._books:
            found = book.get(part, {}).get(mode, {})
            frames = found.get(self._tone) or found.get("any")
            if frames:
                return list(frames)
        return []

    def pick(self, part: str, mode: str, words: str = "") -> str | None:
        """An unused frame for the words; where there is such, one that begins as none did; None when there is none."""
        listed = self.frames(part, mode)
        start = self._turn % max(len(listed), 1)
        unused = [frame for frame in listed[start:] + listed[:start] if frame not in self._used]
        fresh = [frame for frame in unused if _beginning(frame) not in self._begun]
        frame = min(fresh or unused, key=lambda frame: _clumsy(frame, words), default=None)
        if frame is not None and frame != _BARE:
            self._used.add(frame)
            self._begun.add(_beginning(frame))
        return frame


def _clumsy(frame: str, words: str) -> bool:
    """Whether frame and words say a thing twice: a reason of a reason, or two openings before one subject."""
    opens = _FRONTED.match(words) and _OPENING.match(frame)
    return ("because" in frame and "because" in words) or bool(opens)


def _beginning(frame: str) -> str:
    return " ".join(frame.split()[:2])
