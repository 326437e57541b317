"""What goes out to a model: the messages of each action, as they are sent."""

from collections.abc import Iterator

import prompts
from drafting import masking
from drafting.extract import Source
from drafting.masking import Masking
from drafting.models import Anchors, Brief, Notes, Profile
from drafting.prompting import material
from drafting.prompting.question import left
from drafting.prompting.stand_ins import NOTICE
from drafting.providers import Message


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


def to_write(
    notes: Notes, anchors: Anchors, profile: Profile, brief: Brief, *, masked: bool
) -> tuple[Masking, tuple[Message, ...]]:
    """The key to a letter's stand-ins, and what is asked for the letter."""
    beside = material.beside_notes(brief)
    key = masking.for_writing(notes, anchors, profile, *beside, to=brief.to, names=masked)
    shown = key.mask(material.for_letter(notes, anchors, profile, brief))
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
    return key, _told(messages, masked=masked)


def to_ask(
    notes: Notes, anchors: Anchors, asked: tuple[str, ...], *, masked: bool
) -> tuple[Masking, str, tuple[Message, ...]]:
    """The key to a question's stand-ins, the passages it may be about as they are shown, and what is asked.

    Nothing is asked where no passage is left but those `asked` about before.
    """
    key = masking.for_writing(notes, anchors, Profile(), *asked, names=masked)
    items = left(notes, anchors, asked)
    if not items:
        return key, "", ()
    shown = key.mask(material.passages(notes, items))
    before = key.mask("\n".join(asked)) or "nothing yet"
    messages = prompts.load("task/ask").messages(
        passages=shown, asked=before, **material.frame(shown, before)
    )
    return key, shown, _told(messages, masked=masked)


def _told(messages: tuple[dict[str, str], ...], *, masked: bool) -> tuple[Message, ...]:
    """The messages; where words are masked, the model is told how to treat the stand-ins."""
    if not masked:
        return messages
    told, *given = messages
    return {**told, "content": f"{told['content']}\n\n{NOTICE}"}, *given
