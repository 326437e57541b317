"""What a jotted line is, grammatically: a statement, an infinitive, a noun phrase, or something to be quoted."""

import re
from enum import StrEnum

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import (
    ADVERBS,
    CONJUNCTIONS,
    CONTRACTED,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_plural,
    main_verb,
    words_in,
)
from drafting.builtin.prose.lexicon import word_class

_TOLD = frozenset(("said", "told", "asked", "mentioned", "explained"))
_STATIVE = frozenset(("need", "want", "hope", "know", "have", "be", "like", "mean"))
_ORDERS = frozenset(("let", "make", "help", "get", "put", "have"))
_ANYTHING = frozenset(("anything", "everything", "something", "nothing", "anybody", "anyone"))
_TELLTALE = frozenset(("late", "early", "nearly", "maybe", "wrong", "everywhere"))
_HOW_OFTEN = frozenset(("maybe", "once", "twice", "every", "again", "sometimes"))
"""What follows a verb whose subject was left out, and no plural: `stops maybe three times a day`."""
_ASKING = word_class("asking")
_MOVED = re.compile(r"^\w+ (?:\w+ ){1,3}from \d\S* (?:\w+ ){0,3}to \d")
"""`cut waste from 30 kg to 8`."""


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


def form_of(text: str, names: frozenset[str] = frozenset()) -> Form:
    """The form of one clause, `JOTTED` whenever that is not certain. `names` are people, in lower case."""
    words = words_in(text)
    if not words:
        return Form.JOTTED
    if text.rstrip().endswith("?"):
        return Form.QUESTION if _asks(text) else Form.JOTTED
    if words[0] in verbs.AUXILIARIES:
        return Form.DOING if _did_something(words) else Form.HELPED
    if _lists_orders(text):
        return Form.BARE
    if _starts_with_deed(words):
        return Form.DOING
    return Form.STATEMENT if _says(text, words, names) else _headless(words)


def _asks(text: str) -> bool:
    starts = (word for part in text.split(",") for word in words_in(part)[:1])
    return any(CONTRACTED.sub("", word) in _ASKING | verbs.AUXILIARIES for word in starts)


def _says(text: str, words: list[str], names: frozenset[str]) -> bool:
    """Whether the first part says something of its own, or only leads up to one that does."""
    first = words_in(text.split(",", maxsplit=1)[0])
    if not first or words[0] in _ASKING | {"put"} or _dropped(words):
        return False
    if verbs.base_of_third(words[0]) and words[1:2] and words[1] in _HOW_OFTEN:
        return False
    leads = PREPOSITIONS | SUBORDINATORS | {"last", "next", "this", "every"}
    if main_verb(first, names) > 0:
        led = words[0] in leads | ADVERBS | PRONOUNS or CONTRACTED.search(words[0])
        return (bool(led) or not _relative(first, names)) and not _ordered(words)
    return words[0] in leads and main_verb(words, names) > 0


def _dropped(words: list[str]) -> bool:
    """Whether a third person lacks its subject, and is no plural that does something: `retries create`."""
    after = words[1] if words[1:] else ""
    return verbs.surely_third(words[0]) and (not verbs.surely_base(after) or verbs.is_past(after))


def _ordered(words: list[str]) -> bool:
    """Whether the words tell somebody to do something: `let them have the loud half`."""
    order = words[0] in _ORDERS or (verbs.is_base(words[0]) and words[0] not in DETERMINERS)
    return order and words[1:2] != [] and words[1] in OBJECTS | DETERMINERS | _ANYTHING


def _did_something(words: list[str]) -> bool:
    """Whether `did` or `had` is the verb itself: `did that at Crowther's`."""
    after = words[1:2]
    done = bool(after) and (after[0] in DETERMINERS | OBJECTS or after[0][0].isdigit())
    return words[0] in {"did", "had"} and done


def _lists_orders(text: str) -> bool:
    """Whether the words list what to do: `stop, tell the supervisor`."""
    first, *rest = (words_in(part) for part in text.split(",")[:2])
    return (
        len(first) == 1
        and bool(rest and rest[0])
        and all(verbs.is_base(one[0]) for one in (first, *rest))
    )


def _relative(words: list[str], names: frozenset[str]) -> bool:
    """Whether the finite verb belongs to a pronoun inside a noun phrase: `a tester I've proved`."""
    place = main_verb(words, names)
    short = CONTRACTED.sub("", words[place])
    own = words[place] != short and short in PRONOUNS
    at = place if own else place - 1
    subject = CONTRACTED.sub("", words[at])
    joined = at > 0 and words[at - 1] in CONJUNCTIONS
    return at > 0 and not joined and subject in PRONOUNS - {"that", "there", "this"}


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
    if verbs.base_of_third(start) and len(words) > 1 and _takes(start, words[1]):
        return Form.DOES
    if verbs.is_ing(start):
        return Form.ING
    bare = verbs.is_base(start) and start not in _STATIVE and words[:2] != ["visit", "to"]
    if bare and len(words) > 1 and words[1] not in verbs.AUXILIARIES and not _compound(words):
        return Form.BARE
    return Form.NOUN if _is_noun_phrase(words) else Form.JOTTED


def _takes(verb: str, after: str) -> bool:
    """Whether a third person without a subject goes on as a verb does."""
    follows = after in DETERMINERS | PREPOSITIONS | OBJECTS or after.isdigit()
    apart = after in verbs.AUXILIARIES | CONJUNCTIONS or verbs.surely_base(after)
    return follows or (verbs.surely_third(verb) and not apart)


def _compound(words: list[str]) -> bool:
    """Whether a word that is as often a noun begins a longer one: `test presentation of 15 minutes`."""
    apart = DETERMINERS | OBJECTS | PREPOSITIONS | ADVERBS | word_class("particles")
    single = words[1].isalpha() and words[1].islower() and not is_plural(words[1])
    moved = _MOVED.match(" ".join(words))
    return not (moved or verbs.surely_base(words[0])) and single and words[1] not in apart


def _is_noun_phrase(words: list[str]) -> bool:
    head = words[: next((n for n, word in enumerate(words) if word in SUBORDINATORS), len(words))]
    apart = words[0] in (PREPOSITIONS | ADVERBS | OBJECTS | PRONOUNS | SUBORDINATORS) - {"this"}
    if verbs.base_of_third(words[0]) and words[1:2] and words[1] not in PREPOSITIONS:
        return False
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
    if (
        is_plural(before)
        and verbs.is_base(word)
        and is_plural("".join(words[place + 1 : place + 2]))
    ):
        return True
    loose = verbs.is_past(word) or verbs.surely_base(word) or verbs.is_ing(word)
    return loose and before not in DETERMINERS | PREPOSITIONS
