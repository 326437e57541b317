"""What can be seen of a telling and of the notes around its passage, for the weights that say how sure it is."""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_plural,
)
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.quotable import CONTENT
from drafting.builtin.writing.choosing.worth import worth
from drafting.builtin.writing.telling.telling import Telling
from guardrails.words import GRAMMAR, commonness, words_of

_PIECE = re.compile(r"[^\W_]+(?:[-'’./][^\W_]+)*|[“”‘,.:;()?!…&+=>]")
_GRAMMAR = (
    DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | SUBORDINATORS
    | CONJUNCTIONS
    | OBJECTS
    | ADVERBS
    | verbs.AUXILIARIES
    | {"one", "so", "such", "same", "both", "other", "more", "also", "too", "then", "again", "here"}
)
_LENGTHS = (4, 6, 8, 11, 15, 20, 28, 40)
"""Words from which a telling or its passage is longer than others."""
_SHARES = (1, 20, 35, 50, 65)
"""Percent of what a passage is about from which more of it is lost."""
_GAPS = (0, 3, 12, 30, 60)
"""Characters of a passage, before and behind what is told of it, from which more of them are left out."""
_AROUND = 110
"""Characters of the notes before a passage that are looked at."""
_BEHIND = 70
_LEAD = re.compile(r"(\w{1,12})\w*\s*[:=]\s*$")
"""What labels a line: `forgot:`."""
_BULLET = " -*•>–—\t0123456789.)/"


def traits(telling: Telling, text: str) -> frozenset[str]:
    """Everything the telling of a passage of this text is weighed by."""
    passage = " ".join(text[telling.anchor.quote.start : telling.anchor.quote.end].split())
    return frozenset(
        chain(
            _sorts(telling),
            _words(telling.words),
            _begins(passage),
            _sizes(telling, passage),
            _kept(telling.words, passage),
            _around(telling, text),
        )
    )


def _sorts(telling: Telling) -> Iterator[str]:
    """What it is, how it is told, and what is known of its worth."""
    mode, kind = telling.mode.value, telling.anchor.kind.value
    yield from ("any", f"told {mode}", f"kind {kind}", f"{kind} told {mode}")
    yield f"{mode} of {'reader' if telling.who == 'reader' else 'another' if telling.who else 'nobody'}"
    yield from (f"poverty {poverty(telling)}", f"{mode} poverty {poverty(telling)}")
    yield from (f"worth {worth(telling)}", f"{mode} worth {worth(telling)}")
    yield "with the next" if telling.also else "alone"


def _words(words: str) -> Iterator[str]:
    """The sorts of its words, by themselves, in pairs, and at both ends."""
    sorts = [_sort(piece) for piece in _PIECE.findall(words)]
    yield from (f"has {sort}" for sort in sorts)
    yield from (f"pair {one} {two}" for one, two in pairwise(("^", *sorts, "$")))
    yield f"first {' '.join(sorts[:2])}"
    yield f"first three {' '.join(sorts[:3])}"
    yield f"last {' '.join(sorts[-2:])}"


def _sort(piece: str) -> str:
    """The word itself where it is grammar or a mark, else what kind of word it is."""
    word = piece.lower().replace("’", "'")
    if word in _GRAMMAR or not piece[0].isalnum():
        return word
    if piece[0].isdigit() or piece[0].isupper():
        return "number" if piece[0].isdigit() else "Name"
    known = commonness(word)
    if not known:
        return "unknown"
    return _form(word) or (word if known >= GRAMMAR else "things" if is_plural(word) else "thing")


def _form(word: str) -> str:
    """The form of a verb; "" where it is none for sure."""
    if verbs.is_past(word):
        return "did"
    if verbs.is_ing(word):
        return "doing"
    return "does" if verbs.surely_third(word) else "do" if verbs.surely_base(word) else ""


def _begins(passage: str) -> Iterator[str]:
    """How the passage was jotted down at its beginning."""
    sorts = [_sort(piece) for piece in _PIECE.findall(passage)[:2]]
    yield f"jotted {' '.join(sorts)}"
    yield f"jotted first {' '.join(sorts[:1])}"
    yield "jotted small" if passage[:1].islower() else "jotted large"


def _sizes(telling: Telling, passage: str) -> Iterator[str]:
    """How long the telling and its passage are."""
    length = _step(len(telling.words.split()), _LENGTHS)
    yield from (f"length {length}", f"{telling.mode.value} length {length}")
    yield f"passage length {_step(len(passage.split()), _LENGTHS)}"
    yield f"commas {min(telling.words.count(','), 4)}"
    yield "one sentence" if ". " not in telling.words else "more sentences"


def _kept(words: str, passage: str) -> Iterator[str]:
    """How much of the passage is told, from where to where, and which words of grammar were added."""
    told, jotted = words.casefold(), passage.casefold()
    about = [word.text for word in words_of(passage) if commonness(word.text) < CONTENT]
    lost = sum(word not in told for word in about)
    yield f"lost {_step(100 * lost // max(len(about), 1), _SHARES)}"
    yield f"lost words {min(lost, 8)}"
    yield from (
        f"added {word.text}"
        for word in words_of(words)
        if word.text in _GRAMMAR and word.text not in jotted
    )
    begun = jotted.find(" ".join(told.split()[1:3]))
    ended = jotted.find(told[-12:])
    yield f"left out before {_step(begun, _GAPS)}"
    yield f"left out behind {_step(len(passage) - ended - 12 if ended >= 0 else -1, _GAPS)}"


def _around(telling: Telling, text: str) -> Iterator[str]:
    """Where in its line the passage stands, and what the notes have beside it."""
    quote = telling.anchor.quote
    line = text[max(quote.start - _AROUND, 0) : quote.start].rpartition("\n")[2]
    behind = text[quote.end : quote.end + _BEHIND]
    yield "begins a line" if not line.strip(_BULLET) else "within a line"
    yield "ends a line" if "\n" in behind[:3] else "not the last"
    yield f"behind {' '.join(_sort(piece) for piece in _PIECE.findall(line)[-1:])}"
    yield f"mark {line.strip()[-1:] if not line.strip()[-1:].isalnum() else ''}"
    yield f"before {_sort_of_start(behind.strip()[:1])}"
    if label := _LEAD.search(line):
        yield f"label {label[1].lower()}"
    if "asked" in line or line.strip().endswith("?"):
        yield f"{telling.mode.value} was asked"


def _sort_of_start(letter: str) -> str:
    return letter if not letter.isalpha() else "large" if letter.isupper() else "small"


def _step(size: int, edges: tuple[int, ...]) -> int:
    """How many of the edges the size reaches."""
    return sum(size >= edge for edge in edges)
