"""What makes one passage worth more than another of its kind: numbers and aims of a problem, a scene for a memory."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import subject, words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import SENDERS_OWN, AnchorKind

_NUMBER = re.compile(
    r"(?<!\d)(?!(?:19|20)\d\d\b)\d|\b(?:half|twice|dozen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b"
)
AIM = re.compile(
    r"\b(?:wants?|needs? to|aims?|target|before the|by (?:the end|summer|spring|autumn|winter))\b"
)
AMISS = re.compile(
    r"\b(?:dying|dies?|broken|breaks?|fails?|failed|leaks?|rots?|worn|damaged|wrong|missing|lost|loses?|late|overdue|behind|slow\w*"
    r"|stuck|delay\w*|complain\w*|errors?|queues?|short|nobody|no one|never|gives? up|rejected"
    r"|incomplete|waits?|waiting"
    r"|out of date|jams?|drops? out|trouble|problems?|difficulty|headache|poached|empty|skipped|leaving"
    r"|cannot|not)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What tells of something that does not go as it should, and is no bare fact of the place."""
_ASKED = re.compile(
    r"^(?:you|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:spoke|talked|asked) (?:me )?(?:about|for|to see"
    r"|(?:how|what|why|whether|if|which|when|where)(?= (?:\w+ ){0,3}?(?:I|my|me)\b))\b"
    r"(?:(?! because\b| and (?:then |also )?(?:[a-z]+ed|wrote|took|put|drew|went|sat|got|let|gave|said|told|made|ran)\b"
    r"| and I (?:said|told|answered|gave)\b).)*$"
)
"""Only what somebody asked about: a list of subjects, not a memory."""
FELT = re.compile(
    r"[“”‘]|\b(?:laugh|smil|grin|jok|clap|applau|hugg|bow|wink|whistl|sang|sing|danc|danced|rain|snow|hail|thunder|storm"
    r"|dog|cat|owl|hen|horse|bird|baby|birthday|cake|tea|coffee|christmas|santa|hat\b|biscuit|soup|lunch)"
)
"""Words said, laughter, weather, animals, what was on the table."""
_STATED = re.compile(
    r"^(?:(?:you|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:said|mentioned) (?:that )?)?"
    r"(?P<what>(?!there\b)(?:the )?[a-z]+(?: [a-z]+){0,2} (?:is|are) .*)$"
)
"""A plain fact somebody stated: `you said parking is easy`."""
_OURS = re.compile(r"\b(?:you|your|my|me|I|we|our|never|nobody|not|like)\b|n['’]t\b|(?<= )[A-Z]")
"""What makes a stated fact a remark: it is about one of the two, names somebody, or denies something."""
_IN_WORDS = frozenset((Mode.SPEECH, Mode.QUESTION))
"""How a passage is told that holds somebody's very words."""
REPORTED = frozenset((
    "said", "asked", "told", "mentioned", "explained", "had", "was", "were", "did", "wanted", "thought", "knew",
    "liked", "needed", "used", "got", "put", "set", "read", "cost", "cut",
))  # fmt: skip
"""Past tenses that are no deed in the room, and forms that are as often present."""


def worth(telling: Telling) -> int:
    """How much a passage brings for its kind, from 0 to 4."""
    words = telling.words
    if telling.anchor.kind in {AnchorKind.PROBLEM, AnchorKind.STRENGTH}:
        said = telling.mode is Mode.SPEECH and telling.who == "reader"
        amiss = telling.anchor.kind is AnchorKind.PROBLEM and AMISS.search(words)
        return sum(map(bool, (_NUMBER.search(words), AIM.search(words), said, amiss)))
    if telling.anchor.kind is AnchorKind.MOMENT:
        return 2 * bool(FELT.search(words) or telling.mode in _IN_WORDS) + _is_deed(words)
    return 0


def is_idle(telling: Telling) -> bool:
    """Whether the passage is a subject that was asked about, a plain fact listed as a moment, or about the way."""
    if _on_the_way(telling):
        return True
    if telling.mode not in {Mode.THAT, Mode.YOU}:
        return False
    stated = _STATED.match(telling.words) if telling.anchor.kind is AnchorKind.MOMENT else None
    remark = stated and (FELT.search(stated["what"]) or _OURS.search(stated["what"]))
    return bool(_ASKED.match(telling.words) or (stated and not remark))


def _on_the_way(telling: Telling) -> bool:
    """Whether it says where one parks, or what the weather was like, and nothing that was felt there."""
    if telling.mode not in {Mode.THAT, Mode.NOUN} or telling.anchor.kind in SENDERS_OWN:
        return False
    thing = telling.words if telling.mode is Mode.NOUN else subject(telling.words)
    about = word_class("idle") & set(words_in(thing))
    return bool(about) and not (_NUMBER.search(telling.words) or FELT.search(telling.words))


def _is_deed(words: str) -> bool:
    """Whether somebody did something, beyond saying it."""
    return any(verbs.is_past(word) and word not in REPORTED for word in words_in(words)[1:])
