"""Firms and people of one name: which names of people are the employer's, or a firm's that is called after them."""

from drafting.builtin.reading.names.named import Named
from drafting.models import Fact, Person
from guardrails.words import fold


def without_named_after(chosen: list[Named]) -> list[Named]:
    """The names without those that begin with the last name of somebody likelier, as firms do: `Selmer Slips`."""
    full = [one for one in chosen if len(one.first.words) > 1]
    families: dict[str, float] = {}
    for one in full:
        last = fold(one.first.words[-1])
        families[last] = max(one.weight, families.get(last, one.weight))
    return [one for one in chosen if not (one in full and _is_named_after(one, families))]


_SOMEBODYS = frozenset(("surely met", "in a row behind meeting", "title behind"))
"""Features that no firm has; a first name may be somebody's last name too: `Susan Grant and Grant Lowe (HR)`."""


def _is_named_after(one: Named, families: dict[str, float]) -> bool:
    """Whether a name begins with a last name of these, each with its weight, or is half of a firm's."""
    if not _SOMEBODYS.isdisjoint(one.seen):
        return False
    likelier = families.get(fold(one.first.words[0]))
    return likelier is not None and (likelier > one.weight or "b1:&" in one.seen)


def without_employer(
    known: tuple[Person, ...], employer: Fact | None, text: str
) -> tuple[Person, ...]:
    """The people without those who are nothing but the employer's name, or words of it.

    A title keeps a name, but not one that stands nowhere but in the employer's: the post behind it is the sender's.
    """
    words = set(_folded(employer.text)) if employer else set()
    return tuple(
        one
        for one in known
        if not words.issuperset(_folded(one.name)) or _stands_apart(one, employer, text)
    )


def _stands_apart(one: Person, employer: Fact | None, text: str) -> bool:
    """Whether somebody bears the employer's name: with a title or a form of address, and not only inside of it."""
    titled = one.title and not _is_employer(one, employer)
    return bool(titled or " " in one.called) and not _stands_in(one, employer, text)


def _is_employer(one: Person, employer: Fact | None) -> bool:
    """Whether several words are all of the name and all of the employer's: what stands behind them is the post."""
    return employer is not None and " " in one.name and _folded(one.name) == _folded(employer.text)


def _stands_in(one: Person, employer: Fact | None, text: str) -> bool:
    """Whether a name stands only once, as the second half of the employer's: Harrow & Lane Bookshops."""
    if employer is None or employer.quote is None or one.quote is None or text.count(one.name) > 1:
        return False
    before = text[employer.quote.start : one.quote.start].rstrip()
    return before.endswith(("&", "+", " and")) and one.quote.end <= employer.quote.end


def _folded(words: str) -> list[str]:
    return [fold(word.strip(".,'’")) for word in words.split()]
