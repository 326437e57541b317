"""Titles that stand elsewhere than right behind a name: before it, behind an aside, or as the desk beside it."""

import re
from dataclasses import replace
from functools import cache
from itertools import islice, pairwise

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.names import Mention
from drafting.builtin.reading.names.titles import as_title, title_before
from guardrails.words import fold, words_of

_LEADS_UP = re.compile(
    r"\b(?:the|their|our|its|his|her|a|an|another)\s(?P<title>[^\W\d_][\w'’&-]*(?:\s[\w'’&-]+){0,4}?)"
    r"(?:\s(?:is|was|being|would be)|\s(?:called|named)|,)(?:\sa|\scalled|\snamed)?\s$",
    re.IGNORECASE,
)
"""What leads up to a name with a title in it: `The depot manager is`, `a driver trainer called`."""

_ASIDE = re.compile(
    r"[\"“'‘]?(?:(?:he|she|they|who)\s)?(?:goes by|known as|aka|call(?:s|ed)? (?:me|him|her|them)|prefers|answers to"
    r"|likes to be called|(?:i )?did(?:n['’]?t| not) (?:catch|get)|no (?:further |last |second |family )?(?:sur)?name"
    r"|surname|first name|pronounced)\b",
    re.IGNORECASE,
)
"""What is noted about a name before its title."""

_ARTICLE = re.compile(
    r"(?:^|\s)(?:and )?(?:the|their|our|a|an) (?P<title>[^,;:]{3,40})$", re.IGNORECASE
)
_ROOM = re.compile(
    r"from (?:the )?(?P<room>[\w&]+)(?: (?:team|side|office|department|dept))?$", re.IGNORECASE
)
_NO_DESK = re.compile(
    r"\d|@|\b(?:i|we|you|he|she|they|me|my|her|him|them|his|our|their|and|who|which|that|the|on|in|at|by|via|not|no"
    r"|very|quite|nice|late|remote|remotely|online|zoom|phone|room|also|from|for|with|then|both|too|later|again"
    r"|am|pm|noon|today|yesterday|here|there|to|as|so|is|was|call|interview|candidate|applicant|laughs?|pause)\b",
    re.IGNORECASE,
)
_LONGEST_BESIDE = 4
"""Words of a title behind one name alone; longer ones tell what somebody did."""
_LONGEST_DESK = 3
"""Words of what stands for a title in a list of people: `front counter`."""
_BESIDE = frozenset({Joint.COMMA, Joint.DASH, Joint.BRACKET})


def told_title(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title that the words around a name give it without standing right behind; nothing where none does."""
    return (
        _leading(mention, found)
        or _behind_aside(mention, found)
        or _room(mention)
        or _beside_first_name(mention, found)
        or _desk(mention, found)
    )


def _leading(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title in what leads up to the name, or with its article in the clause before: `the Principal, Fr. Tirkey`."""
    told = _LEADS_UP.search(mention.lead)
    if told:
        return as_title(told["title"])
    clause = found[mention.clause]
    if mention.lead or clause.joint is not Joint.COMMA or mention.clause == 0:
        return ""
    before = _ARTICLE.search(found[mention.clause - 1].text)
    return as_title(before["title"]) if before else ""


def _behind_aside(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title behind a remark on the name: `Bea (didn't catch her surname), compliance`."""
    if mention.tail.strip(" ."):
        return ""
    clause = found[mention.clause]
    behind = [
        other
        for other in islice(found, mention.clause + 1, mention.clause + 4)
        if other.line == clause.line
    ]
    if not behind or not _ASIDE.match(behind[0].text):
        return ""
    rest = [other for other in behind if not _ASIDE.match(other.text)]
    return as_title(rest[0].text) if rest and rest[0].joint in _BESIDE else ""


def _room(mention: Mention) -> str:
    """The department that somebody of one name is from: `lucie from hr`."""
    told = _ROOM.match(mention.tail.strip(" ."))
    return told["room"] if told and fold(told["room"]) in word_list("departments") else ""


def _beside_first_name(mention: Mention, found: tuple[Clause, ...]) -> str:
    """A short title behind one name alone: `wes - staff sre`, `mrs o'dowd the head`."""
    behind = found[mention.clause + 1 : mention.clause + 2]
    words = mention.tail.strip(" .")
    if not words and behind and behind[0].joint in {Joint.DASH, Joint.COMMA}:
        words = behind[0].text.strip(" .")
    elif not words.startswith("the "):
        return ""
    told = [word.text for word in words_of(words)]
    ends = bool(told) and bool({told[0], told[-1]} & word_list("roles"))
    fits = len(mention.words) == 1 and len(told) <= _LONGEST_BESIDE and ends
    return as_title(words) if fits else ""


def title_before_bracket(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title that a name in a bracket stands behind: `practice mgr (sheila grantham)`."""
    clause = found[mention.clause]
    if mention.lead or clause.joint is not Joint.BRACKET or not mention.clause:
        return ""
    return title_before(replace(mention, lead=f"{found[mention.clause - 1].text} "))


def _desk(mention: Mention, found: tuple[Clause, ...]) -> str:
    """What stands beside a full name that is all of its clause, where it is words of work in small letters."""
    clause, behind = found[mention.clause], found[mention.clause + 1 : mention.clause + 2]
    alone = (
        len(mention.words) > 1 and not mention.lead.strip(" +&") and not mention.tail.strip(" .")
    )
    if not (alone and behind and behind[0].line == clause.line and behind[0].joint in _BESIDE):
        return ""
    words = behind[0].text.strip(" .")
    told = [word.text for word in words_of(words)]
    fits = 0 < len(told) <= _LONGEST_DESK and words == words.lower() and not _NO_DESK.search(words)
    return words if fits and not _of_work().isdisjoint(told) else ""


@cache
def _of_work() -> frozenset[str]:
    return word_list("departments") | word_list("role_modifiers")


def title_by_first_name(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title given further down, to the first name: `dele = snr analyst`."""
    first = fold(mention.words[0])
    told = (
        as_title(follower.text)
        for clause, follower in pairwise(found)
        if fold(clause.text) == first and follower.joint is Joint.LABEL
    )
    return next(filter(None, told), "")
