"""Transcripts: who speaks in turns, and which of them wrote the notes."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.invited import invited
from guardrails.words import commonness, fold, words_of

_FEWEST_TURNS, _FEWEST_SPEAKERS = 3, 2
"""Turns and speakers from which lines with a name before a colon are a transcript."""

_LONGEST_SPEAKER = 4
"""Words of a speaker's name with what may stand behind it."""
_FEWEST_FIELDS = 5
"""Labels that are plain words, and no posts, from which lines with a label are a form, where most stand but once.

First names can be plain words too (`John`, `Grace`), but five people of such names seldom say one thing each.
"""
_PLAIN = 4.0
"""Zipf frequency from which a label is a plain word."""

GREETING = re.compile(
    r"(?:dear|hi|hello|hey|welcome|thanks|thank you|good (?:morning|afternoon|evening|day))\b"
    r"(?: again)?,?\s+([^\W\d_][\w'’-]*)",
    re.IGNORECASE,
)
"""A greeting with the first name of whoever it is for, which is its group."""

SELF = frozenset({"me", "i", "myself", "candidate", "applicant", "interviewee"})
"""Labels of whoever wrote the notes, folded."""
ADDRESSED = frozenset({"to", "à", "an", "para", "aan", "til", "till"})
"""Labels of whom a mail is for, folded, in the languages of `company_labels.txt` and their neighbours."""
_OWN_NAME = frozenset({"i'm", "i’m", "im", "i", "my", "this"})
"""What stands behind a greeting that is nobody's name."""


@dataclass(frozen=True, slots=True)
class Speakers:
    """First names, folded: of those who speak in turns without the sender, and of whoever wrote the notes."""

    others: frozenset[str]
    sender: frozenset[str]
    is_sender_clear: bool
    """Whether it is clear which of the speakers wrote the notes, so that all others were met."""
    tellers: frozenset[str]
    """Who tells of where they worked, as whoever is interviewed does."""


def speakers_in(found: tuple[Clause, ...]) -> Speakers:
    """Who speaks in the notes; no others where they are no transcript."""
    turns = turn_takers(found)
    tellers = frozenset(_tellers(found)) & turns if turns else turns
    sender = frozenset(_addressed(found, turns) | invited(found))
    sender |= _own_letter(found, turns, tellers) | _own_initials(found, turns)
    if len(tellers) == 1 and not turns & (SELF | sender):
        sender |= tellers
    return Speakers(turns - sender - SELF, sender, bool(turns & (SELF | sender)), tellers)


def _own_letter(
    found: tuple[Clause, ...], turns: frozenset[str], tellers: frozenset[str]
) -> frozenset[str]:
    """The letter of whoever wrote the notes, where speakers are letters: told, `Q` and `A`, or by a past."""
    letters = frozenset(name for name in turns if len(name) == 1)
    if len(letters) < _FEWEST_SPEAKERS:
        return frozenset()
    said = frozenset(letter for letter, who in _explained(found) if who.lower() in SELF)
    answers = frozenset("a") if letters == {"q", "a"} else letters & tellers
    return said or (answers if len(answers) == 1 else frozenset())


def _own_initials(found: tuple[Clause, ...], turns: frozenset[str]) -> frozenset[str]:
    """The initials of whoever wrote the notes, as the notes explain them: `IO = me, LB = Leila Barzani`."""
    return frozenset(
        fold(initials.text)
        for initials, who in pairwise(found)
        if who.text.lower() in SELF
        and who.joint in {Joint.COLON, Joint.LABEL}
        and fold(initials.text) in turns
    )


def _explained(found: tuple[Clause, ...]) -> Iterator[tuple[str, str]]:
    """Letters with what the notes say they stand for: `A = Anke Vogt, B = me`."""
    for letter, who in pairwise(found):
        if len(letter.text) == 1 and who.joint in {Joint.COLON, Joint.LABEL}:
            yield fold(letter.text), who.text


def met_by_letter(
    found: tuple[Clause, ...], names: dict[str, str], talk: Speakers
) -> dict[str, str]:
    """Whom the letters of speakers mean: as told, else the only one met where the other letter is the sender."""
    letters = {name for name in talk.others if len(name) == 1}
    told = {
        letter: names[first]
        for letter, who in _explained(found)
        if letter in letters and (first := fold(who.split()[0])) in names
    }
    everybody = set(names.values())
    if not told and talk.sender and len(letters) == len(everybody) == 1:
        told = dict(zip(letters, everybody, strict=True))
    return told


def _tellers(found: tuple[Clause, ...]) -> Iterator[str]:
    for clause in found:
        if clause.label and not clause.is_label and _TELLS_PAST.search(clause.text[:_MOST_TOLD]):
            yield fold(clause.label.split(maxsplit=1)[0])


_TELLS_PAST = re.compile(
    r"\b(?:[Aa]t|[Ii]n|[Ff]or|[Ww]ith|[Oo]n) (?:the )?[A-ZÀ-Þ][\w'’& -]{1,40}? (?:I|we)\b"
    r"|\b[Ww]hen I (?:was|worked|ran)\b|\b[Mm]y (?:last|old|previous) "
)
"""A speaker's own past: `At Casa Norte I colour-coded the ledger`."""
_MOST_TOLD = 200
"""Characters of a clause in which a past is looked for."""


def turn_takers(found: tuple[Clause, ...]) -> frozenset[str]:
    """First words, folded, of the labels of all who speak in turns, the sender among them; none in other notes."""
    names = (
        words_of(clause.text) for clause in found if clause.is_label and clause.text[:1].isalpha()
    )
    counts = Counter(name[0].text for name in names if 0 < len(name) <= _LONGEST_SPEAKER)
    fields = {name for name in counts if _is_field(name)}
    once = sum(counts[name] == 1 for name in fields)
    if len(fields) >= _FEWEST_FIELDS and 2 * once > len(fields):
        counts = Counter({name: count for name, count in counts.items() if name not in fields})
    many = sum(counts.values()) >= _FEWEST_TURNS and len(counts) >= _FEWEST_SPEAKERS
    return frozenset(counts) if many and max(counts.values()) > 1 else frozenset()


def _is_field(label: str) -> bool:
    """Whether a plain word is no post, and not the sender, so that nobody need be behind it: `Trouble`, `Next`."""
    return commonness(label) >= _PLAIN and label not in SELF | word_list("roles")


def _addressed(found: tuple[Clause, ...], turns: frozenset[str]) -> set[str]:
    """First names of whoever is greeted in a mail, first greeted by a speaker, or stands behind `To:` or `À:`."""
    names = set[str]()
    for clause in found:
        greeted = GREETING.match(clause.text)
        if greeted and (not turns or not (names or turns & SELF)):
            names.update({fold(greeted.group(1))} - _OWN_NAME)
        if fold(clause.label) in ADDRESSED and clause.joint is Joint.LABEL:
            names.update(fold(word) for word in clause.text.split()[:1])
    return names
