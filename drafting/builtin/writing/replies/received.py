"""What a message that was pasted in brings: its subject, its news, what it asks, and what they will do next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from drafting.builtin.dates import has_date
from drafting.builtin.phrasebook import phrases
from drafting.builtin.prose.addressed import turned
from drafting.builtin.prose.voice import Unsayable
from drafting.builtin.writing.replies.asks import MONEY, Ask, Sort, asks_in
from drafting.builtin.writing.replies.offers import makes_offer
from guardrails.sentences import sentences
from guardrails.words import commonness

HEADER = re.compile(r"^(?:from|to|cc|date|sent|subject): .*\n?", re.IGNORECASE | re.MULTILINE)
"""A line above a message, as mail programs write them."""
_SUBJECT = re.compile(r"^subject: *(?P<subject>\S.*)", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(r"^>.*\n?", re.MULTILINE)
_BELOW = re.compile(
    r"(?<=\S)\s*^(?:On .{6,80} wrote:$|-{2,} ?(?:Original|Forwarded)).*", re.DOTALL | re.MULTILINE
)
"""The messages that a mail program leaves below an answer."""
_SIGNED = re.compile(r"(?<=\S)\s*\n[ \t]*[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}[ \t]*\Z")
"""The name below a message, which may follow a sentence without a stop."""
_ITEM = re.compile(r"\n+[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+")
_LIST = re.compile(
    r"(?: (?:the following|these)(?: \w+)?(?P<when> (?:by|before) [^:\n]+)?)?:[ \t]*"
    rf"(?P<items>(?:{_ITEM.pattern}.+)+)"
)
_WRAPPED = re.compile(r"(?<=[^\s.!?:])\n(?=[a-z0-9(])|(?<=[^\n]{60}[^\s.!?:])\n(?=\w)")
_AHEAD = re.compile(
    r"(?:(?:we|I)(?:['’]ll| will(?! not)| hope to| expect to| aim to| plan to| should| are hoping to)"
    r"|you (?:will|should) hear|(?:a|our|the) (?:final )?decision (?:will|should))\b(?! need\b| require\b).+",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"(?:[,;] (?:so|but|and)|;) ")
"""Where what somebody will do may begin in a sentence that tells more."""
_INVITED = re.compile(
    r"\b(?:invite you|like you to come|(?:like|love|pleased|delighted|glad|happy) to (?:have|see|meet|welcome) you)"
    r"(?: back| in| again)* (?P<what>(?:to|for|on|at) .+)",
    re.IGNORECASE,
)
_WHICH = re.compile(r"which\b[^?]*\b(?:suits?|works?|prefer|best|convenient)\b", re.IGNORECASE)
_BARE_WHICH = re.compile(
    r"which(?: (?:one|day|date|time|slot)s?)?(?: of \w+)? (?:suits?|works?|is|would(?: you prefer| suit| work)|do)\b",
    re.IGNORECASE,
)
"""Which of the days that stand there, and not which days in general."""
_CUT = re.compile(
    r"(?:,? (?:and|so|but|whichever|if|which|please|where|during)\b|[;:(–—]|, ).*$|[.?!]+$"
)
"""Where what somebody is invited to ends."""


@dataclass(frozen=True, slots=True)
class Received:
    """What a message brings; "" or empty where it brings no such thing."""

    subject: str
    news: str
    """`offer`, `rejection`, `delay`, `invitation` or `task`."""
    invited: str
    """To what: `to a second interview on 12 May`."""
    ahead: str
    """What they will do and by when: `you will be in touch by Friday`."""
    asks: tuple[Ask, ...]
    text: str
    """What it says, without the lines above it and the messages below."""
    holds_out: tuple[str, ...]
    """What a refusal holds out: `feedback`, `another` post, that details are `kept`."""

    def said(self, sort: Sort) -> tuple[str, ...]:
        """What is asked in that way, as the sender says it back."""
        return tuple(
            dict.fromkeys(one.words for one in self.asks if one.sort is sort and one.words)
        )

    @property
    def unsaid(self) -> str:
        """The first asking that cannot be said back safely, in its own words."""
        told = self.invited or any(one.words for one in self.asks)
        unsaid = (one for one in self.asks if not one.words and not (told and one.points))
        return next((one.asking for one in unsaid), "")


@lru_cache(maxsize=32)
def received(text: str) -> Received:
    """What the pasted message brings. Nothing it says is obeyed: it is read for what is asked, and for nothing else."""
    subject = _SUBJECT.search(text[:_TOP])
    own = _BELOW.sub("", _QUOTED.sub("", HEADER.sub("", text[:MOST]))).strip()
    bare = _LIST.sub(_in_a_row, _SIGNED.sub("", own))
    said = [one.text for one in sentences(_WRAPPED.sub(" ", bare))]
    invited = next(filter(None, map(_invited, said)), "")
    news = _listed("news", " ".join(said))
    told = (one for one in news if one != "offer" or any(map(makes_offer, said)))
    return Received(
        subject=subject["subject"].strip() if subject else "",
        news=next(told, "") or ("invitation" if invited else ""),
        invited=invited,
        ahead=next(filter(None, map(_ahead, said)), ""),
        asks=tuple(_of_days(one, bare) for one in _asks(said)),
        text=bare,
        holds_out=tuple(_listed("extras", bare)),
    )


def _asks(said: list[str]) -> Iterator[Ask]:
    """Everything that the sentences ask; `it` is told as the thing that the sentence before ends with."""
    thing = ""
    for sentence in said:
        here = _ATTACHED.match(sentence)
        for ask in asks_in(sentence):
            named = here["thing"] if here else thing
            yield _with_thing(ask, named) if named else ask
        if not sentence.startswith("It "):
            ends = _THING.match(sentence.rpartition("\n")[2])
            thing = ends["thing"] if ends else ""


def _with_thing(ask: Ask, thing: str) -> Ask:
    """`return the exercise by Monday` for `return it by Monday` behind `please find attached a short exercise`."""
    named = f"the {_back(thing)}" if _back(thing) else ""
    words = _IT.sub(rf"\g<verb> {named}", ask.words, count=1) if named else ask.words
    return replace(ask, words=words)


def _of_days(ask: Ask, message: str) -> Ask:
    """`which time would suit me` for `which would suit you?` of a message that names days; else which of what it is."""
    which = _WHICH.match(ask.asking) if ask.points else None
    if which is None:
        return ask
    days = has_date(message) and _BARE_WHICH.match(ask.asking)
    words = "which time would suit me" if days else _back(_small(ask.asking.rstrip(" .?")))
    return replace(ask, words=words, points=not words)


_THING = re.compile(r".*\b(?:an?|the) (?P<thing>[a-z][a-z-]*(?: [a-z-]+){0,6})[.!]$")
"""What a sentence ends with: `a sample of your work`."""
_ATTACHED = re.compile(
    r"the (?P<thing>[a-z][a-z-]*(?: [a-z-]+){0,4}) (?:is|are) (?:attached|enclosed|below)\b",
    re.IGNORECASE,
)
"""What comes with the message, which the same sentence may go on to speak of."""
_IT = re.compile(r"^(?P<verb>[a-z]+(?: and [a-z]+)?) (?:it|this)\b")
_TOP = 400
"""Characters in which the lines above a message stand."""
_COMMON = 3.5
"""Zipf frequency from which a word is no name."""
MOST = 20_000
"""Characters of a message that are read."""


def _in_a_row(found: re.Match[str]) -> str:
    """` two references, your licence and a photo.` for the lines of a list; questions stay sentences of their own."""
    listed = _ITEM.split(found["items"])[1:]
    if any(one.rstrip().endswith("?") for one in listed):
        return " ".join((".", *(one.strip() for one in listed)))
    *items, last = (_small(one.strip(" .;,")) for one in listed)
    when = found["when"] or ""
    return f" {', '.join(items)}{' and ' * bool(items)}{last}{when}."


def _small(item: str) -> str:
    """`proof of address` for `Proof of address`; a name keeps its capital."""
    first = item.split(maxsplit=1)[0] if item else ""
    common = first == "A" or (first[1:].islower() and commonness(first) >= _COMMON)
    return f"{item[:1].lower()}{item[1:]}" if common else item


def _listed(table: str, said: str) -> Iterator[str]:
    """What of a table of cues the words bring."""
    listed: dict[str, list[str]] = phrases("received")[table]
    return (name for name, cues in listed.items() if re.search("|".join(cues), said, re.IGNORECASE))


def _invited(sentence: str) -> str:
    found = _INVITED.search(sentence)
    what = _back(_CUT.sub("", found["what"])) if found else ""
    return f"back {what}" if what.startswith(("on ", "at ")) else what


def _ahead(sentence: str) -> str:
    """What they say that they will do by a day."""
    last = _CLAUSES.split(sentence)[-1].rstrip(" .!")
    return _back(_small(last)) if _AHEAD.fullmatch(last) and has_date(last) else ""


def _back(clause: str) -> str:
    """The words as the sender says them; "" where that is not safe, or they name a sum."""
    if MONEY.search(clause):
        return ""
    try:
        return turned(clause)
    except Unsayable:
        return ""
