"""The sentence before an answer that says what it answers, where the letter has not told of it."""

import re

from drafting.builtin.phrasebook import phrases
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.writing.draft import Draft
from drafting.models import Anchor, Anchors, Brief, Letter, Notes, Profile
from guardrails.sentences import sentences

_HANGING = re.compile(
    r"(?:(?:and|but|so|well|oh|actually),? )*(?:it|its|it['’]s|that|that['’]s|this|these|those|he|she|they|him|her|his"
    r"|their|them|mine|yes|no|yeah|nope|not|because|cos|which|where|when|how|what|who|same|neither|both)\b",
    re.IGNORECASE,
)
"""How an answer begins that says nothing without its question."""
_QUOTES = re.compile(r"[“”\"?]")
LONGEST = 20
"""Words of a sentence that goes before somebody's own."""
_QUOTED = re.compile(r"“([^”]+)”")


def lead_in(  # noqa: PLR0913, PLR0917 - what a letter is written from, the letter, and what was asked
    notes: Notes, anchors: Anchors, profile: Profile, brief: Brief, letter: Letter, question: str
) -> str:
    """The passage that the question quotes, as this letter would tell it; "" where it does, it is not safe, or is long.

    Never a quotation: a question that was handed back would stand before an answer that the reader never asked for.
    """
    anchor = _asked(notes, anchors, question)
    if anchor is None or phrases(brief.kind.value).get("inline"):
        return ""
    there = brief.model_copy(update={"earlier": (*brief.earlier, letter)})
    draft = Draft(notes, anchors, profile, there)
    draft.book.avoid(one.text for one in sentences(letter.body))
    said = draft.mention(anchor)
    return "" if _QUOTES.search(said) or len(said.split()) > LONGEST else said


def hangs(answer: str) -> bool:
    """Whether an answer says too little without what it answers: it points back to it, or is no sentence."""
    first = next((one.text for one in sentences(answer)), answer).strip(" .!")
    plain = spelled_out(first[:1].lower() + first[1:])
    return bool(_HANGING.match(first)) or form_of(plain) in {Form.NOUN, Form.ING}


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
