"""Titles before names in a letter, and what the person's own words say of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from guardrails.evidence import evidence, plain
from guardrails.findings import Part, Span
from guardrails.manuscript import Interviewer, Manuscript
from guardrails.names.titles import ANY_MAN, ANY_WOMAN, BY_MARRIAGE, FORMS, OF_MEN, OF_WOMEN, TITLE
from guardrails.words import words_of

_TITLE = rf"(?P<title>{TITLE})\.?"
_TITLED = re.compile(
    rf"\b(?-i:(?=[A-Z])){_TITLE}\s+(?P<name>(?-i:[^\W\d_a-z][\w'’-]*\.?)(?:\s(?-i:[^\W\d_a-z](?:[\w'’-]*\w)?))*)",
    re.IGNORECASE,
)
_HE = re.compile(r"\b(?:he|him|his|himself)\b|\bhe['’]", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers|herself)\b|\bshe['’]|\bshes\b", re.IGNORECASE)
_SPOKEN = re.compile(r"^\s*[^:\n]{2,40}:\s")
_OTHERS = frozenset({"they", "we", "it", "there", "the", "this", "that", "these", "those"})
"""First words of a sentence about others, after which `she` may be somebody named earlier."""
_TAKES = frozenset(("with", "to", "by", "for", "from", "of", "than", "like", "and", "or"))
"""Words before a name after which `she` is as likely somebody else: `sat with Kojo, she took notes`."""
_OPENING = 3
"""Words among which the name stands that a sentence opens with: a number of a list, a title, a first name."""


class Standing(StrEnum):
    """How a title stands to the notes."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class Titled:
    """A person with a title in the letter, how it stands, and how to name them instead."""

    span: Span
    standing: Standing
    instead: str


@lru_cache(maxsize=32)
def titled(manuscript: Manuscript) -> tuple[Titled, ...]:
    """Every title given to somebody who was met, in subject and body."""
    return tuple(found for part in (Part.SUBJECT, Part.BODY) for found in _titled(manuscript, part))


def _titled(manuscript: Manuscript, part: Part) -> Iterator[Titled]:
    """Each title before the name of somebody who was met, held against what the notes say of it."""
    for found in _TITLED.finditer(manuscript.part(part)):
        name = re.sub(r"['’]s?$|\.$", "", found["name"])
        person = _person(manuscript, name)
        if person is None:
            continue
        title = FORMS[found["title"].lower()]
        known = _known_titles(manuscript, person)
        standing = _standing(title, known, _sex(manuscript, person))
        instead = f"{min(known)} {name}" if len(known) == 1 else _proper(person.name)
        yield Titled(Span(part, found.start(), found.start("name") + len(name)), standing, instead)


def _standing(title: str, known: frozenset[str], sex: str) -> Standing:
    """Whether the title is one they have, one against their others or their sex, or one that nothing speaks for."""
    of_a_man = title in ANY_MAN and (known & ANY_MAN or (sex == "m" and not known))
    of_a_woman = title in ANY_WOMAN and (
        known & (ANY_WOMAN | BY_MARRIAGE) or (sex == "f" and not known)
    )
    if title in known or of_a_man or of_a_woman:
        return Standing.SUPPORTED
    if known or (sex == "m" and title in OF_WOMEN) or (sex == "f" and title in OF_MEN):
        return Standing.CONTRADICTED
    return Standing.UNSUPPORTED


def _person(manuscript: Manuscript, name: str) -> Interviewer | None:
    """The one person met whom the last word of the name fits, by name or by how they like to be called."""
    last = plain(words_of(name)[-1].text) if words_of(name) else ""
    fitting = [
        one
        for one in manuscript.people
        if last in {plain(word.text) for word in words_of(f"{one.name} {one.called}")}
    ]
    return fitting[0] if len(fitting) == 1 else None


def _known_titles(manuscript: Manuscript, person: Interviewer) -> frozenset[str]:
    """The titles that the evidence has before a name of that person, or before their initial."""
    text = evidence(manuscript).text
    names = [re.escape(word.text) for word in words_of(person.name)]
    initial = rf"|(?-i:{names[-1][0].upper()})\b" if names else ""
    pattern = _before_name("|".join(names) + initial)
    found = {FORMS[match["title"].lower()] for match in pattern.finditer(text)} if names else set()
    if "sister" in person.title.lower():
        found.add("Sister")
    return frozenset(found)


@lru_cache(maxsize=256)
def _before_name(names: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_TITLE}\s+(?:[\w'’-]+\.?\s){{0,1}}?(?:{names})", re.IGNORECASE)


def _sex(manuscript: Manuscript, person: Interviewer) -> str:
    """`m` or `f` where every pronoun of the lines that are about this person alone agrees, else nothing."""
    others = [one for one in manuscript.people if one is not person]
    return _pronouns(
        manuscript.notes, _names(person), tuple(name for one in others for name in _names(one))
    )


def _names(person: Interviewer) -> tuple[str, ...]:
    return tuple(plain(word.text) for word in words_of(person.name) if len(word.text) > 1)


@lru_cache(maxsize=256)
def _pronouns(notes: str, names: tuple[str, ...], others: tuple[str, ...]) -> str:
    """`m` or `f` by the pronouns of lines about that person alone; empty where there are none, or both."""
    he = she = 0
    for line in re.split(r"\n|[.!?;]+(?:\s|$)", notes):
        said = {plain(word.text) for word in words_of(line)}
        if said & set(others) or _SPOKEN.match(line) or (others and not said & set(names)):
            continue
        he += len(_HE.findall(line))
        she += len(_SHE.findall(line))
    if not he and not she:
        he, she = _beside(notes, names)
    if not he and not she:
        he, she = _as_subject(notes, names, others)
    return "m" if he > she == 0 else "f" if she > he == 0 else ""


def _beside(notes: str, names: tuple[str, ...]) -> tuple[int, int]:
    """How often `he` and `she` stand right behind this person's name: `Kojo Mensah, he is the finance officer`.

    Behind `with Kojo` and the like they may be anybody's.
    """
    called = "|".join(map(re.escape, names)) or r"\Z"
    found = re.finditer(rf"(?:\b(\w+) )?\b(?:{called})(?: (?:{called}))?, (s?he)\b", plain(notes))
    said = [one[2] for one in found if one[1] not in _TAKES]
    return said.count("he"), said.count("she")


def _as_subject(notes: str, names: tuple[str, ...], others: tuple[str, ...]) -> tuple[int, int]:
    """How often `he` and `she` open a sentence after one of this person alone, and before one of other things."""
    he = she = 0
    for line in notes.split("\n"):
        told = False
        for sentence in re.split(r"[.!?;]+(?:\s|$)", line):
            said = [plain(word.text) for word in words_of(sentence)]
            first = said[:_OPENING]
            if told and first[:1] in (["he"], ["she"]):
                he += first[0] == "he"
                she += first[0] == "she"
            elif set(said) & {*names, *others}:
                told = bool(set(first) & set(names)) and not set(said) & set(others)
            elif first[:1] and first[0] in _OTHERS:
                told = False
    return he, she


def _proper(name: str) -> str:
    return name.title() if name.islower() or name.isupper() else name
