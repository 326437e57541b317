"""Who said or did what: the name before the colon, the subject of the clause, or whoever a pronoun goes back to."""

import re

from drafting.builtin.boundaries import Joint
from drafting.builtin.clauses import Clause
from guardrails.words import fold, words_of

FURTHEST = 8
"""Clauses after which a name is too far away for `she` to mean it."""

_SENDER = re.compile(r"(?:me\b|i\b|i['’])", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"(?:and |but |so |then |oh )*(?:she|he|they|her|his|their)\b", re.IGNORECASE
)


def speakers(found: tuple[Clause, ...], names: dict[str, str]) -> list[str]:
    """For every clause the name of the interviewer who said or did it, or nothing."""
    said: list[str] = []
    last, seen = "", 0
    only = next(iter(set(names.values()))) if len(set(names.values())) == 1 else ""
    for place, clause in enumerate(found):
        subject = _labelled(clause, names) or _subject(clause, names)
        named = subject or _named(clause, names)
        if named:
            last, seen = named, place
        near = last if place - seen <= FURTHEST else ""
        said.append(_said(clause, subject, near or only, said))
    return said


def _said(clause: Clause, subject: str, near: str, before: list[str]) -> str:
    if _SENDER.match(clause.label) and not subject:
        return ""
    if subject:
        return subject
    if _SENDER.match(clause.text):
        return ""
    if _SOMEBODY.match(clause.text):
        return near
    goes_on = clause.joint in {Joint.COMMA, Joint.QUOTE, Joint.AND, Joint.PLUS, Joint.DASH}
    return before[-1] if before and goes_on else ""


def _labelled(clause: Clause, names: dict[str, str]) -> str:
    """The person whose turn it is."""
    words = [word.text for word in words_of(clause.label)[:2]]
    return next((names[word] for word in words if word in names), "")


def _subject(clause: Clause, names: dict[str, str]) -> str:
    """The person the clause begins with."""
    words = [word.text for word in words_of(clause.text[:60])[:3]]
    leading = (
        words[1:]
        if words and words[0] in {"and", "but", "so", "then", "dr", "mr", "mrs", "ms", "oh"}
        else words
    )
    return names.get(fold(leading[0]), "") if leading else ""


def _named(clause: Clause, names: dict[str, str]) -> str:
    """The last person named anywhere in the clause."""
    found = [
        names[word.text.removesuffix("'s")]
        for word in words_of(clause.text[:400])
        if word.text.removesuffix("'s") in names
    ]
    return found[-1] if found else ""
