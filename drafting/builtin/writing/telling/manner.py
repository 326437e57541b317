"""How a passage may be told, and a sentence turned to its reader where that is safe."""

import re
from enum import StrEnum

from drafting.builtin.prose.voice import Unsayable, to_reader
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.reported import tells

_POINTED = re.compile(
    r"\b(?:said|says|goes|laughed|told me)[,:]? (?:that )?"
    r"(?P<at>(?:that|this|here|it)(?:['’]?s| is)|(?:these|those) are)"
    r" (?P<what>[^“\"]*\b(?:I|my|mine|me|our|ours|we|us)\b.*)$"
)
"""What somebody said of a thing there in their own first person: `said that's my attendance record`."""
_THEIR_OWN = re.compile(r"my (?P<thing>(?:(?!\b(?:I|my|mine|me|our|ours|we|us)\b)[^,.;:])+)$")


class Mode(StrEnum):
    """How a passage may be told."""

    OWN = "own"
    """The sender's own statement, a whole sentence."""
    TOLD = "told"
    """What the sender told in the interview, a whole sentence."""
    YOU = "you"
    """What the reader did, a whole sentence that begins with `you`."""
    THAT = "that"
    """A statement that stands after `that`."""
    SPEECH = "speech"
    """Somebody's words as they fell, to stand in quotation marks."""
    WOULD = "would"
    """An infinitive, to stand after `I would`."""
    EITHER = "either"
    """What may be an infinitive or a deed, to stand after `one way is to`, which is true of both."""
    NOUN = "noun"
    """A noun phrase."""
    WORK = "work"
    """A piece of the sender's work and what came of it, a noun phrase."""
    ANSWER = "answer"
    """A better answer in note form, to stand behind its question and a colon."""
    ATTENDED = "attended"
    """What the sender looks forward to, a thing or what they will be doing."""
    RECEIVED = "received"
    """What will be sent to them, a thing."""
    QUESTION = "question"
    """A question that was put, to stand in quotation marks."""
    JOTTED = "jotted"
    """The jotted words themselves, to stand in quotation marks as a note."""


def own(said: str) -> tuple[Mode, str] | None:
    """The sender's sentence, unless it only tells that something was said and not what."""
    if not tells(said):
        return (Mode.OWN, said)
    spoken = re.match(r"I (?:said|answered|added|should)\b", said)
    return None if spoken else (Mode.TOLD, said)


def turned(said: str, listener: Listener, pronoun: str) -> str | None:
    """The words as said to the reader; None where that would risk what they say."""
    try:
        return _as_theirs(to_reader(said, listener.names, pronoun))
    except Unsayable:
        return None


def _as_theirs(said: str) -> str | None:
    """`you said that it was your record` for `you said that's my record`; None where whose it is is not sure."""
    found = _POINTED.search(said)
    if not found:
        return said
    own = _THEIR_OWN.match(found["what"])
    if not own or not said.startswith("you ") or found["at"].startswith("it"):
        return None
    was = "they were" if found["at"].endswith("are") else "it was"
    return f"{said[: found.start()]}said that {was} your {own['thing']}"
