"""Whom the notes say that thanks have gone to already: `Emailed thanks June 11`, `thank-you sent to Priya`."""

import re

from drafting.models import Notes

_GONE = re.compile(
    r"^\W*(?:i(?:['’]ve| have)? )?(?:already |just )*(?:sent|e-?mailed|mailed|posted)\b(?: [\w'’-]+){0,5}?"
    r" (?:thank[- ]?you|thanks)\b"
    r"|\b(?:thank[- ]?you(?: (?:note|e-?mail|mail|card|letter|message))?s?|thanks)"
    r"(?: (?:was|were|has been|already))* (?:sent|gone|e-?mailed|posted)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:not|never|to be|to do|todo|once|after|until|before|when|if|should|must|need"
    r"|she|he|they|her|his|their|candidate|somebody|someone)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words with which it has not gone yet, or was somebody else's."""
_ENDS = re.compile(r"[\n.;!?]")


def thanked(notes: Notes, people: tuple[str, ...]) -> frozenset[str]:
    """Those of the people; where the words name none of them, everybody."""
    found: set[str] = set()
    for words in _ENDS.split(notes.text):
        if _GONE.search(words) and not _OTHERWISE.search(words):
            said = set(re.findall(r"\w+", words))
            found |= {name for name in people if said & set(name.split())} or set(people)
    return frozenset(found)
