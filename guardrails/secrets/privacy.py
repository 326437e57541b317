"""What must stay out of a letter: passages marked private, and remarks of that nature that nobody marked."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from guardrails.evidence import plain, without_planted
from guardrails.figures.quantities import Number
from guardrails.figures.tallies import known_numbers
from guardrails.manuscript import Manuscript, Passage
from guardrails.secrets.competing_offer import deadline
from guardrails.secrets.remarks import held_back
from guardrails.secrets.senses import turns
from guardrails.text.extent import blanked
from guardrails.text.word_lists import list_lines, word_list_stems
from guardrails.words import commonness, stem, stems_of, telling, words_of

_MONEY = re.compile(
    r"[£$€]\s?\d|\b\d{2,3}(?:\.\d+)?k\b|\b(?:pay|salary|wages?|bonus|rate|basic|band|money|stipend)\b",
    re.IGNORECASE,
)
_RARE = 4.6
"""Zipf frequency below which a shared word is no accident."""


_CONFIDED = re.compile(
    r"\b(?:off the record|between (?:us|you and me)|in confidence|confidentially|(?:is|was|be)n['’]?t public yet"
    r"|keep (?:this|it|that) (?:to yoursel(?:f|ves)|between us|quiet)"
    r"|(?:not|won['’]?t|don['’]?t|never) tell(?:ing)? (?:him|her|them|you|any(?:one|body)|people|(?-i:[A-Z])\w+)"
    r"|nobody (?:knows|is to know))\b",
    re.IGNORECASE,
)
"""Words by which somebody asks for silence: what stands with them is no guess."""


_CHOSEN = re.compile(
    r"\b(?:chose|chosen|(?:went|gone|going) (?:with|w/|w|for)|picked|hired|appointed|(?:took|taken) on"
    r"|(?:have|['’]ve|had|has) taken|(?:gave|given) (?:it|the (?:job|post|role|place)) to|decided on)\s+"
    r"(?:some(?:body|one)|another|(?:an?|the|their) (?:[\w-]+ ){0,3}?(?:candidate|applicant|person|colleague|insider"
    r"|chap|bloke|guy|lad|man|woman))\b(?! (?:to|home|out|off|along)\b)",
    re.IGNORECASE,
)
"""How notes tell that somebody was given the post: a person, whatever else was picked, hired or taken."""
_OF_THE_CHOICE = frozenset({"rivals", ""})
"""The circle that any word of whom they chose is of: candidate, internal."""


@dataclass(frozen=True)
class Secret:
    """A stretch `[start, end)` of the notes that must not be told, and what would give it away."""

    start: int
    end: int
    sure: bool
    """Whether the person, their notes or its very words hold it back; otherwise somebody's reading of it does."""
    passage: str
    stems: frozenset[str]
    own: frozenset[str]
    """Those of its stems that no usable line of the notes has."""
    rare: frozenset[str]
    """Those of its own whose words are so uncommon that sharing them is no accident."""
    names: frozenset[str]
    circles: frozenset[str]
    numbers: tuple[Number, ...]
    of_money: bool
    """Whether it speaks of pay or sums, so that a figure alone gives it away."""


@lru_cache(maxsize=1 << 15)
def circle(word_stem: str) -> str:
    """The circle of private meaning that a stem belongs to, or nothing."""
    return _circles().get(word_stem, "")


@cache
def _circles() -> dict[str, str]:
    lines = (line.partition(":") for line in list_lines("private"))
    return {stem(word): name for name, _, words in lines for word in words.split()}


_OF_ANY_ADDRESS = frozenset({"https", "http", "www", "mailto", "com", "org", "html"})
"""What one address on the web shares with the next, and gives nothing away."""


@dataclass(frozen=True, eq=False)
class Privacy:
    """The secrets of a manuscript, and what its usable words say; told apart by identity, as it is read once."""

    secrets: tuple[Secret, ...]
    free: str
    """What is left of the person's words without the secrets."""
    usable: frozenset[str]
    """Stems that the letter may use."""
    numbers: tuple[Number, ...]
    talked: frozenset[str]
    """Private circles that the usable words speak of too, as the notes of a funeral home speak of grief."""


def privacy(manuscript: Manuscript) -> Privacy:
    """What the notes hold back, from the passages marked private and from remarks that are so by nature."""
    held = [p for p in manuscript.passages if p.kind == "private" and not _told_us(manuscript, p)]
    marked = tuple((p.start, p.end, not p.guessed) for p in held)
    free = tuple((p.start, p.end) for p in manuscript.passages if p.kind != "private")
    people = " ".join(f"{one.name} {one.called}" for one in manuscript.people)
    spoken = "\n".join(
        (
            *manuscript.sender.facts,
            manuscript.sender.name,
            manuscript.received,
            manuscript.role,
            manuscript.company,
            manuscript.met,
            manuscript.decision_by,
            manuscript.to,
            deadline(manuscript),
        )
    )
    return _privacy(manuscript.notes, marked, free, people, spoken)


def _told_us(manuscript: Manuscript, guess: Passage) -> bool:
    """Whether an engine took for private whom they chose, and the letter answers those who said so."""
    words = manuscript.notes[guess.start : guess.end]
    if manuscript.kind != "rejection_reply" or not guess.guessed or not _CHOSEN.search(words):
        return False
    return not (_CONFIDED.search(words) or _circles_of(words) - _OF_THE_CHOICE)


def _circles_of(words: str) -> frozenset[str]:
    """The private circles of words and of their turns of phrase."""
    return frozenset(map(circle, stems_of(words))) | turns(words).keys()


@lru_cache(maxsize=64)
def _privacy(
    notes: str,
    marked: tuple[tuple[int, int, bool], ...],
    free: tuple[tuple[int, int], ...],
    people: str,
    spoken: str,
) -> Privacy:
    """What the notes hold back and what stays free to be said, remembered for each set of notes and cards."""
    told = tuple(held_back(notes))
    honest = without_planted(notes)
    read = [(start, end) for start, end, _ in marked]
    spans = {
        (start, end): certain
        or _CONFIDED.search(notes, start, end) is not None
        or notes[start:end] not in honest
        or any(_meet((start, end), other) for other in told)
        for start, end, certain in marked
    }
    spans |= {one: True for one in told if not any(_meet(one, other) for other in (*read, *free))}
    usable = blanked(honest, spans) + "\n" + spoken
    stems = stems_of(usable)
    names = frozenset(plain(word.text) for word in words_of(people))
    secrets = tuple(
        _secret(notes, span, stems, names, sure=sure) for span, sure in sorted(spans.items())
    )
    talked = frozenset(filter(None, map(circle, stems)))
    return Privacy(secrets, usable, stems, known_numbers(usable), talked)


def _secret(
    notes: str, span: tuple[int, int], usable: frozenset[str], names: frozenset[str], *, sure: bool
) -> Secret:
    """The passage as a secret: what it is made of, and which of that stands nowhere else."""
    start, end = span
    words = [word for word in words_of(notes[start:end]) if word.text not in _OF_ANY_ADDRESS]
    called = frozenset(plain(word.text) for word in words) & names
    stems = frozenset(stem(w.text) for w in words if telling(w.text) and plain(w.text) not in names)
    stems = frozenset(one for one in stems if one not in word_list_stems("times"))
    return Secret(
        start,
        end,
        sure,
        notes[start:end],
        stems,
        stems - usable,
        frozenset(stem(w.text) for w in words if commonness(w.text) < _RARE) & (stems - usable),
        called,
        frozenset(filter(None, map(circle, stems))) | turns(notes[start:end]).keys(),
        known_numbers(notes[start:end]),
        _MONEY.search(notes, start, end) is not None,
    )


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
