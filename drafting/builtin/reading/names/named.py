"""Everything in notes that may name a person, with the features it is weighed by; most of it names nobody."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache

from drafting.builtin.boundaries import is_said
from drafting.builtin.cues import word_list
from drafting.builtin.reading.confidants import confidants
from drafting.builtin.reading.names.evidence import evidence
from drafting.builtin.reading.names.family_first import family_first
from drafting.builtin.reading.names.lower_names import lower_mentions
from drafting.builtin.reading.names.names import Mention, mentions
from drafting.builtin.reading.names.referred import referred
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.turns import speakers_in
from guardrails.words import fold

_CALENDAR = re.compile(
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$",
    re.IGNORECASE,
)

_NOT_A_NAME = word_list("not_names")

MOST_NAMES = 150
"""Names that are weighed: the first ones."""


@dataclass(slots=True)
class Named:
    """One name of the notes, the places that mention it, and the features it is weighed by."""

    mentions: list[Mention]
    seen: frozenset[str] = frozenset()
    nickname: str = ""
    """What they go by, where the notes put it before their full name."""
    weight: float = 0.0
    """The log-odds that it is somebody who was met."""

    @property
    def first(self) -> Mention:
        """Where the notes first name them."""
        return self.mentions[0]


def names(page: Page) -> list[Named]:
    """Everything in the notes that may name a person, the sender's own name left out."""
    every = sorted(filter(_possible, _found(page)), key=lambda mention: mention.start)
    by_clause: dict[int, list[Mention]] = defaultdict(list)
    for mention in every:
        by_clause[mention.clause].append(mention)
    speakers = speakers_in(page.found)
    unmet = (speakers.sender | confidants(page.found)) - _NOT_A_NAME
    told: dict[str, Named] = {}
    for mention in every:
        key = fold(mention.name)
        if key not in told and len(told) >= MOST_NAMES:
            continue
        if key.split()[0] not in unmet or mention.honorific:
            told.setdefault(key, Named([])).mentions.append(mention)
    surnames = Counter(fold(one.words[-1]) for one in every if len(one.words) > 1)
    for one in told.values():
        one.mentions.sort(key=_is_bare)
        one.seen = frozenset(evidence(one.mentions, page, by_clause, speakers))
        one.seen |= frozenset(referred(one.first, page, surnames))
    return list(told.values())


def _found(page: Page) -> list[Mention]:
    """Every mention, of a name written family name first the whole one alone."""
    listed = list(family_first(page.found))
    within = {place for one in listed for place in (one.clause - 1, one.clause)}
    others = (*mentions(page.found), *lower_mentions(page.found))
    return listed + [one for one in others if one.clause not in within]


def _is_bare(mention: Mention) -> bool:
    """Whether a last name stands without the honorific that shows it to be one: `Finch` of `Lowell & Finch`."""
    return len(mention.words) == 1 and not mention.honorific


_SHORT_FORM = re.compile(
    r"engr?|drs?|dipl|dipl\.-ing|ing|dott|prof|mrs?|ms|messrs|revd?|cllr|capt|sgt|lt|mme|sra|smt|hr|ir|sig"
)
"""An honorific cut short, which is nobody's name: `Engr. (Mrs.) Folake Adeoye`."""


def _possible(mention: Mention) -> bool:
    folded = [fold(word).rstrip(".") for word in mention.words]
    if any(word in _NOT_A_NAME or _CALENDAR.match(word) for word in folded):
        return False
    if len(folded) == 1 and _SHORT_FORM.fullmatch(folded[0]):
        return False
    if not mention.honorific and (_is_role(folded) or is_said(mention.tail, 0)):
        return False
    return any(len(word) > 1 for word in folded) and not any(
        character.isdigit() for character in mention.name
    )


def _is_role(words: list[str]) -> bool:
    """Whether the words are nothing but a job title: `Quality Engineer`, `Head of Sales`."""
    return len(words) > 1 and _of_roles().issuperset(words)


@cache
def _of_roles() -> frozenset[str]:
    return word_list("roles") | word_list("role_modifiers") | word_list("departments")
