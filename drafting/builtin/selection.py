"""Which passages a letter rests on: never a private one, the reader's own first, the free ones before the taken."""

from drafting.builtin.listener import Listener
from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.telling import Mode, Telling, tell
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes
from guardrails.words import commonness, stem, words_of

_RARE = 4.0
"""Zipf frequency below which a word is telling enough to give a private remark away."""
_SHARED = 2
"""Rare words shared with a private remark from which a passage is held back with it."""
_CONTENT = 5.3
"""Zipf frequency below which a word says what a passage is about."""
_FEWEST = 2
"""Such words that a passage needs before it says anything by itself."""
_SAME = 0.6
"""Share of a passage's content that another already brought, from which it would be a repetition."""
_BEST_FIRST = (
    Mode.SPEECH,
    Mode.YOU,
    Mode.OWN,
    Mode.THAT,
    Mode.WOULD,
    Mode.QUESTION,
    Mode.NOUN,
    Mode.JOTTED,
)


def usable(notes: Notes, anchors: Anchors) -> tuple[Anchor, ...]:
    """The anchors that touch nothing private, neither its place nor its words."""
    private = anchors.of_kind(AnchorKind.PRIVATE)
    return tuple(
        item
        for item in anchors.items
        if item.kind is not AnchorKind.PRIVATE
        and not any(_touches(item, secret, notes) for secret in private)
    )


def _touches(item: Anchor, secret: Anchor, notes: Notes) -> bool:
    overlap = item.quote.start < secret.quote.end and secret.quote.start < item.quote.end
    shared = _rare(item.quote.words(notes)) & _rare(secret.quote.words(notes))
    return overlap or len(shared) >= _SHARED


def _rare(words: str) -> set[str]:
    return {stem(word.text) for word in words_of(words) if commonness(word.text) < _RARE}


def content(words: str) -> set[str]:
    """The stems of the words that say what a passage is about."""
    return {stem(word.text) for word in words_of(words) if commonness(word.text) < _CONTENT}


def repeats(telling: Telling, earlier: str) -> bool:
    """Whether most of what the passage says stands in the earlier words already."""
    own = content(telling.words)
    return bool(own) and len(own & content(earlier)) >= _SAME * len(own)


class Store:
    """Every passage told for one reader, what serves best first."""

    def __init__(self, notes: Notes, anchors: Anchors, listener: Listener, brief: Brief) -> None:
        free = usable(notes, anchors)
        self._turns = _turns(free, listener)
        self._taken = frozenset(brief.taken)
        self._tellings = tuple(tell(anchor, listener) for anchor in free)

    def best(self, kinds: tuple[AnchorKind, ...]) -> list[Telling]:
        """The passages of these kinds, the best first."""
        found = [telling for telling in self._tellings if telling.anchor.kind in kinds]
        return sorted(found, key=lambda telling: self._rank(telling, kinds))

    def _rank(self, telling: Telling, kinds: tuple[AnchorKind, ...]) -> tuple[int, ...]:
        return (
            telling.anchor.id in self._taken,
            poverty(telling),
            {"reader": 0, "": 1}.get(telling.who, 2),
            kinds.index(telling.anchor.kind),
            self._turns[telling.anchor.id],
            _BEST_FIRST.index(telling.mode),
            telling.anchor.quote.start,
        )


def _turns(anchors: tuple[Anchor, ...], listener: Listener) -> dict[str, int]:
    """How many of its kind stand before each anchor, dealt out so that two readers do not begin with the same."""
    names = [person.name for person in listener.people]
    seat = names.index(listener.reader.name) if listener.reader.name in names else 0
    seen: dict[AnchorKind, int] = {}
    turns: dict[str, int] = {}
    for anchor in anchors:
        number = seen.get(anchor.kind, 0)
        seen[anchor.kind] = number + 1
        turns[anchor.id] = (number - seat) % max(len(names), 1)
    return turns


def poverty(telling: Telling) -> int:
    """0 for a passage that tells well, 1 for one that says little, 2 for jotted words, 3 for misspelt ones."""
    if telling.mode is Mode.JOTTED:
        return 2 if is_clean(telling.words) else 3
    return int(len(content(telling.words)) < _FEWEST)
