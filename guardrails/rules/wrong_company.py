"""A company that is not the one that was met.

*Why*: a letter that praises another firm shows that it was sent around.
*Instead*: write the company's name as your notes have it, or a short form of it.
*Source*: Afterword's own judgement: the name of the firm is the first thing that a swapped letter gets wrong.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import Capital, capital_runs
from guardrails.names.company import company_run
from guardrails.names.vouched import WELL_KNOWN
from guardrails.words import commonness


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each name that stands in the company's place in subject or body and is not its name."""
    for part in (Part.SUBJECT, Part.BODY):
        for run in capital_runs(manuscript.part(part)):
            wrong = company_run(manuscript, part, run)
            if wrong:
                span = Span(part, wrong[0].start, wrong[-1].end)
                name, instead = manuscript.words(span), manuscript.company
                message = f"Your notes call the company {instead}, not {name}; use its own name."
                yield Hit(span, message, instead, None if _a_name(wrong) else Severity.WARN)


def _a_name(wrong: tuple[Capital, ...]) -> bool:
    """Whether any word of it is no everyday one: `Head Office` and `Night Team` may be a part of the firm."""
    return min(commonness(word.plain) for word in wrong) < WELL_KNOWN


RULE = Rule("wrong-company", Severity.BLOCK, check)
