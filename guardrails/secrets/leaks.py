"""Where a letter gives away what the notes hold back, in the same words or in others of the same circle."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from guardrails.days.datings import written
from guardrails.evidence import plain
from guardrails.figures.matching import matches
from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import harmless
from guardrails.secrets.guesses import certain, doubted
from guardrails.secrets.hints import hinted
from guardrails.secrets.ngrams import shared_ngram
from guardrails.secrets.privacy import Privacy, Secret, circle, privacy
from guardrails.secrets.remarks import DOUBTFUL, remarks
from guardrails.sense import leaning
from guardrails.sentences import sentences
from guardrails.text.extent import covered
from guardrails.words import Word, stem, telling, words_of

_SMALL = 12
"""Up to this a plain number says too little to give anything away."""
_SHORTEST = 4
"""Letters from which the beginning of a word stands for it."""
_OF_ANY_LETTER = frozenset({"interview", "interviews"})
"""What every letter names; `interviewing elsewhere` is told by its other forms."""
_OF_MANY = frozenset("a an another one some every each any last previous former".split())  # noqa: SIM905  # reads as words
"""What stands before a thing of a kind, and before no name; the, no and old stand before names too."""
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
    dated = covered(text, ((day.start, day.end) for day in written(text)))
    numbers = [
        number
        for number in numbers_in(text)
        if not dated[number.start] and _secret_number(number, held)
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
    hint = None if found else hinted(sentence, held)
    return Leak(hint.start, hint.end, sure=False) if hint else found


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
    most = _told(stems, frozenset(plain(word.text) for word in words), secret, held)
    ngram = shared_ngram(sentence, secret.passage, held.free) if secret.sure else None
    counted = figures and (secret.own & stems or _both(sentence, secret))
    told = bool(sums or most or counted or _named(sentence, words, secret))
    if not (told or ngram):
        return None
    circles = _circles(_new(stems, held), secret)
    bare, summed = bool(circles & _BARE), bool(sums)
    if not (secret.sure or circles) and doubted(sentence, secret.passage, summed=summed):
        return None
    places = [(word.start, word.end) for word in _shared(words, secret)]
    places += [(figure.start, figure.end) for figure in figures]
    places = [(ngram.start, ngram.end)] if ngram and not told else places
    sure = secret.sure or certain(sentence, secret.passage, bare=bare, summed=summed)
    return Leak(min(places)[0], max(end for _, end in places), sure)


def _circles(stems: Iterable[str], secret: Secret) -> frozenset[str]:
    """The private circles of the secret that stems are of: family, health, pay."""
    return frozenset(map(circle, stems)) & secret.circles


def _secret_number(number: Number, held: Privacy) -> bool:
    """Whether only what is held back has the number; small plain ones say too little to give anything away."""
    bare = number.unit not in {Unit.MONEY, Unit.SPAN, Unit.PERCENT, Unit.CLOCK}
    small = bare and number.amount <= _SMALL
    return not small and not any(matches(number, other, near=True) for other in held.numbers)


def _both(sentence: str, secret: Secret) -> bool:
    """Whether two numbers of the secret stand in the sentence, however small: three people in four years."""
    told = [{n.start for n in secret.numbers if matches(one, n)} for one in numbers_in(sentence)]
    return len(set().union(*told)) > 1 and sum(map(bool, told)) > 1


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
    if unusual > 1 or (circles & _BARE) - held.talked:
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
        stem(w.text) in secret.own - _kinds(secret.passage)
        and sentence[w.start].isupper()
        and plain(w.text) not in harmless()
        and (w.start or stem(w.text) in secret.rare)
        for w in words
    )


@lru_cache(maxsize=256)
def _kinds(passage: str) -> frozenset[str]:
    """The stems of what a passage has one of many of, and names by no name: a teller, another foreman."""
    return frozenset(
        stem(word.text)
        for before, word in pairwise(words_of(passage))
        if before.text in _OF_MANY and passage[word.start].islower()
    )


def _new(stems: frozenset[str], held: Privacy) -> frozenset[str]:
    """The stems that no word free to be used bears out."""
    return frozenset(one for one in stems - held.usable if not _shortened(one, held.usable))


def _shortened(word_stem: str, usable: frozenset[str]) -> bool:
    """Whether the notes have the word in a shorter form, free to be used: hosp for hospital."""
    return any(word_stem[:length] in usable for length in range(_SHORTEST, len(word_stem)))
