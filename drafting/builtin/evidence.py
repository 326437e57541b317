"""What speaks for and against a name being somebody who was met."""

import re

from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import word_list
from drafting.builtin.names import Mention
from drafting.builtin.titles import ends_in_title, is_bracketed, is_listed, title_behind
from guardrails.words import commonness, fold

_MET = re.compile(
    r"\b(?:met|meeting|saw|seen by|seeing|with|w|w/|spoke (?:to|with)|talk(?:ed)? (?:to|with)"
    r"|chat(?:ted)? (?:to|with)"
    r"|interviewed by|interviewers?(?: was| were| is)?|called|named|panel|it was|was with|me and|in front of)[\s:]*"
    r"(?:the |a |an )?$",
    re.IGNORECASE,
)

_AT = re.compile(
    r"(?:\b(?:at|from|for|in|of|near|via|on|outside|like|than|into|our|using|use)|@)\s+(?:the\s+)?$",
    re.IGNORECASE,
)

_ARTICLE = re.compile(r"\b(?:a|an|the|this|some|every|last|next|each|any|by a)\s+$", re.IGNORECASE)

_LATER = re.compile(
    r"\b(?:next|then|to do|todo|timeline|after that|follow[- ]?up|step)\b", re.IGNORECASE
)

_WITHHELD = re.compile(
    r"\b(?:private|secret|don'?t|do not|leave out|keep out|not for|off the record|not to be|nb|confidential)\b",
    re.IGNORECASE,
)

_ADDRESSED = re.compile(r"(?:\b(?:dear|hi|hello|hey)|^to)\s+$", re.IGNORECASE)

_JOINED = re.compile(
    r"(?:(?:and|n|plus|also|with|&|\+)\s+)?(?:their\s+|the\s+|her\s+|his\s+)?", re.IGNORECASE
)

_MET_SURELY = re.compile(
    r"\b(?:met|spoke (?:to|with)|talked (?:to|with)|interviewed by|seen by|interviewer (?:was"
    r"|is)|(?:called|named|name (?:is|was)|hm (?:is|was)|manager (?:is|was)|lead (?:is|was)"
    r"|boss (?:is|was))|CN=)\s*$",
    re.IGNORECASE,
)

_INTRODUCING_LABELS = frozenset(
    {
        "from",
        "interviewer",
        "interviewers",
        "who",
        "panel",
        "seen by",
        "met",
        "people",
        "interviewed by",
    }
)

_HEAD = 12
"""Clauses of the first line that may be its header."""

_ARTICLED = re.compile(r"\b(?:the|our|their|my|her|his|a|an)\b", re.IGNORECASE)

_COMMON_WORD = 4.8
"""Zipf frequency above which a single capitalised word is taken for vocabulary (`There` 6.1, `Tomasz` 2.9)."""


def evidence(
    mention: Mention,
    found: tuple[Clause, ...],
    uses: dict[str, int],
    every: dict[int, list[Mention]],
) -> tuple[int, str]:
    """Points for a mention being somebody who was met, and the title that it gives them."""
    clause = found[mention.clause]
    title = title_behind(mention, found)
    several = len(mention.words) > 1
    points = 4 if title else 0
    if not several and (mention.name.isupper() or commonness(mention.words[0]) > _COMMON_WORD):
        return 3 * bool(mention.honorific or _MET_SURELY.search(mention.lead)), ""
    if fold(clause.label) in _INTRODUCING_LABELS:
        points += 3
    if _MET.search(mention.lead) or _MET_SURELY.search(mention.lead):
        points += 3 if several or _MET_SURELY.search(mention.lead) else 1
    if mention.honorific:
        points += 2 if several else 3
    if several and max(uses[fold(mention.words[0])], uses[fold(mention.words[-1])]) > 1:
        points += 1
    if is_listed(mention, found):
        points += 2
    if _follows_title(mention, found):
        points += 3
    if _joins_people(mention, found, every):
        points += 3
    if clause.is_label and _is_dialogue(found) and uses[fold(mention.words[0])] > 1:
        points += 3
    return points - _doubts(mention, found, uses), title


def _is_dialogue(found: tuple[Clause, ...]) -> bool:
    return sum(clause.is_label and fold(clause.text) in {"me", "i"} for clause in found) > 0


def _follows_title(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether a title stands right before the name: `the shift lead, Gbenga` or `Hiring manager = Greta`."""
    clause, before = found[mention.clause], mention.clause - 1
    if mention.lead.strip() or clause.joint not in {Joint.COMMA, Joint.LABEL}:
        return False
    if before > 0 and fold(found[before].text) == fold(mention.words[0]):
        before -= 1
    if before < 0 or not ends_in_title(found[before].text):
        return False
    introduced = clause.joint is Joint.LABEL or _ARTICLED.search(found[before].text)
    return len(mention.words) > 1 and bool(introduced)


def _joins_people(
    mention: Mention, found: tuple[Clause, ...], every: dict[int, list[Mention]]
) -> bool:
    """Whether the name stands in a row with another person: `Zofia, head of X + Dele`, `Ms Hale and Prof Bello`."""
    clause = found[mention.clause]
    if not _JOINED.fullmatch(mention.lead) or clause.joint not in {
        Joint.PLUS,
        Joint.AND,
        Joint.COLON,
    }:
        return False
    if len(mention.words) == 1 and mention.tail.strip(" ."):
        return False
    before = range(max(mention.clause - 3, 0), mention.clause)
    return any(
        len(other.words) > 1
        and found[other.clause].line == clause.line
        and (other.honorific or title_behind(other, found))
        for place in before
        for other in every.get(place, ())
    )


def _doubts(mention: Mention, found: tuple[Clause, ...], uses: dict[str, int]) -> int:
    clause = found[mention.clause]
    folded = [fold(word).rstrip(".") for word in mention.words]
    doubts = 0
    if folded[-1] in word_list("organisations") or folded[0] in word_list("organisations"):
        doubts += (
            2
            if mention.honorific or (is_bracketed(mention, found) and title_behind(mention, found))
            else 4
        )
    if any(word in word_list("roles") for word in folded[-1:]) and not mention.honorific:
        doubts += 3
    if _AT.search(mention.lead):
        doubts += 4
    if _ARTICLE.search(mention.lead):
        doubts += 2
    if _heads_notes(mention, found):
        doubts += 2 if uses[fold(mention.words[0])] > 1 else 5
    scope = f"{clause.label} {clause.heading}" if not clause.is_label else ""
    if (
        _LATER.search(scope)
        or re.match(r"(?:next|2nd|second)\b", clause.text, re.IGNORECASE)
        or _WITHHELD.search(scope)
    ):
        doubts += 5
    if _ADDRESSED.search(mention.lead):
        doubts += 3
    return doubts


def _heads_notes(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether it is a clause of the first line with no role before it: there the employer stands, not a person."""
    clause = found[mention.clause]
    return (
        clause.line == 0
        and mention.clause < _HEAD
        and not mention.lead
        and not mention.honorific
        and not clause.label
        and not is_bracketed(mention, found)
        and not any(ends_in_title(other.text) for other in found[: mention.clause])
    )
