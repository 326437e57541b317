"""Nouns for whoever does something, told by how they are built, so that posts nobody listed are seen: `forecaster`."""

import re
from functools import lru_cache

from guardrails.words import commonness, fold

_COMPOUND = re.compile(
    r"[^\W\d_]{2,}(?:maker|keeper|worker|holder|handler|master|mistress|smith|wright|man|woman|person|hand|monger|herd"
    r"|ologist|grapher|ician|tician|arian|eur|euse|teur|trice|cutter|setter|layer|grower|fitter|runner)"
)
_DOER = re.compile(r"(?P<stem>[^\W\d_]{2,}?)(?:er|or|ist|ant|ian)s?")
_COMMONEST, _LEAST = 4.6, 2.6
"""Zipf frequencies: of a doer so common that it would be listed, and of the verb or thing it is made from."""
_SLACK = 0.4
"""How much rarer than the doer its verb may be (`numb` is 1.8 rarer than `number`)."""


@lru_cache(maxsize=1 << 13)
def is_agent(word: str) -> bool:
    """Whether the last part of the word is built as a doer's name is: a verb or a thing and `-er`, `-or`, `-ist`."""
    last = re.split("[-/]", fold(word).strip(".,'’()"))[-1]
    if commonness(last) >= _COMMONEST:
        return False
    if _COMPOUND.fullmatch(last):
        return True
    made = _DOER.fullmatch(last)
    if not made:
        return False
    stem = made["stem"]
    verbs = (stem, f"{stem}e", f"{stem}y", stem[:-1] if stem[-2:-1] == stem[-1:] else stem)
    known = max(map(commonness, verbs))
    return known >= _LEAST and known >= commonness(last) - _SLACK
