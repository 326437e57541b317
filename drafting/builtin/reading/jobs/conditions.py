"""What stands behind a role's noun and is no part of its name: hours, terms, teams, places, the sentence going on."""

import re

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from guardrails.words import fold

CALL_WORK = re.compile(r"call (?:cent(?:re|er)|handl\w+|agents?|takers?|operators?)", re.IGNORECASE)
"""Calls that are somebody's work, and no way to meet."""
MEDIUM = re.compile(
    r"\b(?:zoom|teams|phone|online|person|onsite|video"
    rf"|(?!{CALL_WORK.pattern})call|am|pm|panel|talk|calendar|transcript|recording"
    r"|memo|invite|location|building|notes|pasted|email|hi|okay|ok|right|so|testing|remote|hybrid|round|rnd|rd|stage)\b",
    re.IGNORECASE,
)
"""How and when one meets, and the words of talk around it."""

TERMS = re.compile(
    r"(?:(?:part|full|half)[ -]?time|casual(?! (?:dining|wear|games))|perm|fixed[ -]term"
    r"|permanent(?! (?:secretary|way|make-?up))|temporary(?! (?:works|accommodation|event))|temp(?! agency)"
    r"|zero[ -]hours?|\d+[ -](?:hours?|hrs?|days?|months?|mins?|minutes?)|day \d"
    r"|(?:vacancy|ref|req|no|job)\.? [\w/-]*\d[\w/-]*|[a-z]{1,5}/\d+|\d{4,})\s",
    re.IGNORECASE,
)
"""How long or when one works, a reference or a count of days: no title begins with them."""
_TERMS_BEFORE = re.compile(
    r"(?:^|[^\w])(?:(?:part|full|half)[ -]$|zero[ -]$|fixed[ -]$|\d+[ -]$|(?:this|next|last|same) $)",
    re.IGNORECASE,
)
_REST_OF_TERMS = re.compile(
    r"(?:time|term|hours?|hrs?|days?|months?|mins?|minutes?)\b", re.IGNORECASE
)


def parts_terms(text: str, start: int) -> bool:
    """Whether hours or terms go on at the place: `24 |hour nurse`, `part |time clerk`, but not `time clerk`."""
    before = text[max(start - 12, 0) : start]
    return bool(_REST_OF_TERMS.match(text, start) and _TERMS_BEFORE.search(before))


ONLY_TERMS = re.compile(
    r"\d+ (?:hours?|hrs?|h|days?|months?|mths?|weeks?|wks?|mins?)", re.IGNORECASE
)
"""A count of hours or days, which is nobody's post: `24 hr`."""


TERMS_BEHIND = re.compile(
    r"[\s,(–-]{1,3}(?:(?:part|full)[ -]?time|perm(?:anent)?|temp(?:orary)?|ftc|fixed[ -]term"
    r"|(?:maternity|mat) (?:cover|leave)|seasonal|nights?|days|weekends|evenings|lates|earlies|zero[ -]hours?"
    r"|\d+(?:\.\d+)? ?(?:hours|hrs|days|months|mths|fte)|0\.\d)\b",
    re.IGNORECASE,
)
"""Hours or terms right behind a phrase, which so is a job's."""


def is_no_field(words: str) -> bool:
    """Whether what stands behind a role's noun is a day, a way of meeting or the sentence going on."""
    if _FIRM_BEHIND_JOB.match(words):
        return True
    words = _NUMBERED.sub("", _JOB_HEAD.sub("", words))
    if (
        _ANYBODY.fullmatch(words)
        or _NAME.fullmatch(words)
        or _HOURS.fullmatch(words)
        or _TEAM.search(words)
        or _TERM.search(words)
        or _SAYS_MORE.match(words)
        or _REMARK.match(words)
        or _COUNTED.match(words)
        or _MONTHS.search(words)
        or _is_place(words)
        or (words.startswith(" /") and is_organisation(fold(words.rsplit(maxsplit=1)[-1])))
    ):
        return True
    folded = [fold(word) for word in words.strip(" (),-–/&").split()]
    grammar = set(folded[1:] if words.startswith((" in", " of", " for")) else folded)
    known = (word_list("not_in_roles") - IN_FIELDS) | _WAYS
    known -= _NUMBERS if words.lstrip().startswith("(") else frozenset()
    return bool(grammar & known or MEDIUM.search(words) or has_date(words.strip()))


def _is_place(words: str) -> bool:
    """Whether it says where the post is: ` (Puffin Ward)`, ` in the emergency department`."""
    last = words.strip(" ()").rsplit(maxsplit=1)[-1]
    first = words.strip(" ()")[:1]
    named = words.strip().startswith("(") and first.isupper() and fold(last) in word_list("places")
    return named or words.startswith(" in the ")


IN_FIELDS = frozenset(["in", "of", "for", "and", "the", "to"])
"""Words of grammar that a field of work may hold: `subtitler (Romanian to English)`."""
_NUMBERS = frozenset(["one", "two", "three"])
_SAYS_MORE = re.compile(
    r" (?:and|&|but) (?:it|they|she|he|we|i|you|the|that|this|there|then|so|not|nobody|had|was|is|are|got)\b",
    re.IGNORECASE,
)
"""Where a sentence goes on behind a post: ` and it took place`."""
_MONTHS = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[-–/]")
"""A stretch of months that a post is for: `, nights Jan-Jun`."""
_COUNTED = re.compile(
    r", (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) [a-z]+s\b",
    re.IGNORECASE,
)
"""How many of something a place has: `, eight chairs`."""
_WAYS = frozenset(
    [
        *("down", "past", "near", "by", "outside", "opposite"),
        *("off", "behind", "where", "maybe", "though", "which", "based"),
        *("working", "reporting", "ref", "reference", "spoke", "talked", "seen"),
        *("mostly", "mainly", "usually", "only", "well", "sort"),
        *("kind", "basically", "actually", "probably"),
    ]
)
"""Words that say where the post is, or go on with the sentence."""
_HOURS = re.compile(
    r"[\s,(–-]*(?:(?:days?|nights?|evenings?|weekends?|mornings?|afternoons?|earlies|lates|(?:part|full|half)[ -]?time"
    r"|perm(?:anent)?|temp(?:orary)?|seasonal|summer|season|(?:maternity|mat|sickness|holiday) (?:cover|leave)"
    r"|(?:early|late|back|day|night|morning|afternoon|evening|weekend|twilight|graveyard|swing|split|double|rotating"
    r"|first|second|third) shifts?"
    r"|fixed[ -]term|ftc|shifts?|bank|relief|casual|locum|job[- ]share|term[- ]time)"
    r"(?: (?:mostly|mainly|only))?(?: and | ?[&+/] ?|, | |$|(?=\))))+\)?",
    re.IGNORECASE,
)
"""When and how long one works: `, nights`, ` (maternity cover)`."""
_ANYBODY = re.compile(r" ?\(?[mwfhdx](?:[/|][mwfhdx*])+\)?", re.IGNORECASE)
"""That a post is for men, women and everybody else: `(m/w/d)`."""
_PROPER = r"[^\W\d_a-z][\w'’-]+"
_NAME = re.compile(
    rf" ?\((?:{_PROPER}, (?:[A-Z]\.?[ -]?){{1,3}}|(?:[A-Z]\.[ -]?){{1,3}}{_PROPER}"
    r"|(?!(?:Band|Grade|Class|Category|Cat|Level|Group|Team|Shift|Licen[cs]e|Section|Unit|Block) )"
    rf"{_PROPER} (?:[A-Z](?:\.[ -]?|[ -])){{0,2}}[A-Z]\.?)\)"
)
"""Whose interview a calendar says it is: `Marketing Coordinator (Gurpreet D.)`, `(R. Lund)`, `(Lund, R.)`.

Capitals that run together without a point or a comma are short for a field: `(Power BI)`.
"""
_REMARK = re.compile(
    r"(?:,| [–-]| ?\() ?(?:yeah|yea|yep|yes|yup|aye|nope|not|lol|haha\w*|innit|mate|love|please|apparently|thankfully"
    r"|sadly|obviously|honest(?:ly)?|thank (?:god|goodness|heavens|you)|thanks|of course|as (?:it|I)|if (?:it|you|I)"
    r"|I|sir|madam|ma['’]am|(?-i:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Madam|Sir))(?![\w-])",
    re.IGNORECASE,
)
"""What is remarked on a post, or to whoever asked for it: `, yeah`, `, not the senior one`, `, Mrs` of `, Mrs Lund`."""
_TEAM = re.compile(r", .* (?:team|crews?|squad)$", re.IGNORECASE)
_TERM = re.compile(
    r"^, (?:the|a|an|our|their|his|her|my)\b"
    r"|\b(?:\d+|one|two|three|four|six|nine|ten|twelve|eighteen)[- ]"
    r"(?:months?|mths?|years?|yrs?|weeks?|wks?|hours?|hrs?)\b"
    r"|\b(?:contract|fixed[ -]term) \d|\b(?:firm|company|agency|business|charity|start-?up|outfit)\b",
    re.IGNORECASE,
)
"""How long it lasts, whose it is, or the next remark, which begins with an article."""
_JOB_HEAD = re.compile(r"^ (?:job|role|post|position)(?=,)")
_FIRM_BEHIND_JOB = re.compile(rf"{_JOB_HEAD.pattern}, [A-Z]")
"""Whose job it is: ` position, Prairie Union Bank`."""
_NUMBERED = re.compile(r"(?<=\w )(?:stage|phase|round|lot|unit) \d+\b", re.IGNORECASE)
"""A part of a works, behind what it is a part of; alone it is a round of interviews."""
