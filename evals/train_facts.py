"""Trains the weights by which the reader tells people, employer, role and dates: `python -m evals train-facts`."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.clauses import clauses, unmarked
from drafting.builtin.reading.days import days
from drafting.builtin.reading.facts import told_apart
from drafting.builtin.reading.jobs.company import companies
from drafting.builtin.reading.jobs.role import roles
from drafting.builtin.reading.names.named import names
from drafting.builtin.reading.names.same_person import is_part
from drafting.builtin.reading.namesakes import without_employer
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.people import people, weighed
from drafting.builtin.reading.weighing import Candidate, Weights, chosen
from drafting.models import Fact, Quote
from evals.linear import Group, train
from evals.marked import Marked
from evals.passages import SAME, token_f1
from evals.reading import bare, edgeless

FACTS = ("company", "role", "met", "decision_by")
_DATES = frozenset({"met", "decision_by"})
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
    half = name in _DATES and token_f1(gold, words) >= SAME
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


def trained(every: list[Ready]) -> Weights:
    """The weights for all questions; names are marked alike by everybody, so that each text counts once for them."""
    counted = [one for one in every for _ in range(one.marked.weight)]
    told = {
        name: train(
            [one.facts[name] for one in counted if name in one.facts and not one.is_lost(name)],
            PULL[name],
        )
        for name in FACTS
    }
    person = train([group for one in every for group in one.names], PULL["person"])
    return {**told, "person": person}


def check(notes: list[Marked], *, misses: bool) -> None:
    """Prints the share of facts told right in the notes of each author by weights learnt from the others."""
    every = prepared(notes)
    totals: dict[str, list[bool]] = defaultdict(list)
    for author in sorted({one.marked.author for one in every}):
        model = trained([one for one in every if one.marked.author != author])
        shares: dict[str, list[bool]] = defaultdict(list)
        for one in every:
            if one.marked.author == author:
                for name, told, right in _answers(one, model):
                    shares[name].append(right)
                    totals[name].append(right)
                    if misses and not right:
                        print(f"  {name}: {told} in {one.marked.text[:60]!r}")
        _show(author, shares)
    _show("all", totals)


def _answers(one: Ready, model: Weights) -> Iterator[tuple[str, str, bool]]:
    """For every fact and every name told or missed: what it is about, in words, and whether it is right."""
    yield from _facts_told(one, model)
    if one.marked.people is not None:
        yield from _people_told(one.marked.text, {bare(name) for name in one.marked.people}, model)


def _facts_told(one: Ready, model: Weights) -> Iterator[tuple[str, str, bool]]:
    page = Page(unmarked(one.marked.text), ())
    dates = _dates_told(one, model, page)
    for name, group in one.facts.items():
        best = dates[name] if name in _DATES else chosen(group.candidates, model[name])
        words = one.marked.text[best.start : best.end] if best else ""
        gold = one.marked.facts[name]
        right = is_right(name, gold, words) if words else not gold
        lost = "LOST " if one.is_lost(name) else ""
        yield name, f"{lost}{gold!r} read as {words!r}", right


def _dates_told(one: Ready, model: Weights, page: Page) -> dict[str, Candidate | None]:
    """The two days as the reader tells them apart."""
    dates = next((one.facts[name].candidates for name in _DATES if name in one.facts), [])
    met, decision = told_apart(dates, dates, model, page)
    return {"met": met, "decision_by": decision}


def _people_told(text: str, gold: set[str], model: Weights) -> Iterator[tuple[str, str, bool]]:
    found = clauses(text)
    read = {
        bare(person.name) for person in people(text, found, weighed(text, found, model["person"]))
    }
    for told in sorted(read):
        yield "precision", f"{told} is none of {sorted(gold)}", told in gold
    for told in sorted(gold):
        yield "recall", f"{told} lost", told in read


def _show(author: str, shares: dict[str, list[bool]]) -> None:
    told = (f"{name} {sum(of) / len(of):.3f} of {len(of)}" for name, of in shares.items())
    print(f"{author:<20}" + "  ".join(told))


def table(model: Weights) -> str:
    """The model as text: a line of origin, then question, feature and weight a line, where there is a weight."""
    lines = ["# Trained by evals/train_facts.py on evals/corpus."]
    for question, column in model.items():
        lines += [
            f"{question}\t{name}\t{weight:.2f}"
            for name, weight in sorted(column.items())
            if abs(weight) >= _SMALLEST
        ]
    return "\n".join(lines) + "\n"


_SMALLEST = 0.03


def learn(every: list[Marked]) -> None:
    """Trains on all notes and writes the table."""
    target = FOLDER / "facts.tsv"
    target.write_text(table(trained(prepared(every))), "utf-8")
    print(f"{target.stat().st_size // 1000} kB")
