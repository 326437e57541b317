"""What can be seen of a clause and of all that stands around it, as names of features for the kinds' linear model."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import STARTS, Clause
from drafting.builtin.reading.hints import SECRETS, held_by, hints_of
from drafting.builtin.reading.invitations import arranges, pasted
from drafting.builtin.reading.marks import is_only_mark
from drafting.builtin.reading.own_words import own, subject_of
from drafting.builtin.reading.private import names_pay, withheld
from drafting.builtin.reading.speakers import turned_to
from drafting.builtin.reading.turns import SELF, Speakers, speakers_in
from drafting.models import Facts, Person
from guardrails.words import fold, words_of


@dataclass(frozen=True, slots=True)
class _Page:
    """What is read of all clauses together before any of them is looked at; lists have an entry for each clause."""

    found: tuple[Clause, ...]
    names: dict[str, str]
    """The folded words that stand for people met."""
    hints: list[tuple[str, ...]]
    of_sentence: list[tuple[str, ...]]
    """The hints of every clause of the same sentence."""
    of_line: list[tuple[str, ...]]
    """The hints of every clause of the same line."""
    told: dict[int, list[str]]
    """By a clause's number, what it tells of the interview."""
    withheld: list[bool]
    """Whether the writer's own mark keeps it out of letters."""
    turned: set[int]
    """Numbers of the clauses that turn to somebody else than their line told of before."""
    talk: Speakers
    in_mail: list[bool]


def features(
    found: tuple[Clause, ...], names: dict[str, str], known: tuple[Person, ...], told: Facts
) -> list[list[str]]:
    """For every clause the names of its features; `names` are the folded words that stand for people met."""
    hints = [hints_of(clause.text[:400]) for clause in found]
    page = _Page(
        found,
        names,
        hints,
        of_sentence=_per_stretch(found, hints, STARTS),
        of_line=_per_stretch(found, hints, frozenset({Joint.LINE, Joint.BLANK})),
        told=held_by(found, known, told),
        withheld=withheld(found, told.company, known),
        turned=turned_to(found, names),
        talk=speakers_in(found),
        in_mail=pasted(found),
    )
    gathered = any(page.withheld)
    return [list(_features(page, place, gathered=gathered)) for place in range(len(found))]


def _features(page: _Page, place: int, *, gathered: bool) -> Iterator[str]:
    """The features of one clause; `gathered` says that the notes mark something as private."""
    clause, withheld = page.found[place], page.withheld[place]
    yield from own(clause, page.hints[place], page.names)
    lone = _is_lone(page.found, place)
    if withheld and lone and is_only_mark(clause.text):
        yield "mark"
    yield from (f"s:{name}" for name in page.of_sentence[place])
    yield from (f"l:{name}" for name in page.of_line[place])
    yield from _around(page.found, page.hints, place, gathered=gathered)
    yield from _label(clause, page.names, page.talk)
    yield from _placed(page.found, place, spoken=bool(page.talk.others and clause.label))
    yield from page.told.get(place, ())
    if gathered:
        yield "withheld" if withheld else "others withheld"
    if place in page.turned:
        yield "somebody else"
    if names_pay(clause):
        yield "amount"
    in_mail = page.in_mail[place]
    if in_mail:
        yield "pasted"
    if not withheld and arranges(clause, in_mail=in_mail):
        yield "arranges" if in_mail or lone else "address"


def _is_lone(found: tuple[Clause, ...], place: int) -> bool:
    """Whether the clause is a sentence of its own."""
    ends = place + 1 == len(found) or found[place + 1].joint in STARTS
    return ends and found[place].joint in STARTS


def _per_stretch(
    found: tuple[Clause, ...], hints: list[tuple[str, ...]], ends: frozenset[Joint]
) -> list[tuple[str, ...]]:
    """For every clause the hints of all clauses in the same stretch."""
    stretches: list[list[int]] = []
    for place, clause in enumerate(found):
        if not stretches or clause.joint in ends:
            stretches.append([])
        stretches[-1].append(place)
    pooled: list[tuple[str, ...]] = [()] * len(found)
    for stretch in stretches:
        union = tuple(sorted({name for place in stretch for name in hints[place]}))
        for place in stretch:
            pooled[place] = union
    return pooled


def _around(
    found: tuple[Clause, ...], hints: list[tuple[str, ...]], place: int, *, gathered: bool
) -> Iterator[str]:
    """What stands beside the clause; a secret beside it says more where notes gather what is private."""
    for step, name in _BESIDE.items():
        if 0 <= place + step < len(found):
            yield from (
                f"{name}:{hint}" if gathered or hint not in SECRETS else f"{name} open:{hint}"
                for hint in hints[place + step]
            )
    if place and found[place - 1].is_label:
        yield "after label"
    if place + 1 < len(found):
        yield f"next:{found[place + 1].joint}"


_BESIDE = {-2: "pp", -1: "p", 1: "n"}
"""Clauses away, and what their hints are called."""


def _label(clause: Clause, names: dict[str, str], talk: Speakers) -> Iterator[str]:
    """What the label and the heading of a clause say: who speaks, and what stands under them."""
    if clause.is_label:
        yield "is label"
    label = fold(clause.label)
    words = [word.text for word in words_of(label)]
    speaker = _speaker(words[0], names, talk) if words else ""
    if speaker:
        yield f"speaker:{speaker}"
        if talk.others:
            yield f"turn:{speaker}"
    elif label:
        yield "label"
        yield from (f"label:{name}" for name in hints_of(label))
        yield from (f"label={word}" for word in words)
    if clause.heading:
        yield from (f"heading:{name}" for name in hints_of(fold(clause.heading)))
    scope = (*hints_of(label), *hints_of(fold(clause.heading)))
    yield from (f"under:{name}" for name in dict.fromkeys(scope))


def _speaker(first: str, names: dict[str, str], talk: Speakers) -> str:
    """Whose turn a label that begins with this word opens: `me`, `other`, or "" where it is no speaker's."""
    if first in names:
        return "other"
    if first in SELF | talk.sender:
        return "me"
    return "other" if talk.is_sender_clear and first in talk.others else ""


def _placed(found: tuple[Clause, ...], place: int, *, spoken: bool) -> Iterator[str]:
    """Where the clause stands; a turn of a talk is no header, however early it comes."""
    clause = found[place]
    if clause.line == 0 and not spoken:
        yield "first line"
    yield "spoken" if spoken else f"line:{min(clause.line, 4)}"
    first = clause.joint in STARTS
    yield f"opens:{first}"
    if not first:
        yield f"after:{clause.joint}+{subject_of(clause)}"
    yield f"part:{5 * place // len(found)}"
    yield f"early:{min(place // 4, 5)}"
