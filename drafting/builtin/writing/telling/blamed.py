"""Whether what the notes call the trouble is somebody, or nobody: neither is what a problem is about."""

import re

from drafting.builtin.cues import word_list
from drafting.builtin.prose.capitals import NAMELIKE
from drafting.builtin.prose.finite import DETERMINERS, PREPOSITIONS, is_plural
from drafting.builtin.prose.spelling import is_built
from guardrails.names.capitals import nicknames
from guardrails.words import commonness

_PERSONS = frozenset(
    [
        "boss",
        "gaffer",
        "foreman",
        "forewoman",
        "supervisor",
        "manager",
        "director",
        "owner",
        "chief",
        "deputy",
        "superior",
        "colleague",
        "coworker",
        "teammate",
        "member",
        "person",
        "people",
        "man",
        "woman",
        "men",
        "women",
        "guy",
        "bloke",
        "chap",
        "lad",
        "lass",
        "girl",
        "boy",
        "lady",
        "fella",
        "fellow",
        "individual",
        "husband",
        "wife",
        "partner",
        "brother",
        "sister",
        "son",
        "daughter",
        "father",
        "mother",
        "dad",
        "mum",
        "mom",
        "uncle",
        "aunt",
        "cousin",
        "nephew",
        "niece",
        "friend",
        "mate",
    ]
)
_NOBODY = frozenset(
    [
        "nobody",
        "nothing",
        "none",
        "noone",
        "no-one",
        "no",
        "neither",
        "anyone",
        "anybody",
        "anything",
        "someone",
        "somebody",
        "everyone",
        "everybody",
        "himself",
        "herself",
        "themselves",
        "myself",
        "yourself",
    ]
)
_FIRST_NAMES = frozenset(
    [
        "john",
        "james",
        "david",
        "michael",
        "paul",
        "peter",
        "george",
        "robert",
        "william",
        "mary",
        "thomas",
        "chris",
        "karen",
        "mark",
    ]
)
"""First names that are as common as plain words."""
_CALLED = re.compile(
    r"(?:the|their|our|your|my|its) (?:\w+ )?"
    r"(?:trouble|problem|issue|difficulty|headache|worry|concern|bugbear)s?"
    r" (?:is|are|was|were) (?P<last>[\w'’ -]{2,40}?)(?=$|[,.;:]| (?:and|who|until|since)\b)"
    r"|(?P<first>[\w'’ -]{2,40}?) (?:is|are|was|were) (?:the|their|our|your) (?:\w+ )?"
    r"(?:trouble|problem|issue|difficulty|headache|worry|concern|bugbear)s?\b",
    re.IGNORECASE,
)
_JOINS = frozenset(("and", "or", "with"))


def is_blamed(matter: str, known: frozenset[str], *, first: bool) -> bool:
    """Whether it is a person or nobody, as far as can be told; `first` where it begins its sentence with a capital."""
    words = [re.sub(r"['’]s$", "", word) for word in matter.casefold().split()]
    if _NOBODY & set(words) or known & set(words) or any(map(_is_person, words)):
        return True
    if re.search(r"\b[A-Z]", matter) or (first and len(words) == 1 and not _is_things(words[0])):
        return True
    head = next((place for place, word in enumerate(words) if word in PREPOSITIONS and place), None)
    return words[:head][-1] in word_list("roles") or any(
        _is_name(word)
        for before, word in zip(["", *words], words, strict=False)
        if not before or before in _JOINS
    )


def blames(sentence: str, known: frozenset[str]) -> bool:
    """Whether a sentence calls somebody the trouble: `the main headache is tom, and the vans wait`."""
    found = _CALLED.match(sentence)
    matter = (found["last"] or found["first"]).strip() if found else ""
    return bool(matter) and is_blamed(matter, known, first=False)


def _is_person(word: str) -> bool:
    return bool({word, word.removesuffix("s"), word.removesuffix("es")} & _PERSONS)


def _is_things(word: str) -> bool:
    """Whether it is no name, though it has a capital only because it comes first: `Phones`, `Picking`."""
    return is_plural(word) or word.endswith("ing")


def _is_name(word: str) -> bool:
    if word in DETERMINERS:
        return False
    rare = commonness(word) < NAMELIKE and not (is_plural(word) or is_built(word) or "-" in word)
    return rare or word in nicknames() or word in _FIRST_NAMES
