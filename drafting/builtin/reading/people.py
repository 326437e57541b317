"""The people who were met: names, titles and how they like to be called, without any list of first names."""

import re

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.called import called, cased, spelled
from drafting.builtin.reading.names.named import Named, names
from drafting.builtin.reading.names.nicknames import tied, wishes
from drafting.builtin.reading.names.same_person import in_full, without_parts
from drafting.builtin.reading.names.titles import title_before, title_behind
from drafting.builtin.reading.names.told_titles import (
    title_before_bracket,
    title_by_first_name,
    told_title,
)
from drafting.builtin.reading.namesakes import without_named_after
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.pasted import mail_head
from drafting.builtin.reading.turns import GREETING
from drafting.builtin.reading.weighing import weigh, weights
from drafting.models import Person, Quote
from guardrails.words import fold

_DIRECTION = re.compile(
    r"(?:\w+ )?(?:laugh(?:s|ing|ter)?|smil(?:es|ing)|nods|sighs|coughs|inaudible|crosstalk|silence|pauses?)",
    re.IGNORECASE,
)
"""What a transcript notes in brackets behind a speaker, and is no title."""
KEEN = -0.2
"""Log-odds from which a name is somebody who was met: one too many costs a click, one lost costs a letter."""
FORMAL = -0.6
"""Log-odds from which a name with a form of address is somebody who was met: that it is a person's is sure."""
LISTED = -1.5
"""Log-odds up to which not even its place among people makes a name somebody who was met, unless they spoke there."""
_HEARD = ("speaks", "presents themselves")


def weighed(
    text: str, found: tuple[Clause, ...], column: dict[str, float] | None = None
) -> list[Named]:
    """Every name of the notes with how likely its bearer was met; `column` stands in for the weights."""
    told = weights()["person"] if column is None else column
    every = names(Page(text, found))
    for one in every:
        one.weight = weigh(one.seen, told)
    return every


def people(text: str, found: tuple[Clause, ...], every: list[Named]) -> tuple[Person, ...]:
    """Those of the weighed names who were met, in the order in which the notes first name them."""
    ties = [(short, whole) for short, whole in tied(every, text) if "doubt firm" not in whole.seen]
    chosen = [
        one
        for one in every
        if one.weight > (FORMAL if one.first.honorific else KEEN)
        or _is_listed(one, text)
        or any(one is whole for _, whole in ties)
    ] or (_writer(every, text) or _likeliest(every, found))
    chosen = without_named_after(chosen) + in_full(chosen, every)
    chosen = without_parts(chosen, ties, every)
    wished = wishes(every, chosen, text[:_MOST_READ])
    for whole in chosen:
        short = next((one.first.name for one, full in ties if full is whole), "")
        whole.nickname = wished.get(whole.first.name, short)
    met = [_person(one, text, found) for one in sorted(chosen, key=lambda one: one.first.start)]
    shorter = {
        fold(one.called) for one in met if " " in one.name and fold(one.called) != fold(one.name)
    }
    return tuple(one for one in met if fold(one.name) not in shorter)


def _is_listed(one: Named, text: str) -> bool:
    """Whether a full name opens a line with a title behind it, or an interviewers' row, or somebody speaks in turns.

    Never where something speaks against it, or the line goes on to what the interview is for. Whoever speaks there
    does more than arrange it.
    """
    spoke = "speaks" in one.seen
    doubted = any(
        name.startswith("doubt") and not (spoke and name.startswith("doubt arranges"))
        for name in one.seen
    )
    unlikely = one.weight <= LISTED and one.seen.isdisjoint(_HEARD)
    titled = _INTERVIEW.match(text, one.first.end)
    return not (doubted or unlikely or titled or _LISTED.isdisjoint(one.seen))


_INTERVIEW = re.compile(
    r" (?:[\w-]+ ){1,4}(?:interview|job|vacancy|role|post)\s*(?=\n|$)", re.IGNORECASE
)
"""What stands behind the firm in a title: `Orlo Mills baker interview`."""
_LISTED = frozenset(
    {
        "opens line with title behind full",
        "in a column of people full",
        "among interviewers full",
        "speaks",
        "presents themselves",
    }
)


def _writer(every: list[Named], text: str) -> list[Named]:
    """Whoever signs the mail with which the notes begin; beside others they may only have arranged the interview."""
    if not GREETING.match(text[mail_head(text)[1] :].lstrip()):
        return []
    return [one for one in every if any(name.startswith("doubt signs") for name in one.seen)][-1:]


def _likeliest(every: list[Named], found: tuple[Clause, ...]) -> list[Named]:
    """The one name that is likeliest met where no name is likely, of those that stand as somebody's.

    Nobody is interviewed by nobody, but who is met may go unnamed while notes name singers and mixers.
    """
    told = (one for one in every if one.weight > ALONE and _stands_for_somebody(one, found))
    best = max(told, key=lambda one: one.weight, default=None)
    return [best] if best else []


def _stands_for_somebody(one: Named, found: tuple[Clause, ...]) -> bool:
    """Whether a post, kin or people beside a name tell that it is somebody's, or it stands by itself."""
    mention, clause = one.first, found[one.first.clause]
    bracket = clause.joint is Joint.BRACKET
    opens = bracket or not clause.line or clause.joint in {Joint.LINE, Joint.BLANK, Joint.STOP}
    alone = opens and not mention.lead.strip() and (bracket or not mention.tail.strip())
    met = _MET.search(mention.lead)
    return bool(alone or met) or clause.is_label or not _SOMEBODY.isdisjoint(one.seen)


_MET = re.compile(r"\b(?:saw|seen|met|w/|with)\s*$", re.IGNORECASE)
_SOMEBODY = frozenset(
    {
        *("title behind", "title before", "follows title", "told title", "honorific", "post is"),
        *("kin", "joins people", "next to somebody met", "in a row of people"),
        *("surely met", "introduced by label", "uncaught"),
    }
)
ALONE = -2.0
"""Log-odds from which the likeliest name is somebody who was met where no other is."""


def _person(named: Named, text: str, found: tuple[Clause, ...]) -> Person:
    """The person with the first title that any mention of them has, and with how they like to be called."""
    mention = named.first
    titles = (
        title_before_bracket(one, found)
        or title_behind(one, found)
        or title_before(one)
        or told_title(one, found)
        for one in sorted(named.mentions[:_MOST_TITLED], key=lambda one: one.start)
    )
    title = next(filter(None, titles), "") or title_by_first_name(mention, found)
    return Person(
        name=" ".join(spelled(mention.known_as)),
        title="" if _DIRECTION.fullmatch(title) else title,
        called=cased(named.nickname) or called(mention, text[:_MOST_READ]),
        quote=Quote(start=mention.start, end=mention.end),
    )


_MOST_READ = 60_000
"""Characters of the notes in which is looked how a name is used."""

_MOST_TITLED = 12
"""Mentions behind which a title is looked for."""
