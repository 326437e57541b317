"""What a role leaves out before its phrase: a word that belongs to it, the employer, a title joined by `and`."""

import re
from collections.abc import Iterator

from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.jobs.conditions import TERMS, parts_terms
from drafting.builtin.reading.jobs.role_tails import is_noun
from drafting.builtin.reading.page import Page
from guardrails.words import fold


def cut(page: Page, clause: Clause, start: int, end: int, firm: tuple[int, int]) -> Iterator[str]:
    """Whether the phrase leaves out a word right before it that belongs to it, and whether it holds a mark."""
    before = re.search(r"([\w&'’/-]+) $", page.text[clause.start : start])
    behind = re.fullmatch(r"\s+(?:[\w'’-]+ )?", page.text[firm[1] : start]) if firm[1] else None
    if behind:
        yield f"behind the employer {len(behind.group().split())}"
    elif before and _belongs(page.text, start - len(before[0]), before[1]):
        yield "cut before"
        if fold(before[1]) in word_list("role_modifiers") | word_list("roles"):
            yield "cut before modifier"
    joined = _JOINED.search(page.text[max(start - 40, 0) : start])
    if joined:
        yield "cut before and"
        opens = "opens" if joined["opens"] is not None else "goes on"
        yield f"cut before and:{opens} {_sort(fold(joined['word']))}"
    inside = re.search(r" (?:in|of|for|and|/|&|-|–) |, | ?\(", page.text[start:end])
    if inside:
        yield f"holds:{inside.group().strip()}"


def _belongs(text: str, start: int, word: str) -> bool:
    """Whether a word before a title may be its first: none of grammar, and none that says how long one works."""
    of_terms = TERMS.match(f"{word} ") or parts_terms(text, start)
    return fold(word) not in word_list("not_in_roles") and not of_terms


_JOINED = re.compile(
    r"(?P<opens>(?:^|[\n,:;|(–]|[-/] )\s?)?(?<!\w)(?P<word>[^\W\d_][\w'’-]*)(?: (?:and|&|\+|n) | ?/ ?)$",
    re.IGNORECASE,
)
"""A word that `and` joins to a phrase, and whether anything stands before it."""


def _sort(word: str) -> str:
    """What the word before `and` is to a title: its noun, a field of work, or neither."""
    of_work = word_list("role_modifiers") | word_list("departments") | word_list("organisations")
    return "noun" if is_noun(word) else "field" if word in of_work else "other"
