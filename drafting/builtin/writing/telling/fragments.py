"""What is no sentence by itself: a deed whose doer is the sender, an intention, or a thing."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import (
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    is_plural,
    words_in,
)
from drafting.builtin.prose.grammar import Form
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.splices import joined
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.deeds import Tense, intended, tense
from drafting.builtin.writing.telling.manner import Mode, own, turned
from drafting.builtin.writing.telling.pronoun import reader_pronoun
from drafting.builtin.writing.telling.steps import is_step, of_a_thing
from drafting.builtin.writing.telling.things import PARTICULAR, thing
from drafting.models import SENDERS_OWN, Anchor, AnchorKind

_TO_DO = re.compile(r"(?P<who>[A-Za-z]+(?: [A-Z]\w+)?) (?:to|2) (?P<verb>[a-z]+)\b")
_NOT_MINE = re.compile(
    r"went (?:from|up|down|to \d|ok|okay|well|fine|badly|all right)\b"
    r"|told (?!(?:him|her|them|you|us|everybody|everyone|about|of|the|my)\b|[A-Z][a-z])"
)
"""What something did and not the sender, or whom they told without naming them."""
_MINE = frozenset(("would", "can", "could", "will", "have", "had", "was", "am", "should"))
_TOLD = frozenset(("said", "told", "asked", "mentioned", "showed", "explained", "thinks", "wants"))


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
    theirs = anchor.kind not in SENDERS_OWN or (
        form is Form.DOES and anchor.kind is AnchorKind.MOTIVATION
    )
    if form in {Form.DOES, Form.HELPED} and theirs:
        return _somebody_does(plain, anchor, listener)
    others = words_in(plain)[0] in _TOLD or {"me", "us"} & set(words_in(joined(plain)))
    if form is Form.DOING and others and anchor.kind not in SENDERS_OWN:
        return _somebody_does(plain, anchor, listener)
    if (helped or form is Form.DOING) and anchor.kind in SENDERS_OWN:
        return own(f"I {whole[:1].lower()}{whole[1:]}")
    if form is Form.BARE and anchor.kind in SENDERS_OWN | {AnchorKind.NEXT_STEP}:
        return _done_or_meant(plain, whole, anchor, listener)
    return thing(plain, anchor, listener)


def _may_be_things(plain: str) -> bool:
    """Whether what looks like a third person is as likely several things: `queues at the interval`."""
    first, second, *_ = (*words_in(plain), "", "")
    does = first in word_class("personal") or second in DETERMINERS | OBJECTS or second.isdigit()
    return verbs.base_of_third(first) is not None and not does


def _several(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """Things with where they are, as a thing; None where it is not sure that they are things."""
    head = plain.split(", ", maxsplit=1)[0]
    first, second, *rest = (*words_in(head), "", "")
    placed = is_plural(first) and second in PREPOSITIONS and any(rest)
    said = turned(head, listener, "") if placed and anchor.kind is AnchorKind.PROBLEM else None
    return (Mode.NOUN, said) if said else None


def _things(words: list[str]) -> bool:
    """Whether a past tense and a plural may be things that were left unsaid: `coloured overlays`."""
    return words[0].endswith("ed") and words[1:2] != [] and is_plural(words[1])


def _done_or_meant(
    plain: str, whole: str, anchor: Anchor, listener: Listener
) -> tuple[Mode, str] | None:
    """What begins with an infinitive: a deed, where the past looks the same and the notes say how it came out."""
    told = tense(plain, listener.before(anchor), listener.behind(anchor))
    if told is Tense.DONE and anchor.kind in SENDERS_OWN:
        return own(f"I {whole}")
    unsure = told is not Tense.WOULD and anchor.kind in SENDERS_OWN
    return (Mode.EITHER if unsure else Mode.WOULD, intended(whole))


def _somebody_does(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """A dropped subject supplied: the reader, or whoever the notes say it was."""
    if anchor.kind in PARTICULAR and _may_be_things(plain):
        return _several(plain, anchor, listener)
    if anchor.kind in PARTICULAR and of_a_thing(words_in(plain)):
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
