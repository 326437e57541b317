"""One jotted sentence worded for a letter, or None where that is not safe."""

import re
from enum import StrEnum

from drafting.builtin import repair
from drafting.builtin.listener import Listener
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import lowered, with_article, with_the
from drafting.builtin.prose.finite import main_verb, words_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.spelling import is_clean, mended
from drafting.builtin.prose.splices import joined
from drafting.builtin.prose.voice import Unsayable, to_reader
from drafting.builtin.speech import trimmed
from drafting.models import Anchor, AnchorKind

_OPENERS = re.compile(
    r"^(?:(?:oh|well|and|but|so|also|then|plus|ok|okay|finally|apparently)\b,? )+", re.IGNORECASE
)
_TO_DO = re.compile(r"(?P<who>[A-Za-z]+(?: [A-Z]\w+)?) (?:to|2) (?P<verb>[a-z]+)\b")
_QUOTE = re.compile(r"(?<![\w])['\"]([^'\"]+(?:'\w[^'\"]*)*)['\"](?!\w)")
_HE_OR_SHE = re.compile(r"(?:she|he)(?:'s|'d|'ll)?$")
_PROOF = re.compile(
    r"\d|\b(?:experience|years|months|licen[cs]es?|certificates?|tickets?|degree|diploma|card|endorsement"
    r"|certification|qualification|training|project|apprenticeship)\b"
)
_MINE = frozenset(("would", "can", "could", "will", "have", "had", "was", "am", "should"))
_TOLD = frozenset(("said", "told", "asked", "mentioned", "showed", "explained", "thinks", "wants"))
_POINTING = frozenset(("that", "that's", "this", "it", "it's"))
LONGEST = 36
"""Words of one told passage; a longer one is not for a letter of 170."""
_SENDERS = frozenset((AnchorKind.STRENGTH, AnchorKind.MISSED, AnchorKind.MOTIVATION))


class Mode(StrEnum):
    """How a passage may be told."""

    OWN = "own"
    """The sender's own statement, a whole sentence."""
    YOU = "you"
    """What the reader did, a whole sentence that begins with `you`."""
    THAT = "that"
    """A statement that stands after `that`."""
    SPEECH = "speech"
    """Somebody's words as they fell, to stand in quotation marks."""
    WOULD = "would"
    """An infinitive, to stand after `I would`."""
    NOUN = "noun"
    """A noun phrase."""
    QUESTION = "question"
    """A question that was put, to stand in quotation marks."""
    JOTTED = "jotted"
    """The jotted words themselves, to stand in quotation marks as a note."""


def worded(sentence: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """How the sentence may be told and in which words; None when the passage should rather be quoted."""
    plain = mended(spelled_out(sentence, listener.capitals, listener.initials))
    plain = _QUOTE.sub(r"“\1”", plain)
    left_out = False
    if anchor.kind is AnchorKind.MISSED:
        plain, left_out = repair.answer(plain)
    plain = _will(lowered(_OPENERS.sub("", plain), listener.known), listener)
    if not plain or not is_clean(plain) or len(plain.split()) > LONGEST:
        return None
    form = form_of(plain, listener.known)
    if form is Form.STATEMENT:
        return _statement(plain, anchor, listener)
    if form is Form.QUESTION and anchor.kind not in _SENDERS:
        return (Mode.QUESTION, plain)
    bare_thing = form not in {Form.DOING, Form.BARE} and anchor.kind is AnchorKind.MISSED
    return None if bare_thing and not left_out else _phrase(plain, form, anchor, listener)


def _will(plain: str, listener: Listener) -> str:
    """`Rajiv will confirm` for `Rajiv to confirm`."""
    found = _TO_DO.match(plain)
    if not found or not verbs.is_base(found["verb"]):
        return plain
    names = {word.casefold() for word in found["who"].split()}
    known = names <= listener.known | {"they", "he", "she"}
    return f"{found['who']} will {plain[found.start('verb') :]}" if known else plain


def _phrase(plain: str, form: Form, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """What is no sentence by itself: a deed whose doer is the sender, an intention, or a thing."""
    whole = _turned(joined(plain), listener, "")
    if whole is None:
        return None
    helped = form is Form.HELPED and words_in(plain)[0] in _MINE
    if form in {Form.DOES, Form.HELPED} and anchor.kind not in _SENDERS:
        return _somebody_does(plain, anchor, listener)
    if form is Form.DOING and words_in(plain)[0] in _TOLD and anchor.kind not in _SENDERS:
        return _somebody_does(plain, anchor, listener)
    if (helped or form is Form.DOING) and anchor.kind in _SENDERS:
        return (Mode.OWN, f"I {whole}")
    if form is Form.BARE and anchor.kind in _SENDERS | {AnchorKind.NEXT_STEP}:
        return (Mode.WOULD, whole)
    return _thing(plain, anchor, listener)


def _somebody_does(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """A dropped subject supplied: the reader, or whoever the notes say it was."""
    who = listener.who(anchor)
    if who == "reader" or listener.alone or (anchor.kind is AnchorKind.NEXT_STEP and not who):
        pronoun = "he" if {"he", "his", "him"} & set(words_in(plain)) else "she"
        said = _turned(f"{pronoun} {joined(plain[:1].lower() + plain[1:])}", listener, pronoun)
        return (
            (Mode.YOU if said and anchor.kind is AnchorKind.MOMENT else Mode.THAT, said)
            if said
            else None
        )
    return (Mode.THAT, f"{listener.called(who)} {joined(plain)}") if who else None


def _thing(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """The noun phrase that the passage is or begins with."""
    head = re.split(r",\s", plain)[0].strip()
    words = words_in(head)
    if anchor.kind is AnchorKind.STRENGTH and not _PROOF.search(head):
        return None
    if anchor.kind is AnchorKind.NEXT_STEP:
        head = with_the(head)
    if form_of(head, listener.known) is not Form.NOUN or words[0] in word_class("first_person"):
        return None
    turned = _turned(head, listener, "")
    return (Mode.NOUN, turned) if turned else None


def _statement(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    words = words_in(plain)
    first = word_class("first_person") & set(words)
    if words[0] in _POINTING and anchor.kind is AnchorKind.MOMENT:
        return None
    if (
        words[0] in word_class("first_person")
        and anchor.said_by
        and anchor.kind not in _SENDERS
        and not _account(words)
    ):
        return None
    if (word_class("second_person") & set(words) and anchor.said_by) or (
        first and anchor.kind is AnchorKind.PROBLEM
    ):
        return (Mode.SPEECH, trimmed(plain))
    pronoun = _pronoun(words, anchor, listener)
    if _HE_OR_SHE.match(words[0]) and not pronoun:
        if listener.who(anchor) in {"", "reader"} or "'" in words[0]:
            return None
        plain = listener.called(anchor.said_by) + plain[len(words[0]) :]
    said = _turned(joined(with_article(plain, listener.known)), listener, pronoun)
    return None if said is None else (_manner(said, anchor, listener), said)


def _account(words: list[str]) -> bool:
    """Whether a first person can only be the sender, or sender and interviewers together."""
    return words[0] == "we" or bool({"said", "told", "asked", "she", "he", "they"} & set(words[:4]))


def _manner(said: str, anchor: Anchor, listener: Listener) -> Mode:
    words = words_in(said)
    subject = words[: max(main_verb(words, listener.known), 1) + 1]
    if word_class("first_person") & set(subject):
        return Mode.OWN
    return Mode.YOU if words[0] == "you" and anchor.kind is AnchorKind.MOMENT else Mode.THAT


def _turned(said: str, listener: Listener, pronoun: str) -> str | None:
    try:
        return to_reader(said, listener.names, pronoun)
    except Unsayable:
        return None


def _pronoun(words: list[str], anchor: Anchor, listener: Listener) -> str:
    """Which of `she` and `he` is surely the reader: nobody else is named, and it is the reader who did or said it."""
    own = {part.casefold() for name in listener.names for part in name.split()}
    said = {word.removesuffix("'s") for word in words}
    if said & (listener.known - own):
        return ""
    if not (said & own or listener.who(anchor) == "reader" or listener.alone):
        return ""
    return next((word.split("'")[0] for word in words if _HE_OR_SHE.match(word)), "")
