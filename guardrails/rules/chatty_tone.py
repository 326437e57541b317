"""Chat to somebody who is called by title.

*Why*: where the notes say "Dr" or "Sister", the reader expects a letter, and slang reads as not having noticed.
*Instead*: keep the warmth and lose the slang.
*Source*: Afterword's own judgement: the register of the notes is the register of the letter.
"""

import re
from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat, hits, listed

MESSAGE = (
    "This is chat, and your notes call people by their title; keep the warmth and lose the slang."
)
_CHATTY = listed("chatty")
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sister|Sir|Dame|Judge|Captain|Rev|Father)\b\.? [A-Z]"
)
_PICTURE = re.compile("[\U0001f300-\U0001faff☀-➿]|(?<=\\s)[:;]-?[)D(P](?=\\s|$)")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for slang and pictures when the letter or the notes use titles; slang of the notes is left alone."""
    people = " ".join(person.called for person in manuscript.people)
    if not _TITLE.search(f"{manuscript.body.lstrip()[:40]} {people}"):
        return
    for hit in hits(_CHATTY, manuscript, MESSAGE):
        if flat(manuscript.words(hit.span)) not in flat(manuscript.notes):
            yield hit
    for found in _PICTURE.finditer(manuscript.body):
        yield Hit(Span(Part.BODY, *found.span()), MESSAGE)


RULE = Rule("chatty-tone", Severity.INFO, check)
