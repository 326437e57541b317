"""The people who were met: names, titles and how they like to be called, without any list of first names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from drafting.builtin.called import called, spelled
from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import word_list
from drafting.builtin.evidence import evidence
from drafting.builtin.names import Mention, lower_mentions, mentions
from drafting.builtin.titles import is_listed, title_by_first_name
from drafting.builtin.turns import speakers_in
from drafting.models import Person, Quote
from guardrails.words import fold

ENOUGH = 3
"""Points of evidence from which a name is somebody who was met."""

_CALENDAR = re.compile(
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$",
    re.IGNORECASE,
)

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

_NOT_A_NAME = word_list("not_names")


@dataclass(slots=True)
class _Candidate:
    """What speaks for one name being an interviewer's."""

    mention: Mention
    points: int = 0
    title: str = ""
    seen: list[Mention] = field(default_factory=list)


def people(text: str, found: tuple[Clause, ...]) -> tuple[Person, ...]:
    """Everybody who was met, in the order in which the notes first name them."""
    every = [
        mention for mention in (*mentions(found), *lower_mentions(found)) if _possible(mention)
    ]
    by_clause: dict[int, list[Mention]] = defaultdict(list)
    for mention in every:
        by_clause[mention.clause].append(mention)
    speakers = speakers_in(found)
    sender = speakers.sender - _NOT_A_NAME
    uses = _uses(text)
    candidates: dict[str, _Candidate] = {}
    for mention in every:
        key = fold(mention.name)
        if key.split()[0] in sender and not mention.honorific:
            continue
        candidate = candidates.setdefault(key, _Candidate(mention))
        points, title = evidence(mention, found, uses, by_clause, speakers)
        candidate.points = max(candidate.points, points)
        candidate.title = candidate.title or title
        candidate.seen.append(mention)
    chosen = [candidate for candidate in candidates.values() if candidate.points >= ENOUGH]
    chosen = _without_parts(_with_list(chosen, tuple(candidates.values()), found))
    return tuple(
        _person(candidate, text, found)
        for candidate in sorted(chosen, key=lambda one: one.mention.start)
    )


def _possible(mention: Mention) -> bool:
    folded = [fold(word).rstrip(".") for word in mention.words]
    if any(word in _NOT_A_NAME or _CALENDAR.match(word) for word in folded):
        return False
    if not mention.honorific and _is_role(folded):
        return False
    return any(len(word) > 1 for word in folded) and not any(
        character.isdigit() for character in mention.name
    )


def _is_role(words: list[str]) -> bool:
    """Whether the words are nothing but a job title: `Quality Engineer`, `Head of Sales`."""
    known = word_list("roles") | word_list("role_modifiers") | word_list("departments")
    return len(words) > 1 and set(words) <= known


def _uses(text: str) -> Counter[str]:
    """How often each word stands in the text, its genitive counted in."""
    return Counter(word.removesuffix("'s") for word in _WORD.findall(fold(text)))


def _with_list(
    chosen: list[_Candidate], candidates: tuple[_Candidate, ...], found: tuple[Clause, ...]
) -> list[_Candidate]:
    """The chosen, and those that stand in the same list as two or more of them."""
    listed = [one for one in candidates if is_listed(one.mention, found) and one.points > 0]
    if sum(one in chosen for one in listed) < 2:  # noqa: PLR2004  # two make a list
        listed = []
    starts = {
        one.mention.clause for one in chosen if not one.mention.lead.removeprefix("and ").strip()
    }
    paired = [
        one
        for one in candidates
        if one.points >= 0
        and not one.mention.tail.strip()
        and len(one.mention.words) > 1
        and one.mention.clause + 1 in starts
        and found[one.mention.clause + 1].joint in {Joint.PLUS, Joint.AND}
    ]
    return chosen + [one for one in (*listed, *paired) if one not in chosen]


def _without_parts(chosen: list[_Candidate]) -> list[_Candidate]:
    """The candidates without those whose whole name is part of another's."""
    full = [candidate for candidate in chosen if len(candidate.mention.words) > 1]
    parts = [
        (one, whole)
        for one in chosen
        for whole in full
        if _is_part(one.mention.words, whole.mention.words)
    ]
    for part, whole in parts:
        whole.title = whole.title or part.title
    shorter = [part for part, _ in parts]
    return [one for one in chosen if one not in shorter]


def _is_part(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is a shorter form of a fuller one: `Priya`, `Ms Nair` or `P. Nair` of `Priya Nair`."""
    folded, whole = [fold(word) for word in words], [fold(word) for word in full]
    if folded == whole:
        return False
    if folded[0] == "".join(word[0] for word in whole):
        return True
    initial = len(folded) > 1 and len(folded[0].rstrip(".")) == 1 and folded[0][0] == whole[0][0]
    return set(folded) < set(whole) or (initial and folded[-1] == whole[-1])


def _person(candidate: _Candidate, text: str, found: tuple[Clause, ...]) -> Person:
    mention = candidate.mention
    name = " ".join(spelled(mention.words))
    title = candidate.title or title_by_first_name(mention, found)
    return Person(
        name=name,
        title=title,
        called=called(mention, text),
        quote=Quote(start=mention.start, end=mention.end),
    )


def aliases(known: Iterable[Person]) -> dict[str, str]:
    """Every folded word that stands for exactly one of these people, with their name."""
    names: dict[str, set[str]] = defaultdict(set)
    for person in known:
        for word in (*person.name.split(), person.name):
            names[fold(word)].add(person.name)
        if " " in person.name:
            names[fold("".join(word[0] for word in person.name.split()))].add(person.name)
    return {word: next(iter(owners)) for word, owners in names.items() if len(owners) == 1}
