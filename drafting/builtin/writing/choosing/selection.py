"""Which passages a letter rests on, of those that may be told: the reader's own first, the free before the taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from drafting.builtin.prose.to_oneself import as_deed
from drafting.builtin.writing.choosing.assurance import FIRST, LATER, doubted
from drafting.builtin.writing.choosing.dealing import taken, turns, with_problems
from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.choosing.handed_back import hands_back
from drafting.builtin.writing.choosing.pairing import CLOSE, answers, content, led, nearness
from drafting.builtin.writing.choosing.poverty import FEWEST
from drafting.builtin.writing.choosing.stories import own_story
from drafting.builtin.writing.choosing.troubles import as_problem
from drafting.builtin.writing.choosing.worth import worth
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.better_answers import worse_answers
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.series import tell_all
from drafting.builtin.writing.telling.speech import is_turn
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes
from drafting.tellable import tellable
from guardrails.sentences import sentences

_SAME = 0.6
"""Share of a passage's content that another already brought, from which it would be a repetition."""
_FEW = 5
"""Words of a passage that one shared word of content repeats."""
_BEST_FIRST = (
    Mode.SPEECH,
    Mode.YOU,
    Mode.OWN,
    Mode.TOLD,
    Mode.THAT,
    Mode.WORK,
    Mode.WOULD,
    Mode.EITHER,
    Mode.ANSWER,
    Mode.QUESTION,
    Mode.NOUN,
    Mode.JOTTED,
)


def repeats(telling: Telling, earlier: str) -> bool:
    """Whether most of what the passage says stands in the earlier words already; one word alone only of a few."""
    own = content(telling.words)
    shared = own & content(earlier)
    alone = len(shared) == 1 and len(telling.words.split()) > _FEW
    return bool(own) and len(shared) >= _SAME * len(own) and not alone


def retells(telling: Telling, sent: str) -> bool:
    """Whether it was sent as it stands, or a sentence of it is most of one that was, or the other way round."""
    if telling.words.casefold() in sent.casefold():
        return True
    own = [content(one.text) for one in sentences(telling.words)]
    theirs = [content(one.text) for one in sentences(sent)]
    return any(
        len(mine & their) >= max(FEWEST + 1, _SAME * min(len(mine), len(their)))
        for mine in own
        for their in theirs
    )


@dataclass(frozen=True, slots=True)
class Reach:
    """Which passages may serve: `mine` or those dealt to others, what `others` said, `scenes`, `taken`; how poor."""

    mine: bool = False
    others: bool = False
    scenes: bool = False
    taken: bool = False
    poverty: int = 0


class Store:
    """Every passage told for one reader, what serves best first."""

    def __init__(self, notes: Notes, anchors: Anchors, listener: Listener, brief: Brief) -> None:
        free = tuple(as_deed(one, notes) for one in tellable(notes, anchors))
        self._listener = listener
        self._brief = brief
        self._poorer = LATER if brief.earlier else FIRST
        self._sayers = {anchor.id: listener.who(anchor) for anchor in free}
        self._taken = taken(free, brief.taken)
        self._tellings = _serving(free, listener, self._taken)
        self._answers = answers(self._tellings)
        self._tied = frozenset(id_ for both in self._answered() for id_ in both)
        self._turns = with_problems(turns(free, listener), self._answers, self._sayers)

    def best(self, kinds: tuple[AnchorKind, ...], reach: Reach) -> list[Telling]:
        """The passages of these kinds within reach, the best first."""
        near = [telling for telling in self._tellings if telling.anchor.kind in kinds]
        found = [telling for telling in near if self._within(telling, reach)]
        return sorted(found, key=lambda telling: self._rank(telling, kinds))

    def answers(self, deed: Telling, problem: Telling, within: int = CLOSE) -> bool:
        """Whether the deed is about this problem, which stands `within` so many characters, and no other more."""
        shared, close = nearness(deed, problem, within)
        best = (deed.anchor.id, problem.anchor.id) in self._answers
        return best and bool(
            shared or (close and led(deed, problem, self._tellings, self._listener))
        )

    def _answered(self) -> Iterator[tuple[str, str]]:
        """The ids of each deed and a problem that it surely answers."""
        told = {one.anchor.id: one for one in self._tellings}
        return (both for both in self._answers if self.answers(told[both[0]], told[both[1]]))

    def _weight(self, problem: Telling) -> int:
        """How much the sender has to say to a problem, so that one they answer is told before one they do not."""
        found = (weight for both, weight in self._answers.items() if both[1] == problem.anchor.id)
        return max(found, default=0)

    def left(self, used: tuple[str, ...]) -> int:
        """How many passages beside those used tell enough for a later message to bring them."""
        own = (one for one in self._tellings if one.anchor.id not in used)
        return sum(self._within(one, Reach(poverty=1)) for one in own)

    def _within(self, telling: Telling, reach: Reach) -> bool:
        anchor = telling.anchor.id
        if (anchor in self._taken and not reach.taken) or self._poverty(telling) > reach.poverty:
            return False
        sayer, further = self._sayers[anchor], reach.others
        if not reach.taken and hands_back(telling, self._brief, sayer, further=further):
            return False  # what is no more than named is handed back to nobody
        if "reader" in {telling.who, self._sayers[anchor]}:
            return True
        anybodys = not telling.anchor.said_by
        dealt = self._turns[anchor] == 0 or not reach.mine
        scene = telling.anchor.kind is AnchorKind.MOMENT and not reach.scenes  # is its maker's
        return dealt if anybodys else reach.others and not (reach.mine or scene)

    def _poverty(self, telling: Telling) -> int:
        tied = telling.anchor.kind is AnchorKind.STRENGTH and telling.anchor.id in self._tied
        return doubted(telling, self._listener.notes.text, self._poorer, tied=tied)

    def _stranger(self, telling: Telling) -> int:
        """0 for what the reader said, or anybody where only they were met; 1 for nobody known; 2 for somebody else.

        What nobody is known to have said counts as the reader's where the sender has an answer to it.
        """
        who = telling.who or self._sayers[telling.anchor.id]
        alone = self._listener.alone or telling.anchor.id in self._tied
        return {"reader": 0, "": int(not alone)}.get(who, 2)

    def _rank(self, telling: Telling, kinds: tuple[AnchorKind, ...]) -> tuple[int, ...]:
        return (
            telling.anchor.id in self._taken,
            self._poverty(telling),
            self._stranger(telling),
            kinds.index(telling.anchor.kind),
            telling.anchor.kind is AnchorKind.PROBLEM and telling.anchor.id not in self._tied,
            0 if telling.who == "reader" else self._turns[telling.anchor.id],
            -worth(telling) - self._weight(telling),
            _BEST_FIRST.index(telling.mode),
            telling.anchor.quote.start,
        )


@lru_cache(maxsize=64)
def _serving(
    free: tuple[Anchor, ...], listener: Listener, taken: frozenset[str]
) -> tuple[Telling, ...]:
    """The passages that a letter may use; remembered, because every kind and tone rests on the same."""
    told = tuple(map(as_problem, tell_all(free, listener, taken)))
    worse = worse_answers(told)
    return tuple(
        one
        for one in told
        if not (one in worse or _handed_on(one, listener) or own_story(one, listener))
        and fits(one, listener)
    )


def _handed_on(telling: Telling, listener: Listener) -> bool:
    """Whether a question is another's, or one of a talk that went on behind it: it was answered there."""
    if telling.mode is not Mode.QUESTION or telling.who == "reader":
        return False
    return bool(telling.who) or is_turn(telling.anchor, listener.notes)
