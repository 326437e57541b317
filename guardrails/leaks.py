"""Where a letter gives away what the notes hold back, in the same words or in others of the same circle."""

from collections.abc import Iterator
from dataclasses import replace

from guardrails.capitals import harmless
from guardrails.evidence import plain
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.matching import matches
from guardrails.numbers import Number, Unit, numbers_in
from guardrails.privacy import Privacy, Secret, circle, may_remark, privacy, rare, remarks, telling
from guardrails.sentences import sentences
from guardrails.words import Word, stem, words_of

_SMALL = 12
_BARE = frozenset({"fatigue", "health", "sorrow", "family", "drink", "retiring"})
"""Circles in which one word that the usable notes lack gives the secret away."""


def leaks(manuscript: Manuscript, part: Part) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch of a part that tells a secret; one for each sentence at most."""
    held = privacy(manuscript)
    text = manuscript.part(part)
    numbers = [number for number in numbers_in(text) if _secret_number(number, held)]
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
    for secret in held.secrets:
        found = [(word.start, word.end) for word in _shared(words, secret)]
        figures = [
            (n.start, n.end) for n in numbers if any(matches(n, other) for other in secret.numbers)
        ]
        if figures or _told(sentence, words, secret, held):
            places = found + figures
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


def _told(sentence: str, words: tuple[Word, ...], secret: Secret, held: Privacy) -> bool:
    stems = {stem(word.text) for word in words}
    own = secret.own & stems
    circles = {circle(one) for one in stems - held.usable} & secret.circles
    if len([one for one in own if rare(one)]) > 1:
        return True
    names = secret.names & {plain(word.text) for word in words}
    told = (
        len(secret.stems & stems)
        + len(names)
        + len(circles - {circle(one) for one in secret.stems & stems})
    )
    if (own or circles) and told > 1 and told * 2 >= len(secret.stems) + len(secret.names):
        return True
    if circles & _BARE or (len(own) > 1 and told * 5 >= 2 * len(secret.stems)):
        return True
    if any(
        stem(w.text) in own
        and sentence[w.start].isupper()
        and plain(w.text) not in harmless()
        and (w.start or rare(w.text))
        for w in words
    ):
        return True
    return len(secret.stems) == 1 and bool(own) and any(rare(one) or circle(one) for one in own)
