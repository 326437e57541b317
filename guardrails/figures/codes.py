"""Codes of a letter, letters with figures on them: `A1572`, `ISO9001`, `M25`, and which of them nobody wrote."""

import re
from collections.abc import Iterator

from guardrails.evidence import evidence
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat

_CODE = re.compile(r"(?<![\w@/.#-])[A-Za-z]{1,8}(?P<figures>\d{2,6})[A-Za-z]?(?![\w@/-]|[.,]\d)")
"""One figure is too few: `A4`, `Q3` and `B2` are anybody's words."""
_SURE = 3
"""Figures from which on a code that nobody wrote is no shorter way of saying what they did."""


def unknown_codes(manuscript: Manuscript, part: Part) -> Iterator[tuple[Span, bool]]:
    """Codes of one part of which the evidence has neither the whole nor the figures, each with whether that is sure."""
    source = flat(evidence(manuscript).text)
    joined = re.sub(r"[\s-]", "", source)
    for code in _CODE.finditer(manuscript.part(part)):
        if flat(code[0]) not in joined and not re.search(
            rf"(?<!\d){code['figures']}(?!\d)", source
        ):
            yield Span(part, *code.span()), len(code["figures"]) >= _SURE
