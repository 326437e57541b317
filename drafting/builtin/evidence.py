"""What speaks for a name being somebody who was met."""

import re
from collections import Counter

from drafting.builtin.candidates import OPENING
from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.doubts import WITH, doubts
from drafting.builtin.names import Mention
from drafting.builtin.titles import (
    ends_in_title,
    is_listed,
    title_before,
    title_behind,
)
from drafting.builtin.turns import Speakers
from guardrails.words import commonness, fold

_JOINED = re.compile(
    r"(?:(?:and|n|plus|also|with|&|\+)\s+)?(?:(?:their|the|her|his)\s+(?:[a-z]+\s+)?)?",
    re.IGNORECASE,
)

_MET_SURELY = re.compile(
    r"\b(?:met|spoke (?:to|with)|talked (?:to|with)|interviewed by|seen by|interviewer (?:was|is)"
    r"|(?:woman|man|lady|guy|bloke|chap|girl|person|someone|somebody|manager|colleague) (?:called|named)"
    r"|(?:name|hm|manager|lead|boss) (?:is|was)|CN=)\s*$",
    re.IGNORECASE,
)

_INTRODUCING_LABEL = re.compile(
    r"(?:(?:the |my |1st |2nd |first |second )?(?:interview(?:ed|ers?)?(?: by| with| panel)?"
    r"|panel(?: members?)?|with|who|people|met(?: with)?|seen by|saw|spoke (?:to|with)"
    r"|contacts?(?: person)?|hiring manager|hm|organi[sz]er|host(?:ed by)?|attendees?|guests?"
    r"|participants?|present|required|in the room|from|round|call|stage|on the call"
    r"|gesprächspartner(?:in)?|ansprechpartner(?:in)?|entrevist\w+|interlocut\w+|rencontré|avec|mit"
    r"|con))(?: ?#?\d)?",
    re.IGNORECASE,
)
"""What stands before the colon where the people of an interview are listed."""

_INTRODUCES_SELF = re.compile(
    r"\b(?:i['’]?m|i am|my name(?:['’]s| is)|name['’]s|this is|it['’]?s)\s+$", re.IGNORECASE
)

_MET_TITLED = re.compile(
    r"\b(?:met|with|saw|spoke (?:to|with)|talked (?:to|with)|by|so (?:was|did))"
    r"\s+(?:the|their|her|his|our)\s+(?:[\w-]+\s+){0,3}[\w-]+$",
    re.IGNORECASE,
)

_DUTIES = frozenset(
    {"runs", "owns", "manages", "leads", "heads", "founded", "looks", "does", "sits"}
)

_ENDS_NAME = re.compile(r"[\s.]*(?:$|(?:at|from|in|who|is|was|does|runs|both)\b)")

_ARTICLED = re.compile(r"\b(?:the|our|their|my|her|his|a|an)\b", re.IGNORECASE)

_COMMON_WORD = 4.8
"""Zipf frequency above which a single capitalised word is taken for vocabulary (`There` 6.1, `Tomasz` 2.9)."""


def evidence(
    mention: Mention,
    found: tuple[Clause, ...],
    uses: Counter[str],
    every: dict[int, list[Mention]],
    speakers: Speakers,
) -> tuple[int, str]:
    """Points for a mention being somebody who was met, and the title that it gives them."""
    clause = found[mention.clause]
    title = title_behind(mention, found) or title_before(mention)
    several = len(mention.words) > 1
    points = (2 if title.split()[0] in _DUTIES and not several else 4) if title else 0
    turn = _turn(mention, found, uses, speakers)
    if clause.is_label and _INTRODUCING_LABEL.fullmatch(clause.text):
        return 0, ""
    if (
        not several
        and not turn
        and (mention.name.isupper() or commonness(mention.words[0]) > _COMMON_WORD)
    ):
        return 3 * bool(mention.honorific or _MET_SURELY.search(mention.lead)), ""
    if clause.label and _INTRODUCING_LABEL.fullmatch(clause.label):
        points += 3
    if WITH.search(mention.lead) or _MET_SURELY.search(mention.lead):
        points += 3 if several or _MET_SURELY.search(mention.lead) else 1
    if mention.honorific:
        points += (
            3
            if not several and (mention.clause < OPENING or uses[fold(mention.words[0])] > 1)
            else 2
        )
    if several and max(uses[fold(mention.words[0])], uses[fold(mention.words[-1])]) > 1:
        points += 1
    if is_listed(mention, found):
        points += 2
    if _follows_title(mention, found):
        points += 3
    if _joins_people(mention, found, every):
        points += 3
    return points + turn - doubts(mention, found, uses), title


def _turn(
    mention: Mention, found: tuple[Clause, ...], uses: Counter[str], speakers: Speakers
) -> int:
    """Points for somebody who speaks in a transcript, more for one who says their own name there."""
    clause, first = found[mention.clause], fold(mention.words[0])
    if clause.is_label:
        return 3 * (speakers.is_sender_clear and first in speakers.others and uses[first] > 1)
    if fold(clause.label).split(" ")[0] not in speakers.others:
        return 0
    opens = clause.joint is Joint.LABEL and not mention.lead and len(mention.words) > 1
    says_name = opens and first == fold(clause.label)
    return 6 * bool(says_name or _INTRODUCES_SELF.search(mention.lead))


def _follows_title(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether a title stands right before the name: `the shift lead, Gbenga` or `Hiring manager = Greta`."""
    clause, before = found[mention.clause], mention.clause - 1
    if mention.lead.strip() or clause.joint not in {Joint.COMMA, Joint.LABEL}:
        return False
    if before > 0 and fold(found[before].text) == fold(mention.words[0]):
        before -= 1
    if before < 0 or not ends_in_title(found[before].text):
        return False
    if len(mention.words) == 1:
        return clause.joint is Joint.COMMA and bool(_MET_TITLED.search(found[before].text))
    introduced = clause.joint is Joint.LABEL or _ARTICLED.search(found[before].text)
    return bool(introduced)


def _joins_people(
    mention: Mention, found: tuple[Clause, ...], every: dict[int, list[Mention]]
) -> bool:
    """Whether the name stands in a row with another person: `Zofia, head of X + Dele`, `Ms Hale and Prof Bello`."""
    clause = found[mention.clause]
    linked = clause.joint is Joint.COMMA and mention.lead.strip()
    if not _JOINED.fullmatch(mention.lead) or not (
        linked or clause.joint in {Joint.PLUS, Joint.AND, Joint.COLON}
    ):
        return False
    if len(mention.words) == 1 and not _ENDS_NAME.match(mention.tail):
        return False
    before = range(max(mention.clause - 3, 0), mention.clause)
    return any(
        found[other.clause].line == clause.line
        and (
            (len(other.words) > 1 and (other.honorific or title_behind(other, found)))
            or WITH.search(other.lead)
            or title_before(other)
        )
        for place in before
        for other in every.get(place, ())
    )
