"""One jotted sentence worded for a letter, or None where that is not safe."""

import re

from drafting.builtin import repair
from drafting.builtin.answers import is_answer
from drafting.builtin.fragments import answered, phrase, will
from drafting.builtin.listener import Listener
from drafting.builtin.manner import SENDERS, Mode, own, turned
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import lowered, with_article
from drafting.builtin.prose.finite import main_verb, words_in
from drafting.builtin.prose.gaps import filled_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.soundness import agrees, refers, sound
from drafting.builtin.prose.spelling import is_clean, mended
from drafting.builtin.prose.splices import joined
from drafting.builtin.prose.verbless import with_verbs
from drafting.builtin.referents import named_again, things_before
from drafting.builtin.reported import placed, untold
from drafting.builtin.speech import trimmed
from drafting.models import Anchor, AnchorKind

_OPENERS = re.compile(
    r"^(?:(?:oh|well|I mean|and|but|so|also|then|plus|ok|okay|finally|apparently)\b,? "
    r"|that (?=(?:the|an?|they|he|she|we|I|it|there|nobody|everyone|their|his|her|our|my|all|some|most) )"
    r"|like,? (?=(?:people|they|everyone|I|we|she|he|you)\b))+",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"(?<![\w])['\"]([^'\"]+(?:'\w[^'\"]*)*)['\"](?!\w)")
_HE_OR_SHE = re.compile(r"(?:she|he)(?:'s|'d|'ll)?$")
_THEM = {"she": "she", "he": "he", "her": "she", "hers": "she", "him": "he", "his": "he"}
_WISHES = frozenset(("like", "love", "want", "prefer", "enjoy", "need", "liked", "loved"))
"""How a reason is jotted that leaves `I` out."""
_POINTING = frozenset(("that", "that's", "this", "it", "it's"))
_THEY = re.compile(r"\W*they(?:['’](?:d|ll|re|ve))?\b", re.IGNORECASE)
_OF_IT = re.compile(r"^[^,]*\b(?:on|in|of|with|to|for|about|from|at) it\b")
_NEAR = 160
"""Characters before a passage in which `they` would be looked for."""
OTHERS = word_class("plurals") | {
    "customers",
    "clients",
    "who",
    "everyone",
    "everybody",
    "somebody",
}
_PEOPLE = re.compile(
    r"\b\w{3,}(?:ers|ors|ists|ants|ents|ees|ians|men|folk|boys|girls|guys|nurses|pupils)\b"
)
"""How words for several people end."""
LONGEST = 36
"""Words of one told passage; a longer one is not for a letter of 170."""


def worded(sentence: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """How the sentence may be told and in which words; None when the passage should rather be quoted."""
    named = listener.spelled(named_again(sentence, anchor, listener.notes))
    plain = filled_in(mended(spelled_out(named, listener.capitals, listener.initials)))
    plain = _QUOTE.sub(r"“\1”", plain)
    left_out = False
    if anchor.kind is AnchorKind.MISSED:
        plain, left_out = repair.answer(plain)
    plain = will(lowered(_OPENERS.sub("", plain), listener.known), listener)
    if anchor.kind in SENDERS:
        plain = placed(untold(plain, listener.known, alone=listener.alone))
    if (
        anchor.kind is AnchorKind.MOTIVATION
        and words_in(plain)[:1]
        and words_in(plain)[0] in _WISHES
    ):
        plain = f"I {plain}"
    plain = with_verbs(plain)
    if not plain or not is_clean(plain) or len(plain.split()) > LONGEST:
        return None
    told = _told(plain, anchor, listener, left_out=left_out)
    return told if told and _prints(*told, listener) else None


def _prints(mode: Mode, said: str, listener: Listener) -> bool:
    """Whether a careful paper would print it."""
    if mode in {Mode.SPEECH, Mode.QUESTION}:
        return said.count("“") == said.count("”")
    own = {part.casefold() for name in listener.names for part in name.split()}
    return sound(said) and agrees(said) and refers(said, listener.known - own)


def _told(
    plain: str, anchor: Anchor, listener: Listener, *, left_out: bool
) -> tuple[Mode, str] | None:
    owned = anchor.said_by or anchor.kind in SENDERS
    if not owned and is_answer(listener.before(anchor), plain):
        return answered(plain, listener)
    form = form_of(plain, listener.known)
    if form is Form.STATEMENT:
        return _statement(plain, anchor, listener)
    if form is Form.QUESTION and anchor.kind not in SENDERS:
        return (Mode.QUESTION, plain)
    bare_thing = form not in {Form.DOING, Form.BARE} and anchor.kind is AnchorKind.MISSED
    return None if bare_thing and not left_out else phrase(plain, form, anchor, listener)


def _statement(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    words = words_in(plain)
    if _hangs(words, anchor, listener) or _anybodys(words, anchor):
        return None
    if _is_speech(words, anchor):
        return (Mode.SPEECH, trimmed(plain))
    pronoun = _pronoun(words, anchor, listener)
    named = plain
    if _HE_OR_SHE.match(words[0]) and not pronoun:
        if listener.who(anchor) in {"", "reader"} or "'" in words[0]:
            return None
        named = listener.called(anchor.said_by) + plain[len(words[0]) :]
    said = turned(joined(with_article(named, listener.known)), listener, pronoun)
    if said is None:
        return None
    mode = _manner(said, anchor, listener)
    return own(said) if mode is Mode.OWN else (mode, said)


def _hangs(words: list[str], anchor: Anchor, listener: Listener) -> bool:
    """Whether the subject stands for what was named before the passage, so that nobody could tell what it is."""
    lone = _lone(words, listener.known) and not _company(anchor, listener)
    return lone or _points(words, listener.known)


def _anybodys(words: list[str], anchor: Anchor) -> bool:
    """Whether it cannot be known who `I` or `we` is: somebody else's words, or a message that was pasted."""
    if anchor.kind in SENDERS:
        return words[0] == "we" and bool(word_class("second_person") & set(words))
    return words[0] in word_class("first_person") and bool(anchor.said_by) and not _account(words)


def _is_speech(words: list[str], anchor: Anchor) -> bool:
    """Whether the words are an interviewer's own, to be quoted: they speak to the sender, or of `our` problem."""
    first, second = (word_class(name) & set(words) for name in ("first_person", "second_person"))
    return bool(second and anchor.said_by) or bool(first and anchor.kind is AnchorKind.PROBLEM)


def _points(words: list[str], known: frozenset[str]) -> bool:
    """Whether the subject only points at what was said before: `it stops`, and not `this patch has been empty`."""
    return words[0] in _POINTING and (words[0][:2] == "it" or main_verb(words, known) == 1)


def _lone(words: list[str], known: frozenset[str]) -> bool:
    """Whether the subject stands for somebody or something named before."""
    owner = words[0].removesuffix("'s")
    unnamed = owner != words[0] and owner in known and words[1:2] and words[1] in verbs.AUXILIARIES
    return bool(unnamed) or (words[0] in word_class("lone") and main_verb(words, known) == 1)


def _company(anchor: Anchor, listener: Listener) -> bool:
    """Whether `they` at the start can only be the company: nobody else of whom there are several is named before."""
    notes, start = listener.notes.text, anchor.quote.start
    if not _THEY.match(notes[start:]) or _OF_IT.search(anchor.quote.words(listener.notes)):
        return False
    before = re.split(r"\n\s*\n", notes[:start])[-1][-_NEAR:]
    if things_before(before):
        return False
    return not (OTHERS & set(words_in(before)) or _PEOPLE.search(before))


def _account(words: list[str]) -> bool:
    """Whether a first person can only be the sender, or sender and interviewers together."""
    return words[0] == "we" or bool({"said", "told", "asked", "she", "he", "they"} & set(words[:4]))


def _manner(said: str, anchor: Anchor, listener: Listener) -> Mode:
    words = words_in(said)
    subject = words[: max(main_verb(words, listener.known), 1) + 1]
    if word_class("first_person") & set(subject):
        return Mode.OWN
    return Mode.YOU if words[0] == "you" and anchor.kind is AnchorKind.MOMENT else Mode.THAT


def _pronoun(words: list[str], anchor: Anchor, listener: Listener) -> str:
    """Which of `she` and `he` is surely the reader: nobody else is named, and it is the reader who did or said it."""
    own = {part.casefold() for name in listener.names for part in name.split()}
    said = {word.removesuffix("'s") for word in words}
    if said & (listener.known - own) or words[0] in word_class("indefinite"):
        return ""
    if not (said & own or listener.who(anchor) == "reader" or listener.alone):
        return ""
    return next((_THEM[word.split("'")[0]] for word in words if word.split("'")[0] in _THEM), "")
