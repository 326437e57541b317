"""The words that any letter of this sender to this reader would have: names, titles, company, role and dates."""

from functools import lru_cache

from guardrails.manuscript import Interviewer, Manuscript
from guardrails.words import words_of


def merge_fields(manuscript: Manuscript) -> frozenset[str]:
    """Those words, folded; knowing them takes a calendar invite, not an interview."""
    facts = (manuscript.company, manuscript.role, manuscript.met, manuscript.decision_by)
    return _words(manuscript.people, (manuscript.to, manuscript.sender.name, *facts))


@lru_cache(maxsize=16)
def _words(people: tuple[Interviewer, ...], texts: tuple[str, ...]) -> frozenset[str]:
    known = [text for one in people for text in (one.name, one.title, one.called)]
    return frozenset(word.text for text in (*known, *texts) for word in words_of(text))
