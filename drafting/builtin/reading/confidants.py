"""Chats in which one tells the other of the interview: neither of them was met there."""

import re
from collections import Counter
from itertools import pairwise

from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.turns import SELF, turn_takers
from guardrails.words import fold, words_of

_TELLS = re.compile(
    r"\b(?:s?he|they) (?:then |just |also )?(?:asked|wanted to know|wants? (?:a|me|to))\b"
    r"|\b(?:s?he|they)['’]?(?:ll| will) (?:answer|ring|call|text|let me|decide|email)"
    r"|\b(?:told|showed|asked) (?:them|him|her|['’]?em)\b"
    r"|\b(?:s?he|they) (?:said|says|goes|laughed|looked|loved|wrote|nodded)\b"
    r"|\bi (?:said|went!|had (?:it|the interview))"
    r"|\b(?:saw|met) (?:the|a|two|three)\b|\bthe interview\b"
    r"|^(?:(?:so|ok(?:ay)?|right|well|and|then|also|anyway) )*(?:i )?(?:saw|met|was with|it was with) [^\W\d_]"
    r"|(?-i:\b[A-ZÀ-Þ][^\W\d_A-Z]{2,}) (?:asked|asks|says|goes|laughed|choked|nodded)\b",
    re.IGNORECASE,
)
"""How somebody tells of an interview to whoever was not there."""
_ASKS = re.compile(
    r"\bhow (?:was|did|['’]?d) (?:it|that|they|the|your)\b|\bhow['’]?d it\b|\bdid (?:they|he|she|it)\b"
    r"|\bthey (?:say|ask|want|like)\b"
    r"|\bwhat did (?:they|he|she|u|you) (?:say|ask)|\band\s?\?+|\bwho (?:was|were) (?:it|there|they)\b"
    r"|\b(?:lol|omg|haha+|lmao|babe|aw+|xx+|wtf|yay|ooh+|ugh|bless)\b|\bthought it was\b|\bproud of (?:you|u)\b"
    r"|\bthe (?:\w+ ){1,4}one\?|\bwhat even is\b|\bwhat is (?:that|it|one) even\b|\bwhy (?:do|would) (?:you|u) even\b"
    r"|\bdid (?:you|u) tell (?!me\b|us\b)\w|\b(?:oh no|no way|ew+|gross|yikes|oof|spill|good (?:girl|lad|boy|man))\b"
    r"|^\W*(?:(?:and|so|well|money|pay)\s?\?+|ok(?:ay)? and|go on|tell me(?: everything)?)\W*$"
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
    if teller in SELF and not any(told[who] for who in others) and _introduces(found):
        return others - _named_in_full(found) | {teller}
    headed = others & _chatted_with(found) if told[teller] else frozenset[str]()
    if headed:
        return headed | {teller}
    if (
        not teller
        or told[teller] < _FEWEST_TOLD
        or sum(told[who] for who in others) * 2 > told[teller]
    ):
        return frozenset()
    friends = frozenset(who for who in others if asked[who])
    return friends | {teller} if friends else friends


def _introduces(found: tuple[Clause, ...]) -> bool:
    """Whether the writer's own turns say who was met: `me: saw petra the head chef`."""
    own = (one for one in pairwise(found) if fold(one[0].label).split(" ")[0] in SELF)
    return any(
        _SAW.match(clause.text[:_MOST_READ])
        and not word_list("roles").isdisjoint(fold(f"{clause.text} {behind.text}").split())
        for clause, behind in own
        if not clause.is_label
    )


_SAW = re.compile(
    r"(?:(?:so|ok(?:ay)?|right|well|and|then|also|anyway|fine|yes|yeah) )*"
    r"(?:(?:i )?(?:saw|met)|(?:it )?was with|it was|(?:two|three|four|both) of (?:them|em)) [^\W\d_]",
    re.IGNORECASE,
)
"""What opens a clause that goes on to who was met."""


def _named_in_full(found: tuple[Clause, ...]) -> frozenset[str]:
    """First names, folded, of speakers whom a label names in full or with a title, as no friend is."""
    return frozenset(
        fold(clause.label.split(maxsplit=1)[0])
        for clause in found
        if clause.is_label and len(words_of(clause.label)) > 1
    )


def _chatted_with(found: tuple[Clause, ...]) -> frozenset[str]:
    """First names, folded, of those with whom the first line says that a chat was: `chat w Nils, after`."""
    heads = (_CHAT.search(clause.text[:_MOST_READ]) for clause in found[:_HEAD] if not clause.line)
    return frozenset(fold(head["who"]) for head in heads if head)


_CHAT = re.compile(
    r"\b(?:chat|texts?|messages?|msgs|whatsapp|signal|dms)\s(?:with |to |w/? ?)(?P<who>[^\W\d_][\w'’-]*)",
    re.IGNORECASE,
)
_HEAD = 4
"""Clauses in which a chat is headed."""
_MOST_READ = 300
"""Characters of a clause in which telling and asking are looked for."""
