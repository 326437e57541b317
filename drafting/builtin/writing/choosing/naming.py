"""What a passage is about, in a few words, for a message that can do no more than name it."""

import re
from dataclasses import replace

from drafting.builtin.cues import word_list
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import LOWERABLE, lowered, uncounted, with_the
from drafting.builtin.prose.finite import DETERMINERS, PREPOSITIONS, is_plural, subject, words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.choosing.grave import harms, is_ailment
from drafting.builtin.writing.choosing.handed_back import is_sour
from drafting.builtin.writing.choosing.one_thing import NO_NAME
from drafting.builtin.writing.choosing.parts import BARE_COUNT, QUESTIONED
from drafting.builtin.writing.choosing.selection import repeats
from drafting.builtin.writing.frames.salutation import HONORIFICS
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind
from guardrails.words import commonness, words_of

NAMING = frozenset(("recall", "prospect"))
"""Parts that only name what was talked about: as something past, and as work to come."""
_REFERS = re.compile(
    r"\b(?:you|he|she|it|they|them|that|this|who|which|I|we|my|me|us|our|there|nobody|everyone|every|from|since|until|till|how"
    r"|what|why|when|if)\b|\d|[“”‘.…:;,/=<>()?!]"
)
_ARTICLE = re.compile(r"^(?:the|an?|my|your|their|our) ", re.IGNORECASE)
_SOMEBODY = re.compile(rf"(?:{'|'.join(HONORIFICS)})\b", re.IGNORECASE)
_ANY = re.compile(
    r"(?:each|no|any|some|another|both|one|two|most|many|half|such|same|all|other)\b", re.IGNORECASE
)
"""How a phrase begins that means nothing in particular."""
_ONE_OF_MANY = re.compile(r"an? ", re.IGNORECASE)
"""How the subject of a sentence begins that is about any thing of its kind: `a pipe voiced in the workshop`."""
_SO_MANY = re.compile(rf"(?:one|half|most|both|all)\b|{BARE_COUNT.pattern}", re.IGNORECASE)
_NO_THING = (_SOMEBODY, NO_NAME, BARE_COUNT, QUESTIONED)
_CALLED = re.compile(
    r"(?:my|our|your|the)(?: \w+)? (?:trouble|problem|issue|difficulty|worry|headache|concern|challenge|bottleneck)"
    r" (?:is|with|has been) (?P<name>[^,.;:?]+)",
    re.IGNORECASE,
)
"""What is called a trouble: `our trouble is the quick change in act two`."""
_TELLING = 4.8
"""Zipf frequency below which one word of a name must be, so that it names something of that talk."""
_ALONE = 4.0
"""The same for a name of one word: `the ramp`."""
_SHOUTED = re.compile(r"\b[A-Z]{5,}\b")
"""A word longer than most abbreviations that is written in capitals, to stress it: `the VACCINE fridge`."""
_SHORTHAND = re.compile(r"[a-z] (?:post|pre|re|vs|per) [a-z]")
"""What stands for a whole clause in jottings: `patient post tonsils`."""
_LABEL = 3
"""Words of a topic that is jotted as its name alone: `looped supplies`."""
_NAME = 6
"""Words of something that is no more than named."""


def name_in(telling: Telling, known: frozenset[str]) -> str:
    """The short name of what the passage is about: all of it, or what its sentence says something of; else ""."""
    short = telling.anchor.kind is AnchorKind.TOPIC and len(telling.words.split()) <= _LABEL
    if telling.mode is Mode.NOUN or (telling.mode is Mode.JOTTED and short):
        return _as_name(telling.words, known)
    if telling.mode in {Mode.THAT, Mode.SPEECH} and (called := _CALLED.match(telling.words)):
        return "" if _is_unfit(called["name"], known) else called["name"]
    said = subject(telling.words, known) if telling.mode is Mode.THAT else ""
    thing = _had(telling.words, said) or said
    return "" if _ONE_OF_MANY.match(thing) else _as_name(thing, known)


def _had(clause: str, said: str) -> str:
    """What so many of something have: the mite holes of `one shelf in six has mite holes`; people's are theirs."""
    verb, _, thing = clause.removeprefix(said).strip().partition(" ")
    has = _SO_MANY.match(said) is not None and verb in {"has", "have"} and not _has_people(said)
    return "" if not has or verbs.is_participle(thing.split(" ")[0]) else thing


def _as_name(phrase: str, known: frozenset[str]) -> str:
    """The phrase with its article, where it is a thing that can be named; else ""."""
    name = with_the(lowered(_SHOUTED.sub(_quieter, phrase.strip()), known))
    # `the beech` for `beech`, which may be none
    alone = len(phrase.split()) == 1 and name != phrase
    return "" if alone or _lacks_article(name) or _is_unfit(name, known) else name


def _quieter(word: re.Match[str]) -> str:
    """A word in capitals in small letters, unless it is too rare to be more than letters for a name."""
    return word.group().lower() if commonness(word.group()) >= LOWERABLE else word.group()


def _is_unfit(name: str, known: frozenset[str]) -> bool:
    """Whether it is long or common, refers to something else, names somebody, counts, or is what is done."""
    core = _ARTICLE.sub("", name)
    bare = words_in(core)
    vague = _ANY.match(core) or any(sign.match(name) for sign in _NO_THING)
    if vague or not 0 < len(bare) <= _NAME:
        return True
    rarest = min(commonness(word.text) for word in words_of(name))
    opens = bare[0] in PREPOSITIONS or (bare[1:2] != [] and bare[1] in DETERMINERS)
    return (
        rarest >= (_TELLING if len(bare) > 1 else _ALONE)
        or _REFERS.search(name) is not None
        or _SHORTHAND.search(name) is not None
        or not known.isdisjoint(name.casefold().split())
        or _is_people(_head(bare))
        or is_ailment(_head(bare))
        or opens
        or harms(name)
        or is_sour(name)
    )


def _is_people(noun: str) -> bool:
    """Whether a noun is for people: `staff`, `site managers`."""
    return noun in word_class("plurals") or noun.removesuffix("s") in word_list("roles")


def _has_people(said: str) -> bool:
    """Whether people are among what is counted: `half the staff`, `six of the drivers`."""
    return any(map(_is_people, words_in(said)))


def _head(bare: list[str]) -> str:
    """The noun of a phrase: `register` in `register of bail forms`."""
    at = next((at for at, word in enumerate(bare) if at and word in PREPOSITIONS), len(bare))
    return bare[at - 1]


def _lacks_article(name: str) -> bool:
    """Whether a single thing stands without one: `metal detector`, `dates on whiteboard`."""
    words = words_in(name)
    tails = [words[at + 1 :] for at, word in enumerate(words) if at and word in PREPOSITIONS]
    things = [tail for tail in tails if tail and _head(tail).islower()]  # not `in January`
    return any(map(_is_bare, (words, *things)))


def _is_bare(words: list[str]) -> bool:
    """Whether a phrase begins with a single thing and no article."""
    if not words or words[0] in DETERMINERS:
        return not words
    head = _head(words)
    return not (is_plural(head) or uncounted(head))


def named(found: list[Telling], listener: Listener, before: tuple[str, ...]) -> Telling | None:
    """The passage that names best what was talked about, in that name, of those of which nothing stands `before`.

    The reader's rather than nobody's, nobody's rather than a colleague's; then what fewer talks are about.
    """
    told = (_named(one, listener) for one in found)
    fresh = [one for one in told if one.words and not any(repeats(one, said) for said in before)]
    return min(fresh, key=lambda one: _rank(one, listener), default=None)


def _named(telling: Telling, listener: Listener) -> Telling:
    """The passage as the name of what it is about, with whoever spoke of it."""
    who, name = telling.who or listener.who(telling.anchor), name_in(telling, listener.known)
    return replace(telling, mode=Mode.NOUN, words=name, who=who)


def _rank(telling: Telling, listener: Listener) -> tuple[int, bool, float]:
    """How far a name is from the reader, whether it is one word, and how common its rarest is."""
    whose = {"reader": 0, "": int(not listener.alone)}.get(telling.who, 2)
    rarest = min(commonness(word.text) for word in words_of(telling.words))
    alone = len(words_in(_ARTICLE.sub("", telling.words))) == 1
    return whose, alone, rarest
