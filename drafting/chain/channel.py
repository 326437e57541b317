"""Which way a message should take, as the notes show it: mail, a handwritten card as well, or a short call."""

import re
from collections.abc import Iterator
from enum import StrEnum

from drafting.calendar.interview import Interview
from drafting.models import Letter, Notes, Noun, Quote
from drafting.weave import paragraphs, weave

SHORT_OF_TIME = 3
"""Days from the interview to the decision within which a card would come too late."""


PROMISE = "A card written by hand is on its way to you as well."
"""What a mail says of the card beside it."""


class Channel(StrEnum):
    """The way a message takes."""

    MAIL = "mail"
    CARD = "card"
    """By hand, beside the mail and never instead of it."""
    CALL = "call"
    LINKEDIN = "linkedin"


class Advice(Noun):
    """Which way, and why, in one sentence for the writer; `quote` is what in the notes shows it."""

    channel: Channel
    sentence: str
    quote: Quote | None = None


_CUES = {
    Channel.CALL: re.compile(
        r"\b(?i:give|drop) (?:(?<!to give )(?<!to drop )(?:me|us)|him|her|them|[A-Z]\w+) a (?:ring|call|bell|buzz)\b"
        r"|\b(?i:asked|told|wants?|wanted|expects?) (?:me|us) to (?:ring|call|phone)\b(?! (?:him|her|them|me) [A-Z])"
        r"|\b(?i:said|says|asked|better) to (?:ring|call|phone)\b(?! (?:him|her|them|me) [A-Z])"
        r"|\b(?i:prefers?|likes?|rather (?:have|get)) (?:a |the |to |getting |being )*"
        r"(?:phoned?|calls?|called|rung|talk)\b"
        r"|\b(?i:ring|phone) (?:him|her|them)\b"
        r"|\b(?i:call) (?:him|her|them)(?= (?:on|at|by|after|before|when|if|back|to)\b)"
    ),
    Channel.CARD: re.compile(
        r"(?i)\bhand-?written\b|\bwritten by hand\b|\bfountain pen\b|\bold[- ](?:school|fashioned)\b"
        r"|\bthank[- ]?you (?:cards?|notes?)\b"
        r"|\bcards (?:pinned|on the (?:wall|board|fridge|shelf|door))\b"
        r"|\b(?:prefers?|likes?|loves?|answers?|believes? in)\b[^.\n]{0,25}"
        r"\b(?:letters?|cards|paper|post)\b"
        r"|\ba (?:card|letter),? (?:not|and not|rather than|over) an? e-?mail\b"
        r"|\b(?:doesn['’]?t|does not|don['’]?t|do not|never|hates?|no fan of)(?: \w+)? e-?mails?\b"
    ),
    Channel.LINKEDIN: re.compile(
        r"(?i)\bonly (?:on|via|through|her|his|their) linkedin\b|\blinkedin only\b"
        r"|\bno (?:e-?mail|mail)?\s?address\b[^.\n]{0,30}\blinkedin\b"
        r"|\b(?:said|asked) to (?:add|connect|message)[^.\n]{0,20}\blinkedin\b"
    ),
}
_NOT = re.compile(
    r"(?i)\b(?:don['’]?t|do not|doesn['’]?t|never|not|no need to|hates?|will|['’]ll|going to|is to)"
    r"\W+(?:\w+\W+)?$"
)
"""What in front of a call turns it round: it is not wanted, or it is they who will call."""
_BEFORE = 24
_SHOWN = 60
"""Characters of the notes that are quoted at most."""


def advice(notes: Notes, interview: Interview | None = None) -> Advice:
    """The way to take: a call only where they asked for one, a card only where they like paper and there is time."""
    found = dict(_found(notes))
    if Channel.CALL in found:
        quote = found[Channel.CALL]
        return _because(Channel.CALL, notes, quote, "Ring them as they asked, and keep it short")
    if Channel.LINKEDIN in found:
        quote = found[Channel.LINKEDIN]
        return _because(Channel.LINKEDIN, notes, quote, "Write on LinkedIn, in 300 characters")
    if Channel.CARD in found and not _hurried(interview):
        way = "Send a mail, let it say that a card is on its way, and post one written by hand"
        return _because(Channel.CARD, notes, found[Channel.CARD], way)
    if Channel.CARD in found:
        return Advice(
            channel=Channel.MAIL,
            sentence="Send a mail alone: they decide soon, and a card would come too late.",
        )
    return Advice(
        channel=Channel.MAIL, sentence="Send a mail: nothing in your notes asks for another way."
    )


def promised(letter: Letter) -> Letter:
    """The letter with the line that a card is on its way in front of its last paragraph; unchanged where it has it."""
    return weave(letter, PROMISE, at=len(paragraphs(letter.body)) - 2)


def _found(notes: Notes) -> Iterator[tuple[Channel, Quote]]:
    """The first place in the notes for each way that they speak for."""
    for channel, cue in _CUES.items():
        for match in cue.finditer(notes.text):
            before = notes.text[max(0, match.start() - _BEFORE) : match.start()].rpartition("\n")[2]
            if channel is not Channel.CALL or not _NOT.search(before):
                yield channel, Quote(start=match.start(), end=match.end())
                break


def _because(channel: Channel, notes: Notes, quote: Quote, way: str) -> Advice:
    line_start = notes.text.rfind("\n", 0, quote.start) + 1
    line_end = notes.text.find("\n", quote.end)
    line = notes.text[line_start : line_end if line_end >= 0 else None].strip(" -*•\t")
    shown = line if len(line) <= _SHOWN else quote.words(notes)
    return Advice(channel=channel, sentence=f"{way}: your notes say “{shown}”.", quote=quote)


def _hurried(interview: Interview | None) -> bool:
    if interview is None or interview.decision_by is None:
        return False
    return (interview.decision_by - interview.day).days <= SHORT_OF_TIME
