"""What must stay out of a letter: passages marked private, and remarks of that nature that nobody marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from guardrails.evidence import plain, without_planted
from guardrails.manuscript import Manuscript
from guardrails.numbers import Number
from guardrails.tallies import known_numbers
from guardrails.vocabulary import stems as listed_stems
from guardrails.words import STOP_RARITY, Word, commonness, stem, words_of

_PERSON = (
    r"(?:manager|supervisor|boss|head|lead|director|planner|driver|rep|clerk|teacher|nurse|chef"
    r"|person|post ?holder|predecessor|guy|lad|one|officer|assistant|owner|chair|colleague"
    r"|somebody|someone|principal|engineer|SRE|CTO|CEO|OM|ASM|he|she|they)"
)
REMARKS = {
    "state": (
        r"\b(?:you|he|she|they|(?-i:[A-Z])\w+)\s(?:\w+\s){0,3}?(?:look(?:s|ed)?|seem(?:s|ed)?"
        r"|sound(?:s|ed)?|appear(?:s|ed)?|struck me as|(?:was|were|is"
        r"|are)(?=\s(?:\w+\s){0,2}(?:knackered|exhausted|shattered|hungover|drunk|wincing|teary"
        r"|crying)))\s(?:\w+\s){0,2}(?:tired|exhausted|knackered|shattered|weary|wrecked"
        r"|drained|ill|sick|poorly|unwell|thin|stressed|upset|teary|bored|hungover|drunk"
        r"|distracted|checked out|worn out|burn(?:ed|t) out|fed up|nervous|miserable|unhappy)\b"
    ),
    "rest": (
        r"\byou(?:'ll| will| can| get)?\s(?:\w+\s){0,3}(?:some|a bit of|more) (?:rest|sleep)\b"
        r"|\bhope you (?:feel|get|are feeling) better\b|\bspeedy recovery\b|\bget well\b"
    ),
    "tears": r"\b(?:you|he|she|they|(?-i:[A-Z])\w+)\s(?:\w+\s){0,2}?(?:cried|crying|wept|in tears|teary|tearful)\b",
    "body": (
        r"\b(?:my|his|her|your|their|(?-i:[A-Z])\w+['’]s)\s(?:own |bad )?(?:divorce|migraines?"
        r"|pregnancy|illness|asthma|surgery|operation|cancer|drinking|debts?|knee|hip|health"
        r"|visa|depression)\b"
    ),
    "phone": r"\b(?:on|checked|checking|looked at|looking at) (?:his|her|their|your) phone\b",
    "dismissal": (
        r"\b(?:last|previous|former|current|old|your|the|their|her"
        rf"|his)\s(?:\w+\s){{0,3}}?{_PERSON}\b[^.;!?\n]{{0,30}}?\b(?:fired|sacked|los(?:t|ing)"
        r" (?:his|her|their) jobs?|let go(?! of)|managed out|pushed out|walked out|checked out"
        r"|laid off|burn(?:ed|t) out|dismissed|suing|went out sick|on a (?:PIP|warning)"
        r"|drinking)\b|\b(?:is|are) suing\b|\bgrievance\b|\bmanaged out\b|\bon a PIP\b"
    ),
    "rivals": (
        r"\b(?:other|another|inside|internal|rival|two|three|few) (?:internal |strong"
        r" )?(?:candidates?|finalists?|applicants?|contenders?)\b|\bin the running\b"
        r"|\b(?:candidate|finalist|applicant) (?:is|was) (?:internal|her own|his own)\b"
    ),
    "pay": (
        r"\b(?:salary|stipend|compensation|wages?|base pay|basic pay|hourly rate|pay(?!"
        r" attention)|bonus|top of (?:the )?(?:band|range)|rate of"
        r" pay)\b[^.;!?\n]{0,30}?(?:[£$€]\s?\d[\d,.]*k?\b|\b\d{2,3}(?:[.,]\d+)?\s?k?\b(?!\s?%))"
        r"|(?:[£$€]\s?\d[\d,.]*\s?k?|\b\d{2,3}\s?k)\b[^.;!?\n]{0,12}?\b(?:salary|an hour|per"
        r" hour|/ ?hr|hr|hour|basic|pay|a year|per annum|pro rata)\b"
        r"|[£$€]?\d[\d.,]*\s?/\s?h(?:ou)?r\b|\b(?:top of (?:the )?(?:band|range)|basic (?:of"
        r" )?[£$€]?\d)|\b\d{2,3}(?:\.\d)?k\b[^.;!?\n]{0,9}\b(?:basic|top|plus commission|to"
        r" start)"
    ),
}  # fmt: skip
"""Patterns of remarks that are private by nature, by what they are about."""

_REMARK = re.compile(
    "|".join(f"(?P<{name}>{form})" for name, form in REMARKS.items()), re.IGNORECASE
)
_MARK = re.compile(
    r"(?:^|(?<=[\n.;!?*>-]))[ \t>*•-]*(?:<!--\s*)?(?:n\.?b\.?,? )?(?:oh,? and )?(?:(?:don['’]?t"
    r"|do not|never)(?:,? like,?)? (?:say|mention|put|use|share|include|incl|tell|repeat"
    r"|write)\b|do not use"
    r"|not (?:for|4|to be|in any|going in)\b[^:\n.]{0,30}|private(?:ly)?|confidential(?:ly)?"
    r"|off the record|keep (?:it |this )?out|leave (?:it |this )?out|skip"
    r"|secret|between us|for me only|just for me)\s?[:,–-]+\s*(?P<rest>[^\n]+)",
    re.IGNORECASE,
)
_MONEY_LINE = re.compile(
    r"^[ \t>*•-]*(?:(?:money|pay|salary|rate|range)\s*[:=-]?\s*)?[£$€]?\d\d(?:,\d{3}"
    r"|\.\d\d?)?k?\b(?!\s*(?:%|am|pm|:|\w+ed\b))[^\n]{0,30}(?:\dk|[£€$]|/h|hour|pay"
    r"|money)[^\n]*$|^[ \t>*•-]*(?:money|pay|salary)\b[^\n]*$|^[ \t>*•-]*[£$€]?\d\d(?:,\d{3}"
    r"|(?:\.\d)?k)\b[^\n]{0,25}$",
    re.IGNORECASE | re.MULTILINE,
)
_MONEY = re.compile(
    r"[£$€]\s?\d|\b\d{2,3}(?:\.\d+)?k\b|\b(?:pay|salary|wages?|bonus|rate|basic|band|money|stipend)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?:[^.;!?\n]|[.](?=\w))+")
_PHRASE = re.compile(r"(?:[^.,;!?\n]|[.,](?=\w))+")
_TALK = frozenset(
    stem(word)
    for word in """say said says tell told mention mentioned hint hinted think thing stuff bit know knew
        get got let make made like really very also just quite much per like about when then
        dont didnt im shes hes theyre""".split()  # noqa: SIM905  # one word a line would fill the page
)
_RARE = 4.6
"""Zipf frequency below which a shared word is no accident."""


@dataclass(frozen=True)
class Secret:
    """A stretch `[start, end)` of the notes that must not be told, and what would give it away."""

    start: int
    end: int
    sure: bool
    """Whether the person, their notes or its very words hold it back; otherwise somebody's reading of it does."""
    passage: str
    stems: frozenset[str]
    own: frozenset[str]
    """Those of its stems that no usable line of the notes has."""
    rare: frozenset[str]
    """Those of its own whose words are so uncommon that sharing them is no accident."""
    names: frozenset[str]
    circles: frozenset[str]
    numbers: tuple[Number, ...]
    of_money: bool
    """Whether it speaks of pay or sums, so that a figure alone gives it away."""


@cache
def circle(word_stem: str) -> str:
    """The circle of private meaning that a stem belongs to, or nothing."""
    return _circles().get(word_stem, "")


@cache
def _circles() -> dict[str, str]:
    text = (files("guardrails") / "rules" / "words" / "private.txt").read_text("utf-8")
    lines = (line.partition(":") for line in text.splitlines()[1:])
    return {stem(word): name for name, _, words in lines for word in words.split()}


@dataclass(frozen=True, eq=False)
class Privacy:
    """The secrets of a manuscript, and what its usable words say; told apart by identity, as it is read once."""

    secrets: tuple[Secret, ...]
    usable: frozenset[str]
    """Stems that the letter may use."""
    numbers: tuple[Number, ...]


def privacy(manuscript: Manuscript) -> Privacy:
    """What the notes hold back, from the passages marked private and from remarks that are so by nature."""
    held = [p for p in manuscript.passages if p.kind == "private"]
    marked = tuple((p.start, p.end, not p.guessed) for p in held)
    free = tuple((p.start, p.end) for p in manuscript.passages if p.kind != "private")
    people = " ".join(f"{one.name} {one.called}" for one in manuscript.people)
    spoken = "\n".join(
        (
            *manuscript.sender.facts,
            manuscript.sender.name,
            manuscript.received,
            manuscript.role,
            manuscript.company,
            manuscript.met,
            manuscript.decision_by,
            manuscript.to,
        )
    )
    return _privacy(manuscript.notes, marked, free, people, spoken)


@lru_cache(maxsize=64)
def _privacy(
    notes: str,
    marked: tuple[tuple[int, int, bool], ...],
    free: tuple[tuple[int, int], ...],
    people: str,
    spoken: str,
) -> Privacy:
    told = tuple(_unmarked(notes))
    honest = without_planted(notes)
    read = [(start, end) for start, end, _ in marked]
    spans = {
        (start, end): certain
        or notes[start:end] not in honest
        or any(_meet((start, end), other) for other in told)
        for start, end, certain in marked
    }
    spans |= {one: True for one in told if not any(_meet(one, other) for other in (*read, *free))}
    usable = _blank(honest, list(spans)) + "\n" + spoken
    stems = frozenset(stem(word.text) for word in words_of(usable))
    names = frozenset(plain(word.text) for word in words_of(people))
    secrets = tuple(
        _secret(notes, span, stems, names, sure=sure) for span, sure in sorted(spans.items())
    )
    return Privacy(secrets, stems, known_numbers(usable))


def _secret(
    notes: str, span: tuple[int, int], usable: frozenset[str], names: frozenset[str], *, sure: bool
) -> Secret:
    start, end = span
    words = words_of(notes[start:end])
    called = frozenset(plain(word.text) for word in words) & names
    stems = frozenset(stem(w.text) for w in words if telling(w.text) and plain(w.text) not in names)
    stems = frozenset(one for one in stems if one not in listed_stems("times"))
    return Secret(
        start,
        end,
        sure,
        notes[start:end],
        stems,
        stems - usable,
        frozenset(stem(w.text) for w in words if commonness(w.text) < _RARE) & (stems - usable),
        called,
        frozenset(filter(None, map(circle, stems))),
        known_numbers(notes[start:end]),
        _MONEY.search(notes, start, end) is not None,
    )


@cache
def telling(word: str) -> bool:
    """Whether a word tells anything: not grammar, not talk about talking, not a figure."""
    return (
        not word[0].isdigit()
        and len(word) > 1
        and commonness(word) < STOP_RARITY
        and stem(word) not in _TALK
    )


def _unmarked(notes: str) -> Iterator[tuple[int, int]]:
    """Clauses that the notes themselves hold back, or that are private by nature."""
    for found in _MARK.finditer(notes):
        start, end = found.span("rest")
        yield from (clause.span() for clause in _CLAUSE.finditer(notes, start, end))
    yield from (found.span() for found in _MONEY_LINE.finditer(notes))
    for found in _REMARK.finditer(notes):
        for clause in _PHRASE.finditer(notes):
            if clause.start() <= found.start() < clause.end():
                yield clause.span()


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


_TELLTALES = frozenset(
    """tired exhausted knackered shattered weary wrecked drained ill sick poorly unwell thin stressed upset teary bored
    hungover drunk distracted checked checking worn fed nervous miserable unhappy rest sleep better recovery well cried
    crying wept tears tearful divorce migraine migraines pregnancy illness asthma surgery operation cancer drinking
    debt debts knee hip health visa depression phone fired sacked lost losing let managed pushed walked laid burned
    burnt dismissed suing sick pip warning grievance candidate candidates finalist finalists applicant applicants
    contender contenders running salary stipend compensation wage wages pay bonus rate band range basic hr hour
    hourly pa annum rata year top plus start k""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Words without one of which a sentence holds no remark of these kinds: most need not be searched."""


def may_remark(words: tuple[Word, ...]) -> bool:
    """Whether a sentence of these words is worth searching for remarks."""
    return any(word.text in _TELLTALES for word in words)


def remarks(text: str) -> Iterator[re.Match[str]]:
    """Remarks of a letter that are private by nature, whether or not the notes hold them."""
    return _REMARK.finditer(text)
