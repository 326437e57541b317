"""How the two sides of the Atlantic spell the same word: colour and color, organise and organize."""

from collections.abc import Iterator

_SPELLINGS = (
    ("our", "or"), ("ise", "ize"), ("yse", "yze"), ("ence", "ense"), ("tre", "ter"), ("ll", "l"), ("mme", "m"),
)  # fmt: skip


def twins(said: str) -> Iterator[str]:
    """The word as the other side of the Atlantic spells it, both ways."""
    for british, american in _SPELLINGS:
        if british in said:
            yield said.replace(british, american)
        elif american in said:
            yield said.replace(american, british)
