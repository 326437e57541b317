"""The role applied for: every noun phrase that may be one, with what can be seen of it and around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.jobs.agents import is_agent
from drafting.builtin.reading.jobs.applied import applied, is_denied
from drafting.builtin.reading.jobs.company import COMPANY_LABELS
from drafting.builtin.reading.jobs.conditions import MEDIUM, TERMS_BEHIND, parts_terms
from drafting.builtin.reading.jobs.no_roles import (
    is_day,
    is_employer,
    is_no_role,
    is_past,
    names_sender,
)
from drafting.builtin.reading.jobs.organisations import window
from drafting.builtin.reading.jobs.posts import FRAME, JOB, ROLE_LABELS, phrases
from drafting.builtin.reading.jobs.role_heads import cut
from drafting.builtin.reading.jobs.role_tails import added, is_noun
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.pasted import salutation_end
from drafting.builtin.reading.surroundings import around, shape
from drafting.builtin.reading.turns import speakers_in
from drafting.builtin.reading.weighing import Candidate
from drafting.models import Fact, Person
from guardrails.words import fold

_PERSONAL = re.compile(r"\b(?:she|he|they|her|his|their|who|with|met|saw|our|my)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Met:
    """Where the notes name those who were met and the employer, and what the sender is called."""

    names: list[int]
    """Where each person's name begins."""
    titled: list[tuple[int, int]]
    """Stretches that hold a person's name and title."""
    firm: tuple[int, int]
    """The employer's name; `(0, 0)` where none is known."""
    sender: frozenset[str]
    """The folded words of the sender's own name."""


def roles(page: Page, people: tuple[Person, ...], employer: Fact | None) -> Iterator[Candidate]:
    """The candidates for the role, in the order of the notes."""
    named = [person for person in people if person.quote]
    met = _Met(
        [person.quote.start for person in named if person.quote],
        [_titled(page.text, person) for person in named],
        (employer.quote.start, employer.quote.end) if employer and employer.quote else (0, 0),
        speakers_in(page.found).sender,
    )
    greeted = salutation_end(page.text)
    for number in window(page.found):
        clause = page.found[number]
        if clause.start < greeted or (clause.is_label and fold(clause.text) in page.turns):
            continue
        for start, bare, end in phrases(page.text, clause, number):
            if not _is_ruled_out(page.text, clause, (start, bare, end), met):
                seen = frozenset(_seen(page, number, (start, bare, end), met))
                yield Candidate(start, end, seen)


def _is_ruled_out(text: str, clause: Clause, phrase: tuple[int, int, int], met: _Met) -> bool:
    """Whether the phrase holds what no role does; it ends at its second place without what is added behind."""
    start, bare, end = phrase
    words = text[start:end]
    if (
        parts_terms(text, start)
        or is_past(text, start)
        or is_denied(text, start)
        or start <= met.firm[0] < met.firm[1] <= end
        or is_no_role(words)
        or is_no_role(text[start:bare])
    ):
        return True
    if any(start <= at < end for at in met.names) or names_sender(text[bare:end], met.sender):
        return True
    return is_day(words) or (fold(clause.label) not in ROLE_LABELS and is_employer(words))


def _seen(page: Page, number: int, phrase: tuple[int, int, int], met: _Met) -> Iterator[str]:
    """Its features: the phrase itself, what stands around it, and whether it is somebody's title."""
    start, bare, end = phrase
    clause = page.found[number]
    yield "bias"
    yield from around(page, number, start, end)
    yield from shape(page, page.text[start:bare].split())
    yield from _own(page, number, start, bare)
    yield from cut(page, clause, start, bare, met.firm)
    yield from added(page, clause, bare, end)
    yield from applied(page, start, bare)
    if any(start < to and at < end for at, to in met.titled):
        yield "somebody's title"
    if _before_name(page.text, end, met.names):
        yield "right before a person"
    if start < met.firm[1] and met.firm[0] < end:
        yield "employer"


def _own(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """What tells the role applied for from any other title."""
    clause, words = page.found[number], page.text[start:end]
    folded = [fold(word.strip(".,'’()")) for word in words.split()]
    nouns = [place for place, word in enumerate(folded) if is_noun(word)]
    yield f"noun:{'last' if nouns and nouns[-1] == len(folded) - 1 else 'inside' if nouns else 'none'}"
    agents = [place for place, word in enumerate(folded) if place not in nouns and is_agent(word)]
    if agents:
        yield f"agent:{'last' if agents[-1] == len(folded) - 1 else 'inside'}"
    yield from (
        f"modifier:{place == 0}"
        for place, word in enumerate(folded[:-1])
        if word in word_list("role_modifiers")
    )
    reasons = {
        "labelled": fold(clause.label) in ROLE_LABELS,
        "labelled otherwise": fold(clause.label) in COMPANY_LABELS,
        "holds organisation": any(map(is_organisation, folded)),
        "dated": has_date(words),
        "medium": bool(MEDIUM.search(words)),
        "ends in job": bool(JOB.match(f" {folded[-1]}")),
    }
    yield from (name for name, holds in reasons.items() if holds)
    yield from _beside(page, clause, start, end)


def _beside(page: Page, clause: Clause, start: int, end: int) -> Iterator[str]:
    """What the clause says before the phrase, and whether `job` or the like stands right behind it."""
    tail = JOB.match(page.text, end)
    if tail:
        yield "before job"
        yield f"before {'interview' if _INTERVIEW.fullmatch(tail['job']) else fold(tail['job'])}"
    if _NAMED_BEHIND.match(page.text, end):
        yield "names behind"
    if TERMS_BEHIND.match(page.text, end):
        yield "before terms"
    lead = page.text[max(clause.start, start - 60) : start]
    if FRAME.search(lead):
        yield "framed"
    if _PERSONAL.search(lead):
        yield "personal"


def _before_name(text: str, end: int, named: list[int]) -> bool:
    """Whether somebody who was met is named right behind, as whoever has the title: `Plant mgr Dwayne Purcell`."""
    between = _TO_NAME.match(text, end)
    return between is not None and between.end() in named


_INTERVIEW = re.compile(r"int.*|i/.*", re.IGNORECASE)
"""The short forms of an interview, which tell the same."""
_TO_NAME = re.compile(r"(?: is| was| called| named)?(?: ?[=:])? ", re.IGNORECASE)
_NAMED_BEHIND = re.compile(
    r"(?: (?:is|was|called|named))?(?: ?[=:])? [A-Z][\w'’-]+ [A-Z](?:[\w'’-]+|\.)(?! (?:[A-Z]|&|and\b))"
)
"""The name of whoever has the title: `Head gardener is Bill Orde`."""


def _titled(text: str, person: Person) -> tuple[int, int]:
    """The stretch that holds a person's name and the title behind it."""
    assert person.quote
    at = text.find(person.title, person.quote.end, person.quote.end + 80) if person.title else -1
    if at < 0 and person.title:
        at = text.find(person.title, max(person.quote.start - 60, 0), person.quote.start)
        return (at, person.quote.end) if at >= 0 else (person.quote.start, person.quote.end)
    return person.quote.start, (at + len(person.title)) if at >= 0 else person.quote.end
