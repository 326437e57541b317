"""What a transcript shows of a name: whether somebody speaks in turns, presents themselves or says their own name."""

import re
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.names.names import Mention
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.turns import Speakers
from guardrails.words import fold

_INTRODUCES_SELF = re.compile(
    r"\b(?:i['’]?m|i am|my name(?:['’]s| is)|name['’]s|this is|it['’]?s)\s+$", re.IGNORECASE
)


def turn(mention: Mention, page: Page, speakers: Speakers) -> Iterator[str]:
    """Whether somebody speaks in a transcript, or says their own name there."""
    clause, first = page.found[mention.clause], fold(mention.words[0])
    if clause.is_label:
        if speakers.is_sender_clear and first in speakers.others and page.uses[first] > 1:
            yield "speaks"
        elif first in speakers.others:
            yield "speaks or is the sender"
        if first in speakers.tellers:
            yield "doubt tells own past"
        if speakers.is_sender_clear and first in speakers.others and _presents(mention, page):
            yield "presents themselves"
        return
    if fold(clause.label).split(" ")[0] not in speakers.others:
        return
    opens = clause.joint is Joint.LABEL and not mention.lead and len(mention.words) > 1
    if (opens and first == fold(clause.label)) or _INTRODUCES_SELF.search(mention.lead):
        yield "says own name"


def _presents(mention: Mention, page: Page) -> bool:
    """Whether a turn begins with who it is that speaks: `I'm the HR partner`."""
    turn = page.found[mention.clause + 1 : mention.clause + _GREETED]
    return any(clause.label and _PRESENTS.match(clause.text) for clause in turn)


_PRESENTS = re.compile(r"(?:and )?(?:i['’]?m|i am|my name(?: is|['’]s)|this is) ", re.IGNORECASE)
_GREETED = 4
"""Clauses from the speaker's name on within which it is said: after a greeting and a thanks."""
