"""How a person likes to be addressed, how a name is written, and what else stands for it."""

import re
from collections import defaultdict
from collections.abc import Iterable

from drafting.builtin.cues import word_list
from drafting.builtin.reading.names.names import EPITHETS, Mention, is_honorific, unquoted
from drafting.models import Person
from guardrails.words import commonness, fold

_SPELT_OUT = {"mister": "Mr", "missus": "Mrs", "misses": "Mrs"}
_TITLES = "Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Sister|mr|mrs|ms|dr|prof"


def called(mention: Mention, text: str) -> str:
    """What stands in the middle of their name, else the honorific the notes mostly use, else the first name used most.

    A last name alone is how notes save space, never how somebody is greeted.
    """
    nickname = next((word for word in mention.words if word != unquoted(word)), "")
    if nickname:
        return cased(unquoted(nickname))
    formal = _honorific(mention, text)
    words = spelled(mention.words)
    if formal:
        named = words[0] if fold(formal) in _WITH_FIRST_NAME else " ".join(_family(words))
        return f"{formal} {named}"
    given = words if _ends_in_given_name(words) else words[:-1] or words
    given = [word for word in given if fold(word) not in EPITHETS] or words[-1:]
    return max(given, key=lambda word: (_alone(word, mention.name, text), -words.index(word)))


_WITH_FIRST_NAME = frozenset({"sir", "dame"})
"""Forms of address that stand before a first name."""


def _family(words: list[str]) -> list[str]:
    """The family name with the small words before it: `van der Berg`, `Ó Dálaigh`."""
    first = len(words) - 1
    while first > 0 and fold(words[first - 1]) in word_list("particles"):
        first -= 1
    return words[first:]


def _ends_in_given_name(words: list[str]) -> bool:
    """Whether the given name may stand last, as its syllables show: `Park Ji-ho`, `Tran Van Duc`."""
    several = len(words) >= _FEWEST_SYLLABLES
    return bool(_TWO_SYLLABLES.fullmatch(words[-1])) or (
        several and all(map(_ONE_SYLLABLE.fullmatch, words))
    )


_TWO_SYLLABLES = re.compile(r"[A-ZÀ-Þ][^\W\d_A-Z]*-[^\W\d_A-Z]+")
_ONE_SYLLABLE = re.compile(r"[^\W\d_aeiouy]*[aeiouyà-ỹ]{1,3}[^\W\d_aeiouy]*", re.IGNORECASE)
_FEWEST_SYLLABLES = 3
"""Words of one syllable each from which a name is written family name first."""


def spelled(words: tuple[str, ...]) -> list[str]:
    """The words of a name as they are written in a letter; `de` stays small in `Sanne de Wit`."""
    mixed = any(word[0].isupper() for word in words)
    return [word if mixed and word.islower() else cased(word) for word in words]


def cased(word: str) -> str:
    """`WOLDE` and `wolde` become `Wolde`; mixed case is kept as it is."""
    if word.islower() or (word.isupper() and len(word) > 2 and "." not in word):  # noqa: PLR2004  # `JD` are initials
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


def _honorific(mention: Mention, text: str) -> str:
    """`Dr` where the notes put it before the last name at least as often as they use the first name alone."""
    formal = re.findall(rf"\b({_TITLES})\.?\s+{re.escape(mention.words[-1])}\b", text)
    used = formal[-1] if formal else mention.honorific.rstrip(".")
    if not used or (fold(used) in {"sr", "sister"} and not mention.honorific):
        return ""
    plain = _alone(mention.words[0], mention.name, text) if len(mention.words) > 1 else 0
    return cased(_SPELT_OUT.get(fold(used), used)) if plain <= max(len(formal), 1) else ""


def _alone(word: str, name: str, text: str) -> int:
    """How often the word stands in the text other than in the full name."""
    plain = text.replace(name, " ")
    return len(re.findall(rf"\b{re.escape(word)}\b", plain, re.IGNORECASE))


_COMMON_INITIALS = 4.8
"""Zipf frequency from which initials are a word of their own (`or` 6.4, `md` 4.4)."""


def aliases(known: Iterable[Person]) -> dict[str, str]:
    """Every folded word that stands for exactly one of these people, with their name."""
    names: dict[str, set[str]] = defaultdict(set)
    for person in known:
        parts = [word for word in person.name.split() if not is_honorific(word)]
        goes_by = [word for word in person.called.split() if not is_honorific(word)]
        for word in (*parts, *goes_by, person.name):
            names[fold(unquoted(word))].add(person.name)
        initials = fold("".join(word[0] for word in parts if word == unquoted(word)))
        if len(parts) > 1 and commonness(initials) < _COMMON_INITIALS:
            names[initials].add(person.name)
    return {word: next(iter(owners)) for word, owners in names.items() if len(owners) == 1}
