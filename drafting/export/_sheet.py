"""One A5 page across, set in EB Garamond, with a text on it as large as it fits."""

from functools import cache
from importlib.resources import files

from fpdf import FPDF
from fpdf.fonts import TTFFont

from drafting.export._format import UNDATED

_PAGE = (148.0, 210.0)
"""A5 in millimetres."""
_MARGIN = 20.0
_SIZES = (17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6)
"""Points; the first that lets the text fit is taken."""
_LEADING = 0.50
"""Millimetres from line to line for each point of size."""


@cache
def letters() -> frozenset[int]:
    """Code points of every letter the typeface has."""
    face = _blank(_SIZES[0]).current_font
    return frozenset(face.cmap) if isinstance(face, TTFFont) else frozenset()


def sheet(text: str, title: str) -> bytes | None:
    """The page as PDF, the same bytes for the same text; None when it takes more than one at any size."""
    page = next((one for one in map(_set, [text] * len(_SIZES), _SIZES) if one), None)
    if page is None:
        return None
    page.set_title(title)
    return bytes(page.output())


def _set(text: str, size: int) -> FPDF | None:
    """The text on one page at that size, as high as the eye likes it; None when it takes more than the page."""
    page = _blank(size)
    room = page.h - 2 * _MARGIN
    height = page.multi_cell(0, size * _LEADING, text, align="L", dry_run=True, output="HEIGHT")
    if not isinstance(height, float | int) or height > room:
        return None
    page.set_y(_MARGIN + (room - height) * 0.4)
    page.multi_cell(0, size * _LEADING, text, align="L")
    return page


def _blank(size: int) -> FPDF:
    page = FPDF(orientation="landscape", unit="mm", format=_PAGE)
    page.set_creation_date(UNDATED)
    page.set_auto_page_break(auto=False)
    page.set_margin(_MARGIN)
    page.add_page()
    page.add_font("EB Garamond", fname=_face())
    page.set_font("EB Garamond", size=size)
    return page


@cache
def _face() -> str:
    return str(files("fontpkg_eb_garamond") / "files" / "EBGaramond[wght].ttf")
