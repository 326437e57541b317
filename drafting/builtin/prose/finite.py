"""The finite verb of a clause, found without a parser, or not found when that is uncertain."""

import re
from itertools import pairwise

from drafting.builtin.prose import verbs
from drafting.builtin.prose.counted import verb_of_many
from drafting.builtin.prose.lexicon import word_class

_WORD = re.compile(r"[^\W_]+(?:[-'’./][^\W_]+)*")
CONTRACTED = re.compile(r"(?:'s|'re|'ve|'m|'d|'ll|n't)$")

PRONOUNS = word_class("pronouns")
SUBORDINATORS = word_class("subordinators")
ADVERBS = word_class("adverbs")
PREPOSITIONS = word_class("prepositions")
CONJUNCTIONS = word_class("conjunctions")
OBJECTS = word_class("objects")
DETERMINERS = word_class("determiners")
PLURALS = word_class("plurals")
_PARTICLES = word_class("particles")
_TURNS = frozenset(("but", "because", "then"))
_JOINS = frozenset(("and", "but", "or"))
_CHANGED = frozenset(
    ("dropped", "increased", "decreased", "improved", "happened", "doubled", "halved")
)
"""Past tenses that say how a number changed where one follows: `overtime dropped 19 percent`."""
_STATES = frozenset(
    ("slow", "open", "empty", "dry", "clear", "clean", "free", "thin", "short", "narrow")
)
"""How several things are, and what is hardly done without an object: `final accounts slow`."""
_ONE_BY_ONE = frozenset(("each", "every"))
"""Behind these and their noun stands no other that is several: `each query costs a day`."""
_AT_ALL = frozenset(("only", "never", "always"))
"""What follows a verb and no plural: `testing starts only on Tuesday`."""
_WHEN = frozenset(("late", "early", "again", "once", "twice"))
"""What follows a past tense and no participle: `places opened late`."""


def words_in(text: str) -> list[str]:
    """The words with straight apostrophes, in lower case but for capitals inside the sentence, which mark names."""
    found = [word.group().replace("’", "'") for word in _WORD.finditer(text)]
    return [word.lower() if _small(word, place) else word for place, word in enumerate(found)]


def _small(word: str, place: int) -> bool:
    return (place == 0 and not word.isupper()) or word.split("'", maxsplit=1)[0] in {"I", "A"}


def main_verb(words: list[str], names: frozenset[str] = frozenset()) -> int:
    """Index of the finite verb of the main clause (of a contracted pronoun, its own), or -1 when none is certain."""
    place = _by_its_form(words, names)
    return place if place >= 0 else verb_of_many(words)


def _by_its_form(words: list[str], names: frozenset[str]) -> int:
    """Index of the first finite verb that belongs to no subordinate clause; -1 where none surely does."""
    pending = 0
    for place, word in enumerate(words):
        if place and CONTRACTED.sub("", word) in SUBORDINATORS and word.endswith("'s"):
            continue
        if place and word in _TURNS and pending == 0:
            return -1
        pointing = place and word == "that" and words[place - 1] in PREPOSITIONS
        if word in SUBORDINATORS and not pointing and (place or word not in PRONOUNS):
            pending += 1
        elif _finite(words, place, names):
            if pending == 0 and _goes_on_of(words, place):
                continue
            if pending == 0:
                return max(place, 1) if _contracted_subject(word) else place
            pending -= 1
    return -1


def _goes_on_of(words: list[str], place: int) -> bool:
    """Whether a verb is one more of somebody who was brought in before: `a man who was a baker and comes down`."""
    return words[place - 1] in _JOINS and "who" in words[1 : place - 1]


def subject(clause: str, names: frozenset[str] = frozenset()) -> str:
    """What stands before the finite verb of a clause; "" where that verb or an inner clause is not sure."""
    place = main_verb(words_in(clause), names)
    tokens = list(_WORD.finditer(clause))
    head = clause[: tokens[place].start()].strip() if 0 < place < len(tokens) else ""
    return "" if {*words_in(head)} & (ADVERBS | SUBORDINATORS) or "," in head else head


def _contracted_subject(word: str) -> bool:
    stem = CONTRACTED.sub("", word)
    return stem != word and stem in PRONOUNS


def _finite(words: list[str], place: int, names: frozenset[str]) -> bool:
    """Whether the word at that place is a finite verb by its own form or by the subject before it."""
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
    """Whether a subject stands before the word, so that a form which may be a verb is one."""
    word, before = words[place], words[place - 1]
    if before in ADVERBS:
        before = words[place - 2] if place > 1 else "to"
    if before in PRONOUNS or before.casefold() in names:
        return verbs.is_finite(word) and not (before == "this" and verbs.is_base(word))
    if before in DETERMINERS | PREPOSITIONS | CONJUNCTIONS or before[:1].isdigit():
        return False
    sure = verbs.only_past(word) or verbs.surely_third(word)
    return sure or _verb_by_what_follows(words, place, before)


def _verb_by_what_follows(words: list[str], place: int, before: str) -> bool:
    """Whether a form that could also be a participle or a noun is a verb after its noun, for what comes next."""
    word, objects = words[place], DETERMINERS | OBJECTS
    if word in _CHANGED and words[place + 1 : place + 2]:
        return words[place + 1][0].isdigit() or words[place + 1] in {"by", "from", "to"}
    if verbs.is_past(word) and not verbs.is_base(word):
        people = before in PLURALS and _so_many(words[place + 1 : place + 2])
        return people or _has_object(words, place, objects | _WHEN)
    if verbs.base_of_third(word):
        one = place > 1 and words[place - 2] in _ONE_BY_ONE and words[place + 1 :] != []
        return one or _has_object(words, place, objects | _PARTICLES | _AT_ALL)
    how = word in _STATES and not _has_object(words, place, objects)
    apart = how or _relative(words[place + 1 : place + 3])
    if not is_plural(before) or not verbs.is_base(word) or apart:
        return False
    if before != words[place - 1] and place > 1:
        return True
    followed = objects | _PARTICLES | PREPOSITIONS | SUBORDINATORS
    people = before in PLURALS and _things(words[place + 1 : place + 2])
    return verbs.surely_base(word) or people or _has_object(words, place, followed)


def _relative(after: list[str]) -> bool:
    """Whether a clause follows that only says which thing is meant: `a loans book that lives in the car`."""
    led = after[:1] != [] and after[0] in {"that", "who", "which"} and after[1:] != []
    return led and (after[1] in verbs.AUXILIARIES or verbs.base_of_third(after[1]) is not None)


def _has_object(words: list[str], place: int, objects: frozenset[str]) -> bool:
    """Whether an object (or the like) follows at once, which a noun or a participle does not take."""
    return place + 1 < len(words) and words[place + 1] in objects


def _things(after: list[str]) -> bool:
    """Whether so many of something, or several things, follow: `staff wait 3 weeks`, `kids turn cameras off`."""
    return after != [] and (after[0][0].isdigit() or is_plural(after[0]))


def _so_many(after: list[str]) -> bool:
    """Whether so many of something follow, or how long: `people waited 50 minutes`."""
    return after != [] and after[0][0].isdigit()


def is_plural(word: str) -> bool:
    """Whether the word looks like several people or things."""
    return word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def is_half_done(said: list[str]) -> bool:
    """Whether `have` leads to an infinitive where a participle belongs, as in `I have say`."""
    return any(
        word in {"have", "has", "had"}
        and verbs.surely_base(after)
        and not verbs.is_participle(after)
        for word, after in pairwise(said)
    )
