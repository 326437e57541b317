"""A card to print and fold, or to copy by hand: one A5 page across.

The typeface has Latin, Greek and Cyrillic letters. A letter in other scripts is turned down, because a printed name
with a hole in it is worse than none.
"""

import re
import string

from drafting.errors import CannotLeave
from drafting.export._format import Format
from guardrails.gate import ApprovedLetter

_WIDTHLESS = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
SURE = frozenset(
    f"{string.ascii_letters}{string.digits}{string.punctuation} \n‘’“”–—…£€éèêëàâäáåçñöôóøüûúíïîæßŁł"
)
"""Letters that the typeface has for certain, so that most letters need not open it to be listed."""


def _unfit(approved: ApprovedLetter) -> str:
    missing = _missing(_text(approved))
    if not missing:
        return ""
    shown = " ".join(list(missing)[:8])
    return f"The card's typeface has no {shown}: take the text instead, and print it with a typeface of yours."


def _missing(text: str) -> list[str]:
    doubtful = [one for one in dict.fromkeys(text) if one not in SURE]
    if not doubtful:
        return []
    from drafting.export._sheet import letters  # noqa: PLC0415 - half a second to load; a list of ways must not wait

    return [one for one in doubtful if ord(one) not in letters()]


def _text(approved: ApprovedLetter) -> str:
    return _WIDTHLESS.sub("", approved.manuscript.body.strip("\n").replace("\t", " "))


def _render(approved: ApprovedLetter) -> bytes:
    reason = _unfit(approved)
    if reason:
        raise CannotLeave(reason)
    from drafting.export._sheet import sheet  # noqa: PLC0415 - loaded by the click that prints

    card = sheet(_text(approved), approved.manuscript.to)
    if card is None:
        raise CannotLeave("This letter is too long for a card: take it as text instead.")
    return card


FORMAT = Format("card", "Card to print (.pdf)", ".pdf", "application/pdf", _render, _unfit)
