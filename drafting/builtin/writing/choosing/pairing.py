"""Which problem each deed of the sender's answers: by the words both share, else because the notes have it behind."""

from drafting.builtin.writing.choosing.poverty import CONTENT, poverty
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import Anchor, AnchorKind
from guardrails.words import commonness, stem, words_of

CLOSE = 240
"""Characters of the notes within which a deed follows the problem that it answers."""
_FITS = 2
"""Words shared by a problem and a deed from which the one surely answers the other."""
_WEIGHT = 2
"""How much more an answer counts than a number in the problem does."""
_DEEDS = (AnchorKind.STRENGTH, AnchorKind.MISSED)


def content(words: str) -> set[str]:
    """The stems of the words that say what a passage is about."""
    return {stem(word.text) for word in words_of(words) if commonness(word.text) < CONTENT}


def follows(deed: Anchor, problem: Anchor, within: int = CLOSE) -> bool:
    """Whether the notes have something that the sender did close behind a problem."""
    kinds = (deed.kind, problem.kind) == (AnchorKind.STRENGTH, AnchorKind.PROBLEM)
    return kinds and 0 <= deed.quote.start - problem.quote.end <= within


def nearness(deed: Telling, problem: Telling, within: int = CLOSE) -> tuple[int, bool]:
    """How many words of content both share, and whether the notes have the deed close behind the problem."""
    near = follows(deed.anchor, problem.anchor, within)
    return len(content(deed.words) & content(problem.words)), near


def answers(tellings: tuple[Telling, ...]) -> dict[tuple[str, str], int]:
    """How well a deed answers a problem, by both their ids: only those problems that it answers best."""
    problems = [one for one in tellings if one.anchor.kind is AnchorKind.PROBLEM]
    deeds = [one for one in tellings if one.anchor.kind in _DEEDS and poverty(one) <= 1]
    found: dict[tuple[str, str], int] = {}
    for deed in deeds:
        near = {one.anchor.id: nearness(deed, one) for one in problems}
        most = max((min(shared, _FITS) for shared, _ in near.values()), default=0)
        for problem, (shared, close) in near.items():
            if min(shared, _FITS) == most and (shared or close):
                found[deed.anchor.id, problem] = _WEIGHT * most + close
    return found


def best_answered(tellings: tuple[Telling, ...]) -> dict[str, tuple[str, ...]]:
    """By the id of each deed, those of the problems that it answers best."""
    found = answers(tellings)
    most = {deed: max(n for (one, _), n in found.items() if one == deed) for deed, _ in found}
    return {
        deed: tuple(both[1] for both, weight in found.items() if both[0] == deed and weight == best)
        for deed, best in most.items()
    }
