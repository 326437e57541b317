"""Names that notes list with the family name first, before a comma: `LINDQVIST, Maja`, `Vandermeer, P.J. (chair)`."""

import re
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.names import Mention

_FAMILY = re.compile(
    r"(?:(?:van|von|de|del|della|di|da|la|le|al|el|den|der|ter|bin) )*[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)*"
)
_GIVEN = re.compile(r"[^\W\d_a-z](?:[^\W\d_]+|\.)(?:[ -]?[^\W\d_a-z](?:[^\W\d_]+|\.))?")
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.[ -]?){1,3}")
_SHORTEST = 3
"""Letters of a family name whose capitals set it apart."""
_OPENS = frozenset({Joint.LINE, Joint.BLANK, Joint.LABEL})
_SETS_APART = frozenset(
    {Joint.BRACKET, Joint.DASH, Joint.COLON, Joint.LINE, Joint.BLANK, Joint.COMMA}
)


def family_first(found: tuple[Clause, ...]) -> Iterator[Mention]:
    """Family and given name of each such entry as one mention; none where no entry shows that this is the order.

    It is shown by capitals that only one of the two has, or by initials behind the comma.
    """
    entries = [number for number in range(1, len(found)) if _is_entry(found, number)]
    if any(_shows_order(found[number - 1].text, found[number].text) for number in entries):
        yield from (_mention(found, number) for number in entries)


def _is_entry(found: tuple[Clause, ...], number: int) -> bool:
    """Whether this clause is a given name and all that stands before it on its line is a family name."""
    family, given = found[number - 1], found[number]
    behind = found[number + 1].joint if number + 1 < len(found) else Joint.BLANK
    return (
        given.joint is Joint.COMMA
        and given.line == family.line
        and family.joint in _OPENS
        and behind in _SETS_APART
        and bool(_FAMILY.fullmatch(family.text[:_LONGEST]))
        and bool(
            _GIVEN.fullmatch(given.text[:_LONGEST]) or _INITIALS.fullmatch(given.text[:_LONGEST])
        )
    )


_LONGEST = 40
"""Characters of a name that stands alone."""


def _shows_order(family: str, given: str) -> bool:
    loud = family.isupper() and len(family) >= _SHORTEST
    return bool(_INITIALS.fullmatch(given)) or (loud and not given.isupper())


def _mention(found: tuple[Clause, ...], number: int) -> Mention:
    family, given = found[number - 1], found[number]
    words = (*given.text.split(), *family.text.split())
    return Mention(words, "", family.start, given.end, number, "", "")
