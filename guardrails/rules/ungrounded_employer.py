"""A place of work that neither your notes nor your profile know.

*Why*: an employer is the easiest thing to look up, and one you never had ends the conversation.
*Instead*: name the place where it happened as your notes have it, or add it to your profile if it is true.
*Source*: Nan et al., "Entity-level Factual Consistency of Abstractive Text Summarization" (EACL 2021): each name of a
made text is looked up in its source.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.names.strangers import Doubt, strangers


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each employer that the letter gives its writer and nothing the person wrote bears out."""
    for stranger in strangers(manuscript):
        if stranger.doubt is Doubt.EMPLOYER:
            name = manuscript.words(stranger.span)
            message = f"Your notes do not say that you were at {name}; name the right place, or add it to your profile."
            yield Hit(stranger.span, message)


RULE = Rule("ungrounded-employer", Severity.BLOCK, check)
