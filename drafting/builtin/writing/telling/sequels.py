"""What the sentences behind a told one add to it: how a deed came out, another deed, an aim, a second reason."""

import re

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.deeds import came_out
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.wording import worded
from drafting.models import SENDERS_OWN, Anchor, AnchorKind

_TOGETHER = 46
"""Words of two told sentences."""
_FURTHEST = 5
"""Sentences behind a deed of which one may say how it came out."""
_UNNAMED = re.compile(
    r"(?i:went|fell|dropped|rose|climbed|came) (?:down |up )?from (?:about |over )?[£$€]?\d\S*(?: [a-z%]+){0,4}"
    r" to (?:about |under )?(?:[£$€]?\d[\d.,]*%?|none|zero|nothing)(?: \w+){0,4}"
)
"""How it came out, as it is jotted without the thing that it tells of: `Went from 9 a month to 3`."""
_AIMS = re.compile(r"you (?:want|need|would like|hope) ")
"""What the reader wants done about a problem."""


def goes_on(
    sentences: list[str], mode: Mode, words: str, anchor: Anchor, listener: Listener
) -> str:
    """What the next sentence adds: another deed, how a deed came out, or a second reason; "" where it cannot follow.

    How a deed came out may stand further off, behind what cannot be told.
    """
    deed = mode in {Mode.OWN, Mode.WORK, Mode.WOULD} and anchor.kind in SENDERS_OWN
    if deed and sentences and (moved := _it_moved(sentences[0])):
        return f", and {moved}" if _short(words, moved) else ""
    after = worded(sentences[0], anchor, listener) if sentences else None
    result = outcome(sentences[1:_FURTHEST], anchor, listener) if deed else None
    if after is None or (deed and not _short(words, after[1])):
        after, result = result, None
    if after is None or not _short(words, after[1]):
        return ""
    if deed and (after[0] is Mode.OWN or (after[0] is Mode.THAT and came_out(after[1]))):
        more = _sentence(result[1]) if result and _short(words, after[1], result[1]) else ""
        return f"{_sentence(after[1])}{more}"
    if deed and after[0] is mode is Mode.WOULD:
        return f", and {after[1]}"
    if mode is Mode.THAT and anchor.kind is AnchorKind.PROBLEM and _AIMS.match(after[1]):
        return f", and {after[1]}"
    both = after[0] is mode is Mode.THAT and anchor.kind is AnchorKind.MOTIVATION
    return f", and {after[1]}" if both else ""


def _it_moved(sentence: str) -> str:
    """`it went from 9 a month to 3` for a change in numbers whose thing was left out; "" where it is none."""
    plain = sentence.strip(" .!")
    return f"it {plain[:1].lower()}{plain[1:]}" if _UNNAMED.fullmatch(plain) else ""


def _short(*parts: str) -> bool:
    return len(" ".join(parts).split()) <= _TOGETHER


def _sentence(said: str) -> str:
    return f". {said[:1].upper()}{said[1:]}"


def outcome(sentences: list[str], anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """The first of the sentences that can be told, where it tells how something came out."""
    told = (worded(one, anchor, listener) for one in sentences)
    first = next((one for one in told if one), None)
    return first if first and first[0] is Mode.THAT and came_out(first[1]) else None
