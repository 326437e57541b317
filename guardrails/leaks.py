"""Where a letter gives away what the notes hold back, in the same words or in others of the same circle."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from guardrails.capitals import harmless
from guardrails.datings import written
from guardrails.evidence import plain
from guardrails.findings import Part
from guardrails.hints import hinted
from guardrails.manuscript import Manuscript
from guardrails.matching import matches
from guardrails.numbers import numbers_in
from guardrails.privacy import Privacy, Secret, circle, privacy
from guardrails.quantities import Number, Unit
from guardrails.remarks import DOUBTFUL, remarks
from guardrails.sense import leaning
from guardrails.sentences import sentences
from guardrails.words import Word, stem, telling, words_of

_SMALL = 12
"""Up to this a plain number says too little to give anything away."""
_CLEAR = 1.5
"""Log-odds (about five to one) from which what somebody read as private is taken for it without a doubt."""
_SHORTEST = 4
"""Letters from which the beginning of a word stands for it."""
_OF_ANY_LETTER = frozenset({"interview", "interviews"})
"""What every letter names; `interviewing elsewhere` is told by its other forms."""
_BARE = frozenset({"fatigue", "health", "sorrow", "family", "drink", "retiring"})
"""Circles in which one word that the usable notes lack gives the secret away."""


@dataclass(frozen=True, slots=True, order=True)
class Leak:
    """A stretch `[start, end)` that tells a secret; `sure` unless it is only a reader's guess that it is one."""

    start: int
    end: int
    sure: bool = True


def leaks(manuscript: Manuscript, part: Part) -> Iterator[Leak]:
    """Each stretch of a part that tells a secret; one for each sentence at most."""
    held = privacy(manuscript)
    text = manuscript.part(part)
    dated = [(day.start, day.end) for day in written(text)]
    numbers = [
        number
        for number in numbers_in(text)
        if not any(start <= number.start < end for start, end in dated)
        and _secret_number(number, held)
    ]
    stretches = (
        [(0, text)] if part is Part.SUBJECT else [(s.start, s.text) for s in sentences(text)]
    )
    for start, sentence in stretches:
        end = start + len(sentence)
        figures = tuple(n.moved(-start) for n in numbers if start <= n.start < end)
        found = _leak(sentence, figures, held)
        if found:
            yield Leak(found.start + start, found.end + start, found.sure)


@lru_cache(maxsize=1024)
def _leak(sentence: str, numbers: tuple[Number, ...], held: Privacy) -> Leak | None:
    """Remembered, so that a review after a key press weighs one sentence and not the letter."""
    words = tuple(word for word in words_of(sentence) if word.text not in _OF_ANY_LETTER)
    unsure = None
    for secret in held.secrets:
        found = _tells(sentence, words, numbers, secret, held)
        if found and found.sure:
            return found
        unsure = unsure or found
    for remark in remarks(sentence):
        if any(stem(w.text) not in held.usable for w in words_of(remark[0]) if telling(w.text)):
            return Leak(*remark.span(), sure=remark.lastgroup not in DOUBTFUL)
    found = _sensed(sentence, words, held) or unsure
    return found or (Leak(0, len(sentence), sure=False) if hinted(sentence, held) else None)


def _sensed(sentence: str, words: tuple[Word, ...], held: Privacy) -> Leak | None:
    """The sentence where two signs agree: it reads like a private remark, and has a word that only a secret has."""
    new = {one for one in (stem(word.text) for word in words) if one not in held.usable}
    touched = any(new & secret.own for secret in held.secrets if secret.sure)
    if not touched and not any(circle(one) in _BARE for one in new):
        return None
    odds = leaning(sentence, "remark")
    return Leak(0, len(sentence), touched) if odds is not None and odds > 0 else None


def _tells(
    sentence: str,
    words: tuple[Word, ...],
    numbers: tuple[Number, ...],
    secret: Secret,
    held: Privacy,
) -> Leak | None:
    """Where the sentence tells this secret, from the first word of it to the last."""
    stems = frozenset(stem(word.text) for word in words)
    figures = [n for n in numbers if any(matches(n, other) for other in secret.numbers)]
    sums = [n for n in figures if secret.of_money or n.unit is Unit.MONEY]
    told = _told(stems, frozenset(plain(word.text) for word in words), secret, held)
    if not (sums or told or (figures and secret.own & stems) or _named(sentence, words, secret)):
        return None
    odds = _odds(sentence, secret)
    if odds <= 0 and not _circles(_new(stems, held), secret):
        return None
    places = [(word.start, word.end) for word in _shared(words, secret)]
    places += [(figure.start, figure.end) for figure in figures]
    told_from, told_to = min(places)[0], max(end for _, end in places)
    open_to_see = bool(sums) or _is_of_its_nature(sentence, stems, secret)
    return Leak(told_from, told_to, odds > _CLEAR and (secret.sure or open_to_see))


def _is_of_its_nature(sentence: str, stems: frozenset[str], secret: Secret) -> bool:
    """Whether the sentence itself is of a private nature: without it, what is only a guess is not sure."""
    return bool(_circles(stems & secret.own, secret)) or (leaning(sentence, "private") or 0.0) > 0


def _circles(stems: Iterable[str], secret: Secret) -> frozenset[str]:
    """The private circles of the secret that stems are of: family, health, pay."""
    return frozenset(map(circle, stems)) & secret.circles


def _odds(sentence: str, secret: Secret) -> float:
    """Log-odds that it is a secret at all: of its passage, or at most doubtful ones of what the letter makes of it.

    Who reads notes in a hurry takes too much for private rather than too little; a good letter may rest on it.
    """
    passage = None if secret.sure else leaning(secret.passage, "private")
    if passage is None or passage > _CLEAR:
        return inf
    return max(passage, min(leaning(sentence, "private") or 0.0, _CLEAR))


def _secret_number(number: Number, held: Privacy) -> bool:
    """Whether only what is held back has the number; small plain ones say too little to give anything away."""
    bare = number.unit not in {Unit.MONEY, Unit.SPAN, Unit.PERCENT, Unit.CLOCK}
    small = bare and number.amount <= _SMALL
    return not small and not any(matches(number, other, near=True) for other in held.numbers)


def _shared(words: tuple[Word, ...], secret: Secret) -> list[Word]:
    return [
        word
        for word in words
        if stem(word.text) in secret.stems
        or plain(word.text) in secret.names
        or (circle(stem(word.text)) in secret.circles and circle(stem(word.text)))
    ]


def _told(stems: frozenset[str], words: frozenset[str], secret: Secret, held: Privacy) -> bool:
    """Whether the stems of a sentence tell the secret: by two rare ones of its own, or by most of what it holds."""
    own = secret.own & stems
    unusual = len(secret.rare & stems)
    circles = _circles(_new(stems, held), secret)
    if unusual > 1 or circles & _BARE:
        return True
    if len(secret.stems) == 1 and own:
        return bool(unusual or circle(*own))
    shared = secret.stems & stems
    told = len(shared) + len(secret.names & words) + len(circles - set(map(circle, shared)))
    if not (unusual or circles or len(own) > 1):
        return False
    telling = told > 1 or any(map(circle, own))
    most = telling and told * 2 >= len(secret.stems) + len(secret.names)
    return most or (len(own) > 1 and told * 5 >= 2 * len(secret.stems))


def _named(sentence: str, words: tuple[Word, ...], secret: Secret) -> bool:
    """Whether the sentence names somebody or something that only the secret names."""
    return any(
        stem(w.text) in secret.own
        and sentence[w.start].isupper()
        and plain(w.text) not in harmless()
        and (w.start or stem(w.text) in secret.rare)
        for w in words
    )


def _new(stems: frozenset[str], held: Privacy) -> frozenset[str]:
    """The stems that no word free to be used bears out."""
    return frozenset(one for one in stems - held.usable if not _shortened(one, held.usable))


def _shortened(word_stem: str, usable: frozenset[str]) -> bool:
    """Whether the notes have the word in a shorter form, free to be used: hosp for hospital."""
    return any(word_stem[:length] in usable for length in range(_SHORTEST, len(word_stem)))
