"""A file that nobody asked for.

*Why*: an attachment is work for the reader, and filters distrust it; a thank-you carries nothing to be opened.
*Instead*: say in one sentence what is in it, and offer to send it if it would help.
*Source*: Afterword's own judgement: what helps the reader can be offered in a sentence, and sent when they say yes.
"""

import re
from collections.abc import Iterator

from guardrails.deeds.claims import tells_of_past
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manners.conduct import sensed
from guardrails.manners.requests import asked_before, asked_for, requested, things
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.text.frames import listed, spans

MESSAGE = "Nobody in your notes asked for a file; say what is in it, and offer to send it."
SENSED = "This reads like sending a file along; unless it was asked for, offer it instead."
_ATTACHED = listed("unasked_attachment")
_TOLD = re.compile(
    r"\W*here (?:it|they|this) (?:is|are|goes)\s*[:–—-]\s*"
    r"(?:I|we|what|my (?:\w+ ){1,2}?(?:is|are|was|were|has|have|ends?|starts?|runs?|took|takes))\b",
    re.IGNORECASE,
)
"""What leads to something that the sentence itself goes on to tell."""
_ALONG = re.compile(r"(?i)\b(?:attach|enclos|includ|send|sent\b|below|here|(?:with|in) this)")
"""What sends a thing along; a sentence about something that was once written does not."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each file that is sent along, unless the letter or the notes say that it was asked for."""
    told = sensed(manuscript, "attachment", SENSED, _sent(manuscript))
    return (hit for hit in told if hit.message != SENSED or not _wanted(hit, manuscript))


def _wanted(hit: Hit, manuscript: Manuscript) -> bool:
    """Whether letter or notes ask for what a sentence seems to send along, or it tells the thing itself."""
    words = manuscript.words(hit.span)
    if _TOLD.match(words) or (tells_of_past(words) and not _ALONG.search(words)):
        return True
    return asked_for(manuscript.body) or requested(words, manuscript.notes)


def _sent(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on each attachment that neither the sentence before it nor the notes asked for."""
    before = manuscript.subject
    for sentence in sentences(manuscript.body):
        asked = asked_before(before, sentence.text)
        before = sentence.text
        for span in spans(_ATTACHED, sentence.text):
            if not asked and not requested(things(sentence.text[span.end :]), manuscript.notes):
                start = sentence.start + span.start
                yield Hit(Span(Part.BODY, start, sentence.start + span.end), MESSAGE)


RULE = Rule("unasked-attachment", Severity.WARN, check)
