"""Names in a letter that the person's own words do not hold, and what each seems to be meant for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from guardrails.capitals import Capital, capital_runs, harmless, nicknames
from guardrails.company import company_run
from guardrails.evidence import Evidence, evidence, plain
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript
from guardrails.sentences import Place, anatomy
from guardrails.words import commonness, words_of

_ACTS = re.compile(
    r"(?:['’]s\b|\s(?:and\s[A-Z]|said|says|told|asked|mentioned|explained|showed|drew|called|wrote|laughed"
    r"|suggested|described|agreed|offered|pointed|shared|noted|gave|wants|wanted|thinks|thought|made|has|had|is|was)\b)"
)
_AT_WORK = re.compile(
    r"(?:\b(?:at|joined|left|(?:work|worked|working|employed|consulted|freelanced|years|months|time|role|job|spell|stint)"
    r"\s(?:for|with|in|by))|@)\s(?:the\s|an?\s)?$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|me)\b|\bI['’]", re.IGNORECASE)
_WELL_KNOWN = 4.5
"""Zipf frequency above which a word that opens a sentence is taken for a word, not a name."""
_RARE = 3.0
"""Zipf frequency below which a capitalised word of a headline is taken for a name."""
_FUNCTION = 5.2
"""Zipf frequency above which a word that opens a sentence is never part of a name: at, when, my."""
_INSTITUTION = frozenset(
    """hospital school college university bank council group company ltd limited inc llc llp plc gmbh
    office depot branch team department dept library museum clinic centre center trust academy institute
    store shop farm hotel factory ward street road site campus studio laboratory lab""".split()
)


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
    known = evidence(manuscript)
    text = manuscript.part(part)
    if part is Part.SUBJECT and _title_case(text):
        run = tuple(word for word in run if commonness(word.plain) < _RARE)
    while run and run[0].opens and commonness(run[0].plain) > _FUNCTION:
        run = run[1:]
    if not run or _signature(manuscript, part, run):
        return
    unknown = [word for word in run if _unknown(manuscript, known, word, run)]
    unknown = [word for word in unknown if not word.opens or _name_at_start(text, word, unknown)]
    for word in list(unknown):
        right = _slip(manuscript, word)
        if right:
            unknown.remove(word)
            yield Stranger(Span(part, word.start, word.end), Doubt.MISSPELT, right)
    if unknown:
        yield _stranger(text, part, run, unknown)


def _stranger(text: str, part: Part, run: tuple[Capital, ...], unknown: list[Capital]) -> Stranger:
    sentence = _sentence(text, unknown[0].start)
    at_work = _AT_WORK.search(text[: run[0].start]) and _FIRST_PERSON.search(sentence)
    if at_work:
        return Stranger(Span(part, run[0].start, run[-1].end), Doubt.EMPLOYER)
    return Stranger(Span(part, unknown[0].start, unknown[-1].end), Doubt.UNKNOWN)


def _sentence(text: str, at: int) -> str:
    return next((s.text for s in anatomy(text) if s.start <= at < s.end), text)


def _unknown(
    manuscript: Manuscript, known: Evidence, word: Capital, run: tuple[Capital, ...]
) -> bool:
    said = word.plain
    if len(said) == 1 or said in known.plain or said in harmless():
        return False
    if said.removesuffix("s") in known.plain or f"{said}s" in known.plain:
        return False
    if word.text.isupper() and (_initials(said, known) or commonness(said) > _WELL_KNOWN):
        return False
    partly_known = any(other.plain in known.plain for other in run)
    if partly_known and said in _INSTITUTION:
        return False
    return not (_abbreviated(said, known) or _short_form(manuscript, said))


def _initials(said: str, known: Evidence) -> bool:
    """Whether the letters are the initials of words in a row, as CTO of chief technology officer."""
    letters = "".join(word.text[0] for word in known.words)
    return len(said) > 2 and said.removesuffix("s") in letters  # noqa: PLR2004  # two letters fit anything


def _abbreviated(said: str, known: Evidence) -> bool:
    """Whether the evidence has a shortening of the word: `Hosp` of hospital, `Wd` of ward."""
    if commonness(said) < 3.0:  # noqa: PLR2004  # shorthand is of everyday words
        return False
    return any(
        said.startswith(short)
        and len(short) > 2
        and commonness(short) < 4.3  # noqa: PLR2004  # not a word itself
        or len(short) == 2
        and short == said[0] + said[-1]
        and commonness(short) < 4.0  # noqa: PLR2004  # as above
        for short in known.plain
        if short and short[0] == said[0] and len(short) < len(said)
    )


def _short_form(manuscript: Manuscript, said: str) -> bool:
    first_names = {plain(word.text) for name in _people(manuscript) for word in words_of(name)}
    return any(
        said in nicknames().get(name, ())
        or len(said) > 2
        and len(name) - len(said) > 1
        and (name.startswith(said) or name.endswith(said))
        for name in first_names
    )


def _people(manuscript: Manuscript) -> tuple[str, ...]:
    return (
        *(one.name for one in manuscript.people),
        *(one.called for one in manuscript.people),
        manuscript.to,
        manuscript.sender.name,
    )


def _slip(manuscript: Manuscript, word: Capital) -> str:
    """The roster's spelling that the word is a slip of; empty when it is none."""
    said = word.plain
    if word.opens and commonness(said) > 3.5:  # noqa: PLR2004  # an everyday word starts the sentence
        return ""
    for name in _people(manuscript):
        for right in words_of(name):
            allowed = 2 if max(len(said), len(right.text)) > 6 else 1  # noqa: PLR2004  # long names bear two slips
            if (
                min(len(said), len(right.text)) > 3
                and 0 < OSA.distance(said, plain(right.text), score_cutoff=allowed) <= allowed
            ):
                written = name[right.start : right.end]
                return (
                    written
                    if written[0].isupper() and not (written.isupper() and len(written) > 1)
                    else written.capitalize()
                )
    return ""


def _name_at_start(text: str, word: Capital, unknown: list[Capital]) -> bool:
    """Whether a word that opens a sentence is a name all the same."""
    follows = any(other.start - word.end == 1 and not other.opens for other in unknown)
    if commonness(word.plain) > (_FUNCTION if follows else _WELL_KNOWN):
        return False
    plural = word.plain.endswith("s") and commonness(word.plain[:-1]) > commonness(word.plain)
    return (
        follows
        or bool(_ACTS.match(text, word.end))
        and not plural
        and not word.plain.endswith(("ing", "ed", "ly"))
    )


def _signature(manuscript: Manuscript, part: Part, run: tuple[Capital, ...]) -> bool:
    """Whether the run signs the letter of a sender who has given no name: then only they know it."""
    if part is not Part.BODY or manuscript.sender.name:
        return False
    signing = any(
        s.place is Place.SIGN_OFF and s.start <= run[0].start < s.end
        for s in anatomy(manuscript.body)
    )
    return signing and not any(run[0].text in text for text in manuscript.machine)


def _title_case(text: str) -> bool:
    long = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]  # noqa: PLR2004  # not the small words
    return len(long) > 1 and all(word[0].isupper() for word in long)
