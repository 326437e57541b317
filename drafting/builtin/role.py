"""The role applied for: every noun phrase that may be one, with what can be seen of it and around it."""

import re
from collections.abc import Iterator

from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.company import COMPANY_LABELS
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from drafting.builtin.organisations import window
from drafting.builtin.page import Page, around, kind_of, shape, tokens_after
from drafting.builtin.weighing import Candidate
from drafting.models import Fact, Person
from guardrails.words import commonness, fold

ROLE_LABELS = frozenset(
    [
        *(
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
        ),
        *("title", "job title", "vacancy", "pos", "what", "for", "rolle", "vacature"),
    ]
)
_LONGEST = 6
"""Words of a role before what is added behind it."""

_MOST_CHARACTERS = 300
_WORD = re.compile(r"[^\s,;:!?()\[\]\"“”|=]+")
_JOB = re.compile(
    r"\s*(?:\([^)]{1,30}\)\s*)?(?P<job>job|role|post|position|opening|vacancy|interview|intervw|intv|thing|one|gig|shift)\b",
    re.IGNORECASE,
)
_FRAME = re.compile(
    r"\b(?:role|position|post|job|vacancy|opening|title|interview\w*|apply\w*|applied|application|hiring|looking|it['’]?s"
    r"|want(?:ing|s)?|needs?|join(?:ing)?)"
    r"(?: (?:of|as|is|was|for|an?|the|will be|in|would be))*\s*[:=]?\s*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r" (?:I{1,3}|IV|V|[1-4])(?![\w.:/])"
    r"|\s?\([^()\d]{2,30}\)"
    r"| (?:in|of|for|/|-|–|&|and) (?:the )?[^\W\d][\w&'’/-]*(?: [^\W\d][\w&'’/-]*){0,2}"
    r"|, [^\W\d][\w&'’-]*(?: [^\W\d][\w&'’-]*){0,3}(?=[.,;:()\n/–—-]|\s[–—/-]|$)"
    r"| [a-z]{1,3}\d\b| (?:lvl|level|grade|band) \d"
)
_PERSONAL = re.compile(r"\b(?:she|he|they|her|his|their|who|with|met|saw|our|my)\b", re.IGNORECASE)
_MEDIUM = re.compile(
    r"\b(?:zoom|teams|phone|online|person|onsite|video|call|am|pm|panel|talk|calendar|transcript|recording"
    r"|memo|invite|location|building|notes|pasted|email|hi|okay|ok|right|so|testing|remote|hybrid|round|stage)\b",
    re.IGNORECASE,
)


def roles(page: Page, people: tuple[Person, ...], employer: Fact | None) -> Iterator[Candidate]:
    """The candidates for the role, in the order of the notes."""
    titled = [_titled(page.text, person) for person in people if person.quote]
    firm = (employer.quote.start, employer.quote.end) if employer and employer.quote else (0, 0)
    for number in window(page.found):
        clause = page.found[number]
        if clause.is_label and fold(clause.text) in page.turns:
            continue
        for start, bare, end in phrases(page.text, clause, number):
            seen = {
                "bias",
                *around(page, number, start, end),
                *shape(page, page.text[start:bare].split()),
                *_own(page, number, start, bare),
                *_added(page, bare, end),
            }
            if any(start < to and at < end for at, to in titled):
                seen.add("somebody's title")
            if start < firm[1] and firm[0] < end:
                seen.add("employer")
            yield Candidate(start, end, frozenset(seen))


def phrases(text: str, clause: Clause, number: int) -> Iterator[tuple[int, int, int]]:
    """Every stretch that may be a role: where it begins, where it ends without and with what is added behind."""
    words = list(
        _WORD.finditer(text, clause.start, min(clause.end, clause.start + _MOST_CHARACTERS))
    )
    seen = set[tuple[int, int]]()
    for place in _ends(text, clause, words, number):
        for first in _firsts(words, place):
            start, end = words[first].start(), words[place].end()
            end -= text[end - 1] in ".'’*_"
            for behind in (end, *_further(text, end)):
                if (start, behind) not in seen and start < end:
                    seen.add((start, behind))
                    yield start, end, behind


def _further(text: str, end: int) -> Iterator[int]:
    """The ends with a level, a field or a place behind: `II`, `(ortho)`, `, Eastgate`, `in Soil Science`."""
    for _ in range(2):
        behind = _BEHIND.match(text, end)
        if not behind or _is_no_field(behind.group()):
            return
        end = behind.end()
        yield end


def _is_no_field(words: str) -> bool:
    """Whether what stands behind a role's noun is a day, a way of meeting or the sentence going on."""
    folded = [fold(word) for word in words.strip(" (),-–/&").split()]
    grammar = set(folded[1:] if words.startswith((" in", " of", " for")) else folded)
    known = word_list("not_in_roles") - {"in", "of", "for", "and", "the"}
    return bool(grammar & known or _MEDIUM.search(words) or has_date(words.strip()))


def _ends(text: str, clause: Clause, words: list[re.Match[str]], number: int) -> Iterator[int]:
    """Places of words that a role may end in: a role's noun, a word before `job`, the last of a short clause."""
    short = len(words) <= _LONGEST + 1 and (
        number < _SHORT_CLAUSES or fold(clause.label) in ROLE_LABELS
    )
    told = fold(clause.label) in ROLE_LABELS and clause.joint is Joint.LABEL
    for place, word in enumerate(words):
        noun = re.split("[-/]", fold(word.group().strip("./*_'’")))[-1]
        last = place + 1 == len(words)
        framed = _FRAME.search(text[clause.start : words[max(place - 2, 0)].start()][-60:])
        if (
            noun in word_list("roles")
            or noun.removesuffix("s") in word_list("roles")
            or _JOB.match(text, word.end())
            or (last and (short or told or framed))
        ):
            yield place


_SHORT_CLAUSES = 24


def _firsts(words: list[re.Match[str]], place: int) -> Iterator[int]:
    """Where the phrase that ends at `place` may begin: at most so many words before, not across words of grammar."""
    first = place
    yield first
    while first > max(place - _LONGEST + 1, 0):
        before = fold(words[first - 1].group().rstrip("."))
        if before in word_list("not_in_roles") - {"in", "of", "for", "and"}:
            return
        if (
            words[first - 1].end() + 1 < words[first].start()
            or words[first - 1].group()[-1] in ".!"
        ):
            return
        first -= 1
        if before not in {"in", "of", "for", "and"}:
            yield first


def _own(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """What tells the role applied for from any other title."""
    clause, words = page.found[number], page.text[start:end]
    folded = [fold(word.strip(".,'’()")) for word in words.split()]
    nouns = [place for place, word in enumerate(folded) if _is_noun(word)]
    yield f"noun:{'last' if nouns and nouns[-1] == len(folded) - 1 else 'inside' if nouns else 'none'}"
    if fold(clause.label) in ROLE_LABELS:
        yield "labelled"
    if fold(clause.label) in COMPANY_LABELS:
        yield "labelled otherwise"
    yield from (
        f"modifier:{place == 0}"
        for place, word in enumerate(folded[:-1])
        if word in word_list("role_modifiers")
    )
    if any(is_organisation(word) for word in folded):
        yield "holds organisation"
    if has_date(words):
        yield "dated"
    if _MEDIUM.search(words):
        yield "medium"
    if _JOB.match(f" {folded[-1]}"):
        yield "ends in job"
    tail = _JOB.match(page.text, end)
    if tail:
        yield "before job"
        yield f"before {fold(tail['job'])}"
    lead = page.text[max(clause.start, start - 60) : start]
    if _FRAME.search(lead):
        yield "framed"
    if _PERSONAL.search(lead):
        yield "personal"
    yield from _cut(page, clause, start, end)


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
    inside = re.search(r" (?:in|of|for|and|/|&|-|–) |, | ?\(", page.text[start:end])
    if inside:
        yield f"holds:{inside.group().strip()}"


def _added(page: Page, bare: int, end: int) -> Iterator[str]:
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
    yield f"{taken}:{mark} {_rest(rest)}"
    yield f"{taken}:{mark} {len(rest.split())}"
    yield f"{taken}:{mark} then {kind_of(tokens_after(page.text, bare + len(behind))[0])}"
    if rest.split() and commonness(fold(rest.split()[0])) < _RARE:
        yield f"{taken}:{mark} rare"


def _extended(text: str, end: int) -> Iterator[str]:
    for behind in _further(text, end):
        yield text[end:behind]


_RARE = 3.5


def _rest(words: str) -> str:
    """What kind of words were added behind a role's noun."""
    folded = [fold(word) for word in words.split()]
    if any(map(is_organisation, folded)):
        return "organisation"
    if has_date(words):
        return "date"
    if _MEDIUM.search(words) or set(folded) & word_list("not_in_roles"):
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
