"""Whether a clause jotted on behind a comma goes on from the one before it, so that `and` may join them."""

import re

from drafting.builtin.prose import finite, verbs
from drafting.builtin.prose.finite import CONTRACTED, words_in

_NEW = frozenset(("i", "you", "he", "she", "it", "we", "they", "that", "this", "there"))
"""Who or what may be anybody or anything once the clause before it is another's."""
_OURS = frozenset(("i", "I", "we", "my", "our"))
_SENDER = frozenset(("i", "I", "my"))
_LEADS = re.compile(r"(?:at|in|on|by|for|with|then|turn(?:s|ed) out)\b")
"""How a part begins with its place, its time, or what came to light."""
OUTCOME = re.compile(
    r"\b(?:half|twice|none|nobody|nothing|zero|one|two|three|four|five|six|seven|eight|nine|ten|dozen|percent"
    r"|never|stopped|fell|rose|dropped|went|doubled|halved|disappeared)\b"
)
"""What says how something came out."""
_BETWEEN = re.compile(
    r", (?:kept|left|made|bought|[a-z]+(?:ed|ing)) [^,]*, (?:on|in|at|to|into|onto|from|under|over|with|out|off|up)\b"
)
_ABLE = re.compile(r"(?:any|every|no|each)\w*(?: \w+)? could\b")
"""What somebody could do from then on: `any driver could read it`."""


def follows(part: str, first: str) -> bool:
    """Whether the part keeps the first one's subject, counts something, or names what it speaks of.

    Behind what the sender did it must be what was done next, or what came of it.
    """
    words, before = words_in(part), words_in(first)
    if ":" in part or not words:
        return False
    subject = CONTRACTED.sub("", words[0])
    kept = before and subject == CONTRACTED.sub("", before[0])
    if not _has_subject(words) or kept or _LEADS.match(part) or re.search(r"\d", part):
        return True
    if not _SENDER & set(before):
        return subject not in _NEW
    past = any(verbs.is_past(word) or word in {"was", "were"} for word in words)
    went_on = subject in _OURS or OUTCOME.search(part) is not None
    return (past and went_on) or _ABLE.match(part) is not None


def put_between(clause: str) -> bool:
    """Whether a part stands between two that are whole only together: `laid a coin, kept since 1996, on the table`."""
    return _BETWEEN.search(clause) is not None


def _has_subject(words: list[str]) -> bool:
    """Whether the words bring a subject of their own before their verb."""
    return finite.main_verb(words) > 0 or CONTRACTED.sub("", words[0]) in _NEW
