"""Deeds whose doer and object changed places: `Ravi trained me` in the letter, `I trained Ravi` in the notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from guardrails.deeds.doers import ME, OTHER
from guardrails.evidence import plain, without_planted
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.text.extent import Extent
from guardrails.words import content_stems, stem, stems_of

_WHO = r"(?:(?:Mrs?|Ms|Dr|Prof)\.? )?(?:[A-Z][^\W\d_]+|[Ii]|[Ww]e|[Yy]ou|[Ss]he|[Hh]e)"
_WHOM = r"(?:(?:Mrs?|Ms|Dr|Prof)\.? )?(?:[A-Z][^\W\d_]+|me|us|you|her|him)"
_VERB = (
    r"(?:[a-z]{2,}ed|taught|led|hired|paid|beat|drove|fed|found|gave|lent|sold|sent|won|wrote|shown|taken|ran|held|kept"
    r"|made|brought|built|bought|fought|caught|chose|chosen)"
)
_DONE = re.compile(
    rf"(?:(?<![\w'’])(?P<who>{_WHO})(?: (?:had|have|has|once|first|then|also|later|already|even|\w+ly))*"
    rf"|(?P<dropped>^[ \t>*•–-]*))\s?(?P<verb>{_VERB}) (?P<whom>{_WHOM})(?![\w'’])",
    re.MULTILINE,
)
_SUFFERED = re.compile(
    rf"(?<![\w'’])(?P<whom>{_WHO})(?: (?:was|were|am|got|had been|have been|has been))"
    rf"(?: (?:once|first|then|also|later|\w+ly))* (?P<verb>{_VERB}) by (?P<who>{_WHOM})(?![\w'’])"
)
_MUTUAL = frozenset(
    """met join marri call pass miss like love follow ask phone email""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Stems of what both may have done to each other."""
_GIVING = frozenset(
    """give gave send sent lend lent sell sold pai paid write wrote show tell told ask brought made""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Stems of what both do all the time: only of the same thing is it the same deed."""
_REST = re.compile(r"[^.;!?\n]{0,160}")
_MOST = 200
"""Deeds of one verb in notes that are read; a long text of repeated names has thousands."""
_MINE = frozenset({"i", "we", "me", "us"})
_THEIRS = frozenset({"she", "he", "her", "him"})


@dataclass(frozen=True, slots=True)
class Reversal(Extent):
    """At `[start, end)` `who` did something to `whom`: ME, a folded name, or OTHER for somebody who is not named.

    `about` are the content stems that follow.
    """

    who: str
    verb: str
    whom: str
    about: frozenset[str]


def reversals(manuscript: Manuscript) -> Iterator[Reversal]:
    """Each deed of the body that the notes tell the other way round, and nowhere this way."""
    known = _known(without_planted(manuscript.notes))
    named = stems_of(f"{manuscript.company} {manuscript.role}")
    for sentence in sentences(manuscript.body) if known else ():
        for told in _deeds(sentence.text, _reader(manuscript)):
            if _turned(replace(told, about=told.about - named), known.get(told.verb, ())):
                yield told.moved(sentence.start)


@lru_cache(maxsize=64)
def _known(notes: str) -> dict[str, tuple[Reversal, ...]]:
    """The deeds of the notes under their verbs, each once, and no more of a verb than anybody jots."""
    deeds = dict.fromkeys(replace(one, start=0, end=0) for one in _deeds(notes, ""))
    verbs: dict[str, tuple[Reversal, ...]] = {}
    for deed in deeds:
        verbs[deed.verb] = (*verbs.get(deed.verb, ()), deed)[:_MOST]
    return verbs


def _turned(told: Reversal, known: tuple[Reversal, ...]) -> bool:
    """Whether a deed of the same verb is told with doer and object in each other's place, and none in these."""
    same = [one for one in known if _alike(one, told)]
    turned = any(_fits(one.who, told.whom) and _fits(one.whom, told.who) for one in same)
    return turned and not any(
        _fits(one.who, told.who) and _fits(one.whom, told.whom) for one in same
    )


def _alike(one: Reversal, other: Reversal) -> bool:
    """Whether two deeds are of one kind: by their verb, and by their matter where everybody gives and tells."""
    return one.verb == other.verb and (one.verb not in _GIVING or bool(one.about & other.about))


def _reader(manuscript: Manuscript) -> str:
    return plain(manuscript.to.split()[0]) if manuscript.to.strip() else OTHER


@lru_cache(maxsize=1024)
def _deeds(text: str, reader: str) -> tuple[Reversal, ...]:
    """The deeds of a text with their doers and objects; in a letter `you` is its reader, in notes nobody sure."""
    found = [*_DONE.finditer(text), *_SUFFERED.finditer(text)]
    deeds = (
        Reversal(
            one.start(),
            one.end(),
            _called(one["who"] or "me", reader),
            stem(one["verb"]),
            _called(one["whom"], reader),
            content_stems(_REST.match(text, one.end())[0]),  # type: ignore[index]  # matches anything
        )
        for one in found
        if stem(one["verb"]) not in _MUTUAL
    )
    return tuple(one for one in deeds if one.who and one.whom and one.who != one.whom)


def _called(word: str, reader: str) -> str:
    """Who is meant; empty where nobody can say."""
    said = plain(word.rsplit(maxsplit=1)[-1])
    if said in _MINE:
        return ME
    if said == "you":
        return reader
    return OTHER if said in _THEIRS else said


def _fits(one: str, other: str) -> bool:
    """Whether two may be the same: the sender is only the sender, and somebody unnamed anybody else."""
    return one == other or (OTHER in {one, other} and ME not in {one, other})
