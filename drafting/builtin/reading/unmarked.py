"""The notes with what is no word of theirs blanked: marks of Markdown and HTML, captions, hours of chats and logs."""

import re

from drafting.builtin.reading.pasted import lined

_DAY = r"(?:(?:[a-z]{2,9},? )?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )"
_HOUR = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f]?[ap]\.?m\.?)?"
_SPEAKER = r"[^\W\d][\w .'’-]{0,30}:"
_MARKUP = re.compile(
    r"</?[a-zA-Z][^<>\n]{0,80}>|<!--|-->|&nbsp;|\*\*|~~|`|\\(?=[,;])"
    rf"|^[\[(]{_DAY}?{_HOUR}[\])](?= ?{_SPEAKER})|^{_DAY}{_HOUR} ?[-–—](?= {_SPEAKER})",
    re.MULTILINE | re.IGNORECASE,
)
"""Marks of Markdown and HTML, and the day and hour before whoever speaks in a pasted chat: `[14:02] Nils: and??`."""
_SPOKEN_AT = re.compile(
    r"^(?P<who>(?!(?:mon|tue|wed|thu|fri|sat|sun|at|from|till?|until|by|around|about)[a-z]{0,6}\b)"
    r"[^\W\d_][\w.'’-]{0,20}(?: [^\W\d_][\w.'’-]{0,20})?)"
    r"(?P<hour>,? [\[(]?\d{1,2}[:.]\d\d(?: ?[ap]m)?[\])]?)(?=:(?:\s|$))",
    re.MULTILINE | re.IGNORECASE,
)
"""Whoever speaks in a pasted chat, with the hour behind the name: `Nils 14:02: and??`."""
_TURN = re.compile(
    r"^(?P<who>(?!(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b)[^\W\d_][\w'’-]{0,20})"
    r"(?P<hour> [\[(]?\d{1,2}[:.]\d\d(?: ?[ap]m)?[\])]?)(?= {1,3}\S)",
    re.MULTILINE | re.IGNORECASE,
)
"""The same where no colon parts the hour from the words: `Nils 14:02  and??`."""
_HOURS = re.compile(
    r"^[ \t]*(?:\d{1,2}[:h]\d\d|(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d))(?=[ \t]+\S)",
    re.MULTILINE,
)
"""The hour at the head of a line, as a log of the day has it."""
_MONTHS = 12
_FEWEST_LINES = 3
"""Lines with an hour from which they are a chat, and above which a log."""


def unmarked(text: str) -> str:
    """The text with the marks of Markdown, HTML, captions and chats as so many spaces, so that places stay true."""
    text = _MARKUP.sub(lambda found: " " * len(found.group()), lined(text))
    text = _SPOKEN_AT.sub(lambda found: found["who"] + " " * len(found["hour"]), text)
    if _is_chat(text):
        text = _TURN.sub(lambda found: f"{found['who']}:{' ' * (len(found['hour']) - 1)}", text)
    return _HOURS.sub(lambda found: " " * len(found.group()), text) if _is_log(text) else text


def _is_log(text: str) -> bool:
    """Whether enough lines begin with an hour; with a stop inside, which days have too, they go on through the day."""
    lines = list(_HOURS.finditer(text))
    dotted = [(int(one["hour"]), int(one["minute"])) for one in lines if one["hour"]]
    are_days = dotted and all(1 <= minute <= _MONTHS for _, minute in dotted)
    return len(lines) > _FEWEST_LINES and dotted == sorted(dotted) and not are_days


def _is_chat(text: str) -> bool:
    """Whether two or more speak at an hour, each of them more than once as a rule."""
    who = [turn["who"] for turn in _TURN.finditer(text)]
    return len(who) >= _FEWEST_LINES and 1 < len(set(who)) <= len(who) / 2
