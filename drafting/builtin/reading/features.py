"""What can be seen of a clause and around it, as names of features for the kinds' linear model."""

import re
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.dates import has_date
from drafting.builtin.promises import is_promise
from drafting.builtin.reading.clauses import STARTS, Clause
from drafting.builtin.reading.courtesy import is_courtesy
from drafting.builtin.reading.hints import SECRETS, held_by, hints_of, is_mark
from drafting.builtin.reading.invitations import arranges, pasted
from drafting.builtin.reading.marks import is_only_mark
from drafting.builtin.reading.private import names_pay, withheld
from drafting.builtin.reading.speakers import turned_to
from drafting.builtin.reading.turns import SELF, Speakers, speakers_in
from drafting.models import Facts, Person
from guardrails.words import fold, words_of

_PRONOUN = re.compile(
    r"^(?:and |so |but |then |also |oh )?(i|he|she|they|we|it|you|there|my|her|his|their|our|the)\b(?:['’]\w+)?",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_MOST_WORDS = 40
"""Words of a clause that are looked at; longer clauses are rambling, and their start says what they are."""


def features(
    found: tuple[Clause, ...], names: dict[str, str], known: tuple[Person, ...], told: Facts
) -> list[list[str]]:
    """For every clause the names of its features; `names` are the folded words that stand for people met."""
    held = held_by(found, known, told)
    hints = [hints_of(clause.text[:400]) for clause in found]
    sentence = _per_stretch(found, hints, STARTS)
    line = _per_stretch(found, hints, frozenset({Joint.LINE, Joint.BLANK}))
    kept = withheld(found)
    any_kept = any(kept)
    turned = turned_to(found, names)
    talk = speakers_in(found)
    mail = pasted(found)
    return [
        [
            *_own(clause, hints[place], names),
            *(
                ["mark"]
                if kept[place] and _is_lone(found, place) and is_only_mark(clause.text)
                else []
            ),
            *(f"s:{name}" for name in sentence[place]),
            *(f"l:{name}" for name in line[place]),
            *_around(found, hints, place, gathered=any_kept),
            *_label(clause, names, talk),
            *_placed(found, place, spoken=bool(talk.others and clause.label)),
            *held.get(place, ()),
            *(["withheld"] if kept[place] else ["others withheld"] if any_kept else []),
            *(["somebody else"] if place in turned else []),
            *(["amount"] if names_pay(clause) else []),
            *(["pasted"] if mail[place] else []),
            *(
                ["arranges" if mail[place] or _is_lone(found, place) else "address"]
                if not kept[place] and arranges(clause, in_mail=mail[place])
                else []
            ),
        ]
        for place, clause in enumerate(found)
    ]


def _own(clause: Clause, hints: tuple[str, ...], names: dict[str, str]) -> Iterator[str]:
    yield "bias"
    if "private_mark" in hints and is_mark(clause.text):
        yield "mark"
    if is_courtesy(clause.text, names):
        yield "courtesy"
    if is_promise(clause.text):
        yield "promise"
    words = [
        _shape(word.text, names) for word in words_of(clause.text[: 12 * _MOST_WORDS])[:_MOST_WORDS]
    ]
    yield from (f"w:{word}" for word in set(words))
    yield from (f"h:{name}" for name in hints)
    if words:
        yield f"first:{words[0]}"
        yield f"start:{' '.join(words[:2])}"
        yield f"last:{words[-1]}"
    subject = "name" if words and words[0] == "<name>" else _subject(clause)
    yield f"subject:{subject}"
    yield from (f"{subject}+{name}" for name in hints)
    yield f"long:{min(len(words), 24) // 3}"
    yield f"joint:{clause.joint}"
    if clause.text[:1] in "\"“'‘":
        yield "quoted"
    if clause.text.rstrip("\"”'’)")[-1:] in "?!":
        yield f"ends:{clause.text.rstrip(chr(34) + '”’)')[-1:]}"
    if has_date(clause.text[:400]):
        yield "date"
    if _DIGIT.search(clause.text, 0, 400):
        yield "digit"


def _is_lone(found: tuple[Clause, ...], place: int) -> bool:
    """Whether the clause is a sentence of its own."""
    ends = place + 1 == len(found) or found[place + 1].joint in STARTS
    return ends and found[place].joint in STARTS


def _subject(clause: Clause) -> str:
    pronoun = _PRONOUN.match(clause.text)
    return fold(pronoun.group(1)) if pronoun else "-"


def _shape(word: str, names: dict[str, str]) -> str:
    if word.removesuffix("'s") in names:
        return "<name>"
    return "<n>" if word[0].isdigit() else word


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
        yield f"after:{clause.joint}+{_subject(clause)}"
    yield f"part:{5 * place // len(found)}"
    yield f"early:{min(place // 4, 5)}"
