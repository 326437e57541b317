"""One message too many.

*Why*: after a last word, or two reminders, silence is the answer, and another nudge only spends the good impression.
*Instead*: let it rest; write again when you have something of your own to tell them.
*Source*: Afterword's own judgement: the chain is a thank-you, a check-in and one last word.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

CHASERS = ("check_in", "final_pulse")
LAST = "final_pulse"
MANY = 2
"""Reminders after which there is none."""

MESSAGE = "You have written your last reminder to them; let it rest, and keep the good impression you made."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit at the start of a reminder that follows a last word or two reminders."""
    sent = [letter.kind for letter in manuscript.earlier if letter.kind in CHASERS]
    if manuscript.kind in CHASERS and (LAST in sent or len(sent) >= MANY):
        yield Hit(Span(Part.BODY, 0, 0), MESSAGE)


RULE = Rule("third-nudge", Severity.BLOCK, check)
