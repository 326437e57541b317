"""The sentence before an answer that says what it answers, where the letter has not told of it."""

import re

from drafting.builtin.draft import Draft
from drafting.builtin.phrasebook import phrases
from drafting.models import Anchor, Anchors, Brief, Letter, Notes, Profile
from guardrails.sentences import sentences

_QUOTED = re.compile(r"“([^”]+)”")


def lead_in(  # noqa: PLR0913, PLR0917 - what a letter is written from, the letter, and what was asked
    notes: Notes, anchors: Anchors, profile: Profile, brief: Brief, letter: Letter, question: str
) -> str:
    """The passage that the question quotes, told as this letter would; "" where it tells it, or it is not safe."""
    anchor = _asked(notes, anchors, question)
    if anchor is None or phrases(brief.kind.value).get("inline"):
        return ""
    there = brief.model_copy(update={"earlier": (*brief.earlier, letter)})
    draft = Draft(notes, anchors, profile, there)
    draft.book.avoid(one.text for one in sentences(letter.body))
    return draft.mention(anchor)


def _asked(notes: Notes, anchors: Anchors, question: str) -> Anchor | None:
    """The passage whose words stand in quotation marks in the question."""
    asked = [" ".join(words.split()) for words in _QUOTED.findall(question)]
    return next(
        (
            item
            for item in anchors.items
            if any(words in " ".join(item.quote.words(notes).split()) for words in asked)
        ),
        None,
    )
