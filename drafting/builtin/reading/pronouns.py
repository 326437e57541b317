"""Whether the notes call each person `she` or `he`: by a title, or by what goes on behind the name."""

import re
from collections import Counter, defaultdict

from drafting.builtin.reading.clauses import OPENS, Clause
from guardrails.names.titles import sex_of
from guardrails.words import fold

PRONOUNS = {"she": "she", "her": "she", "hers": "she", "he": "he", "his": "he", "him": "he"}
"""Forms of both, each with the pronoun that it is of."""
_NO_TITLE = "miss"
"""A title only with a capital: `I miss Robin`."""
_WORD = re.compile(r"[^\W\d_]+")
_READ = 400
"""Characters of a clause that are looked at."""
_BY_TITLE = 100
"""How much more a title counts than a pronoun behind a name, which may be somebody else's."""
_SURE = 2
"""How many more pronouns of one sort than of the other stand behind a name before they are believed."""


def pronouns(found: tuple[Clause, ...], names: dict[str, str]) -> dict[str, str]:
    """`she` or `he` for each person of whom the notes make it clear; `names` are folded words with whom they mean."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    told = ""
    for clause in found:
        if clause.joint in OPENS:
            told = ""
        before = ""
        for written in _WORD.findall(clause.text[:_READ]):
            word = fold(written)
            who = names.get(word, "")
            if who and (titled := sex_of(before)):
                seen[who][titled] += _BY_TITLE
            elif told and not who and word in PRONOUNS:
                seen[told][PRONOUNS[word]] += 1
                told = ""
            told = who or told
            before = "" if written == _NO_TITLE else word
    return {who: one for who, counts in seen.items() if (one := _clear(counts))}


def _clear(counts: Counter[str]) -> str:
    lead = counts["she"] - counts["he"]
    return "" if abs(lead) < _SURE else "she" if lead > 0 else "he"
