"""Clauses that were run together with commas, joined as a sentence joins them, up to where they fall apart."""

import re

from drafting.builtin.prose import finite, verbs
from drafting.builtin.prose.articles import with_article
from drafting.builtin.prose.beside import (
    comes_out,
    completes,
    counts_nothing,
    is_count,
    measures,
    named_again,
    tells_of_some,
)
from drafting.builtin.prose.follows import follows, put_between
from drafting.builtin.prose.links import ANYBODY, contrasts, is_clause, link, of_a_thing, takes_base

_COMMA = re.compile(r",\s+(?![“\"])(?![^“\"]*[”\"])(?![^()]*\))")
_LEADS = (finite.PREPOSITIONS | finite.SUBORDINATORS | finite.ADVERBS | {"too", "or"}) - (
    ANYBODY | {"first", "all", "both"}
)
_ITEM = 4
"""Words of the last two items of a list: `time and reason`."""
_LISTED = re.compile(r"[A-Z]\w+ and [A-Z]")
"""The last two names of a list, whatever goes on behind them."""
_ASIDE = re.compile(
    r"(?:I|she|he|they|you|it) (?:gathers?|thinks?|believes?|guess|suppose|hopes?|says?|seems)"
)
"""`I gather`, put in between."""
_DONE_BY = re.compile(r"[a-z]+ by (?:the|an?|my|our|their|one|two|whoever)\b")
"""What was done to the thing before it: `kept by the clerk who knew them`."""
_MARKED = re.compile(
    r"(?:(?:marked|called|labell?ed|named|dated|signed|titled|headed)|\w+ of wh(?:om|ich))\b"
)
_OFTEN = re.compile(r"(?:(?:nearly|almost) )?(?:every|each) (?:single )?[a-z]+")
_PEOPLE = re.compile(r"\b(?:I|we|you|he|she|they|who)\b|^[A-Z]")
_TURNING = frozenset(("but", "unless", "except", "not", "if", "only"))


def joined(clause: str) -> str:
    """The clause with `and` (or `but`) before each part that goes on from it; it ends before one that does not."""
    first, *rest = _parts(clause)
    said = first
    for place, part in enumerate(rest):
        after = rest[place + 1 :]
        if is_count(part) and counts_nothing(first):
            continue
        if tells_of_some(part):
            said += f", and {part}"
            continue
        if _is_aside(part) or completes(part, said, first):
            said += f", {part}"
            continue
        if _loose(part, first, after):
            return _without_list(said)
        whole = with_article(part, frozenset())
        last = not after or _loose(after[0], first, after[1:])
        apart = contrasts(part, first) or (place and _ASIDE.fullmatch(rest[place - 1]))
        word = "" if apart else link(part, first, last=last) or "and " * (whole != part)
        if word and not follows(part, first):
            result = next(filter(comes_out, after), "")
            return f"{said}, and {result}" if result else said
        said += f", {word}{whole}"
    return said


def _parts(clause: str) -> list[str]:
    """The clause cut at its commas; what only leads up to the first verb, a place or a time, stays with it."""
    first, *rest = map(str, [clause] if put_between(clause) else _COMMA.split(clause))
    while (
        rest
        and finite.main_verb(finite.words_in(first)) < 0
        and {*finite.words_in(first)[:1]} & _LEADS
    ):
        first, *rest = [f"{first}, {rest[0]}", *rest[1:]]
    return [first, *rest]


def _is_aside(part: str) -> bool:
    """Whether the part only says more of the thing before it: who did it, how it is marked, whose word it is."""
    done = _DONE_BY.match(part) and verbs.is_past(finite.words_in(part)[0])
    return bool(done or _MARKED.match(part) or _ASIDE.fullmatch(part))


def _without_list(said: str) -> str:
    """The words up to a colon where these are a clause, as the list behind it was broken off; else all of them."""
    head, colon, _ = said.partition(": ")
    return head if colon and finite.main_verb(finite.words_in(head)) > 0 else said


def _loose(part: str, first: str, after: list[str]) -> bool:
    """Whether the part is jotted on: no clause, no list that `and` closes, nothing that leans on what stands before."""
    words = finite.words_in(part)
    if not words or _begins_anew(words, first):
        return True
    if _belongs(part, words, finite.words_in(first), after):
        return False
    listed = any(finite.words_in(other)[:1] in (["and"], ["or"]) for other in after)
    if listed or _TURNING & set(words[:2]):
        return False
    if words[0] in {"and", "or", "then"}:
        asks = words[1:2] and words[1] in verbs.AUXILIARIES and set(words[2:3]) & finite.PRONOUNS
        return bool(asks) or (words[0] == "then" and finite.main_verb(words) < 0)
    if finite.main_verb(words) > 0 and words[0] not in _LEADS and not verbs.is_ing(words[0]):
        return not is_clause(words) and with_article(part, frozenset()) == part
    leans = words[0] in _LEADS or verbs.is_ing(words[0]) or words[0].endswith("ly")
    return not (
        leans
        or (re.search(r" (?:and|or) ", part) and (len(words) <= _ITEM or _LISTED.match(part)))
        or link(part, first, last=not after or _loose(after[0], first, after[1:]))
        or finite.main_verb(words) > 0
    )


def _begins_anew(words: list[str], first: str) -> bool:
    """Whether the words are an errand, a question, or say when: `must ring`, `which days`, `after that`."""
    errand = words[:1] == ["must"] and words[1:2] != ["be"]
    errand |= words[1:2] == ["to"] and words[0] in {"had", "have"} and not _PEOPLE.search(first)
    asking = words[:1] == ["which"] and not any(map(_goes_on, words[1:2]))
    return errand or asking or (words[:2] == ["after", "that"] and finite.main_verb(words) < 0)


def _goes_on(word: str) -> bool:
    """Whether `which` before the word goes on from what was told, and asks nothing: `which took two hours`."""
    verb = verbs.is_past(word) or verbs.base_of_third(word) is not None
    return verb or word in finite.PRONOUNS | verbs.AUXILIARIES


def _belongs(part: str, words: list[str], first: list[str], after: list[str]) -> bool:
    """Whether the part is an amount, or one more deed in a row of them."""
    then = words[0] == "then" and words[2:] != [] and _told_in(words[1], first)
    beside = _OFTEN.fullmatch(part) or _ASIDE.fullmatch(part) or named_again(part, words)
    return bool(then or beside) or measures(part, words) or _in_series(words, first, after)


def _in_series(words: list[str], first: list[str], after: list[str]) -> bool:
    """Whether the part is one of several deeds in a row: `logged every call, swapped piece by piece`."""
    if of_a_thing(words):
        return False
    nexts = (finite.words_in(part.removeprefix("and ").removeprefix("then ")) for part in after[:1])
    told = _told_in(words[0], first)
    return told and any(following and _told_in(following[0], first) for following in nexts)


def _told_in(word: str, first: list[str]) -> bool:
    """Whether the word is a verb in the tense of the first part."""
    if verbs.is_base(word) and takes_base(first):
        return True
    return verbs.is_past(word) and any(map(verbs.is_past, first))
