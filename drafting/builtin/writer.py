"""The built-in writer: a letter for one reader from what the notes hold, in the phrases of its kind and tone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from drafting.builtin import occasion
from drafting.builtin.phrasebook import Phrasebook, phrases
from drafting.builtin.salutation import address, cased, farewell, greeting
from drafting.builtin.selection import told, usable
from drafting.builtin.telling import Listener, Telling
from drafting.models import AnchorKind, Anchors, Brief, Notes, Person, Profile

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")

_PARTS = {
    "memory": (AnchorKind.MOMENT, AnchorKind.TOPIC),
    "problem": (AnchorKind.PROBLEM,),
    "strength": (AnchorKind.STRENGTH,),
    "repair": (AnchorKind.MISSED,),
    "motive": (AnchorKind.MOTIVATION,),
    "next": (AnchorKind.NEXT_STEP,),
}


@dataclass
class Draft:
    """A letter in the making: what may be told, the phrases, and the anchors used so far."""

    notes: Notes
    anchors: Anchors
    profile: Profile
    brief: Brief
    used: list[Telling] = field(default_factory=list)

    def __post_init__(self) -> None:
        people = self.anchors.people
        self.reader = next(
            (one for one in people if one.name == self.brief.to), Person(name=self.brief.to)
        )
        self.listener = Listener(
            self.notes, self.reader, people, occasion.company(self.anchors.facts)
        )
        self.book = Phrasebook(self.brief.kind, self.brief.tone, self.brief.to)
        self.tellings = told(usable(self.notes, self.anchors), self.listener, self.brief)

    def slots(self) -> dict[str, str]:
        """What the frames may name, "" where the notes are silent."""
        facts = self.anchors.facts
        role = occasion.role(facts)
        return {
            "role": role,
            "Role": capital(role),
            "company": occasion.company(facts),
            "date": occasion.day(facts.met),
            "on_day": occasion.on_day(facts.met),
            "sender": self.profile.name.strip(),
            "reader": address(self.reader, self.brief.tone),
        }

    def next_for(self, part: str) -> Telling | None:
        """The best unused passage for a part that has a frame for it."""
        for kind in _PARTS[part]:
            for telling in self.tellings:
                if (
                    telling.anchor.kind is kind
                    and telling not in self.used
                    and self._fits(part, telling)
                ):
                    return telling
        return None

    def _fits(self, part: str, telling: Telling) -> bool:
        return bool(self.book.frames(part, self._mode(part, telling)))

    def _mode(self, part: str, telling: Telling) -> str:
        keyed = f"{telling.mode}_{'reader' if telling.who == 'reader' else 'name'}"
        if telling.who and self.book.frames(part, keyed):
            return keyed
        return telling.mode.value

    def say(self, part: str) -> str:
        """One sentence for the part, or "" when the notes have nothing for it."""
        telling = self.next_for(part)
        if telling is None:
            return ""
        frame = self.book.pick(part, self._mode(part, telling))
        if frame is None:
            return ""
        self.used.append(telling)
        name = cased(telling.who).split()[0] if telling.who else ""
        words = {"words": telling.words, "Words": capital(telling.words), "name": name}
        return finished(filled(frame, {**self.slots(), **words}))


def write(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> Iterator[str]:
    """The letter in pieces: the subject line, a blank line, then the body paragraph by paragraph."""
    draft = Draft(notes, anchors, profile, brief)
    yield subject(draft)
    yield "\n\n"
    yield greeting(draft.reader, brief.tone)
    for paragraph in paragraphs(draft):
        yield f"\n\n{paragraph}"
    yield f"\n\n{farewell(profile, brief.tone)}"


def subject(draft: Draft) -> str:
    """The subject line of the kind and tone."""
    frame = phrases(draft.brief.kind.value)["subject"][draft.brief.tone.value]
    return capital(filled(frame, draft.slots()))


def paragraphs(draft: Draft) -> Iterator[str]:
    """The paragraphs in the order the kind's file gives its parts; a part the notes cannot fill is left out."""
    for part in phrases(draft.brief.kind.value)["parts"]:
        sentences = [said for said in _sentences(draft, part) if said]
        if sentences:
            yield " ".join(sentences)


def _sentences(draft: Draft, part: str) -> Iterator[str]:
    if part == "thanks":
        met = "alone" if draft.listener.alone else "panel"
        yield _courtesy(draft, "thanks", met)
    elif part == "value":
        yield draft.say("problem")
        yield draft.say("strength")
    elif part == "close":
        yield _courtesy(draft, "close", "courtesy")
    else:
        yield draft.say(part)


def _courtesy(draft: Draft, part: str, mode: str) -> str:
    frame = draft.book.pick(part, mode)
    return filled(frame, draft.slots()) if frame else ""


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
