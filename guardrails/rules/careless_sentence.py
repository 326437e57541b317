"""A sentence that begins small, or runs into the next without a stop; and an `i` for the sender.

*Why*: what was typed in a hurry stands in the letter as it was typed, and reads as if the letter had been hurried too.
*Instead*: take the capital or the full stop, which changes your own words only there, or leave them as you like them.
*Source*: The Chicago Manual of Style, 17th edition, 6.12 and 8.6: a sentence ends with its mark, `I` is always a
capital; that both are merely pointed at is Afterword's own judgement: the words are their writer's.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.text.sentence_edges import open_ends, small_openings, small_pronouns

_SMALL = "A sentence begins with a capital."
_PRONOUN = "In English “I” is a capital."
_OPEN = "A sentence ends here without a full stop."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each such place, words of names aside, with what would stand there."""
    body, names = manuscript.body, _names(manuscript)
    openings = list(small_openings(body, names))
    taken = {start for start, _, _ in openings}
    pronouns = [one for one in small_pronouns(body) if one[0] not in taken]
    ends = open_ends(body, names)
    for edges, message in ((openings, _SMALL), (pronouns, _PRONOUN), (ends, _OPEN)):
        for start, end, mend in edges:
            yield Hit(Span(Part.BODY, start, end), message, mend)


def _names(manuscript: Manuscript) -> frozenset[str]:
    """The words of all names of theirs, as they are written."""
    told = (one.name for one in manuscript.people)
    return frozenset(" ".join((manuscript.company, manuscript.role, manuscript.to, *told)).split())


RULE = Rule("careless-sentence", Severity.INFO, check)
