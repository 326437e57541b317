"""What is no sentence by itself: a deed whose doer is the sender, an intention, or a thing."""

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
from drafting.builtin.prose.splices import joined
from drafting.builtin.writing.frames.salutation import HONORIFICS
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.deeds import Tense, intended, tense
from drafting.builtin.writing.telling.manner import SENDERS, Mode, own, turned
from drafting.builtin.writing.telling.pronoun import reader_pronoun
from drafting.builtin.writing.telling.steps import is_step, of_a_thing
from drafting.models import Anchor, AnchorKind

_TO_DO = re.compile(r"(?P<who>[A-Za-z]+(?: [A-Z]\w+)?) (?:to|2) (?P<verb>[a-z]+)\b")
_PROOF = re.compile(
    r"\b(?:experience|years?|months?|weeks|licen[cs]es?|certificates?|tickets?|degree|diploma|card|endorsement"
    r"|certification|qualification|training|project|apprenticeship)\b"
)
_SERVED = re.compile(
    r"(?P<place>[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*)+) "
    r"(?P<time>(?:\d+|two|three|four|five|six|seven|eight|ten) (?:years|months))"
)
"""`Citizens Advice Denby 3 years`."""
_NOT_MINE = re.compile(
    r"went (?:from|up|down|to \d|ok|okay|well|fine|badly|all right)\b"
    r"|told (?!(?:him|her|them|you|us|everybody|everyone|about|of|the|my)\b|[A-Z][a-z])"
)
"""What something did and not the sender, or whom they told without naming them."""
_MINE = frozenset(("would", "can", "could", "will", "have", "had", "was", "am", "should"))
_TOLD = frozenset(("said", "told", "asked", "mentioned", "showed", "explained", "thinks", "wants"))

_PARTICULAR = frozenset((AnchorKind.NEXT_STEP, AnchorKind.TOPIC, AnchorKind.PROBLEM))
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
_FEWEST = 3  # words of a problem: a thing, and what ails it
_LOOSE = frozenset(("mostly", "maybe", "usual", "same", "more", "less", "only", "about"))
"""Words with which a jotting begins and a told thing does not."""


def will(plain: str, listener: Listener) -> str:
    """`Rajiv will confirm` for `Rajiv to confirm`."""
    found = _TO_DO.match(plain)
    if not found or not verbs.is_base(found["verb"]):
        return plain
    names = {word.casefold() for word in found["who"].split()}
    known = names <= listener.known | {"they", "he", "she"}
    return f"{found['who']} will {plain[found.start('verb') :]}" if known else plain


def answered(plain: str, listener: Listener) -> tuple[Mode, str] | None:
    """The sender's own answer, which is never the reader's, whatever kind a passage was given."""
    said = turned(f"I {joined(plain[:1].lower() + plain[1:])}", listener, "")
    return (Mode.TOLD, said) if said else None


def phrase(plain: str, form: Form, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """What is no sentence by itself: a deed whose doer is the sender, an intention, or a thing."""
    whole = turned(joined(plain), listener, "")
    ahead = anchor.kind is AnchorKind.NEXT_STEP and not is_step(words_in(plain))
    unsaid = form is Form.DOING and anchor.kind is AnchorKind.MISSED
    if whole is None or ahead or _NOT_MINE.match(plain) or (unsaid and _things(words_in(plain))):
        return None
    helped = form is Form.HELPED and words_in(plain)[0] in _MINE
    theirs = anchor.kind not in SENDERS or (
        form is Form.DOES and anchor.kind is AnchorKind.MOTIVATION
    )
    if form in {Form.DOES, Form.HELPED} and theirs:
        return _somebody_does(plain, anchor, listener)
    others = words_in(plain)[0] in _TOLD or {"me", "us"} & set(words_in(joined(plain)))
    if form is Form.DOING and others and anchor.kind not in SENDERS:
        return _somebody_does(plain, anchor, listener)
    if (helped or form is Form.DOING) and anchor.kind in SENDERS:
        return own(f"I {whole[:1].lower()}{whole[1:]}")
    if form is Form.BARE and anchor.kind in SENDERS | {AnchorKind.NEXT_STEP}:
        return _done_or_meant(plain, whole, anchor, listener)
    return _thing(plain, anchor, listener)


def _things(words: list[str]) -> bool:
    """Whether a past tense and a plural may be things that were left unsaid: `coloured overlays`."""
    return words[0].endswith("ed") and words[1:2] != [] and is_plural(words[1])


def _done_or_meant(
    plain: str, whole: str, anchor: Anchor, listener: Listener
) -> tuple[Mode, str] | None:
    """What begins with an infinitive: a deed, where the past looks the same and the notes say how it came out."""
    told = tense(plain, listener.before(anchor), listener.behind(anchor))
    if told is Tense.DONE and anchor.kind in SENDERS:
        return own(f"I {whole}")
    unsure = told is not Tense.WOULD and anchor.kind in SENDERS
    return (Mode.EITHER if unsure else Mode.WOULD, intended(whole))


def _somebody_does(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """A dropped subject supplied: the reader, or whoever the notes say it was."""
    if anchor.kind in _PARTICULAR and of_a_thing(words_in(plain)):
        return None
    who = listener.who(anchor)
    alone = listener.alone and words_in(plain)[0] in word_class("personal")
    if who == "reader" or alone or (anchor.kind is AnchorKind.NEXT_STEP and not who):
        named = "he" if {"he", "his", "him"} & set(words_in(plain)) else "she"
        pronoun = reader_pronoun(listener) or named
        said = turned(f"{pronoun} {joined(plain[:1].lower() + plain[1:])}", listener, pronoun)
        return (
            (Mode.YOU if said and anchor.kind is AnchorKind.MOMENT else Mode.THAT, said)
            if said
            else None
        )
    return (Mode.THAT, f"{listener.called(who)} {joined(plain)}") if who else None


def _thing(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """The noun phrase that the passage is or begins with."""
    head = _HEDGE.sub("", re.split(r",\s", plain)[0].strip())
    if anchor.kind in _PARTICULAR and word_class("asking").isdisjoint(words_in(head)[:1]):
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
