"""A piece of the sender's own work that the notes only name: `my allergen board, coloured pegs, no incidents`."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import DETERMINERS, main_verb, words_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.places import with_house

_MADE = re.compile(
    r"(?:the|an?|one|two|three|four|five|six|\d+) (?:[\w'’-]+ ){1,5}?(?:that )?(?:I|we) (?P<verb>[a-z]+)\b"
)
"""A thing and what the sender did about it: `the barcode trial I ran`."""
_NO_WORK = re.compile(
    r"(?:my|our) (?:own |old |new |first |last |best )?(?:(?:grand)?(?:mother|father)|mum|mom|dad|nan|gran|wife|husband"
    r"|partner|son|daughter|brother|sister|boss|manager|team|nerves|answer|question|reasons?|mind|head|view|guess|fault"
    r"|mistake|time|turn|weak\w*|problem|notice|cv|references?|licen[cs]es?|certificates?|tickets?|diploma|degree"
    r"|years?|experience)\b",
    re.IGNORECASE,
)
"""What is the sender's and no work, or a proof, which is told as one."""
_COUNTED = re.compile(
    r"(?:about |over |nearly |under )?(?:[£$€]?\d"
    r"|(?:no|not one|none|zero|nobody|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) )"
)
"""How begins what came of it."""
_DID_AT = re.compile(
    r"\bwhat (?:I|i|we) (?:did|do|have done|ran|built|set up)"
    r" (?P<where>(?:at|in|for|with) (?:the )?[A-Z][^:.;]{2,40}?)\s*[:–-]\s*$"
)
"""Where something was done, before what it was: `what I did at Sowden Mills: `."""
_PARTS = re.compile(r",\s+")
_FEWEST = 3
"""Words of a thing that says what it is and not only that there was one: `my handover sheet`."""


def done_there(plain: str, before: str, listener: Listener) -> str:
    """`what I did at Pell: one list a site`, for `at Pell: one list` and `Pell, one list`; "" where it is none."""
    led = _DID_AT.search(before)
    where, what = (led["where"], plain) if led else with_house(plain, listener)
    words = words_in(_PARTS.split(what)[0])
    listed = bool(words) and (_COUNTED.match(what) is not None or words[0] in DETERMINERS)
    thing = listed and len(words) >= _FEWEST and main_verb(words, listener.known) < 0
    return f"what I did {where}: {what.rstrip('.')}" if where and thing else ""


def work(plain: str, listener: Listener) -> str:
    """The work and what came of it: `my swap board at Pell, which cut calls to 2`; "" where the words name none."""
    head, *more = _PARTS.split(plain.rstrip("."))
    named = form_of(head, listener.known) is Form.NOUN and head.lower().startswith(("my ", "our "))
    made = _MADE.match(head)
    done = made is not None and verbs.is_past(made["verb"])
    if not (named or done) or _NO_WORK.match(head) or len(words_in(head)) < _FEWEST:
        return ""
    if more and form_of(more[0], listener.known) in {Form.BARE, Form.DOING} and _came(more[0]):
        return f"{head}, which {more[0]}"
    listed = [part for part in more if _is_thing(part, listener)]
    if not any(map(_COUNTED.match, listed)):
        return head if done or " at " in head or " for " in head else ""
    return f"{head}: {', '.join(listed)}"


def _came(part: str) -> bool:
    """Whether a verb without its subject tells in numbers what the work did: `cut call-outs from 9 a week to 2`."""
    first = words_in(part)[0]
    return verbs.is_past(first) and any(letter.isdigit() for letter in part)


def _is_thing(part: str, listener: Listener) -> bool:
    """Whether a part of the list names something or counts it, and tells nothing that needs its subject."""
    form = form_of(part, listener.known)
    return form is Form.NOUN or (form is Form.JOTTED and _COUNTED.match(part) is not None)
