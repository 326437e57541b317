"""A letter in the making: what may be told to its reader, in which phrases, and what was said so far."""

import re
import zlib
from collections.abc import Iterator

from drafting.builtin import occasion
from drafting.builtin.frames import capital, filled, finished
from drafting.builtin.listener import Listener
from drafting.builtin.manner import Mode
from drafting.builtin.phrasebook import Phrasebook
from drafting.builtin.prose.contractions import written_out
from drafting.builtin.salutation import cased, greeting
from drafting.builtin.scope import question_in, shown, unsaid_by
from drafting.builtin.selection import Reach, Store, content, repeats
from drafting.builtin.telling import Telling
from drafting.models import AnchorKind, Anchors, Brief, Kind, Notes, Person, Profile, Tone

_SPARE = frozenset(("next", "motive", "another_topic", "another_problem", "another_strength"))
"""Parts that are spare in every kind of message."""
_NEAR = (Reach(free=True, mine=True, poverty=0), Reach(free=True, mine=False, poverty=0))
_REACHES = (*_NEAR, Reach(free=True, mine=False, poverty=2))
"""How far a part reaches for a passage that no other panellist's letter has: what tells well first."""
_LAST = (
    Reach(free=False, mine=False, poverty=0),
    Reach(free=False, mine=False, poverty=2),
    Reach(free=False, mine=False, poverty=3),
)
"""What a letter reaches for that would otherwise rest on nothing."""
_RIVAL = re.compile(
    r"\b(?:offer(?:s|ed)?|another (?:firm|job|company|place)|other job|answer (?:them|by|in)|appointed"
    r"|first choice|unsuccessful|in touch)\b",
    re.IGNORECASE,
)
"""Next steps that belong to another message than the one that looks ahead: rival offers, answers due, refusals."""

_DID = re.compile(r"you (?:asked|said|told|showed|walked|gave|took|let|had me|made|called)\b")
"""What the reader did in the room: remembered, not learned."""
_CHOICE = re.compile(r"\b(?:first|top|second) choice\b|\b(?:other|another) offer", re.IGNORECASE)
"""What is said only where the person has ticked it as true."""
_SHORT = 26
"""Words of a deed that still fits into one sentence with the problem it answers."""

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
        anchors = unsaid_by(anchors, profile.name)
        people = anchors.people
        met = (one for one in people if one.name == brief.to)
        self.brief = brief
        self.reader = next(met, Person(name=brief.to))
        self.listener = Listener(notes, self.reader, people)
        turn = self.listener.seat + zlib.crc32(notes.text.encode())
        self.book = Phrasebook(brief.kind, brief.tone, turn)
        self.slots = self._slots(anchors, profile)
        self._store = Store(notes, anchors, self.listener, brief)
        self._used: set[str] = set()
        self._said: list[str] = [letter.body for letter in brief.earlier]
        self.spare = _SPARE
        """Parts that are left out rather than said thinly."""
        self._wide = False
        self._tied = False
        self.value = ""
        """What the sender can do about the problem that was told, where both fit into one sentence."""

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
            "by_when": occasion.by_when(shown(facts.decision_by, anchors)),
            "sender": profile.name.strip(),
            "to": cased(self.reader.name),
            "salutation": greeting(self.reader, self.brief.tone),
            "question": question_in(self.brief.received),
        }

    @property
    def used(self) -> tuple[str, ...]:
        """Ids of the anchors that were used so far, sorted."""
        return tuple(sorted(self._used))

    def widen(self) -> None:
        """Begins again for a letter that rests on nothing: it may take what others have, and what is thin."""
        self._wide = True
        self.book.reset()

    def say(self, part: str, *, opens: bool = True) -> str:
        """One sentence for the part, which `opens` a paragraph or follows another; "" when there is nothing to say.

        `a/b` is b only where a has nothing; `a|b` is whichever tells better, and a where both do.
        """
        reaches = _NEAR if part in self.spare else _REACHES
        if self._wide and not self._used and part not in self.spare:
            reaches = (*reaches, *_LAST)
        for choices in part.split("/"):
            for reach in reaches:
                for choice in choices.split("|"):
                    if said := self._part(choice, reach, opens=opens):
                        return said
        return ""

    def _part(self, part: str, reach: Reach, *, opens: bool) -> str:
        if part == "repair" and not self.brief.repair:
            return ""
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
        if self.slots["by_when"] and (
            self.listener.seat == 0 or self.brief.kind is not Kind.THANK_YOU
        ):
            yield "dated"  # of a panel, one letter names the day; in all of them it would read as copied
        yield "alone" if self.listener.alone else "panel"
        yield "any"

    def _retell(self, part: str, reach: Reach, *, opens: bool) -> str:
        alone = f"{part}_alone" if opens and self.book.has(f"{part}_alone") else part
        for telling in self._ranked(part, reach):
            rival = part == "next" and _RIVAL.search(telling.words)
            if self._spent(telling) or rival or _CHOICE.search(telling.words):
                continue
            table = "memory" if part == "topic" and _DID.match(telling.words) else alone
            frame = self.book.pick(table, self._mode(table, telling))
            if frame:
                self._said.append(telling.words)
                self._used.add(telling.anchor.id)
                self._tie(table, telling)
                return self._framed(frame, telling)
        return ""

    def _tie(self, table: str, telling: Telling) -> None:
        """Keeps the deed to follow its problem in one sentence, unless that problem is only quoted as jotted."""
        if table == "problem":
            self._tied = telling.mode is not Mode.JOTTED
        if table == "strength" and self._tied and _joins(telling):
            self.value = self._formal(telling.words)

    def _ranked(self, part: str, reach: Reach) -> list[Telling]:
        """The passages for the part; of the sender's deeds first those about what was said last."""
        found = self._store.best(_KINDS[part], reach)
        about = content(self._said[-1]) if part == "strength" and self._said else set()
        return sorted(found, key=lambda one: -len(about & content(one.words))) if about else found

    def _spent(self, telling: Telling) -> bool:
        known = telling.anchor.id in self._used
        return known or any(repeats(telling, earlier) for earlier in self._said)

    def _mode(self, table: str, telling: Telling) -> str:
        keyed = f"{telling.mode}_{'reader' if telling.who == 'reader' else 'name'}"
        return keyed if telling.who and self.book.frames(table, keyed) else telling.mode.value

    def _framed(self, frame: str, telling: Telling) -> str:
        name = self.listener.called(telling.who)
        words = {"words": telling.words, "Words": capital(telling.words), "name": name}
        return self._formal(finished(filled(frame, {**self.slots, **words})))

    def _formal(self, said: str) -> str:
        return written_out(said) if self.brief.tone is Tone.FORMAL else said


def _joins(telling: Telling) -> bool:
    """Whether the deed can follow what it answers after a semicolon."""
    alone = not re.search(r"[.;:“]", telling.words)
    return telling.mode is Mode.OWN and alone and len(telling.words.split()) <= _SHORT
