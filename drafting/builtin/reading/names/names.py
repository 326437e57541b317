"""Where notes may name a person: runs of capitalised words, and word pairs before a title in lower-case notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafting.builtin.boundaries import NICKNAME
from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from guardrails.words import fold

_HONORIFIC = re.compile(
    r"(?:dr|hr|lady|lord|dona|doña|don|eng|engr|hon|messrs|sig|signora|signor|dott|drs|ir|mrs?|ms|mx|miss|prof|professor|sr|sister|fr|father|sir|dame|judge|rev|revd|reverend|chef|capt"
    r"|captain|commander|cdr|councillor|sergeant|lieutenant|senhora?|signorina|tit[ao]|meneer|mevrouw|mijnheer|fru"
    r"|ma['’]am|coach|pastor|canon|rabbi|imam|cllr|sgt|lt|col|major|madame?|mme|mlle|monsieur|herr|frau|se[ñn]ora?|sra|shri|smt|ing|dipl"
    r"|dipl\.-ing|mama|baba|mzee|bwana|bapak|ibu|encik|puan|datuk|alhaji|alhaja|hajia|mister|missus|(?-i:Misses))\.?$",
    re.IGNORECASE,
)
_KEPT = frozenset({"Madame", "Monsieur"})
"""Honorifics that stay with a name; short forms and others, as `Dr`, `Capt.` or `Herr`, are left out of it."""
_KEPT_ALONE = frozenset(
    [
        *("Herr", "Frau", "Mme", "Signor", "Signora", "Señor", "Señora"),
        *("Lady", "Lord", "Father", "Canon", "Rabbi"),
    ]
)
"""Honorifics without which one last name alone would be nobody's: `Herr Timm`, `Lady Margaret`."""
TOKEN = re.compile(rf"{NICKNAME}|" r"[^\s,;:!?\"“”()\[\]/|=]+")
_LONGEST_NAME, _SHORTEST_FULL = 5, 2
"""Words of a name, and those it keeps when the title before it is taken away."""
MOST_CHARACTERS = 300
"""Characters of a clause in which names are looked for; longer clauses are no sentences."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the notes that may name somebody: characters `[start, end)` of the notes, honorific aside."""

    words: tuple[str, ...]
    honorific: str
    start: int
    end: int
    clause: int
    lead: str
    """What stands before it in its clause."""
    tail: str
    """What stands after it in its clause."""

    @property
    def name(self) -> str:
        """The name as written, its honorific left out."""
        return " ".join(self.words)

    @property
    def known_as(self) -> tuple[str, ...]:
        """The words of the name, with the honorific by which people speak of them: `Madame Joëlle Kassab`."""
        alone = len(self.words) == 1 and self.honorific in _KEPT_ALONE
        return (self.honorific, *self.words) if alone or self.honorific in _KEPT else self.words


def unquoted(word: str) -> str:
    """The word without the marks that a nickname stands between: `Dez` of `"Dez"`."""
    return word.strip("\"“”'‘’")


def is_honorific(word: str) -> bool:
    """Whether the word stands before a name: `Dr`, `Mme`, `Captain`."""
    return bool(_HONORIFIC.match(word))


def mentions(found: tuple[Clause, ...]) -> Iterator[Mention]:
    """Every place that may name a person, in order."""
    for number, clause in enumerate(found):
        tokens = list(TOKEN.finditer(clause.text[:MOST_CHARACTERS]))
        place = 0
        while place < len(tokens):
            length = _run(tokens, place)
            if length:
                yield from _mention(clause, number, tokens, place, length)
            place += max(length, 1)


def _run(tokens: list[re.Match[str]], place: int) -> int:
    """How many tokens from `place` on belong to one capitalised run, particles inside it included."""
    length = 0
    first = tokens[place].group()
    if not _is_capitalised(first) or fold(first) in word_list("openers"):
        return 0
    while place + length < len(tokens) and length < _LONGEST_NAME:
        if length and tokens[place + length].start() - tokens[place + length - 1].end() > 1:
            break
        if length and tokens[place + length - 1].string[tokens[place + length - 1].end()] != " ":
            break
        word = tokens[place + length].group()
        if length and _is_acronym(word) and not _is_acronym(first):
            break
        if _is_capitalised(word):
            length += 1
        elif length and (particles := _particles(tokens, place + length)):
            length += particles
        else:
            break
        if word.endswith((".", "…")) and not _HONORIFIC.match(word) and len(word) > 2:  # noqa: PLR2004  # not an initial
            break
        if word.endswith(("'s", "’s")):
            break
    return length


def _particles(tokens: list[re.Match[str]], place: int) -> int:
    """How many small words from `place` on belong to the capitalised one behind them: two of `van den Bosch`."""
    count = 0
    while place + count < len(tokens) and fold(tokens[place + count].group()) in word_list(
        "particles"
    ):
        count += 1
    return count if _capital_at(tokens, place + count) else 0


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word.rstrip(".")) > 1


def _capital_at(tokens: list[re.Match[str]], place: int) -> bool:
    return place < len(tokens) and _is_capitalised(tokens[place].group())


def _is_capitalised(word: str) -> bool:
    word = unquoted(word)
    return word.removeprefix("h")[:1].isupper() and word != "I" and word[:2] not in {"I'", "I’"}


def _mention(
    clause: Clause, number: int, tokens: list[re.Match[str]], place: int, length: int
) -> Iterator[Mention]:
    run = tokens[place : place + length]
    honorific, run = _addressed(run)
    while not honorific and (_is_title_before_name(run) or _is_epithet(run)):
        place, run = place + 1, run[1:]
        honorific, run = _addressed(run)
    if not run:
        return
    start, end = run[0].start(), run[-1].end()
    if not honorific and place and _SMALL_HONORIFIC.fullmatch(tokens[place - 1].group()):
        place -= 1
        honorific = tokens[place].group().capitalize()
    last = re.sub(r"(?:['’]s|[.…'’*_~`])+$", "", run[-1].group())
    if len(last) == 1 and run[-1].group().startswith(f"{last}."):
        last = f"{last}."
    end -= len(run[-1].group()) - len(last)
    words = (*(token.group() for token in run[:-1]), last)
    if last:
        yield Mention(
            words,
            honorific,
            clause.start + start,
            clause.start + end,
            number,
            clause.text[: tokens[place].start()],
            clause.text[end:],
        )


def _addressed(run: list[re.Match[str]]) -> tuple[str, list[re.Match[str]]]:
    """The last honorific at the head of a run, or "", and the run behind it."""
    honorific = ""
    while len(run) > 1 and _HONORIFIC.match(run[0].group()) and not _is_letters(run):
        honorific, run = run[0].group(), run[1:]
    return honorific, run


_SMALL_HONORIFIC = re.compile(r"(?:mrs?|ms|miss|dr|prof|mme|frau|herr|sra|signora)\.?")
"""Forms of address that small letters leave what they are: `met mme Delorme`."""


def _is_title_before_name(run: list[re.Match[str]]) -> bool:
    """Whether the first word is a title, a part of one or its letters: `Manager Wade Pruett`, `CNM Philippa Strang`."""
    word = run[0].group()
    title = fold(word) in word_list("roles") or fold(word) in word_list("role_modifiers")
    return _is_letters(run) or (title and len(run) > _SHORTEST_FULL)


def _is_epithet(run: list[re.Match[str]]) -> bool:
    """Whether the first of two words is only how people speak of who is named behind it: `Big Ron`."""
    return len(run) == _SHORTEST_FULL and fold(run[0].group()) in EPITHETS


EPITHETS = frozenset({"old", "big", "wee", "auld", "brother"})


def _is_letters(run: list[re.Match[str]]) -> bool:
    """Whether the first word is capitals before a name that is none: `CNM Philippa Strang`, `DON Helen Pratt`."""
    word = run[0].group()
    letters = len(word) >= _SHORTEST_LETTERS and word.isalpha() and word.isupper()
    return letters and len(run) > 1 and not run[1].group().isupper()


_SHORTEST_LETTERS = 3
"""Letters from which capitals alone are a post or a degree, not initials."""
