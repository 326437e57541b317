"""The role applied for: every noun phrase that may be one, with what can be seen of it and around it."""

import re
from collections.abc import Iterator

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.jobs.agents import is_agent
from drafting.builtin.reading.jobs.company import COMPANY_LABELS
from drafting.builtin.reading.jobs.conditions import (
    MEDIUM,
    ONLY_TERMS,
    TERMS,
    TERMS_BEHIND,
    parts_terms,
)
from drafting.builtin.reading.jobs.not_employers import is_furniture
from drafting.builtin.reading.jobs.organisations import window
from drafting.builtin.reading.jobs.posts import FRAME, JOB, ROLE_LABELS, phrases
from drafting.builtin.reading.jobs.role_heads import cut
from drafting.builtin.reading.jobs.role_tails import added, is_noun
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.surroundings import around, shape
from drafting.builtin.reading.turns import speakers_in
from drafting.builtin.reading.weighing import Candidate
from drafting.models import Fact, Person
from guardrails.words import fold

_PERSONAL = re.compile(r"\b(?:she|he|they|her|his|their|who|with|met|saw|our|my)\b", re.IGNORECASE)

_SAYS = re.compile(
    r"\b(?:said|says|[Ww]e|[Yy]ou|[Tt]hey|[Ss]he|I(?=\s\w)|ha[ds]|have|was|were|is|are)\b"
)
"""Who or what a sentence is about, and what it says of it: no role holds either."""
_ENDS_IN_JOB = re.compile(
    r"\w (?:job|role|position|vacancy|opening|interview|intervw|intv|chat)$", re.IGNORECASE
)
"""What is said of a role: `Teller position` is the one of a teller."""
_ENDS_IN_HOURS = re.compile(
    r"\w (?:(?:part|full)[ -]?time|temp to perm|perm|temp|evenings|weekends|nights?|days)$",
    re.IGNORECASE,
)
"""How long or when one works, which is no part of a title: `Bookkeeper part time`."""


_MEETING = re.compile(
    r"(?:phone|video|telephone|zoom|teams|skype|initial|first|second|final|quick|short|informal|trial)"
    r" (?:call|screen|screening|interview|chat|round|stage|shift)\b",
    re.IGNORECASE,
)
"""How one met, which no role begins with."""


_DAY_FIRST = re.compile(r"\d{1,4}[-/.:]\d{1,2}(?:[-/.]\d{2,4})?[\s,]")
"""A day or an hour in numbers, which no role begins with."""


def roles(page: Page, people: tuple[Person, ...], employer: Fact | None) -> Iterator[Candidate]:
    """The candidates for the role, in the order of the notes."""
    titled = [_titled(page.text, person) for person in people if person.quote]
    sender = speakers_in(page.found).sender
    named = [person.quote.start for person in people if person.quote]
    firm = (employer.quote.start, employer.quote.end) if employer and employer.quote else (0, 0)
    for number in window(page.found):
        clause = page.found[number]
        if clause.is_label and fold(clause.text) in page.turns:
            continue
        for start, bare, end in phrases(page.text, clause, number):
            words = page.text[start:end]
            holds_firm = start <= firm[0] < firm[1] < end
            if parts_terms(page.text, start) or holds_firm or _is_none(words):
                continue
            if any(bare <= at < end for at in named) or _holds(page.text[bare:end], sender):
                continue
            if _is_day(words) or (fold(clause.label) not in ROLE_LABELS and _is_employer(words)):
                continue
            seen = {
                "bias",
                *around(page, number, start, end),
                *shape(page, page.text[start:bare].split()),
                *_own(page, number, start, bare),
                *cut(page, clause, start, bare, firm),
                *added(page, clause, bare, end),
            }
            if any(start < to and at < end for at, to in titled):
                seen.add("somebody's title")
            if _before_name(page.text, end, named):
                seen.add("right before a person")
            if start < firm[1] and firm[0] < end:
                seen.add("employer")
            yield Candidate(start, end, frozenset(seen))


def _holds(behind: str, sender: frozenset[str]) -> bool:
    """Whether the sender's own name stands behind a role, as a calendar writes it: `Coordinator (Gurpreet D.)`."""
    return not sender.isdisjoint(fold(word.strip("().,")) for word in behind.split())


def _is_day(words: str) -> bool:
    """Whether a day in numbers stands among words of which none is a post: `Sunday 2 Nov after service`."""
    numbered = has_date(words) and any(map(str.isdigit, words))
    return numbered and not any(map(is_noun, fold(words).split()))


def _is_employer(words: str) -> bool:
    """Whether the words end in what firms are called and name no post: `St Aldhelm's Hospital`."""
    folded = [fold(word.strip(".,'’()")) for word in words.split()]
    posts = any(is_noun(word) or is_agent(word) for word in folded)
    return not posts and is_organisation(folded[-1]) and words[:1].isupper()


def _is_none(words: str) -> bool:
    """Whether words that no role holds stand among these: a sentence, how one met, what a mail program writes."""
    said = (
        _SAYS.search(words)
        or TERMS.match(words)
        or ONLY_TERMS.fullmatch(words)
        or _ENDS_IN_JOB.search(words)
        or _ENDS_IN_HOURS.search(words)
        or _MEETING.match(words)
        or _DAY_FIRST.match(words)
    )
    return bool(said) or is_furniture(words) or not any(map(str.isalpha, words))


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
        yield f"before {fold(tail['job'])}"
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
