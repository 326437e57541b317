"""What a sentence's start needs: the article a jotted subject lacks, and no capital inside another sentence."""

import re
from itertools import pairwise, takewhile

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_plural,
    main_verb,
    words_in,
)
from drafting.builtin.prose.lexicon import word_class
from guardrails.words import commonness

_COMPLETE = word_class("complete") | word_class("uncounted")
_NUMBERS = word_class("numbers")
_SINGULAR = frozenset(("is", "has", "was", "isn't", "hasn't", "wasn't"))
_RANKED = frozenset(("first", "last", "next", "main", "only", "rest", "biggest"))
_MASS = re.compile(r"(?:[a-z]ity|ness|ism|[a-z]ance|[a-z]ence|ology|graphy|ics|ing|growth)$")
"""How words for what is not counted end."""
_NO_NOUNS = frozenset(
    (
        "whoever",
        "whatever",
        "whichever",
        "otherwise",
        "perhaps",
        "maybe",
        "although",
        "though",
        "unless",
        "whereas",
    )
)
_ABBREVIATED = re.compile(r"[A-Z]{2,5} [a-z]+(?:$| (?:in|on|of|for|with|at|by)\b)")
"""A thing named with letters that stand for words: `BRD template`."""
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\b")
_START = re.compile(r"(?P<first>[A-Z][a-z]*)\b(?P<next>\s+(?:and )?[A-Z])?(?P<joined>['’.-])?")

_COMPOUND = re.compile(r"[A-Z][a-z]+-[a-z]|[A-Z][a-z]+s['’] [a-z]")
"""A first word that goes on in small letters, as hardly a name does: `Take-home`, `Visitors' parking`."""
_NUMBERED = re.compile(
    r"(?:Year|Grade|Level|Band|Stage|Key Stage|Ward|Route|Line|Unit|Block|Room|Form|Class|Bay|Gate|Platform|Phase|Site"
    r"|Zone|Berth|Terminal|Hall|Tier|Category|Plant|Press|Kiln|Boiler|Lift|Shed|Pier) \d+\b"
)
_PAIR = 2
"""Words of a thing that another names more closely."""
_SHORTEST_MOST = 5
"""Letters that a word in -est has more of where it says `most`: not `west`, `guest`."""
_NOUNLIKE = 1.5
"""Zipf frequency of a singular from which its plural at a sentence's start is no name."""
_SELDOM_SEVERAL = 1.3
"""How much rarer, on the Zipf scale, the plural is of what is seldom counted: cheese 1.3, milk 2.1, office 0.9."""
_ARTICLE = re.compile(r"\b(?:the|an?) [a-z]")
LOWERABLE = 3.5
"""Zipf frequency from which the first word of a sentence is no name, so that it loses its capital inside another."""


def with_article(clause: str, names: frozenset[str]) -> str:
    """`the nightly load takes` for `nightly load takes`: a bare singular subject gets its article."""
    words = words_in(clause)
    place = main_verb(words, names)
    if place > 1 and clause[:1].islower() and _ranked(words):
        return f"the {clause}"
    if words and (verbs.is_past(words[0]) or words[0] in CONJUNCTIONS):
        return clause
    if (
        place < 1
        or not (clause[:1].islower() or _ORDINAL.match(clause))
        or words[0] in names | (_COMPLETE - (_made_of(words[:place])))
        or not _is_bare(words[:place])
        or any(word[0].isdigit() and before != "of" for before, word in pairwise(words[:place]))
        or words[place - 1].startswith("on-")
        or words[:place] == words[place + 1 : 2 * place + 1]
    ):
        return clause
    third = verbs.base_of_third(words[place]) is not None and not is_plural(words[place - 1])
    keeps = _ARTICLE.search(clause) is not None
    if is_plural(_head(words[:place])) or (place == 1 and _unlimited(words[0], keeps=keeps)):
        return clause
    went = (
        words[place] == "went"
        and not is_plural(words[place - 1])
        and not uncounted(words[place - 1])
    )
    singular = went or words[place] in _SINGULAR or verbs.surely_third(words[place]) or third
    return f"the {clause}" if singular else clause


def _made_of(subject: list[str]) -> frozenset[str]:
    """What is not counted and only says which single thing is meant: `attendance` of `attendance officer`."""
    head = subject[-1]
    single = len(subject) == _PAIR and not (uncounted(head) or is_plural(head))
    return word_class("uncounted") if single else frozenset()


def _ranked(words: list[str]) -> bool:
    """Whether the subject is the first, the last or the most of its kind: `flakiest one`, and not `last year`."""
    most = words[0].endswith("est") and len(words[0]) > _SHORTEST_MOST
    told = (words[0] in _RANKED and words[0] != "only") or most
    return told and words[1].islower() and words[1].removesuffix("'s") not in word_class("spells")


def _head(subject: list[str]) -> str:
    """The noun that a subject is about: `calls` in `calls per claim`."""
    core = list(takewhile(lambda word: word not in PREPOSITIONS, subject))
    return core[-1] if core else ""


def _is_bare(subject: list[str]) -> bool:
    """Whether a subject begins with its noun, as `nightly load` and not `whoever` or `home every night` does."""
    if subject[0] in PREPOSITIONS | ADVERBS | SUBORDINATORS | _NO_NOUNS:
        return False
    return not any(
        word in DETERMINERS and before not in PREPOSITIONS for before, word in pairwise(subject)
    )


def lowered(sentence: str, names: frozenset[str]) -> str:
    """The sentence without its first capital, unless that belongs to a name, a title or `I`."""
    found = _START.match(sentence)
    if not found or found["first"] == "I" or found["first"].casefold() in names:
        return sentence
    if numbered(sentence):
        return sentence
    first = found["first"].casefold()
    if len(first) == 1 and first != "a":
        return sentence
    hyphened = _COMPOUND.match(sentence) is not None
    alone = not found["next"] and (hyphened or not found["joined"])
    common = first in _COMPLETE or (alone and (commonness(first) >= LOWERABLE or _things(sentence)))
    kept = {first, first.removesuffix("s")} & word_class("proper") or not common
    return sentence if kept else sentence[0].lower() + sentence[1:]


def numbered(sentence: str) -> bool:
    """Whether the sentence begins with one of several that have numbers for names: `Year 8 borrowing falls off`."""
    return _NUMBERED.match(sentence) is not None


def _things(sentence: str) -> bool:
    """Whether the first word can only be several things, of whom the next says what they do: `Sockets go out`."""
    first, *rest = words_in(sentence)[:2]
    single = commonness(first.removesuffix("s"))
    said = {"are", "were", "have", "went", "fell", "rose"} | PREPOSITIONS
    does = bool(rest) and (verbs.is_base(rest[0]) or rest[0] in said)
    return first.endswith("s") and does and single >= _NOUNLIKE


def with_the(thing: str) -> str:
    """`the demo lesson` for `demo lesson`: a single thing that both know gets its article."""
    words = words_in(thing)
    if _ORDINAL.match(thing):
        return f"the {thing}"
    short = _ABBREVIATED.match(thing) is not None
    apart = not words or words[0] in _COMPLETE | _NUMBERS or not (thing[:1].islower() or short)
    if apart or verbs.is_ing(words[0]) or _told(words):
        return thing
    if words[0] in _RANKED:
        return f"the {thing}"
    core = words[: next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words))]
    bare = not core or any(map(is_plural, core)) or uncounted(core[-1])
    return thing if bare else f"the {thing}"


def _told(words: list[str]) -> bool:
    """Whether the words tell what was or is to be done: `talked through it`, `renew the contract`, `shadow Debbie`."""
    after = words[1:2]
    named = bool(after) and (after[0] in DETERMINERS | OBJECTS or not after[0].islower())
    goes_on = PREPOSITIONS | DETERMINERS | {"through"}
    past = verbs.is_past(words[0]) and bool(after) and after[0] in goes_on
    return past or verbs.surely_base(words[0]) or (verbs.is_base(words[0]) and named)


def _unlimited(word: str, *, keeps: bool) -> bool:
    """Whether the word alone can be a subject: `sickness gets phoned in`.

    Who `keeps` articles elsewhere in the sentence leaves none out before what is seldom counted: `cheese is the thing`.
    """
    seldom = keeps and commonness(word) - commonness(f"{word}s") > _SELDOM_SEVERAL
    return seldom or word in word_class("uncounted") or word.endswith("ness")


def uncounted(word: str) -> bool:
    """Whether the word is for something that is not counted and needs no article: `training`, `capacity`."""
    return word in word_class("uncounted") or _MASS.search(word) is not None
