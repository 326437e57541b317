"""Job titles: whether words are one, and the title that stands behind a name."""

import re
from itertools import pairwise

from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import word_list
from drafting.builtin.names import Mention
from guardrails.words import fold, words_of

_DUTY = re.compile(
    r"(?:who |he |she |they |that )?(?:runs|owns|manages|leads|heads|founded|looks after|does|sits on)\b",
    re.IGNORECASE,
)

_INTRO = re.compile(
    r"(?:(?:and |so )?(?:who|he|she|they|that)(?:['’]?s|['’]re| is| are)\s+|is\s+"
    r"|was\s+)?(?:(?:the|our|their|a|an|my|his|her|both)\s+)?",
    re.IGNORECASE,
)

_NOT_A_TITLE = re.compile(
    r"\b(?:i|i'm|we|said|says|asked|told|you|my|me|wants?|think|thinks|will|would|is|are|has"
    r"|have|had|at|on|for the|job|role|post|position|interview|intervw|intv)\b|\d{2}|\d"
    r" ?[ap]m\b|\d/\d",
    re.IGNORECASE,
)

_TITLE_END = re.compile(
    r"\s+(?:from|at|on|plus|when|this|last|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|for the|for (?=[A-Z]))\s+",
    re.IGNORECASE,
)

_TELLS = re.compile(
    r"(?:he|she|they)(?:['’]s|['’]re| is| are| runs| manages| heads| owns| leads)\b", re.IGNORECASE
)

_PARTED = re.compile(r"(?:is|was|[(\[,=–—-])", re.IGNORECASE)

_BEHIND_NAME = frozenset(
    {Joint.COMMA, Joint.BRACKET, Joint.DASH, Joint.LABEL, Joint.AND, Joint.COLON}
)

_BEHIND_FIRST_NAME = frozenset({Joint.BRACKET, Joint.LABEL})

_LONGEST_LISTED, _LONGEST_DUTY, _LONGEST_TITLE, _LONGEST_DEPARTMENT = 6, 8, 9, 2
"""Words: of what stands behind a name in a list, of `runs the refurb line`, of a title, of `finance` or `sales ops`."""

_THE_TITLE = re.compile(r"(?:the|our|their|head of|a|an|my|who|he|she)\b", re.IGNORECASE)


def as_title(words: str) -> str:
    """The words without their introduction where they are a job title, else nothing."""
    words = _TITLE_END.split(words.strip(" .*_~`|"))[0]
    if _DUTY.match(words) and len(words.split()) <= _LONGEST_DUTY:
        return re.sub(r"^(?:who|he|she|they|that)\s+", "", words, flags=re.IGNORECASE)
    intro = _INTRO.match(words)
    bare = words[intro.end() :] if intro else words
    folded = [word.text for word in words_of(bare)]
    if not folded or len(folded) > _LONGEST_TITLE or _NOT_A_TITLE.search(bare):
        return ""
    if set(folded[:8]) & word_list("roles") or (
        len(folded) <= _LONGEST_DEPARTMENT and folded[0] in word_list("departments")
    ):
        return bare
    return ""


def ends_in_title(words: str) -> bool:
    """Whether the words end in, or are, a job title."""
    folded = [word.text for word in words_of(words)]
    return (bool(folded) and folded[-1] in word_list("roles")) or bool(as_title(words))


def title_behind(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title that stands right behind the name, or nothing."""
    tail = mention.tail.strip(" .*_~`'’\"”")
    several = len(mention.words) > 1
    if tail and not _PARTED.match(tail) and not several:
        return ""
    followers = found[mention.clause + 1 : mention.clause + 3]
    if tail:
        return as_title(tail) or _bracketed_title(tail) or _told_next(followers)
    if not several and mention.lead and followers and _THE_TITLE.match(followers[0].text):
        return as_title(followers[0].text)
    if not followers or followers[0].joint not in (_BEHIND_NAME if several else _BEHIND_FIRST_NAME):
        return _told_next(followers)
    title = as_title(followers[0].text) or as_title(" and ".join(_joined(followers)))
    return title or (followers[0].text.rstrip(".") if is_listed(mention, found) else "")


def _joined(followers: tuple[Clause, ...]) -> list[str]:
    """The words of the first clause, and of the second where it goes on after an `and`."""
    goes_on = len(followers) > 1 and followers[1].joint is Joint.AND
    return [re.sub(r"^and\s+", "", clause.text) for clause in followers[: 1 + goes_on]]


def _told_next(followers: tuple[Clause, ...]) -> str:
    """The title in a sentence about the person: `He's the regional sales manager`."""
    told = (as_title(clause.text) for clause in followers if _TELLS.match(clause.text))
    return next(told, "")


def _bracketed_title(tail: str) -> str:
    inside = re.match(r"\s*(?:[(\[]|[,–—-]\s)\s*([^)\]]+)", tail)
    return as_title(inside.group(1)) if inside else ""


def title_by_first_name(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title given further down, to the first name: `dele = snr analyst`."""
    first = fold(mention.words[0])
    told = (
        as_title(follower.text)
        for clause, follower in pairwise(found)
        if fold(clause.text) == first and follower.joint is Joint.LABEL
    )
    return next(filter(None, told), "")


def is_listed(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether the name is all of the first clause of a line with something short behind it."""
    clause = found[mention.clause]
    follower = found[mention.clause + 1 : mention.clause + 2]
    return (
        len(mention.words) > 1
        and clause.joint in {Joint.LINE, Joint.BLANK}
        and not (mention.lead + mention.tail).strip(" .")
        and bool(follower)
        and follower[0].joint in {Joint.COMMA, Joint.DASH, Joint.BRACKET}
        and mention.clause > 0
        and follower[0].line == clause.line
        and not re.search(r"\b(?:you|we)\b", follower[0].text, re.IGNORECASE)
        and len(follower[0].text.split()) <= _LONGEST_LISTED
    )


def is_bracketed(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether a bracket opens right behind the name."""
    follower = found[mention.clause + 1 : mention.clause + 2]
    return bool(follower) and follower[0].joint is Joint.BRACKET
