"""A letter that another member of the panel gets as well.

*Why*: interviewers compare, and two that got the same lines know that neither line was for them.
*Instead*: keep in each letter what that person said or asked, and say the rest to nobody or to one.
*Source*: Afterword's own judgement; from where on two letters are one is measured on the panels of evals/corpus.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.panel import alike, retold, shared


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on each sentence that the first letter like this one tells as well."""
    for other in manuscript.siblings:
        if alike(manuscript.body, other.body):
            reader = other.to or "another of them"
            message = f"You tell {reader} the same; keep here what only this reader said or asked."
            same = {*shared(manuscript.body, other.body), *retold(manuscript.body, other.body)}
            for sentence in sorted(same, key=lambda one: one.start):
                yield Hit(Span(Part.BODY, sentence.start, sentence.end), message)
            return


RULE = Rule("too-alike", Severity.BLOCK, check)
