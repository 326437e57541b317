"""What a letter may rest on: the person's own words, never a machine's, nor what planted instructions claim."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.days.dates import Day
from guardrails.days.noted_days import known_days
from guardrails.figures.quantities import Number
from guardrails.figures.tallies import known_numbers
from guardrails.manuscript import Manuscript
from guardrails.text.extent import blanked, covered
from guardrails.text.frames import flat
from guardrails.words import Word, stems_of, words_of

_PLANTED = re.compile(
    r"\b(?:ignore|disregard|forget|override|overrule) [^\n.]{0,40}"
    r"\b(?:above|previous|prior|earlier|instructions?|prompts?|rules|everything before)\b"
    r"|(?<!\w)(?:system|assistant|ai notetakers?|(?:note|message|instructions?) (?:to|for) "
    r"(?:the |an? |any |all |every )*(?:ai|model|assistant|llm|chatbot)s?(?: [^\n.:]{1,40})?"
    r"|(?:ai|llm|language model)s?(?: reading this)?) ?:[^\n]{0,200}?"
    r"\b(?:ignore|disregard|write|state|say|claim|reply|respond|output|include|you (?:must|are|will)|the candidate)\b"
    r"|\b(?:state|write|say|claim|mention|add|include) that (?:the )?(?:candidate|applicant)\b"
    r"|\b(?:as an?|you are (?:now )?an?) (?:ai|language model|assistant)\b"
)
_BRACKETS = re.compile(r"\[\[[^\[\]]*\]\]")
_OF_THE_PERSON = frozenset({"strength", "missed", "motivation"})
_OF_THE_EMPLOYER = frozenset({"topic", "problem"})
"""Whom passages of a kind tell of."""
_FIRST_PERSON = re.compile(
    r"(?<![\w'])(?:i|(?<!ed )(?<!ld )(?<!ve )(?<!et )me|my|mine|we|us|our|ours)(?![\w])"
)
"""The person as the doer: not who was told, asked, given or shown something."""
_THIRD_PERSON = re.compile(r"\b(?:he|she|they)(?:'s|'ve)? (?!asked|wants?|will|said|would)\w+")
_OWN = re.compile(r"(?<![\w'])(?:i|my|mine|we|our)(?![\w])")
_ADDRESSED = re.compile(
    r"(?<![\w'])you (?:(?:also|then|even|just|only) )?(?!asked|mentioned|wanted|needed|offered|explained)"
    r"(?:had|[a-z]{2,}ed|told|kept|made|ran|led|built|did|went|gave|got|wrote|sold|taught|took)\b"
)
"""What the notes tell the sender of their own doings, where somebody else wrote them down: `you kept a tick board`."""
_SECOND_PERSON = re.compile(r"(?<![\w'])(?:you|your|yours)(?!\w)")
_MANY = 3
"""Deeds told to the sender, and more of them than of a first person, from which notes are addressed to them."""
_CLAUSES = re.compile(r"[\n.;!?]")
_SHORT_DAY = re.compile(r"\b(?:weds?|fri|sat|sun|mar|dec)\b", re.IGNORECASE)
"""Days and months cut short, whose stems are those of other words: `Weds` bears out no wedding."""
_LETTERS = str.maketrans("łøđßæœıð", "lodsaoid")


@lru_cache(maxsize=1 << 15)
def plain(word: str) -> str:
    """The word in lower case without diacritics and without a possessive `'s`: `Kozioł’s` becomes `koziol`."""
    folded = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return bare.translate(_LETTERS).removesuffix("'s").strip("'")


@lru_cache(maxsize=64)
def without_planted(notes: str) -> str:
    """The notes with every planted instruction to a machine blanked out; places stay as they are."""
    spans = [found.span() for found in _BRACKETS.finditer(notes)]
    planted = covered(notes, spans)
    for found in _PLANTED.finditer(flat(notes)):
        if not planted[found.start()]:
            start = notes.rfind("\n", 0, found.start()) + 1
            end = notes.find("\n", found.end())
            spans.append((start, len(notes) if end < 0 else end))
            planted[start : spans[-1][1]] = b"x" * (spans[-1][1] - start)
    return blanked(notes, spans)


@dataclass(frozen=True, eq=False)
class Evidence:
    """The words of the person that bear on a letter, read once and so told apart by identity."""

    text: str
    words: tuple[Word, ...]
    plain: frozenset[str]
    """Every word without case and diacritics."""
    stems: frozenset[str]
    numbers: tuple[Number, ...]
    days: tuple[Day, ...]


@lru_cache(maxsize=64)
def evidence(manuscript: Manuscript) -> Evidence:
    """Everything that this letter may rest on, private passages included: rules for those are separate."""
    sender = manuscript.sender
    facts = (manuscript.company, manuscript.role, manuscript.met, manuscript.decision_by)
    people = (f"{one.name}, {one.title}, {one.called}" for one in manuscript.people)
    earlier = (f"{letter.to}. {letter.subject}. {letter.body}" for letter in manuscript.earlier)
    contact = (sender.name, sender.phone, sender.email, *sender.links)
    return _read(
        "\n\n".join(
            filter(
                None,
                (
                    without_planted(manuscript.notes), *sender.facts, manuscript.detail,
                    manuscript.received, *facts, *people, manuscript.to, *earlier, *contact,
                ),
            )
        )
    )  # fmt: skip


@lru_cache(maxsize=64)
def own_evidence(manuscript: Manuscript) -> Evidence:
    """What the person says of themselves: passages about them, clauses of theirs, profile, detail, earlier letters."""
    notes = without_planted(manuscript.notes)
    own = _SECOND_PERSON if is_addressed(notes) else _FIRST_PERSON
    clauses = (part for part in _CLAUSES.split(notes) if own.search(flat(part)))
    earlier = (f"{letter.subject}. {letter.body}" for letter in manuscript.earlier)
    told = (*_passages(manuscript, _OF_THE_PERSON), *clauses, *earlier)
    return _read("\n\n".join((*manuscript.sender.facts, manuscript.detail, *told)))


@lru_cache(maxsize=64)
def others_evidence(manuscript: Manuscript) -> Evidence:
    """What the person noted of the employer: passages about the job and its problems, and what he or she did."""
    clauses = _CLAUSES.split(without_planted(manuscript.notes))
    theirs = (part for part in clauses if _deed_of_theirs(flat(part)))
    return _read("\n\n".join((*_passages(manuscript, _OF_THE_EMPLOYER), *theirs)))


@lru_cache(maxsize=64)
def is_addressed(notes: str) -> bool:
    """Whether notes are a letter to the sender, which says `you` of them: `you told them about the tick board`."""
    level = flat(notes)
    deeds = sum(1 for _ in _ADDRESSED.finditer(level))
    return deeds >= _MANY and deeds > sum(1 for _ in re.finditer(r"(?<![\w'])i(?![\w])", level))


def _deed_of_theirs(clause: str) -> bool:
    return _THIRD_PERSON.search(clause) is not None and not _OWN.search(clause)


def _passages(manuscript: Manuscript, kinds: frozenset[str]) -> Iterator[str]:
    notes = without_planted(manuscript.notes)
    return (notes[one.start : one.end] for one in manuscript.passages if one.kind in kinds)


@lru_cache(maxsize=64)
def _read(text: str) -> Evidence:
    words = words_of(text)
    return Evidence(
        text=text,
        words=words,
        plain=frozenset(plain(part) for word in words for part in _parts(word.text)),
        stems=stems_of(_SHORT_DAY.sub(" ", text)),
        numbers=known_numbers(text),
        days=known_days(text),
    )


def _parts(word: str) -> tuple[str, ...]:
    """The word, and what stands before and after an apostrophe: O'Dowd, haven't."""
    return (word, *re.split("['’]", word)) if "'" in word else (word,)
