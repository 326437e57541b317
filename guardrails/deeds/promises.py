"""Promises, offers and arrangements that a letter says its reader made, and the notes know nothing of."""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.evidence import Evidence, evidence, plain
from guardrails.manuscript import Manuscript
from guardrails.names.vouched import people_words
from guardrails.sentences import sentences
from guardrails.similarity import similarity
from guardrails.text.extent import Extent
from guardrails.text.frames import flat, quoted
from guardrails.words import stem, stems_of, telling, words_of

_GAVE = r"promised|offered|undertook|undertaken|assured|guaranteed|pledged|volunteered"
_AIDED = r"(?: (?:had|have|has|also|all|both|then|even|so|very|kindly|generously)|'(?:ve|d|s))*"
_WOULD = r"(?: (?:would|will|could|can|might|(?:am|are|is|was|were)(?: going)? to)|'(?:d|ll))"
_FRAME = (
    rf"\b(?:you|they|he|she{{names}}){_AIDED} (?:{_GAVE})\b"
    rf"|\b(?:you|we|they|he|she{{names}}){_AIDED} (?:agreed|arranged)(?= to\b|\W*$)"
    rf"|\b(?:you|they|he|she{{names}}){_AIDED} (?:said|told me|mentioned)(?: that)?"
    rf" (?:(?:i|we){_WOULD}|(?:you|they|he|she){_WOULD}(?=[^.;!?]*\bm[ey]\b))"
    r"|\bi (?:was|have been) (?:promised|assured|told(?: that)? i (?:would|will|could|can|might))\b"
    r"|\bfor (?:(?:so|very|also|kindly|generously) )*(?:offering|promising|undertaking|volunteering|agreeing(?= to))\b"
    r"|\bas (?:(?:we|you|they) )?(?:(?:had|have) )?(?:agreed|arranged|promised|offered)\b"
    r"|\byour (?:kind |generous )?(?:promise|assurance|offer) (?:of|to|that)\b"
    r"|\b(?:kind|good|generous)(?: enough)? to (?:offer|promise|agree|arrange)\b"
)
"""How a letter says that somebody bound themselves; `{names}` are those met, each behind a bar."""
_END = re.compile(
    r"[.;!?]|,? (?:and|but|so|because) (?=(?:i|you|we|they|he|she)\b)|, (?:and|but|so|which|because|as) "
)
_LINE = re.compile(r"\n|[.;!?](?=\s)")
_CLAUSE = 300
"""Characters of the longest promise that is read."""
_IDLE = frozenset(
    stem(word)
    for word in """post role job position offer interview talk time chance opportunity place letter look forward
    promise agree arrange week day month year morning afternoon evening today tomorrow monday tuesday wednesday
    thursday friday saturday sunday email mail send call ring write hear kind glad grateful thank thanks answer
    news reply decision""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""What any promise of an interview may be about, so that it tells nothing of this one."""
_NEAR = 0.55
"""Cosine from which the notes tell of it in other words: of 20 promises that were made none lay below, of 18 that were
not two lay above."""


def unmade(manuscript: Manuscript) -> Iterator[Extent]:
    """Each clause of the body that tells of a promise nobody made, as far as the person's own words say."""
    known = evidence(manuscript)
    names = tuple(
        sorted({plain(w.text) for one in people_words(manuscript) for w in words_of(one)})
    )
    idle = frozenset(map(stem, names)) | stems_of(manuscript.role)
    for sentence in sentences(manuscript.body):
        for start, end, promise in _told(sentence.text, names):
            if _unknown(promise, idle, known):
                yield Extent(sentence.start + start, sentence.start + end)


@lru_cache(maxsize=1024)
def _told(sentence: str, names: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """Each promise of a sentence: where it is told, and what is promised; before the frame where nothing follows."""
    level, marks = flat(sentence), quoted(sentence)
    found: list[tuple[int, int, str]] = []
    for frame in _frames(names).finditer(level):
        if any(start <= frame.start() < end for start, end in marks):
            continue
        last = min(len(level), frame.end() + _CLAUSE)
        stop = _END.search(level, frame.end(), last)
        end = stop.start() if stop else last
        after = sentence[frame.end() : end]
        first = max(0, frame.start() - _CLAUSE)
        begin = max(
            (one.end() for one in _END.finditer(level, first, frame.start())), default=first
        )
        promise = after if _about(after) else sentence[begin : frame.start()]
        found.append((frame.start(), end, promise))
    return tuple(found)


@lru_cache(maxsize=64)
def _frames(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_FRAME.format(names="".join(f"|{re.escape(name)}" for name in names)))


def _unknown(promise: str, idle: frozenset[str], known: Evidence) -> bool:
    """Whether no line of the notes shares half of what a promise is about, or two words of it, nor means it."""
    about = _about(promise) - idle
    held = max((len(about & stems) for stems in _lines(known.text)), default=0)
    if not about or held * 2 > len(about) or held > 1 or held == len(about):
        return False
    return (similarity(promise, known.text) or 0.0) < _NEAR


@lru_cache(maxsize=64)
def _lines(text: str) -> tuple[frozenset[str], ...]:
    return tuple(_about(line) for line in _LINE.split(text))


def _about(text: str) -> frozenset[str]:
    """The stems of what a text tells, but for the words of any promise."""
    told = (word.text for word in words_of(text) if telling(word.text) and len(word.text) > 2)  # noqa: PLR2004  # `th` of the 19th
    return frozenset(map(stem, told)) - _IDLE
