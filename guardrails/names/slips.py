"""What a name in a letter is a slip of: one letter or two, a pet name, or a greeting that is nearer than chance."""

import re

from rapidfuzz.distance import OSA

from guardrails.evidence import plain
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import Capital
from guardrails.names.vouched import WELL_KNOWN, people_words, variant
from guardrails.words import commonness, words_of

_UNUSUAL = 3.5
"""Zipf frequency from which a word that opens a sentence is a word, however near a name it is."""
_ENDEARING = re.compile(r"(?:[bmnpt]?y|ie|ey|pa|boy|b?o)")  # what makes a short name a pet name
_LIKE = 0.6
"""Share of letters in common from which a greeted name is meant for one of those who were met."""


def slip_of(manuscript: Manuscript, word: Capital, *, addressed: bool, speaks: bool) -> str:
    """The roster's spelling that the word is a slip of; empty when it is none.

    What opens a sentence is a word rather than a name if it is common, or very common where it `speaks`: `Pablo asked`.
    """
    said = word.plain
    if word.opens and commonness(said) > (WELL_KNOWN if speaks else _UNUSUAL):
        return ""
    for name in people_words(manuscript):
        for right in words_of(name):
            bare = plain(right.text)
            if _near(said, bare) or _pet_form(said, bare) or (addressed and _like(said, bare)):
                written = name[right.start : right.end]
                return (
                    written
                    if written[1:].islower() and written[0].isupper()
                    else written.capitalize()
                )
    return ""


def _near(said: str, right: str) -> bool:
    """Whether one slip parts the two, or two where the longer has seven letters."""
    allowed = 2 if max(len(said), len(right)) > 6 else 1  # noqa: PLR2004  # long names bear two slips
    short = min(len(said), len(right)) > 2  # noqa: PLR2004  # of two letters nothing is left
    return short and (
        0 < OSA.distance(said, right, score_cutoff=allowed) <= allowed or variant(said, right)
    )


def _pet_form(said: str, right: str) -> bool:
    """Whether a name is another made longer, as nobody asked to be called: Bobby for Bob, Pippa for Pip."""
    return said.startswith(right) and _ENDEARING.fullmatch(said, len(right)) is not None


def _like(said: str, right: str) -> bool:
    """Whether a name in a greeting is nearer to the right one than chance."""
    needed = _LIKE - (0.2 if said[:1] == right[:1] else 0.0)
    return len(right) > 3 and OSA.normalized_similarity(said, right) >= needed  # noqa: PLR2004  # short ones are all alike
