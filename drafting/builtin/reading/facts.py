"""What the interview was about: employer, role, its date, and the date of the decision, each with its words."""

import re
from dataclasses import replace
from itertools import islice

from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.days import days
from drafting.builtin.reading.jobs.company import companies
from drafting.builtin.reading.jobs.role import roles
from drafting.builtin.reading.names.named import Named
from drafting.builtin.reading.namesakes import without_employer
from drafting.builtin.reading.other_offers import of_another
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.repeated_dates import brought_down, pointed_at
from drafting.builtin.reading.unmarked import unmarked
from drafting.builtin.reading.weighing import Candidate, Weights, chosen, weigh, weights
from drafting.models import Fact, Facts, Person, Quote
from drafting.tellable import about_mails

_STOP = re.compile(r"(?<=[^\W\d_]{2})\.\Z")

_UNDECIDED = 0.5
"""Log-odds up to which a date is no day of a decision: eleven of twelve notes to learn from name one, others fewer."""

MOST = 1_500
"""Candidates that are weighed for one fact; a page of notes has some hundreds."""


def facts(
    text: str,
    found: tuple[Clause, ...],
    people: tuple[Person, ...],
    every: list[Named],
    model: Weights | None = None,
) -> Facts:
    """What the notes say of the interview itself, with None for what they do not say.

    `every` is what may name a person, weighed; `model` stands in for the weights.
    """
    told = model or weights()
    page = Page(unmarked(text), found)
    employer = _fact(text, chosen(islice(companies(page, people, every), MOST), told["company"]))
    met_with = without_employer(people, employer, text)
    mails = [clause for clause in found if about_mails(clause.text)]
    dates = [
        day
        for day in days(page)
        if not any(one.start <= day.start < one.end for one in mails)
        and not _is_somebody(text[day.start : day.end], people)
    ]
    own = [one for one in dates if not of_another(text, one.start, one.end, employer, met_with)]
    met, decision = told_apart(dates, own, told, page)
    return Facts(
        company=employer,
        role=_fact(
            text, applied_for(list(islice(roles(page, met_with, employer), MOST)), told["role"])
        ),
        met=_date(text, met),
        decision_by=_date(text, decision),
    )


def _is_somebody(words: str, people: tuple[Person, ...]) -> bool:
    """Whether what may be a date is what somebody is called: `Vishu`, where they met Vishu Nair."""
    return words[:1].isupper() and any(words in person.name.split() for person in people)


def applied_for(posts: list[Candidate], column: dict[str, float]) -> Candidate | None:
    """The role that weighs most; the title of somebody who was met only where no other words are called the post."""
    best = chosen(posts, column)
    if best is None or "somebody's title" not in best.seen:
        return best
    called = [
        one
        for one in posts
        if "somebody's title" not in one.seen and not _CALLED_POST.isdisjoint(one.seen)
    ]
    return chosen(called, column, _HARDLY) or best


_CALLED_POST = frozenset(
    {"labelled", "before job", "before post", "before role", "before position"}
)
_HARDLY = -0.7
"""Log-odds from which words that are called the post are one, rather than the title of somebody who was met."""


def told_apart(
    dates: list[Candidate], own: list[Candidate], told: Weights, page: Page
) -> tuple[Candidate | None, Candidate | None]:
    """The day of the interview and, of their `own`, that of the decision; no day is both, and what fits best holds."""
    decision = decisive(own, told["decision_by"], page)
    met = _first_told(dates, told["met"], page)
    if met is None or decision is None or met.start != decision.start:
        return met, decision
    met_beside = chosen([one for one in dates if one != met], told["met"])
    decision_beside = decisive([one for one in own if one != met], told["decision_by"], page)
    kept = _weight(decision, told["decision_by"]) + _weight(met_beside, told["met"])
    given = _weight(decision_beside, told["decision_by"]) + _weight(met, told["met"])
    return (met, decision_beside) if given > kept else (met_beside, decision)


def _first_told(dates: list[Candidate], column: dict[str, float], page: Page) -> Candidate | None:
    """The day of the interview as it was told at first; of what came with later news only where no other is one."""
    first = [one for one in dates if one.start < page.told_later]
    return chosen(first, column) or chosen(dates, column)


def _weight(one: Candidate | None, column: dict[str, float]) -> float:
    return weigh(one.seen, column) if one else 0.0


def decisive(dates: list[Candidate], column: dict[str, float], page: Page) -> Candidate | None:
    """The day of the decision as it was told at the interview; what came with later news only where nothing was."""
    first = [one for one in dates if one.start < page.told_later]
    told = chosen(first, column, _UNDECIDED) or chosen(dates, column, _UNDECIDED)
    return pointed_at(page.text, brought_down(page.text, told, dates), dates) if told else None


def _date(text: str, candidate: Candidate | None) -> Fact | None:
    """The date without the full stop that ends its sentence, or shortens its month."""
    if candidate and _STOP.search(text, candidate.start, candidate.end):
        candidate = replace(candidate, end=candidate.end - 1)
    return _fact(text, candidate)


def _fact(text: str, candidate: Candidate | None) -> Fact | None:
    if candidate is None:
        return None
    start, end = candidate.start, candidate.end
    return Fact(text=text[start:end], quote=Quote(start=start, end=end))
