"""Codes of a letter, letters with figures on them: `A1572`, `ISO9001`, `M25`, and which of them nobody wrote."""

import re
from collections.abc import Iterator

from guardrails.evidence import evidence
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat

_CODE = re.compile(
    r"(?<!\S)[(\[“\"'‘]?(?P<code>[A-Za-z]{1,12}(?P<figures>\d{2,12})[A-Za-z]?)(?![\w@-]|[.:/,]\w)"
)
"""One figure is too few: `A4`, `Q3` and `B2` are anybody's words. Within a link or an address a code is none."""
_WRITTEN = re.compile(r"(?<![^\W\d_])(?P<letters>[^\W\d_]{1,12})[ -]?(?P<figures>\d{2,12})(?!\d)")
_BARE = re.compile(r"(?<!\w)\d{3,12}(?!\w)")
"""Two figures by themselves are a day or a count: the 25th of March is no road."""
_SURE = 3
"""Figures from which on a code that nobody wrote is no shorter way of saying what they did."""


def unknown_codes(manuscript: Manuscript, part: Part) -> Iterator[tuple[Span, bool]]:
    """Codes of one part that the evidence has neither whole nor as a bare number, each with whether that is sure."""
    found = list(_CODE.finditer(manuscript.part(part)))
    if not found:
        return
    source = flat(evidence(manuscript).text)
    whole = {one["letters"] + one["figures"] for one in _WRITTEN.finditer(source)}
    bare = set(_BARE.findall(source))
    for one in found:
        letters = flat(one["code"][: one["code"].index(one["figures"])])
        if letters + one["figures"] not in whole and one["figures"] not in bare:
            yield Span(part, *one.span("code")), len(one["figures"]) >= _SURE
