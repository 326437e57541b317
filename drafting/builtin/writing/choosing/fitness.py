"""Whether a passage is what its kind says: a reason for wanting the job, a step that lies ahead, an answer made good.

The reader of the notes takes some lines for more than they are. A letter without them is short; with them it is odd.
"""

import re
from functools import cache

from drafting.builtin.phrasebook import phrases
from drafting.builtin.writing.choosing.pointing import points_elsewhere
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import asked_by_another, has_question
from drafting.builtin.writing.repairs.lone_answers import is_loose
from drafting.builtin.writing.repairs.repair import answers_later
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.speech import is_turn
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind

_WOULD = re.compile(r"I(?:['’]d| would|,? also) ")
_ERRAND = re.compile(
    r"\b(?:booked off|days? off|(?:on|my) (?:holiday|leave)|away (?:on|until|till|from)|my notice|notice period"
    r"|said yes to|accepted (?:an?|the|another)|(?:other|another) (?:offer|job|place|firm|interview)"
    r"|interview(?:ing)? (?:at|with))\b",
    re.IGNORECASE,
)
"""When the sender is away, and where else they go: no better answer to anybody."""
_INTRODUCED = re.compile(r"(?:you are|(?:she|he|[A-Z]\w+) is) (?:the |an? )?(?P<what>.+)")
"""Who somebody is, which they know."""
_AFTER_TOLD = re.compile(
    r"\b(?:I|i)(?: have| had|['’]d|['’]ve)? (?:told|said|mentioned|explained|showed|described)\b[^.!?\n]*,? (?:and|&) $"
)
"""What the sentence says before a passage that was told there like the rest."""
_RECEIVED = re.compile(
    r"I was (?:then )?(?:seen|interviewed|met|shown|asked|given|handed|told|taken)\b"
)
"""What was done with the sender in the interview, which is no deed of theirs."""
_ARRIVED = re.compile(
    r"I (?:got|arrived|came|was|turned up)(?: (?:there|here|in|home|back))?(?: \w+){0,2} (?:early|late|on time)\b"
    r"|I (?:got|arrived) (?:there|here|lost|home)\b"
)
"""How the sender came to the interview, which is no deed either."""
_TOOK_WELL = re.compile(
    r"(?:you|[A-Z]\S+) (?:really |also |both )?(?:liked?|loved?|said|asked|told|thought|nodded|laughed|smiled|wrote)\b"
)
"""How somebody took what the sender said, which is no reason for wanting the job."""
_NEAR = 80
"""Characters before a reason in which the notes would lead up to it, on its line or as a heading."""
_TALKED_OF = (AnchorKind.TOPIC, AnchorKind.PROBLEM, AnchorKind.MOMENT)
_BROKEN = re.compile(r"I not\b")
"""What lost its verb when it was jotted: `not used in production`."""


def fits(telling: Telling, listener: Listener) -> bool:
    """Whether a letter may use the passage at all, and as what its kind says."""
    raw = telling.anchor.quote.words(listener.notes).lstrip(" \"“'‘")
    instructs = telling.anchor.kind in _TALKED_OF and _any("instructed").match(raw)
    unfit = instructs or _BROKEN.match(telling.words) or _names_sayer(telling, listener)
    return not unfit and _suits_kind(telling, listener)


def _names_sayer(telling: Telling, listener: Listener) -> bool:
    """Whether words in quotation marks name the reader who is to have said them: somebody else did."""
    spoken = telling.mode in {Mode.SPEECH, Mode.QUESTION} and telling.who == "reader"
    return spoken and any(
        re.search(rf"\b{re.escape(name)}\b", telling.words) for name in listener.names
    )


def _suits_kind(telling: Telling, listener: Listener) -> bool:
    """Whether it is what its kind says."""
    match telling.anchor.kind:
        case AnchorKind.MOTIVATION:
            return _is_reason(telling, listener)
        case AnchorKind.STRENGTH:
            idle = _RECEIVED.match(telling.words) or _ARRIVED.match(telling.words)
            return not idle and not is_loose(telling, listener)
        case AnchorKind.NEXT_STEP:
            mine = is_turn(telling.anchor, listener.notes) and not listener.who(telling.anchor)
            return not mine and _lies_ahead(telling)
        case AnchorKind.MISSED:
            raw = telling.anchor.quote.words(listener.notes)
            puzzles = _proposes(telling) and asked_by_another(telling.anchor, listener)
            puzzles = puzzles or _adrift(telling, listener)
            apart = _ERRAND.search(telling.words) or _RECEIVED.match(telling.words)
            apart = apart or _AFTER_TOLD.search(listener.before(telling.anchor))
            return not (puzzles or apart or answers_later(raw, listener.behind(telling.anchor)))
        case _:
            named = telling.words.removeprefix("the ").casefold()
            titles = {person.title.casefold() for person in listener.people} - {""}
            if posted := _INTRODUCED.match(telling.words):
                return not posted["what"].casefold().startswith(tuple(titles))
            return telling.mode is not Mode.NOUN or named not in titles


def _proposes(telling: Telling) -> bool:
    """Whether it says what the sender would do, which tells nothing without the question that it answers."""
    hypothetical = telling.mode is Mode.OWN and _WOULD.match(telling.words) is not None
    return hypothetical or telling.mode in {Mode.WOULD, Mode.EITHER}


def _adrift(telling: Telling, listener: Listener) -> bool:
    """Whether it would be done to something that is named nowhere, with no question that names it."""
    known = has_question(telling.anchor, listener)
    return _proposes(telling) and not known and points_elsewhere(telling)


def _is_reason(telling: Telling, listener: Listener) -> bool:
    quote = telling.anchor.quote
    if _TOOK_WELL.match(telling.words):
        return False
    around = listener.notes.text[max(quote.start - _NEAR, 0) : quote.end]
    return _any("led").search(around) is not None and not _any("no_reason").search(telling.words)


def _lies_ahead(telling: Telling) -> bool:
    words = telling.words.replace("’", "'")
    if _any("spent").search(words):
        return False
    match telling.mode:
        case Mode.NOUN:
            return _next_thing().match(words) is not None
        case Mode.WOULD:
            return _any("errands").match(words) is None
        case Mode.THAT | Mode.OWN | Mode.YOU:
            return _ahead().match(words) is not None
        case _:
            return False


@cache
def _any(name: str) -> re.Pattern[str]:
    """Any of the listed patterns as a word or words of its own."""
    return re.compile(rf"\b(?:{'|'.join(phrases('fitness')[name])})\b", re.IGNORECASE)


@cache
def _next_thing() -> re.Pattern[str]:
    steps = "|".join(phrases("fitness")["steps"])
    return re.compile(rf"(?:the|an?|one|two|three|my|your) (?:[\w'-]+ ){{0,5}}?(?:{steps})\b")


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(phrases('fitness')['ahead'])})\b")
