"""What speaks against a name being somebody who was met."""

import re
from collections import Counter
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.entries import is_bracketed
from drafting.builtin.reading.names.names import Mention
from drafting.builtin.reading.names.titles import as_title, ends_in_title
from drafting.builtin.reading.turns import ADDRESSED
from guardrails.words import fold

WITH = re.compile(
    r"\b(?:met|meeting|saw|seen by|seeing|with|w|w/|spoke (?:to|with)|talk(?:ed)? (?:to|with)"
    r"|chat(?:ted)? (?:to|with)"
    r"|interviewed by|interviewers?(?: was| were| is)?|panel|it was|was with|me and|in front of"
    r"|question from)[\s:]*"
    r"(?:the |a |an )?$",
    re.IGNORECASE,
)
"""What leads up to somebody the sender sat with."""

_AT = re.compile(
    r"(?:\b(?:at|from|for|in|of|near|via|on|outside|like|than|into|our|using|use)|@)\s+(?:the\s+)?$",
    re.IGNORECASE,
)

_ARTICLE = re.compile(r"\b(?:a|an|the|this|some|every|last|next|each|any|by a)\s+$", re.IGNORECASE)

_LATER = re.compile(
    r"\b(?:next|then|to do|todo|timeline|after that|follow[- ]?up|step)\b", re.IGNORECASE
)

_WITHHELD = re.compile(
    r"\b(?:private|secret|don'?t|do not|leave out|keep out|not for|off the record|not to be|nb"
    r"|confidential)\b",
    re.IGNORECASE,
)

_ADDRESSED = re.compile(r"(?:\b(?:dear|hi|hello|hey)|^to)\s+$", re.IGNORECASE)

_SUBJECT_LABEL = re.compile(
    r"(?:invite|subject|summary|event|re|fwd?|title|deal|what|calendar|company|employer)",
    re.IGNORECASE,
)

_TO_COME = re.compile(
    r"(?:['’]ll|\b(?:will|would|going|me|want|wants|next|has|have))\b.{0,20}?"
    r"\b(?:meet|talk|speak|see|chat|call|visit|interview)(?:ing)?(?: (?:to|with))?\s+$",
    re.IGNORECASE,
)
"""What leads up to somebody who is still to be met."""

_NAMES_EMPLOYER = re.compile(
    r"\b(?:company|employer|firm|client|agency) (?:is|was)\s+$", re.IGNORECASE
)

_INTERVIEW_WITH = re.compile(
    r"\b(?:interview(?:ed|ing)?|job|call|role|round|onsite|chat)\s+(?:with|w/|at|@|for)\s+(?:the\s+)?$",
    re.IGNORECASE,
)

_ALSO_SURNAMES = frozenset(
    [
        *("ward", "hall", "park", "mills", "wood", "woods"),
        *("church", "house", "banks", "lodge", "rice", "bell"),
    ]
)

_LONGEST_DESK = 60
"""Characters behind a name in which their desk is named."""
_HEAD = 12
"""Clauses of the first line that may be its header."""
_ARRANGES = re.compile(
    r"\b(?:recruit\w*|agency|headhunt\w*|talent|staffing|search|resourcing|personnel|people team|candidate \w+"
    r"|scheduling|hr (?:team|admin\w*|assistant|officer|coordinator))\b",
    re.IGNORECASE,
)
"""What stands on the line of somebody who only arranges interviews."""

_RECRUITER = re.compile(
    r"\b(?:recruiters?|agency|agent|headhunter|consultant)(?: (?:is|was|called|named|lady|guy|man|woman))*[\s,:(=-]*$",
    re.IGNORECASE,
)
"""What stands before the name of whoever sent the candidate there."""

_CLOSES_MAIL = re.compile(
    r"(?:(?:kind|best|warm|many|with|yours?)\s+)*(?:regards|wishes|thanks|best|cheers|sincerely|faithfully|greetings)",
    re.IGNORECASE,
)
"""The last words of a mail, below which stands whoever sent it."""

_NEXT = re.compile(r"(?:next|2nd|second)\b", re.IGNORECASE)


def doubts(mention: Mention, found: tuple[Clause, ...], uses: Counter[str]) -> Iterator[str]:
    """Names of what speaks against a mention being somebody who was met."""
    clause, lead = found[mention.clause], mention.lead
    formal = " formal" if mention.honorific else ""
    once = uses[fold(mention.words[0])] < 2  # noqa: PLR2004  # one use is the only one
    heads, invites, signs = (told(mention, found) for told in (_heads_notes, arranges, _signs))
    reasons = {
        "firm": _is_firm(mention),
        "firm at interview": _is_firm(mention) and bool(_INTERVIEW_WITH.search(lead)),
        "interview with": bool(_INTERVIEW_WITH.search(lead)),
        "ends in role": _ends_in_role(mention, found),
        "at": bool(_AT.search(lead)),
        "fills bracket": _fills_bracket(mention, found),
        "article": not formal and bool(_ARTICLE.search(lead)),
        "heads notes": heads,
        "heads notes once": heads and once,
        "set aside": _set_aside(clause),
        "addressed": bool(_ADDRESSED.search(lead)),
        "to come": bool(_TO_COME.search(lead)),
        "names employer": bool(_NAMES_EMPLOYER.search(lead)),
        "subject label": bool(_SUBJECT_LABEL.fullmatch(clause.label)),
        "own label": fold(clause.label) in {"me", "i", *ADDRESSED},
        "recruits": bool(_RECRUITER.search(_before(mention, found))),
        "arranges": invites,
        "arranges, named once": invites and once,
        "signs": signs,
        "signs, named once": signs and once,
    }
    yield from (name + formal for name, holds in reasons.items() if holds)


def _ends_in_role(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether its last word is a post, and no other post stands in a bracket behind: `Dean (gym manager)` is a name."""
    post = fold(mention.words[-1]).rstrip(".") in word_list("roles")
    return post and not as_title(_bracketed(mention, found))


def _is_firm(mention: Mention) -> bool:
    first, last = fold(mention.words[0]).rstrip("."), fold(mention.words[-1]).rstrip(".")
    if last in _ALSO_SURNAMES:
        return False
    return is_organisation(first) or is_organisation(last) or last in word_list("trades")


def _before(mention: Mention, found: tuple[Clause, ...]) -> str:
    """What stands before the name in its clause, else the clause before on its line."""
    if mention.lead.strip() or not mention.clause:
        return mention.lead
    before = found[mention.clause - 1]
    return before.text if before.line == found[mention.clause].line else ""


def arranges(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether the words right behind the name, on its line or the next, are of an agency or of those who invite."""
    clause = found[mention.clause]
    behind = [mention.tail] + [
        other.text
        for other in found[mention.clause + 1 : mention.clause + 3]
        if other.line <= clause.line + 1 and other.joint is not Joint.BLANK
    ]
    return any(_ARRANGES.search(words[:_LONGEST_DESK]) for words in behind)


def _signs(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether the name stands below the last words of a mail."""
    before = found[mention.clause - 1].text if mention.clause else ""
    return not mention.lead and bool(_CLOSES_MAIL.fullmatch(before.strip(" .,!")))


def _fills_bracket(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether it opens a bracket that does not stand behind a title: there titles stand, not names."""
    opens = found[mention.clause].joint is Joint.BRACKET and not mention.lead
    return opens and not ends_in_title(found[mention.clause - 1].text)


def _set_aside(clause: Clause) -> bool:
    """Whether the clause is about a later step, or kept private."""
    scope = "" if clause.is_label else f"{clause.label} {clause.heading}"
    return bool(_LATER.search(scope) or _WITHHELD.search(scope) or _NEXT.match(clause.text))


def _bracketed(mention: Mention, found: tuple[Clause, ...]) -> str:
    return found[mention.clause + 1].text if is_bracketed(mention, found) else ""


def _heads_notes(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether it is a clause of the first line with no role before it: there the employer stands, not a person."""
    clause = found[mention.clause]
    return (
        clause.line == 0
        and mention.clause < _HEAD
        and not mention.lead
        and mention.start >= clause.start
        and not mention.honorific
        and not clause.label
        and not as_title(_bracketed(mention, found))
        and not any(ends_in_title(other.text) for other in found[: mention.clause])
    )
