"""Who speaks in a jotted sentence and what it is about: an interviewer, the sender, or something named before it."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import main_verb, words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.blamed import blames
from drafting.builtin.writing.telling.referents import things_before
from drafting.models import SENDERS_OWN, Anchor, AnchorKind

_SINGULAR = frozenset(("i", "i'm", "i've", "i'd", "i'll", "my", "me", "mine"))
_PLURAL = frozenset(("we", "we're", "we've", "we'd", "we'll", "our", "us", "ours"))
_NOW = frozenset(("we're", "we've", "we'll"))
_POINTING = frozenset(("that", "that's", "this", "it", "it's"))
_THEY = re.compile(r"\W*they(?:['’]?(?:d|ll|re|ve))?\b", re.IGNORECASE)
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


def hangs(words: list[str], anchor: Anchor, listener: Listener) -> bool:
    """Whether the subject stands for what was named before the passage, so that nobody could tell what it is."""
    lone = _lone(words, listener.known) and not _company(anchor, listener)
    of_it = words[1:2] == ["of"] and bool({*words[2:3]} & (_POINTING | {"these", "those"}))
    return lone or of_it or _points(words, listener.known)


def idle(plain: str, anchor: Anchor, listener: Listener) -> bool:
    """Whether a sentence is not to be told: its subject hangs or may be anybody, or it names or blames one."""
    words, names = words_in(plain), "|".join(map(re.escape, listener.names)) or r"\Z"
    called = rf"\b(?:called|named|name(?: is| was|['’]s)) (?:{names})\b"
    unknown = hangs(words, anchor, listener) or anybodys(words, anchor)
    blamed = anchor.kind is AnchorKind.PROBLEM and blames(plain, listener.known)
    return unknown or blamed or re.search(called, plain, re.IGNORECASE) is not None


def anybodys(words: list[str], anchor: Anchor) -> bool:
    """Whether it cannot be known who `I` or `we` is: somebody else's words, or a message that was pasted."""
    if anchor.kind in SENDERS_OWN:
        return words[0] == "we" and bool(word_class("second_person") & set(words))
    if words[0] in {"you", "you'll"} and not anchor.said_by:
        return words[0] != "you" or words[1:2] in (["will"], ["would"], ["must"])
    if words[0] in _PLURAL and anchor.kind is not AnchorKind.PROBLEM and not anchor.said_by:
        now = words[1:2] in (["have"], ["are"], ["will"]) or words[0] in _NOW
        return now or not any(verbs.is_past(word) or word in {"was", "were"} for word in words[1:4])
    return words[0] in word_class("first_person") and bool(anchor.said_by) and not _account(words)


def is_speech(words: list[str], anchor: Anchor) -> bool:
    """Whether the words are an interviewer's own, to be quoted: they speak to the sender, or of `our` problem."""
    first, second = (word_class(name) & set(words) for name in ("first_person", "second_person"))
    ours = first and anchor.kind is AnchorKind.PROBLEM and not _names_sayer(words, anchor)
    return bool(second and anchor.said_by) or bool(ours)


def in_their_words(words: list[str], anchor: Anchor) -> bool:
    """Whether what looks like a remark can be one: nobody speaks of themselves by name, nor of `I` unnamed."""
    single = _SINGULAR & set(words) and not _PLURAL & set(words)
    unnamed = not anchor.said_by and bool(single)
    return not (_names_sayer(words, anchor) or unnamed or _together(words))


_DONE_TOGETHER = frozenset(
    ("talked", "spoke", "chatted", "discussed", "walked", "toured", "sat", "laughed", "joked")
)
"""What sender and reader do with each other in an interview."""


def _together(words: list[str]) -> bool:
    """Whether `we` are sender and reader, so that only the sender tells it: `we talked a long time about falls`."""
    return words[:1] == ["we"] and not _DONE_TOGETHER.isdisjoint(words[1:3])


def _names_sayer(words: list[str], anchor: Anchor) -> bool:
    """Whether the passage names whoever is noted as saying it, and so is told of them and not by them."""
    said = {word.casefold().removesuffix("'s") for word in words}
    return not said.isdisjoint(anchor.said_by.casefold().split())


def _points(words: list[str], known: frozenset[str]) -> bool:
    """Whether the subject only points at what was said before: `it stops`, and not `this patch has been empty`."""
    return words[0] in _POINTING and (words[0][:2] == "it" or main_verb(words, known) == 1)


def _lone(words: list[str], known: frozenset[str]) -> bool:
    """Whether the subject stands for somebody or something named before."""
    if "ones" in words[: max(main_verb(words, known), 0)]:
        return True
    owner = words[0].removesuffix("'s")
    if words[0].isdigit() and main_verb(words, known) == 1:
        return True
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
