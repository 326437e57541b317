"""The engine that asks a language model: versioned prompts in, typed answers out, nothing taken on trust."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Self

from pydantic import Field, ValidationInfo, model_validator

import prompts
from drafting import material, providers
from drafting.answer import letter_in
from drafting.connection import Connection
from drafting.deadline import Deadline
from drafting.errors import AnswerUnusable, ModelTooSlow
from drafting.extract import Claim, Reading, Source, anchors_in
from drafting.folding import Folded
from drafting.models import AnchorKind, Anchors, Brief, Notes, Profile

AT_ONCE = 4
"""Pieces of long notes that are read at the same time; providers' free tiers allow about this many."""

_MEMORABLE = (AnchorKind.MOMENT, AnchorKind.PROBLEM, AnchorKind.TOPIC, AnchorKind.MOTIVATION)


class ModelEngine:
    """Reads and writes through one connection. Raises `DraftingError` and nothing else."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def name(self) -> str:
        """What writes, and where."""
        place = "on this computer" if self._connection.is_local else f"at {self._connection.where}"
        return f"{self._connection.model}, {place}"

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes, every quote verbatim; what the model made up is left out and counted."""
        deadline = Deadline(self._connection.timeout_s)
        readers = ThreadPoolExecutor(AT_ONCE)
        try:
            parts = [
                readers.submit(self._read, notes.text, start, end, deadline)
                for start, end in material.pieces_of(notes.text)
            ]
            return anchors_in([part.result() for part in parts], notes)
        finally:
            readers.shutdown(wait=False, cancel_futures=True)

    def _read(self, text: str, start: int, end: int, deadline: Deadline) -> tuple[Reading, Source]:
        piece = text[start:end]
        source = Source(piece, start)
        messages = prompts.load("task/extract").messages(notes=piece, **material.frame(piece))
        try:
            reading = providers.typed(
                self._connection, messages, Reading, {"source": source}, deadline
            )
        except (AnswerUnusable, ModelTooSlow):
            if source.best is None:
                raise
            reading = source.best
        return reading, source

    def write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> Iterator[str]:
        """The letter as it comes, from the anchors that are not private; the raw notes are never shown."""
        kind = prompts.kinds()[brief.kind].header
        shown = material.for_letter(notes, anchors, profile, brief)
        parts = "\n".join(f"- {part}" for part in kind.parts)
        messages = prompts.load("task/write").messages(
            kind=prompts.kinds()[brief.kind].fill(parts=parts).strip(),
            tone=prompts.tones()[brief.tone].text.strip(),
            length=str(kind.length),
            subject=kind.subject,
            material=shown,
            **material.frame(shown),
        )
        role = anchors.facts.role or anchors.facts.company
        subject = role.text if role else kind.label
        yield from letter_in(providers.stream(self._connection, messages), subject)

    def ask(self, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()) -> str:
        """One question about a passage that was not asked about yet, with the person's words; "" when none is left."""
        items = [item for item in material.usable(anchors) if item.kind in _MEMORABLE]
        left = [item for item in items if not any(item.quote.words(notes) in one for one in asked)]
        if not left:
            return ""
        shown, before = material.passages(notes, left), "\n".join(asked) or "nothing yet"
        messages = prompts.load("task/ask").messages(
            passages=shown, asked=before, **material.frame(shown, before)
        )
        found = providers.typed(
            self._connection, messages, Question, {"passages": Folded.of(shown)}
        )
        place = Folded.of(shown).find(found.quote)
        return f"You wrote “{shown[slice(*place)]}”. {found.question}" if place else ""


class Question(Claim):
    """A pointed question, and the words of the notes that it is about; both empty when there is none."""

    quote: str = Field(description="copied word for word from a passage")
    question: str = Field(max_length=200, description="one short question, or empty")

    @model_validator(mode="after")
    def _asks_about_words_that_stand_there(self, info: ValidationInfo) -> Self:
        if not self.question:
            return self
        if info.context and info.context["passages"].find(self.quote) is None:
            raise ValueError("quote is not in the passages: copy the exact words")
        if self.question.count("?") != 1 or not self.question.rstrip().endswith("?"):
            raise ValueError("question is one question and ends with a question mark")
        return self
