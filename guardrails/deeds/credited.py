"""What one interviewer did or said by the notes, and a letter credits to another: `you drew` for `Gillian drew`."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from guardrails.deeds.doers import IRREGULAR
from guardrails.evidence import plain, without_planted
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript
from guardrails.names.owners import done_by_pronoun, owned
from guardrails.sentences import sentences
from guardrails.text.frames import flat, quoted
from guardrails.words import commonness, content_stems, stem, words_of

_TITLES = frozenset({"dr", "mr", "mrs", "ms", "mx", "prof", "the", "van", "de"})
_ADVERBS = r"(?:(?:also|then|just|even|once|had|has|have|kindly|both|first|\w+ly) )*"
_END = re.compile(
    r"[.;!?\n]|,? (?:and|but|so|because|while|when) |, (?:who|which) |, (?=you\b|i\b)"
)
_ASIDE = re.compile(r"\s?\([^()\n]*\)")
"""What stands in brackets between who does something and what they do."""
_LABEL = re.compile(r"([^:\n]{1,40}?)(?::| [-–] )(.*)")
_NOTED = re.compile(r"[^\n.;!?]+")
_REPORTS = frozenset(
    """say said tell told ask asked mention mentioned explain explained describe described want wants think thinks
    reckon reckons worry worried call calls called point pointed""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Verbs of saying: one may stand for another."""
_JOINED = re.compile(r"(?:\band|,|&) (?:\w+ )?$")
"""What before a name makes it one of several who do something together."""
_LEAD = 40  # characters before a name in which another may stand
_NO_DEED = frozenset(
    """be and or but with for from about in on at to of as by the who that than then are was were has not never
        had have""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""What after a name is no deed of theirs in particular."""
_MOST = 400
"""Deeds of one verb, and sentences about somebody, that are read; repeated names make thousands."""
_CLAUSE = 160  # characters of the longest clause that is read
_EVERYDAY = 4.6
"""Zipf frequency of words from which two people may do alike with the same thing."""
_ENOUGH = 2
"""Content stems that a deed of the letter shares with one of the notes to be the same, and half of its own."""


def credited(manuscript: Manuscript) -> Iterator[tuple[Span, str]]:
    """Each deed of the body that the notes give to an interviewer other than the letter does, with that one's name."""
    people = tuple(one.name for one in manuscript.people)
    reader = next((name for name in people if _forms(name) & _forms(manuscript.to)), "")
    notes = without_planted(manuscript.notes) if len(people) > 1 else ""
    known = _noted(notes, people)
    lines = owned(notes, tuple((name, _forms(name)) for name in people))[:_MOST]
    for sentence in sentences(manuscript.body) if known or lines else ():
        if quoted(sentence.text):
            continue
        for start, end, who, verb, about in _told(
            sentence.text, people, reader, _posts(manuscript)
        ):
            whose = _whose(who, about, known.get(verb, ()), rare=_rare(verb, about, notes))
            joined = _JOINED.search(sentence.text[max(0, start - _LEAD) : start])
            if not (whose or who == reader or joined or verb in _NO_DEED):
                whose = _about(who, about | ({verb} - {"say"}), lines)
            if whose:
                yield Span(Part.BODY, sentence.start + start, sentence.start + end), whose


def _posts(manuscript: Manuscript) -> tuple[tuple[str, str], ...]:
    """How a letter calls each interviewer by their post, and that one's name; not where two have the same."""
    posts = Counter(flat(one.title) for one in manuscript.people)
    return tuple(
        (f"{article} {flat(one.title)}", one.name)
        for one in manuscript.people
        for article in ("the", "your")
        if one.title and posts[flat(one.title)] == 1
    )


def _whose(
    who: str,
    about: frozenset[str],
    known: tuple[tuple[str, frozenset[str], frozenset[str]], ...],
    *,
    rare: bool,
) -> str:
    """Who did it by the notes, where that is plain and not the one whom the letter names."""
    shared = [(len(about & stems), name) for name, stems, _ in known]
    best = max(shared, default=(0, ""))
    whole = any(about and about <= stems and name == best[1] for name, stems, _ in known)
    enough = best[0] * 2 >= len(about) and (best[0] >= _ENOUGH or (whole and rare))
    also = any(count * 2 >= best[0] for count, name in shared if name == who)
    named = _forms(who) & frozenset(
        chain.from_iterable(
            names for name, stems, names in known if (len(about & stems), name) == best
        )
    )
    return best[1] if enough and best[1] != who and not also and not named else ""


def _rare(verb: str, about: frozenset[str], notes: str) -> bool:
    """Whether one word tells which deed it is: no everyday thing is done, and no `she` of the notes may do it too."""
    alone = verb not in {"say", *map(_verb, done_by_pronoun(notes))}
    return alone and all(commonness(word) < _EVERYDAY for word in about)


def _about(
    who: str, about: frozenset[str], lines: tuple[tuple[str, frozenset[str], str], ...]
) -> str:
    """Of whom the notes tell what the letter tells of a colleague, in whatever verb, where it is plainly another."""
    shared = [(len(about & stems), name) for name, stems, _ in lines]
    best = max(shared, default=(0, ""))
    own = max((count for count, name in shared if name == who), default=0)
    enough = best[0] >= _ENOUGH and best[0] * 2 >= len(about)
    return best[1] if enough and best[1] != who and own * 2 < best[0] else ""


@lru_cache(maxsize=64)
def _noted(
    notes: str, people: tuple[str, ...]
) -> dict[str, tuple[tuple[str, frozenset[str], frozenset[str]], ...]]:
    """Who did what by the notes under each verb: name, content stems, and all whom that clause names."""
    verbs: dict[str, tuple[tuple[str, frozenset[str], frozenset[str]], ...]] = {}
    for verb, deed in _deeds_of(notes, people):
        if deed not in verbs.get(verb, ()):
            verbs[verb] = (*verbs.get(verb, ()), deed)[:_MOST]
    return verbs


def _deeds_of(
    notes: str, people: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, frozenset[str], frozenset[str]]]]:
    """Each verb with who did it, its content stems and all named with them; a label is somebody who says the rest."""
    for line in notes.split("\n"):
        found = _LABEL.match(line)
        label, speech = found.groups() if found else ("", "")
        speakers = [
            name for name in people if _forms(name) & {plain(w.text) for w in words_of(label)}
        ]
        if len(speakers) == 1 and len(words_of(label)) <= 6:  # noqa: PLR2004  # a name and a title
            yield "say", (speakers[0], content_stems(speech), _forms(label))
        for clause in dict.fromkeys((*_NOTED.findall(line), *_NOTED.findall(_ASIDE.sub("", line)))):
            told = _told(clause, people, "")
            named = _forms(clause) if told else frozenset()
            for *_, who, did, about in told:
                yield did, (who, about, named)


@lru_cache(maxsize=1024)
def _told(
    text: str, people: tuple[str, ...], reader: str, posts: tuple[tuple[str, str], ...] = ()
) -> tuple[tuple[int, int, str, str, frozenset[str]], ...]:
    """Every deed with its place, doer, verb and content stems; `you` is the reader, where there is one."""
    forms = {form: name for name in people for form in _forms(name)} | dict(posts)
    if reader:
        forms["you"] = reader
    level = "".join(map(_bare, flat(text)))
    found = (
        _pattern(tuple(sorted(forms, key=len, reverse=True))).finditer(level) if forms else iter(())
    )
    return tuple(
        (
            one.start(),
            end,
            forms[one["who"]],
            _verb(one["verb"]) if one["verb"] else "'s",
            content_stems(text[one.start("thing") if one["thing"] else one.end() : end]),
        )
        for one in found
        for end in (_clause_end(level, one.end()),)
    )


def _clause_end(level: str, start: int) -> int:
    stop = _END.search(level, start, start + _CLAUSE)
    return stop.start() if stop else start + len(level[start : start + _CLAUSE].rstrip(" .!?"))


def _bare(letter: str) -> str:
    bare = plain(letter) if letter.isalpha() else letter
    return bare if len(bare) == 1 else letter


@lru_cache(maxsize=64)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<who>{'|'.join(map(re.escape, forms))})"
        rf"(?:(?:,? who)? {_ADVERBS}(?P<verb>[a-z]{{3,}})|'s (?P<thing>[a-z]{{3,}}))\b"
    )


def _verb(word: str) -> str:
    return "say" if word in _REPORTS else stem(IRREGULAR.get(word, word))


@lru_cache(maxsize=256)
def _forms(name: str) -> frozenset[str]:
    return frozenset(chain(plain(w.text) for w in words_of(name) if len(w.text) > 1)) - _TITLES
