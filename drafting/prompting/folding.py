"""Finding words in a text however they were typed, and the very characters where they stand."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

_SAME = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "…": "...", "•": "-",
    }
)  # fmt: skip
_WRAPPING = " \t\n\"'-*.,;:!?()[]"


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without what typing varies (case, quotes, dashes, white space), each character knowing its place."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, original: str) -> Self:
        """The folded text; white space is one blank, characters without width are gone."""
        kept: list[tuple[str, int]] = []
        for place, character in enumerate(original):
            folded = _folded(character)
            if folded == " " and (not kept or kept[-1][0] == " "):
                continue
            kept += [(one, place) for one in folded]
        return cls("".join(one for one, _ in kept), tuple(place for _, place in kept))

    def find(self, claim: str) -> tuple[int, int] | None:
        """Characters `[start, end)` of the original where the claim stands as whole words, or None."""
        for wanted in _spellings(claim):
            found = re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", self.text)
            if found:
                return self.places[found.start()], self.places[found.end() - 1] + 1
        return None


def _folded(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.category(character) == "Cf":
        return ""
    return unicodedata.normalize("NFKC", character).translate(_SAME).casefold()


def _spellings(claim: str) -> Iterator[str]:
    """The claim folded, then without what a model likes to put around a quote."""
    folded = Folded.of(claim).text
    bare = folded.strip(_WRAPPING)
    yield from dict.fromkeys(one for one in (folded.strip(), bare) if len(bare) > 1)
