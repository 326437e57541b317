"""Who owes the answer that is due on a day: the sender, to an offer, or the people who interviewed them."""

import re

from drafting.builtin.dates import has_date

_NEAR = 160
"""Characters before a day that say who owes the answer."""
_BEHIND = 40
"""Characters behind it that may say so too."""
_STOP = re.compile(r"[.;!?](?=\s)|\n")
_ANSWER = r"(?:answer|reply|response|yes or no|yes/no|yes|acceptance)"
_MUST = r"(?:must|(?:have|need|had|ought|am|got) to|['’]ve (?:got )?to|gotta|should)"
_GIVE = r"(?:answer|reply|respond|accept|sign|commit|say (?:yes|no)|let them|give (?:them|him|her))"
_GIVE_UP = rf"(?:{_GIVE}|confirm|decide|tell|let|write|ring|call)"
"""What somebody does who owes an answer, where no other can be meant."""
_AND_I = r"(?:^|[,:(–—-] ?|\b(?:I|I['’]ve|and|but|so|still|also|only) ?)"
"""Where a verb begins that is the sender's, with its subject or without."""
_OWED = re.compile(
    rf"\b(?:wants?|wanted|needs?|needed|like) (?:(?:me )?to (?:know|hear)\b(?! from (?!me\b))|me to {_GIVE_UP}\b"
    rf"|(?:(?:an|my|a|a firm) )?{_ANSWER}\b(?! (?:out|for me|to me)\b)|(?:an|my|a firm) decision\b|it in writing)"
    r"|\bmy (?:final |written |firm )?(?:answer|reply|decision|response)\b"
    rf"|\b{_ANSWER} (?:in writing |is |was )*(?:wanted|needed|required|requested)\b"
    rf"|\bI ?{_MUST} (?:also |now |still )?{_GIVE_UP}\b"
    rf"|\bI(?:['’]ve)? (?:promised to|(?:said|sd) I ?['’]?d) {_GIVE_UP}\b"
    rf"|{_AND_I}(?:{_MUST} (?:also |now |still )?{_GIVE}|(?:have|got) (?:only |just )?(?:until|till)"
    rf"|I['’]?ve (?:only |just )?(?:until|till))\b|\bme (?:to {_GIVE}|until|till)\b",
    re.IGNORECASE,
)
"""What makes a day the one by which the sender answers."""
_DUE = re.compile(
    rf"\b(?:due|deadline|expir(?:es?|ing)|lapses?|runs out|closes|ends|stands?|standing|valid|holds|open|good until"
    rf"|{_AND_I}{_MUST} {_GIVE_UP}|accept|sign|say (?:yes|no)|reply|respond|confirm|in writing"
    r"|(?:wants?|needs?) it)\b",
    re.IGNORECASE,
)
"""The same, behind an offer."""
OFFER = re.compile(
    r"(?<!to )(?<!will )(?<!would )(?<!could )(?<!may )(?<!might )(?<!to make an )(?<!will make an )(?<!['’]d )"
    r"(?<!['’]ll )(?<!['’]d make an )(?<!['’]ll make an )(?<!would make an )\boffer(?:ed)?\b",
    re.IGNORECASE,
)
"""An offer that has come."""
_THEIRS = re.compile(
    r"\b(?:decid(?:es?|ing)|cho(?:ose|oses|sen)|let(?:s|ting)? (?:me|us) know|tells? (?:me|us)|get back|in touch"
    r"|back to (?:me|us)|(?:r[iu]ngs?|calls?|phones?|writes?) (?:me|us)|I(?: should)? hear)\b"
    r"|(?:['’]ll|\bwill|\bwould) \w",
    re.IGNORECASE,
)
"""What they do by a day, though an answer of the sender's stands before it."""
_TO_GIVE = re.compile(rf"\W{{1,2}}(?:is the )?(?:deadline\b|to {_GIVE}\b)", re.IGNORECASE)
_I_GIVE = re.compile(rf" I {_MUST} {_GIVE}\b", re.IGNORECASE)
"""What stands right behind such a day: behind an offer, and anywhere."""


def owes(text: str, start: int, end: int) -> bool:
    """Whether the sender owes an answer by the day at `[start, end)`."""
    *before, told = _STOP.split(text[max(0, start - _NEAR) : start])
    offered = _behind_offer(" ".join((*before[-1:], told)))
    behind = text[end : end + _BEHIND]
    due = offered is not None and (_leads(_DUE, offered) or _TO_GIVE.match(behind))
    return bool(due or _leads(_OWED, told.strip()) or _I_GIVE.match(behind))


def _behind_offer(words: str) -> str | None:
    """What stands behind the first offer in the words."""
    found = OFFER.search(words)
    return words[found.end() :] if found else None


def _leads(cue: re.Pattern[str], words: str) -> bool:
    """Whether the words hold the cue, with no other day and nothing of theirs behind the last."""
    ends = [found.end() for found in cue.finditer(words)]
    rest = words[ends[-1] :] if ends else ""
    return bool(ends) and not (_THEIRS.search(rest) or has_date(rest))
