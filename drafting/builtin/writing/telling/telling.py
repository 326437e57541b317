"""A passage of the notes made fit for a letter: how it may be told, in which words, and who said it."""

import re
from dataclasses import dataclass, replace

from drafting.builtin.prose.articles import lowered
from drafting.builtin.prose.finite import words_in
from drafting.builtin.prose.soundness import time_alone
from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import has_question
from drafting.builtin.writing.repairs.note_form import in_note_form
from drafting.builtin.writing.telling.attributed import attributed
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.matters import of_matter
from drafting.builtin.writing.telling.places import led_by_place, told_there
from drafting.builtin.writing.telling.referents import harks_back
from drafting.builtin.writing.telling.reported import names_only
from drafting.builtin.writing.telling.sequels import goes_on, outcome
from drafting.builtin.writing.telling.speech import breaks_off, is_aside, is_turn, quoted, remark
from drafting.builtin.writing.telling.wording import worded
from drafting.models import SENDERS_OWN, Anchor, AnchorKind

_SENTENCE_END = re.compile(
    r"(?<!\bProf)(?<!\bMrs)(?:(?<=[a-z0-9)\"”'’%]{2})|(?<=[A-Z]{2}s))[.!]+\s+(?=[\w\"“'‘])|(?<=[.!?][\"”])\s+(?=[A-Z])|(?<=\?)\s+|\s*;\s+|\s+[–—]\s+|\s+-\s+"
    r"|(?<=\s\d)\.\s+(?=[a-z])"
    r"|,\s+(?=(?:and )?(?:I |i |we )?(?:did|tried|ran) (?:exactly )?(?:this|that|it|the same) (?:at|in|for|with|on)\b)"
)
_NUMBER = re.compile(
    r"^(?:\d{1,2}(?:(?:\.\d{1,2})+\.?|[.)])\s+(?=[A-Z])|\d{1,2}/\s+|(?:[QA]|Ans(?:wer)?|Question)[.:)]\s+)"
)
"""The number of a point in a list, or what marks a question or its answer."""
_TROUBLE = r"(?:trouble|problem|issue|difficulty|worry|headache|concern|thing)"
_LABEL = re.compile(
    rf"^(?![Ss]ame |[^:]*\b(?:the|their|her|his|our|\w+['’]s) (?:\w+ )?{_TROUBLE}\b)"
    r"[\w .'’-]{1,28}(?:\([^)]*\))?: (?=\S)"
)
_CELL = re.compile(r"^[\w .'’-]{1,28}?\s*(?:\||\.{4,})\s*(?=\S)")
"""What a line of a table or a form begins with: `ME | ` or `I said ........ `."""
_SOMEBODY = re.compile(r"\b(?:you|your|he|him|his|she|her|they|them|their|it|its)\b")
_OCCASION = re.compile(r"\w+ (?:\w+ )?(?:time|moment)\b")
_DAY = re.compile(r"\w+ (?:\w+ )?(?:day|morning|afternoon|evening|night|weekend)\b")
_I_DID = re.compile(r"(?:i|I|me)\b(?! (?:asked|was|got|wondered))")
_LEAD = 4
"""Words of a sentence that may only lead up to a deed: `on the night line at Pell`."""
_WHOLE = 9
"""Words of a deed that says what it was about."""
_LOST = 3
"""Words of a better answer that are no mere turn of phrase."""
_EDGES = " -*•–—,.!"


@dataclass(frozen=True, slots=True)
class Telling:
    """One passage, how it may be told, its words, and who said it: `reader`, a name, or "" when unknown."""

    anchor: Anchor
    mode: Mode
    words: str
    who: str = ""
    also: str = ""
    """Id of the passage right behind it in the notes whose words it tells as well; "" where it stands alone."""


def tell(anchor: Anchor, listener: Listener) -> Telling:
    """The best safe way to tell the passage to this listener."""
    if is_aside(anchor, listener.notes):
        anchor = anchor.model_copy(update={"said_by": ""})
    told = _best(anchor, listener)
    jotted = told.mode is Mode.JOTTED and is_turn(anchor, listener.notes)
    in_marks = jotted or told.mode in {Mode.SPEECH, Mode.QUESTION}
    broken = in_marks and breaks_off(anchor, listener.notes)
    return replace(told, words=f"{told.words}…") if broken else told


def _best(anchor: Anchor, listener: Listener) -> Telling:
    """The passage in the surest way: very words, what was reported, a sentence of it, else quoted or as jotted."""
    raw = anchor.quote.words(listener.notes)
    who = listener.who(anchor)
    said = "" if is_aside(anchor, listener.notes) else remark(anchor, listener.notes)
    asked = said.endswith("?")
    whole = quoted(anchor, listener.notes) if who and not said else ""
    if said or _SENTENCE_END.search(whole):
        return Telling(anchor, Mode.QUESTION if asked else Mode.SPEECH, said or whole, who)
    if reported := _reported(sentences_of(raw), anchor, listener):
        return reported
    told = _first_told(sentences_of(raw), anchor, listener)
    noted = in_note_form(raw, anchor, listener) if anchor.kind is AnchorKind.MISSED else None
    if told and noted and _loses(told[1], noted[1]) and has_question(anchor, listener):
        return Telling(anchor, *noted, who)
    if told is not None:
        narrated = told[1].startswith("your ")  # `Ana's dog ate it`, which she did not say
        return Telling(anchor, *told, _credit(*told, "" if narrated else who, listener))
    plain = noted or ((Mode.SPEECH, whole) if whole else None)
    return Telling(anchor, *(plain or (Mode.JOTTED, " ".join(raw.split()).strip(_EDGES))), who)


def _loses(told: str, noted: str) -> bool:
    """Whether a better answer says clearly less in a sentence than in the notes' own form."""
    return len(told.split()) + _LOST <= len(noted.split())


def _reported(sentences: list[str], anchor: Anchor, listener: Listener) -> Telling | None:
    """A trouble behind what it is about, or what the notes say that somebody said."""
    who = listener.who(anchor)
    if problem := of_matter(sentences, anchor, listener):
        sayer, words = problem
        return Telling(anchor, Mode.THAT, words, _credit(Mode.THAT, words, sayer or who, listener))
    recalled = anchor.kind is AnchorKind.MOMENT
    for sentence in sentences if anchor.kind not in SENDERS_OWN else ():
        sayer, words = attributed(sentence, listener, who, recalled=recalled)
        told = worded(words, anchor, listener) if sayer else None
        if told and told[0] is Mode.THAT:
            return Telling(anchor, *told, _credit(*told, sayer, listener))
    return None


def _first_told(
    sentences: list[str], anchor: Anchor, listener: Listener
) -> tuple[Mode, str] | None:
    """The first sentence that can be told, with what goes on from it where the sender speaks of themselves."""
    for place, sentence in enumerate(sentences):
        told = worded(sentence, anchor, listener)
        if (
            told is None
            or harks_back(told[1])
            or (sentences[place + 1 :] and names_only(told[1]))
            or (place and _shared(told[1], sentences[:place], anchor))
            or (place and _is_bare_result(told[1], sentences[:place], anchor, listener))
        ):
            continue
        mode, words = told
        if mode is Mode.EITHER and outcome(sentences[place + 1 : place + 2], anchor, listener):
            mode, words = Mode.OWN, f"I {words}"
        if mode in {Mode.OWN, Mode.TOLD}:
            led = _with_lead(words, sentences[:place], anchor, listener)
            mode, words = (Mode.OWN, led) if led.startswith(("at ", "for ")) else (mode, led)
        if mode in {Mode.SPEECH, Mode.QUESTION}:
            words = words.replace("“", "‘").replace("”", "’")
        return mode, words + goes_on(sentences[place + 1 :], mode, words, anchor, listener)
    return None


def _with_lead(words: str, before: list[str], anchor: Anchor, listener: Listener) -> str:
    """The sender's sentence with the place or the time that stands before it, in the notes or in its own passage."""
    deed = anchor.kind is AnchorKind.STRENGTH
    if not before:
        return led_by_place(words, listener.before(anchor), listener) if deed else words
    led = _led_in(before[-1], words, listener)
    return told_there(words, before[-1], listener) if deed and led == words else led


def _led_in(before: str, words: str, listener: Listener) -> str:
    """The deed with the time that the sentence before it names: `on the day the power failed, I rang round`."""
    lead = lowered(listener.spelled(before), listener.known)
    if not time_alone(lead) or not is_clean(lead) or _SOMEBODY.search(lead):
        return words
    first = "" if _OCCASION.match(lead) else "on " if _DAY.match(lead) else "in "
    return f"{first}{lead}, {words}"


def _shared(said: str, before: list[str], anchor: Anchor) -> bool:
    """Whether a later sentence goes on with what was named before it, or with what the sender told there."""
    if anchor.kind not in SENDERS_OWN and any(map(_I_DID.match, before)):
        return True
    return anchor.kind is AnchorKind.MOMENT and said.startswith(("we ", "the "))


def _is_bare_result(said: str, before: list[str], anchor: Anchor, listener: Listener) -> bool:
    """Whether a short sentence only says what came of something that stands before it and cannot be told."""
    deed = anchor.kind is AnchorKind.STRENGTH and len(before[-1].split()) > _LEAD
    short = len(said.split()) < _WHOLE and re.search(r"\b[a-z]+ [A-Z]", said) is None
    return deed and short and _with_lead(said, before, anchor, listener) == said


def _credit(mode: Mode, words: str, who: str, listener: Listener) -> str:
    """Who said it; nobody where the words name their own subject, so that nobody tells that they think."""
    first = {word.casefold() for word in words_in(words)[:2]}
    named = words.startswith("you ") or bool(first & listener.known)
    return "" if mode is Mode.THAT and named else who


def sentences_of(raw: str) -> list[str]:
    """The sentences of a passage, on one line, without the label and the number before them."""
    flat = " ".join(raw.split())
    line = _LABEL.sub("", _NUMBER.sub("", _CELL.sub("", flat)))
    parts, start = list[str](), 0
    for end in _SENTENCE_END.finditer(line):
        if not _quoting(line[: end.start()]):
            parts.append(line[start : end.start()])
            start = end.end()
    return [part.strip(_EDGES) for part in (*parts, line[start:]) if part.strip(_EDGES)]


def _quoting(before: str) -> bool:
    """Whether a quotation is open that was begun in the words before."""
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
