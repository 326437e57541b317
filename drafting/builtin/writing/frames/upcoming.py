"""The step that both sides still wait for, by its name, for a later message: `the trial shift`."""

import re
from collections.abc import Iterator
from itertools import islice

from drafting.builtin.dates import has_date
from drafting.builtin.prose.finite import is_plural
from drafting.builtin.writing.frames.salutation import HONORIFICS
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.awaited import awaited
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import tell
from drafting.models import AnchorKind, Anchors, Letter, Notes
from drafting.tellable import tellable

_LED = (
    r"(?:^\W*|\b(?:next(?: step| stage| thing| round)?(?: is| will be| comes|:|,| ->)?|then(?: comes)?"
    r"|there(?:['’]s| is| will be)|(?:have|has|got|need|asked(?: me)?) to (?:do|sit|take|pass)|to do:?"
    r"|(?:want|need) me (?:back )?(?:in )?"
    r"(?:for|to do)|(?:invit\w+|ask\w*|call\w*) me (?:back )?(?:in )?(?:for|to)"
    r"|I(?:['’]ll| will| am to|['’]m to|['’]ve to) (?:do|sit|have|take|pass)"
    r"|(?:book|arrang|fix|organi[sz]|sett?)(?:s|ed|es|ing)?(?: up)?"
    r"(?: me)?|planned:?) )"
)
"""What notes put before a step that is to come."""
_MODIFIERS = (
    r"(?:(?:first|second|third|final|last|short|long|half|full|whole|paid|unpaid|mock|practical|written|typing"
    r"|technical|trial|online|kitchen|workshop|site|farm|lab|shop|ward|school|skills|safety|driving|calculation"
    r"|reading|drawing|welding|tasting|design|coding|spelling|language|maths|sea|night|day|morning|observed|sample"
    r"|home|take-home|ethics|forklift|medical|fitness|colour|team|panel) )"
)
"""What a step is called by beside its kind."""
_KIND = (
    r"(?:visit|trial(?: (?:shift|day|lesson|service))?|test|task|exercise|lesson|demo|demonstration|rehearsal"
    r"|presentation|tour|interview|round|chat|talk|conversation|(?:half )?day|morning|afternoon|shift|medical|try-out"
    r"|tryout|audition|assessment|session|case study|walk-round|walkround|drive|tasting)"
)
_STEP = re.compile(
    rf"{_LED}(?:(?P<article>an?|the|one|my|another)\s+)?(?P<name>{_MODIFIERS}{{0,3}}{_KIND})"
    r"(?!\w|-| (?:of\b|results?\b|\d))"
    r"(?P<of>(?: (?:with|on|in|at) (?:the (?!\w*day\b)[a-z]+(?: [a-z]+(?=$|\W*$|[.,;:]))?"
    r"|[A-Z]\w+(?: [A-Z]\w+)*)(?=$|[.,;:)]))?)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:at|with) (?:the )?(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)*)")
"""Where a step is, or with whom."""
_BARE_KINDS = frozenset(
    ("day", "morning", "afternoon", "chat", "talk", "round", "drive", "session", "conversation")
)
"""What names no step by itself."""
_WHEN = re.compile(
    r"\b(?:this|next|coming) \w+|\bto(?:morrow|day|night)\b|\bthe \d+(?:st|nd|rd|th)\b|\bw(?:ee)?k of\b"
    r"|\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\bmaybe\b|\bperhaps\b|\bposs(?:ibly)?\b|\bif\b",
    re.IGNORECASE,
)
"""A day, after which the step may be over, or a doubt whether it comes."""
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d\b")
"""The hour at the head of a line in notes that log what took place."""
_NEAR = 30
"""Characters behind a step in which its day may stand."""
_MOST = 8
"""Steps that are looked at."""
_CLOSE = re.compile(r"[.!?;]")
_DONE = (
    r"(?:\b(?:did|had|done|passed|sat|finished|took|after|since) (?:the |my |a )?(?:\w+ )?{0}\b"
    r"|\b{0} (?:went|was|is (?:done|over|booked)|done|over|cancelled)\b)"
)


def upcoming(
    notes: Notes, anchors: Anchors, listener: Listener, earlier: tuple[Letter, ...]
) -> str:
    """The first step still to come that the notes name and no letter has; "" where they have none or give its day."""
    sent = " ".join(one.body.casefold() for one in earlier)
    named = islice(_found(notes, anchors, listener), _MOST)
    fresh = (one for one in named if one.partition(" ")[2].casefold() not in sent)
    return next((one for one in fresh if not _is_over(one, notes)), "")


def _found(notes: Notes, anchors: Anchors, listener: Listener) -> Iterator[str]:
    for item in tellable(notes, anchors):
        jotted = item.quote.words(notes)
        near = f"{jotted} {listener.behind(item)[:_NEAR]}"
        logged = _CLOCK.match(listener.before(item).lstrip())
        if item.kind is not AnchorKind.NEXT_STEP or logged or has_date(near) or _WHEN.search(near):
            continue
        if _is_elsewhere(f"{jotted}{_CLOSE.split(listener.behind(item))[0]}", anchors, listener):
            continue
        told = awaited(tell(item, listener))
        if told.mode is Mode.ATTENDED:
            yield told.words
        elif (found := _STEP.search(jotted)) and (found["of"] or _is_named(found["name"])):
            yield _in_full(found)


def _is_elsewhere(said: str, anchors: Anchors, listener: Listener) -> bool:
    """Whether the step is at or with somebody who is neither the employer nor was met: `at Larch Bakery`."""
    company = anchors.facts.company
    known = listener.known | {*HONORIFICS} | {*(company.text if company else "").casefold().split()}
    named = (found["name"].casefold().split()[0] for found in _ELSEWHERE.finditer(said))
    return any(name not in known for name in named)


def _is_named(name: str) -> bool:
    return name.lower() not in _BARE_KINDS and not is_plural(name)


def _in_full(found: re.Match[str]) -> str:
    """`the trial shift on the dementia floor` for `a trial shift on the dementia floor`."""
    article = found["article"] if (found["article"] or "").lower() in {"my", "another"} else "the"
    return f"{article.lower()} {found['name'].lower()}{found['of']}"


def _is_over(step: str, notes: Notes) -> bool:
    """Whether the notes go on to say that it has taken place."""
    kinds = re.findall(_KIND, step, re.IGNORECASE)
    return any(
        re.search(_DONE.format(re.escape(kind)), notes.text, re.IGNORECASE) for kind in kinds[:1]
    )
