"""Vocabulary that machines overuse, in its empty frame.

*Why*: after 2023 these words multiplied in machine text, and a reader who notices one doubts the whole letter.
*Instead*: the plain verb, or the thing you mean; a lever, a tapestry or a journey that exists may stay.
*Source*: Kobak et al., "Delving into LLM-assisted writing in biomedical publications through excess vocabulary"
(Science Advances, 2025); Wikipedia, "Signs of AI writing". Only frames with an empty object count, because the
words alone also occur in good prose.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.text.frames import hits, listed

MESSAGE = "Machines have worn these words out; say the plain thing you mean."
_FRAMES = listed("machine_vocabulary")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each such frame in subject or body."""
    return hits(_FRAMES, manuscript, MESSAGE)


RULE = Rule("machine-vocabulary", Severity.WARN, check)
