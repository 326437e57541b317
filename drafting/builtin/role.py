"""The role applied for, from the opening of the notes: every candidate weighed by its words and its place."""

import re
from collections.abc import Iterable, Iterator

from drafting.builtin.candidates import MEDIUM, Candidate, best, opening, overlaps
from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import date_spans
from drafting.models import Fact, Person, Quote
from guardrails.words import fold

_BESIDE, _LONGEST_ROLE = 3, 5
"""Clauses from the start in which an unlabelled role may stand; words before a role's noun."""

_WORD = re.compile(r"[^\s,;:!?()\[\]\"“”|=]+")

_JOB = re.compile(
    r"\s*(?:\([^)]{1,30}\)\s*)?(?:job|role|post|position|opening|vacancy|interview|intervw|thing|one)\b",
    re.IGNORECASE,
)

_FOR_ROLE = re.compile(
    r"\b(?:role (?:of|as|is|=)|position (?:of|as|is)|post (?:of|as|is)|job (?:of|as|is)"
    r"|opening is for|for|as|interview(?:ing|ed)? for|apply(?:ing)? for|looking for|hiring|next"
    r"|want(?:ing)? an?|its for|it['’]s for)"
    r"\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)

_ROLE_LABELS = frozenset(
    {
        "role",
        "position",
        "stelle",
        "poste",
        "puesto",
        "cargo",
        "ruolo",
        "functie",
        "opening",
        "job",
        "post",
        "re",
        "subject",
        "title",
        "job title",
        "vacancy",
    }
)

_NO_ROLE = frozenset({"legal", "hr", "hand", "admin", "cons"}) - {"admin"}
"""Words that are a title behind a name, but no role by themselves."""

_LEVEL = re.compile(r" (?:I{1,3}|IV|V|[1-4])(?![\w.:/])| \([a-z]{3,12}\)")

_TOLD_ROLE = re.compile(
    r"\b(?:role|position|post|job|vacancy) (?:of|as|is|is for|was) (?:an? |the"
    r" )?((?:[\w/&'’-]+ ){0,4}[\w/&'’-]+?)(?= (?:at|in|with|on|for|to|job|role|post)\b|[.,;]"
    r"|$)",
    re.IGNORECASE,
)


def role(
    text: str, found: tuple[Clause, ...], people: Iterable[Person], employer: Fact | None
) -> Fact | None:
    """The role as the notes write it, or None; a person's own title is not taken for it."""
    barred = [_titled(text, person) for person in people if person.quote]
    if employer and employer.quote:
        barred.append((employer.quote.start, employer.quote.end))
    every = (*_roles(text, found), *_told_roles(found))
    candidates = [one for one in every if not overlaps(one, barred)]
    found_role = best(text, candidates, at_least=0.3)
    return _with_field(text, found_role, barred) if found_role else None


def _with_field(text: str, told: Fact, barred: list[tuple[int, int]]) -> Fact:
    """The role with the field or place right behind it: `admin, Eastgate branch`, `Librarian (East Asian Studies)`."""
    assert told.quote
    start, end = told.quote.start, told.quote.end
    behind = _FIELD.match(text, end)
    if not behind or any(at < behind.end() and behind.start() < to for at, to in barred):
        return told
    words = next(filter(None, behind.groups()))
    if behind.group(1) and _is_place(words):
        return told
    if MEDIUM.search(words) or _NO_FIELD.search(words) or any(True for _ in date_spans(words)):
        return told
    return Fact(text=text[start : behind.end()], quote=Quote(start=start, end=behind.end()))


def _is_place(words: str) -> bool:
    """Whether a bracket names a town or a ward rather than a field: `(Berlin)`, `(Puffin Ward)`."""
    parts = words.split()
    single = len(parts) == 1 and words[:1].isupper()
    return single or any(is_organisation(fold(part)) for part in parts)


_FIELD = re.compile(
    r" \(([^()\d]{3,24})\)|, ((?:[^\W\d][\w&'’-]*)(?: [^\W\d][\w&'’-]*){0,2})(?=[.;\n]|$)"
)
_NO_FIELD = re.compile(
    r"\b(?:i|we|he|she|they|with|w|for|from|at|and|the|a|an|is|was|remote|hybrid|days|nights|shifts?"
    r"|weekends|full|part|time|perm\w*|contract|ft|pt|they['’]re)\b",
    re.IGNORECASE,
)


def _titled(text: str, person: Person) -> tuple[int, int]:
    """The stretch that holds a person's name and the title behind it."""
    assert person.quote
    at = text.find(person.title, person.quote.end, person.quote.end + 80) if person.title else -1
    return person.quote.start, (at + len(person.title)) if at >= 0 else person.quote.end


def _roles(text: str, found: tuple[Clause, ...]) -> Iterator[Candidate]:
    for number, clause in enumerate(opening(found)):
        if clause.is_label:
            continue
        words = list(_WORD.finditer(text, clause.start, clause.end))
        for place, word in enumerate(words):
            ends = fold(word.group().strip("./")).split("-")[-1] in word_list("roles") - _NO_ROLE
            goes_on = place + 1 < len(words) and fold(
                words[place + 1].group().strip(".")
            ) in word_list("roles")
            if ends and not goes_on:
                start, end = _phrase(text, words, place)
                yield Candidate(start, end, _role_points(text, clause, number, start, end))


def _told_roles(found: tuple[Clause, ...]) -> Iterator[Candidate]:
    """What stands behind `Role:` or `post of`, and clauses right behind the employer in the first line."""
    for number, clause in enumerate(opening(found)):
        told = _TOLD_ROLE.search(clause.text)
        if told:
            yield Candidate(
                clause.start + told.start(1), clause.start + told.end(1), 3.5 - 0.2 * number
            )
        if fold(clause.label) in _ROLE_LABELS - {"subject", "re"} and clause.joint is Joint.LABEL:
            yield Candidate(
                clause.start, clause.start + len(clause.text.rstrip(". ")), 5.0 - 0.2 * number
            )
        plain = clause.line == 0 and 0 < number < _BESIDE and clause.text.count(" ") in {1, 2, 3}
        if (
            plain
            and not MEDIUM.search(clause.text)
            and not any(True for _ in date_spans(clause.text))
        ):
            lower = any(word[0].islower() for word in clause.text.split())
            yield Candidate(
                clause.start, clause.start + len(clause.text.rstrip(". ")), 0.2 + 0.9 * lower
            )


def _phrase(text: str, words: list[re.Match[str]], place: int) -> tuple[int, int]:
    """The noun phrase that ends in a role's noun: back to the nearest word of grammar, on over a level."""
    first = place
    while (
        first > 0
        and place - first < _LONGEST_ROLE
        and fold(words[first - 1].group().rstrip(".")) not in word_list("not_in_roles")
    ):
        if words[first - 1].group().endswith((".", "!")) or list(
            date_spans(words[first - 1].group())
        ):
            break
        first -= 1
    end = words[place].end() - words[place].group().endswith(".")
    level = _LEVEL.match(text, end)
    return words[first].start(), level.end() if level else end


def _role_points(text: str, clause: Clause, number: int, start: int, end: int) -> float:
    lead, tail = text[clause.start : start], text[end : end + 40]
    points = 2 - 0.2 * number - 2 * (clause.joint is Joint.BRACKET)
    if _JOB.match(tail):
        points += 3
    if _FOR_ROLE.search(lead):
        points += 2
    if fold(clause.label) in _ROLE_LABELS:
        points += 4
    if not lead.strip() and end >= clause.end - 1:
        points += 2
    if clause.line == 0:
        points += 1
    if re.search(
        r"\b(?:the|our|their|his|her|my|he's|she's|i'm|they)\s+$", lead, re.IGNORECASE
    ) and not _JOB.match(tail):
        points -= 2
    return points - 4 * (fold(clause.label) in {"from", "me"})
