"""Whether small letters may be somebody's name: words too rare for vocabulary, and what can only be a surname."""

import re

from drafting.builtin.cues import word_list
from drafting.builtin.dates import is_date
from drafting.builtin.prose.verbs import is_past
from drafting.builtin.reading.names.titles import as_title
from guardrails.words import commonness

RARE_NAME_WORD = 3.4
"""Zipf frequency below which a lower-case word may be a surname rather than vocabulary."""


def is_name_word(word: str, commonest: float) -> bool:
    """Whether a word in small letters is rarer than `commonest`, and neither a post nor a firm's."""
    known = word in word_list("roles") or word in word_list("organisations")
    plain = re.fullmatch(r"(?:[od]['’])?[^\W\d_]{2,}(?:[-'’][^\W\d_]+)*", word) and word.islower()
    return (
        bool(plain) and not known and (commonness(word) < commonest or _is_first(word, commonest))
    )


def _is_first(word: str, commonest: float) -> bool:
    """Whether a word that is common only as a first name may begin one."""
    return commonest == KNOWN_NAME_WORD and word in _COMMON_FIRST_NAMES


_COMMON_FIRST_NAMES = frozenset(
    [
        *("john", "james", "david", "michael", "paul", "peter"),
        *("george", "robert", "william", "mary", "thomas", "chris"),
    ]
)
"""First names that are as common as plain words, and are none."""


def is_no_surname(word: str) -> bool:
    """Whether the word behind a first name is a day or tells what they did: `met marguerite tues`, `davie reckons`."""
    return is_date(word) or word in _TELLS


def is_verb(word: str) -> bool:
    """Whether it is a form of a verb that is commoner than the word: `windows rattling`, of `priya keating`."""
    stem = word.removesuffix("ing").removesuffix("ed")
    forms = (stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem)
    return (
        stem != word
        and max(map(commonness, forms)) > commonness(word)
        and bool(is_past(word) or word.endswith("ing"))
    )


_TELLS = frozenset(
    [
        *("reckons", "admits", "insists", "grins", "nods", "shrugs"),
        *("sighs", "winces", "frowns", "mutters", "grumbles"),
    ]
)
"""Verbs so rare that they pass for surnames."""

KNOWN_NAME_WORD = 5.0
RARE_FIRST_NAME = 4.2


def is_before_post(name: list[str], behind: list[str]) -> bool:
    """Whether a post of several words right behind shows two words to be a name: `marcus webb area mgr`."""
    posted = (
        len(behind) > 1 and behind[-1] in word_list("roles") and bool(as_title(" ".join(behind)))
    )
    return posted and _OF_WORK.isdisjoint(name)


_OF_WORK = word_list("role_modifiers") | word_list("departments") | word_list("organisations")
