"""Which problem each deed of the sender's answers: by the words both share, else because the notes have it behind."""

import re

from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.quotable import CONTENT
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import question
from drafting.builtin.writing.telling.speech import is_turn
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import Anchor, AnchorKind, Notes
from guardrails.words import GRAMMAR, commonness, stem, words_of

CLOSE = 240
"""Characters of the notes within which a deed follows the problem that it answers."""
_FITS = 2
"""Words shared by a problem and a deed from which the one surely answers the other."""
_WEIGHT = 2
"""How much more an answer counts than a number in the problem does."""
_PARTIES = frozenset(
    map(stem, ("client", "customer", "user", "guest", "visitor", "staff", "colleague", "manager"))
)
"""With or for whom anything is done, so that both naming them says nothing."""
_NUMBERS = word_class("numbers")
_LED = re.compile(
    r"\b(?:I|i|we) (?:\w+ )?(?:said|sd|told|explained|described|talked|spoke|gave|mentioned|answered|think|thought)\b"
    r"|(?:^|[.:;,\n]\W*)(?:me|mine|my (?:answer|bit|part|story|side|experience)|said|told|explained|described|talked"
    r"|spoke|what I (?:said|gave|did|offered))\b|\b(?:the|had) same\b|\bsame (?:thing|problem|trouble|issue)\b",
    re.IGNORECASE,
)
"""What leads from a problem to what the sender told about it."""
_ADJACENT = 3
"""Characters, none of them the end of a line, between a problem and a deed told in one breath."""
_START = 30
"""Characters of a deed's passage that may lead up to it."""
_SUBJECTS = frozenset((AnchorKind.PROBLEM, AnchorKind.TOPIC))
_DEEDS = (AnchorKind.STRENGTH, AnchorKind.MISSED)


def content(words: str) -> set[str]:
    """The stems of the words that say what a passage is about."""
    return {stem(word.text) for word in words_of(words) if commonness(word.text) < CONTENT}


def substance(words: str) -> set[str]:
    """The same without numbers and without those for whom anything is done: what two passages may have in common."""
    return content(" ".join(one for one in words.split() if one.lower() not in _NUMBERS)) - _PARTIES


def led(deed: Telling, problem: Telling, tellings: tuple[Telling, ...], listener: Listener) -> bool:
    """Whether the notes lead from the problem to a deed that shares no word with it, nor with another subject."""
    others = (one for one in tellings if one.anchor.kind in _SUBJECTS and one != problem)
    apart = any(_same_subject(one, deed, listener.notes) for one in others)
    if apart or question(deed.anchor, listener):
        return False
    return _leads_on(deed.anchor, problem.anchor, listener.notes)


def _same_subject(one: Telling, deed: Telling, notes: Notes) -> bool:
    """Whether they share a word of substance, or two words of any kind but the commonest: `life story`.

    What was left out of the other passage when it was told is its subject all the same.
    """
    subject = f"{one.words} {one.anchor.quote.words(notes)}"
    own, others = (
        {word.text for word in words_of(two) if commonness(word.text) < GRAMMAR}
        for two in (subject, deed.words)
    )
    return bool(substance(subject) & substance(deed.words)) or len(own & others) >= _FITS


def _leads_on(deed: Anchor, problem: Anchor, notes: Notes) -> bool:
    """Whether `I told her`, `me:`, or nothing stands between them, and no line about something else but in a talk."""
    text = notes.text
    between = text[problem.quote.end : deed.quote.start]
    told = between + text[deed.quote.start : deed.quote.end][:_START]
    adjacent = len(between) <= _ADJACENT and "\n" not in between
    apart = any(line.strip() for line in between.split("\n")[1:-1])
    if apart and not is_turn(deed, notes):
        return False
    return adjacent or _LED.search(told) is not None


def follows(deed: Anchor, problem: Anchor, within: int = CLOSE) -> bool:
    """Whether the notes have something that the sender did close behind a problem."""
    kinds = (deed.kind, problem.kind) == (AnchorKind.STRENGTH, AnchorKind.PROBLEM)
    return kinds and 0 <= deed.quote.start - problem.quote.end <= within


def nearness(deed: Telling, problem: Telling, within: int = CLOSE) -> tuple[int, bool]:
    """How many words of content both share, and whether the notes have the deed close behind the problem."""
    near = follows(deed.anchor, problem.anchor, within)
    return len(substance(deed.words) & substance(problem.words)), near


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
