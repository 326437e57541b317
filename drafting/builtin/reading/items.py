"""The passages worth keeping, each with its kind and who said it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from drafting.builtin.answers import asks, opens_answer
from drafting.builtin.boundaries import Joint
from drafting.builtin.promises import is_promise
from drafting.builtin.reading.by_name import told_by_name
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.confidants import confidants
from drafting.builtin.reading.features import features
from drafting.builtin.reading.hints import SECRETS, hints_of
from drafting.builtin.reading.kinds import Weights, labelled, weights
from drafting.builtin.reading.marks import is_private_label
from drafting.builtin.reading.names.called import aliases
from drafting.builtin.reading.self_addressed import as_ones_own
from drafting.builtin.reading.sounding import Head, committed, sounding
from drafting.builtin.reading.speakers import speakers
from drafting.builtin.reading.turns import SELF
from drafting.builtin.reading.voices import voiced
from drafting.builtin.reading.wishes import wished
from drafting.models import SENDERS_OWN, Anchor, AnchorKind, Facts, Person, Quote
from guardrails.words import fold, words_of

KEEN = -1.4
"""Log-odds by which keeping a clause is favoured: what is kept in vain costs a click, what is lost is lost."""

HOLD = 0.03
"""Probability from which a clause is held back: releasing it costs a click, a leak cannot be taken back."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What tells the kinds of clauses: the table of their features, and the head that judges how sentences sound."""

    table: Weights
    head: Head


def items(
    text: str,
    found: tuple[Clause, ...],
    known: tuple[Person, ...],
    told: Facts,
    learnt: Learnt | None = None,
) -> tuple[Anchor, ...]:
    """The items of the notes in their order; `learnt` stands in for the committed weights."""
    names = aliases(known)
    heard = as_ones_own(text, found)
    seen = features(heard, names, known, told)
    known_by = learnt or Learnt(weights(), committed())
    second = partial(sounding, heard, known_by.head)
    labels = labelled(seen, known_by.table, outside=KEEN, hold=HOLD, second=second)
    labels, turns = voiced(labels, heard, names)
    who_said = speakers(heard, names)
    labels = _answered(told_by_name(labels, heard, names), heard, who_said)
    labels = wished(_promised(labels, heard), heard)
    labels = _of_one_kind(_unsaid_by_friends(labels, heard))
    said = [turn or who for turn, who in zip(turns, who_said, strict=True)]
    titles = {one.name: frozenset(map(fold, one.title.split())) for one in known}
    told_of = [
        one for one in _passages(labels) if not _is_empty(found[one[1] : one[2] + 1], names, titles)
    ]
    return tuple(
        Anchor(
            id=f"i{number}",
            kind=kind,
            quote=_quote(text, _start(kind, found, first, names), found[last].end),
            said_by="" if kind in SENDERS_OWN else _said_by(said[first : last + 1]),
        )
        for number, (kind, first, last) in enumerate(told_of, start=1)
    )


_NO_ANSWER = frozenset(AnchorKind) - SENDERS_OWN - {AnchorKind.PRIVATE}
"""Kinds of passage that the sender's own answer cannot be."""


def _answered(labels: list[str], found: tuple[Clause, ...], said: list[str | None]) -> list[str]:
    """The labels with the sender's own answer, jotted as `said ...`, as a strength; also behind somebody's question."""
    return [
        f"B-{AnchorKind.STRENGTH}"
        if label[2:] in _NO_ANSWER
        and opens_answer(clause.text)
        and (said[place] is None or (place > 0 and asks(found[place - 1].text)))
        else label
        for place, (label, clause) in enumerate(zip(labels, found, strict=True))
    ]


def _promised(labels: list[str], found: tuple[Clause, ...]) -> list[str]:
    """The labels with what the sender promised to send as a next step, unless it is held back or answers a question."""
    return [
        f"B-{AnchorKind.NEXT_STEP}"
        if label[2:] != AnchorKind.PRIVATE
        and is_promise(clause.text)
        and not asks(found[place - 1].text if place else "")
        else label
        for place, (label, clause) in enumerate(zip(labels, found, strict=True))
    ]


def _unsaid_by_friends(labels: list[str], found: tuple[Clause, ...]) -> list[str]:
    """The labels without what friends say who are told of the interview, unless it is private."""
    friends = confidants(found) - SELF
    return [
        "O"
        if friends
        and fold(clause.label).split(" ")[0] in friends
        and label[2:] != AnchorKind.PRIVATE
        else label
        for label, clause in zip(labels, found, strict=True)
    ]


def _of_one_kind(labels: list[str]) -> list[str]:
    """The labels with every passage of the kind that its first clause has."""
    kept: list[str] = []
    for label in labels:
        before = kept[-1] if kept else "O"
        goes_on = label.startswith("I-") and before != "O"
        kept.append(f"I-{before[2:]}" if goes_on else label)
    return kept


def _said_by(said: list[str | None]) -> str:
    """Who said or did the first of these clauses of which it is known; nobody where that was the sender."""
    return next((who for who in said if who != ""), None) or ""


def _is_empty(
    passage: tuple[Clause, ...], names: dict[str, str], titles: dict[str, frozenset[str]]
) -> bool:
    """Whether the passage is a letter or two, or only somebody's name, with or without their title."""
    words = [word.text for clause in passage for word in words_of(clause.text[:_SHORT])]
    said = [word for word in words if word not in names]
    introduced = {names[word] for word in words if word in names}
    known = frozenset[str]().union(*(titles.get(name, frozenset()) for name in introduced))
    return sum(map(len, words)) < _FEWEST_LETTERS or known.issuperset(said)


_SHORT = 90
_FEWEST_LETTERS = 2
"""Characters of a clause that are looked at for a name, and letters that a passage has at the least."""


def _start(kind: AnchorKind, found: tuple[Clause, ...], first: int, names: dict[str, str]) -> int:
    """Where the passage begins: a secret with the label that says what it is about, as in `bonus: he would not say`."""
    label = found[first - 1] if first and found[first].joint is Joint.LABEL else None
    told = (
        label is not None
        and kind is AnchorKind.PRIVATE
        and label.is_label
        and not is_private_label(label.text)
        and not any(fold(word) in names for word in label.text.split())
        and any(name in SECRETS for name in hints_of(label.text))
    )
    return label.start if label and told else found[first].start


_CONJUNCTION = re.compile(
    r"(?:(?:and|but|so|because|cos|which|then)\s+(?=\S+\s+\S+\s))?"
    r"(?:that\s+(?=(?:(?:last|next|this)\s+\w+['’]s|the|an?|they|he|she|we|i|it|there|nobody|everyone|their|his|her|our|my|all|some|most)\s+\S))?",
    re.IGNORECASE,
)


def _quote(text: str, start: int, end: int) -> Quote:
    """The passage without a leading conjunction, and with the quotation mark that closes it."""
    opening = _CONJUNCTION.match(text, start, end)
    start = opening.end() if opening else start
    closing = _CLOSING.match(text, end)
    unclosed = text.count('"', start, end) % 2 or text.count("“", start, end) > text.count(
        "”", start, end
    )
    return Quote(start=start, end=closing.end() if closing and unclosed else end)


_CLOSING = re.compile(r"[*_.,!?]{0,2}[\"”]")


def _passages(labels: list[str]) -> Iterator[tuple[AnchorKind, int, int]]:
    """Kind, first and last place of every run of clauses that belong together."""
    first = 0
    for place, label in enumerate(labels):
        if not label.startswith("I-"):
            first = place
        goes_on = place + 1 < len(labels) and labels[place + 1].startswith("I-")
        if label != "O" and not goes_on:
            yield AnchorKind(label[2:]), first, place
