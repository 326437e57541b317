"""First names that the notes cut short, written in full: `Devaraj` for `Deva`."""

import re

from drafting.builtin.prose.verbs import AUXILIARIES
from guardrails.words import GRAMMAR, commonness

_SHORT = re.compile(r"\b[A-Z][a-z]{2,}\b(?!['’]t\b| [A-Z])")
"""What may be a name, or its beginning, and not that of a longer name: `Ash Street`."""
_LIKE_WORDS = 5.0
"""Zipf frequency from which three letters are rather a word: `Her`."""
_SHORTEST = 3
_KNOWN = 4.0
"""Zipf frequency from which a word with a capital is somebody only where no sentence begins with it (`Van` 4.9)."""
_SPEAKS = r"(?:said|says|asked|asks|told|wants?|wanted|thinks|thought|laughed|showed|reckons|mentioned|liked|met)\b"
"""What people do, and no van does."""
_DATED = frozenset(
    (
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *("mon", "tue", "tues", "wed", "weds", "thu", "thur", "fri", "sat", "sun"),
    )
)
"""Days and months cut short, which no name is."""
_OF_ANOTHER = re.compile(r"(?:a|e|ia|ie|ina|ine|etta|ette|ella|elle)")
"""What makes another name of a whole one: `Paula` of `Paul`, `Josephine` of `Joseph`."""
_WHOLE = 4
"""Letters from which a name that such an ending follows is whole itself."""
_PLACED = r"(?: (?:in|from|at|on|of|who|the) (?!the (?:end|way|other|meantime|phone)\b)\w|,? (?:our|their|my) \w| ?\()"
"""What says of somebody who it is: `Pat in stores`, `Pat the foreman`, `Pat (kitchen)`."""


def in_full(words: str, firsts: frozenset[str], known: frozenset[str], noted: str) -> str:
    """The words with the first name of whoever a part of it can only mean; `known` are names of the notes' people.

    Where the notes may speak of somebody else the name stays as it stands.
    """

    def whole(found: re.Match[str]) -> str:
        short = found.group()
        meant = [first for first in firsts if first.startswith(short) and first != short]
        if len(meant) != 1 or short.casefold() in known | AUXILIARIES | _DATED:
            return short
        return short if _is_word(short, noted) or _is_another(short, meant[0], noted) else meant[0]

    return _SHORT.sub(whole, words)


def _is_word(short: str, noted: str) -> bool:
    """Whether it is rather a word, which the notes may write small."""
    often = commonness(short)
    if often >= (_LIKE_WORDS if len(short) == _SHORTEST else GRAMMAR):
        return True
    if re.search(rf"\b{short.lower()}\b", noted):
        return True
    return often >= _KNOWN and not re.search(rf"(?:[a-z,;&] {short}\b|\b{short} {_SPEAKS})", noted)


def _is_another(short: str, full: str, noted: str) -> bool:
    """Whether it may name somebody else: it is a name of its own, or the notes say who it is."""
    ends_like_another = _OF_ANOTHER.fullmatch(full.removeprefix(short)) is not None
    if ends_like_another and len(short) >= _WHOLE:
        return True
    return re.search(rf"\b{short}\b{_PLACED}", noted) is not None
