"""A subject that could stand over any mail.

*Why*: "Following up" names nothing; the reader has ten of them and opens the one that says what it is about.
*Instead*: the role, the date, your name, or the thing you talked about.
*Source*: RFC 5322, section 3.6.5: the subject is "a short string identifying the topic of the message".
"""

import re
from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.rules.missing_subject import WITHOUT
from guardrails.text.frames import flat
from guardrails.text.word_lists import word_list
from guardrails.words import words_of

MESSAGE = "This subject would fit any mail; name the role, the date or what you talked about."
_EMPTY = word_list("subject_courtesy")
_CODE = re.compile(r"\b(?:ref|req|id|no|#)\W*\w*\d", re.IGNORECASE)

_ANSWERED = re.compile(r"\s*(?:re:\s*)+", re.IGNORECASE)
_HEADED = re.compile(r"^[ \t>*]*(?:subject|re):[ \t*]*([^\n]+)$", re.IGNORECASE | re.MULTILINE)
"""The subject in the head of a pasted message."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on the whole subject when only courtesy and names of the two people are in it."""
    subject = manuscript.subject
    if not subject.strip() or manuscript.kind in WITHOUT or _CODE.search(subject):
        return
    if _keeps_theirs(manuscript):
        return
    names = {
        word.text.removesuffix("'s") for word in words_of(f"{manuscript.to} {_sender(manuscript)}")
    }
    if all(word.text in _EMPTY or word.text in names for word in words_of(flat(subject))):
        yield Hit(Span(Part.SUBJECT, 0, len(subject)), MESSAGE)


def _keeps_theirs(manuscript: Manuscript) -> bool:
    """Whether it answers under the subject of the message that was pasted, by which its writer finds it again."""
    kept = _ANSWERED.sub("", manuscript.subject).strip().casefold()
    theirs = (
        _ANSWERED.sub("", one).strip().casefold() for one in _HEADED.findall(manuscript.received)
    )
    return _ANSWERED.match(manuscript.subject) is not None and bool(kept) and kept in theirs


def _sender(manuscript: Manuscript) -> str:
    lines = manuscript.body.rstrip().splitlines()
    return f"{manuscript.sender.name} {lines[-1] if lines else ''}"


RULE = Rule("vague-subject", Severity.WARN, check)
