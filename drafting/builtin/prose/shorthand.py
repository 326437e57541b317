"""Jotted words written out: `w/` becomes `with`, `2 dec` becomes `2 December`, `zofia` gets her capital."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

_TOKEN = re.compile(r"(?<![^\s(\"“‘'])([^\s,.;:!?()\"“”]+)(?=[\s,.;:!?)\"”]|$)")
_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATED_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}}(?:st|nd|rd|th)?(?: of)?) (?P<month>{_MONTHS})\b"
    rf"|\b(?P<first>{_MONTHS})\.? (?P<after>\d{{1,2}}(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(r"\b(since|until|till|in|by|from|last|next|every) (march|may|august)\b")
"""A month that is also a word, behind what only a time follows."""
_AFTER_WOULD = (
    "(?:take|write|say|tell|go|do|be|make|start|ask|look|use|put|like|love|want|have|know)"
)
_LEADING = "said|say|says|think|thought|that|told (?:him|her|them)|how|what|why|when|where|if"
"""What stands before `id` and `ill` where they are I'd and I'll."""
_CARDS = "cards?|badges?|numbers?|checks?|photos?|is|was|are|and|or|scans?|tags?|for|of|in|on|at|to"
"""What follows `id` where it is an identity."""
_SPAN = "(?:hour|shift|day|night|week|month|year)"
_TO_WHOM = "the|an?|my|me|him|her|them|us|say|be|get"
_SO_OFTEN = r"(?:an?|per|every|each|in|instead|since|this|last)\b"
"""What stands behind how often something happened: `200x a shift`."""
_NOT_ALONE = "the|an?|my|your|his|her|our|their|its|no|photo|staff|user|order|job|case|item|account|student|patient"
"""What stands before `id` where it is an identity."""
_ON_WITH = "they|then|he|she|we|i|it|the|my|so|now|not|said|had|go|was|were|got|did|told|went|no"
"""What stands behind `an` where it is `and`."""
_RELATIVES = "mother|father|mum|mom|dad|nan|gran|granny|grandad|brother|sister|wife|husband|daughter|boss|uncle|aunt"
_GOES_ON = "and|or|are|were|have|had|both|all|who|in|on|at|with|from|came|live|work|do|did|that|would|will|can|to|as"
"""What follows several of them, so that nothing is theirs: `my sisters are`."""
_BY_WHAT_FOLLOWS = (
    (re.compile(rf"(?<!\bto )\b2(?! an? {_SPAN})(?= (?:{_TO_WHOM})\b(?![.']))"), "to"),
    (re.compile(r"\b(?P<way>down|up) 2 (?=\d)"), r"\g<way> to "),
    (re.compile(rf"\bid (?={_AFTER_WOULD}\b)"), "I'd "),
    (re.compile(rf"\b(?P<led>{_LEADING}) id (?!(?:{_CARDS})\b)(?=[a-z])"), r"\g<led> I'd "),
    (
        re.compile(rf"\b(?P<led>{_LEADING}) ill (?!(?:and|with|at|from|health)\b)(?=[a-z])"),
        r"\g<led> I'll ",
    ),
    (re.compile(r"\bi(?=['’](?:d|ll|m|ve)\b)"), "I"),
    (re.compile(rf"\b1x (?={_SO_OFTEN})"), "once "),
    (re.compile(rf"\b2x (?={_SO_OFTEN})"), "twice "),
    (re.compile(r"(?P<first>\d[\d.,%]*(?: ?[a-z]+){0,2}) ?[-=]?> ?(?=[£$€]?\d)"), r"\g<first> to "),
    (
        re.compile(rf"\ban (?=(?:{_ON_WITH})\b|(?!h|us|x-)[b-df-hj-np-tv-z][a-z]+(?:s|ed)\b)"),
        "and ",
    ),
    (
        re.compile(r"\b(?P<went>gets?|got|go|goes|going|went|moved?|looked?) in to (?=[a-z])"),
        r"\g<went> into ",
    ),
    (
        re.compile(
            rf"\b(?P<led>(?!(?:{_NOT_ALONE})\b)[a-z]+) id (?=(?:set|run|pick|choose|bring|show|teach|fix|pay)\b)"
        ),
        r"\g<led> I'd ",
    ),
    (re.compile(rf"\b(?P<times>\d+)x (?={_SO_OFTEN})"), r"\g<times> times "),
    (
        re.compile(
            rf"\b(?P<whose>my|his|her|our|their) (?P<who>{_RELATIVES})s (?=[a-z])(?!(?:{_GOES_ON})\b)"
        ),
        r"\g<whose> \g<who>'s ",
    ),
    (
        re.compile(
            r"\bits (?=(?:a|the|not|just|only|mostly|been|about|near|mine|my|so|very|too|always|where|what|how|why)\b)"
        ),
        "it's ",
    ),
    (
        re.compile(r"\b(?P<said>thinks?|thought|says|said|saying|sayin) its (?!own\b)"),
        r"\g<said> it's ",
    ),
    (re.compile(r"\bqs? (?=(?:on|about|re|from)\b)"), "question "),
    (re.compile(r"\b(main|big|biggest|real|other) prob\b"), r"\1 problem"),
    (re.compile(r"\bthere (?=not\b)"), "they're "),
    (
        re.compile(r"\b(?P<hours>\d+ (?:hrs?|hours?)) (?P<more>\d\d)(?=$|[,.;])"),
        r"\g<hours> \g<more> minutes",
    ),
    (
        re.compile(r"\b(?P<led>every|takes?|took|for|after|about|over|within) (?P<count>\d+) ?h\b"),
        r"\g<led> \g<count> hours",
    ),
    (re.compile(r"(?<!to )(?<!than )\b4(?= (?:the|a|an|my|me|being|bein)\b(?![.']))"), "for"),
)
_DAYS = re.compile(
    r"(?<=mon|tue|wed|thu|fri|sat|sun)/(?=(?:mon|tue|wed|thu|fri|sat|sun)s?\b)|(?<=tues|weds|thur)/(?=(?:fri|sat|sun)\b)",
    re.IGNORECASE,
)
_WEEKEND = re.compile(r"(?i)(?<=and )(?:sat|sun)(?= (?:mornings?|afternoons?|evenings?|nights?)\b)")
"""`sat` and `sun` where another day stands before them: `Tuesday evening and sat morning`."""
_WEEKLY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b")
_LASTING = re.compile(
    r"\b(\d+|one|two) ?(minute|hour|day|week)s? ((?:[a-z]+ )?"
    r"(?:chat|call|meeting|session|interview|test|task|lesson|exercise|presentation|walk|visit))\b"
)
_LONG = re.compile(
    r"\b(an? \d+) (minute|hour|day|week|month|year)s(?= [a-z])(?! (?:of|in|on|at|for|and|or|per|a)\b)"
)
"""`a 10 minutes look`, where the time is said of what follows."""
_OPENING, _CLOSING = ("“", '"'), ("”", '"')
_REPEATED = re.compile(r"([!?])\1+")
_MARKUP = re.compile(r"(\*{1,3}|_{2,}|`)(?=\S)(.+?)(?<=\S)\1")


@cache
def table(section: str) -> dict[str, str]:
    """One section of the shorthand file."""
    text = files("drafting.builtin").joinpath("phrases/shorthand.toml").read_text("utf-8")
    found: dict[str, str] = tomllib.loads(text)[section]
    return found


def spelled_out(
    words: str, names: Iterable[str] = (), initials: Mapping[str, str] | None = None
) -> str:
    """The words on one line with shorthand expanded, names capitalised and initials named; nothing else changes."""
    line = " ".join(plain_text(words).split())
    line = _DAYS.sub(" and ", line)
    line = _WEEKEND.sub(lambda day: "Saturday" if day[0].lower() == "sat" else "Sunday", line)
    line = _WEEKLY.sub(lambda day: day.group().capitalize(), line)
    line = _DATED_MONTH.sub(_month, _REPEATED.sub(r"\1", line))
    line = _MONTH_ALONE.sub(lambda month: f"{month[1]} {month[2].capitalize()}", line)
    for digit, word in _BY_WHAT_FOLLOWS:
        line = digit.sub(word, line)
    capitals = {name.casefold(): name for name in names}
    known = initials or {}
    for short, name in known.items():
        line = re.sub(
            rf"^{short}\. (?=[a-z])|\b{short}\. (?=(?:{'|'.join(map(re.escape, capitals.values()))})\b)",
            name.replace("\\", r"\\") + " ",
            line,
        )
    said = _TOKEN.sub(
        lambda token: (
            _initial(token, line, known) or _word(token.group(1), line, token.start(), capitals)
        ),
        line,
    )
    return _LASTING.sub(r"\1-\2 \3", _LONG.sub(r"\1-\2", said))


def plain_text(words: str) -> str:
    """The words without the stars and lines that mark them bold or slanted."""
    return _MARKUP.sub(r"\2", words)


def _initial(token: re.Match[str], line: str, known: Mapping[str, str]) -> str:
    """The name an initial stands for, unless it is part of a name of something else: `AP Chemistry`, `Warehouse B`."""
    name = known.get(token.group(1), "")
    numbered = re.search(r"[a-z] [A-Z][a-z]+ $|^[A-Z][a-z]+ $", line[: token.start()])
    return "" if numbered or re.match(r" [A-Z]", line[token.end() :]) else name


def _month(found: re.Match[str]) -> str:
    months = table("months")
    if found["month"]:
        return f"{found['day']} {months.get(found['month'].lower(), found['month'])}"
    return f"{months.get(found['first'].lower(), found['first'])} {found['after']}"


def _word(token: str, line: str, place: int, capitals: dict[str, str]) -> str:
    if line[place - 1 : place] in _OPENING and line[place + len(token) :][:1] in _CLOSING:
        return token  # all that somebody said
    bare, possessive = (token[:-2], token[-2:]) if token.endswith(("'s", "’s")) else (token, "")
    if bare.casefold() in capitals:
        return capitals[bare.casefold()] + possessive
    meaning = table("words").get(token.lower())
    if meaning is None or token.isupper() or _within_name(token, line, place):
        return token
    if meaning in ("minutes", "hours", "weeks", "years") and _single(line, place):
        meaning = meaning[:-1]
    return meaning.capitalize() if token[0].isupper() and meaning.islower() else meaning


def _within_name(token: str, line: str, place: int) -> bool:
    """Whether a short form stands inside somebody's name: `Pham Thu Ha`."""
    between = re.search(r"\b[A-Z][a-z]+ $", line[:place])
    after = re.match(r" [A-Z][a-z]+\b", line[place + len(token) :])
    dated = after and after.group().strip().lower() in {
        *table("months"),
        *map(str.lower, table("months").values()),
    }
    return bool(token.istitle() and between and after and not dated)


def _single(line: str, place: int) -> bool:
    """Whether the number before this place is one."""
    return bool(re.search(r"(?<![\d.,])(?:1|one|a) $", line[:place]))
