"""Reversible stand-ins for names, addresses, numbers and links, so that a model elsewhere never sees the real ones."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from drafting.models import Anchors, Notes, Profile
from drafting.prompting.naming import companies, people, private, strangers
from drafting.prompting.stand_ins import COUNTED, PRIVATE, REACHED, STAND_IN, Wanted, unfinished


@dataclass(frozen=True, slots=True)
class Restored:
    """A text with the real words back in it, and every stand-in in it that stands for nothing."""

    text: str
    strange: tuple[str, ...]
    """Stand-ins that were altered or made up: the text must not go out while there are any."""


class Masking:
    """The key between real words and their stand-ins, for one piece of correspondence. It never leaves.

    The same words, in any case of letters, have the same stand-in in every text; none that a text of the person's
    already has is used. What is new in a later text gets a stand-in when it is met.
    """

    def __init__(self, wanted: Iterable[Wanted], *texts: str, withheld: bool = False) -> None:
        """A key made over `texts`; what is private does not come back when it is `withheld`."""
        self._wanted = tuple(wanted)
        self._withheld = withheld
        self._own = {
            found.group().casefold() for text in texts for found in STAND_IN.finditer(text)
        }
        self._stands_for: dict[str, str] = {}
        self._real: dict[str, str] = {}
        self._free = {one.sort: self._unused(one.sort) for one in self._wanted}
        for text in texts:
            self.mask(text)

    def mask(self, text: str, start: int = 0, end: int | None = None) -> str:
        """The stretch `[start, end)` of a text with stand-ins; one that is cut by a border is whole on both sides."""
        end = len(text) if end is None else end
        parts, here = [], start
        for left, right, one in self._places(text):
            if right > start and left < end:
                parts += [text[here:left], self._stand_in(one, text[left:right])]
                here = right
        return "".join((*parts, text[here:end]))

    def restore(self, text: str) -> Restored:
        """The text with every known stand-in replaced; those that are left over are named."""
        found = [one.group() for one in STAND_IN.finditer(text)]
        strange = [
            one for one in found if one not in self._real and one.casefold() not in self._own
        ]
        whole = STAND_IN.sub(lambda one: self._real.get(one.group(), one.group()), text)
        return Restored(whole, tuple(strange))

    def restored(self, pieces: Iterable[str]) -> Iterator[str]:
        """The pieces of a stream with the real words back, none cut in the middle of a stand-in."""
        held = ""
        for piece in pieces:
            held += piece
            ready = len(held) - len(unfinished(held))
            if ready:
                yield self.restore(held[:ready]).text
                held = held[ready:]
        if held:
            yield self.restore(held).text

    def _places(self, text: str) -> list[tuple[int, int, Wanted]]:
        """Where something is to be masked, in order; what is wanted first wins over what overlaps it."""
        taken: list[tuple[int, int, Wanted]] = []
        covered = bytearray(len(text))
        for one in self._wanted:
            for found in one.pattern.finditer(text):
                left, right = found.span()
                if right > left and not any(covered[left:right]):
                    covered[left:right] = b"\1" * (right - left)
                    taken.append((left, right, one))
        return sorted(taken, key=lambda place: place[0])

    def _stand_in(self, one: Wanted, words: str) -> str:
        """The stand-in of those words, a new one where they have none yet."""
        known = words.casefold()
        if known not in self._stands_for:
            preferred = f"{one.sort}{one.number}"
            free = one.number and preferred.casefold() not in self._own | self._used()
            stand_in = preferred if free else next(self._free[one.sort])
            self._stands_for[known] = stand_in
            if not (self._withheld and one.sort == PRIVATE):
                self._real[stand_in] = one.words or words
        return self._stands_for[known]

    def _used(self) -> set[str]:
        return {name.casefold() for name in self._stands_for.values()}

    def _unused(self, sort: str) -> Iterator[str]:
        names = (f"{sort}{n}" for n in count(1))
        return (name for name in names if name.casefold() not in self._own | self._used())


def for_reading(notes: Notes, found: Anchors, *, names: bool = True) -> Masking:
    """A key for notes that a model is to read, from what was `found` in them without one.

    What is private has a stand-in too, so that a passage around it can be quoted. Without `names` only that has.
    """
    texts = (notes.text,)
    named = _named(notes, found, texts) if names else ()
    return Masking((*private(notes, found), *named), *texts)


def for_writing(
    notes: Notes, anchors: Anchors, profile: Profile, *beside: str, to: str = "", names: bool = True
) -> Masking:
    """A key for what a model is to write from: notes, profile and the texts `beside` them, for the reader `to`.

    There is no way back from the stand-in of something private.
    """
    texts = (notes.text, *profile.facts, *beside)
    others = filter(None, (to, profile.name))
    named = _named(notes, anchors, texts, *others) if names else ()
    return Masking((*private(notes, anchors), *named), *texts, withheld=True)


def _named(
    notes: Notes, anchors: Anchors, texts: tuple[str, ...], *others: str
) -> tuple[Wanted, ...]:
    """All that is to be hidden: forms such as numbers and links, people, firms, and other names."""
    known = (
        *people(notes, anchors, *others),
        *companies(notes, anchors),
        *strangers(texts, anchors),
    )
    return (*REACHED, *known, *COUNTED)
