"""What a jotted line is, grammatically: a statement, an infinitive, a noun phrase, or something to be quoted."""

import re
from enum import StrEnum

from drafting.builtin.prose import verbs
from drafting.builtin.prose.lexicon import word_class

_WORD = re.compile(r"[^\W_]+(?:[-'’./][^\W_]+)*")
_CONTRACTED = re.compile(r"(?:'s|'re|'ve|'m|'d|'ll|n't)$")

PRONOUNS = word_class("pronouns")
SUBORDINATORS = word_class("subordinators")
ADVERBS = word_class("adverbs")
PREPOSITIONS = word_class("prepositions")
CONJUNCTIONS = word_class("conjunctions")
OBJECTS = word_class("objects")
DETERMINERS = word_class("determiners")
PLURALS = word_class("plurals")
_PARTICLES = word_class("particles")
_JOINS = frozenset(("and", "but", "or"))
_TOLD = frozenset(("said", "told", "asked", "mentioned", "explained"))
_STATIVE = frozenset(("need", "want", "hope", "know", "have", "be", "like", "mean"))
_TELLTALE = frozenset(("late", "early", "nearly", "maybe", "wrong", "everywhere"))
_ASKING = word_class("asking")


class Form(StrEnum):
    """What a passage is."""

    STATEMENT = "statement"
    """A sentence with its own subject and finite verb."""
    DOING = "doing"
    """A past tense whose subject, the sender, was left out: `found a borrowed neutral`."""
    DOES = "does"
    """A present tense whose subject, somebody else, was left out: `wants fewer worksheets`."""
    HELPED = "helped"
    """An auxiliary whose subject was left out: `will ring on Friday`, `would be happy to`."""
    BARE = "bare"
    """An infinitive: `keep the event time`."""
    ING = "ing"
    """A participle: `doing purchase orders`."""
    NOUN = "noun"
    """A noun phrase: `the booking service`."""
    QUESTION = "question"
    """A question as it was put."""
    JOTTED = "jotted"
    """Anything else."""


def words_in(text: str) -> list[str]:
    """The words with straight apostrophes, in lower case but for capitals inside the sentence, which mark names."""
    found = [word.group().replace("’", "'") for word in _WORD.finditer(text)]
    return [word.lower() if _small(word, place) else word for place, word in enumerate(found)]


def _small(word: str, place: int) -> bool:
    return (place == 0 and not word.isupper()) or word.split("'", maxsplit=1)[0] in {"I", "A"}


def form_of(text: str, names: frozenset[str] = frozenset()) -> Form:
    """The form of one clause, `JOTTED` whenever that is not certain. `names` are people, in lower case."""
    words = words_in(text)
    if not words:
        return Form.JOTTED
    if text.rstrip().endswith("?"):
        return Form.QUESTION if _asks(text) else Form.JOTTED
    if words[0] in verbs.AUXILIARIES:
        return Form.HELPED
    if _starts_with_deed(words):
        return Form.DOING
    return Form.STATEMENT if _says(text, words, names) else _headless(words)


def _asks(text: str) -> bool:
    starts = [words_in(part)[:1] for part in text.split(",")]
    return any(
        _CONTRACTED.sub("", word) in _ASKING | verbs.AUXILIARIES
        for start in starts
        for word in start
    )


def _says(text: str, words: list[str], names: frozenset[str]) -> bool:
    """Whether the first part says something of its own, or only leads up to one that does."""
    first = words_in(text.split(",", maxsplit=1)[0])
    if not first or words[0] in _ASKING:
        return False
    if main_verb(first, names) > 0:
        counted = words[0] in DETERMINERS or words[0][0].isdigit()
        return not (counted and _relative(first, names))
    leads = PREPOSITIONS | SUBORDINATORS | {"last", "next", "this", "every"}
    return words[0] in leads and main_verb(words, names) > 0


def _relative(words: list[str], names: frozenset[str]) -> bool:
    """Whether the finite verb belongs to a pronoun inside a noun phrase: `a tester I've proved`."""
    place = main_verb(words, names)
    subject = _CONTRACTED.sub("", words[place - 1])
    return place > 1 and subject in PRONOUNS - {"that", "there", "this"} and subject != words[0]


def _starts_with_deed(words: list[str]) -> bool:
    """A past tense at the very start, before an object or a preposition: its subject was left out."""
    start = words[1:] if words[0] in ADVERBS else words
    if len(start) < 2 or not verbs.is_past(start[0]) or verbs.is_base(start[0]):  # noqa: PLR2004 - a verb and more
        return False
    return (
        start[0] in _TOLD or start[1] in DETERMINERS | PREPOSITIONS | OBJECTS or start[1].isdigit()
    )


def _headless(words: list[str]) -> Form:
    words = words[1:] if words[0] in ADVERBS and len(words) > 1 else words
    start = words[0]
    if start in _STATIVE or start in SUBORDINATORS or start in CONJUNCTIONS:
        return Form.JOTTED
    if verbs.is_past(start) and not verbs.is_base(start):
        return Form.DOING
    if (
        verbs.base_of_third(start)
        and len(words) > 1
        and (words[1] in DETERMINERS | PREPOSITIONS | OBJECTS or words[1].isdigit())
    ):
        return Form.DOES
    if verbs.is_ing(start):
        return Form.ING
    bare = verbs.is_base(start) and start not in _STATIVE
    if bare and len(words) > 1 and words[1] not in verbs.AUXILIARIES:
        return Form.BARE
    return Form.NOUN if _is_noun_phrase(words) else Form.JOTTED


def _is_noun_phrase(words: list[str]) -> bool:
    head = words[: next((n for n, word in enumerate(words) if word in SUBORDINATORS), len(words))]
    apart = words[0] in (PREPOSITIONS | ADVERBS | OBJECTS | PRONOUNS | SUBORDINATORS) - {"this"}
    if not head or apart or (ADVERBS | _TELLTALE) & set(head[1:]):
        return False
    return not any(_verbal(head, place) for place in range(1, len(head)))


def _verbal(words: list[str], place: int) -> bool:
    word, before = words[place], words[place - 1]
    if verbs.surely_third(word) or verbs.only_past(word):
        return True
    if verbs.base_of_third(word) and place + 1 < len(words) and before not in DETERMINERS:
        return True
    if before in ADVERBS and verbs.is_base(word):
        return True
    loose = verbs.is_past(word) or verbs.surely_base(word) or verbs.is_ing(word)
    return loose and before not in DETERMINERS | PREPOSITIONS


def main_verb(words: list[str], names: frozenset[str] = frozenset()) -> int:
    """Index of the finite verb of the main clause (of a contracted pronoun, its own), or -1 when none is certain."""
    pending = 0
    for place, word in enumerate(words):
        if place and _CONTRACTED.sub("", word) in SUBORDINATORS and word.endswith("'s"):
            continue
        if word in SUBORDINATORS and (place or word not in PRONOUNS):
            pending += 1
        elif _finite(words, place, names):
            if pending == 0:
                return max(place, 1) if _contracted_subject(word) else place
            pending -= 1
    return -1


def _contracted_subject(word: str) -> bool:
    stem = _CONTRACTED.sub("", word)
    return stem != word and stem in PRONOUNS


def _finite(words: list[str], place: int, names: frozenset[str]) -> bool:
    word = words[place]
    if _contracted_subject(word):
        return len(words) > 1
    if place == 0:
        return False
    if word in verbs.AUXILIARIES or word.endswith("n't"):
        infinitive = words[place - 1] in _JOINS | {"to"} | verbs.AUXILIARIES
        return not infinitive and (place > 1 or not verbs.surely_base(words[0]))
    return _after_subject(words, place, names)


def _after_subject(words: list[str], place: int, names: frozenset[str]) -> bool:
    word, before = words[place], words[place - 1]
    if before in ADVERBS:
        before = words[place - 2] if place > 1 else "to"
    if before in PRONOUNS or before.casefold() in names:
        return _any_form(word)
    if before in DETERMINERS | PREPOSITIONS | CONJUNCTIONS:
        return False
    return verbs.only_past(word) or verbs.surely_third(word) or _verb_by_what_follows(words, place)


def _verb_by_what_follows(words: list[str], place: int) -> bool:
    """Whether a form that could also be a participle or a noun is a verb after its noun, for what comes next."""
    word, objects = words[place], DETERMINERS | OBJECTS
    if verbs.is_past(word) and not verbs.is_base(word):
        return _has_object(words, place, objects)
    if verbs.base_of_third(word):
        return _has_object(words, place, objects | _PARTICLES)
    if not is_plural(words[place - 1]) or not verbs.is_base(word):
        return False
    followed = objects | _PARTICLES | PREPOSITIONS | SUBORDINATORS
    return verbs.surely_base(word) or _has_object(words, place, followed)


def _has_object(words: list[str], place: int, objects: frozenset[str]) -> bool:
    """Whether an object (or the like) follows at once, which a noun or a participle does not take."""
    return place + 1 < len(words) and words[place + 1] in objects


def _any_form(word: str) -> bool:
    return verbs.is_base(word) or verbs.is_past(word) or verbs.base_of_third(word) is not None


def is_plural(word: str) -> bool:
    """Whether the word looks like several people or things."""
    return word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
