"""Trains the weights by which the reader tells people, employer, role and dates: `python -m evals train-facts`."""

from collections import defaultdict
from collections.abc import Iterator

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.facts import told_apart
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.people import people, weighed
from drafting.builtin.reading.unmarked import unmarked
from drafting.builtin.reading.weighing import Candidate, Weights, chosen
from evals.linear import train
from evals.marked import Marked
from evals.questions import DATES, FACTS, PULL, Ready, is_right, prepared
from evals.reading import bare


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
        best = dates[name] if name in DATES else chosen(group.candidates, model[name])
        words = one.marked.text[best.start : best.end] if best else ""
        gold = one.marked.facts[name]
        right = is_right(name, gold, words) if words else not gold
        lost = "LOST " if one.is_lost(name) else ""
        yield name, f"{lost}{gold!r} read as {words!r}", right


def _dates_told(one: Ready, model: Weights, page: Page) -> dict[str, Candidate | None]:
    """The two days as the reader tells them apart."""
    dates = next((one.facts[name].candidates for name in DATES if name in one.facts), [])
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
