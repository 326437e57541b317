"""A problem or a reason without the words that announce it, `her difficulty is that`, and with whoever wants what."""

import re

from drafting.builtin.prose.finite import words_in
from drafting.builtin.prose.grammar import Form, form_of

_WISHES = frozenset(("like", "love", "want", "prefer", "enjoy", "need", "liked", "loved"))
"""How a reason is jotted that leaves `I` out."""
_ANNOUNCED = re.compile(
    r"(?i)^(?:(?:the|my) )?(?:(?:main|real|only) )?(?:reason|motivation)"
    r"(?: (?:for|I|to|why)\b[^,.:]*?)? is (?:that )?(?=\S+ \S+ \S)"
    r"|^(?:I )?liked (?:it |the fact )?that (?=\S+ \S+ \S)"
    r"|^what (?:interests|attracts|draws|drew|appeals to|attracted) me(?: (?:most|to it|here|there|about it))? is"
    r" (?:that )?(?=\S+ \S+ \S)"
    r"|^(?:(?:I|still|do|really|yes|and) ){0,3}(?:want|fancy) (?:it|this|the job|this job|this one)(?:,| [-–])"
    r" (?:because )?(?=(?:I|my|the|it|they|you|nobody|there)\b)"
    r"|^I (?:want|would like|['’]d like) (?:it|the job|this job|this one|to work there) because (?=\S+ \S+ \S)"
)
"""How a reason is announced: `the reason is that`, `I liked that`."""
_CALLED = re.compile(
    r"^(?:[\w.'’-]+ ){0,4}?(?:difficulty|problem|trouble|bugbear|worry|headache|issue|challenge) is (?:that )?"
)
"""How a problem is called one before it is told."""
_BECAUSE = re.compile(r"^(?:because|since|cos|for) (?=(?:I|my|we|the|it|they|you|nobody|there) )")
"""The link before a reason, which the letter's own phrase has."""
_HERE = re.compile(r",? (?:and|which) they (?:do|have)(?: that| it)? here$")
"""What only says that the reason holds."""
_WISHED = re.compile(r", (?=(?:wants|needs|hopes|aims|would like)\b)")
"""Where somebody goes on with what they want, without being named again."""


def reason(plain: str) -> str:
    """A reason with its `I`, and without the words that only announce it."""
    plain = _HERE.sub("", _ANNOUNCED.sub("", _BECAUSE.sub("", plain)))
    return f"I {plain}" if _WISHES & set(words_in(plain)[:1]) else plain


def problem(plain: str, known: frozenset[str]) -> str:
    """The problem without the words that only call it one: `her difficulty is that`."""
    rest = _CALLED.sub("", plain)
    return rest if form_of(rest, known) is Form.STATEMENT else plain


def with_wisher(plain: str, name: str) -> str:
    """`the build takes an hour, and Ana Ruiz wants ten minutes` where she said `the build takes an hour, wants ten`."""
    return _WISHED.sub(lambda _: f", and {name} ", plain) if name else plain
