"""The notes as the weighed readers see them: their clauses, what each holds, and how they use words and capitals."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import MONTH, has_date
from drafting.builtin.reading.clauses import OPENS, Clause
from drafting.builtin.reading.jobs.agents import is_agent
from drafting.builtin.reading.names.names import is_honorific
from guardrails.words import fold

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word with its apostrophes."""

_LETTERS = re.compile(r"(?<![\w.'’&])[A-Z]{2,3}(?![\w&])")
_RULE = re.compile(r"[|:\-\s]+")
"""The line between a table's header and its rows."""

_LATER = re.compile(
    r"^[\s>*#_\[(-]{0,8}(?:(?:update|edit|later|ps|p\.s|added|second memo|since then)\b"
    r"|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?:the )?\d{1,2}(?:[/.]\d{1,2}|st|nd|rd|th)?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|{MONTH} \d{{1,2}}|\d{{1,2}}/\d{{1,2}})(?![,./]\d)\W[^\n]{{0,60}}"
    r"\b(?:r[au]ng|called|phoned|e?-?mailed|wrote|letter|offer(?:ed)?|nothing|rejected|heard"
    r"|no (?:word|answer|reply|news))\b)",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that begins what was added to the notes when news came."""

_UNDATED = re.compile(
    r"\bno (?:date|day|timeline|timescale|time ?frame)\b"
    r"|\b(?:did ?n['’]?t|did not|never|would ?n['’]?t|forgot to|could ?n['’]?t) "
    r"(?:say|ask|tell me|mention) (?:exactly )?when\b"
    r"|\b(?:no idea|not sure|don['’]?t know|nobody (?:said|knows)) when\b",
    re.IGNORECASE,
)
"""That no day was named for the decision."""
_MOST_SEARCHED = 20_000
_LONGEST_READ = 300
"""Characters of a clause that tell what it holds; longer ones are no header."""

_SHORT, _LONG = 4, 12
"""Words up to which a clause is short, and from which it is long."""


@dataclass(frozen=True)
class Page:
    """Notes with their clauses; what is asked of them twice is remembered."""

    text: str
    found: tuple[Clause, ...]

    @cached_property
    def uses(self) -> Counter[str]:
        """How often each word stands in the text, its genitive counted in."""
        told: Counter[str] = Counter()
        for word, count in Counter(WORD.findall(self.text)).items():
            told[fold(word).removesuffix("'s")] += count
        return told

    @cached_property
    def letters(self) -> Counter[str]:
        """How often two or three capitals stand by themselves, as they do for somebody's name."""
        return Counter(_LETTERS.findall(self.text))

    @cached_property
    def by_first_word(self) -> dict[str, list[Clause]]:
        """The clauses that begin with each word, folded, in order."""
        told: dict[str, list[Clause]] = defaultdict(list)
        for clause in self.found:
            word = WORD.match(clause.text)
            if word:
                told[fold(word.group()).removesuffix("'s")].append(clause)
        return told

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """For every clause the sentence that it belongs to, as characters `[start, end)` of the text."""
        opened: list[int] = []
        for clause in self.found:
            opened.append(clause.start if clause.joint in OPENS or not opened else opened[-1])
        closed = dict(zip(opened, (clause.end for clause in self.found), strict=True))
        return [(start, closed[start]) for start in opened]

    @cached_property
    def is_lower(self) -> bool:
        """Whether most lines begin with small letters, so that capitals say little."""
        firsts = [clause.text[0] for clause in self.found if clause.joint in OPENS]
        return sum(letter.isupper() for letter in firsts) * 2 <= len(firsts)

    @cached_property
    def is_loud(self) -> bool:
        """Whether most letters are capitals, so that they say nothing."""
        letters = [letter for letter in self.text[:2000] if letter.isalpha()]
        return sum(letter.isupper() for letter in letters) * 2 > len(letters)

    @cached_property
    def told_later(self) -> int:
        """Where the notes go on on another day: `Update`, or a day with what came by mail; their end if nowhere."""
        found = _LATER.search(self.text, self.text.find("\n") + 1)
        return found.start() if found else len(self.text)

    @cached_property
    def is_undated(self) -> bool:
        """Whether the notes say that nobody named a day for the decision."""
        return _UNDATED.search(self.text, 0, _MOST_SEARCHED) is not None

    @cached_property
    def turns(self) -> frozenset[str]:
        """Labels that stand before more than one line, folded: speakers, or a form's repeated fields."""
        counts = Counter(fold(clause.text) for clause in self.found if clause.is_label)
        return frozenset(label for label, count in counts.items() if count > 1)

    @cached_property
    def columns(self) -> dict[int, str]:
        """The header of the first column, folded, for every line of a table below that header."""
        told: dict[int, str] = {}
        lines = self.text.split("\n")
        for number in range(1, len(lines)):
            if not lines[number].lstrip().startswith("|"):
                continue
            if _RULE.fullmatch(lines[number].strip()):
                told[number] = fold(lines[number - 1].strip(" |").split("|")[0].strip(" *_"))
            elif number - 1 in told:
                told[number] = told[number - 1]
        return told

    @cached_property
    def _held(self) -> dict[int, tuple[str, ...]]:
        return {}

    def holds(self, number: int) -> tuple[str, ...]:
        """What the clause with this number seems to hold: dates, a role's noun, an employer's, capitals, its length."""
        if number not in self._held:
            self._held[number] = tuple(_holds(self.found[number]))
        return self._held[number]


def _holds(clause: Clause) -> Iterator[str]:
    """What a clause seems to hold, and whether it is short, middling or long."""
    text = clause.text[:_LONGEST_READ]
    words = [word.group() for word in WORD.finditer(text)]
    folded = [fold(word) for word in words]
    if clause.is_label:
        yield "label"
    if has_date(text):
        yield "date"
    if any(word in word_list("roles") for word in folded):
        yield "role"
    if any(is_organisation(word) for word in folded):
        yield "organisation"
    if 0 < len(words) <= _SHORT and is_agent(words[-1]):
        yield "agent"
    if any(is_honorific(word) for word in words[:-1]):
        yield "honorific"
    if len(words) > 1 and all(word[0].isupper() for word in words):
        yield "capitals"
    yield "short" if len(words) <= _SHORT else "long" if len(words) >= _LONG else "middling"
