"""A card to print and fold, or to copy by hand: one A5 page across, set in EB Garamond, as large as it fits.

The typeface has Latin, Greek and Cyrillic letters. A letter in other scripts is turned down, because a printed name
with a hole in it is worse than none.
"""

import re
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

from fpdf import FPDF
from fpdf.fonts import TTFFont

from drafting.errors import CannotLeave
from drafting.export._format import Format
from guardrails.gate import ApprovedLetter

_PAGE = (148.0, 210.0)
"""A5 in millimetres."""
_MARGIN = 20.0
_SIZES = (17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6)
"""Points; the first that lets the letter fit is taken."""
_LEADING = 0.50
"""Millimetres from line to line for each point of size."""
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
_WIDTHLESS = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


@cache
def _face() -> str:
    return str(files("fontpkg_eb_garamond") / "files" / "EBGaramond[wght].ttf")


@cache
def _letters() -> frozenset[int]:
    face = _blank(_SIZES[0]).current_font
    return frozenset(face.cmap) if isinstance(face, TTFFont) else frozenset()


def _unfit(approved: ApprovedLetter) -> str:
    missing = dict.fromkeys(
        one for one in _text(approved) if one != "\n" and ord(one) not in _letters()
    )
    if not missing:
        return ""
    shown = " ".join(list(missing)[:8])
    return f"The card's typeface has no {shown}: take the text instead, and print it with a typeface of yours."


def _text(approved: ApprovedLetter) -> str:
    return _WIDTHLESS.sub("", approved.manuscript.body.strip("\n").replace("\t", " "))


def _render(approved: ApprovedLetter) -> bytes:
    reason = _unfit(approved)
    if reason:
        raise CannotLeave(reason)
    text = _text(approved)
    card = next((one for one in map(_set, [text] * len(_SIZES), _SIZES) if one), None)
    if card is None:
        raise CannotLeave("This letter is too long for a card: take it as text instead.")
    card.set_title(approved.manuscript.to)
    return bytes(card.output())


def _set(text: str, size: int) -> FPDF | None:
    """The text on one page at that size, as high as the eye likes it; None when it takes more than the page."""
    card = _blank(size)
    room = card.h - 2 * _MARGIN
    height = card.multi_cell(0, size * _LEADING, text, align="L", dry_run=True, output="HEIGHT")
    if not isinstance(height, float | int) or height > room:
        return None
    card.set_y(_MARGIN + (room - height) * 0.4)
    card.multi_cell(0, size * _LEADING, text, align="L")
    return card


def _blank(size: int) -> FPDF:
    card = FPDF(orientation="landscape", unit="mm", format=_PAGE)
    card.set_creation_date(_UNDATED)
    card.set_auto_page_break(auto=False)
    card.set_margin(_MARGIN)
    card.add_page()
    card.add_font("EB Garamond", fname=_face())
    card.set_font("EB Garamond", size=size)
    return card


FORMAT = Format("card", "Card to print (.pdf)", ".pdf", "application/pdf", _render, _unfit)
