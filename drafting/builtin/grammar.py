"""What a jotted line is, grammatically: a statement, an infinitive, a noun phrase, or something to be quoted."""

import re
from enum import StrEnum

from drafting.builtin import verbs

_WORD = re.compile(r"[^\W_]+(?:[-'’./][^\W_]+)*")
_PRONOUNS = frozenset(
    ["i", "we", "you", "they", "he", "she", "it", "there", "this", "that", "nobody", "everyone", "everybody", "somebody", "someone", "who", "none", "everything", "nothing"]
)
_SUBORDINATORS = frozenset(
    ["who", "which", "that", "where", "when", "if", "how", "what", "because", "while", "till", "until", "whose", "whether", "why", "as", "than", "since", "so"]
)
ADVERBS = frozenset(
    ["still", "always", "never", "also", "just", "only", "already", "really", "often", "usually", "mostly", "once", "even", "now", "not", "then", "hardly", "all", "both", "currently", "recently", "actually", "first"]
)
_CONTRACTED = re.compile(r"(?:'s|'re|'ve|'m|'d|'ll|n't)$")
_DETERMINERS = frozenset(
    ["the", "a", "an", "this", "that", "these", "those", "my", "our", "your", "his", "her", "their", "its", "each", "every", "no", "some", "any", "all", "both", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half", "most", "many", "nobody"]
)
_PREPOSITIONS = frozenset(
    ["at", "in", "on", "by", "for", "with", "from", "of", "to", "over", "under", "after", "before", "during", "per", "about", "without", "into", "within", "between", "up", "down", "off", "against", "across", "along", "around", "until", "till", "near", "since", "behind"]
)
CONJUNCTIONS = frozenset(["and", "but", "or", "so", "because", "while", "then", "which", "who", "where", "when", "not", "if"])
_OBJECTS = frozenset(
    ["it", "him", "her", "them", "us", "me", "you", "himself", "herself", "itself", "themselves", "somebody", "someone", "everybody", "nobody"]
)
PLURALS = frozenset(
    ["people", "staff", "families", "children", "kids", "teens", "guys", "folk", "crew", "police", "ppl", "men", "women"]
)
_QUESTION_WORDS = frozenset(
    ["how", "what", "why", "where", "when", "who", "which", "can", "do", "does", "is", "are", "could", "would", "should"]
)


class Form(StrEnum):
    """What a passage is."""

    STATEMENT = "statement"
    """A sentence with its own subject and finite verb."""
    DOING = "doing"
    """A past tense whose subject, the sender, was left out: `found a borrowed neutral`."""
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
    """The words in lower case with straight apostrophes."""
    return [found.group().lower().replace("’", "'") for found in _WORD.finditer(text)]


def form_of(text: str, names: frozenset[str] = frozenset()) -> Form:
    """The form of one clause, `JOTTED` whenever that is not certain. `names` are people, in lower case."""
    words = words_in(text)
    if not words:
        return Form.JOTTED
    if text.rstrip().endswith("?"):
        return Form.QUESTION
    if _starts_with_deed(words):
        return Form.DOING
    if main_verb(words, names) > 0:
        return Form.STATEMENT
    return _headless(words)


def _starts_with_deed(words: list[str]) -> bool:
    """A past tense at the very start, before an object or a preposition: its subject was left out."""
    start = words[1:] if words[0] in ADVERBS else words
    if len(start) < 2 or not verbs.is_past(start[0]) or verbs.is_base(start[0]):  # noqa: PLR2004 - a verb and more
        return False
    return start[1] in _DETERMINERS | _PREPOSITIONS | _OBJECTS or start[1].isdigit()


def _headless(words: list[str]) -> Form:
    start = words[1] if words[0] in ADVERBS and len(words) > 1 else words[0]
    if start in verbs.AUXILIARIES or start in _SUBORDINATORS or start in CONJUNCTIONS:
        return Form.JOTTED
    if verbs.is_past(start):
        return Form.DOING
    if verbs.is_ing(start):
        return Form.ING
    if verbs.is_base(start) and len(words) > 1 and words[1] not in verbs.AUXILIARIES:
        return Form.BARE
    return Form.NOUN if _is_noun_phrase(words) else Form.JOTTED


def _is_noun_phrase(words: list[str]) -> bool:
    head = words[: next((n for n, word in enumerate(words) if word in _SUBORDINATORS), len(words))]
    apart = words[0] in _PREPOSITIONS or words[0] in ADVERBS or words[0] in _PRONOUNS - {"this"}
    return (
        bool(head) and not apart and not any(_verbal(head, place) for place in range(1, len(head)))
    )


def _verbal(words: list[str], place: int) -> bool:
    word, before = words[place], words[place - 1]
    if verbs.surely_third(word) or verbs.only_past(word):
        return True
    loose = verbs.is_past(word) or verbs.surely_base(word) or verbs.is_ing(word)
    return loose and before not in _DETERMINERS | _PREPOSITIONS


def main_verb(words: list[str], names: frozenset[str] = frozenset()) -> int:
    """Index of the finite verb of the main clause (of a contracted pronoun, its own), or -1 when none is certain."""
    pending = 0
    for place, word in enumerate(words):
        if word in _SUBORDINATORS and place:
            pending += 1
        elif _finite(words, place, names):
            if pending == 0 or place <= 1:
                return max(place, 1) if _contracted_subject(word) else place
            pending -= 1
    return -1


def _contracted_subject(word: str) -> bool:
    stem = _CONTRACTED.sub("", word)
    return stem != word and stem in _PRONOUNS


def _finite(words: list[str], place: int, names: frozenset[str]) -> bool:
    word = words[place]
    if _contracted_subject(word):
        return len(words) > 1
    if place == 0:
        return False
    if word in verbs.AUXILIARIES or word.endswith("n't"):
        return True
    return _after_subject(words, place, names)


def _after_subject(words: list[str], place: int, names: frozenset[str]) -> bool:
    word, before = words[place], words[place - 1]
    if before in ADVERBS and place > 1:
        before = words[place - 2]
    if before in _PRONOUNS or before in names:
        return _any_form(word)
    if before in _DETERMINERS | _PREPOSITIONS | CONJUNCTIONS:
        return False
    if verbs.only_past(word) or verbs.surely_third(word):
        return True
    if verbs.is_past(word) or verbs.base_of_third(word):
        return _has_object(words, place)
    return is_plural(before) and (
        verbs.surely_base(word) or (verbs.is_base(word) and _has_object(words, place))
    )


def _has_object(words: list[str], place: int) -> bool:
    """Whether an object follows at once, which a noun or a participle does not take."""
    after = words[place + 1] if place + 1 < len(words) else ""
    return after in _DETERMINERS | _OBJECTS


def _any_form(word: str) -> bool:
    return verbs.is_base(word) or verbs.is_past(word) or verbs.base_of_third(word) is not None


def is_plural(word: str) -> bool:
    """Whether the word looks like several people or things."""
    return word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
