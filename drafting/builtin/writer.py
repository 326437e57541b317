"""The built-in writer: a letter for one reader from what the notes hold, in the phrases of its kind and tone."""

from collections.abc import Iterator

from drafting.builtin.draft import Draft, capital, filled
from drafting.builtin.phrasebook import phrases
from drafting.builtin.salutation import farewell, greeting
from drafting.models import Anchors, Brief, Notes, Profile


def write(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> Iterator[str]:
    """The letter in pieces: the subject line, a blank line, then the body paragraph by paragraph."""
    draft = Draft(notes, anchors, profile, brief)
    yield subject(draft)
    yield "\n\n"
    yield greeting(draft.reader, brief.tone)
    for paragraph in body(draft):
        yield f"\n\n{paragraph}"
    yield f"\n\n{farewell(profile, brief.tone)}"


def subject(draft: Draft) -> str:
    """The subject line of the kind and tone."""
    frame = phrases(draft.brief.kind.value)["subject"][draft.brief.tone.value]
    return capital(filled(frame, draft.slots))


def body(draft: Draft) -> list[str]:
    """The paragraphs between greeting and farewell, within the kind's length where the notes have enough."""
    plan = phrases(draft.brief.kind.value)
    least, most = plan["words"]
    layout, extra = plan["paragraphs"], plan.get("extra", [])
    said = dict(
        _sentences(draft, [[part for part in parts if part not in extra] for parts in layout])
    )
    for part in extra:
        if _words(said) < least:
            said |= _sentences(draft, [[part]])
    return _paragraphs(_shortened(said, plan["optional"], most), layout)


Said = dict[str, str]
"""Sentences by the part of the letter that each one is."""


def _sentences(draft: Draft, layout: list[list[str]]) -> Iterator[tuple[str, str]]:
    for paragraph in layout:
        opens = True
        for part in paragraph:
            sentence = draft.say(part, opens=opens)
            if sentence:
                opens = False
                yield part, sentence


def _shortened(said: Said, optional: list[str], most: int) -> Said:
    """The sentences without the optional parts that make the letter too long, the first named first."""
    for part in optional:
        if _words(said) > most:
            said = {name: text for name, text in said.items() if name != part}
    return said


def _words(said: Said) -> int:
    return sum(len(sentence.split()) for sentence in said.values())


def _paragraphs(said: Said, layout: list[list[str]]) -> list[str]:
    texts = (" ".join(said[part] for part in parts if part in said) for parts in layout)
    return [text for text in texts if text]
