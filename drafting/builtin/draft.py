"""A letter in the making: what may be told to its reader, in which phrases, and what was said so far."""

import re
from collections.abc import Iterator

from drafting.builtin import occasion
from drafting.builtin.frames import capital, filled, finished
from drafting.builtin.listener import Listener
from drafting.builtin.phrasebook import Phrasebook
from drafting.builtin.salutation import cased, greeting
from drafting.builtin.selection import Reach, Store, repeats
from drafting.builtin.telling import Telling
from drafting.models import AnchorKind, Anchors, Brief, Notes, Person, Profile

_ASKED = re.compile(r"[^.!?]{3,200}\?")
_SPARE = frozenset(("next", "motive", "another_topic", "another_problem", "another_strength"))
"""Parts that are left out rather than said thinly."""
_NEAR = (Reach(free=True, mine=True, poverty=0), Reach(free=True, mine=False, poverty=0))
_REACHES = (
    *_NEAR,
    Reach(free=True, mine=False, poverty=2),
    Reach(free=False, mine=False, poverty=0),
    Reach(free=False, mine=False, poverty=2),
)
"""How far a part reaches for a passage: what is free before what is taken, what tells well before what does not."""
_RIVAL = re.compile(
    r"\b(?:offer(?:s|ed)?|another (?:firm|job|company|place)|other job|answer (?:them|by|in)|appointed"
    r"|first choice|unsuccessful|in touch)\b",
    re.IGNORECASE,
)
"""Next steps that belong to another message than the one that looks ahead: rival offers, answers due, refusals."""

_KINDS = {
    "memory": (AnchorKind.MOMENT,),
    "topic": (AnchorKind.TOPIC,),
    "problem": (AnchorKind.PROBLEM,),
    "strength": (AnchorKind.STRENGTH,),
    "repair": (AnchorKind.MISSED,),
    "motive": (AnchorKind.MOTIVATION,),
    "another_topic": (AnchorKind.TOPIC, AnchorKind.MOMENT),
    "another_problem": (AnchorKind.PROBLEM,),
    "another_strength": (AnchorKind.STRENGTH,),
    "strength_alone": (AnchorKind.STRENGTH,),
    "next": (AnchorKind.NEXT_STEP,),
}
"""The parts of a letter that rest on passages, and the kinds of passage that serve."""


class Draft:
    """What one letter may say, and what it has said."""

    def __init__(self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> None:
        people = anchors.people
        met = (one for one in people if one.name == brief.to)
        self.brief = brief
        self.reader = next(met, Person(name=brief.to))
        self.listener = Listener(notes, self.reader, people)
        self.book = Phrasebook(brief.kind, brief.tone, self.listener.seat)
        self.slots = self._slots(anchors, profile)
        self._store = Store(notes, anchors, self.listener, brief)
        self._used: set[str] = set()
        self._said: list[str] = [letter.body for letter in brief.earlier]

    def _slots(self, anchors: Anchors, profile: Profile) -> dict[str, str]:
        """What the frames may name, "" where the notes are silent."""
        facts = anchors.facts
        role = occasion.role(facts)
        return {
            "role": role,
            "Role": capital(role),
            "company": occasion.company(facts),
            "date": occasion.day(facts.met),
            "on_day": occasion.on_day(facts.met),
            "by_when": occasion.by_when(facts.decision_by),
            "sender": profile.name.strip(),
            "to": cased(self.reader.name),
            "salutation": greeting(self.reader, self.brief.tone),
            "question": _question(self.brief.received),
        }

    @property
    def used(self) -> tuple[str, ...]:
        """Ids of the anchors that were used so far, sorted."""
        return tuple(sorted(self._used))

    def say(self, part: str, *, opens: bool = True) -> str:
        """One sentence for the part, which `opens` a paragraph or follows another; "" when there is nothing to say."""
        for reach in _NEAR if part in _SPARE else _REACHES:
            for choice in part.split("|"):
                if said := self._part(choice, reach, opens=opens):
                    return said
        return ""

    def _part(self, part: str, reach: Reach, *, opens: bool) -> str:
        if part in _KINDS:
            return self._retell(part, reach, opens=opens)
        return self._courtesy(part)

    def _courtesy(self, part: str) -> str:
        for situation in self._situations():
            frame = self.book.pick(part, situation)
            if frame:
                return filled(frame, self.slots)
        return ""

    def _situations(self) -> Iterator[str]:
        """What bears on a courtesy, the most particular first."""
        yield from filter(None, (self.brief.stance, *self.brief.ticked))
        if self.slots["question"]:
            yield "asked"
        if self.slots["by_when"]:
            yield "dated"
        yield "alone" if self.listener.alone else "panel"
        yield "any"

    def _retell(self, part: str, reach: Reach, *, opens: bool) -> str:
        table = f"{part}_alone" if opens and self.book.has(f"{part}_alone") else part
        for telling in self._store.best(_KINDS[part], reach):
            if self._spent(telling) or (part == "next" and _RIVAL.search(telling.words)):
                continue
            frame = self.book.pick(table, self._mode(table, telling))
            if frame:
                self._said.append(telling.words)
                self._used.add(telling.anchor.id)
                return self._framed(frame, telling)
        return ""

    def _spent(self, telling: Telling) -> bool:
        known = telling.anchor.id in self._used
        return known or any(repeats(telling, earlier) for earlier in self._said)

    def _mode(self, table: str, telling: Telling) -> str:
        keyed = f"{telling.mode}_{'reader' if telling.who == 'reader' else 'name'}"
        return keyed if telling.who and self.book.frames(table, keyed) else telling.mode.value

    def _framed(self, frame: str, telling: Telling) -> str:
        name = self.listener.called(telling.who)
        words = {"words": telling.words, "Words": capital(telling.words), "name": name}
        return finished(filled(frame, {**self.slots, **words}))


def _question(received: str) -> str:
    """The first question of the message that is answered; "" when it asks nothing."""
    found = _ASKED.search(" ".join(received.split()))
    return found.group().strip() if found else ""
