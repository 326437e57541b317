"""The role applied for: every noun phrase that may be one, with what can be seen of it and around it."""

import re
from collections.abc import Iterator
from functools import cache

from drafting.builtin.clauses import Clause
from drafting.builtin.company import COMPANY_LABELS
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from drafting.builtin.elsewhere import is_furniture
from drafting.builtin.organisations import window
from drafting.builtin.page import Page
from drafting.builtin.posts import FRAME, JOB, MEDIUM, ROLE_LABELS, further, phrases
from drafting.builtin.surroundings import around, kind_of, shape, tokens_after
from drafting.builtin.weighing import Candidate
from drafting.models import Fact, Person
from guardrails.words import commonness, fold

_PERSONAL = re.compile(r"\b(?:she|he|they|her|his|their|who|with|met|saw|our|my)\b", re.IGNORECASE)

_SAYS = re.compile(r"\b(?:[Ww]e|[Yy]ou|[Tt]hey|[Ss]he|I(?=\s\w)|ha[ds]|have|was|were|is|are)\b")
"""Who or what a sentence is about, and what it says of it: no role holds either."""
_ENDS_IN_JOB = re.compile(
    r"\w (?:job|role|position|vacancy|opening|interview|intervw|intv|chat)$", re.IGNORECASE
)
"""What is said of a role: `Teller position` is the one of a teller."""


def roles(page: Page, people: tuple[Person, ...], employer: Fact | None) -> Iterator[Candidate]:
    """The candidates for the role, in the order of the notes."""
    titled = [_titled(page.text, person) for person in people if person.quote]
    firm = (employer.quote.start, employer.quote.end) if employer and employer.quote else (0, 0)
    for number in window(page.found):
        clause = page.found[number]
        if clause.is_label and fold(clause.text) in page.turns:
            continue
        for start, bare, end in phrases(page.text, clause, number):
            words = page.text[start:end]
            if _SAYS.search(words) or _ENDS_IN_JOB.search(words) or is_furniture(words):
                continue
            seen = {
                "bias",
                *around(page, number, start, end),
                *shape(page, page.text[start:bare].split()),
                *_own(page, number, start, bare),
                *_added(page, clause, bare, end),
            }
            if any(start < to and at < end for at, to in titled):
                seen.add("somebody's title")
            if start < firm[1] and firm[0] < end:
                seen.add("employer")
            yield Candidate(start, end, frozenset(seen))


def _own(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """What tells the role applied for from any other title."""
    clause, words = page.found[number], page.text[start:end]
    folded = [fold(word.strip(".,'’()")) for word in words.split()]
    nouns = [place for place, word in enumerate(folded) if _is_noun(word)]
    yield f"noun:{'last' if nouns and nouns[-1] == len(folded) - 1 else 'inside' if nouns else 'none'}"
    yield from (
        f"modifier:{place == 0}"
        for place, word in enumerate(folded[:-1])
        if word in word_list("role_modifiers")
    )
    reasons = {
        "labelled": fold(clause.label) in ROLE_LABELS,
        "labelled otherwise": fold(clause.label) in COMPANY_LABELS,
        "holds organisation": any(map(is_organisation, folded)),
        "dated": has_date(words),
        "medium": bool(MEDIUM.search(words)),
        "ends in job": bool(JOB.match(f" {folded[-1]}")),
    }
    yield from (name for name, holds in reasons.items() if holds)
    yield from _beside(page, clause, start, end)
    yield from _cut(page, clause, start, end)


def _beside(page: Page, clause: Clause, start: int, end: int) -> Iterator[str]:
    """What the clause says before the phrase, and whether `job` or the like stands right behind it."""
    tail = JOB.match(page.text, end)
    if tail:
        yield "before job"
        yield f"before {fold(tail['job'])}"
    lead = page.text[max(clause.start, start - 60) : start]
    if FRAME.search(lead):
        yield "framed"
    if _PERSONAL.search(lead):
        yield "personal"


def _is_noun(word: str) -> bool:
    parts = re.split("[-/]", word)
    return parts[-1] in word_list("roles") or parts[0] in word_list("roles")


def _cut(page: Page, clause: Clause, start: int, end: int) -> Iterator[str]:
    """Whether the phrase leaves out a word right before it that belongs to it, and whether it holds a mark."""
    before = re.search(r"([\w&'’/-]+) $", page.text[clause.start : start])
    if before and fold(before[1]) not in word_list("not_in_roles"):
        yield "cut before"
        if fold(before[1]) in word_list("role_modifiers") | word_list("roles"):
            yield "cut before modifier"
    if re.search(
        r"[^\W\d_](?: (?:and|&|\+) | ?/ ?)$", page.text[max(start - 24, 0) : start], re.IGNORECASE
    ):
        yield "cut before and"
    inside = re.search(r" (?:in|of|for|and|/|&|-|–) |, | ?\(", page.text[start:end])
    if inside:
        yield f"holds:{inside.group().strip()}"


def _added(page: Page, clause: Clause, bare: int, end: int) -> Iterator[str]:
    """What stands behind the role's noun, taken in or left out: its first mark or word, and what kind it is."""
    taken = "with" if end > bare else "without"
    behind = page.text[bare:end] if end > bare else next(_extended(page.text, bare), "")
    if not behind:
        yield "nothing behind"
        return
    mark = behind.strip()[0] if not behind.strip()[0].isalnum() else behind.split()[0]
    mark = mark if not mark[0].isalnum() or mark.islower() else "level"
    rest = behind.strip(" (),-–/&")
    yield f"{taken}:{mark}"
    if mark in {"of", "for"}:
        yield f"{taken}:{mark} behind {fold(page.text[:bare].rsplit(maxsplit=1)[-1])}"
    yield f"{taken}:{mark} {_rest(rest)}"
    yield f"{taken}:{mark} {len(rest.split())}"
    yield f"{taken}:{mark} then {kind_of(tokens_after(page.text, bare + len(behind))[0])}"
    if rest.split() and commonness(fold(rest.split()[0])) < _RARE:
        yield f"{taken}:{mark} rare"
    yield from (f"{taken}:{mark} {held}" for held in _field(page, clause, bare, behind))


def _field(page: Page, clause: Clause, bare: int, behind: str) -> Iterator[str]:
    """What tells a field of work behind a role's noun from a town, hours or the next remark."""
    if fold(clause.label) in ROLE_LABELS:
        yield "labelled"
    if page.text[bare + len(behind) : bare + len(behind) + 3].strip(' "”*.')[:1] in {"", "|", "\n"}:
        yield "to the line's end"
    if page.text[bare + len(behind) :][:2].strip(" ")[:1] in {'"', "”"}:
        yield "in quotes"
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", behind)]
    if words and _HOURS.search(behind):
        yield "hours"
    if words:
        known = min(map(commonness, words))
        yield f"commonness {int(known)} {behind.strip(' (),-–/&')[:1].isupper()}"
    if not _fields_of_work().isdisjoint(words):
        yield "field of work"
    yield from (name for name, said in _NO_FIELDS.items() if not said.isdisjoint(words))


@cache
def _fields_of_work() -> frozenset[str]:
    return word_list("role_modifiers") | word_list("departments")


_NO_FIELDS = {"place": word_list("places"), "team": word_list("teams")}
"""Words that stand behind a role where the post is, or with whom, rather than in its name."""

_HOURS = re.compile(
    r"\b(?:days?|nights?|weekends?|mornings?|afternoons?|evenings?|earlies|lates|hours?|hrs?|shifts?|full[- ]time"
    r"|part[- ]time|perm(?:anent)?|temp(?:orary)?|fixed|contract|seasonal|mths|months|fte)\b",
    re.IGNORECASE,
)


def _extended(text: str, end: int) -> Iterator[str]:
    for behind in further(text, end):
        yield text[end:behind]


_RARE = 3.5


def _rest(words: str) -> str:
    """What kind of words were added behind a role's noun."""
    folded = [fold(word) for word in words.split()]
    if any(map(is_organisation, folded)):
        return "organisation"
    if has_date(words):
        return "date"
    if MEDIUM.search(words) or set(folded) & word_list("not_in_roles"):
        return "grammar"
    if any(map(_is_noun, folded)):
        return "role"
    return "capitals" if words[:1].isupper() else "small"


def _titled(text: str, person: Person) -> tuple[int, int]:
    """The stretch that holds a person's name and the title behind it."""
    assert person.quote
    at = text.find(person.title, person.quote.end, person.quote.end + 80) if person.title else -1
    if at < 0 and person.title:
        at = text.find(person.title, max(person.quote.start - 60, 0), person.quote.start)
        return (at, person.quote.end) if at >= 0 else (person.quote.start, person.quote.end)
    return person.quote.start, (at + len(person.title)) if at >= 0 else person.quote.end
