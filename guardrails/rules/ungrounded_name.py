"""A name that stands nowhere in your notes.

*Why*: thanking somebody who was not there, or naming a product nobody spoke of, shows that the letter was made up.
*Instead*: name those you met and what they named, or leave the name out.
*Source*: Nan et al., "Entity-level Factual Consistency of Abstractive Text Summarization" (EACL 2021): each name of a
made text is looked up in its source.
"""

from collections.abc import Iterator

from guardrails.certainty import certain_name
from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.names.strangers import Doubt, strangers


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each name of subject or body that nothing the person wrote holds."""
    for stranger in strangers(manuscript):
        if stranger.doubt is Doubt.UNKNOWN:
            span, name = stranger.span, manuscript.words(stranger.span)
            sure = certain_name(manuscript.part(span.part), span.start, span.end)
            what = "who it was" if sure else "what it stands for"
            message = f"Your notes do not name {name}; leave it out, or check {what}."
            yield Hit(span, message, severity=None if sure else Severity.WARN)


RULE = Rule("ungrounded-name", Severity.BLOCK, check)
