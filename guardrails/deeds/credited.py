"""What one interviewer did or said by the notes, and a letter credits to another: `you drew` for `Gillian drew`."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from guardrails.deeds.named_deeds import MOST, NamedDeed, deeds_in, forms, noted, verb_of
from guardrails.evidence import without_planted
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript
from guardrails.names.owners import done_by_pronoun, owned
from guardrails.sentences import sentences
from guardrails.text.frames import flat, quoted
from guardrails.words import commonness

_JOINED = re.compile(r"(?:\band|,|&) (?:\w+ )?$")
"""What before a name makes it one of several who do something together."""
_LEAD = 40  # characters before a name in which another may stand
_NO_DEED = frozenset(
    """be and or but with for from about in on at to of as by the who that than then are was were has not never
        had have""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""What after a name is no deed of theirs in particular."""
_EVERYDAY = 4.6
"""Zipf frequency of words from which two people may do alike with the same thing."""
_ENOUGH = 2
"""Content stems that a deed of the letter shares with one of the notes to be the same, and half of its own."""


def credited(manuscript: Manuscript) -> Iterator[tuple[Span, str]]:
    """Each deed of the body that the notes give to an interviewer other than the letter does, with that one's name."""
    people = tuple(one.name for one in manuscript.people)
    reader = _reader(people, manuscript.to)
    notes = without_planted(manuscript.notes) if len(people) > 1 else ""
    known = noted(notes, people)
    lines = owned(notes, tuple((name, forms(name)) for name in people))[:MOST]
    for sentence in sentences(manuscript.body) if known or lines else ():
        if quoted(sentence.text):
            continue
        for deed in deeds_in(sentence.text, people, reader, _posts(manuscript)):
            whose = _whose(deed, known.get(deed.verb, ()), rare=_rare(deed, notes))
            joined = _JOINED.search(sentence.text[max(0, deed.start - _LEAD) : deed.start])
            if not (whose or deed.doer == reader or joined or deed.verb in _NO_DEED):
                whose = _about(deed, lines)
            if whose:
                place = deed.moved(sentence.start)
                yield Span(Part.BODY, place.start, place.end), whose


def _reader(people: tuple[str, ...], to: str) -> str:
    """Which of the interviewers a letter goes to: who shares most of the name, as a family shares its last."""
    best = max(people, key=lambda name: len(forms(name) & forms(to)), default="")
    return best if forms(best) & forms(to) else ""


def _posts(manuscript: Manuscript) -> tuple[tuple[str, str], ...]:
    """How a letter calls each interviewer by their post, and that one's name; not where two have the same."""
    posts = Counter(flat(one.title) for one in manuscript.people)
    return tuple(
        (f"{article} {flat(one.title)}", one.name)
        for one in manuscript.people
        for article in ("the", "your")
        if one.title and posts[flat(one.title)] == 1
    )


def _whose(deed: NamedDeed, known: tuple[NamedDeed, ...], *, rare: bool) -> str:
    """Who did it by the notes, where that is plain and not the one whom the letter names."""
    about = deed.about
    shared = [(len(about & one.about), one.doer) for one in known]
    best = max(shared, default=(0, ""))
    whole = any(about and about <= one.about and one.doer == best[1] for one in known)
    enough = best[0] * 2 >= len(about) and (best[0] >= _ENOUGH or (whole and rare))
    also = any(count * 2 >= best[0] for count, name in shared if name == deed.doer)
    beside = (one.named for one in known if (len(about & one.about), one.doer) == best)
    named = forms(deed.doer) & frozenset(chain.from_iterable(beside))
    return best[1] if enough and best[1] != deed.doer and not also and not named else ""


def _rare(deed: NamedDeed, notes: str) -> bool:
    """Whether one word tells which deed it is: no everyday thing is done, and no `she` of the notes may do it too."""
    alone = deed.verb not in {"say", *map(verb_of, done_by_pronoun(notes))}
    return alone and all(commonness(word) < _EVERYDAY for word in deed.about)


def _about(deed: NamedDeed, lines: tuple[tuple[str, frozenset[str], str], ...]) -> str:
    """Of whom the notes tell what the letter tells of a colleague, in whatever verb, where it is plainly another."""
    about = deed.about | ({deed.verb} - {"say"})
    shared = [(len(about & stems), name) for name, stems, _ in lines]
    best = max(shared, default=(0, ""))
    own = max((count for count, name in shared if name == deed.doer), default=0)
    enough = best[0] >= _ENOUGH and best[0] * 2 >= len(about)
    return best[1] if enough and best[1] != deed.doer and own * 2 < best[0] else ""
