"""The sentences of a letter set in paragraphs, as its kind has them together."""

from collections.abc import Container
from typing import Any

from drafting.builtin.writing.lengths import Said

Layout = list[list[str]]
"""The parts of a letter by paragraph."""

_SHORT = 25
"""Words of a lone sentence that is too little for a paragraph."""


def paragraphs(said: Said, plan: dict[str, Any], apart: Container[str]) -> list[str]:
    """The sentences as the plan has them together; a part that stands `apart` begins a paragraph of its own.

    A short one that is alone there joins the paragraph before or behind it, as the plan has it for its part.
    """
    rows = _rows(said, plan["paragraphs"], apart)
    rows = _joined(rows, said, plan.get("joins_before", ()), plan.get("joins_behind", ()))
    return [" ".join(said[part] for part in row) for row in rows]


def _rows(said: Said, layout: Layout, apart: Container[str]) -> Layout:
    rows = Layout()
    for parts in layout:
        rows.append([])
        for part in filter(said.__contains__, parts):
            rows += [[]] if part in apart else []
            rows[-1].append(part)
    return [row for row in rows if row]


def _joined(rows: Layout, said: Said, before: Container[str], behind: Container[str]) -> Layout:
    """The rows with each that is one short sentence joined to its neighbour, by its part; none grows in both ways."""
    kept = Layout()
    leads = False
    for row in rows:
        lone = len(row) == 1 and len(said[row[0]].split()) <= _SHORT
        if kept and (leads or (lone and row[0] in before)):
            kept[-1] = [*kept[-1], *row]
            leads = False
        else:
            kept.append(row)
            leads = lone and row[0] in behind
    return kept
