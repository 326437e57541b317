"""The post and the employer in the words a letter uses for them."""

import re

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.writing.frames.salutation import cased
from drafting.models import Facts
from guardrails.words import commonness, fold

_COMMON = 3.0
"""Zipf frequency from which a word is no name."""
_BRACKETED = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_NAMED_SO = re.compile(r"(?<=\w) (?:job|role|post|position|vacancy)$", re.IGNORECASE)
"""What a title is called by behind it, which a letter's own phrases say."""
_PARTED = re.compile(r"\s*[,;|]\s*|\s+[–—-]\s+")
_SMALL = re.compile(r"(?<= )(?:Of|The|And|At|In|On|For|By|De|Du|La|Le|Van|Von|Und)(?= )")
"""Words that stay small inside a name: `Museum of the Northern Lights`."""


def role(facts: Facts) -> str:
    """What the role is called, without what is noted about it (`, days`, `(internal)`), its shorthand written out.

    In small letters where the notes shout it; "" when unknown, or taken for the same words as the company.
    """
    if facts.role is None or (facts.company and fold(facts.role.text) == fold(facts.company.text)):
        return ""
    text = _NAMED_SO.sub("", _head(facts.role.text.strip(" .,")))
    return _small(spelled_out(text.lower() if text.isupper() and len(text.split()) > 1 else text))


def company(facts: Facts, notes: str = "") -> str:
    """The company with the capitals a letter gives it; "" when unknown, or who only signed a mail in the `notes`."""
    typed = facts.company.text.strip(" .,") if facts.company else ""
    if typed and notes and _signs(typed, notes):
        return ""
    said = cased(typed)
    return said if said == typed else _SMALL.sub(lambda word: word.group().lower(), said)


def _signs(name: str, notes: str) -> bool:
    """Whether somebody of that name sent a mail that the notes hold: `From: Dana Reed, Talent Team`."""
    sent = re.search(rf"^\W*(?i:from): *{re.escape(name)}(?:,|\s*[<(]|\s*$)", notes, re.MULTILINE)
    return bool(sent) and not any(is_organisation(word.casefold()) for word in name.split())


def _head(title: str) -> str:
    """The part of a title that names the post, else its first: `store manager` of `retail, store manager`."""
    parts = [part for part in _PARTED.split(_BRACKETED.sub("", title)) if part] or [title]
    named = (part for part in parts if any(_is_role(word) for word in part.split()))
    return next(named, parts[0])


def _is_role(word: str) -> bool:
    return fold(word.strip(".")) in word_list("roles")


def _small(title: str) -> str:
    """`backend developer` for `Backend developer`; a title with capitals of its own keeps them."""
    first, _, rest = title.partition(" ")
    plain = rest == rest.lower() and first[:1].isupper() and first[1:].islower()
    known = commonness(first) >= _COMMON or _is_role(first)
    return f"{first.lower()}{title[len(first) :]}" if plain and known else title
