"""Where a letter gives away what the notes hold back, in the same words or in others of the same circle."""

from collections.abc import Iterator
from dataclasses import replace

from guardrails.capitals import harmless
from guardrails.datings import written
from guardrails.evidence import plain
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.matching import matches
from guardrails.numbers import Number, Unit, numbers_in
from guardrails.privacy import Privacy, Secret, circle, may_remark, privacy, remarks, telling
from guardrails.sentences import sentences
from guardrails.words import Word, stem, words_of

_SMALL = 12
"""Up to this a plain number says too little to give anything away."""
_SHORTEST = 4
"""Letters from which the beginning of a word stands for it."""
_BARE = frozenset({"fatigue", "health", "sorrow", "family", "drink", "retiring"})
"""Circles in which one word that the usable notes lack gives the secret away."""


def leaks(manuscript: Manuscript, part: Part) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch of a part that tells a secret; one for each sentence at most."""
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
        figures = [
            replace(n, start=n.start - start, end=n.end - start)
            for n in numbers
            if start <= n.start < end
        ]
        found = _leak(sentence, figures, held)
        if found:
            yield found[0] + start, found[1] + start


def _leak(sentence: str, numbers: list[Number], held: Privacy) -> tuple[int, int] | None:
    words = words_of(sentence)
    stems = frozenset(stem(word.text) for word in words)
    for secret in held.secrets:
        figures = [n for n in numbers if any(matches(n, other) for other in secret.numbers)]
        sums = [n for n in figures if secret.of_money or n.unit is Unit.MONEY]
        told = _told(stems, frozenset(plain(word.text) for word in words), secret, held)
        if sums or told or (figures and secret.own & stems) or _named(sentence, words, secret):
            places = [(word.start, word.end) for word in _shared(words, secret)]
            places += [(figure.start, figure.end) for figure in figures]
            return min(places)[0], max(end for _, end in places)
    for remark in remarks(sentence) if may_remark(words) else ():
        if any(stem(w.text) not in held.usable for w in words_of(remark[0]) if telling(w.text)):
            return remark.span()
    return None


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
    new = {one for one in stems - held.usable if not _shortened(one, held.usable)}
    circles = set(map(circle, new)) & secret.circles
    if unusual > 1 or circles & _BARE:
        return True
    if len(secret.stems) == 1 and own:
        return bool(unusual or circle(*own))
    shared = secret.stems & stems
    told = len(shared) + len(secret.names & words) + len(circles - set(map(circle, shared)))
    if not (unusual or circles or len(own) > 1):
        return False
    most = told > 1 and told * 2 >= len(secret.stems) + len(secret.names)
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


def _shortened(word_stem: str, usable: frozenset[str]) -> bool:
    """Whether the notes have the word in a shorter form, free to be used: hosp for hospital."""
    return any(word_stem[:length] in usable for length in range(_SHORTEST, len(word_stem)))
