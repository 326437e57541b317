"""Clauses that were run together with commas, joined as a sentence joins them, up to where they fall apart."""

import re

from drafting.builtin.prose import finite, verbs
from drafting.builtin.prose.articles import with_article
from drafting.builtin.prose.beside import (
    completes,
    counts_nothing,
    did,
    is_count,
    measures,
    named_again,
    tells_of_some,
)
from drafting.builtin.prose.follows import follows, fronted, put_between, same_tense
from drafting.builtin.prose.lexicon import word_class

_COMMA = re.compile(r",\s+(?![“\"])(?![^“\"]*[”\"])(?![^()]*\))")
_ANYBODY = frozenset(("whoever", "whatever", "whichever"))
"""What begins a subject and not a clause that leans on another."""
_LEADS = (finite.PREPOSITIONS | finite.SUBORDINATORS | finite.ADVERBS | {"too", "or"}) - (
    _ANYBODY | {"first", "all", "both"}
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
_DENIES = frozenset(("not", "nobody", "never", "none"))
_TURNING = frozenset(("but", "unless", "except", "not", "if", "only"))


def joined(clause: str) -> str:
    """The clause with `and` (or `but`) before each part that goes on from it; it ends before one that does not."""
    first, *rest = map(str, [clause] if put_between(clause) else _COMMA.split(clause))
    while (
        rest
        and finite.main_verb(finite.words_in(first)) < 0
        and {*finite.words_in(first)[:1]} & _LEADS
    ):
        first, *rest = [f"{first}, {rest[0]}", *rest[1:]]
    said = first
    for place, part in enumerate(rest):
        after = rest[place + 1 :]
        if is_count(part) and counts_nothing(first):
            continue
        done = _DONE_BY.match(part) and verbs.is_past(finite.words_in(part)[0])
        if tells_of_some(part):
            said += f", and {part}"
            continue
        if done or _MARKED.match(part) or _ASIDE.fullmatch(part) or completes(part, said, first):
            said += f", {part}"
            continue
        if _loose(part, first, after):
            head, colon, _ = said.partition(": ")
            return head if colon and finite.main_verb(finite.words_in(head)) > 0 else said
        whole = with_article(part, frozenset())
        last = not after or _loose(after[0], first, after[1:])
        apart = _contrasts(part, first) or (place and _ASIDE.fullmatch(rest[place - 1]))
        link = "" if apart else _link(part, first, last=last) or "and " * (whole != part)
        if link and not follows(part, first):
            return said
        said += f", {link}{whole}"
    return said


def _loose(part: str, first: str, after: list[str]) -> bool:
    """Whether the part is jotted on: no clause, no list that `and` closes, nothing that leans on what stands before."""
    words = finite.words_in(part)
    errand = words[:1] == ["must"] and words[1:2] != ["be"]
    errand |= words[1:2] == ["to"] and words[0] in {"had", "have"} and not _PEOPLE.search(first)
    asking = words[:1] == ["which"] and not any(map(_goes_on, words[1:2]))
    if (
        not words
        or errand
        or asking
        or (words[:2] == ["after", "that"] and finite.main_verb(words) < 0)
    ):
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
        return not _whole(words) and with_article(part, frozenset()) == part
    leans = words[0] in _LEADS or verbs.is_ing(words[0]) or words[0].endswith("ly")
    return not (
        leans
        or (re.search(r" (?:and|or) ", part) and (len(words) <= _ITEM or _LISTED.match(part)))
        or _link(part, first, last=not after or _loose(after[0], first, after[1:]))
        or finite.main_verb(words) > 0
    )


def _goes_on(word: str) -> bool:
    """Whether `which` before the word goes on from what was told, and asks nothing: `which took two hours`."""
    verb = verbs.is_past(word) or verbs.base_of_third(word) is not None
    return verb or word in finite.PRONOUNS | verbs.AUXILIARIES


def _belongs(part: str, words: list[str], first: list[str], after: list[str]) -> bool:
    """Whether the part is an amount, or one more deed in a row of them."""
    then = words[0] == "then" and words[1:2] != [] and _told_in(words[1], first)
    beside = _OFTEN.fullmatch(part) or _ASIDE.fullmatch(part) or named_again(part, words)
    return bool(then or beside) or measures(part, words) or _in_series(words, first, after)


def _in_series(words: list[str], first: list[str], after: list[str]) -> bool:
    """Whether the part is one of several deeds in a row: `logged every call, swapped piece by piece`."""
    if _of_a_thing(words):
        return False
    nexts = (finite.words_in(part.removeprefix("and ").removeprefix("then ")) for part in after[:1])
    told = _told_in(words[0], first)
    return told and any(following and _told_in(following[0], first) for following in nexts)


def _told_in(word: str, first: list[str]) -> bool:
    """Whether the word is a verb in the tense of the first part."""
    if verbs.is_base(word) and first and verbs.is_base(first[0]):
        return True
    return verbs.is_past(word) and any(map(verbs.is_past, first))


def _link(part: str, first: str, *, last: bool) -> str:
    words = finite.words_in(part)
    if words and _of_a_thing(words) and not (words[1:2] == ["me"] and _by_somebody(first)):
        return "and it "
    still = words[:1] == ["never"] and words[1:2] != [] and verbs.is_past(words[1])
    if still or words[:1] == ["then"] or (words and fronted(words)):
        return "and "
    if not words or words[0] in finite.CONJUNCTIONS | {"with", "without"}:
        return ""
    if words[0].endswith("n't"):
        return "but "
    if _whole(words) or did(words) or verbs.only_past(words[0]) or words[0] in verbs.AUXILIARIES:
        return "and "
    also = last or verbs.surely_third(words[0])
    return "and " if also and same_tense(words[0], finite.words_in(first)) else ""


def _contrasts(part: str, first: str) -> bool:
    """Whether the part says what is so after the first said what is not: `we don't mend it, we visit it`."""
    subject, before = finite.words_in(part)[:1], finite.words_in(first)
    denied = any(word in _DENIES or word.endswith("n't") for word in before)
    again = {*finite.words_in(part)[:2]} & {*before}
    return denied and bool(subject) and subject[0] in finite.PRONOUNS and bool(again)


def _by_somebody(first: str) -> bool:
    """Whether somebody does something in the first part, so that it is they who go on: `she handed me a lamp`."""
    words = finite.words_in(first)
    return words[0] in {"she", "he", "you", "they", "we"} or (
        first[:1].isupper() and first[:2] != "I "
    )


def _whole(words: list[str]) -> bool:
    """Whether the part is a clause whose subject can stand: a pronoun, an owner, a plural or a name."""
    if finite.main_verb(words) < 1:
        return False
    bare = finite.CONTRACTED.sub("", words[0])
    stands = (
        bare in finite.PRONOUNS | finite.DETERMINERS | _ANYBODY
        or not words[0].islower()
        or words[0][0].isdigit()
        or words[0] in word_class("uncounted")
        or (verbs.is_ing(words[0]) and finite.main_verb(words) == 1)
    )
    return stands or any(finite.is_plural(word) for word in words[: finite.main_verb(words)])


def _of_a_thing(words: list[str]) -> bool:
    """Whether a thing did it and not the sender: `took me two nights`, `went from 5 to 2`, `turns out`."""
    how = words[1:2]
    lasted = words[0] in {"took", "cost", "lasted"} and how != [] and how[0][0].isdigit()
    moved = words[0] == "went" and how != [] and how[0] in {"from", "up", "down"}
    turned = words[0] in {"turns", "turned"} and how == ["out"]
    return (how == ["me"] and verbs.is_past(words[0])) or lasted or moved or turned
