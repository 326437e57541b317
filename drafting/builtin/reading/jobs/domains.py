"""Who sends the mails in notes: desks, and domains, which shorten an employer's name or run its words together."""

import re

DESKS = frozenset(
    [
        *("careers", "talent", "hr", "team", "office", "people"),
        *("jobs", "resourcing", "reception", "admin", "helpdesk"),
    ]
)
"""What a mail's sender adds to the employer's name, folded."""
_DOMAIN = re.compile(r"@([\w.-]+)\.[a-z]{2,}", re.IGNORECASE)
_SHORTEST_PIECE = 4
"""Letters from which a part of a domain tells whose it is."""


def domains(text: str) -> set[str]:
    """The parts of all domains, folded."""
    return {
        piece
        for domain in _DOMAIN.findall(text)
        for piece in re.split("[.-]", domain.casefold())
        if len(piece) >= _SHORTEST_PIECE
    }


def shares(word: str, piece: str) -> bool:
    """Whether a word of a name stands in a mail's domain, in full, shortened or run together with the next."""
    return len(word) >= _SHORTEST_PIECE and (piece.startswith(word) or word.startswith(piece))
