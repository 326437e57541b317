"""The employer: every stretch that may name one, with what can be seen of it and around it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafting.builtin.boundaries import Joint, is_said
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date, is_date
from drafting.builtin.feasts import is_called_so
from drafting.builtin.reading.clauses import OPENS, Clause
from drafting.builtin.reading.jobs.agents import is_agent
from drafting.builtin.reading.jobs.domains import DESKS, domains, shares
from drafting.builtin.reading.jobs.firm_edges import cut
from drafting.builtin.reading.jobs.likeness import doubtful, is_met, likeness, named_in
from drafting.builtin.reading.jobs.not_employers import (
    AGENCY,
    NEAR,
    OWN_PAST,
    greets,
    is_furniture,
    is_hidden,
    is_writer,
    led,
    of_self,
    writers,
)
from drafting.builtin.reading.jobs.organisations import organisations, window
from drafting.builtin.reading.jobs.outright import outright
from drafting.builtin.reading.jobs.told_apart import told_apart
from drafting.builtin.reading.names.named import Named
from drafting.builtin.reading.names.names import is_honorific
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.pasted import salutation_end
from drafting.builtin.reading.surroundings import around, shape
from drafting.builtin.reading.turns import ADDRESSED, GREETING, Speakers, speakers_in
from drafting.builtin.reading.weighing import Candidate
from drafting.models import Person
from guardrails.words import fold

COMPANY_LABELS = word_list("company_labels")
"""What may stand before the colon of a line that names the employer."""
_MEDIUM = re.compile(
    r"\b(?:zoom|teams|phone|online|in person|onsite|on site|video|call|am|pm|interview|intervw|int['’]?vw?|intv"
    r"|panel|talk|trial|role|job|post|position|vacancy|opening|shift|calendar|transcript|recording|memo|invite|location|building|branch"
    r"|forwarded|original|begin|vevent|invitation|vorstellungsgespräch|chat|screen|phoned|interviewed|meeting"
    r"|einladung|termin|entretien|entrevista|colloquio|convocation|convocatoria|davet|gesprek|møte|haastattelu"
    r"|notes?|pasted|email|hi|hello|hey|dear|okay|ok|right|so|testing|round|stage|debrief|subject|fwd?|re"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday)\b",
    re.IGNORECASE,
)
_INTERVIEW = re.compile(
    r"\b(?:interview\w*|round|call|role|job|post|position|vacancy|applied|chat)\b", re.IGNORECASE
)
_TAIL = re.compile(
    r"\s*(?:,?\s*(?P<place>office|shop|store|branch|site|building|campus|st|street|rd|road|lane|depot|yard)\b"
    r"|(?P<job>(?:interview|job|role|one|thing|post|position)\b)"
    r"|,?\s+(?P<own>i|we|my|where i|when i)\b|(?P<bracket>\s*\()|,\s+(?P<town>[A-Z]\w+)\s*(?=[,.\n(–-]))",
    re.IGNORECASE,
)
_NOT_HEAD = word_list("not_names") | word_list("openers")


def companies(page: Page, people: tuple[Person, ...], every: list[Named]) -> Iterator[Candidate]:
    """The candidates for the employer's name, in the order of the notes; `every` is what may name a person."""
    named = {fold(word) for person in people for word in person.name.split()}
    speakers = speakers_in(page.found)
    barred = [(person.quote.start, person.quote.end) for person in people if person.quote]
    known = domains(page.text[:20_000])
    by_chance = sorted(doubtful(every))
    sent = writers(page.text)
    always = {"bias", "hidden"} if is_hidden(page.text) else {"bias"}
    for number in window(page.found):
        if fold(page.found[number].label) in ADDRESSED and page.found[number].joint is Joint.LABEL:
            continue
        for start, end in organisations(page.text, page.found[number]):
            is_none = _is_none(page.text, page.found[number], start, end)
            is_none = is_none or fold(page.text[start:end]) in sent
            if is_none or is_met(page.text, (start, end), barred):
                continue
            seen = {
                *always,
                *around(page, number, start, end),
                *shape(page, page.text[start:end].split()),
                *_own(page, number, start, end, known),
                *named_in(page.text[start:end], (start, end), named, barred),
                *_speaking(page.text[start:end], speakers),
                *likeness(start, end, by_chance),
            }
            if "hidden" not in seen or not _AGENTS & seen:
                yield Candidate(start, end, frozenset(seen))


def _is_none(text: str, clause: Clause, start: int, end: int) -> bool:
    """Whether what the words begin is somebody's saying, or they greet or put right, or a program wrote them."""
    said = is_said(text, end) or (start == clause.start and is_said(text, clause.end))
    greeted = greets(text, start, end) or is_furniture(text[start:end])
    greeted = greeted or _is_dated(text, start, end, all_of_it=True)
    told = _CORRECTED.match(text, start) or _ON_LEAVE.match(text, end)
    says = start == clause.start and clause.joint in OPENS and _IT_IS.match(text, start)
    return bool(says) or said or greeted or told is not None or start < salutation_end(text)


_IT_IS = re.compile(r"(?:it|that|there|here)['’]s\s", re.IGNORECASE)
"""What a sentence begins with, and no name: `It's Marmara Gear Works`."""
_CORRECTED = re.compile(r"(?<=\? )no[,:]? (?=\w)", re.IGNORECASE)
"""How somebody puts a name right: `Little Acorns? no Little Otters`."""
_ON_LEAVE = re.compile(
    r" (?:(?:has|had) (?:taken|gone on)|took|(?:is|was|has been|went) on) (?:(?:her|his|their|a) )?"
    r"(?:(?:sick|annual|maternity|paternity|parental|study|long) )?leave\b"
    r"|,? (?:who (?:is|was|has|runs|owns|chairs|manages)|s?he)\b",
    re.IGNORECASE,
)
"""What people do and firms never do: they take leave, and are she, he or who is something."""
_AGENTS = frozenset(
    {"agency", "lead agency", "line agency"}
)  # of whoever speaks for an unnamed employer


def _own(page: Page, number: int, start: int, end: int, known: set[str]) -> Iterator[str]:
    """What tells an employer from any other name."""
    words = page.text[start:end]
    folded = [fold(word.strip(".,'’")) for word in words.split()]
    reasons = {
        "medium": bool(_MEDIUM.search(words)),
        "dated": _is_dated(page.text, start, end),
        "starts with honorific": is_honorific(folded[0]) and len(folded) > 1,
        "starts with no name": folded[0] in _NOT_HEAD,
        "ends in role": folded[-1] in word_list("roles"),
        "holds role": not word_list("roles").isdisjoint(folded[:-1]),
        "ends in agent": is_agent(folded[-1]) and folded[-1] not in word_list("roles"),
        "organisations": sum(map(is_organisation, folded)) > 1,
        "ends in desk": len(folded) > 1 and folded[-1] in DESKS,
        "ends in trade": folded[-1] in word_list("trades"),
        "goes on behind its kind": _goes_on(folded),
        "domain": any(shares(folded[0], piece) for piece in known),
        "agency": bool(AGENCY.search(words)),
        "genitive": folded[-1].endswith("'s"),
    }
    yield from (name for name, holds in reasons.items() if holds)
    yield from cut(page, start, end)
    yield from _beside(page, page.found[number], start, end)
    yield from told_apart(page, number, start, end)
    yield from outright(page, number, start, end)


def _is_dated(text: str, start: int, end: int, *, all_of_it: bool = False) -> bool:
    """Whether the words hold a date, or are one, that is not what a firm is called."""
    test = is_date if all_of_it else has_date
    return test(text[start:end]) and not is_called_so(text, start, end)


def _goes_on(words: list[str]) -> bool:
    """Whether a word stands behind the one that says what a firm is, as towns do: `wickham tyres swindon`."""
    before, last = [
        is_organisation(word) or word in word_list("trades") for word in ["", *words][-2:]
    ]
    return before and not last


def _beside(page: Page, clause: Clause, start: int, end: int) -> Iterator[str]:
    """What the clause says before and behind the name."""
    lead = page.text[max(clause.start, start - 80) : start]
    line = page.text[max(page.text.rfind("\n", 0, start) + 1, start - 160) : start]
    tail = _TAIL.match(page.text, end)
    reasons = {
        "labelled": fold(clause.label) in COMPANY_LABELS,
        "past": _tells_past(clause.text[:300]),
        "lead interview": bool(_INTERVIEW.search(lead)),
        "lead past": bool(OWN_PAST.search(lead)),
        "lead agency": bool(AGENCY.search(lead)),
        "signs": is_writer(page.text, start, end),
        "behind agency": bool(AGENCY.search(re.split(r"[.\n]", page.text[end : end + NEAR])[0])),
        f"tail:{tail.lastgroup if tail else ''}": tail is not None,
    }
    yield from (name for name, holds in reasons.items() if holds)
    yield from led(line)
    yield from of_self(line, page.text[end : end + NEAR])


@lru_cache(maxsize=1 << 10)
def _tells_past(text: str) -> bool:
    """Whether a clause tells of where the writer worked; asked once for all names in it."""
    return OWN_PAST.search(text) is not None


def _speaking(words: str, speakers: Speakers) -> Iterator[str]:
    """Whether the words begin with the name of the sender, or of somebody who speaks in turns."""
    folded = [fold(word.strip(".,'’")) for word in words.split()]
    first = folded[0]
    if first in speakers.sender:
        yield "sender"
    if GREETING.match(words) or not speakers.sender.isdisjoint(folded[1:]):
        yield "greeting"
    if first in speakers.others:
        yield "speaker"
