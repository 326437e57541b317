"""What the words of a clause show by themselves, as names of features."""

import re
from collections.abc import Iterator

from drafting.builtin.dates import has_date
from drafting.builtin.promises import is_promise
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.courtesy import is_courtesy
from drafting.builtin.reading.hints import is_mark
from guardrails.words import fold, words_of

_PRONOUN = re.compile(
    r"^(?:and |so |but |then |also |oh )?(i|he|she|they|we|it|you|there|my|her|his|their|our|the)\b(?:['’]\w+)?",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_MOST_WORDS = 40
"""Words of a clause that are looked at; longer clauses are rambling, and their start says what they are."""


def own(clause: Clause, hints: tuple[str, ...], names: dict[str, str]) -> Iterator[str]:
    """Its features; `hints` are what its words hint at, `names` the folded words that stand for people met."""
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
    subject = "name" if words and words[0] == "<name>" else subject_of(clause)
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


def subject_of(clause: Clause) -> str:
    """The pronoun, article or owner that it begins with, folded; `-` where it begins with none."""
    pronoun = _PRONOUN.match(clause.text)
    return fold(pronoun.group(1)) if pronoun else "-"


def _shape(word: str, names: dict[str, str]) -> str:
    if word.removesuffix("'s") in names:
        return "<name>"
    return "<n>" if word[0].isdigit() else word
