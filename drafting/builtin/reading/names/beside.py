"""What the words right beside a name tell of its bearer: a post or kin before it, presence behind it."""

import re
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.doubts import WITH
from drafting.builtin.reading.names.names import Mention
from drafting.builtin.reading.names.titles import title_before, title_behind
from drafting.builtin.reading.names.told_titles import told_title
from guardrails.words import fold

_OF_SOMEBODY = re.compile(
    r"(?:^|\W)(?P<whose>his|her|their|the|our|an?|some|another|old|one)\s(?:[\w.'’-]+\s){0,3}$",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"\b(?:his|her|their|whose)\s(?:\w+\s)?(?:wife|husband|sister|brother|son|daughter|father|mother|dad|mum|mam|cousin"
    r"|nephew|niece|uncle|aunt|deputy|boss|partner|colleague|business partner|no\. ?(?:2|two)|number two|second"
    r"|right[- ]hand \w+|sidekick|assistant|apprentice|mate)\s$",
    re.IGNORECASE,
)
_POST_IS = re.compile(
    r"(?P<post>[^\W\d_]+)(?: (?:there|in charge|on duty|is|was|called|named|being))+(?: an?| old| young| called)*\s$",
    re.IGNORECASE,
)
_LIKE_POSTS = frozenset(
    {"boss", "charge", "gaffer", "lady", "fella", "fellow", "lad", "lass", "other", "one", "name"}
)
_PRESENT = re.compile(
    r"\W{0,3}(?:from (?:the )?[\w&]{2,12} )?"
    r"(?:who\b|sat in|sitting in|joined|joining|dial+ed|came in|popped|wandered|dropped in|listened|listening"
    r"|took (?:it|notes|me)|showed me|showed us|asked|interviewed me|also\b|too\b"
    r"|(?:was|were) (?:also |only |just |there\b)|there\b|(?:was|were) present"
    r"|(?:was |were )?(?:on|in|at|from|over) (?:the )?(?:speaker|call|line|phone|desk|screen|zoom|teams|video|office"
    r"|corner|room|back|counter|floor|shop|hr|people|sales|ops|finance))\b",
    re.IGNORECASE,
)
_NEXT_TO = re.compile(
    r"(?:(?:and|n|plus|also|with|then|later|&|\+)\s+)*"
    r"(?:(?:their|the|his|her|our|an?|some|one of \w+|old)\s+(?:[\w.'’-]+\s+){0,3})?",
    re.IGNORECASE,
)
_NEAR = 4
"""Clauses before a name on its line in which somebody met is looked for."""


def beside(
    mention: Mention, found: tuple[Clause, ...], every: dict[int, list[Mention]]
) -> Iterator[str]:
    """Names of what the words right before and behind a mention, and whoever stands before it, tell of it."""
    post, whose = _POST_IS.search(mention.lead[-60:]), _OF_SOMEBODY.search(mention.lead[-60:])
    if post and (fold(post["post"]) in word_list("roles") or fold(post["post"]) in _LIKE_POSTS):
        yield "post is"
    if whose:
        yield f"of {fold(whose['whose'])}"
    if _KIN.search(mention.lead[-60:]):
        yield "kin"
    if _PRESENT.match(_behind(mention, found)):
        yield "present"
    if told_title(mention, found):
        yield "told title"
    if _NEXT_TO.fullmatch(mention.lead) and _follows_met(mention, found, every):
        yield "next to somebody met"
        yield f"next to somebody met, {found[mention.clause].joint}"


def _behind(mention: Mention, found: tuple[Clause, ...]) -> str:
    """What stands behind the name in its clause, else the next clause of its line."""
    if mention.tail.strip():
        return mention.tail
    follower = found[mention.clause + 1 : mention.clause + 2]
    same = follower and follower[0].line == found[mention.clause].line
    return follower[0].text if same and follower[0].joint is not Joint.STOP else ""


def _follows_met(
    mention: Mention, found: tuple[Clause, ...], every: dict[int, list[Mention]]
) -> bool:
    """Whether a name with a title, an honorific or words of meeting stands before it on its line."""
    line = found[mention.clause].line
    return any(
        other.end < mention.start
        and (
            other.honorific
            or WITH.search(other.lead)
            or title_behind(other, found)
            or title_before(other)
        )
        for place in range(max(mention.clause - _NEAR, 0), mention.clause + 1)
        if found[place].line == line
        for other in every.get(place, ())
    )
