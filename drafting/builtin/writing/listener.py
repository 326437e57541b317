"""Who a letter is for, and what the notes call everybody who was met."""

import re
from dataclasses import dataclass
from zlib import crc32

from drafting.builtin.prose.finite import CONJUNCTIONS, DETERMINERS, main_verb, words_in
from drafting.builtin.writing.frames.salutation import HONORIFICS, address, cased, met
from drafting.builtin.writing.short_names import in_full
from drafting.models import Anchor, AnchorKind, Anchors, Notes, Person, Quote, Tone

_INITIAL = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Miss|Dr|Prof)\.? (?P<letter>[A-Z])\b\.?(?!\w)")
_TITLED = re.compile(r"\b(?P<title>dr|prof|mr|mrs|ms)\b(?=\.? (?P<name>[\w'’-]+))")
_IS = re.compile(r"^(?P<name>[\w-]+)['’]s(?= (?:in|at|on|not|the|an?|always|still)\b(?!-))")
_THEIRS = re.compile(
    r"['’]s (?:(?:on (?:call|site|line|demand)|in (?:house|store|work|patient)|at risk|not for profit)"
    r" (?!(?:and|but|or|now|today|again|here|there|too|all|most|every|each|the|an?|my|our|their|his|her)\b)[a-z]+"
    r"|still (?:room|house|life)\b)"
)
"""A thing of theirs whose name begins as a place does: `Bo's on call rota`."""
_OPEN = frozenset(("in", "at", "on", "still"))
"""Behind these alone, with no article, may stand a thing of theirs and then its verb."""
_NEAR = 200
"""Characters before a passage in which the question would stand that it answers, and behind it how it came out."""
_END = re.compile(r"[.!?;](?=\s|$)|\n|$")
"""Where the sentence ends that something private stands in."""
_SHORTEST = 3
"""Letters of a name's part before it is looked for in the notes; two may be a word."""


@dataclass(frozen=True, slots=True)
class Listener:
    """The reader of a letter among the people who were met."""

    notes: Notes
    reader: Person
    people: tuple[Person, ...]
    private: tuple[Quote, ...] = ()
    """The passages that no letter may draw on, nor anything that is read beside another passage."""

    @classmethod
    def among(cls, notes: Notes, reader: Person, anchors: Anchors) -> "Listener":
        """The reader among those whom the notes name, with what the notes hold that is private."""
        private = tuple(one.quote for one in anchors.of_kind(AnchorKind.PRIVATE))
        return cls(notes, reader, anchors.people, private)

    @property
    def alone(self) -> bool:
        """Whether the reader is the only one who was met."""
        return len(self.people) <= 1

    @property
    def seat(self) -> int:
        """The reader's place among those who were met, from 0."""
        names = [person.name for person in self.people]
        return names.index(self.reader.name) if self.reader.name in names else 0

    @property
    def turn(self) -> int:
        """Where phrases start for this reader of these notes, so that two readers' letters differ."""
        return self.seat + crc32(self.notes.text.encode())

    @property
    def names(self) -> tuple[str, ...]:
        """What the notes may call the reader."""
        parts = [part for part in self.reader.name.split() if len(part) >= _SHORTEST]
        proper = [part for part in parts if part.casefold().rstrip(".") not in HONORIFICS]
        shared = {
            part for other in self.people if other != self.reader for part in other.name.split()
        }
        called = (self.reader.called,) if self.reader.called else ()
        return (self.reader.name, *called, *(part for part in proper if part not in shared))

    @property
    def known(self) -> frozenset[str]:
        """Every word of the names of those who were met, in lower case."""
        return frozenset(part.casefold() for person in self.people for part in person.name.split())

    @property
    def capitals(self) -> tuple[str, ...]:
        """Every name that may need its capital, as the letter writes it."""
        parts = (part for person in self.people for part in person.name.split())
        return tuple(cased(part) for part in parts)

    @property
    def initials(self) -> dict[str, str]:
        """First names by the initials the notes may put for them, where nobody shares them: `R`, `RI`."""
        named: dict[str, list[str]] = {}
        for person in self.people:
            parts = [
                part
                for part in cased(person.name).split()
                if part[0].isalpha() and part.lower().rstrip(".") not in HONORIFICS
            ]
            letters = "".join(part[0] for part in parts)
            for short in {letters, letters[:1]} - {"I", "A", ""}:
                named.setdefault(short, []).append(parts[0])
        return {short: names[0] for short, names in named.items() if len(names) == 1}

    def spelled(self, words: str) -> str:
        """The words with the last name of whoever an honorific and an initial can only mean: `Mr Parry` for `Mr P`.

        An honorific before a name has its capital, and `Ana is in the room` its verb where it was jotted `Ana's`.
        """
        words = in_full(words, self._firsts, self.known, self.notes.text)
        return _IS.sub(self._is, _TITLED.sub(self._titled, _INITIAL.sub(self._in_full, words)))

    @property
    def _firsts(self) -> frozenset[str]:
        names = (cased(person.name).split() for person in self.people)
        return frozenset(name[0] for name in names if len(name) > 1)

    def _is(self, found: re.Match[str]) -> str:
        name, said = found["name"], words_in(found.string)[1:]
        owned = _THEIRS.match(found.string, len(name)) or _acts(said)
        known = name.casefold() in self.known
        return f"{cased(name)} is" if known and not owned else found.group()

    def _titled(self, found: re.Match[str]) -> str:
        known = found["name"].casefold() in self.known
        return found["title"].capitalize() if known else found["title"]

    def _in_full(self, found: re.Match[str]) -> str:
        lasts = {cased(person.name).split()[-1] for person in self.people if person.name.split()}
        meant = [last for last in lasts if last.startswith(found["letter"])]
        return f"{found['title']} {meant[0]}" if len(meant) == 1 else found.group()

    def who(self, anchor: Anchor) -> str:
        """Who said it: `reader`, another's name, or "" when it was the sender or is unknown."""
        return "reader" if anchor.said_by == self.reader.name else anchor.said_by

    def before(self, anchor: Anchor) -> str:
        """What the notes have right before a passage, on its line; of what is private nothing, nor its sentence."""
        start = anchor.quote.start
        told = self.notes.text[max(start - _NEAR, 0) : start]
        ends = [min(one.end, start) for one in self.private if one.start < start]
        if (hidden := max(ends, default=0) - start + len(told)) > 0:
            over = _END.search(told, hidden - 1)
            told = told[over.end() :] if over else ""
        return told.rpartition("\n")[2]

    def behind(self, anchor: Anchor) -> str:
        """What the notes have right behind a passage, on its line, up to the first that is private."""
        end = anchor.quote.end
        starts = [max(one.start, end) for one in self.private if one.end > end]
        return self.notes.text[end : min([end + _NEAR, *starts])].partition("\n")[0]

    def called(self, name: str) -> str:
        """How a letter names somebody else who was met: by first name, or with the honorific the notes give."""
        return address(met(name, self.people), Tone.PLAIN)


def _acts(said: list[str]) -> bool:
    """Whether what begins like a place goes on with a verb of its own: `on call rota fails`."""
    if said[0] not in _OPEN or DETERMINERS & {*said[1:2]}:
        return False
    place = main_verb(said)
    return place > 1 and CONJUNCTIONS.isdisjoint(said[:place])
