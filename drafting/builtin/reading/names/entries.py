"""Whether notes lay a name out as an entry: first on its line with something short behind it, or before a bracket."""

import re

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.names import Mention

_LONGEST_LISTED = 6
"""Words of what stands behind a name in a list."""


def is_listed(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether the name is all of the first clause of a line with something short behind it."""
    clause = found[mention.clause]
    follower = found[mention.clause + 1 : mention.clause + 2]
    return (
        len(mention.words) > 1
        and clause.joint in {Joint.LINE, Joint.BLANK}
        and not (mention.lead + mention.tail).strip(" .")
        and bool(follower)
        and follower[0].joint in {Joint.COMMA, Joint.DASH, Joint.BRACKET}
        and mention.clause > 0
        and follower[0].line == clause.line
        and not re.search(r"\b(?:you|we)\b", follower[0].text, re.IGNORECASE)
        and len(follower[0].text.split()) <= _LONGEST_LISTED
    )


def is_bracketed(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether a bracket opens right behind the name."""
    follower = found[mention.clause + 1 : mention.clause + 2]
    return bool(follower) and follower[0].joint is Joint.BRACKET
