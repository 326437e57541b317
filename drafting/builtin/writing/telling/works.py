"""A piece of the sender's own work that the notes only name: `my allergen board, coloured pegs, no incidents`."""

import re
from itertools import takewhile

from drafting.builtin.prose.finite import DETERMINERS, PREPOSITIONS, main_verb, words_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling import described
from drafting.builtin.writing.telling.places import with_house

_MADE = re.compile(
    r"(?:the|an?|one|two|three|four|five|six|\d+) (?:[\w'’-]+ ){1,5}?(?:that )?(?:I|we)"
    r" (?:ran|built|wrote|made|set up|designed|started|led|did|organi[sz]ed|drew|painted|planned|launched|taught)\b"
)
"""A thing and what the sender did about it: `the barcode trial I ran`."""
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
_SO_OFTEN = re.compile(r"\bone \w+(?: \w+)? (?:a|an|per|each|every|for each) [a-z]+")
"""How often or for whom something was done each time: `one list a week`."""
_EFFECT = re.compile(
    r"(?:cut|saved|halved|doubled|trebled|brought|took|reduced|raised|lifted|won|earned|got|dropped) [^,]*\d"
)
"""What a thing does by itself, in numbers: `cut call-outs from 9 a week to 2`."""
_ENDED = re.compile(
    r"\b(?:nobody|no one|nothing|not|never|until|till|then|now|but|scrapped|stopped|closed|dropped|failed)\b|n['’]t\b"
)
"""What takes back some of what was told before it, so that the rest is not told without it."""
_PARTS = re.compile(r",\s+")
_FEWEST = 3
"""Words of a thing that says what it is and not only that there was one: `my handover sheet`."""


def done_there(plain: str, before: str, listener: Listener) -> str:
    """`what I did at Pell: one list a site`, for `at Pell: one list` and `Pell, one list`; "" where it is none."""
    led = _DID_AT.search(before)
    where, what = (led["where"], plain) if led else with_house(plain, listener)
    head = _PARTS.split(what)[0]
    words = words_in(head)
    listed = bool(words) and (_COUNTED.match(what) is not None or words[0] in DETERMINERS)
    made = listed and (bool(led) or _is_made(head) or _SO_OFTEN.search(head) is not None)
    thing = made and len(words) >= _FEWEST and main_verb(words, listener.known) < 0
    return f"what I did {where}: {what.rstrip('.')}" if where and thing else ""


def work(plain: str, listener: Listener) -> str:
    """The work and what came of it: `my swap board at Pell, which cut calls to 2`; "" where the words name none."""
    if told := described.work(plain):
        return told
    head, *more = _PARTS.split(plain.rstrip("."))
    named = head.lower().startswith(("my ", "our ")) and _is_made(head)
    done = _MADE.match(head) is not None
    if not (named or done) or len(words_in(head)) < _FEWEST:
        return ""
    listed = [part for part in more if _is_thing(part, listener)]
    if any(_ENDED.search(part) for part in more if part not in listed):
        return ""
    if len(more) == 1 and _EFFECT.match(more[0]):
        return f"{head}, which {more[0]}"
    if not any(map(_COUNTED.match, listed)):
        return head if done or " at " in head or " for " in head else ""
    return f"{head}: {', '.join(listed)}"


def _is_made(head: str) -> bool:
    """Whether the thing is one that people make or set up, as `board` and `course` are and `manager` is not."""
    words = words_in(head)
    core = takewhile(lambda word: word not in PREPOSITIONS, words)
    last = [*core][-1:]
    return bool({*last, *(word.removesuffix("s") for word in last)} & word_class("made"))


def _is_thing(part: str, listener: Listener) -> bool:
    """Whether a part of the list names something or counts it, and tells nothing that needs its subject."""
    form = form_of(part, listener.known)
    return form is Form.NOUN or (form is Form.JOTTED and _COUNTED.match(part) is not None)
