"""Names in a letter that the person's own words do not hold, and what each seems to be meant for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from guardrails.evidence import evidence, plain
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import Capital, capital_runs
from guardrails.names.company import company_run
from guardrails.names.slips import slip_of
from guardrails.names.titles import TITLE
from guardrails.names.vouched import WELL_KNOWN, people_words, vouched
from guardrails.sentences import Place, Stretch, anatomy
from guardrails.words import commonness

_SPEAKS = re.compile(
    r"\s(?:said|says|told|asked|mentioned|explained|laughed|wondered|replied|thought)\b"
)
_ACTS = re.compile(
    r"(?:['’]s\b|\s(?:and\s[A-Z]|said|says|told|asked|mentioned|explained|showed|drew|called|wrote|laughed"
    r"|suggested|described|agreed|offered|pointed|shared|noted|gave|wants|wanted|thinks|thought|made|has|had|is|was)\b)"
)
_AT_WORK = re.compile(
    r"(?:\b(?:at|joined|left|(?:work|worked|working|employed|consulted|freelanced|years|months"
    r"|time|role|job|spell|stint)"
    r"\s(?:for|with|in|by))|@)\s(?:the\s|an?\s)?$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|me)\b|\bI['’]", re.IGNORECASE)
_GREETED = re.compile(r"(?:\s(?!(?:and|or)\b)[^\W\dA-Z_]+){0,2}\s([^\W\d_]+)")
"""The name after a word of greeting, with up to two small words between: Kia ora Aroha."""
_TITLE = re.compile(rf"\b(?=[A-Z])(?i:{TITLE})\.? $")
_LONGEST_TITLE = 16
"""Characters of the longest title with what follows it."""
_HEADLINE = 3.1
"""Zipf frequency below which a capitalised word of a subject line is taken for a name."""


class Doubt(StrEnum):
    """What a name that nothing bears out seems to be meant for."""

    UNKNOWN = "unknown"
    MISSPELT = "misspelt"
    EMPLOYER = "employer"


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name without support; `instead` is the roster's spelling where it is a slip of one."""

    span: Span
    doubt: Doubt
    instead: str = ""


@lru_cache(maxsize=32)
def strangers(manuscript: Manuscript) -> tuple[Stranger, ...]:
    """Every name of subject and body without support, but those that stand for the company."""
    return tuple(
        stranger
        for part in (Part.SUBJECT, Part.BODY)
        for run in capital_runs(manuscript.part(part))
        if not company_run(manuscript, part, run)
        for stranger in _of_run(manuscript, part, run)
    )


def _of_run(manuscript: Manuscript, part: Part, run: tuple[Capital, ...]) -> Iterator[Stranger]:
    """The strangers of one run of capitals: each word that is a slip of a known name, then the rest as one."""
    place = _place(manuscript, part, run)
    if place is Place.SIGN_OFF and _unsigned(manuscript, run):
        return
    text = manuscript.part(part)
    strange = []
    for word in _unvouched(manuscript, part, run, place):
        addressed = place is Place.GREETING or _titled(text, word, run)
        speaks = _SPEAKS.match(text, word.end) is not None
        if slip := slip_of(manuscript, word, addressed=addressed, speaks=speaks):
            yield Stranger(Span(part, word.start, word.end), Doubt.MISSPELT, slip)
        else:
            strange.append(word)
    closing = place is Place.SIGN_OFF and _closes(text, run)
    outside = place is not Place.SENTENCE and part is Part.BODY and not closing
    strange = [w for w in strange if outside or not w.opens or _name_at_start(text, w, strange)]
    if strange:
        yield _stranger(manuscript, part, run, strange)


def _unvouched(
    manuscript: Manuscript, part: Part, run: tuple[Capital, ...], place: Place
) -> list[Capital]:
    """The words of a run that may be names, that nothing vouches for, and that are no greeting in another tongue."""
    text = manuscript.part(part)
    return [
        word
        for word in _names(part, run)
        if not vouched(manuscript, text, word, run, is_person=_titled(text, word, run))
        if place is not Place.GREETING or not _greets(manuscript, text, word)
    ]


def _greets(manuscript: Manuscript, text: str, word: Capital) -> bool:
    """Whether a word opens a greeting in any tongue, before how somebody is called: Bonjour Gilles, Kia ora Aroha."""
    following = _GREETED.match(text, word.end)
    forenames = {plain(name.split()[0]) for name in people_words(manuscript) if name}
    return word.opens and following is not None and plain(following[1]) in forenames


def _closes(text: str, run: tuple[Capital, ...]) -> bool:
    """Whether the run opens a line that ends with a comma: in a sign-off `Cofion gorau,` names nobody."""
    line = text[run[0].start :].partition("\n")[0]
    return run[0].opens and line.rstrip().endswith(",")


def _names(part: Part, run: tuple[Capital, ...]) -> list[Capital]:
    """The words of a run that may be names: not what opens a sentence or fills a headline."""
    words = [word for word in run if not word.grammar]
    if part is Part.SUBJECT:
        words = [word for word in words if commonness(word.plain) < _HEADLINE]
    return words


def _stranger(
    manuscript: Manuscript, part: Part, run: tuple[Capital, ...], strange: list[Capital]
) -> Stranger:
    """The words as an employer, where the sender says they worked there, else as a name that nobody knows."""
    text, known = manuscript.part(part), evidence(manuscript)
    words = [word for word in run if not word.grammar]
    sentence = next(
        (s.text for s in _stretches(manuscript, part) if s.start <= words[0].start < s.end), text
    )
    if _AT_WORK.search(text[: words[0].start]) and _FIRST_PERSON.search(sentence):
        return Stranger(Span(part, words[0].start, words[-1].end), Doubt.EMPLOYER)
    called = (
        [word for word in words if word.plain not in known.plain] if len(strange) > 1 else strange
    )
    return Stranger(Span(part, called[0].start, called[-1].end), Doubt.UNKNOWN)


def _stretches(manuscript: Manuscript, part: Part) -> tuple[Stretch, ...]:
    return anatomy(manuscript.body) if part is Part.BODY else ()


def _place(manuscript: Manuscript, part: Part, run: tuple[Capital, ...]) -> Place:
    stretches = _stretches(manuscript, part)
    return next((s.place for s in stretches if s.start <= run[0].start < s.end), Place.SENTENCE)


def _titled(text: str, word: Capital, run: tuple[Capital, ...]) -> bool:
    """Whether a title stands before a word, or before the run that it ends."""
    return any(
        _TITLE.search(text, max(0, one.start - _LONGEST_TITLE), one.start) for one in (word, run[0])
    )


def _name_at_start(text: str, word: Capital, strange: list[Capital]) -> bool:
    """Whether a word that opens a sentence is a name all the same."""
    follows = any(other.start - word.end == 1 and not other.opens for other in strange)
    if follows or commonness(word.plain) > WELL_KNOWN:
        return follows
    plural = word.plain.endswith("s") and commonness(word.plain[:-1]) > commonness(word.plain)
    inflected = plural or word.plain.endswith(("ing", "ed", "ly"))
    return not inflected and _ACTS.match(text, word.end) is not None


def _unsigned(manuscript: Manuscript, run: tuple[Capital, ...]) -> bool:
    """Whether the sender has given no name: then only they know how they sign, unless a machine wrote it."""
    return not manuscript.sender.name and not any(
        run[0].text in text for text in manuscript.machine
    )
