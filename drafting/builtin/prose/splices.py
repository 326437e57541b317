"""Clauses that were run together with commas, joined as a sentence joins them."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import CONJUNCTIONS, main_verb, words_in

_COMMA = re.compile(r",\s+(?![^“\"]*[”\"])")


def joined(clause: str) -> str:
    """The clause with `and` (or `but`) before each part that has a verb of its own."""
    first, *rest = _COMMA.split(clause)
    said = first
    for place, part in enumerate(rest):
        said += f", {_link(part, first, last=place == len(rest) - 1)}{part}"
    return said


def _link(part: str, first: str, *, last: bool) -> str:
    words = words_in(part)
    if not words or words[0] in CONJUNCTIONS:
        return ""
    if words[0].endswith("n't"):
        return "but "
    if main_verb(words) > 0 or verbs.only_past(words[0]) or words[0] in verbs.AUXILIARIES:
        return "and "
    return "and " if last and _same_tense(words[0], words_in(first)) else ""


def _same_tense(word: str, first: list[str]) -> bool:
    """Whether the part goes on with a verb of the kind the first part has: `keep ..., re-run ...`."""
    if verbs.is_base(word) and verbs.is_base(first[0]):
        return True
    tests = (verbs.is_past, verbs.surely_third)
    return any(test(word) and any(test(other) for other in first) for test in tests)
