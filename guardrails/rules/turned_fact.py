"""A word that turns what your notes say into something else.

*Why*: the reader was there; a brother for a sister or a rise for a fall tells them that you were not listening.
*Instead*: take the word your notes have, or say in your detail that it was otherwise.
*Source*: claims are falsified by swapping words in Thorne et al., "FEVER: a Large-scale Dataset for Fact Extraction
and VERification" (NAACL 2018).
"""

from collections.abc import Iterator

from guardrails.deeds.denials import denials
from guardrails.deeds.opposites import turned
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

DENIED = "Your notes say that this was not so; put the word back that says it."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each word of the body whose opposite the notes have for the same thing, and each clause they deny."""
    for one in turned(manuscript):
        said = one.instead.partition("=")[0]
        message = f"Your notes say {said} here; put that in, or leave it out."
        yield Hit(Span(Part.BODY, one.start, one.end), message)
    for clause in denials(manuscript):
        yield Hit(Span(Part.BODY, clause.start, clause.end), DENIED)


RULE = Rule("turned-fact", Severity.WARN, check)
