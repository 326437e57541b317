"""Notes with some of their passages moved to lines of their own, so that the reader learns words and not places.

Most authors of the corpus gather what is private behind one label at the end. Whoever learns from that alone learns the
label; most people write such things where they come to mind.
"""

import random
import re
from typing import Any

from drafting.builtin.reading.marks import is_private_label
from evals.passages import gold_items
from guardrails.evidence import without_planted

_DECOYS = ("problems", "candidate_strengths", "memorable_moments")
"""Lists from which as many passages are moved as are private, so that standing alone says nothing."""
_HEADER = 2
"""Lines at the top that say who was met where: nothing is put among them."""
_LONG = 160
"""Characters from which a line is prose."""
_BULLET = re.compile(r"\s*(?:[-–—•*·]\s+)?")
_EDGES = " #*-:/"
_EMPTY = re.compile(r"[^:\n]{0,60}:?\W*")
"""A line that holds no more than a label."""


def scattered(row: dict[str, Any], chance: random.Random) -> dict[str, Any] | None:
    """The row with its private passages, and as many others, elsewhere; None where none can be moved."""
    gold, lines = row["gold"], row["notes"].split("\n")
    every = gold_items(gold)
    own = without_planted(row["notes"])
    free = [words for words in every if words in own and _is_free(words, every, lines)]
    secrets = [words for words in gold["private"] if words in free]
    others = [words for name in _DECOYS for words in gold[name] if words in free]
    decoys = chance.sample(others, min(len(secrets), len(others)))
    if not secrets or len(lines) <= _HEADER + len(secrets):
        return None
    moved = chance.sample([*secrets, *decoys], len(secrets) + len(decoys))
    for words in moved:
        lines = _without(words, lines)
    lines = [line for line in lines if not is_private_label(line.strip(_EDGES))]
    for words in moved:
        place = chance.randrange(min(_HEADER, len(lines)), len(lines) + 1)
        lines[place - 1 : place] = _beside(lines[place - 1], words)
    return row | {"notes": "\n".join(lines)}


def _is_free(words: str, every: dict[str, Any], lines: list[str]) -> bool:
    """Whether the passage stands on one line below the header and is no part of another."""
    alone = not any(words in other for other in every if other != words)
    return alone and any(words in line for line in lines[_HEADER:])


def _without(words: str, lines: list[str]) -> list[str]:
    """The lines without the passage, and without the line that nothing is left of."""
    place = next((number for number, line in enumerate(lines) if words in line), len(lines))
    left = [
        rest
        for line in lines[place : place + 1]
        if not _EMPTY.fullmatch(rest := re.sub(rf"{re.escape(words)}[\s.;,!]*", "", line, count=1))
    ]
    return [*lines[:place], *left, *lines[place + 1 :]]


def _beside(line: str, words: str) -> list[str]:
    """The line with the passage on a line of its own behind it, or as its last sentence where it is prose."""
    if len(line) < _LONG:
        bullet = _BULLET.match(line)
        return [line, f"{bullet.group() if bullet else ''}{words}"]
    return [f"{line} {words[0].upper()}{words[1:].rstrip('.')}."]
