"""A model's pointed question: the passages it may be about, and an answer that quotes one of them."""

from typing import Self

from pydantic import Field, ValidationInfo, model_validator

from drafting.builtin.writing.frames.salutation import address, met
from drafting.extract import Claim
from drafting.models import Anchor, AnchorKind, Anchors, Notes, Tone
from drafting.prompting.folding import Folded
from drafting.tellable import tellable

_MEMORABLE = (AnchorKind.MOMENT, AnchorKind.PROBLEM, AnchorKind.TOPIC, AnchorKind.MOTIVATION)


def left(notes: Notes, anchors: Anchors, asked: tuple[str, ...]) -> tuple[Anchor, ...]:
    """The passages that hold a memory and stand in no question that was `asked`; never a private one.

    Whoever said one has the name there that a letter calls them by, so that the question calls them the same.
    """
    items = (item for item in tellable(notes, anchors) if item.kind in _MEMORABLE)
    return tuple(
        item.model_copy(update={"said_by": address(met(item.said_by, anchors.people), Tone.PLAIN)})
        for item in items
        if not any(item.quote.words(notes) in one for one in asked)
    )


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

    def told(self, shown: str) -> str:
        """The question with the words of `shown` that it is about; "" where they do not stand there."""
        place = Folded.of(shown).find(self.quote)
        return f"You wrote “{shown[slice(*place)]}”. {self.question}" if place else ""
