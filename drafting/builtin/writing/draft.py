"""A letter in the making: what may be told to its reader, in which phrases, and what was said so far."""

from drafting.builtin.phrasebook import Phrasebook
from drafting.builtin.prose.contractions import reported, written_out
from drafting.builtin.writing.choosing import one_thing, parts
from drafting.builtin.writing.choosing.context import is_dark
from drafting.builtin.writing.choosing.naming import NAMING, named
from drafting.builtin.writing.choosing.pairing import CLOSE
from drafting.builtin.writing.choosing.proposals import proposed_at_nothing
from drafting.builtin.writing.choosing.resting import given, is_thin, rests
from drafting.builtin.writing.choosing.scope import unsaid_by
from drafting.builtin.writing.choosing.selection import Reach, Store, repeats, retells
from drafting.builtin.writing.choosing.troubles import is_measure
from drafting.builtin.writing.frames.filling import capital, filled, finished
from drafting.builtin.writing.frames.salutation import met
from drafting.builtin.writing.frames.situations import situations
from drafting.builtin.writing.frames.slots import slots
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import has_question, with_question
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.builtin.writing.telling.wording import LONGEST
from drafting.models import Anchor, Anchors, Brief, Notes, Profile, Tone


class Draft:
    """What one letter may say, and what it has said."""

    def __init__(self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> None:
        anchors = unsaid_by(anchors, profile.name)
        self.brief = brief
        self.reader = met(brief.to, anchors.people)
        self.listener = Listener.among(notes, self.reader, anchors)
        self.book = Phrasebook(brief.kind, brief.tone, self.listener.turn)
        self.slots = slots(notes, anchors, profile, brief)
        self._before = tuple(letter.body for letter in brief.earlier)
        self._store = Store(notes, anchors, self.listener, brief)
        whole = anchors.facts.role.text if anchors.facts.role else ""
        self._named = f"{self.slots['role']} {whole} {self.slots['company']}"
        self._given = given(anchors)
        self.quotes = "anybody"
        """Whose words may be quoted: `anybody`'s and jotted lines, `somebody`'s, the `reader`'s, or `nobody`'s."""
        self.longest = LONGEST * 2  # words of a passage that is told; it may be two sentences
        self.spare = parts.SPARE  # parts that are left out rather than said thinly
        self.poorest = max(one.poverty for one in parts.FURTHER)  # how poor a passage it may tell
        self.names = ""  # whether it rather names a thing than tells of it: what is `new`, or `any`
        self.reasons = False  # whether it may rest on a wish of the sender's alone
        self.only = ""  # id of the one passage that may be told; any may where it is empty
        self.begin()

    def begin(self, steps: int = 0) -> None:
        """Forgets what was said, and reaches so many steps further than its own while the letter rests on nothing."""
        self.book.reset()
        self.steps = steps
        self.filling = False  # whether every part reaches as far, because the letter is too short
        self.value = ""  # what the sender can do about the problem that was told, in one sentence
        self.apart: set[str] = set()  # parts that have nothing to do with what went before them
        self.mends = False  # whether an answer was made good, and not only something added
        self._told: list[Telling] = []
        self._problem: Telling | None = None

    @property
    def used(self) -> tuple[str, ...]:
        """Ids of the anchors that were used so far, sorted."""
        ids = {id_ for one in self._told for id_ in (one.anchor.id, one.also)}
        return tuple(sorted(ids - {""}))

    @property
    def plenty(self) -> bool:
        """Whether later messages would still have something to bring if this one told more."""
        return self._store.left(self.used) > parts.KEPT

    def say(self, part: str, *, opens: bool = True) -> str:
        """One sentence for the part, which `opens` a paragraph or follows another; "" when there is nothing to say.

        `a/b` is b only where a has nothing; `a|b` is whichever tells better, and a where both do.
        """
        if part.isidentifier() and part not in {*parts.SERVING, *NAMING}:
            return self._courtesy(part)
        further = self.steps if self.filling or not (self.grounded or part in self.spare) else 0
        main = () if part in self.spare else parts.LESS
        reaches = (*parts.NEAR, *main, *parts.FURTHER[:further])
        for choices in part.split("/"):
            for reach in (one for one in reaches if one.poverty <= self.poorest):
                for choice in choices.split("|"):
                    if said := self._part(choice, reach, opens=opens):
                        return said
        return ""

    def mention(self, anchor: Anchor) -> str:
        """One sentence about that very passage; "" where it was told, is another's, or cannot be told safely."""
        part = next((part for part, kinds in parts.SERVING.items() if anchor.kind in kinds), "")
        self.only = anchor.id
        return self._part(part, parts.MENTIONED, opens=True) if part else ""

    def _part(self, part: str, reach: Reach, *, opens: bool) -> str:
        if part == "repair" and not self.brief.repair:
            return ""
        if part in {*parts.BESIDE, *NAMING}:
            return self._courtesy(part) if part in parts.BESIDE else self._recall(part)
        return self._retell(part, reach, opens=opens)

    def _courtesy(self, part: str) -> str:
        missed = self.mends or bool(self._store.best(parts.SERVING["repair"], parts.LESS[-1]))
        if part == "willing" and (not self._problem or is_measure(self._problem)):
            return ""
        for situation in situations(self.brief, self.slots, self.listener, missed=missed):
            if frame := self.book.pick(part, situation):
                return filled(frame, self.slots)
        return ""

    def _recall(self, part: str) -> str:
        """The name of something that was talked about, new unless the letter `names` any, and last unless it names."""
        if self.grounded or not (self.steps or self.names):
            return ""
        found = self._store.best(parts.NAMED, parts.ANYBODYS)
        before = () if self.names == "any" else self._before
        short = named(found, self.listener, (*before, self._named))
        frame = self.book.pick(part, parts.mode_in(self.book, part, short)) if short else None
        if not (short and frame):
            return ""
        self._told.append(short)
        return self._framed(frame, short)

    def _retell(self, part: str, reach: Reach, *, opens: bool) -> str:
        for telling in self._ranked(part, reach):
            long = len(telling.words.split()) > self.longest
            soon, tied = self.brief.kind in parts.SOON, self._answers(telling)
            dark = is_dark(part, telling, self.listener, soon=soon, tied=tied)
            idly = one_thing.idle(part, telling, self.brief.kind, self.steps)
            unfit = long or dark or idly or parts.unfit(telling, self.quotes)
            if unfit or self._spent(telling) or parts.elsewhere(part, telling):
                continue
            table = self._table(part, telling, opens=opens)
            mode = parts.mode_in(self.book, table, telling)
            idle = self.grounded and proposed_at_nothing(table, telling)
            if not idle and (frame := self.book.pick(table, mode, telling.words)):
                self._tie(part, telling)
                self._told.append(telling)
                self.mends |= table.endswith("_asked") or telling.mode in parts.ANSWERING
                return self._framed(frame, telling)
        return ""

    def _table(self, part: str, telling: Telling, *, opens: bool) -> str:
        """Whose frames tell the passage: those of its part, unless it stands alone or was done in the room."""
        if parts.remembered(part, telling):
            return "memory"
        unfit = part == "strength" and not self._answers(telling)
        shared = not self.book.own(part) or self.book.own(f"{part}_asked")
        self.apart |= {part} if opens or unfit else set()
        if shared and (unfit or part == "repair") and has_question(telling.anchor, self.listener):
            return f"{part}_asked"
        alone = (opens or unfit) and self.book.has(f"{part}_alone")
        return f"{part}_alone" if alone else part

    @property
    def grounded(self) -> bool:
        """Whether the letter rests on something that was talked about or done, not only on wishes and dates."""
        text = self.listener.notes.text
        return any(rests(one, text, self._given, reasons=self.reasons) for one in self._told)

    @property
    def thin(self) -> bool:
        """Whether all that it rests on says next to nothing."""
        return all(map(is_thin, self._told))

    def _tie(self, part: str, telling: Telling) -> None:
        """Keeps the deed to follow its problem in one sentence, unless that problem is only quoted as jotted."""
        if part == "problem":
            self._problem = None if telling.mode is Mode.JOTTED else telling
        if part == "strength" and self._answers(telling, parts.TOUCHING) and parts.joins(telling):
            self.value = self._formal(telling.words)

    def _answers(self, telling: Telling, within: int = CLOSE) -> bool:
        """Whether the deed is about the problem that was told: the notes have it close behind, or in its words."""
        return self._problem is not None and self._store.answers(telling, self._problem, within)

    def _ranked(self, part: str, reach: Reach) -> list[Telling]:
        """The passages for the part; of the sender's deeds first those about the problem that was told."""
        best = self._store.best(parts.SERVING[part], reach)
        found = [one for one in best if self.only in {"", one.anchor.id}]
        if part == "strength" and (problem := self._problem) is not None:
            found.sort(key=lambda one: self._store.answers(one, problem), reverse=True)
        tied = part == "strength"
        return [parts.in_part(part, one, tied=tied and self._answers(one)) for one in found]

    def _spent(self, telling: Telling) -> bool:
        said = (*(one.words for one in self._told), *self._before, self._named)
        told = telling.anchor.id in self.used or any(retells(telling, one) for one in self._before)
        return told or any(repeats(telling, one) for one in said)

    def _framed(self, frame: str, telling: Telling) -> str:
        words = {"words": telling.words, "Words": capital(telling.words)}
        words["name"] = self.listener.called(telling.who)
        frame, words["asked"] = with_question(frame, telling.anchor, self.listener)
        return self._formal(finished(filled(frame, {**self.slots, **words})))

    def _formal(self, said: str) -> str:
        return written_out(said) if self.brief.tone is Tone.FORMAL else reported(said)
