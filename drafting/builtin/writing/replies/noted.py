"""What notes tell of news that came after the interview: an offer, a refusal or a rival's offer, and its days."""

import re
from dataclasses import dataclass
from functools import cache

from drafting.builtin.dates import date_spans, has_date
from drafting.builtin.phrasebook import phrases
from drafting.builtin.writing.replies.message_in_notes import message_in
from drafting.builtin.writing.replies.received import received
from drafting.models import AnchorKind, Anchors, Kind, Notes

_HEAD = 40
"""Characters of a line in which the day stands on which news came."""
_UPDATE = re.compile(r"\W*(?:update|add-?on|later|news|p\.?s\.?)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|hope[sd]?|hoping|aims?|plans?|expects?|might|if|when|once|before|to have)\b|['’]ll\b"
    r"|\bwould\b(?! (?:like|love))"
)
"""Words before an offer or a refusal that leave it to come."""
_WITHIN = re.compile(r"\W+(?:with)?in (?:a|an|the next|two|three|four|\d+)\b")
_BEFORE = 60
"""Characters before a day that say what it is for."""
_RIVAL = re.compile(
    r"\b(?:(?:other|another|rival|second) offer|offer(?:ed)? (?:from|by)|offered me|(?:have|has|got) an offer)\b",
    re.IGNORECASE,
)
"""How notes speak of an offer from somewhere else."""
_LONGEST = 2_000
"""Characters of news that are read."""
_HOUR = (
    r"(?P<hour>\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b\.?|\d{1,2}[.:][0-5]\d\b|noon|midday|midnight"
    r"|close of (?:business|play|day)|(?:the )?end of (?:the )?(?:day|business))"
)
_HOUR_BEFORE = re.compile(
    rf"\b(?:by|before|no later than) (?:the )?{_HOUR},?(?: on)?(?: the)? $", re.IGNORECASE
)
_HOUR_BEHIND = re.compile(rf",? (?:at |by |before )?{_HOUR}", re.IGNORECASE)
_HELD_BACK = "\N{SYMBOL FOR NULL}"
"""Stands where the notes hold something private, so that no words go on across it."""


_CALLED_FOR = {
    "offer": Kind.OFFER_REPLY,
    "rejection": Kind.REJECTION_REPLY,
    "rival": Kind.COMPETING_OFFER,
}


@dataclass(frozen=True, slots=True)
class News:
    """News and the words that tell it, nothing private among them."""

    sort: str
    """`offer`, `rejection`, or `rival` for an offer from somewhere else."""
    words: str

    @property
    def calls_for(self) -> Kind:
        """The message that such news calls for."""
        return _CALLED_FOR[self.sort]


def news(notes: Notes, anchors: Anchors, sender: str = "") -> News | None:
    """The last news below the first line of the notes, which heads them, else what a message among them brings."""
    for start, line in reversed(_lines(notes.text)[1:]):
        if sort := _sort(line):
            return News(sort, free(notes, anchors, start, _end(notes.text, start)))
    message = message_in(notes, anchors, sender)
    sort = received(message.text).news if message else ""
    if message is None or sort not in _CALLED_FOR:
        return None
    return News(sort, free(notes, anchors, message.start, message.end))


def day_for(purpose: str, words: str) -> str:
    """The day that words name: when an `answer` is due, one would `start`, or they are asked to wait `until`."""
    found = _day(purpose, words)
    return found.group() if found else ""


def hour_for(purpose: str, words: str) -> str:
    """The hour that stands with that day: `noon`, `5pm`, `close of business`; "" where none does."""
    found = _day(purpose, words)
    if found is None:
        return ""
    before = _HOUR_BEFORE.search(words[: found.start()][-_BEFORE:])
    hour = before or _HOUR_BEHIND.match(words, found.end())
    return hour["hour"].rstrip(".") if hour else ""


def _day(purpose: str, words: str) -> re.Match[str] | None:
    lead = re.compile(phrases("received")["days"][purpose] + "$", re.IGNORECASE)
    for found in date_spans(words):
        before = re.split(r"[.;!?\n]\s", words[: found.start()][-_BEFORE:])[-1]
        if lead.search(before):
            return found
    return None


def rival_deadline(notes: Notes) -> str:
    """The day by which an offer from somewhere else wants its answer; "" where the notes name none."""
    told = (line for _, line in _lines(notes.text) if _RIVAL.search(line))
    return next(filter(None, (day_for("rival", line) for line in told)), "")


def free(notes: Notes, anchors: Anchors, start: int, end: int) -> str:
    """The words of a stretch of the notes without what is private."""
    words = list(notes.text[start:end])
    for item in anchors.of_kind(AnchorKind.PRIVATE):
        for place in range(max(item.quote.start, start), min(item.quote.end, end)):
            words[place - start] = _HELD_BACK
    return re.sub(f"{_HELD_BACK}+", f". {_HELD_BACK} ", "".join(words))


def _lines(text: str) -> list[tuple[int, str]]:
    return [(one.start(), one.group()) for one in re.finditer(r"[^\n]+", text)]


def _end(text: str, start: int) -> int:
    """Where the news ends that begins there: at an empty line, or with the notes, and never far away."""
    gap = text.find("\n\n", start, start + _LONGEST)
    return min(len(text), start + _LONGEST) if gap < 0 else gap


def _sort(line: str) -> str:
    """What news the line brings; "" where it brings none, or no day says that it came later."""
    found = next((sort for sort, cue in _cues().items() if _came(cue, line)), "")
    late = found and (_UPDATE.match(line) or has_date(line[:_HEAD].replace(":", " ")))
    return found if late else ""


def _came(cue: re.Pattern[str], line: str) -> bool:
    """Whether the line tells that it has come to that, and not that it will or may."""
    found = cue.search(line)
    return found is not None and not (
        _AHEAD.search(line, 0, found.end()) or _WITHIN.match(line, found.end())
    )


@cache
def _cues() -> dict[str, re.Pattern[str]]:
    return {sort: re.compile("|".join(cues)) for sort, cues in phrases("received")["noted"].items()}
