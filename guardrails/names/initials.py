"""Names that a letter writes out where the notes have only their initials: the Duke of Edinburgh's Award for D of E."""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.evidence import Evidence, plain
from guardrails.text.extent import Extent
from guardrails.text.frames import flat

_CAPITAL = r"[A-Z][\w'’&-]*"
_NAME = re.compile(rf"{_CAPITAL}(?:\s(?:(?:of|and|for|in|the)\s){{0,2}}{_CAPITAL})+")
_FEWEST = 3
"""Letters from which initials are no chance."""


@lru_cache(maxsize=1024)
def written_out(text: str, known: Evidence) -> tuple[Extent, ...]:
    """The stretches of a text whose initials the evidence has, with small words or without: D of E, DofE, DOE."""
    return tuple(_found(text, known))


def _found(text: str, known: Evidence) -> Iterator[Extent]:
    for name in _NAME.finditer(text):
        words = name[0].split()
        for length in range(len(words), 1, -1):
            if _shortened(words[:length], known):
                yield Extent(name.start(), name.end())
                break


def _shortened(words: list[str], known: Evidence) -> bool:
    parts = [plain(word) if word[0].islower() else plain(word)[:1] for word in words]
    capitals = "".join(part for part in parts if len(part) == 1)
    forms = {"".join(parts), "".join(part[:1] for part in parts), capitals}
    if any(len(form) >= _FEWEST and form in known.plain for form in forms):
        return True
    spaced = rf"\b{r'[ .]{1,2}'.join(map(re.escape, parts))}\b"
    return len("".join(parts)) > _FEWEST and re.search(spaced, flat(known.text)) is not None
