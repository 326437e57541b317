"""Names of one and the same person: shorter forms, nicknames before the full name, first names that speak in turns."""

from collections import defaultdict

from drafting.builtin.prose.verbs import is_past
from drafting.builtin.reading.names.named import Named
from drafting.builtin.reading.names.names import unquoted
from guardrails.words import fold


def without_parts(
    chosen: list[Named], tied: list[tuple[Named, Named]], every: list[Named]
) -> list[Named]:
    """The names without those that are part of another, or tied to it, whose mentions the fuller name takes over.

    What stands alone in `every` is no form of address, so that the name it begins is no other's first name.
    """
    fuller = [one for one in chosen if len(one.first.words) > 1]
    stands_alone = {fold(one.first.name) for one in every if len(one.first.words) == 1}
    parts = [
        (one, whole)
        for one in chosen
        for whole in fuller
        if (
            is_part(one.first.words, whole.first.words)
            and not (_shares_last(one, whole) and fold(one.first.words[0]) in stands_alone)
        )
        or any(one is short and whole is full for short, full in tied)
        or _is_told_of(one, whole)
    ]
    for part, whole in parts:
        whole.mentions += part.mentions
    shorter = [part for part, _ in parts]
    return [one for one in chosen if one not in shorter]


def _shares_last(one: Named, whole: Named) -> bool:
    """Whether the last word of one name is the first of the other: `Oom Danie` of `Danie Brink`."""
    return len(one.first.words) > 1 and fold(one.first.words[-1]) == fold(whole.first.words[0])


def _is_told_of(one: Named, whole: Named) -> bool:
    """Whether small letters behind a known first name are no surname but a deed: `priya wrote`, of `priya raman`."""
    first, *rest = one.first.words
    return (
        bool(rest)
        and all(map(str.islower, rest))
        and fold(first) == fold(whole.first.words[0])
        and whole.first.start < one.first.start
        and not any("title" in sign for sign in one.seen)
    )


def is_part(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is a shorter form of a fuller one: `Priya`, `Ms Nair`, `P. Nair` or `Priya N` of `Priya Nair`."""
    folded, whole = [[fold(unquoted(word)) for word in name] for name in (words, full)]
    if folded == whole:
        return False
    if folded[0] in _initials(full) or _is_form_of_first(folded, whole[0]):
        return True
    first, last = [
        len(folded) > 1
        and len(folded[place].rstrip(".")) == 1
        and folded[place][0] == whole[place][0]
        for place in (0, -1)
    ]
    return (
        set(folded) < set(whole)
        or (first and folded[-1] == whole[-1])
        or (last and folded[0] == whole[0])
    )


def _initials(full: tuple[str, ...]) -> set[str]:
    """The letters that a name begins with, with and without those of what its bearer goes by."""
    written = [word for word in full if word == unquoted(word)]
    return {fold("".join(unquoted(word)[0] for word in words)) for words in (full, written)}


def _is_form_of_first(words: list[str], first: str) -> bool:
    """Whether the words are the beginning of a first name or end in it: `Walt` of Walter, `Oom Danie` of Danie."""
    if len(words) == 1:
        return len(words[0]) >= _SHORTEST_FORM and first.startswith(words[0])
    return len(words) == 2 and words[1] == first  # noqa: PLR2004  # a form of address and the name


_SHORTEST_FORM = 3
"""Letters from which the beginning of a first name stands for it."""


def _is_family_name(word: str) -> bool:
    """Whether a word behind a first name may be the family's: none is in a heading that tells, `PIPPA ASKED`."""
    return word[0].isupper() and not (word.isupper() and is_past(fold(word)))


def in_full(chosen: list[Named], every: list[Named]) -> list[Named]:
    """The one full name of each whom only a first name was chosen for: `ANDREA POHL` of `Andrea`."""
    known = {fold(one.first.words[0]) for one in chosen if len(one.first.words) > 1}
    single = {fold(one.first.name) for one in chosen if len(one.first.words) == 1} - known
    fuller: dict[str, list[Named]] = defaultdict(list)
    for one in every:
        first, *rest = one.first.words
        doubted = any(name.startswith("doubt") for name in one.seen)
        if rest and fold(first) in single and _is_family_name(rest[-1]) and not doubted:
            fuller[fold(first)].append(one)
    spelt_out = (_spelt_out(one, every) for one in chosen)
    return [
        found[0]
        for found in (*fuller.values(), *spelt_out)
        if len(found) == 1 and found[0] not in chosen
    ]


def _spelt_out(one: Named, every: list[Named]) -> list[Named]:
    """Whose first name is an initial, or behind a form of address missing, in full: right behind the latter."""
    short = one.first.words
    cut, formal = len(short[0].rstrip(".")) == 1, len(short) == 1 and bool(one.first.honorific)
    if not (cut or formal):
        return []
    return [
        whole
        for whole in every
        if len(whole.first.words) > 1
        and min(len(word.rstrip(".")) for word in whole.first.words) > 1
        and fold(whole.first.words[-1]) == fold(short[-1])
        and is_part(short, whole.first.words)
        and (cut or any(0 < whole.first.start - at.end < _NEAR for at in one.mentions))
    ]


_NEAR = 16
"""Characters behind a form of address and a name within which it is said in full: `Mr Bello, Idris Bello`."""
