"""A better answer that is no sentence: a thing of the sender's, or notes that say something behind their question."""

import re

from drafting.builtin.prose.articles import lowered
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.prose.voice import Unsayable, to_reader
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.repair import answer, confesses, leads_in
from drafting.builtin.writing.telling.manner import Mode
from drafting.models import Anchor

_FEWEST = 4
"""Words of notes that say anything."""
_LOOSE = re.compile(
    r"[\"“”`|~^*<>{}=→\[\]?]|[^\x00-\u2fff]|\b(?:s?he|him|his|her)\b|^I\b",
    re.IGNORECASE,
)
"""Marks that no letter has, somebody who is not named, and a sentence that was not fit to be one."""
_THEY = re.compile(r"\b(?:they|them|their)\b", re.IGNORECASE)
_MINE = re.compile(
    r"(?P<thing>my [^,;.()]+?)(?: \([^()]*\))?(?:,? (?:though|although|but|which|because|when|since)\b.*)?"
)
"""A thing of the sender's, and what was jotted on behind it."""


def in_note_form(raw: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """The words as they follow a colon, where the notes lead into them as the better answer; None if unfit to print."""
    plain = spelled_out(" ".join(raw.split()), listener.capitals, listener.initials)
    said, marked = answer(plain)
    fit = said and is_clean(said) and not (_LOOSE.search(said) or confesses(said))
    if not fit or not (marked or leads_in(spelled_out(listener.before(anchor)))):
        return None
    words = _to_reader(said.strip(" -*•–—,.!"), listener)
    if mine := _MINE.fullmatch(words):
        return Mode.NOUN, mine["thing"]
    return (Mode.ANSWER, lowered(words, listener.known)) if len(words.split()) >= _FEWEST else None


def _to_reader(said: str, listener: Listener) -> str:
    """The words with the reader's name as `you`; "" where that is not safe, or `they` beside it may be anybody."""
    if not any(re.search(rf"\b{re.escape(name)}\b", said) for name in listener.names):
        return said
    try:
        return "" if _THEY.search(said) else to_reader(said, listener.names, "")
    except Unsayable:
        return ""
