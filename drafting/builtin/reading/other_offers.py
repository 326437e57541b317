"""What belongs to an offer from somewhere else: its days, on which the employer of the notes does not decide."""

import re

from drafting.builtin.cues import word_list
from drafting.builtin.owed import owes
from drafting.models import Fact, Person
from guardrails.words import fold

_STOP = re.compile(r"[.;!?\n]")
_NEAR = 200
"""Characters at either side of a day that may speak of another employer."""
_PLACES = (
    "firm|place|company|employer|lot|job|shop|school|hospital|practice|outfit|studio|agency|charity"
    "|council|trust|hotel|bank|station|contractor|chain|group|business|trader|bakery|clinic"
)
_OTHER = re.compile(
    r"\b(?:another|other|rival|second|competing) (?:job |written |firm )?offer\b|\ba (?:rival|competitor)\b"
    rf"|\b(?:another|a different|a rival|the other|a second) (?:[a-z]+ )?(?:{_PLACES})\b"
    r"|\b(?:offer(?:ed)?|job) (?:(?:me )?a (?:job|post|role) )?(?:from )?(?:elsewhere|somewhere else)\b",
    re.IGNORECASE,
)
"""Words that only another employer is spoken of with."""
_NAME = (
    r"(?!(?i:they|s?he|it|who|we|you|i|hr|the|my|their|her|his)\b)[A-Z][\w&'’-]*"
    r"(?: (?:(?:&|and|of|the) )?[A-Z][\w&'’-]*){0,3}"
)
_LOWER = (
    r"(?!(?:the|my|your|h[ei][rms]?|them|us|hr|an?|this|that|work)\b)[a-z][\w'’-]*"
    r"(?: (?!by|to|on|and|they|for|must|have|until|expires)[a-z]+)?"
)
_FROM = re.compile(
    rf"(?i:\b(?:offer|verbal) (?:in hand |on the table |offer )?(?:from|with|at)) (?P<who>{_NAME}|{_LOWER})"
)
_FROM_THE = re.compile(
    r"\boffer (?:in hand |on the table )?(?:from|with|at) the (?P<kind>[a-z][\w-]+ [a-z][\w-]+)\b",
    re.IGNORECASE,
)
"""An offer from what has no name here: `an offer from the community chain`."""
_PROCESS = re.compile(
    r"(?:^|[\n.;!?(–—-])[\s*_]{0,4}(?:my |the |an)?(?:other|second|parallel|rival|competing)"
    r" (?:process(?:es)?|applications?|employer|firm|company)\b(?![^\n.;!?]{0,80}\b(?:candidate|applicant))"
    r"[^\n.;!?]{0,80}$",
    re.IGNORECASE,
)
"""What opens a sentence about another employer, as far as the day."""
_RIVAL = re.compile(r"(?:^|\n)\W{0,4}(?:rival|elsewhere)\s?[:=–—-][^\n]{0,80}$", re.IGNORECASE)
"""A label over what somebody else wants."""
_WANT = re.compile(
    rf"\b(?P<who>{_NAME}) (?:also )?want (?:me\b|(?:an |my )?(?:answer|reply|yes|decision)\b)"
)
"""Several, as a firm is, who want the sender; one person who does may be the employer's."""
_HAS_OFFERED = re.compile(
    rf"\b(?P<who>{_NAME}) (?:(?:have|has|had) (?:just |now |also )?|['’]ve |just |also )?"
    r"(?:offered me|made (?:me )?an offer|(?:gave|given) me (?:un)?til)"
)


_COURTS = re.compile(
    rf"\b(?P<who>{_NAME}) (?:also |still |just |now )?(?:"
    r"(?:wants?|wanted|needs?|offered|has asked|keeps? asking|hired) me (?:for|as|back|in as|to start)"
    r"|(?:answers?|answered|rings?|tells?|decides?|is ringing|will (?:ring|tell|answer)) me"
    r" (?:on|by|before)\b(?=.{0,12}\d))"
)
"""Who is after the sender, or has an answer for them on a day."""
_OFFERING = (_FROM, _HAS_OFFERED, _WANT)


def is_wanted_elsewhere(words: str, employer: Fact | None, people: tuple[Person, ...]) -> bool:
    """Whether the sentence says that a firm which is not the employer, nor anybody met, is after the sender."""
    return _any_unknown((_COURTS, _HAS_OFFERED), words, employer, people)


def of_another(
    text: str, start: int, end: int, employer: Fact | None, people: tuple[Person, ...]
) -> bool:
    """Whether the day at `[start, end)` is one of another employer's: for their decision, or the sender's answer."""
    before = text[max(0, start - _NEAR) : start].rpartition("\n\n")[2]
    if _PROCESS.search(before):
        return True
    if not owes(text, start, end):
        return False
    behind = _STOP.split(text[end : end + _NEAR])[0]
    if _OTHER.search(before) or _OTHER.search(behind) or _RIVAL.search(before):
        return True
    return _is_unnamed(before) or _any_unknown(_OFFERING, before, employer, people)


def _is_unnamed(before: str) -> bool:
    """Whether an offer came from what is called by its kind: `an offer from the community chain`, no manager."""
    found = _FROM_THE.search(before)
    return found is not None and fold(found["kind"].split()[-1]) in _PLACES.split("|")


def _any_unknown(
    cues: tuple[re.Pattern[str], ...],
    words: str,
    employer: Fact | None,
    people: tuple[Person, ...],
) -> bool:
    """Whether one of the cues is about nobody met and no part of the employer; never where no employer is known."""
    known = {fold(word) for one in people for word in f"{one.name} {one.called}".split()}
    known.update(fold(word) for word in (employer.text.split() if employer else ()))
    named = (found["who"] for cue in cues for found in cue.finditer(words))
    known |= word_list("departments") | word_list("teams")
    return employer is not None and any(
        known.isdisjoint(fold(word) for word in who.split()) for who in named
    )
