"""Names in notes that are no employer's: of an agency, out of the candidate's own life, in a greeting."""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.reading.turns import GREETING
from guardrails.words import fold

OWN_PAST = re.compile(
    r"\b(?:i (?:did|was|ran|worked|led|made|set|used|had|built|cut|said|told|talked|mentioned)"
    r"|my (?:last|old|previous|current)"
    r"|we (?:did|had|were|used|cut|ran)|used to|years? (?:at|with)|back at|previously|when i)\b",
    re.IGNORECASE,
)
AGENCY = re.compile(
    r"\b(?:recruit\w*|agency|headhunt\w*|talent|staffing|search|personnel|resourcing|consultancy)\b",
    re.IGNORECASE,
)
_WHOM = r"(?:name|named|(?:say|tell|told)(?:\s+\w+)?\s+(?:who|which|the name))\b"
_HIDDEN = re.compile(
    r"\b(?:won['’]?t|would(?:n['’]?t| not)|can(?:['’]?t|not)|could(?:n['’]?t| not)|not allowed to|refused to|will not)"
    rf"\s+(?:yet\s+|to\s+be\s+)?(?:{_WHOM}|(?:disclosed?|reveal(?:ed)?)\b)"
    rf"|\b(?:did(?:n['’]?t| not)|not)\s+(?:yet\s+|to\s+be\s+)?(?:{_WHOM}"
    r"|(?:disclosed?|reveal(?:ed)?) (?:who|which|the|their|its|it|yet|until|till|at)\b)"
    r"|\bkept (?:it|that|them|the \w+) (?:confidential|secret|quiet)\b"
    r"|\b(?:client|company|employer|carrier|firm|organisation|name)\W{1,3}(?:is\s+|was\s+)?(?:kept\s+)?"
    r"(?:undisclosed|confidential|secret|withheld|anonymous|unknown|n/a|tbc|not)\b",
    re.IGNORECASE,
)
"""Where notes say that nobody has named the employer."""

_FURNITURE = re.compile(
    r"(?:begin )?(?:forwarded|original|weitergeleitete) (?:message|mail)|(?:begin|end):\w+|v(?:event|calendar)|fwd?|re",
    re.IGNORECASE,
)
"""What a program puts above a mail that is passed on, and around a calendar's entry."""

_LIFE = re.compile(
    r"\b(?:grew up|was born|we lived|i lived|my (?:mum|mother|dad|father|parents|sister|brother|wife|husband|da)"
    r"|i (?:studied|trained|graduated|volunteer\w*))\b",
    re.IGNORECASE,
)
_SIGNED_OFF = re.compile(
    r"\b(?:regards|greetings|sincerely|faithfully|wishes|thanks|yours|cheers|respectfully|salutations|grüßen?|saludos)"
    r"[,.!]?\s{1,3}(?:\W{0,3})$",
    re.IGNORECASE,
)
"""A mail's last words before its writer's name."""
_WROTE = re.compile(
    r"(?:(?:^|\n)\W{0,3}(?:from|organi[sz]er|sender|sent by)\s*:\s*"
    r"|(?:regards|wishes|sincerely|faithfully|best|thanks|cheers|yours)[,.!]?\s{1,3})$",
    re.IGNORECASE,
)
"""What stands before the name of whoever wrote a pasted mail."""
_FULL_NAME = 2
"""Words of most people's names."""
_MOST_READ = 20_000
"""Characters in which the notes are asked whether the employer is kept from the candidate."""


def is_hidden(text: str) -> bool:
    """Whether the notes say that nobody has named the employer to the candidate."""
    return bool(_HIDDEN.search(text[:_MOST_READ]))


def is_furniture(words: str) -> bool:
    """Whether the words are a mail program's own: `Forwarded message`."""
    return bool(_FURNITURE.fullmatch(words))


def is_writer(text: str, start: int, end: int) -> bool:
    """Whether the words sign a pasted mail, or say who sent it, as one person: `Kind regards, Ana Ruiz`."""
    lead = _WROTE.search(text, max(start - 40, 0), start)
    words = text[start:end].split()
    alone = re.match(r"\s*(?:$|[\n,<(|/])", text[end : end + 3]) is not None
    return bool(lead) and alone and len(words) == _FULL_NAME


def writers(text: str) -> frozenset[str]:
    """Two words each, folded, that name who sent a pasted mail: they sign it, or a desk stands behind."""
    text = text[:_MOST_READ]
    sent = {
        fold(found[1]): bool(found["desk"] and "from" in found[0][:8].lower())
        for found in _SENT_BY.finditer(text)
    }
    signed = {fold(found[1]) for found in _SIGNED_BY.finditer(text)}
    return frozenset(
        one for one, desk in sent.items() if one in signed or (desk and _is_only_theirs(one, text))
    )


def _is_only_theirs(words: str, text: str) -> bool:
    """Whether neither of the words is a firm's or a trade's, or stands anywhere else: an employer is named again."""
    return all(
        not is_organisation(word)
        and word not in word_list("trades")
        and len(re.findall(rf"\b{re.escape(word)}\b", fold(text))) == 1
        for word in words.split()
    )


_SENT_BY = re.compile(
    r"^\W{0,3}(?:from|sender|sent by|organi[sz]er)\s*:\s*([^\W\d_][\w'’-]+ [^\W\d_][\w'’-]+)"
    r"(?=\s*(?:$|[<(|/-]|(?P<desk>, \w)|,))",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNED_BY = re.compile(
    r"\b(?:regards|wishes|sincerely|faithfully|best|thanks|cheers|yours)[,.!]?\s{1,3}(?:[>*]\s?)?"
    r"([^\W\d_][\w'’-]+ [^\W\d_][\w'’-]+)(?=\s*(?:$|[,(|/-]))",
    re.IGNORECASE | re.MULTILINE,
)


def greets(text: str, start: int, end: int) -> bool:
    """Whether the words greet whoever a pasted mail is for: `Good day Thiago,`."""
    greeted = GREETING.match(text, start)
    return bool(greeted and greeted.end() <= end and text[end : end + 1] in {",", "!", "\n", ":"})


@lru_cache(maxsize=64)
def led(line: str) -> tuple[str, ...]:
    """What the line says before the name: of an agency, of the candidate's own life, a mail's last words."""
    reasons = {
        "line agency": bool(AGENCY.search(line)),
        "line past": bool(OWN_PAST.search(line)),
        "line life": bool(_LIFE.search(line)),
        "signed": bool(_SIGNED_OFF.search(line[-40:])),
    }
    return tuple(name for name, holds in reasons.items() if holds)


def of_self(before: str, behind: str) -> Iterator[str]:
    """Whether the sentence speaks of the writer before a name, or right behind it, as it does of an earlier place."""
    told, goes_on = _SELF.search(_STOP.split(before)[-1]), _SELF.search(_STOP.split(behind)[0])
    if told:
        yield "behind the writer"
        yield f"behind the writer, {told.group().lower()}"
    if goes_on:
        yield "before the writer"
    if told and goes_on:
        yield "amid the writer"


_SELF = re.compile(r"\b(?:I|i|[Mm]e|[Mm]y|[Ww]e|[Oo]ur)\b")
_STOP = re.compile(r"[.!?;:](?=\s|$)|\n")
NEAR = 40
"""Characters behind a name in which the sentence is asked whether it goes on with the writer."""
