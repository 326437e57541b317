"""Whether what the sender would add to their answers can be told without the question that it answers."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import words_in
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs import repair
from drafting.builtin.writing.repairs.asked import has_question
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling

_AROUND = 160
"""Characters before a passage in which the notes say that something was left out or went wrong."""
_AMISS = re.compile(
    r"\b(?:for+g[eo]*t|forgt|miss(?:ed|d|ing)?|left out|leave out|omi(?:tted|ssion)|never|weak|gaps?|botched|fumbled"
    r"|fluffed|muddled|stumbled|waffled?|froze|blank(?:ed)?|badly|poor(?:ly)?|not (?:well|properly|true|great|good)"
    r"|thin|vague|messed|let fall|dropped|wrong|regret|wish|should|shd|shld|shoulda|better|fuller|real|right|correct"
    r"|answer|ought|could have|cover|bring up|get(?:ting)? to|to add|add|slipped|mention(?:ed)?)\b"
    r"|\b(?:did|have|had|ai|does)(?:n['’]?t| not)\b|\bnot (?:said|told|tell)\b",
    re.IGNORECASE,
)
_PROPOSED = frozenset((Mode.WOULD, Mode.EITHER))
_WHOLE = 10
"""Words of what the sender would do from which whoever was there knows what it answers."""
_QUESTION = re.compile(
    r"\?|\b(?:ask(?:e?d|s|ing)?|questions?|q|answer(?:ed)?|wanted to know|wondered|scenario)\b",
    re.IGNORECASE,
)
"""What says that somebody wanted to know something."""
_LASTING = re.compile(
    r"I(?:['’](?:ve|m)| have| hold| am| was| can| speak| write| coach| teach| run| lead| take| train| drive| chair"
    r"| volunteer| organi[sz]e| own| play| do (?:the|an?))\b"
)
"""What the sender has, is or does anyway, whatever was asked."""


def puzzles(telling: Telling, listener: Listener) -> bool:
    """Whether nobody would know what it adds to, for its question cannot be told and it needs one."""
    return not (has_question(telling.anchor, listener) or _stands_alone(telling, listener))


def is_loose(telling: Telling, listener: Listener) -> bool:
    """Whether a deed is no deed but what the sender should have said: what they do, or would."""
    raw = telling.anchor.quote.words(listener.notes)
    kept = _LASTING.match(telling.words) is not None or _is_past(telling.words)
    return not kept and repair.answer(raw)[1] and not has_question(telling.anchor, listener)


def is_habit(telling: Telling) -> bool:
    """Whether the sender tells what they do somewhere, which says nothing beside nothing: `I bang the door`."""
    lasting = _LASTING.match(telling.words) is not None
    return telling.mode is Mode.OWN and not (lasting or _is_past(telling.words))


def _stands_alone(telling: Telling, listener: Listener) -> bool:
    """Whether the notes call it left out, and it says by itself what it adds, as `I hold the licence` does."""
    quote, text = telling.anchor.quote, listener.notes.text
    if not _AMISS.search(text[max(quote.start - _AROUND, 0) : quote.end]):
        return False
    if telling.mode is not Mode.OWN:
        whole = len(telling.words.split()) >= _WHOLE
        return telling.mode in {Mode.NOUN, Mode.WORK} or (whole and telling.mode in _PROPOSED)
    asked = _QUESTION.search(listener.before(telling.anchor) + quote.words(listener.notes))
    return not asked or _LASTING.match(telling.words) is not None or _is_past(telling.words)


def _is_past(words: str) -> bool:
    """Whether the sender tells what they did: `with the timetable at Elmwick, we cut the requests`."""
    said = words_in(words)
    doers = (at for at, word in enumerate(said) if word in {"i", "I", "we"})
    after = (word for at in doers for word in said[at + 1 : at + 3])
    return any(map(verbs.is_past, after))
