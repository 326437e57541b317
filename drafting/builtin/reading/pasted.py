"""Pasted captions and meeting records as lines of `Name: words`, every character in its place."""

import re
from collections import Counter

from drafting.captions import TIMING, VOICE

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
