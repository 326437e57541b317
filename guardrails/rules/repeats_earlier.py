"""A sentence that they have had from you before.

*Why*: a follow-up that repeats the first letter says that nothing has happened since, and they skip it.
*Instead*: add something new, or just refer to the first letter.
*Source*: Afterword's own judgement: each message of a chain has to bring something of its own.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.panel import shared

MESSAGE = "You wrote them this before; leave it out, or say what is new about it."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on each sentence, courtesy aside, that an earlier letter to this reader had."""
    repeated = {
        Span(Part.BODY, sentence.start, sentence.end)
        for letter in manuscript.earlier
        for sentence in shared(manuscript.body, letter.body)
    }
    for span in sorted(repeated):
        yield Hit(span, MESSAGE)


RULE = Rule("repeats-earlier", Severity.WARN, check)
