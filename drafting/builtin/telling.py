"""A passage of the notes made fit for a letter: how it may be told, in which words, and who said it."""

import re
from dataclasses import dataclass
from enum import StrEnum

from drafting.builtin import repair, verbs
from drafting.builtin.grammar import Form, form_of, main_verb, words_in
from drafting.builtin.shorthand import spelled_out
from drafting.builtin.splices import joined
from drafting.builtin.voice import Unsayable, to_reader
from drafting.models import Anchor, AnchorKind, Notes, Person
from guardrails.words import commonness

_SPEECH = re.compile(
    r"[\"“](?P<double>[^\"“”]{4,})[\"”]|(?<!\w)['‘](?P<single>[^'‘’]+(?:['’]\w[^'‘’]*)*)['’](?!\w)"
)
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)\"”'’%])[.!]+\s+(?=[A-Z0-9\"“'])|(?<=\?)\s+|\s*;\s+")
_FIRST_PERSON = frozenset(["i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'd", "we'll", "my", "our"])
_OPENERS = re.compile(
    r"^(?:(?:oh|well|and|but|so|also|then|plus|ok|okay|finally|apparently)\b,? )+", re.IGNORECASE
)
_LABEL = re.compile(r"^[\w .'’-]{1,28}(?:\([^)]*\))?: (?=\S)")
LONGEST_SENTENCE = 38
"""Words of one told passage; a longer one is not for a letter of 170."""


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


@dataclass(frozen=True, slots=True)
class Telling:
    """One passage, how it may be told, its words, and who said it: `reader`, a name, or "" when unknown."""

    anchor: Anchor
    mode: Mode
    words: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who the letter is for, and what the notes say about everybody who was met."""

    notes: Notes
    reader: Person
    people: tuple[Person, ...]
    company: str = ""

    @property
    def alone(self) -> bool:
        """Whether the reader is the only one who was met."""
        return len(self.people) <= 1

    @property
    def names(self) -> tuple[str, ...]:
        """What the notes may call the reader, the longest first."""
        parts = [part for part in self.reader.name.split() if len(part) > 2]  # noqa: PLR2004 - no initials
        return (self.reader.name, *parts)

    @property
    def known(self) -> frozenset[str]:
        """Every word of the names of those who were met, in lower case."""
        return frozenset(part.casefold() for person in self.people for part in person.name.split())

    @property
    def capitals(self) -> tuple[str, ...]:
        """Every name that may need its capital, as the letter writes it."""
        everyone = (person.name.split() for person in self.people)
        return tuple(part.capitalize() for parts in everyone for part in parts if part.islower())


def tell(anchor: Anchor, listener: Listener) -> Telling:
    """The best safe way to tell the passage to this listener."""
    raw = anchor.quote.words(listener.notes).strip()
    who = _who(anchor, listener)
    speech = _speech(raw, anchor, listener)
    if speech:
        return Telling(anchor, Mode.SPEECH, speech, who)
    for sentence in _sentences(raw):
        told = _told(sentence, anchor, listener, who)
        if told is not None:
            return told
    return Telling(anchor, Mode.JOTTED, " ".join(raw.split()), who)


def _who(anchor: Anchor, listener: Listener) -> str:
    if anchor.said_by == listener.reader.name:
        return "reader"
    return anchor.said_by


def _sentences(raw: str) -> list[str]:
    flat = _LABEL.sub("", " ".join(raw.split())) if ": " in raw else " ".join(raw.split())
    return [part.strip(" -*•–,.") for part in _SENTENCE_END.split(flat) if part.strip(" -*•–,.")]


def _speech(raw: str, anchor: Anchor, listener: Listener) -> str:
    """The quoted words, where the passage is a quotation or holds one that says it all."""
    text = listener.notes.text
    around = (
        text[anchor.quote.start - 1 : anchor.quote.start]
        + text[anchor.quote.end : anchor.quote.end + 1]
    )
    if around in ('""', "“”", "''", "‘’"):
        return _trimmed(raw)
    found = _SPEECH.search(raw)
    if found is None:
        first = words_in(raw)[:2]
        told = first[:1] == ["i"] and first[1:] in (["said"], ["told"], ["asked"])
        heard = anchor.said_by and anchor.kind is not AnchorKind.STRENGTH and first[:1]
        return (
            _trimmed(raw)
            if heard and first[0] in _FIRST_PERSON and not told and _present(raw)
            else ""
        )
    said = found["double"] or found["single"]
    lead = words_in(raw[: found.start()])
    return _trimmed(said) if len(lead) <= 3 and not raw[found.end() :].strip(" .,!?)") else ""  # noqa: PLR2004 - "she said"


def _present(raw: str) -> bool:
    """Whether a first person speaks of now, as somebody who is quoted does; the sender tells what was done."""
    words = words_in(raw)
    return not any(verbs.is_past(word) and not verbs.is_base(word) for word in words[1:3])


def _trimmed(said: str) -> str:
    return " ".join(said.split()).strip(' "“”').rstrip(",;:.")


def _told(sentence: str, anchor: Anchor, listener: Listener, who: str) -> Telling | None:
    plain = lowered(_OPENERS.sub("", spelled_out(sentence, listener.capitals)), listener)
    if anchor.kind is AnchorKind.MISSED:
        plain = repair.answer(plain)
    if not plain or not is_clean(plain) or len(plain.split()) > LONGEST_SENTENCE:
        return None
    form = form_of(plain, listener.known)
    first = (words_in(plain) or [""])[0]
    if form is Form.QUESTION:
        return Telling(anchor, Mode.QUESTION, plain, who)
    if form is Form.STATEMENT:
        return _statement(plain, anchor, listener, who)
    if form is Form.DOING and anchor.kind in (
        AnchorKind.STRENGTH,
        AnchorKind.MISSED,
        AnchorKind.MOTIVATION,
    ):
        return Telling(anchor, Mode.OWN, f"I {joined(plain)}", who)
    if form is Form.BARE and anchor.kind in (AnchorKind.STRENGTH, AnchorKind.MISSED):
        return Telling(anchor, Mode.WOULD, joined(plain), who)
    if form is Form.NOUN and first not in _FIRST_PERSON and "," not in plain:
        return Telling(anchor, Mode.NOUN, plain, who)
    return None


def _statement(plain: str, anchor: Anchor, listener: Listener, who: str) -> Telling | None:
    whole = joined(plain)
    words = words_in(whole)
    second = {"you", "your", "you've", "you're"} & set(words)
    if (second and who) or (anchor.kind is AnchorKind.PROBLEM and _FIRST_PERSON & set(words)):
        return Telling(anchor, Mode.SPEECH, _trimmed(plain), who)
    if any(word in _FIRST_PERSON for word in words[: max(main_verb(words), 1) + 1]):
        return Telling(anchor, Mode.OWN, whole, who)
    pronoun = _pronoun(words, listener, who)
    if words[0] in ("she", "he") and not pronoun and not (who and who != "reader"):
        return None
    try:
        said = to_reader(with_article(whole, words, listener.known), listener.names, pronoun)
    except Unsayable:
        return None
    mode = (
        Mode.YOU if words_in(said)[0] == "you" and anchor.kind is AnchorKind.MOMENT else Mode.THAT
    )
    return Telling(anchor, mode, said, who)


def _pronoun(words: list[str], listener: Listener, who: str) -> str:
    """Which of `she` and `he` is surely the reader."""
    if not (who == "reader" or listener.alone):
        return ""
    return next((word for word in words if word in ("she", "he")), "")


def with_article(said: str, words: list[str], names: frozenset[str]) -> str:
    """`the nightly load takes` for `nightly load takes`: a bare singular subject gets its article."""
    place = main_verb(words, names)
    if place < 1 or not said[:1].islower() or words[0] in _BARE_ALLOWED | names:
        return said
    singular = words[place] in ("is", "has", "was", "isn't", "hasn't") or verbs.surely_third(
        words[place]
    )
    return f"the {said}" if singular else said


_BARE_ALLOWED = frozenset(
    ["the", "a", "an", "this", "that", "these", "those", "my", "our", "your", "his", "her", "their", "its", "each", "every", "no", "some", "any", "all", "both", "one", "half", "most", "many", "nobody", "everyone", "everybody", "someone", "somebody", "it", "she", "he", "they", "we", "you", "i", "there", "who", "if", "by", "as", "in", "at", "on", "for", "what", "how", "when", "where", "only", "about", "over", "under", "last", "next"]
)


def is_clean(plain: str) -> bool:
    """Whether every lower-case word is known English, so that no slip of the keys reaches a letter unquoted."""
    words = re.findall(r"(?<![\w'’.-])[a-z]{3,}(?![\w'’-])", plain)
    return all(commonness(word) > 0 and re.search("[aeiouy]", word) for word in words)


_LOWERABLE = 4.0
"""Zipf frequency from which the first word of a sentence is no name, so that it loses its capital inside another."""


def lowered(plain: str, listener: Listener) -> str:
    """The sentence without its first capital, unless that belongs to a name, a title or `I`."""
    found = re.match(r"(?P<first>[A-Z][a-z]*)(?P<next>\s+[A-Z])?\b(?!['’.])", plain)
    if not found or found["first"] == "I" or found["first"].casefold() in listener.known:
        return plain
    first = found["first"].casefold()
    common = first in _BARE_ALLOWED or (commonness(first) >= _LOWERABLE and not found["next"])
    return plain[0].lower() + plain[1:] if common and first not in _CALENDAR else plain


_CALENDAR = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "english", "spanish", "french", "german", "christmas", "easter"]
)
