"""How near a claim comes to what the person wrote, in meaning: a second opinion beside the words they share."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from guardrails.sense import meaning
from guardrails.text.clauses import CLAUSE

_SHORTEST = 3
"""Words from which a clause says something; shorter ones are labels."""


def similarity(claim: str, known: str) -> float | None:
    """Cosine, up to 1, of a claim and the clause or line that comes nearest; None without encoder or clauses."""
    told, clauses = meaning(claim), _meanings(known)
    return None if told is None or clauses is None else float((clauses @ told).max())


@lru_cache(maxsize=64)
def _meanings(text: str) -> npt.NDArray[np.float32] | None:
    """Every clause and every line, read once for each text: 0.1 s for a page of notes."""
    parts = [*CLAUSE.findall(text), *text.split("\n")]
    told = {part.strip() for part in parts if len(part.split()) >= _SHORTEST}
    found = [one for one in map(meaning, sorted(told)) if one is not None]
    return np.array(found) if found else None
