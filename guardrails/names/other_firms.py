"""Firms that the notes name beside the company: where the writer worked, and who else hires."""

import re
from collections.abc import Sequence

from guardrails.evidence import plain
from guardrails.names.capitals import Capital
from guardrails.names.vouched import WELL_KNOWN
from guardrails.words import commonness, words_of

_VACANCY = re.compile(
    r"(?:['’]s)?\s(?:[\w-]+\s){0,3}?(?:interview|position|vacancy|opening|role|post)\b",
    re.IGNORECASE,
)
_OF_THANKS = re.compile(r"\bthank(?:(?!\b(?:i|we|my)\b)[^.;!?\n]){0,120}$", re.IGNORECASE)


def has_vacancy(text: str, words: Sequence[Capital], role: str, *, subject: bool) -> bool:
    """Whether a name stands before the vacancy of a subject line, or of thanks: `the Quillbank interview`.

    Words of the role and everyday ones are none: `the Application Scientist interview`.
    """
    start = words[0].start
    of_role = {plain(word.text) for word in words_of(role)}
    if any(word.plain in of_role or commonness(word.plain) >= WELL_KNOWN for word in words):
        return False
    led = subject or _OF_THANKS.search(text, max(0, start - 200), start) is not None
    return led and _VACANCY.match(text, words[-1].end) is not None


def elsewhere(notes: str, words: Sequence[Capital]) -> bool:
    """Whether the notes name the run as a place of the past, or as another that hires: `me @ Ribble`, `Tarn offer`."""
    run = r"\W+".join(re.escape(word.text) for word in words)
    return (
        re.search(
            rf"\b(?:I|me|my|we)\b[^.\n]{{0,30}}(?:at|@|for|with)\s+{run}|(?:at"
            rf"|@)\s+{run}\W[^.\n]{{0,12}}\b(?:I|we|my)\b"
            rf"|\b(?:offer|process|application|applied|applying|final (?:round|stage)|(?:an)?other interview|take-home"
            rf"|job)\W+(?:\w+\W+){{0,2}}{run}|{run}(?:'s)?\W+(?:job|offer|process|take-home|thing|role)\b"
            rf"|\balso (?:have|got|waiting|talking|interviewing)\b[^.\n]{{0,20}}\W{run}",
            notes,
            re.IGNORECASE,
        )
        is not None
    )
