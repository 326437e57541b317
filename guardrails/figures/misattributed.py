"""Lengths of time that the notes have, but for something else: nine months, where that took them fourteen."""

from functools import lru_cache

from guardrails.evidence import Evidence
from guardrails.figures.matching import matches
from guardrails.figures.numbers import numbers_between
from guardrails.figures.quantities import Number, Unit
from guardrails.figures.reckoning import sentence_around
from guardrails.figures.tallies import stated_numbers
from guardrails.words import content_stems

_SAME = 2
"""Content stems that a sentence shares with one of the notes to tell of the same."""


def of_something_else(number: Number, text: str, source: Evidence) -> bool:
    """Whether no sentence with this length of time shares a word with the letter's, and one with another length does.

    Of the letters that rules are made with, no good one has such a length.
    """
    if number.unit is not Unit.SPAN:
        return False
    start, end = sentence_around(text, number)
    said = content_stems(text[start : number.start]) | content_stems(text[number.end : end])
    here = numbers_between(text, start, end)
    held = [other for other in source.numbers if matches(number, other)]
    if not held or not all(other.end for other in held):
        return False
    if any(said & content_stems(_around(source.text, other)) for other in held):
        return False
    return any(
        len(said & stems) >= _SAME
        for other, stems in _lengths(source.text)
        if not any(matches(one, other, near=True) for one in here)
    )


@lru_cache(maxsize=64)
def _lengths(notes: str) -> tuple[tuple[Number, frozenset[str]], ...]:
    """Every length of time of the notes, with the content stems of its sentence or line."""
    return tuple(
        (number, content_stems(_around(notes, number)))
        for number in stated_numbers(notes)
        if number.unit is Unit.SPAN
    )


def _around(notes: str, number: Number) -> str:
    start, end = sentence_around(notes, number)
    return notes[start:end]
