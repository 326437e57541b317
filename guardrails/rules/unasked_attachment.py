"""A file that nobody asked for.

*Why*: an attachment is work for the reader, and filters distrust it; a thank-you carries nothing to be opened.
*Instead*: say in one sentence what is in it, and offer to send it if it would help.
*Source*: Afterword's own judgement: what helps the reader can be offered in a sentence, and sent when they say yes.
"""

import re
from collections.abc import Iterator

from guardrails.conduct import sensed
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.frames import flat, listed, spans
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.words import content_stems

MESSAGE = "Nobody in your notes asked for a file; say what is in it, and offer to send it."
SENSED = "This reads like sending a file along; unless it was asked for, offer it instead."
_ATTACHED = listed("unasked_attachment")
_ASKED = listed("asked_for")
_REQUEST = re.compile(
    r"(?<!will )(?<!'ll )\b(?:send|sending|forward|attach|submit|provide|share|e-?mail)(?! (?:me|us|over)\b)\b"
    r"|\b(?:asked|asks|wants|wanted|would like|requested)\b(?! what| how| why| when| about)|\bcop(?:y|ies) of\b"
)


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each file that is sent along, unless the letter or the notes say that it was asked for."""
    told = sensed(manuscript, "attachment", SENSED, _sent(manuscript))
    return (hit for hit in told if hit.message != SENSED or not _wanted(hit, manuscript))


def _wanted(hit: Hit, manuscript: Manuscript) -> bool:
    """Whether letter or notes ask for what a sentence seems to send along."""
    said = manuscript.words(hit.span)
    return _ASKED.stand_in(flat(manuscript.body)) or _requested(said, manuscript.notes)


def _sent(manuscript: Manuscript) -> Iterator[Hit]:
    before = flat(manuscript.subject)
    for sentence in sentences(manuscript.body):
        near, before = f"{before} {flat(sentence.text)}", flat(sentence.text)
        for span in spans(_ATTACHED, sentence.text):
            thing = sentence.text[span.end :]
            if not _ASKED.stand_in(near) and not _requested(thing, manuscript.notes):
                start = sentence.start + span.start
                yield Hit(Span(Part.BODY, start, sentence.start + span.end), MESSAGE)


def _requested(thing: str, notes: str) -> bool:
    """Whether a line of the notes asks for the thing."""
    lines = re.split(r"[\n.;]", flat(notes))
    return any(
        content_stems(thing) & content_stems(line) for line in lines if _REQUEST.search(line)
    )


RULE = Rule("unasked-attachment", Severity.WARN, check)
