"""The employer, from the opening of the notes: every candidate weighed by its words and its place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drafting.builtin.candidates import (
    MEDIUM,
    OPENING,
    Candidate,
    best,
    names_role,
    opening,
    overlaps,
)
from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import date_spans
from drafting.builtin.organisations import COMMON_WORD, COMPANY_LABELS, organisations, signed
from drafting.models import Fact, Person
from guardrails.words import commonness, fold

_AT = re.compile(
    r"(?:\b(?:at|with|for|from|join(?:ing)?|out of|of)|@)\s+(?:the\s+)?$", re.IGNORECASE
)

_INTERVIEW_AT = re.compile(
    r"\b(?:interview(?:ed|ing)?|round|job|role|post|position|call|chat|meeting"
    r"|here)\s+(?:was\s+)?(?:at|with|for|@|w/|w)\s+(?:the\s+)?$|@\s*$",
    re.IGNORECASE,
)

_PLACE_TAIL = re.compile(
    r"\s(?:office|shop|store|branch|site|building|location|campus|st|street|rd|road|ave|lane)\b",
    re.IGNORECASE,
)

_COMMON_OPENER = 3.5

_THE_ONE = re.compile(r"\s(?:one|interview|job|role|place|thing)\b", re.IGNORECASE)

_OWN_PAST = re.compile(r"\s*(?:,\s*)?(?:i|we|my)\b", re.IGNORECASE)

_WHERE = re.compile(r"(?:where|location|venue|place|deal|account|client)", re.IGNORECASE)
_NAMES_EMPLOYER = re.compile(
    r"\b(?:company|employer|firm|client|organisation|organization) (?:is|was)[\s:]+$", re.IGNORECASE
)
_OTHER_FIELD = re.compile(
    r"(?:role|position|job(?: title)?|post|title|vacancy|stelle|time|when|date|stage|next|outcome"
    r"|interviewers?|contact(?: \d)?"
    r"|interviewed by|organi[sz]er|attendees|guests|panel(?: members)?|required|hm|hiring manager)",
    re.IGNORECASE,
)
_RECRUITER = re.compile(
    r"\b(?:recruiter|recruitment|agency|consultant|headhunter|talent partner) (?:\w+ )?(?:at|from|with"
    r"|for)\s+$",
    re.IGNORECASE,
)

_NEVER_FIRST = frozenset({"i", "i'm", "they", "she", "he", "we", "it", "so", "the", "my", "not"})


def company(text: str, found: tuple[Clause, ...], people: Iterable[Person]) -> Fact | None:
    """The employer as the notes write it, or None."""
    barred = [(person.quote.start, person.quote.end) for person in people if person.quote]
    named = {fold(word) for person in people for word in person.name.split()}
    candidates = [one for one in _companies(text, found, named) if not overlaps(one, barred)]
    return best(text, candidates, at_least=0.0)


def _companies(text: str, found: tuple[Clause, ...], named: set[str]) -> Iterator[Candidate]:
    reached = 0
    for number, clause in enumerate(opening(found)):
        for start, end in organisations(text, clause):
            if start < reached:
                continue
            reached = end
            yield Candidate(
                start, end, _company_points(_Run(text, found, number, start, end), named)
            )
    for number in signed(found):
        for start, end in organisations(text, found[number]):
            yield Candidate(
                start, end, _company_points(_Run(text, found, number, start, end), named) + 5
            )


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters `[start, end)` that may name the employer, in the clause with this number."""

    text: str
    found: tuple[Clause, ...]
    number: int
    start: int
    end: int

    @property
    def clause(self) -> Clause:
        return self.found[self.number]

    @property
    def lead(self) -> str:
        """What stands before it in its clause."""
        return self.text[self.clause.start : self.start]

    @property
    def tail(self) -> str:
        """What stands right behind it."""
        return self.text[self.end : self.end + 12]

    @property
    def words(self) -> list[str]:
        """Its words, folded, without marks."""
        parts = self.text[self.start : self.end].split()
        return [fold(word.strip(".,'’")).removesuffix("'s") for word in parts]


def _company_points(run: _Run, named: set[str]) -> float:
    """What speaks for an employer's name, less what speaks against it."""
    words, lead, clause, found = run.words, run.lead, run.clause, run.found
    whole = not lead and run.end >= clause.end - 1
    beside = _beside_role(found, run.number)
    after_role = run.number > 0 and names_role(found[run.number - 1].text)
    common = COMMON_WORD if lead or beside else _COMMON_OPENER
    reasons = (
        (3.0, any(is_organisation(word) for word in {words[0], *words[-2:]})),
        (2.0, bool(_WHERE.fullmatch(clause.label)) and not lead),
        (4.0, bool(_NAMES_EMPLOYER.search(lead))),
        (2.0, run.number == 0 and not lead),
        (1.0, whole and clause.line == 0),
        (2.0, bool(_AT.search(lead))),
        (2.0, bool(_INTERVIEW_AT.search(lead))),
        (5.0, fold(clause.label) in COMPANY_LABELS and clause.joint is Joint.LABEL),
        (1.5, whole and beside),
        (1.5, whole and beside and after_role),
        (1.0, len(words) > 1),
        (-3.0, len(words) == 1 and commonness(words[0]) > common),
        (3.0, bool(_THE_ONE.match(run.tail)) and lead.rstrip().lower().endswith("the")),
    )
    points = sum(weight for weight, holds in reasons if holds)
    return points - 0.25 * min(run.number, OPENING) - _company_doubts(run, named)


def _takes_capitals(found: tuple[Clause, ...]) -> bool:
    return any(not clause.text.islower() for clause in found[:3])


def _beside_role(found: tuple[Clause, ...], number: int) -> bool:
    beside = [found[place] for place in (number - 1, number + 1) if 0 <= place < len(found)]
    return any(
        abs(other.line - found[number].line) <= 1 and names_role(other.text) for other in beside
    )


def _company_doubts(run: _Run, named: set[str]) -> float:
    words, lead, clause = run.words, run.lead, run.clause
    joined, known = " ".join(words), set(words)
    label = fold(clause.label)
    aside = clause.joint in {Joint.COMMA, Joint.BRACKET} and not lead and not label
    reasons = (
        (3.0, clause.joint is Joint.BRACKET and clause.text.islower()),
        (2.5, clause.text.islower() and _takes_capitals(run.found)),
        (6.0, bool(_OTHER_FIELD.fullmatch(clause.label)) and not _AT.search(lead)),
        (5.0, bool(_RECRUITER.search(lead))),
        (4.0, words[-1] in word_list("roles") or words[0] in {"head", "vp", "director"}),
        (3.0 if known <= named else 0.5, bool(known & named)),
        (3.0, len(words) == 1 and bool(_PLACE_TAIL.match(run.tail))),
        (6.0, any(date.start() == 0 for date in date_spans(f"{joined} 1"))),
        (4.0, bool(MEDIUM.search(joined))),
        (
            3.0,
            bool(
                _OWN_PAST.match(run.tail)
                or label in {"me", "i", "to"}
                or (clause.is_label and label)
            ),
        ),
        (1.5, aside and not known & word_list("organisations")),
        (3.0, words[0] in _NEVER_FIRST),
    )
    return sum(weight for weight, holds in reasons if holds)
