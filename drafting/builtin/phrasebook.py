"""The phrases of the built-in writer, read from its phrase files, and the choice among them."""

import tomllib
import zlib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from drafting.models import Kind, Tone


@cache
def phrases(name: str) -> dict[str, Any]:
    """One phrase file as it stands."""
    text = files("drafting.builtin").joinpath(f"phrases/{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


@dataclass
class Phrasebook:
    """Frames for one letter. None is used twice, and two readers of one interview start at different places."""

    kind: Kind
    tone: Tone
    reader: str
    used: set[str] = field(default_factory=set)

    def frames(self, part: str, mode: str) -> list[str]:
        """The frames for a part told in a mode: the kind's own, else those all kinds share; the tone's, else any."""
        for book in (self.kind.value, "telling"):
            found = phrases(book).get(part, {}).get(mode, {})
            frames = [*found.get(self.tone.value, ()), *found.get("any", ())]
            if frames:
                return frames
        return []

    def pick(self, part: str, mode: str) -> str | None:
        """The next unused frame, or None when there is none."""
        frames = [frame for frame in self.frames(part, mode) if frame not in self.used]
        if not frames:
            return None
        frame = frames[zlib.crc32(f"{self.reader}{part}".encode()) % len(frames)]
        self.used.add(frame)
        return frame
