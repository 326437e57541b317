"""Who said or did what: the name before the colon, the subject of the clause, or whoever a pronoun goes back to."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import chain, dropwhile, islice, takewhile

from drafting.builtin.answers import is_answer
from drafting.builtin.boundaries import INSERTED, Joint
from drafting.builtin.dates import has_date
from drafting.builtin.reading.clauses import STARTS, Clause
from drafting.builtin.reading.names.names import is_honorific
from drafting.builtin.reading.pronouns import PRONOUNS, pronouns
from guardrails.words import commonness, fold, words_of

FURTHEST = 8
"""Clauses after which a name is too far away for `she` to mean it."""

_SENDER = re.compile(r"(?:and |but |so |then |oh )*(?:me\b|i\b|i['’]|my\b)", re.IGNORECASE)
_ONE = re.compile(r"(?:and |but |so |then |oh )*(?:she|he|her|his)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:and |but |so |then |oh )*(?:they|their|we)\b", re.IGNORECASE)
_BARE_VERB = re.compile(
    r"(?:asked|said|told|says|wants|needs|thinks|reckons|showed|laughed|runs|[a-z]{3,}(?:ed|es|s))\b(?!['’])",
    re.IGNORECASE,
)
"""A clause that begins with what somebody did, its subject left out: `Wants fewer worksheets.`"""

_GOES_ON = frozenset({Joint.COMMA, Joint.QUOTE, Joint.AND, Joint.PLUS, Joint.DASH})


def speakers(found: tuple[Clause, ...], names: dict[str, str]) -> list[str | None]:
    """For every clause the interviewer who said or did it; None where it was the sender, empty where it is unknown."""
    said: list[str | None] = []
    names = _shortened(names) | names
    people = _People(pronouns(found, names))
    only = next(iter(set(names.values()))) if len(set(names.values())) == 1 else ""
    owner, line = "", -1
    for place, clause in enumerate(found):
        subject = _labelled(clause, names) or _subject(clause, names)
        named = subject or _named(clause, names)
        if clause.line != line:
            owner, line = subject, clause.line
        if named:
            people.name(named, place)
        near = people.meant(clause, place, (owner, only))
        before = found[place - 1].text if place else ""
        if clause.joint not in _GOES_ON and not clause.label and is_answer(before, clause.text):
            said.append(None)
        elif subject or _SENDER.match(clause.label):
            said.append(subject or None)
        else:
            told = _unnamed(clause, near, only, owner, said[-1] if said else "")
            said.append(_headed(clause, names) if told == "" else told)
    return said


@dataclass(frozen=True, slots=True)
class _People:
    """Whom a pronoun may mean: everybody named so far, the last one last, and who is called `she` or `he`."""

    called: dict[str, str]
    named: dict[str, int] = field(default_factory=dict)

    def name(self, who: str, place: int) -> None:
        """Notes that the clause at this place names them."""
        self.named.pop(who, None)
        self.named[who] = place

    def meant(self, clause: Clause, place: int, others: tuple[str, ...]) -> str:
        """Who was named last and near enough, else the first of the others; nobody whom the notes call otherwise."""
        pronoun = _pronoun(clause.text)
        near = takewhile(
            lambda who: place - self.named[who] <= FURTHEST, islice(reversed(self.named), FURTHEST)
        )
        every = chain(near, others)
        return next((who for who in every if who and self._fits(who, pronoun)), "")

    def _fits(self, who: str, pronoun: str) -> bool:
        return not pronoun or self.called.get(who, pronoun) == pronoun


def _pronoun(text: str) -> str:
    """`she` or `he` where the clause begins with one or is put into its mouth, else ""."""
    inserted = INSERTED.search(text[:400])
    opening = _ONE.match(inserted["who"]) if inserted else None
    opening = opening or _ONE.match(text)
    return PRONOUNS[fold(opening.group().split()[-1])] if opening else ""


def _shortened(names: dict[str, str]) -> dict[str, str]:
    """The beginnings of first names that may stand for them, each of one person: `bev` of `Beverley Stott`."""
    owners: dict[str, set[str]] = defaultdict(set)
    for name in set(names.values()):
        first = fold(name.split()[0])
        for length in range(_SHORTEST, min(len(first), _LONGEST + 1)):
            owners[first[:length]].add(name)
    return {
        short: next(iter(people))
        for short, people in owners.items()
        if len(people) == 1 and commonness(short) < _COMMON and not has_date(short)
    }


_SHORTEST, _LONGEST = 3, 5
"""Letters of a shortened first name."""
_COMMON = 5.0
"""Zipf frequency from which a word is no short name (`the` of Theo; `tom` has 4.9)."""


def _unnamed(clause: Clause, near: str, only: str, owner: str, before: str | None) -> str | None:
    """Who said or did what a clause tells that names nobody at its beginning."""
    inserted = INSERTED.search(clause.text[:400])
    if inserted and _ONE.match(inserted["who"]):
        return near
    if _SENDER.match(clause.text):
        return None
    if _ONE.match(clause.text):
        return near
    if _SEVERAL.match(clause.text):
        return only
    if clause.joint in _GOES_ON:
        return before
    return owner if _BARE_VERB.match(clause.text) else ""


_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BEFORE_NAMES = frozenset({"and", "but", "so", "then", "oh", "also", "later", "after"})


def _words(text: str) -> list[str]:
    return [fold(word).removesuffix("'s") for word in _WORD.findall(text)]


def _labelled(clause: Clause, names: dict[str, str]) -> str:
    """The person whose turn it is."""
    return next((names[word] for word in _words(clause.label)[:3] if word in names), "")


def _headed(clause: Clause, names: dict[str, str]) -> str:
    """The one person whom the heading above the clause names: `Petra:`, `Tom's worries`."""
    named = {names[word] for word in _words(clause.heading[:60]) if word in names}
    return next(iter(named)) if len(named) == 1 and not clause.is_label else ""


def _subject(clause: Clause, names: dict[str, str]) -> str:
    """The person whom the clause puts its words into the mouth of, or begins with, a conjunction and a title aside."""
    if (inserted := INSERTED.search(clause.text[:400])) and fold(inserted["who"]) in names:
        return names[fold(inserted["who"])]
    leading = dropwhile(
        lambda word: word in _BEFORE_NAMES or is_honorific(word), _words(clause.text[:60])
    )
    return names.get(next(leading, ""), "") or _by_letter(clause.text, names)


def _by_letter(text: str, names: dict[str, str]) -> str:
    """The one person whose first name begins with the capital that stands alone: `R loved that`."""
    letter = _LETTER.match(text)
    owners = {name for name in names.values() if letter and name.startswith(letter[1])}
    return next(iter(owners)) if len(owners) == 1 else ""


_LETTER = re.compile(r"([B-HJ-Z]) (?=[a-z])")


def _named(clause: Clause, names: dict[str, str]) -> str:
    """The last person named anywhere in the clause."""
    found = [names[word] for word in _words(clause.text[:400]) if word in names]
    return found[-1] if found else ""


def turned_to(found: tuple[Clause, ...], names: dict[str, str]) -> set[int]:
    """Clauses that begin a sentence with somebody else's name than whoever the line told of before."""
    turned: set[int] = set()
    line, told = -1, ""
    for place, clause in enumerate(found):
        if clause.line != line:
            line, told = clause.line, ""
        who = _by_name(clause, names) if clause.joint in STARTS else ""
        if who and told and who != told:
            turned.add(place)
        told = who or told
    return turned


def _by_name(clause: Clause, names: dict[str, str]) -> str:
    """Whose name the clause begins with, or ""."""
    words = words_of(clause.text[:60])
    return names.get(words[0].text.removesuffix("'s"), "") if words else ""
