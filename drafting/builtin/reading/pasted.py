"""Pasted captions and meeting records as lines of `Name: words`, every character in its place."""

import re
from collections import Counter
from itertools import islice

from drafting.sources.captions import TIMING, VOICE

_HEADER = re.compile(r"\A\s*WEBVTT[^\n]*")
_CUE = re.compile(rf"(?:^[ \t]*\d+[ \t]*\n)?{TIMING.pattern}[^\n]*", re.MULTILINE)
"""The number and the times of a cue."""
_OPENED = re.compile(
    r"^([^\W\d_][\w.'’-]{0,40}(?: [^\W\d_][\w.'’-]{0,40}){0,3})"
    r"[ \t]+[(\[]?\d{1,2}:\d\d(?::\d\d)?[)\]]?[ \t]*\n(?=[^\n])",
    re.MULTILINE,
)
"""A line with who speaks and when, above what they say."""
_TIMED = re.compile(
    r"^([^\W\d_][\w.'’-]{0,40}(?: [^\W\d_][\w.'’-]{0,40}){0,3})"
    r"[ \t]*[(\[]\d{1,2}:\d\d(?::\d\d)?[)\]][ \t]*:(?=[ \t])",
    re.MULTILINE,
)
"""Who speaks and when, before a colon: `Ana [00:12]: Hello`."""
_FEWEST = 3
"""Such lines, one speaker among them twice, from which they are a record: a calendar has lines like them."""


def lined(text: str) -> str:
    """The text, as long as it was, with each speaker before a colon and spaces for numbers, times and headers."""
    if "-->" in text:
        text = _HEADER.sub(_spaces, text, count=1)
        text = VOICE.sub(_named, _CUE.sub(_spaces, text))
    if "]:" in text or "):" in text:
        text = _TIMED.sub(_named, text)
    opened = [found[1] for found in _OPENED.finditer(text)]
    if len(opened) >= _FEWEST and max(Counter(opened).values()) > 1:
        text = _OPENED.sub(_named, text)
    return text


def _spaces(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def _named(found: re.Match[str]) -> str:
    """The name and a colon at the end of as many characters."""
    return f"{found[1].strip()}:".ljust(len(found[0]))


_FROM = re.compile(r"^\W{0,3}from:", re.IGNORECASE | re.MULTILINE)
_HEAD = re.compile(
    r"(?=(?:\W{0,3}[\w-]+:[^\n]*\n){0,3}\W{0,3}(?:to|subject):)(?:\W{0,3}[\w-]+:[^\n]*\n){0,3}?"
    r"\W{0,3}(?:date|sent|received):[^\n]*"
    r"|(?:\W{0,3}[\w-]+:[^\n]*\n){1,3}?\W{0,3}(?:sent|received):[^\n]*"
    r"|(?:\W{0,3}[\w-]+:[^\n]*\n){1,3}?\W{0,3}date:[^\n]*\d:\d\d:\d\d[^\n]*",
    re.IGNORECASE,
)
_FIRST = 400
"""Characters within which a mail begins with which the notes do."""


def mail_head(text: str) -> tuple[int, int]:
    """Characters `[start, end)` of a first mail's head, down to when it was sent; `(0, 0)` where there is none."""
    first = _FROM.search(text, 0, _FIRST)
    found = _HEAD.match(text, first.start()) if first else None
    dated = _DATED_HEAD.match(text)
    return found.span() if found else dated.span() if dated else (0, 0)


_DATED_HEAD = re.compile(
    r"\W{0,6}(?:date|sent):(?=[^\n]*\d:\d\d)[^\n]*(?=\n\W{0,3}from:)", re.IGNORECASE
)
"""When a mail was sent, where that stands before who sent it; the hour is looked for once, not from every digit."""
_QUOTED_HEAD = re.compile(
    r"^(?:[ \t]*>)+[ \t]*(?:sent|date|received|on)\b[: ][^\n]*"
    r"|^[ \t>|]{0,9}(?:sent|received):[^\n]*"
    r"|^[ \t>|]{0,9}on (?:mon|tue|wed|thu|fri|sat|sun|\d)[^\n]{4,60}wrote:[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""The line that says when a mail was sent, of those that others answer or pass on."""
_MOST_HEADS = 20
_MOST_READ = 20_000


def quoted_heads(text: str) -> tuple[tuple[int, int], ...]:
    """Characters `[start, end)` of each line that says when a mail among the notes was sent."""
    found = islice(_QUOTED_HEAD.finditer(text[:_MOST_READ]), _MOST_HEADS)
    return tuple(one.span() for one in found)


_SALUTATION = re.compile(r"\A\s{0,9}[^\n\d:;.!?]{3,80},[ \t]*(?=\n[ \t]*\n)")
"""The first line of a letter, which goes on below a blank line: `Dear me, in case you forget by Sunday,`."""


def salutation_end(text: str) -> int:
    """Where the line ends that a letter to somebody begins with; 0 where the notes begin otherwise."""
    found = _SALUTATION.match(text)
    return found.end() if found else 0
