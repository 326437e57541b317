"""The letter could have been written before the interview.

*Why*: what stands in the advert or on the website shows that you can read, not that you were there and listened.
*Instead*: something you learned in the talk, from your notes or from memory.
*Source*: Afterword's own judgement, measured on evals/corpus: no careful letter there rests on nothing of its notes.
"""

from collections.abc import Iterator

from guardrails.deeds.claims import borne_out
from guardrails.evidence import evidence
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.rules.interchangeable_letter import ANSWERS
from guardrails.substance.concreteness import carried
from guardrails.substance.merge_fields import merge_fields
from guardrails.substance.retold import retold
from guardrails.substance.specificity import readings

_MESSAGE = "Nothing here was learned in the interview; bring in one thing from your notes that they told or asked you."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """One hit on the sentences when notes exist and no sentence, empty or not, holds a word of content of them."""
    found = readings(manuscript)
    empty = all(one.empty_by_count for one in found)
    if (
        found
        and not empty
        and manuscript.notes
        and manuscript.kind not in ANSWERS
        and not _learned(manuscript)
    ):
        yield Hit(Span(Part.BODY, found[0].sentence.start, found[-1].sentence.end), _MESSAGE)


def _learned(manuscript: Manuscript) -> bool:
    """Whether a sentence has a word of theirs, jotted short or not, or the body words of theirs in a row."""
    found, named = readings(manuscript), merge_fields(manuscript)
    if any(one.shared for one in found) or retold(manuscript.body, manuscript.notes, named):
        return True
    known = evidence(manuscript)
    told = (word for one in found for word in carried(one.sentence.text, named).content)
    return any(borne_out(word, known) for word in told)


RULE = Rule("written-before", Severity.BLOCK, check)
