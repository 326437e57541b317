"""Words that a text writes with a capital, and whether they must be names or only start a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from guardrails.evidence import plain
from guardrails.text.extent import covered
from guardrails.text.word_lists import list_lines
from guardrails.words import commonness

_TOKEN = re.compile(
    r"(?<![^\W\d_])(?<![^\W\d_]['’])(?![a-z])[^\W\d_]+(?:['’][^\W\d_]+)*(?:\.(?=\s?[A-Z]))?"
)
"""A word that does not begin with a plain small letter: most do, and need not be looked at one by one."""
_STARTS = re.compile(r"(?:[.!?…:]['\")\]”’]*\s|\n\s*(?:[-*•]\s*)?|[\"“‘(\[]|(?:^|\s)['])$")
_SHORTENED = re.compile(r"(?:^|[\s(])(?:Mrs?|Ms|Mx|Dr|Prof|Rev|St|Sr|Jr|vs|[A-Z])\.\s$")
_BRIDGE = re.compile(
    r"\s(?:(?:of|and|&|the|de|da|di|du|des|del|della|van|von|der|den|la|le|los|bin|al|y|e)\s){0,2}|-|\s?/\s?"
)
_LINK = re.compile(
    r"(?<!\S)\S{1,80}@\S+|(?:https?://|www\.)\S+|\b[\w.-]+\.(?:com|org|net|io|dev|uk|ie|me|de|edu)\b\S*",
    re.IGNORECASE,
)
_LINKED = re.compile(r"@|//|www\.|\.(?:com|org|net|io|dev|uk|ie|me|de|edu)\b", re.IGNORECASE)
"""What every link has, and is soon looked for."""
_FUNCTION = 5.2
"""Zipf frequency above which a word that opens a sentence is never part of a name."""


@dataclass(frozen=True, slots=True)
class Capital:
    """One capitalised word at `[start, end)`, without a possessive; `opens` where a sentence or line starts."""

    text: str
    start: int
    end: int
    opens: bool
    possessive: bool

    @property
    def plain(self) -> str:
        """The word as evidence keeps it."""
        return plain(self.text)

    @property
    def grammar(self) -> bool:
        """Whether it has its capital only for opening a sentence: at, when, there."""
        return self.opens and commonness(self.plain) > _FUNCTION


@lru_cache(maxsize=128)
def capital_runs(text: str) -> tuple[tuple[Capital, ...], ...]:
    """Runs of capitalised words in order, such as `Harbour and District Housing`; a possessive ends one."""
    runs: list[list[Capital]] = []
    for word in _capitals(text):
        if runs and _joined(text, runs[-1][-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(tuple(run) for run in runs)


def _capitals(text: str) -> Iterator[Capital]:
    """Each capitalised word but `I`, without its stop or possessive; those inside links are none."""
    links = (found.span() for found in _LINK.finditer(text)) if _LINKED.search(text) else ()
    linked = covered(text, links)
    for found in _TOKEN.finditer(text):
        if not found[0][0].isupper() or linked[found.start()]:
            continue
        word = found[0].rstrip(".")
        if word[0] == "I" and word[1:2] in {"", "'", "’"}:
            continue
        bare = re.sub(r"['’]s?$", "", word)
        yield Capital(
            bare,
            found.start(),
            found.start() + len(bare),
            _opens(text, found.start()),
            bare != word,
        )


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start]
    return not before.strip() or (bool(_STARTS.search(before)) and not _SHORTENED.search(before))


def _joined(text: str, one: Capital, other: Capital) -> bool:
    between = text[one.end : other.start].removeprefix(".")
    return not one.possessive and not other.opens and _BRIDGE.fullmatch(between) is not None


@cache
def harmless() -> frozenset[str]:
    """Words whose capital names nobody: months, languages, courtesies, job titles, common abbreviations."""
    return frozenset(plain(word) for line in list_lines("capitals") for word in line.split())


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """For each first name in the list, every form that may stand for it."""
    forms: dict[str, frozenset[str]] = {}
    for line in list_lines("nicknames"):
        family = frozenset(line.split())
        for name in family:
            forms[name] = forms.get(name, frozenset()) | family
    return forms
