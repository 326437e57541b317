"""The parts of a letter: which passages serve each, how far it reaches for them, and what belongs elsewhere."""

import re
from dataclasses import replace

from drafting.builtin.phrasebook import Phrasebook
from drafting.builtin.prose.finite import words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.choosing.handed_back import DID, SAID
from drafting.builtin.writing.choosing.selection import Reach
from drafting.builtin.writing.choosing.troubles import is_amiss
from drafting.builtin.writing.repairs.lone_answers import is_habit
from drafting.builtin.writing.telling.awaited import awaited
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.same_elsewhere import alone
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind, Kind

SERVING = {
    "memory": (AnchorKind.MOMENT,),
    "topic": (AnchorKind.TOPIC,),
    "problem": (AnchorKind.PROBLEM,),
    "strength": (AnchorKind.STRENGTH,),
    "repair": (AnchorKind.MISSED,),
    "motive": (AnchorKind.MOTIVATION,),
    "another_topic": (AnchorKind.TOPIC, AnchorKind.MOMENT),
    "another_problem": (AnchorKind.PROBLEM,),
    "another_strength": (AnchorKind.STRENGTH,),
    "strength_alone": (AnchorKind.STRENGTH,),
    "next": (AnchorKind.NEXT_STEP,),
}
"""The parts of a letter that rest on passages, and the kinds of passage that serve."""
BESIDE = frozenset(("pledge", "step"))
"""Parts told of the notes as a whole, which a message may choose instead of a passage."""
NAMED = (AnchorKind.TOPIC, AnchorKind.PROBLEM)
"""What a later message may name in a few words, when it has nothing else to tell."""
ANSWERING = frozenset((Mode.WOULD, Mode.EITHER, Mode.ANSWER))
"""How a better answer is told that says by itself that it is one."""
SPARE = frozenset(("next", "motive", "another_topic", "another_problem", "another_strength"))
"""Parts that are spare in every kind of message."""
SOON = frozenset((Kind.THANK_YOU, Kind.HANDWRITTEN_NOTE, Kind.HR_FORWARD, Kind.LINKEDIN_NOTE))
"""Messages that go out within a day, when `next week` still means what the notes mean."""

NEAR = (Reach(mine=True), Reach())
"""What a part reaches for: the reader's own and what is dealt to them, then what nobody is known to have said."""
LESS = (Reach(mine=True, poverty=1), Reach(poverty=1))
"""What a part that is not spare reaches for as well: what says a little less."""
FURTHER = (
    Reach(others=True, poverty=1),
    Reach(others=True, poverty=2),
    Reach(others=True, poverty=3),
    Reach(others=True, scenes=True, poverty=1),
)
"""What a letter reaches for, one more at a time, that would otherwise rest on nothing or be too short.

What a colleague did or said comes last. Never what another panellist's letter has: better a short letter that waits for
the sender's own words.
"""
ANYBODYS = Reach(others=True, taken=True, poverty=4)
"""What may be named where there is nothing to tell."""
MENTIONED = Reach(poverty=2)
"""What may be told of a passage that the sender has just answered a question about."""
TOUCHING = 60
"""Characters of the notes between a problem and a deed that makes one sentence with it."""
KEPT = 3
"""Passages that are left for later messages before a letter says more than it must."""
_RIVAL = re.compile(
    r"\b(?:was due|I sent|offer(?:s|ed)?|another (?:firm|job|company|place)|other job|answer (?:them|by|in)|appointed"
    r"|first choice|unsuccessful|in touch)\b",
    re.IGNORECASE,
)
"""Next steps that belong to another message than the one that looks ahead: rival offers, answers due, refusals."""
_DECIDES = re.compile(
    r"\b(?:decides?|decision|make up your mind|hear|lets? me know|ring|call|phone|answer|reply|writes?|e-?mail|in touch"
    r"|outcome|bell|buzz|tell me|tell people|say yes|yes or no)\b"
)
"""Next steps that say when an answer comes."""
_COLLEAGUE_ASKED = re.compile(r"(?!I\b)[A-Z][\w'’-]* (?:[A-Z][\w'’-]* )?(?:also |then )?asked\b")
"""A question of somebody else's, which is for the letter to them."""
QUESTIONED = re.compile(
    r"\b(?:an?|the|one|his|her|your|my|last|first|\w+['’]s) questions?\b|\bquestions? (?:about|on)\b",
    re.IGNORECASE,
)
"""A topic that only says that there was a question, which belongs to its answer."""
_OF_SENDER = re.compile(r"you (?:ask\b|(?:want|need)(?:ed)? (?:me|my)\b)")
"""What they ask and what they want of the sender, which is no news of theirs."""
_CHOICE = re.compile(
    r"\b(?:first|top|second) choice\b|\b(?:other|another) (?:offer|process|application|interview|employer)"
    r"|\bfinal round (?:at|with)\b|\binterviewing (?:at|with) (?!you\b)",
    re.IGNORECASE,
)
"""What is said only where the person has ticked it as true."""
_SEEN_ELSEWHERE = re.compile(
    r"\bI(?: also| still| do)? have (?:(?:an? |my )?(?:\w+ )?(?:interview|trial shift|second round)\b"
    r"|(?:[A-Z][\w&'’.-]* ){1,6}(?:on|next|this|tomorrow)\b)"
)
"""Where else the sender is seen: `I also have Larch Green School on Friday`."""
_SOMEBODY = re.compile(r"\b(?:she|he|him)\b")
_NAME = re.compile(r"\b[A-Z][a-z]")
_WISH = re.compile(
    r"I(?:['’]d| would)? (?:rather|want|like|love|prefer|enjoy)\b"
    r"|I(?:['’]m| am) (?:interested|looking for|drawn|keen)\b"
)
_NO_REASON = re.compile(r"you(?:['’]d| would)? (?:want|need|ask|told|tell|looked|said|saw)\w*\b")
"""What the reader asked for or did, which is no reason of the sender's."""
_SUITS = re.compile(r"\b(?:suits?|appeals? to|matters? to|means? a lot to|works? for) me\b")
_SHORT = 26
"""Words of a deed that still fits into one sentence with the problem it answers."""
BARE_COUNT = re.compile(
    rf"\d|(?:{'|'.join(sorted(word_class('numbers') - {'one'}))}|some|several|many)\b",
    re.IGNORECASE,
)
"""How so many of something begins: `48 bedrooms`, `two bays`."""


def elsewhere(part: str, telling: Telling) -> bool:
    """Whether the passage belongs into another message, or is said in a closing line."""
    rival = _CHOICE.search(telling.words) or _SEEN_ELSEWHERE.search(telling.words)
    theirs = {"repair": DID, "motive": _NO_REASON}.get(part)  # no answer or reason of the sender's
    if rival or (theirs and theirs.match(telling.words)) or _COLLEAGUE_ASKED.match(telling.words):
        return True
    if part in {"topic", "another_topic"} and _no_news(telling.words):
        return True
    if part in {"problem", "another_problem"} and telling.mode is Mode.NOUN:
        return not is_amiss(telling)
    if part == "another_strength" and is_habit(telling):
        return True
    if part == "motive" and (_of_untold(telling.words) or _DECIDES.search(telling.words)):
        answered = telling.mode is Mode.THAT and telling.words.startswith("you ")
        return answered or _of_untold(telling.words)
    deciding = telling.mode is Mode.THAT and _DECIDES.search(telling.words)
    return part == "next" and bool(_RIVAL.search(telling.words) or deciding)


def _of_untold(words: str) -> bool:
    """Whether a reason speaks of somebody whom only another sentence names: `the thing she walks behind`."""
    found = _SOMEBODY.search(words)
    before = words_in(words[: found.start()]) if found else []
    named = word_class("kin") | word_class("indefinite") | {"who", "man", "woman", "boss"}
    return (
        found is not None and named.isdisjoint(before) and not _NAME.search(words, 1, found.start())
    )


def _no_news(words: str) -> bool:
    """Whether the words only tell that something was asked, or asked of the sender."""
    return bool(QUESTIONED.search(words) or _OF_SENDER.match(words))


def remembered(part: str, telling: Telling) -> bool:
    """Whether what is listed as a topic is something the reader did."""
    return part in {"topic", "another_topic"} and DID.match(telling.words) is not None


def unfit(telling: Telling, quotes: str) -> bool:
    """Whether it does not fit a letter that `quotes` the `reader` alone, or `nobody`: words of others, and bare counts.

    Nothing is unfit where a letter quotes `anybody`, and only a line as jotted where it quotes `somebody`.
    """
    if quotes in {"anybody", "somebody"}:
        return quotes == "somebody" and telling.mode is Mode.JOTTED
    spoken = telling.mode in {Mode.SPEECH, Mode.QUESTION}
    others = spoken and (quotes == "nobody" or telling.who != "reader")
    bare = telling.mode is Mode.NOUN and BARE_COUNT.match(telling.words) is not None
    return others or bare or telling.mode is Mode.JOTTED


def wishes(telling: Telling) -> bool:
    """Whether a reason says by itself that it is one: `I want to be where the boss still looks down the scope`."""
    suits = telling.mode is Mode.THAT and _SUITS.search(telling.words)
    return bool(suits) or (telling.mode is Mode.OWN and _WISH.match(telling.words) is not None)


def mode_in(book: Phrasebook, table: str, telling: Telling) -> str:
    """The mode whose frames tell the passage there: a wish as a wish, and with its speaker where frames name one."""
    if table == "motive" and not book.own(table) and wishes(telling):
        return "wish"
    scene = table == "another_topic" and telling.anchor.kind is AnchorKind.MOMENT
    if scene and telling.mode is Mode.THAT:
        return Mode.YOU
    if telling.mode is Mode.THAT and SAID.match(telling.words) and book.frames(table, "said"):
        return "said"
    keyed = f"{telling.mode}_{'reader' if telling.who == 'reader' else 'name'}"
    return keyed if telling.who and book.frames(table, keyed) else telling.mode.value


def joins(telling: Telling) -> bool:
    """Whether the deed can follow what it answers after a semicolon."""
    alone = not re.search(r"[.;:“]", telling.words)
    return telling.mode is Mode.OWN and alone and len(telling.words.split()) <= _SHORT


def in_part(part: str, telling: Telling, *, tied: bool) -> Telling:
    """The passage as its part tells it: that it was the same elsewhere only where it is `tied` to its problem."""
    if part == "next":
        return awaited(telling)
    return telling if tied else replace(telling, words=alone(telling.words))
