"""What can be seen of a name that may be somebody who was met, as features for weighing."""

import re
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.beside import beside
from drafting.builtin.reading.names.doubts import WITH, doubts
from drafting.builtin.reading.names.entries import is_listed
from drafting.builtin.reading.names.introducing import is_introducing, lists_interviewers
from drafting.builtin.reading.names.names import Mention
from drafting.builtin.reading.names.own_turns import turn
from drafting.builtin.reading.names.signs import signs
from drafting.builtin.reading.names.titles import ends_in_title, title_before, title_behind
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.surroundings import around, shape
from drafting.builtin.reading.turns import Speakers
from guardrails.words import fold

_JOINED = re.compile(
    r"(?:(?:and|n|plus|also|with|&|\+)\s+)?(?:(?:their|the|her|his)\s+(?:[a-z]+\s+)?)?",
    re.IGNORECASE,
)

_MET_SURELY = re.compile(
    r"\b(?:met|spoke (?:to|with)|talked (?:to|with)|interviewed by|seen by|interviewer (?:was|is)"
    r"|(?:woman|man|lady|guy|bloke|chap|girl|gal|lad|lass|fella|gent|person|someone|somebody|manager|colleague)"
    r" (?:called|named)"
    r"|(?:name|hm|manager|lead|boss|owner) (?:is|was)|CN=)\s*$",
    re.IGNORECASE,
)

_DOES = re.compile(
    r"\s+(?:said|says|asked|asks|wants?|told|tells|showed|shows|laughed|runs|did|does|has|had|thinks|reckons"
    r"|explained|mentioned|liked|loved|smiled|nodded|was|is|wrote|drew|talked|admitted|knows|will|walked|took"
    r"|started|worries|hates|decides|interrupted)\b",
    re.IGNORECASE,
)
_HERS = re.compile(r"['’]s\b")
_MOST_SEEN = 5
"""Mentions of one name that are looked at: the first ones."""


def evidence(
    mentioned: list[Mention], page: Page, every: dict[int, list[Mention]], speakers: Speakers
) -> Iterator[str]:
    """Features of one name from the first places that mention it."""
    first = mentioned[0]
    yield "bias"
    yield from around(page, first.clause, first.start, first.end)
    behind = [word for word in first.words[1:] if fold(word) not in word_list("particles")]
    yield from shape(page, [first.words[0], *behind])
    for number, mention in enumerate(mentioned[:_MOST_SEEN]):
        seen = tuple(_reasons(mention, page, every, speakers))
        yield from seen
        if not number:
            yield from (f"first {name}" for name in seen)
    yield from _uses(first, page)


def _uses(mention: Mention, page: Page) -> Iterator[str]:
    """How the notes use the first and the last word of the name elsewhere, as they do of people."""
    words = [fold(word) for word in (mention.words[0], mention.words[-1])]
    counts = [page.uses[word.partition("-")[0]] for word in words]
    yield f"first used:{min(counts[0], 3)}"
    yield f"last used:{min(counts[1], 3)}"
    starts, does, hers, labels = (0, 0, 0, 0)
    for word in {word for word in words if len(word) > 1}:
        for clause in page.by_first_word.get(word.partition("-")[0], ())[:8]:
            starts += 1
            labels += clause.is_label
            rest = clause.text[len(word) :]
            does += bool(_DOES.match(rest))
            hers += bool(_HERS.match(rest))
    yield f"starts:{min(starts, 3)}"
    yield f"does:{min(does, 2)}"
    yield f"hers:{min(hers, 1)}"
    yield f"labels:{min(labels, 2)}"


def _reasons(
    mention: Mention, page: Page, every: dict[int, list[Mention]], speakers: Speakers
) -> Iterator[str]:
    """What stands around one mention as it does around people who were met, or does not."""
    several = "full" if len(mention.words) > 1 else "single"
    reasons = {**_introduced(mention, page), **_titled(mention, page.found)}
    reasons["joins people"] = _joins_people(mention, page.found, every)
    reasons["in a row of people"] = _in_row(mention, page.found, every)
    reasons["acts"] = bool(_DOES.match(mention.tail))
    held = [name for name, holds in reasons.items() if holds]
    held += beside(mention, page.found, every)
    held += signs(mention, page)
    yield several
    yield from held
    yield from (f"{name} {several}" for name in held)
    yield from turn(mention, page, speakers)
    yield from (f"doubt {name}" for name in doubts(mention, page.found, page.uses))


def _introduced(mention: Mention, page: Page) -> dict[str, bool]:
    """Whether a label, a heading, a table's column or words of meeting lead up to the name."""
    clause = page.found[mention.clause]
    labelled = is_introducing(clause.label)
    surely = bool(_MET_SURELY.search(mention.lead))
    column = page.columns.get(clause.line, "") if clause.is_label else ""
    return {
        "introducing label itself": clause.is_label and labelled,
        "introduced by label": labelled and not clause.is_label,
        f"introduced by label {clause.joint}": labelled and not clause.is_label,
        "among interviewers": not clause.is_label
        and lists_interviewers(clause.label or clause.heading),
        "introduced by heading": is_introducing(clause.heading),
        "in a column of people": is_introducing(column),
        "surely met": surely,
        "with": not surely and bool(WITH.search(mention.lead)),
    }


def _titled(mention: Mention, found: tuple[Clause, ...]) -> dict[str, bool]:
    """Whether a title or an honorific stands with the name, and whether it opens a clause, a line or a list's entry."""
    behind = bool(title_behind(mention, found))
    return {
        "title behind": behind,
        "title before": bool(title_before(mention)),
        "honorific": bool(mention.honorific),
        "listed": is_listed(mention, found),
        "opens with title behind": behind and not mention.lead,
        "opens line with title behind": behind and _opens_line(mention, found),
        "follows title": _follows_title(mention, found),
    }


def _opens_line(mention: Mention, found: tuple[Clause, ...]) -> bool:
    clause = found[mention.clause]
    return clause.joint in {Joint.LINE, Joint.BLANK, Joint.LABEL} and not mention.lead


def _follows_title(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether a title stands right before the name: `the shift lead, Gbenga` or `Hiring manager = Greta`."""
    clause, before = found[mention.clause], mention.clause - 1
    if mention.lead.strip() or clause.joint not in {Joint.COMMA, Joint.LABEL}:
        return False
    if before > 0 and fold(found[before].text) == fold(mention.words[0]):
        before -= 1
    return before >= 0 and ends_in_title(found[before].text)


def _in_row(mention: Mention, found: tuple[Clause, ...], every: dict[int, list[Mention]]) -> bool:
    """Whether the name opens a line and so does a full name with a title, on the line before or the next."""
    if not _opens_line(mention, found):
        return False
    line = found[mention.clause].line
    near = range(max(mention.clause - _ROW, 0), min(mention.clause + _ROW + 1, len(found)))
    return any(
        len(other.words) > 1 and _opens_line(other, found) and bool(title_behind(other, found))
        for place in near
        if abs(found[place].line - line) == 1
        for other in every.get(place, ())
    )


_ROW = 5
"""Clauses within which the line before and the next begin, where people stand one a line."""


def _joins_people(
    mention: Mention, found: tuple[Clause, ...], every: dict[int, list[Mention]]
) -> bool:
    """Whether the name stands in a row with another person: `Zofia, head of X + Dele`, `Ms Hale and Prof Bello`."""
    clause = found[mention.clause]
    linked = clause.joint is Joint.COMMA and mention.lead.strip()
    if not _JOINED.fullmatch(mention.lead) or not (
        linked or clause.joint in {Joint.PLUS, Joint.AND, Joint.COLON, Joint.DASH, Joint.STOP}
    ):
        return False
    return any(
        found[other.clause].line == clause.line
        and (
            (len(other.words) > 1 and (other.honorific or title_behind(other, found)))
            or WITH.search(other.lead)
            or title_before(other)
        )
        for place in range(max(mention.clause - 3, 0), mention.clause)
        for other in every.get(place, ())
    )
