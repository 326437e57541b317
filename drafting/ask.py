"""The pointed question: which passage of the notes most likely holds a memory that only the person has."""

import re
from collections.abc import Iterator

from drafting.builtin.writing.replies.briefed import briefed
from drafting.engine import Engine
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes
from drafting.tellable import tellable

_MOST_TELLING = (
    AnchorKind.MOMENT,
    AnchorKind.MISSED,
    AnchorKind.PROBLEM,
    AnchorKind.STRENGTH,
    AnchorKind.TOPIC,
    AnchorKind.MOTIVATION,
)
"""Kinds in the order in which a question about them is worth asking."""

FEWEST_WORDS = 2
"""Words a passage needs for a question about it to be pointed."""

_ABOUT_NOTES = re.compile(r"You wrote “(.+)”\. [^”]*$", re.DOTALL)
"""How a question begins that is about a passage of the notes, whichever engine asks it."""


def worth_asking(notes: Notes, anchors: Anchors) -> Iterator[Anchor]:
    """The passages a question may be about, the one most likely to hold a memory first; never a private one."""
    items = tellable(notes, anchors)
    for kind in _MOST_TELLING:
        for item in items:
            if item.kind is kind and len(item.quote.words(notes).split()) >= FEWEST_WORDS:
                yield item


def beside(
    engine: Engine, notes: Notes, anchors: Anchors, brief: Brief, asked: tuple[str, ...]
) -> str:
    """A new question for that letter, of the message that is answered before any of the notes; "" where none is left.

    Raises what the engine raises.
    """
    return of_message(brief, asked) or ask(engine, notes, for_reader(anchors, brief), asked)


def for_reader(anchors: Anchors, brief: Brief) -> Anchors:
    """The anchors that a question about that letter may be about: nothing that another said, or whose letter has it.

    A clarification is asked about what went wrong, as long as the notes have such a thing.
    """
    items = [
        item
        for item in anchors.items
        if item.kind is AnchorKind.PRIVATE
        or (item.id not in brief.taken and item.said_by in {"", brief.to})
    ]
    apt = [one for one in items if one.kind in {AnchorKind.MISSED, AnchorKind.PRIVATE}]
    mends = brief.kind is Kind.CLARIFICATION and any(one.kind is AnchorKind.MISSED for one in apt)
    return anchors.model_copy(update={"items": tuple(apt if mends else items)})


def of_message(brief: Brief, asked: tuple[str, ...]) -> str:
    """A question for the sender's own answer to what the message they answer asks; "" when nothing is left of it."""
    asking = (one.asking for one in briefed(brief).asks if not one.points)
    left = (one for one in asking if not any(f"“{one}”" in before for before in asked))
    return next((f"They wrote “{one}” What is your answer?" for one in left), "")


def stands(question: str, notes: Notes, anchors: Anchors) -> bool:
    """Whether what the question quotes of the notes is on a card that may be told; True where it quotes nothing."""
    quoted = _ABOUT_NOTES.match(question)
    flat = (" ".join(item.quote.words(notes).split()) for item in tellable(notes, anchors))
    return quoted is None or any(" ".join(quoted[1].split()) in words for words in flat)


def ask(engine: Engine, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()) -> str:
    """A question by this engine that was not asked before, or "". Raises what the engine raises."""
    question = engine.ask(notes, anchors, asked).strip()
    return "" if question in asked else question
