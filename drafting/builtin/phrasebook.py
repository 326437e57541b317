"""The phrases of the built-in writer, read from its phrase files, and the choice among them."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from drafting.models import Kind, Tone


@cache
def phrases(name: str) -> dict[str, Any]:
    """One phrase file as it stands."""
    text = files("drafting.builtin").joinpath(f"phrases/{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


class Phrasebook:
    """Frames for one letter. None is used twice, and two readers of one interview start at different places."""

    def __init__(self, kind: Kind, tone: Tone, seat: int = 0) -> None:
        self._books = (phrases(kind.value), phrases("telling"))
        self._tone = tone.value
        self._seat = seat
        self._used: set[str] = set()

    def has(self, part: str) -> bool:
        """Whether there is a table for the part."""
        return any(part in book for book in self._books)

    def frames(self, part: str, mode: str) -> list[str]:
        """The frames for a part told in a mode: the kind's own, else those all kinds share; the tone's, else any."""
        for book in self._books:
            found = book.get(part, {}).get(mode, {})
            frames = found.get(self._tone) or found.get("any")
            if frames:
                return list(frames)
        return []

    def pick(self, part: str, mode: str) -> str | None:
        """An unused frame, or None when there is none."""
        frames = [frame for frame in self.frames(part, mode) if frame not in self._used]
        if not frames:
            return None
        turn = self._seat if part == "thanks" else self._seat // 2
        frame = frames[turn % len(frames)]
        self._used.add(frame)
        return frame
