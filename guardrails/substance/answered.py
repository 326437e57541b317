"""Whether the sender's own words answer what a pasted message asks: a day, a length, a figure, a yes or a no to it.

Such an answer is what only the sender can know, however plain its words are. Here it is enough that a sentence wants
one, so its signs are loose and nothing is said back; the writer, who repeats what is asked in the sender's voice, takes
a sentence apart with forms of its own in `drafting.builtin.writing.replies.asks`, and leaves what it cannot put safely.
"""

import re
from functools import lru_cache

from guardrails.days.datings import written
from guardrails.figures.matching import matches
from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.substance.concreteness import Role, role_of
from guardrails.substance.pleasantries import bare, hollow
from guardrails.substance.retold import folded
from guardrails.substance.said_back import answered, stated, states, takes
from guardrails.words import content_stems, stem, stems_of, words_of

_DECISION = "offer_reply"
"""An offer asks by itself by when it will be answered and when work begins, also where it came by telephone."""
ANSWERS = frozenset({_DECISION, "rejection_reply", "reply"})
"""Kinds of message that answer one of theirs."""

_ASKS = re.compile(
    r"\?|\b(?:let|tell|give) (?:me|us)\b|\bplease (?!find|see|note|accept|do not|don['’]t)"
    r"|\b(?:could|can|would|will) you\b|\b(?:wonder(?:ed|ing)?|ask(?:ing)?|confirm)\b"
    r"|\b(?:we|I)(?:['’]d| would| will| also)* (?:need|require|like (?:you|to (?:know|ask|see|hear))|be grateful)\b"
    r"|\b(?:can|could|able to|like to) (?:offer|do|propose|suggest)\b"
    r"|\b(?:know|asked) (?:how|what|when|where|which|why|whether|if) you\b|^\W*(?:are|do|have|did) you\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\b(?:any (?:questions|queries|problems|concerns)|hesitate|feel free|how are you|bear with)\b"
    r"|\bhope (?:that|this|it)\b",
    re.IGNORECASE,
)
"""What closes a message and wants no answer."""
_MEASURED = re.compile(
    r"\b(?:when|whenever|dates?|days?|times?|slots?|start\w*|notice|how (?:long|soon|many|much|often|far)|availab\w+"
    r"|free|suits?|salary|rate|hours|by|until)\b",
    re.IGNORECASE,
)
"""What is answered by a day, an hour, a length or a figure."""
_FIGURES = (Unit.CLOCK, Unit.SPAN, Unit.MONEY)
_LARGE = 12
"""Above this a figure is no number in passing, as in `one more thing`."""
_YES_OR_NO = re.compile(r"(?:^|[.!?,;]\s+)(?:yes|no)\b", re.IGNORECASE)
_LONGEST = 2_000
"""Characters within which a detail answers."""
_DENIES = re.compile(r"\b(?:not|never|neither|nor|cannot)\b|n['’]t\b", re.IGNORECASE)
_NUMBERS_AND_TIMES = (Role.NUMBER, Role.SLOT)
_STATES = re.compile(
    r"\b(?:yes|no|not|none|neither|either|both|I|I['’](?:m|ve|d|ll)|my|mine|we)\b|n['’]t\b|^please\b",
    re.IGNORECASE,
)
_POLAR = re.compile(
    r"(?:yes|no)\b[,;.–-]* (?:\w+['’]?\w* ){0,2}\w+"
    r"|I (?:can|can['’]t|cannot|do|don['’]t|am|['’]m not|have|haven['’]t)\b",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\b(?:(?:straight|right) away|at once|immediately|any (?:time|day|hour|date)|as soon as (?:you|they)"
    r"|next (?:week|month|year|term|spring|summer|autumn|fall|winter)|tomorrow|tonight)\b",
    re.IGNORECASE,
)
"""When, in words that no calendar needs."""
_CHOOSES = re.compile(
    r"\b(?:either|neither|both|the (?:first|second|third|last|former|latter|earlier|later)(?: one)?)\b",
    re.IGNORECASE,
)
"""Which of several it is to be."""
_SEVERAL = re.compile(r"\b(?:or|and)\b", re.IGNORECASE)
_SETTLES = re.compile(
    r"\b(?:is|are|be|looks|it['’]s) (?:\w+ )?(?:fine|good|great|ok(?:ay)?|perfect|best|better|possible|easiest)\b"
    r"|\b(?:works?|suits?)\b|\bI(?:['’]d| would| will|['’]ll)? (?:can|choose|take|prefer|pick|come)\b|,? please\b"
    r"|\bit is\b|\bsee you\b|, (?:many )?thank(?:s| you)\W*$",
    re.IGNORECASE,
)
"""What takes one of the days or hours that were offered."""
_ASKS_YES_OR_NO = re.compile(
    r"\b(?:could|can|would|will|are|do|does|did|is|have|may) (?:you|we|I|it|that|this)\b[^?]{0,400}\?"
    r"|\b(?:if|whether) you\b",
    re.IGNORECASE,
)


def answers(manuscript: Manuscript) -> bool:
    """Whether a sentence of the detail answers something that the message asks, beyond thanks and good cheer.

    Words that the machine wrote answer nothing, however they are put.
    """
    if manuscript.kind not in ANSWERS or not _brings(manuscript):
        return False
    asked = asked_in(manuscript)
    decides = manuscript.kind == _DECISION
    said = re.split(r"(?<=[.!?])\s+", manuscript.detail.strip()[:_LONGEST])
    asking = manuscript.received
    own = (bare(one) for one in said if states(one) or stated(one) == one or _adds(one, asking))
    return any(_gives(one, asked, decides=decides) or _takes_up(one, asked) for one in own if one)


def _adds(said: str, received: str) -> bool:
    """Whether words that take up a message add a number or a day that it lacks."""
    if any(said[day.start : day.end] not in received for day in written(said)):
        return True
    known = numbers_in(received)
    return any(not any(matches(one, other) for other in known) for one in numbers_in(said))


def _brings(manuscript: Manuscript) -> bool:
    """Whether the detail is no copy and says yes or no, or has a number, a time or a content word no machine has.

    What is made of grammar alone, such as `I do not`, is borrowed from nobody, and an answer not from the question.
    """
    detail, machine = manuscript.detail, manuscript.machine
    told = machine
    if states(detail) and not any(takes(detail, text) for text in machine):
        told = tuple(map(answered, machine))
    if any(folded(detail) in folded(text) for text in told):
        return False
    own = _timed(detail) | content_stems(detail)
    return (
        not own
        or _YES_OR_NO.search(detail.strip()) is not None
        or (_DENIES.search(detail) is not None and not any(map(_DENIES.search, told)))
        or not own <= stems_of("\n".join(told))
        or _settled(manuscript)
    )


def _timed(text: str) -> frozenset[str]:
    """The stems of its numbers, days and hours."""
    told = words_of(text)
    return frozenset(stem(one.text) for one in told if role_of(one.text) in _NUMBERS_AND_TIMES)


def _settled(manuscript: Manuscript) -> bool:
    """Whether it takes a day or an hour that the message offers, which no machine took before it.

    The draft says back what is offered; which of it suits is the sender's to say.
    """
    taken = _timed(manuscript.detail) & _timed(manuscript.received)
    if not taken or not _SETTLES.search(manuscript.detail):
        return False
    told = (one.text for text in manuscript.machine for one in sentences(text))
    return not any(taken <= _timed(one) and _SETTLES.search(one) for one in told)


def evades(manuscript: Manuscript) -> bool:
    """Whether the detail only says that an answer will come, or yes to whatever it was."""
    return manuscript.kind in ANSWERS and hollow(manuscript.detail)


def asked_in(manuscript: Manuscript) -> tuple[str, ...]:
    """The sentences of the message that is answered which want an answer; none where the letter answers no message."""
    return _asking(manuscript.received) if manuscript.kind in ANSWERS else ()


@lru_cache(maxsize=16)
def _asking(message: str) -> tuple[str, ...]:
    plain = re.sub(r"^>.*$", "", message, flags=re.MULTILINE)
    found = (one.text for one in sentences(plain))
    return tuple(one for one in found if _ASKS.search(one) and not _CLOSES.search(one))


def _gives(said: str, asked: tuple[str, ...], *, decides: bool) -> bool:
    """Whether it names a day, an hour, a length or a figure, where that is what is asked."""
    wanted = decides or any(_MEASURED.search(one) or written(one) for one in asked)
    return wanted and bool(
        written(said) or _SOON.search(said) or any(map(_figure, numbers_in(said)))
    )


def _figure(number: Number) -> bool:
    return number.unit in _FIGURES or number.amount > _LARGE


def _takes_up(said: str, asked: tuple[str, ...]) -> bool:
    """Whether it says something of the sender's in words of what is asked, chooses, or says yes or no to one thing."""
    own = content_stems(_SETTLES.sub(" ", said))
    if any(own & content_stems(one) for one in asked):
        return (_STATES.search(said) or _SETTLES.search(said)) is not None
    if _CHOOSES.search(said):
        return len(asked) > 1 or any(_SEVERAL.search(one) for one in asked)
    return len(asked) == 1 and bool(_ASKS_YES_OR_NO.search(asked[0]) and _POLAR.match(said))
