"""What the words around a date tell of it: decisions, visits and errands, whose they are, and whether to come."""

import re
from collections.abc import Iterator
from dataclasses import replace

from drafting.builtin.cues import patterns
from drafting.builtin.dates import COUNT, MONTH, UNIT
from drafting.builtin.reading.weighing import Candidate
from guardrails.words import fold

_SUBJECT = re.compile(
    r"\b(she|he|they|i|we|you|it|hr|recruiter|panel|manager)\b(?:['’]\w+)?", re.IGNORECASE
)
_TO_COME = re.compile(
    r"['’](?:ll|d)\b|\b(?:will|shall|going to|gonna|should|would|hopes?|aims?|wants?)\b"
    r"|\bto (?!(?:the|an?|this|that|my|me|her|him|his|them|their|us|our|you|your|it)\b)(?-i:[a-z])",
    re.IGNORECASE,
)
"""What is ahead: a verb's helper, or `to` before a verb, not before a place or somebody."""


def told(words: str, where: str) -> Iterator[str]:
    """Of whom the words before a date speak last, and whether of what is to come."""
    subject = [fold(found[1]) for found in _SUBJECT.finditer(words)]
    yield f"{where}subject:{subject[-1] if subject else 'none'}"
    if _TO_COME.search(words):
        yield f"{where}to come"


def tense(before: str, clause: str, words: str, kind: str) -> Iterator[str]:
    """Whether a date's clause tells of what is to come or was done, and whether it is the last day for something."""
    ahead = _TO_COME.search(clause)
    told = "to come" if ahead else "done" if _DONE.search(clause) else "untensed"
    span = _SPAN.search(words)
    yield f"{'span' if span else kind} {told}"
    if span and _LASTED.search(before):
        yield f"lasted {told}"
    if not ahead and _DAY.search(words) and (_DUE.match(words) or _DUE_BEFORE.search(before)):
        yield "due"


_LASTED = re.compile(
    r"\b(?:for|took|lasted|over)(?: about| around| nearly| almost| the)? $", re.IGNORECASE
)
_SPAN = re.compile(rf"\b{COUNT} {UNIT}", re.IGNORECASE)
_DAY = re.compile(rf"\d|\b(?:{MONTH}|(?:mon|tue|wed|thu|fri|sat|sun))", re.IGNORECASE)
_DUE = re.compile(r"(?:by|before|until|till|within|inside)\b", re.IGNORECASE)
_DUE_BEFORE = re.compile(r"\b(?:by|before|until|till)(?: the)? $", re.IGNORECASE)
"""What makes a day the last for something, so that nobody was met on it."""
_DONE = re.compile(
    r"\b(?!(?:reckon|promis|mention|answer|repli|hop|expect|want|need|guess|add|explain|confirm|indicat)e?d\b)(?:[a-z]{2,}[^e\W]ed|was|were|had|did|went|came|took|got|made|kept|ran|fell|rose|gave"
    r"|began|built|brought|found|left|lost|sent|spent|did)\b",
    re.IGNORECASE,
)
"""What somebody did, not said."""


def deed(clause: str) -> Iterator[str]:
    """What the clause of a date tells of, by its cues; whether that is news or an errand, and whose it is."""
    held = [name for name, cue in patterns("days").items() if cue.search(clause)]
    ahead = " to come" if _TO_COME.search(clause) else ""
    yield from (f"clause:{name}{ahead}" for name in held)
    kind = f"{'news' if _NEWS.intersection(held) else ''}{'errand' if _ERRANDS.intersection(held) else ''}"
    doer = _SUBJECT.search(clause)
    yield f"deed:{kind}"
    yield f"deed:{kind} of {fold(doer[1]) if doer else 'nobody'}"


_NEWS = frozenset({"decide", "answer", "contact"})
_ERRANDS = frozenset({"later", "own", "reply_due", "rival"})
"""Lists of `cues/days.toml` that tell of a decision, and of what has to be done before it."""


def unparted(before: str, after: str, last: int, following: int) -> Iterator[str]:
    """Which cues stand beside the date with no other date between."""
    for name, cue in patterns("days").items():
        if cue.search(before[-last:] if last > 0 else ""):
            yield f"{name} right before"
        if cue.search(after[: max(following, 0)]):
            yield f"{name} right behind"


def cued(before: str, after: str, words: str) -> Iterator[str]:
    """Which cues stand before, inside and behind the date, with how far off the nearest is."""
    for name, cue in patterns("days").items():
        ahead = [found.end() for found in cue.finditer(before)]
        behind = cue.search(after)
        if ahead:
            far = (len(before) - ahead[-1]) // 15
            yield f"{name} before"
            yield f"{name} before:{min(far, 4)}"
        if behind:
            yield f"{name} behind"
            yield f"{name} behind:{min(behind.start() // 15, 3)}"
        if cue.search(words):
            yield f"{name} inside"


def waits(before: str, after: str) -> Iterator[str]:
    """Whether the date is all that somebody said, what is decided follows it, or it only points back to another."""
    said = _SAID.search(before)
    if said and not said["self"] and _ENDS.match(after):
        yield "said and no more"
    if _LATEST.match(after):
        yield "at the latest"
    if _SAYS_BEHIND.match(after):
        yield "said behind"
    follows = _THEN.match(after)
    if follows:
        cues = patterns("days")
        held = [name for name in sorted(_NEWS) if cues[name].search(follows["rest"])]
        yield f"then {' '.join(held) or 'nothing'}"
        yield f"then {'news' if held else 'nothing'}"
    if _RESTATED.search(before):
        yield "restates"


_SAID = re.compile(
    r"(?:^|[.,;:–-] ?|\b(?:and|but|so|or) )(?:(?P<self>i )|(?:[^\W\d_][\w.'’-]* ){0,3})"
    r"(?:said|says|say|saying|reckons?|reckoned|thinks?|thought|guess(?:es|ed)?|promised|promises|told me)"
    r"(?: (?:about|maybe|probably|give (?:it|me|us)|within|in|by|on"
    r"|around|it['’]?s|it would be|it['’]?d be|they['’]d say|the))*[\s\"“'‘]*$",
    re.IGNORECASE,
)
"""Who says it, with nothing but a hedge before the date: `nige said about`."""
_LATEST = re.compile(
    r"[\s,(–-]{1,3}(?:latest|tops|max|at (?:the )?(?:latest|most|outside))\b", re.IGNORECASE
)
_SAYS_BEHIND = re.compile(
    r"[\s,\"”'’–-]{1,4}(?:s?he|they|[^\W\d_]+(?: [A-Z][\w'’-]+)?)"
    r" (?:said|says|reckon(?:s|ed)|th(?:inks|ought)|promised|told me|guess(?:es|ed)|hope[sd])\b",
    re.IGNORECASE,
)
"""Who says it, behind the date: `A fortnight, she said`."""
_ENDS = re.compile(
    r"[\s\"”'’)]*(?:$|[.,;!?\n]|(?:maybe|or so|tops|max|latest|at the latest|i (?:think|guess))\b)",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"[\s,;.–-]{0,4}(?:and |& )?(?:then|after(?:wards| that| which)?|whereupon|so)\b(?P<rest>[^.\n]{0,50})",
    re.IGNORECASE,
)
"""What comes after the date: `away till the 12th, then he'll decide`."""
_RESTATED = re.compile(r"(?:\d|[a-z])(?:, | \(|, i\.?e\.? |, so |, that is,? )$", re.IGNORECASE)


def brings_news(text: str, start: int, end: int) -> bool:
    """Whether the date `[start, end)` heads a line as the day on which news came: `Email from Ann, 4 May:`."""
    opens = text.rfind("\n", 0, start) + 1
    before, after = text[max(opens, start - _HEAD) : start], text[end : end + _HEAD]
    if not _HEADS.fullmatch(before):
        return False
    return bool((_MAIL.search(before) and _COLON.match(after)) or _NEWS_CAME.match(after))


_HEAD = 60
"""Characters of a line that may stand before and behind the day of news."""
_MAIL = re.compile(r"\b(?:e-?mail|mail|letter|message|text|voicemail|reply)\b", re.IGNORECASE)
_HEADS = re.compile(rf"[\s>*#_\[(-]{{0,8}}(?:{_MAIL.pattern}[^\n:.]*)?", re.IGNORECASE)
_COLON = re.compile(r"[\s)*_\]]{0,3}:")
_NEWS_CAME = re.compile(
    r"[\s,)–-]{1,3}[^\n.:]{0,30}?(?:\b(?:rang|called|phoned|e-?mailed|wrote|heard from|rejected|turned (?:me )?down"
    r"|offered|(?:e-?mail|call|letter|message|text) from|no (?:call|word|answer|reply|news)"
    r"|nothing (?:yet|from|so far|back))\b)"
    r"|\s?[:–-]\s?(?:e-?mail|letter|rejected|offer(?:ed)?)\b",
    re.IGNORECASE,
)


_TELLS_NEWS = frozenset(
    f"{cue} {side}"
    for cue in ("decide", "answer", "contact")
    for side in ("right before", "right behind")
)
_SAYS_WHEN = frozenset({"said and no more", "said behind"})
"""Where a date is all that somebody says, it is when they decide."""


def among(found: list[Candidate]) -> list[Candidate]:
    """The dates, each with whether news stands beside it, beside others too, or beside others alone."""
    told = [not (_TELLS_NEWS | _SAYS_WHEN).isdisjoint(one.seen) for one in found]
    count = sum(told)
    kept, passed = [], 0
    for one, news in zip(found, told, strict=True):
        passed += news
        rank = (
            "only"
            if count == 1
            else "first"
            if passed == 1
            else "last"
            if passed == count
            else "amid"
        )
        among = f"news {rank}" if news else f"no news, others {min(count, 2)}"
        kept.append(replace(one, seen=one.seen | {among}))
    return kept
