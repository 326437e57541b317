"""Every letter that the built-in writer can be asked for on a corpus folder: of each kind, stance and tone to each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, product
from pathlib import Path

from drafting.builtin.engine import BuiltIn
from drafting.desk import Drafted, Read, draft
from drafting.models import Brief, Kind, Letter, Person, Tone
from drafting.needs import needs
from evals.noted import Noted, noted

ENGINE = BuiltIn()
RECEIVED = {Kind.REPLY: "Thank you for coming in. When could you start?"}
FOLLOWS = {Kind.CHECK_IN: 1, Kind.FINAL_PULSE: 2, Kind.REPLY: 1, Kind.CLARIFICATION: 1}
"""How many letters the reader has had before one of these kinds."""
NOBODY = Person(name="Sam Hill")
"""Who is written to where the notes name nobody."""
THIN = 4
"""Passages that are not private, below which notes hold next to nothing."""


@dataclass(frozen=True)
class Case:
    """One letter to be tried: from which notes, read by `gold` or by the `reader`, and what it is asked to be."""

    notes_id: str
    read_by: str
    desk: Read
    to: str
    kind: Kind
    tone: Tone
    stance: str

    @property
    def name(self) -> str:
        """The case in a few words, by which it is found again."""
        asked = (self.notes_id, self.read_by, self.kind, self.tone, self.stance, self.to)
        return " ".join(filter(None, map(str, asked)))

    @cached_property
    def brief(self) -> Brief:
        """What an engine is asked for; the letters that came before it are written only where this one is tried."""
        return briefed(self.desk, self.to, self.kind, self.tone, self.stance)

    @property
    def thin(self) -> bool:
        """Whether the notes hold next to nothing that may be told."""
        return sum(one.kind != "private" for one in self.desk.anchors.items) < THIN


def drafted(case: Case) -> Drafted:
    """The letter of the case on its desk."""
    return draft(case.desk, ENGINE, case.brief)


def cases(folder: Path) -> Iterator[Case]:
    """Every kind, stance and tone to every reader of every row, from gold anchors and as the reader reads."""
    return chain.from_iterable(map(cases_of, noted(folder)))


def cases_of(row: Noted, kinds: Iterable[Kind] = Kind) -> Iterator[Case]:
    """The cases of one row, of all kinds or of some."""
    for read_by, anchors in (("gold", row.anchors), ("reader", ENGINE.read(row.notes))):
        desk = Read(notes=row.notes, profile=row.profile, anchors=anchors)
        readers = [one.name for one in anchors.people or (NOBODY,)]
        for to, kind, tone in product(readers, kinds, Tone):
            for stance in needs(kind).stances or ("",):
                yield Case(row.id, read_by, desk, to, kind, tone, stance)


def briefed(desk: Read, to: str, kind: Kind, tone: Tone, stance: str = "") -> Brief:
    """What such a letter is asked to be; a later one knows those that came before it."""
    earlier: tuple[Letter, ...] = ()
    for before in (Kind.THANK_YOU, Kind.CHECK_IN)[: FOLLOWS.get(kind, 0)]:
        mends = kind is not Kind.CLARIFICATION  # which mends what the thanks left as it was
        brief = Brief(to=to, kind=before, tone=tone, earlier=earlier, repair=mends)
        earlier = (*earlier, draft(desk, ENGINE, brief).version.letter)
    return Brief(
        to=to,
        kind=kind,
        tone=tone,
        stance=stance,
        earlier=earlier,
        ticked=needs(kind).ticks,
        received=RECEIVED.get(kind, ""),
    )
