"""Whom the sentences of the notes are about: the one they name, or the one named last before `she` or `he`."""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.evidence import plain
from guardrails.text.frames import flat
from guardrails.words import content_stems, words_of

_SENTENCE = re.compile(r"(?:[^\n.;!?]|[.](?=\w))+[.;!?]?")
_ABOUT_THEM = re.compile(r"\b(?:she|he|her|his|him)\b", re.IGNORECASE)
_MINE = re.compile(r"\W*(?:(?:and|so|but|then)\s)?(?:i|i['’]\w+|me|my|we)\b", re.IGNORECASE)
"""What begins a sentence about whoever wrote the notes."""
_DONE = re.compile(
    r"\b(?:she|he|they) (?:(?:also|then|just|even|once|had|has|have|both|first|\w+ly) ){0,3}([a-z]{3,})"
)


@lru_cache(maxsize=64)
def done_by_pronoun(notes: str) -> frozenset[str]:
    """The verbs of which the notes name the doer by no more than `she`, `he` or `they`."""
    return frozenset(_DONE.findall(flat(notes)))


@lru_cache(maxsize=64)
def owned(
    notes: str, forms: tuple[tuple[str, frozenset[str]], ...]
) -> tuple[tuple[str, frozenset[str], str], ...]:
    """Each sentence that is plainly about one person: the name, its content stems and its words."""
    return tuple(one for line in notes.split("\n") for one in _of_line(line, dict(forms)))


def _of_line(
    line: str, forms: dict[str, frozenset[str]]
) -> Iterator[tuple[str, frozenset[str], str]]:
    """Each sentence of a line that is about one known person: their name, its content stems and its words."""
    last = ""
    for sentence in _SENTENCE.findall(line):
        said = {plain(word.text) for word in words_of(sentence)}
        named = [name for name, known in forms.items() if known & said]
        last = named[0] if len(named) == 1 else "" if named else last
        if last and (named or _ABOUT_THEM.search(sentence)) and not _MINE.match(sentence):
            yield last, content_stems(sentence), sentence
