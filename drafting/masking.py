"""Reversible stand-ins for names, addresses, numbers and links, so that a model elsewhere never sees the real ones."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from drafting.models import Anchors

_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_LINK = r"(?:https?://|www\.)[^\s<>\"']*[\w/]"
_AMOUNT = (
    r"[$€£¥]\s?\d[\d.,]*\d?\s?(?:k|m|bn)?"
    r"|\d[\d.,]*\s?(?:k|eur|usd|gbp|chf|euros?|dollars?|pounds?|[€£])"
)
_PHONE = r"\+?\(?\d(?:[\s().-]{0,2}\d){6,14}"
_PATTERNS = (("Email", _EMAIL), ("Link", _LINK), ("Phone", _PHONE), ("Amount", _AMOUNT))
_STAND_IN = re.compile(
    r"(?<!\w)(?:Person|Company|Email|Link|Phone|Amount)[ _-]?\d+(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Restored:
    """A text with the real words back in it, and every stand-in in it that stands for nothing."""

    text: str
    strange: tuple[str, ...]
    """Stand-ins that were altered or made up: the text must not go out while there are any."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A text that may leave the computer, and the key that stays."""

    text: str
    key: tuple[tuple[str, str], ...]
    """Stand-in and real words, in the order of their first place."""

    def restore(self, text: str) -> Restored:
        """The text with every known stand-in replaced; those that are left over are named."""
        real = dict(self.key)
        expected = {found.group() for found in _STAND_IN.finditer(self.text)} | real.keys()
        found_here = (found.group() for found in _STAND_IN.finditer(text))
        strange = [name for name in found_here if name not in expected]
        whole = _STAND_IN.sub(lambda found: real.get(found.group(), found.group()), text)
        return Restored(whole, tuple(strange))

    def restored(self, pieces: Iterable[str]) -> Iterator[str]:
        """The pieces of a stream with the real words back, none cut in the middle of a stand-in."""
        held = ""
        for piece in pieces:
            held += piece
            ready = len(held) - len(_unfinished(held))
            if ready:
                yield self.restore(held[:ready]).text
                held = held[ready:]
        if held:
            yield self.restore(held).text


def mask(text: str, people: Iterable[str] = (), companies: Iterable[str] = ()) -> Masked:
    """The text with a stand-in such as `Person1` for each name given, and for what looks like contact data or money.

    The same words get the same stand-in everywhere; none that the text has already is used.
    """
    taken = {found.group().casefold() for found in _STAND_IN.finditer(text)}
    sorts = ("Person", "Company", *(sort for sort, _ in _PATTERNS))
    fresh = {sort: _unused(sort, taken) for sort in sorts}
    known: dict[str, str] = {}

    def stand_in(found: re.Match[str]) -> str:
        words = found.group()
        if words not in known:
            known[words] = next(fresh[str(found.lastgroup)])
        return known[words]

    masked = _wanted(tuple(people), tuple(companies)).sub(stand_in, text)
    return Masked(masked, tuple((name, words) for words, name in known.items()))


def mask_known(text: str, anchors: Anchors) -> Masked:
    """The text with stand-ins for the people and the company that were read out of the notes."""
    company = anchors.facts.company
    return mask(text, (one.name for one in anchors.people), (company.text,) if company else ())


def _unused(sort: str, taken: set[str]) -> Iterator[str]:
    return (name for n in count(1) if (name := f"{sort}{n}").casefold() not in taken)


def _wanted(people: tuple[str, ...], companies: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all that is masked, so that nothing is masked twice; names before patterns, long before short."""
    parts = {part for name in people for part in (name, *name.split()) if len(part) > 1}
    sorts = (("Company", set(companies)), ("Person", parts))
    names = tuple((sort, _any_of(words)) for sort, words in sorts if any(words))
    groups = (
        f"(?P<{sort}>{pattern})" for sort, pattern in (*_PATTERNS[:2], *names, *_PATTERNS[2:])
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)", re.IGNORECASE)


def _any_of(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(filter(None, words), key=len, reverse=True))


def _unfinished(text: str) -> str:
    """The end of a text that may go on to be a stand-in: its last word, and a divided one's first half."""
    found = re.search(
        r"(?:(?:person|company|email|link|phone|amount)[ _-])?\w*$", text, re.IGNORECASE
    )
    return found.group() if found else ""
