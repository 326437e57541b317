"""How sure a telling is to be a sentence that a careful person would send, by weights learnt from judged ones."""

import re
from functools import cache, lru_cache
from math import fsum

from drafting.builtin.cues import FOLDER
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.traits import traits
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind

UNSURE = 0.6
"""Log-odds below which a telling is unsure: of notes that taught nothing one good sentence in ten is, and more than one
in four that nobody would send."""
TIED = 0.0
"""The same for what the sender did about a problem that the notes have, which says what the deed is about."""
FIRST, LATER = 2, 1
"""By how much an unsure telling counts as poorer: a first letter tells it only where it has nothing else to rest on; a
later one, which has but the rest to choose from, after what is sure."""
HARDLY = -1.0
"""Log-odds below which a later letter rather tells nothing: among what is left, few such tellings are any good."""
OUTRIGHT = 1.5
"""Log-odds from which a later letter tells what the sender did as a scene of that day."""
_UNDONE = re.compile(r"\b(?:not|never|forgot|failed|without)\b|n['’]t\b")
_THIN = 3
"""How poor a passage is that is reached for last of all; what cannot be printed is poorer still."""


@cache
def weights() -> dict[str, float]:
    """The committed model, `cues/tellings.tsv`: a line of origin, then trait and weight a line."""
    lines = (FOLDER / "tellings.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines[1:])
    return {name: float(weight) for name, weight in pairs}


@lru_cache(maxsize=1024)
def assurance(telling: Telling, text: str) -> float:
    """The log-odds that a careful person would send what is told of a passage of this text as it stands.

    Rounded as its weights are, so that no order of adding up decides.
    """
    known = weights()
    return round(fsum(known.get(trait, 0.0) for trait in traits(telling, text)), 2)


def doubted(telling: Telling, text: str, poorer: int, *, tied: bool = False) -> int:
    """How poor the telling is, as `poverty` has it, and by so much `poorer`, though never unfit, where it is unsure."""
    poor = poverty(telling)
    enough = TIED if tied and telling.mode is Mode.OWN else UNSURE
    sure = assurance(telling, text)
    if poorer == LATER and poor == _THIN and sure >= OUTRIGHT and _is_own_scene(telling):
        return LATER
    if poor >= _THIN or sure >= enough:
        return poor
    hardly = poorer == LATER and sure < HARDLY and telling.mode is not Mode.NOUN
    return min(poor + (_THIN if hardly else poorer), _THIN)


def _is_own_scene(telling: Telling) -> bool:
    """Whether the sender tells what they did that day, and not what they left undone."""
    own = telling.anchor.kind is AnchorKind.MOMENT and telling.mode is Mode.OWN
    return own and _UNDONE.search(telling.words) is None
