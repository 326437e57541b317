"""How firms are named: their legal forms and trades, and whether a word is of such a name, or nearly so."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from guardrails.evidence import plain
from guardrails.words import words_of

LEGAL = frozenset(
    "ltd limited inc incorporated llc llp plc gmbh ag sa bv corp corporation co company group the and of".split()  # noqa: SIM905  # reads as words
)
"""Legal forms, and what else of a firm's name tells it from no other."""
TRADES = frozenset(
    """bank trust council pharma pharmaceuticals foods logistics freight systems software technologies solutions energy
        insurance mutual capital partners consulting associates labs laboratories industries engineering motors steel
        textiles hotels hospital hospitals university college school schools airlines railways media studios games
        books press publishing brewery bakery dairy farms fisheries shipping lines housing homes builders construction
        electric electrics electronics instruments analytics health healthcare clinic biotech chemicals foundation
        museum gallery library radio fm airways authority agency association society service services works stores
        markets estates solicitors department academy infirmary surgery practice fund guild""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""What the names of firms and houses end with: Afterword's own list."""
_STUB = 3
"""Letters that an abbreviation keeps, and drops, at the least; so many bear one slip."""
_BEGINNING = 5
"""Letters that two names of firms share at their beginning, at the least, to be taken for one another."""
_ALIKE = 0.7
"""Share of letters that they have in common then."""


@lru_cache(maxsize=64)
def name_of(company: str) -> tuple[str, ...]:
    """The words of a firm's name, plain and without its legal form, unless it is nothing else."""
    words = tuple(plain(word.text) for word in words_of(company))
    return tuple(word for word in words if word not in LEGAL) or words


def is_form(word: str, name: tuple[str, ...]) -> bool:
    """Whether the word is of the name, an abbreviation of one or the name's initials."""
    return (
        word in name
        or word in LEGAL
        or word == "".join(part[0] for part in name)
        or any(
            part.startswith(word)
            or (word.startswith(part) and min(len(part), len(word) - len(part)) >= _STUB)
            for part in name
        )
    )


def is_near(word: str, name: tuple[str, ...]) -> bool:
    """Whether the word is one of the name but for a slip, two at most in a long one, or begins as it does."""
    return any(
        OSA.distance(word, part) <= min(max(len(part) - 1, 0) // _STUB, 2)
        or _begins_alike(word, part)
        for part in name
    )


def _begins_alike(word: str, part: str) -> bool:
    """Whether two long words share their beginning and most of the rest: Beaconsfield for Beaconfold."""
    alike = min(len(word), len(part)) > _BEGINNING and word[:_BEGINNING] == part[:_BEGINNING]
    return alike and OSA.normalized_similarity(word, part) >= _ALIKE
