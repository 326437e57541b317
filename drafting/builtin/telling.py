"""A passage of the notes made fit for a letter: how it may be told, in which words, and who said it."""

import re
from dataclasses import dataclass

from drafting.builtin.listener import Listener
from drafting.builtin.manner import SENDERS, Mode
from drafting.builtin.prose.articles import lowered
from drafting.builtin.prose.finite import words_in
from drafting.builtin.prose.soundness import time_alone
from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.reported import attributed
from drafting.builtin.speech import remark
from drafting.builtin.wording import LONGEST, worded
from drafting.models import Anchor, AnchorKind

_SENTENCE_END = re.compile(
    r"(?<=[a-z0-9)\"”'’%]{2})[.!]+\s+(?=[\w\"“'‘])|(?<=\?)\s+|\s*;\s+|\s+[–—]\s+|\s+-\s+"
)
_NUMBER = re.compile(r"^\d{1,2}(?:(?:\.\d{1,2})+\.?|[.)])\s+(?=[A-Z])")
"""The number of a point in a list."""
_LABEL = re.compile(r"^[\w .'’-]{1,28}(?:\([^)]*\))?: (?=\S)")
_HARKS_BACK = re.compile(
    r"^(?:I|we)\b.{0,12}\b(?:did|done|do|ran|run|had|used) (?:exactly |just )?(?:it|that|this|so|one|the same)\b"
    r"|^I(?:'ve| have)? (?:had|done|did|ran|run|made) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?=,|$)"
    r"|^I (?:told|asked|showed) \w+(?:,|$)|^[^,;]{0,60}\b(?:for|with|of|on|to|about|from) (?:that|this|it)$",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:you|your|he|him|his|she|her|they|them|their|it|its)\b")
_OCCASION = re.compile(r"\w+ (?:\w+ )?(?:time|moment)\b")
_DAY = re.compile(r"\w+ (?:\w+ )?(?:day|morning|afternoon|evening|night|weekend)\b")
_EDGES = " -*•–—,.!"


@dataclass(frozen=True, slots=True)
class Telling:
    """One passage, how it may be told, its words, and who said it: `reader`, a name, or "" when unknown."""

    anchor: Anchor
    mode: Mode
    words: str
    who: str = ""


def tell(anchor: Anchor, listener: Listener) -> Telling:
    """The best safe way to tell the passage to this listener."""
    raw = anchor.quote.words(listener.notes)
    who = listener.who(anchor)
    said = remark(anchor, listener.notes)
    if said:
        mode = Mode.QUESTION if said.endswith("?") else Mode.SPEECH
        return Telling(anchor, mode, said, who)
    for sentence in _sentences(raw) if anchor.kind not in SENDERS else ():
        sayer, words = attributed(sentence, listener)
        told = worded(words, anchor, listener) if sayer else None
        if told and told[0] is Mode.THAT:
            return Telling(anchor, *told, _credit(*told, sayer, listener))
    told = _first_told(_sentences(raw), anchor, listener)
    if told is not None:
        return Telling(anchor, *told, _credit(*told, who, listener))
    return Telling(anchor, Mode.JOTTED, " ".join(raw.split()).strip(_EDGES), who)


def _first_told(
    sentences: list[str], anchor: Anchor, listener: Listener
) -> tuple[Mode, str] | None:
    """The first sentence that can be told, with what goes on from it where the sender speaks of themselves."""
    for place, sentence in enumerate(sentences):
        told = worded(sentence, anchor, listener)
        if told is None or _HARKS_BACK.search(told[1]) or (place and _shared(told[1], anchor)):
            continue
        mode, words = told
        if mode is Mode.OWN and place:
            words = _led_in(sentences[place - 1], words, listener)
        if mode in {Mode.SPEECH, Mode.QUESTION}:
            words = words.replace("“", "‘").replace("”", "’")
        after = worded(sentences[place + 1], anchor, listener) if sentences[place + 1 :] else None
        goes_on = after and after[0] is Mode.OWN and mode in {Mode.OWN, Mode.WOULD}
        both = after and after[0] is mode is Mode.THAT and anchor.kind is AnchorKind.MOTIVATION
        if after and (goes_on or both) and len((words + after[1]).split()) <= LONGEST:
            follows = f", and {after[1]}" if both else f". {after[1][:1].upper()}{after[1][1:]}"
            words += follows
        return mode, words
    return None


def _led_in(before: str, words: str, listener: Listener) -> str:
    """The deed with the time that the sentence before it names: `on the day the power failed, I rang round`."""
    lead = lowered(listener.spelled(before), listener.known)
    if not time_alone(lead) or not is_clean(lead) or _SOMEBODY.search(lead):
        return words
    first = "" if _OCCASION.match(lead) else "on " if _DAY.match(lead) else "in "
    return f"{first}{lead}, {words}"


def _shared(said: str, anchor: Anchor) -> bool:
    """Whether a moment's later sentence tells of `we` who were named before it."""
    return anchor.kind is AnchorKind.MOMENT and said.startswith("we ")


def _credit(mode: Mode, words: str, who: str, listener: Listener) -> str:
    """Who said it; nobody where the words name their own subject, so that nobody tells that they think."""
    first = {word.casefold() for word in words_in(words)[:2]}
    named = words.startswith("you ") or bool(first & listener.known)
    return "" if mode is Mode.THAT and named else who


def _sentences(raw: str) -> list[str]:
    flat = " ".join(raw.split())
    parts = _SENTENCE_END.split(_LABEL.sub("", _NUMBER.sub("", flat)))
    return [part.strip(_EDGES) for part in parts if part.strip(_EDGES)]
