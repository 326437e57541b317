"""A thing that a passage names, where it may stand in a letter: whole, and saying what its kind must."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import uncounted, with_the
from drafting.builtin.prose.finite import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    is_plural,
    words_in,
)
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.frames.salutation import HONORIFICS
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode, turned
from drafting.models import Anchor, AnchorKind

_PROOF = re.compile(
    r"\b(?:experience|years?|months?|weeks|licen[cs]es?|certificates?|tickets?|degree|diploma|card|endorsement"
    r"|certification|qualification|training|project|apprenticeship)\b"
)
_SERVED = re.compile(
    r"(?P<place>[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*)+) "
    r"(?P<time>(?:\d+|two|three|four|five|six|seven|eight|ten) (?:years|months))"
)
"""`Citizens Advice Denby 3 years`."""
_NONE_IN = re.compile(r"^(?P<time>\S+ (?:years|months|seasons)) (?P<none>no|zero) ")
"""`5 years no dents`."""
PARTICULAR = frozenset((AnchorKind.NEXT_STEP, AnchorKind.TOPIC, AnchorKind.PROBLEM))
"""Kinds whose things both of them know, so that a single one takes `the`."""
_OWN_THINGS = frozenset((AnchorKind.MISSED, AnchorKind.STRENGTH))
"""Kinds whose thing may be the sender's: `my diploma`."""
_INSIDE = re.compile(r"(?<!\d) (?:on|in|for|with|to|of)\b")
_NUMBERS = word_class("numbers")
_HEDGE = re.compile(r"^(?:mostly|mainly|largely|basically|usually) ", re.IGNORECASE)
_AILING = re.compile(
    r"\S+ (?:[a-z-]+ )?(?:overdue|unpaid|missing|late|lost|broken|open|outstanding|unfilled|unanswered|vacant|expired"
    r"|faulty|rejected|returned|unsold|duplicate) [a-z]+s?\b"
)
"""So many of what is a trouble by itself: `312 overdue work orders`."""
_TROUBLED = re.compile(r"(?:they|it|which|none|nobody|but|and then|so)\b", re.IGNORECASE)
"""How a clause begins that says what is wrong with the thing named before it."""
_FEWEST = 3  # words of a problem: a thing, and what ails it
_LOOSE = frozenset(("mostly", "maybe", "usual", "same", "more", "less", "only", "about"))
"""Words with which a jotting begins and a told thing does not."""


def thing(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """The noun phrase that the passage is or begins with."""
    first, *rest = re.split(r",\s", plain)
    if anchor.kind is AnchorKind.PROBLEM and rest and _TROUBLED.match(rest[0]):
        return None
    head = _HEDGE.sub("", first.strip())
    if anchor.kind in PARTICULAR and word_class("asking").isdisjoint(words_in(head)[:1]):
        head = with_the(head)
    if anchor.kind is AnchorKind.STRENGTH:
        head = _experience(head)
    words = words_in(head)
    noun = form_of(head, listener.known) is Form.NOUN and _complete(head)
    mine = words[0] in word_class("first_person") and anchor.kind not in _OWN_THINGS
    named = {word.casefold() for word in words} <= listener.known | {*HONORIFICS}
    if not noun or mine or named or not _serves(head, anchor.kind):
        return None
    said = turned(head, listener, "")
    return (Mode.NOUN, said) if said else None


def _experience(head: str) -> str:
    """What somebody has done as a thing they have: `experience of doing rotas`, `3 years at Denby Foods`."""
    head = _NONE_IN.sub(r"\g<time> with \g<none> ", head)
    served = _SERVED.fullmatch(head)
    if served:
        return f"{served['time']} at {served['place']}"
    return f"experience of {head}" if verbs.is_ing(words_in(head)[0]) else head


def _serves(head: str, kind: AnchorKind) -> bool:
    """Whether the thing says what its kind must: a proof, a step with its article, a problem in full."""
    words = words_in(head)
    if kind is AnchorKind.STRENGTH:
        return _PROOF.search(_INSIDE.split(head)[0]) is not None
    if kind is AnchorKind.MISSED:
        return words[0] == "my"
    if kind is AnchorKind.NEXT_STEP:
        return words[0] in DETERMINERS or words[0][0].isdigit()
    return kind is not AnchorKind.PROBLEM or _telling(head)


def _telling(head: str) -> bool:
    """Whether the thing is a problem in full, and not a count or a measure of one."""
    words = words_in(head)
    counted = (words[0][0].isdigit() or words[0] in _NUMBERS) and not _AILING.match(head)
    return len(words) >= _FEWEST and not counted


def _measures(words: list[str], at: int) -> bool:
    """Whether a number stands behind a noun without a link: `gate line 38 minutes`."""
    return words[at][0].isdigit() and words[at - 1] not in PREPOSITIONS | CONJUNCTIONS | DETERMINERS


def _complete(head: str) -> bool:
    """Whether the thing needs no article: it has one, is several, is not counted, or is a name."""
    words = words_in(head)
    if len(words) < 2 or words[0] in PREPOSITIONS | CONJUNCTIONS:  # noqa: PLR2004 - one word is a label
        return False
    if not head[:1].islower() and not head[:1].isdigit():
        return True
    counted = words[0] == "about" and words[1][0].isdigit()
    if re.search(r"\. |\d\.\d|\d,\d(?!\d\d\b)|\d[a-z]", head) or (
        words[0] in _LOOSE and not counted
    ):
        return False
    if any(_measures(words, at) for at in range(1, len(words))):
        return False
    first = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words))
    core = words[:first]
    owned = core[:1] and core[0] in DETERMINERS | word_class("complete") | word_class("uncounted")
    return bool(core) and (bool(owned) or is_plural(core[-1]) or uncounted(core[-1]))
