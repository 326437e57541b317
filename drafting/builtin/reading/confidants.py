"""Chats in which one tells the other of the interview: neither of them was met there."""

import re
from collections import Counter

from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.turns import SELF, turn_takers
from guardrails.words import fold

_TELLS = re.compile(
    r"\b(?:s?he|they) (?:then |just |also )?(?:asked|wanted to know|wants? (?:a|me|to))\b"
    r"|\b(?:s?he|they)['’]?(?:ll| will) (?:answer|ring|call|text|let me|decide|email)"
    r"|\b(?:told|showed|asked) (?:them|him|her|['’]?em)\b"
    r"|\b(?:s?he|they) (?:said|says|goes|laughed|looked|loved|wrote|nodded)\b"
    r"|\bi (?:said|went!|had (?:it|the interview))"
    r"|\b(?:saw|met) (?:the|a|two|three)\b|\bthe interview\b",
    re.IGNORECASE,
)
"""How somebody tells of an interview to whoever was not there."""
_ASKS = re.compile(
    r"\bhow (?:was|did|['’]?d) (?:it|that|they|the|your)\b|\bhow['’]?d it\b|\bdid (?:they|he|she|it)\b"
    r"|\bthey (?:say|ask|want|like)\b"
    r"|\bwhat did (?:they|he|she|u|you) (?:say|ask)|\band\s?\?+|\bwho (?:was|were) (?:it|there|they)\b"
    r"|\b(?:lol|omg|haha+|lmao|babe|aw+|xx+|wtf|yay|ooh+|ugh|bless)\b|\bthought it was\b|\bproud of (?:you|u)\b"
    r"|\bgood luck\b|\bwhen (?:do|will) (?:you|u) (?:hear|know|find out)\b|[\U0001F300-\U0001FAFF]",
    re.IGNORECASE,
)
"""What whoever is told of it asks, or cries."""
_FEWEST_TOLD = 2
"""Turns of telling from which a chat is about an interview."""


def confidants(found: tuple[Clause, ...]) -> frozenset[str]:
    """First names, folded, of those who are told of the interview turn by turn, and of whoever tells of it."""
    told, asked = Counter[str](), Counter[str]()
    turns = turn_takers(found)
    for clause in found if turns else ():
        who = fold(clause.label).split(" ")[0]
        if who in turns and not clause.is_label:
            told[who] += bool(_TELLS.search(clause.text[:_MOST_READ]))
            asked[who] += bool(_ASKS.search(clause.text[:_MOST_READ]))
    teller = max(sorted(told), key=lambda who: (who in SELF, told[who]), default="")
    others = turns - {teller}
    if (
        not teller
        or told[teller] < _FEWEST_TOLD
        or sum(told[who] for who in others) * 2 > told[teller]
    ):
        return frozenset()
    friends = frozenset(who for who in others if asked[who])
    return friends | {teller} if friends else friends


_MOST_READ = 300
"""Characters of a clause in which telling and asking are looked for."""
