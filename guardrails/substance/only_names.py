"""Text that is only who, when and where: names, titles, dates."""

import re

from guardrails.text.word_lists import word_list
from guardrails.words import words_of

_LINKS = frozenset(
    {"the", "a", "an", "and", "of", "at", "in", "on", "for", "from", "with", "by", "to"}
)
_MEETINGS = frozenset({"interview", "call", "meeting", "talk", "round", "role", "position", "job"})
_LONGEST = 12
"""Words of the longest name with title; beyond that something is being told."""
_TITLE_BREAK = re.compile(r"[,;:(–—-]\s")


def only_names(text: str, known: frozenset[str]) -> bool:
    """Whether nothing is left once names, titles, dates and the words `known` of the letter are taken away."""
    left = [word for word in words_of(text) if not _known(word.text, known)]
    if all(text[word.start].isupper() for word in left):
        return True
    return _titled(text) and all(
        text[word.start].isupper() or _in_title(text, word.start) for word in left
    )


def _known(word: str, known: frozenset[str]) -> bool:
    return (
        word in known
        or word in word_list("times")
        or word in _LINKS | _MEETINGS
        or word in word_list("jobs")
        or word[0].isdigit()
    )


def _titled(text: str) -> bool:
    """Whether the text starts with a name, and goes on with what that person is."""
    parts = _TITLE_BREAK.split(text, maxsplit=1)
    named = all(part[:1].isupper() or not part[:1].isalpha() for part in parts[0].split())
    return (
        named
        and parts[1:] != []
        and any(word.text in word_list("jobs") for word in words_of(parts[-1]))
    )


def _in_title(text: str, start: int) -> bool:
    """Whether the word at `start` stands before the job word of the title, as in `public affairs manager`."""
    return (
        any(word.text in word_list("jobs") and word.start > start for word in words_of(text))
        and len(words_of(text)) < _LONGEST
    )
