"""Marked notes as questions for the weights of the reader: one for each fact, one for each name."""

from dataclasses import dataclass

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.days import days
from drafting.builtin.reading.jobs.company import companies
from drafting.builtin.reading.jobs.role import roles
from drafting.builtin.reading.names.named import names
from drafting.builtin.reading.names.same_person import is_part
from drafting.builtin.reading.namesakes import without_employer
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.people import people, weighed
from drafting.builtin.reading.unmarked import unmarked
from drafting.builtin.reading.weighing import Candidate
from drafting.models import Fact, Quote
from evals.linear import Group, train
from evals.marked import Marked
from evals.passages import SAME, token_f1
from evals.reading import bare, edgeless

FACTS = ("company", "role", "met", "decision_by")
DATES = frozenset({"met", "decision_by"})
PULL = {"company": 0.5, "role": 2.0, "met": 1.0, "decision_by": 4.0, "person": 2.0}
"""Strength of the pull of every weight towards zero (L2), by leaving out one author at a time."""


def name_groups(one: Marked) -> list[Group]:
    """Every name of the notes as a question of its own; shorter forms of who was met are not asked about."""
    if one.people is None:
        return []
    gold = {bare(name) for name in one.people}
    found = []
    for named in names(Page(one.text, clauses(one.text))):
        name = bare(" ".join(named.first.known_as))
        shorter = (is_part(tuple(name.split()), tuple(full.split())) for full in gold)
        if name not in gold and any(shorter):
            continue
        candidate = Candidate(named.first.start, named.first.end, named.seen)
        found.append(Group(one.author, [candidate], [name in gold]))
    return found


def groups(one: Marked, person: dict[str, float]) -> dict[str, Group]:
    """For every fact that is marked the candidates that the notes hold, and which are right."""
    found = clauses(one.text)
    page = Page(unmarked(one.text), found)
    every = weighed(one.text, found, person)
    known = people(one.text, found, every)
    dates, employer = days(page), _employer(one)
    candidates = {
        "company": list(companies(page, known, every)),
        "role": list(roles(page, without_employer(known, employer, one.text), employer)),
        "met": dates,
        "decision_by": dates,
    }
    told = {name: candidates[name] for name in FACTS if name in one.facts}
    return {name: Group(one.author, of, _right(one, name, of)) for name, of in told.items()}


def _employer(one: Marked) -> Fact | None:
    words = one.facts.get("company", "")
    at = one.text.find(words) if words else -1
    return Fact(text=words, quote=Quote(start=at, end=at + len(words))) if at >= 0 else None


def is_right(name: str, gold: str, words: str) -> bool:
    """Whether the words are the fact; of a date half of them are enough."""
    half = name in DATES and token_f1(gold, words) >= SAME
    return half or edgeless(gold) == edgeless(words)


def _right(one: Marked, name: str, candidates: list[Candidate]) -> list[bool]:
    gold = one.facts[name]
    return [
        bool(gold) and is_right(name, gold, one.text[two.start : two.end]) for two in candidates
    ]


@dataclass(frozen=True, slots=True)
class Ready:
    """Marked notes as questions: one for each fact, one for each name."""

    marked: Marked
    facts: dict[str, Group]
    names: list[Group]

    def is_lost(self, name: str) -> bool:
        """Whether the notes hold an answer that no candidate gives, so that there is nothing to learn."""
        return bool(self.marked.facts[name]) and not any(self.facts[name].right)


def prepared(every: list[Marked]) -> list[Ready]:
    """The questions of all texts; facts are asked knowing the people, who are told by all names of all texts."""
    named = [name_groups(one) for one in every]
    person = train([group for groups_of_one in named for group in groups_of_one], PULL["person"])
    return [
        Ready(one, groups(one, person), names_of_one)
        for one, names_of_one in zip(every, named, strict=True)
    ]
