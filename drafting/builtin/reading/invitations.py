"""Mails and invitations pasted into notes: whose lines they are, and which of them only arrange the meeting."""

import re
from itertools import groupby

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import Clause
from guardrails.words import fold

_HEADER = re.compile(
    r"begin forwarded message|-*\s*(?:original|forwarded) message|(?:begin|end):v|fwd\b|re: |(?:organi[sz]er|attendee"
    r"|location|dtstart|dtend)[;:](?=\S)",
    re.IGNORECASE,
)
_HEADERS = frozenset(
    [
        "from",
        "to",
        "cc",
        "sent",
        "subject",
        "fwd",
        "organiser",
        "organizer",
        "attendees",
        "attendee",
        "guests",
        "invite",
        "dtstart",
        "dtend",
        "begin",
        "end",
    ]
)
"""Labels of a mail's or an invitation's first lines; `Location` and `Summary` may be a form of one's own."""
_GREETS = re.compile(
    r"(?:(?:dear|hi|hello|hey) [^\W\d_][\w’'-]*|dear (?:sir|madam|candidate|applicant))\b[^\n]{0,30}?(?:[,!:]|$)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:(?:kind|best|warm|many|yours|with)\b.{0,20})?\b(?:regards|wishes|warmly|sincerely|faithfully|truly|cheers"
    r")\b",
    re.IGNORECASE,
)
_MOST_LINES = 30
"""Lines after which a mail that nobody signed is over."""

_ARRANGES = re.compile(
    r"https?://|www\.\w|\w@\w"
    r"|\b(?:meeting id|passcode|pin code|dial[- ]?in|conference id|click (?:here|the link|below)"
    r"|join (?:the |this )?(?:meeting|call|zoom|teams|link))\b"
    r"|\byou(?: will|['’]ll|['’]re| are)(?: be)? (?:\w+ )?(?:meet|meeting|speak|speaking|seen|see|seeing|talking"
    r"|interviewed|joined) (?:with |by |to |me\b|us\b|[A-Z])"
    r"|\b(?:would|['’]d) like to (?:see|meet|invite) you\b|\bwe look forward\b"
    r"|\bthank you for (?:coming|applying|your|attending|meeting)\b"
    r"|\bthanks for (?:applying|your application|coming)\b"
    r"|\b(?:ask for|report to|sign in (?:at|with)) .{1,40}\b(?:door|desk|reception|gate|lodge)\b"
    r"|\bplease (?:bring|arrive|wear|allow|confirm|let (?:me|us) know|ask for|report|park)\b"
    r"|\b(?:visitor |free )?(?:parking|car park) (?:is|in|at|on|behind|near|available)\b"
    r"|\b(?:nearest station|directions|photo id|proof of identity|dress code)\b"
    r"|\bis confirmed for\b|\binterview (?:is|will be) (?:on|at)\b|\bgood luck\b",
    re.IGNORECASE,
)
_ANYWHERE = re.compile(
    r"https?://|www\.\w|\w@\w+\.\w|\b(?:meeting id|passcode|dial[- ]?in|conference id)\b",
    re.IGNORECASE,
)


def pasted(found: tuple[Clause, ...]) -> list[bool]:
    """For every clause whether it stands in a pasted mail or invitation: a header, or from a greeting to its ending.

    Without an ending a mail goes on to the next blank line.
    """
    lines = [list(group) for _, group in groupby(found, key=lambda clause: clause.line)]
    kept: list[bool] = []
    until = 0
    for number, line in enumerate(lines):
        if number >= until and _GREETS.match(line[0].text):
            until = number + _length(lines[number : number + _MOST_LINES])
        kept += [number < until or _is_header(line[0])] * len(line)
    return kept


def _length(lines: list[list[Clause]]) -> int:
    """Lines of the mail that begins with the first: its ending and the name below, else its paragraph."""
    for number, line in enumerate(lines):
        if _ENDS.match(line[0].text) or (number and _GREETS.match(line[0].text)):
            return number + 1 + (number + 1 < len(lines) and _is_name(lines[number + 1][0].text))
    return next(
        (at for at, line in enumerate(lines) if at and line[0].joint is Joint.BLANK), len(lines)
    )


def _is_name(text: str) -> bool:
    """Whether the words may be the name below a mail: few, each with a capital."""
    words = text.split()
    return len(words) <= _LONGEST_NAME and all(word[0].isupper() for word in words)


_LONGEST_NAME = 4
"""Words of a name below a mail."""


def _is_header(first: Clause) -> bool:
    label = fold(first.text).rstrip(":") if first.is_label else ""
    return label.partition(";")[0] in _HEADERS or bool(_HEADER.match(first.text))


def arranges(clause: Clause, *, in_mail: bool) -> bool:
    """Whether the clause only arranges the meeting: links, numbers to dial, who will be there, what to bring."""
    told = (_ARRANGES if in_mail else _ANYWHERE).search(clause.text[:_READ])
    return bool(told) or (in_mail and (_is_header(clause) or bool(_GREETS.fullmatch(clause.text))))


_READ = 400
"""Characters of a clause that are looked at."""
