"""The employer and the role, from the opening of the notes: every candidate weighed by its words and its place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import word_list
from drafting.builtin.dates import date_spans
from drafting.models import Fact, Person, Quote
from guardrails.words import commonness, fold

_LONGEST_HEADER = 120
"""Characters of a clause that may be a header's part."""

_BESIDE, _LONGEST_ROLE = 3, 5
"""Clauses from the start in which an unlabelled role may stand; words before a role's noun."""

OPENING = 16
"""Clauses in which notes say where and for what the interview was."""

_UPPER = "".join(letter for letter in map(chr, range(0x250)) if letter.isupper())
_CAPITAL = rf"(?:(?:[A-Z]\.){{2,4}}|(?:St|Mt|Ft|Inc|Co|Bros)\.(?= [A-Z])|[{_UPPER}][\w'’&\-]*)"
_RUN = re.compile(
    rf"(?<![\w@.'’-]){_CAPITAL}(?: (?:& |and |of (?:the )?|de )?{_CAPITAL}){{0,6}}(?: plc)?"
)
_WORD = re.compile(r"[^\s,;:!?()\[\]\"“”|=]+")
_AT = re.compile(
    r"(?:\b(?:at|with|for|from|join(?:ing)?|out of|of)|@)\s+(?:the\s+)?$", re.IGNORECASE
)
_INTERVIEW_AT = re.compile(
    r"\b(?:interview(?:ed|ing)?|round|job|role|post|position|call|chat|meeting"
    r"|here)\s+(?:was\s+)?(?:at|with|for|@|w/|w)\s+(?:the\s+)?$|@\s*$",
    re.IGNORECASE,
)
_COMMON_WORD = 4.4
"""Zipf frequency above which a single word is hardly an employer's name (`Lab` 4.5, `Kestrel` 2.4)."""

_PLACE_TAIL = re.compile(
    r"\s(?:office|shop|store|branch|site|building|location|campus|st|street|rd|road|ave|lane)\b",
    re.IGNORECASE,
)
_COMMON_OPENER = 3.5
_THE_ONE = re.compile(r"\s(?:one|interview|job|role|place|thing)\b", re.IGNORECASE)
_OWN_PAST = re.compile(r"\s*(?:,\s*)?(?:i|we|my)\b", re.IGNORECASE)
_MEDIUM = re.compile(
    r"\b(?:zoom|teams|phone|online|in person|onsite|on site|video|call|am|pm|interview|intervw"
    r"|intv|panel|transcript|recording|memo|invite"
    r"|office|location|building|branch|notes|pasted|email|hi|okay|ok|right|so|testing)\b",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\s*(?:\([^)]{1,30}\)\s*)?(?:job|role|post|position|opening|vacancy|interview|intervw|thing|one)\b",
    re.IGNORECASE,
)
_FOR_ROLE = re.compile(
    r"\b(?:role (?:of|as|is|=)|position (?:of|as|is)|post (?:of|as|is)|job (?:of|as|is)"
    r"|opening is for|for|as|interview(?:ing|ed)? for|apply(?:ing)? for)"
    r"\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_ROLE_LABELS = frozenset(
    {"role", "position", "job", "post", "re", "subject", "title", "job title", "vacancy"}
)
_COMPANY_LABELS = frozenset(
    {"company", "employer", "firm", "organisation", "organization", "co", "org"}
)
_NO_ROLE_WORD = frozenset(
    [
        "the",
        "a",
        "an",
        "for",
        "of",
        "as",
        "is",
        "was",
        "i",
        "my",
        "our",
        "their",
        "his",
        "her",
        "your",
        "to",
        "with",
        "at",
        "from",
        "and",
        "or",
        "in",
        "on",
        "so",
        "that",
        "it's",
        "its",
        "this",
        "who",
        "he's",
        "she's",
        "job",
        "role",
        "interview",
        "intervw",
        "re",
        "been",
        "be",
        "they",
        "need",
        "needs",
        "want",
        "wants",
        "new",
        "saw",
        "met",
        "other",
    ]
)
_LEVEL = re.compile(r" (?:I{1,3}|IV|V|[1-4])(?![\w.:/])| \([a-z]{3,12}\)")


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    points: float


def company(text: str, found: tuple[Clause, ...], people: Iterable[Person]) -> Fact | None:
    """The employer as the notes write it, or None."""
    barred = [(person.quote.start, person.quote.end) for person in people if person.quote]
    named = {fold(word) for person in people for word in person.name.split()}
    candidates = [one for one in _companies(text, found, named) if not _overlaps(one, barred)]
    return _best(text, candidates, at_least=0.0)


def role(
    text: str, found: tuple[Clause, ...], people: Iterable[Person], employer: Fact | None
) -> Fact | None:
    """The role as the notes write it, or None; a person's own title is not taken for it."""
    barred = [_titled(text, person) for person in people if person.quote]
    if employer and employer.quote:
        barred.append((employer.quote.start, employer.quote.end))
    every = (*_roles(text, found), *_told_roles(found))
    candidates = [one for one in every if not _overlaps(one, barred)]
    return _best(text, candidates, at_least=0.3)


def _best(text: str, candidates: list[_Candidate], at_least: float) -> Fact | None:
    best = max(candidates, key=lambda one: (one.points, -one.start), default=None)
    if best is None or best.points < at_least:
        return None
    return Fact(text=text[best.start : best.end], quote=Quote(start=best.start, end=best.end))


def _overlaps(one: _Candidate, barred: list[tuple[int, int]]) -> bool:
    return any(one.start < end and start < one.end for start, end in barred)


def _titled(text: str, person: Person) -> tuple[int, int]:
    """The stretch that holds a person's name and the title behind it."""
    assert person.quote
    at = text.find(person.title, person.quote.end, person.quote.end + 80) if person.title else -1
    return person.quote.start, (at + len(person.title)) if at >= 0 else person.quote.end


def _lower_names(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """Where nothing takes a capital: a short first clause, what a label names, rare words behind `interview at`."""
    short = clause.text.count(" ") < 3 and clause.text.islower()  # noqa: PLR2004  # three words at most
    if short and (
        (clause.start == 0 and commonness(clause.text.split()[0]) < _COMMON_WORD)
        or fold(clause.label) in _COMPANY_LABELS
    ):
        yield clause.start, clause.start + len(clause.text.rstrip(". "))
    for found in _BEHIND_AT.finditer(text, clause.start, min(len(text), clause.end + 40)):
        if (
            found.start() < clause.end
            and min(commonness(word) for word in found.group(1).split()) < _RARE_WORD
        ):
            yield found.start(1), found.end(1)


_BEHIND_AT = re.compile(
    r"(?:(?<=\bat)|(?<=\bwith)|(?<=\bw/)|(?<=@))\s+([a-z][\w'’-]{2,}(?:\s(?:&|and"
    r"|n)\s[a-z][\w'’-]+|\s[a-z][\w'’-]{2,}){0,2}?)"
    r"(?=\s(?:for|re|about|today|yesterday|on|this|was|went|[-–—/])|[,.;:(\n]|$)"
)
_RARE_WORD = 3.6
_PLACES = frozenset(
    {
        "store",
        "shop",
        "office",
        "lab",
        "building",
        "site",
        "branch",
        "warehouse",
        "house",
        "yard",
        "floor",
        "park",
    }
)


def _signed(found: tuple[Clause, ...]) -> Iterator[int]:
    """Places of clauses that end a line or bracket behind a title, as in a signature: name, title, employer."""
    for place in range(1, len(found)):
        before, clause = found[place - 1], found[place]
        ends = place + 1 == len(found) or found[place + 1].joint in {
            Joint.LINE,
            Joint.BLANK,
            Joint.LABEL,
        }
        if (
            ends
            and clause.joint is Joint.COMMA
            and before.line == clause.line
            and _ends_as_role(before.text)
        ):
            yield place


def _ends_as_role(words: str) -> bool:
    return any(
        fold(word.strip(".,")) in word_list("roles") for word in words[:_LONGEST_HEADER].split()
    )


def _opening(found: tuple[Clause, ...]) -> tuple[Clause, ...]:
    return found[:OPENING]


def _companies(text: str, found: tuple[Clause, ...], named: set[str]) -> Iterator[_Candidate]:
    reached = 0
    for number, clause in enumerate(_opening(found)):
        for start, end in _organisations(text, clause):
            if start < reached:
                continue
            reached = end
            yield _Candidate(
                start, end, _company_points(_Run(text, found, number, start, end), named)
            )
    for number in _signed(found):
        for start, end in _organisations(text, found[number]):
            yield _Candidate(
                start, end, _company_points(_Run(text, found, number, start, end), named) + 5
            )


def _organisations(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """Capitalised runs that begin in the clause; in lower-case clauses what leads up to an employer's word."""
    runs = [
        run
        for run in _RUN.finditer(text, clause.start, min(len(text), clause.end + 60))
        if run.start() < clause.end
    ]
    for run in runs:
        yield run.start(), run.end()
    if any(run.group().count(" ") for run in runs):
        return
    yield from _lower_names(text, clause)
    words = list(_WORD.finditer(text, clause.start, clause.end))
    ends = [
        place
        for place, word in enumerate(words[:7])
        if fold(word.group().strip(".")) in word_list("organisations")
    ]
    plain = (
        ends and not words[0].group()[0].isdigit() and fold(words[ends[-1]].group()) not in _PLACES
    )
    if (
        plain
        and not {fold(word.group()) for word in words[: ends[-1]]} & _NO_ROLE_WORD
        and clause.joint is not Joint.STOP
    ):
        yield words[0].start(), words[ends[-1]].end() - words[ends[-1]].group().endswith(".")


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
    organisations = word_list("organisations")
    whole = not lead and run.end >= clause.end - 1
    beside = _beside_role(found, run.number)
    after_role = run.number > 0 and _ends_as_role(found[run.number - 1].text)
    common = _COMMON_WORD if lead or beside else _COMMON_OPENER
    reasons = (
        (3.0, bool({words[0], *words[-2:]} & organisations)),
        (2.0, run.number == 0 and not lead),
        (1.0, whole and clause.line == 0),
        (2.0, bool(_AT.search(lead))),
        (2.0, bool(_INTERVIEW_AT.search(lead))),
        (5.0, fold(clause.label) in _COMPANY_LABELS),
        (1.5, whole and beside),
        (1.5, whole and beside and after_role),
        (1.0, len(words) > 1),
        (-3.0, len(words) == 1 and commonness(words[0]) > common),
        (3.0, bool(_THE_ONE.match(run.tail)) and lead.rstrip().lower().endswith("the")),
    )
    points = sum(weight for weight, holds in reasons if holds)
    return points - 0.25 * min(run.number, OPENING) - _company_doubts(run, named)


def _beside_role(found: tuple[Clause, ...], number: int) -> bool:
    beside = [found[place] for place in (number - 1, number + 1) if 0 <= place < len(found)]
    return any(
        abs(other.line - found[number].line) <= 1 and _ends_as_role(other.text) for other in beside
    )


def _company_doubts(run: _Run, named: set[str]) -> float:
    words, lead, clause = run.words, run.lead, run.clause
    joined, known = " ".join(words), set(words)
    label = fold(clause.label)
    aside = clause.joint in {Joint.COMMA, Joint.BRACKET} and not lead and not label
    reasons = (
        (4.0, words[-1] in word_list("roles") or words[0] in {"head", "vp", "director"}),
        (3.0 if known <= named else 0.5, bool(known & named)),
        (3.0, len(words) == 1 and bool(_PLACE_TAIL.match(run.tail))),
        (6.0, any(date.start() == 0 for date in date_spans(f"{joined} 1"))),
        (4.0, bool(_MEDIUM.search(joined))),
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


_NEVER_FIRST = frozenset({"i", "i'm", "they", "she", "he", "we", "it", "so", "the", "my", "not"})


def _roles(text: str, found: tuple[Clause, ...]) -> Iterator[_Candidate]:
    for number, clause in enumerate(_opening(found)):
        words = list(_WORD.finditer(text, clause.start, clause.end))
        for place, word in enumerate(words):
            ends = fold(word.group().strip("./")) in word_list("roles")
            goes_on = place + 1 < len(words) and fold(
                words[place + 1].group().strip(".")
            ) in word_list("roles")
            if ends and not goes_on:
                start, end = _phrase(text, words, place)
                yield _Candidate(start, end, _role_points(text, clause, number, start, end))


def _told_roles(found: tuple[Clause, ...]) -> Iterator[_Candidate]:
    """What stands behind `Role:` or `post of`, and clauses right behind the employer in the first line."""
    for number, clause in enumerate(_opening(found)):
        told = _TOLD_ROLE.search(clause.text)
        if told:
            yield _Candidate(
                clause.start + told.start(1), clause.start + told.end(1), 3.5 - 0.2 * number
            )
        if fold(clause.label) in _ROLE_LABELS - {"subject", "re"} and clause.joint is Joint.LABEL:
            yield _Candidate(
                clause.start, clause.start + len(clause.text.rstrip(". ")), 5.0 - 0.2 * number
            )
        plain = clause.line == 0 and 0 < number < _BESIDE and clause.text.count(" ") in {1, 2, 3}
        if (
            plain
            and not _MEDIUM.search(clause.text)
            and not any(True for _ in date_spans(clause.text))
        ):
            lower = any(word[0].islower() for word in clause.text.split())
            yield _Candidate(
                clause.start, clause.start + len(clause.text.rstrip(". ")), 0.2 + 0.9 * lower
            )


_TOLD_ROLE = re.compile(
    r"\b(?:role|position|post|job|vacancy) (?:of|as|is|is for|was) (?:an? |the"
    r" )?((?:[\w/&'’-]+ ){0,4}[\w/&'’-]+?)(?= (?:at|in|with|on|for|to|job|role|post)\b|[.,;]"
    r"|$)",
    re.IGNORECASE,
)


def _phrase(text: str, words: list[re.Match[str]], place: int) -> tuple[int, int]:
    """The noun phrase that ends in a role's noun: back to the nearest word of grammar, on over a level."""
    first = place
    while (
        first > 0
        and place - first < _LONGEST_ROLE
        and fold(words[first - 1].group().rstrip(".")) not in _NO_ROLE_WORD
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
    points = 2 - 0.2 * number
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
