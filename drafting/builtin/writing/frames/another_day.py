"""Which days are not of this interview: a weekday by which something else is, a day that another firm named."""

import re

from drafting.models import Fact, Notes

_LEAD = 20
"""Characters before a weekday that may say what it is."""
_ALONE = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?P<night> nights?)?", re.IGNORECASE
)
_LED = re.compile(r"\b(?:by|an?|every|each|most|until|till|before|after|next) $", re.IGNORECASE)
"""What leads to a weekday that is not the one on which they met."""
_THING = re.compile(
    r" (?!morning|afternoon|evening|after|before|we|I|they|and|at|in|with|was|of|just)[a-z]{3,}"
)
"""What a day stands before that only says which of a thing is meant: `the Monday text`."""
_ANOTHER = re.compile(
    r"\b(?:other|another|rival) (?:process|application|firm|job|company|employer|place)\b[^.;\n]*$",
    re.IGNORECASE,
)
"""What of its sentence stands before a day that another firm named."""


def is_another(met: Fact, notes: Notes) -> bool:
    """Whether a weekday alone is by when, or how often, something else is: `by Sunday`, `on a Monday`."""
    found = _ALONE.fullmatch(met.text.strip(" .,"))
    if found is None or met.quote is None:
        return False
    before = notes.text[: met.quote.start][-_LEAD:]
    named = before.endswith(" the ") and _THING.match(notes.text, met.quote.end)
    return bool(found["night"] or named or _LED.search(before))


def is_another_firms(decision: Fact, notes: Notes) -> bool:
    """Whether the day stands in a sentence about another firm: `other process: Stell & Co, they decide on the 19th`."""
    quote = decision.quote
    return quote is not None and _ANOTHER.search(notes.text[: quote.start]) is not None
