"""A character that cannot be seen, or that only looks like the letter it stands for.

*Why*: it comes along with text copied from a page or a chat; searches, spelling and screen readers stumble over it.
*Instead*: type the word again; nothing that your reader sees will change.
*Source*: Unicode Technical Standard 39, "Unicode Security Mechanisms": default-ignorable characters, mixed scripts.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.text.confusables import confusable, invisible

_UNSEEN = (
    "Here stands a character that nobody can see; take it out, and nothing you read will change."
)
_LOOKALIKE = "A letter in this word only looks like the one you mean; type the word again."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each run of invisible characters, and for each word that mixes alphabets that look alike."""
    for part in Part:
        text = manuscript.part(part)
        for place in invisible(text):
            yield Hit(Span(part, *place), _UNSEEN, mend="")
        for place in confusable(text):
            yield Hit(Span(part, *place), _LOOKALIKE)


RULE = Rule("hidden-character", Severity.BLOCK, check)
