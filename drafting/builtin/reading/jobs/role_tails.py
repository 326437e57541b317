"""What stands behind a role's noun, taken in or left out: a field of work, a town, hours, the next remark."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.jobs.conditions import MEDIUM
from drafting.builtin.reading.jobs.posts import ROLE_LABELS, further
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.surroundings import kind_of, tokens_after
from guardrails.words import commonness, fold


def added(page: Page, clause: Clause, bare: int, end: int) -> Iterator[str]:
    """What stands behind the role's noun, piece by piece: every one that was taken in, and the first left out."""
    ends = list(further(page.text, bare))
    if not ends:
        yield "nothing behind"
    for start, to in pairwise([bare, *ends]):
        yield from _piece(page, clause, start, to, "with" if to <= end else "without")
        if to > end:
            return


def _piece(page: Page, clause: Clause, start: int, end: int, taken: str) -> Iterator[str]:
    """One piece's mark or first word, and what kind of words it holds."""
    behind = page.text[start:end]
    first = behind.split()[0]
    mark = behind.strip()[0] if not behind.strip()[0].isalnum() else first
    mark = mark if not mark[0].isalnum() or mark.islower() else "level"
    rest = behind.strip(" (),-–/&")
    noun = page.text[:start].rsplit(maxsplit=1)[-1]
    yield f"{taken}:{mark}"
    if mark in {"of", "for"}:
        yield f"{taken}:{mark} behind {fold(noun)}"
    yield f"{taken}:{mark} {_rest(rest)}"
    yield f"{taken}:{mark} {len(rest.split())}"
    yield f"{taken}:{mark} then {kind_of(tokens_after(page.text, end)[0])}"
    if rest.split() and commonness(fold(rest.split()[0])) < _RARE:
        yield f"{taken}:{mark} rare"
    if {"&", "and", "+"} & set(rest.split()[1:-1]):
        yield f"{taken}:{mark} joined"
    yield from (f"{taken}:{mark} {held}" for held in _field(page, clause, start, behind))
    sort = _sort(rest, noun)
    yield f"{taken} {sort}"
    yield f"{taken}:{mark} is {sort}"


def _sort(words: str, noun: str) -> str:
    """Of what sort the words are: hours, a place, a team, a field of work, or by their capitals a name.

    In small letters a firm's word is a field (`maritime law`), a place's behind a common word too (`export desk`).
    """
    told = re.findall(r"[^\W\d_]+", words)
    folded = [fold(word) for word in told]
    named = words[:1].isupper() or min(map(commonness, folded), default=_RARE) < _RAREST
    upper = bool(told) and all(word[0].isupper() for word in told)
    sorts = {
        "hours": bool(_HOURS.search(words)),
        "town": bool(folded) and folded[0] in word_list("towns") and len(folded) == 1,
        "place": (named or bool(_NUMBERED.search(words)))
        and not word_list("places").isdisjoint(folded),
        "firm": any(is_organisation(fold(word)) for word in told if word[0].isupper()),
        "team": not word_list("teams").isdisjoint(folded),
        "field": any(word in _fields_of_work() or is_organisation(word) for word in folded),
        "name": upper and noun[:1].islower(),
        "capitals": upper,
    }
    return next((name for name, holds in sorts.items() if holds), "small")


def _field(page: Page, clause: Clause, bare: int, behind: str) -> Iterator[str]:
    """What tells a field of work behind a role's noun from a town, hours or the next remark."""
    if fold(clause.label) in ROLE_LABELS:
        yield "labelled"
    if page.text[bare + len(behind) : bare + len(behind) + 3].strip(' "”*.')[:1] in {"", "|", "\n"}:
        yield "to the line's end"
    if page.text[bare + len(behind) :][:2].strip(" ")[:1] in {'"', "”"}:
        yield "in quotes"
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", behind)]
    if words and _HOURS.search(behind):
        yield "hours"
    if words:
        known = min(map(commonness, words))
        yield f"commonness {int(known)} {behind.strip(' (),-–/&')[:1].isupper()}"
    if not _fields_of_work().isdisjoint(words):
        yield "field of work"


@cache
def _fields_of_work() -> frozenset[str]:
    return word_list("role_modifiers") | word_list("departments")


_HOURS = re.compile(
    r"\b(?:days?|nights?|weekends?|mornings?|afternoons?|evenings?|earlies|lates|hours?|hrs?|shifts?|full[- ]time"
    r"|part[- ]time|perm(?:anent)?|temp(?:orary)?|fixed|contract|seasonal|mths|months|fte)\b",
    re.IGNORECASE,
)


_NUMBERED = re.compile(r"[^\W\d_] (?:\d{1,2}|[A-Da-d]|one|two|three)$", re.IGNORECASE)
"""One of several places: `packing hall 2`."""
_RARE = 3.5
_RAREST = 3.2
"""Zipf frequencies of a word that may be a name, and of one that surely is no field (`kirkwall` 1.9, `reptile` 3.3)."""


def _rest(words: str) -> str:
    """What kind of words were added behind a role's noun."""
    folded = [fold(word) for word in words.split()]
    if any(is_organisation(fold(word)) for word in words.split() if word[0].isupper()):
        return "organisation"
    if has_date(words):
        return "date"
    if MEDIUM.search(words) or set(folded) & word_list("not_in_roles"):
        return "grammar"
    if any(map(is_noun, folded)):
        return "role"
    return "capitals" if words[:1].isupper() else "small"


def is_noun(word: str) -> bool:
    """Whether the word, or a part of it, ends or heads a job title."""
    parts = re.split("[-/]", word)
    return parts[-1] in word_list("roles") or parts[0] in word_list("roles")
