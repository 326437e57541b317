"""What a person of a full name goes by, as the notes tie the two: `Margaret Hale, everyone says Mags`."""

import re
from bisect import bisect
from collections.abc import Iterable
from itertools import pairwise

from drafting.builtin.dates import has_date
from drafting.builtin.reading.names.called import cased
from drafting.builtin.reading.names.named import Named
from drafting.builtin.reading.names.names import Mention
from drafting.builtin.reading.names.same_person import is_part
from guardrails.words import fold

SAYS = (
    r"(?:(?:just )?call(?:s|ed)? (?:me|him|her|them|himself|herself|themselves)"
    r"|(?:he |she |they |who )?(?:goes by|(?:is )?(?:better |also )?known (?:to \w+ )?as|prefers(?: to be called)?"
    r"|likes? to be called|answers to)|every(?:1|one|body) (?:just )?(?:says|calls (?:him|her|them))"
    r"|signs (?:as|(?:off|(?:him|her|them)sel(?:f|ves))(?: as)?)|a\.?k\.?a\.?|alias)"
)
"""Words between a name and what its bearer goes by."""

_FULL_THEN_SHORT = re.compile(rf"[\s,.(\[–—-]{{0,3}}{SAYS}\s[\"“'‘]?", re.IGNORECASE)
_SHORT_THEN_FULL = re.compile(
    r"(?: (?:him|her)self)?[\s,(\[–—-]{1,3}(?:is )?"
    r"(?:(?:whose )?(?:proper|real|full|given|actual) name(?: is|:|['’]s)?|properly|officially|in full|short for)"
    r"\s",
    re.IGNORECASE,
)
_IS = re.compile(r"[\s,(\[–—-]{1,3}(?:s?he['’]s|s?he is|really|is) ", re.IGNORECASE)
_REALLY = re.compile(
    r",? (?:really|properly|actually|officially|by rights|in full|on (?:paper|(?:the|his|her) \w+))\b",
    re.IGNORECASE,
)
"""What stands before and behind the name that few use: `Dougie, he's Douglas Petrie really`."""
_REAL_NAME = re.compile(
    r"[\s,(\[–—-]{1,3}(?:[^\n.;]{1,40}?[\s,(\[–—-]{1,3})?(?:(?:his|her|their|whose) )?"
    r"(?:proper|real|full|given|actual) name(?: is|:|['’]s)? ",
    re.IGNORECASE,
)
"""What stands between what somebody is called and the name: `Wee Ron (cook, real name Ron Orr)`."""
_SET_APART = re.compile(r"(?:, | [(–—-]+ ?|, or )[\"“'‘]?")
_TO_SOME = re.compile(
    r"[\"”'’]? (?:for short|to (?:(?:his|her|their|my|the|all|most) (?:\w+ )?(?:friends|mates|family|staff|team|crew"
    r"|lot|class|kids|children|customers|regulars|colleagues)|(?:almost )?every(?:one|body)|all|friends))\b",
    re.IGNORECASE,
)
"""What stands behind a name that only some use."""


def tied(every: list[Named], text: str) -> list[tuple[Named, Named]]:
    """Single names with the full ones beside which the notes say that their bearers go by them."""
    mentioned = sorted(
        ((mention, one) for one in every for mention in one.mentions[:_MOST_SEEN]),
        key=lambda pair: pair[0].start,
    )
    told = []
    for (before, one), (behind, other) in pairwise(mentioned):
        short, whole = (one, other) if len(behind.words) > 1 else (other, one)
        if len(short.first.words) == 1 < len(whole.first.words) and _is_tied(before, behind, text):
            told.append((short, whole))
        elif len(behind.words) > 1 and _REAL_NAME.fullmatch(text[before.end : behind.start]):
            told.append((one, other))
    return told + _wished(every, text)


def _wished(every: list[Named], text: str) -> list[tuple[Named, Named]]:
    """Single names with the full ones whose bearers wish to be called so, some words after they are named."""
    single = {fold(one.first.name): one for one in every if len(one.first.words) == 1}
    full = [one for one in every if len(one.first.words) > 1]
    wished = wishes(every, full, text[:_MOST_READ])
    return [
        (single[called], one)
        for one in full
        if (called := fold(wished.get(one.first.name, ""))) in single
    ]


def wishes(every: Iterable[Named], chosen: list[Named], text: str) -> dict[str, str]:
    """For the names of those who were met what they like to be called, as told of whoever is named last before it."""
    named = sorted(
        (mention.end, owner.first.name)
        for one in every
        if (owner := _whose(one, chosen))
        for mention in one.mentions
        if mention.end < len(text)
    )
    told: dict[str, str] = {}
    for wish in _CALL_ME.finditer(text):
        place = bisect(named, (wish.start() + 1, "")) - 1
        words = (wish["name"] or wish["small"]).strip("\"“”'’.")
        if place < 0 or wish.start() - named[place][0] >= _NEAR or has_date(words):
            continue
        if wish.group().lower().startswith("call me") or _is_of(
            text[named[place][0] : wish.start()]
        ):
            told.setdefault(named[place][1], cased(words))
    return told


def _whose(one: Named, chosen: list[Named]) -> Named | None:
    """Who of those who were met bears the name, in full or in part."""
    if one in chosen:
        return one
    return next((who for who in chosen if is_part(one.first.words, who.first.words)), None)


def _is_of(between: str) -> bool:
    """Whether what stands between a name and the wish speaks of nobody and nothing else."""
    *before, last = _ENDS.split(between)
    if before:
        return bool(_SUBJECT.fullmatch(last))
    return not _ANOTHER.search(between)


_ENDS = re.compile(r"[.!?;]\s|\n")
_SUBJECT = re.compile(
    r"\W*(?:(?:and|but|so|though|she|he|they|i|just|apparently|actually|also)\W*)*",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"(?:\b(?:his|her|their|its|our|my|your|whose)|(?<!he)(?<!they)(?<!it)['’]s)\s+\w",
    re.IGNORECASE,
)
"""Somebody's kin or things, which whatever follows is told of."""
_NEAR = 160
"""Characters from a name within which is told what its bearer likes to be called."""
_CALL_ME = re.compile(
    rf"\b(?i:{SAYS})\s+[\"“'‘]?(?P<name>(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.?\s|(?:Old|Big|Wee|Auld|Little|Young)\s)?[^\W\d_a-z][\w’'-]*\.?)"
    rf"(?=[\s\"”'’,.;)!]|$)"
    r"|\b(?:goes by|every(?:1|one|body) calls (?:her|him|them)|answers to|known as|aka)"
    r" (?P<small>[a-z]{2,12})(?=[,.;)!\n]|$)"
)


def _is_tied(before: Mention, behind: Mention, text: str) -> bool:
    """Whether the single one of two names side by side is what the bearer of the full one goes by."""
    between = text[before.end : behind.start]
    alike = fold(before.name)[:2] == fold(behind.name)[:2]
    if len(behind.words) > 1:
        really = _IS.fullmatch(between) and _REALLY.match(text, behind.end)
        told = really or _SHORT_THEN_FULL.fullmatch(between)
        return (between == " (" and alike) or bool(told)
    if not _SET_APART.fullmatch(between):
        return bool(_FULL_THEN_SHORT.fullmatch(between))
    closed = between == " (" and text.startswith(")", behind.end)
    return (alike and closed) or bool(_TO_SOME.match(text, behind.end))


_MOST_READ = 60_000
"""Characters of the notes in which wishes are looked for."""
_MOST_SEEN = 12
"""Mentions of a name beside which what its bearer goes by is looked for."""
