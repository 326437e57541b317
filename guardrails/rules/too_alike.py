"""A letter that another member of the panel gets as well.

*Why*: interviewers compare, and two that got the same lines know that neither line was for them.
*Instead*: keep in each letter what that person said or asked, and say the rest to nobody or to one.
*Source*: Afterword's own judgement; from where on two letters are one is measured on the panels of evals/corpus.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.panel import alike, of_the_talk, retold, shared
from guardrails.substance.merge_fields import merge_fields

THANKS = ("thank_you", "handwritten_note", "linkedin_note")
"""Kinds that are all about the talk; of any other what it asks or announces may be the same for everybody."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on each sentence that the first letter like this one tells as well."""
    mine = _weighed(manuscript, manuscript.body)
    for other in manuscript.siblings:
        theirs = _weighed(manuscript, other.body)
        if alike(mine, theirs):
            reader = other.to or "another of them"
            message = f"You tell {reader} the same; keep here what only this reader said or asked."
            same = {*shared(mine, theirs), *retold(mine, theirs)}
            for sentence in sorted(same, key=lambda one: one.start):
                yield Hit(Span(Part.BODY, sentence.start, sentence.end), message)
            return


def _weighed(manuscript: Manuscript, body: str) -> str:
    if manuscript.kind in THANKS:
        return body
    return of_the_talk(body, manuscript.notes, merge_fields(manuscript))


RULE = Rule("too-alike", Severity.BLOCK, check)
