"""The engine that asks a language model: versioned prompts in, typed answers out, nothing taken on trust."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import prompts
from drafting import providers
from drafting.builtin.reading import reader
from drafting.endpoints.call_log import CallLog
from drafting.endpoints.connection import Connection
from drafting.endpoints.deadline import Deadline
from drafting.endpoints.faults import empty
from drafting.endpoints.workers import side_by_side
from drafting.errors import AnswerUnusable, ModelTooSlow, SetUpIncomplete
from drafting.extract import Reading, Source, anchors_in
from drafting.models import AnchorKind, Anchors, Brief, Notes, Profile
from drafting.prompting import outgoing, parts
from drafting.prompting.answer import letter_in
from drafting.prompting.folding import Folded
from drafting.prompting.question import Question
from drafting.prompting.withheld import guarded
from drafting.providers import Message

AT_ONCE = 4
"""Pieces of long notes that are read at the same time; providers' free tiers allow about this many."""

_NOT_SEEN = (
    "Nothing was sent to {where}: you have not yet seen what would be. "
    "Ask for it once more, and the page shows you the text first."
)


class ModelEngine:
    """Reads and writes through one connection. Raises `DraftingError` and nothing else.

    What is marked or recognised as private never leaves the computer; names and the like leave it under stand-ins
    where `masked`. Nothing leaves it before `agree`.
    """

    def __init__(
        self, connection: Connection, *, masked: bool | None = None, log: CallLog | None = None
    ) -> None:
        """By default what leaves the computer is masked, and what stays is not."""
        self._connection = connection
        self._masked = not connection.is_local if masked is None else masked
        self._log = log
        self._agreed = connection.is_local
        self._under_way: set[Deadline] = set()
        self._recognised: tuple[Notes, Anchors] | None = None

    @property
    def name(self) -> str:
        """What writes, and where."""
        place = "on this computer" if self._connection.is_local else f"at {self._connection.where}"
        return f"{self._connection.model}, {place}"

    @property
    def where(self) -> str:
        """Who is asked, for a sentence."""
        return self._connection.where

    @property
    def masked(self) -> bool:
        """Whether names and the like are hidden from the model."""
        return self._masked

    def again(self, *, masked: bool) -> "ModelEngine":
        """The same model, with names hidden or not. What it is sent has to be seen anew."""
        return ModelEngine(self._connection, masked=masked, log=self._log)

    @property
    def agreed(self) -> bool:
        """Whether words may go to the model: it is on this computer, or the person has seen what is sent."""
        return self._agreed

    def agree(self) -> None:
        """The person has seen what is sent, and wants it sent."""
        self._agreed = True

    def stop(self) -> None:
        """Ends what is under way in other threads; nothing more is sent for it."""
        for deadline in tuple(self._under_way):
            deadline.stop()

    def would_read(self, notes: Notes) -> tuple[Message, ...]:
        """Every message that reading these notes sends, as it is sent."""
        asked = outgoing.to_read(notes, self._known(notes), masked=self._masked)
        return tuple(message for messages, _ in asked for message in messages)

    def would_write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> tuple[Message, ...]:
        """Every message that writing this letter sends, as it is sent."""
        safe = guarded(anchors, self._known(notes))
        return outgoing.to_write(notes, safe, profile, brief, masked=self._masked)[1]

    def would_ask(
        self, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()
    ) -> tuple[Message, ...]:
        """Every message that looking for a question sends, as it is sent; none when there is nothing to ask about."""
        safe = guarded(anchors, self._known(notes))
        return outgoing.to_ask(notes, safe, asked, masked=self._masked)[2]

    @contextmanager
    def _action(self) -> Iterator[Deadline]:
        """One deadline for all that an action asks. Raises `SetUpIncomplete` before the person has agreed."""
        if not self._agreed:
            raise SetUpIncomplete(_NOT_SEEN.format(where=self._connection.where))
        providers.warm_up().join()  # loading the libraries is not the model's delay
        deadline = Deadline(self._connection.timeout_s)
        self._under_way.add(deadline)
        try:
            yield deadline
        finally:
            deadline.stop()  # for what other threads still do for it
            self._under_way.discard(deadline)

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes, every quote verbatim; what the model made up is left out and counted.

        Stopped, or where a part cannot be read, those of the parts that could; the others are named.
        """
        known = self._known(notes)
        asked = tuple(outgoing.to_read(notes, known, masked=self._masked))
        with self._action() as deadline:
            works = (partial(self._read, *one, deadline) for one in asked)
            answers = parts.come(side_by_side(works, AT_ONCE), deadline)
        sources = (source for _, source in asked)
        return anchors_in(
            tuple(zip(answers, sources, strict=True)), notes, known.of_kind(AnchorKind.PRIVATE)
        )

    def _known(self, notes: Notes) -> Anchors:
        """What has to be known of notes before they may leave the computer; nothing where they stay."""
        if self._connection.is_local and not self._masked:
            return Anchors()
        if self._recognised is None or self._recognised[0] != notes:
            self._recognised = notes, reader.read(notes)
        return self._recognised[1]

    def _read(self, messages: tuple[Message, ...], source: Source, deadline: Deadline) -> Reading:
        """What the model read; when it gives up, the best of its answers that was sent back, if there was one."""
        try:
            return providers.typed(
                self._connection, messages, Reading, {"source": source}, deadline, self._log
            )
        except (AnswerUnusable, ModelTooSlow):
            if source.best is None:
                raise
            return source.best

    def write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> Iterator[str]:
        """The letter as it comes, from the anchors that are not private; the raw notes are never shown."""
        safe = guarded(anchors, self._known(notes))
        key, messages = outgoing.to_write(notes, safe, profile, brief, masked=self._masked)
        role = anchors.facts.role or anchors.facts.company
        subject = role.text if role else prompts.kinds()[brief.kind].header.label
        with self._action() as deadline:
            pieces = providers.stream(self._connection, messages, deadline, self._log)
            letter = letter_in(key.restored(pieces), subject)
            yield next(letter)
            has_body = False
            for piece in letter:
                has_body = True
                yield piece
            if not has_body:
                raise empty(self._connection.where)

    def ask(self, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()) -> str:
        """One question about a passage that was not asked about yet, with the person's words; "" when none is left."""
        safe = guarded(anchors, self._known(notes))
        key, shown, messages = outgoing.to_ask(notes, safe, asked, masked=self._masked)
        if not messages:
            return ""
        context = {"passages": Folded.of(shown)}
        with self._action() as deadline:
            found = providers.typed(
                self._connection, messages, Question, context, deadline, self._log
            )
        real = key.restore(found.told(shown))
        return "" if real.strange else real.text
