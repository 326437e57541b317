"""An ultimatum: a condition with a threat behind it.

*Why*: the reader who is pressed has one free move left, and that is no; a true deadline told softly gets all there is.
*Instead*: say what is so ("I have to answer by Thursday"), ask what they can share, and that you will understand.
*Source*: Fisher and Ury, "Getting to Yes" (1981), on threats and warnings.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manners.conduct import sensed
from guardrails.manuscript import Manuscript
from guardrails.text.frames import hits, listed

MESSAGE = (
    "This corners your reader; name your date, ask what they can share, and leave them a way out."
)
SENSED = "This reads like an ultimatum; name your date, and leave your reader a way out."
_THREATS = listed("ultimatum")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each condition with a consequence, and each last word, and for what only reads like one."""
    return sensed(manuscript, "ultimatum", SENSED, hits(_THREATS, manuscript, MESSAGE))


RULE = Rule("ultimatum", Severity.WARN, check)
