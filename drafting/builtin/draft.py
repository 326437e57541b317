"""A letter in the making: what may be told to its reader, in which phrases, and what was said so far."""

import re

from drafting.builtin import occasion
from drafting.builtin.listener import Listener
from drafting.builtin.phrasebook import Phrasebook
from drafting.builtin.salutation import address
from drafting.builtin.selection import Store, poverty, repeats
from drafting.builtin.telling import Telling
from drafting.models import AnchorKind, Anchors, Brief, Notes, Person, Profile

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_MISSPELT = 3
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
        self.book = Phrasebook(brief.kind, brief.tone, brief.to)
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
            "reader": address(self.reader, self.brief.tone),
        }

    def say(self, part: str, *, opens: bool = True) -> str:
        """One sentence for the part, which `opens` a paragraph or follows another; "" when there is nothing to say."""
        for limit in (0, _MISSPELT - 1):
            for choice in part.split("|"):
                if said := self._part(choice, opens=opens, limit=limit):
                    return said
        return ""

    def _part(self, part: str, *, opens: bool, limit: int) -> str:
        if part in _KINDS:
            return self._retell(part, opens=opens, limit=limit)
        return self._courtesy(part)

    def _courtesy(self, part: str) -> str:
        met = "alone" if self.listener.alone else "panel"
        for situation in (self.brief.stance, met, "any"):
            frame = self.book.pick(part, situation) if situation else None
            if frame:
                return filled(frame, self.slots)
        return ""

    def _retell(self, part: str, *, opens: bool, limit: int) -> str:
        table = f"{part}_alone" if opens and self.book.has(f"{part}_alone") else part
        for telling in self._store.best(_KINDS[part]):
            if (
                (part == "next" and _RIVAL.search(telling.words))
                or self._spent(telling)
                or poverty(telling) > limit
            ):
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


def filled(frame: str, slots: dict[str, str]) -> str:
    """The frame with its slots filled; a [bracketed] stretch goes when a slot in it is empty."""

    def kept(stretch: re.Match[str]) -> str:
        return stretch[1] if all(slots[name] for name in _SLOT.findall(stretch[1])) else ""

    return _SLOT.sub(lambda slot: slots[slot[1]], _OPTIONAL.sub(kept, frame))


def capital(words: str) -> str:
    """The words with a capital at their start."""
    return words[:1].upper() + words[1:]


def finished(sentence: str) -> str:
    """The sentence with one stop at its end, inside or outside quotation marks as it came."""
    said = re.sub(r"([.!?])([”\"])\.$", r"\1\2", sentence.strip())
    said = re.sub(r"([.!?])\.+$", r"\1", said)
    return said if said[-1] in ".!?”" else f"{said}."
