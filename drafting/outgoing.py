"""What goes out to a model: the messages of each action, as they are sent."""

from collections.abc import Iterator

import prompts
from drafting import masking, material
from drafting.extract import Source
from drafting.masking import Masking
from drafting.models import Anchors, Brief, Notes
from drafting.providers import Message
from drafting.stand_ins import NOTICE


def to_read(
    notes: Notes, known: Anchors, *, masked: bool
) -> Iterator[tuple[tuple[Message, ...], Source]]:
    """What is asked about each piece of the notes, and what the answer is held against."""
    key = masking.for_reading(notes, known, names=masked)
    for start, end in material.pieces_of(notes.text):
        shown = key.mask(notes.text, start, end)
        messages = prompts.load("task/extract").messages(notes=shown, **material.frame(shown))
        source = Source(notes.text[start:end], start, lambda claim: key.restore(claim).text)
        yield _told(messages, masked=masked), source


def to_write(shown: str, brief: Brief, *, masked: bool) -> tuple[Message, ...]:
    """What is asked for a letter that may rest on the material `shown`."""
    kind = prompts.kinds()[brief.kind]
    parts = "\n".join(f"- {part}" for part in kind.header.parts)
    messages = prompts.load("task/write").messages(
        kind=kind.fill(parts=parts).strip(),
        tone=prompts.tones()[brief.tone].text.strip(),
        length=str(kind.header.length),
        subject=kind.header.subject,
        material=shown,
        **material.frame(shown),
    )
    return _told(messages, masked=masked)


def to_ask(
    shown: str, asked: tuple[str, ...], key: Masking, *, masked: bool
) -> tuple[Message, ...]:
    """What is asked for a question about the passages `shown`, other than those `asked` before."""
    before = key.mask("\n".join(asked)) or "nothing yet"
    messages = prompts.load("task/ask").messages(
        passages=shown, asked=before, **material.frame(shown, before)
    )
    return _told(messages, masked=masked)


def _told(messages: tuple[dict[str, str], ...], *, masked: bool) -> tuple[Message, ...]:
    """The messages; where words are masked, the model is told how to treat the stand-ins."""
    if not masked:
        return messages
    told, *given = messages
    return {**told, "content": f"{told['content']}\n\n{NOTICE}"}, *given
