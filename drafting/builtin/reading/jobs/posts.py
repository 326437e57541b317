"""Where the name of a post may stand: noun phrases that end in a role's noun, before `job`, or behind `role is`."""

import re
from collections.abc import Iterator
from itertools import chain

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import word_list
from drafting.builtin.dates import is_date
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.jobs.agents import is_agent
from drafting.builtin.reading.jobs.conditions import CALL_WORK, IN_FIELDS, is_no_field
from guardrails.words import fold

ROLE_LABELS = frozenset(
    [
        *("role", "position", "stelle", "poste", "puesto", "cargo", "ruolo", "functie"),
        *("opening", "job", "post", "title", "job title", "vacancy", "pos", "what"),
        *("for", "what for", "rolle", "vacature", "applied for"),
    ]
)
_LONGEST = 6
"""Words of a role before what is added behind it."""

_MOST_CHARACTERS = 300
_WORD = re.compile(r"[^\s,;:!?()\[\]\"“”|=]+")
JOB = re.compile(
    r"(?:['’]s)?\s*(?:\([^)]{1,30}\)\s*)?(?P<job>job|role|post|position|opening|vacancy|interviews?|intervw|intv|intvw"
    r"|i/v(?:iew|w)?|thing|one|gig|shift|chat|screen)\b",
    re.IGNORECASE,
)
FRAME = re.compile(
    r"\b(?:(?:role|position|post|job|vacancy|opening)(?:['’]s)?|title|interview\w*|apply\w*|applied|application|hiring"
    r"|looking|it['’]?s|want(?:ing|s)?|needs?|join(?:ing)?|choose|appoint)"
    r"(?: (?:of|as|is|was|for|an?|the|will be|in|would be))*\s*[:=]?\s*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r" (?:I{1,3}|IV|V)(?![\w:/]|\.\w)| [1-4](?![\w.:/])"
    r"|\s?\([^()\d]{2,30}\)|\s?\((?i:band|grade|level|lvl|tier|scale|class) \d[^()\d\n]{0,20}\)"
    r"| (?:in|of|for) [^\W\d][\w&'’-]* \d{1,2}(?![\w.:/%+-])"
    r"| (?:in|of|for|/|-|–|&|and|(?i:to(?= the ))) (?:(?i:the) )?[^\W\d][\w&'’/-]*(?: [^\W\d][\w&'’/-]*){0,2}"
    r"|(?: (?:job|role|post|position))?, [^\W\d][\w&'’/-]*(?: (?:[+&] )?[\w&'’/-]*\w){0,4}?"
    r"(?=\s*(?:[^\w\s&+'’(]|$|\n)|\s\(|\s(?:at|with|@|w/) )"
    r"| [a-z]{1,3}\d\b| (?i:lvl|level|grade|band|tier|class|scale) \d(?!\d)|, (?i:lvl|level|tier) \d(?![\w.])"
)


def phrases(text: str, clause: Clause, number: int) -> Iterator[tuple[int, int, int]]:
    """Every stretch that may be a role: where it begins, where it ends without and with what is added behind."""
    words = list(
        _WORD.finditer(text, clause.start, min(clause.end, clause.start + _MOST_CHARACTERS))
    )
    seen = set[tuple[int, int]]()
    for place in _ends(text, clause, words, number):
        end = words[place].start() + len(_EDGE.sub("", words[place].group()))
        firsts = [words[first].start() for first in _firsts(words, place)]
        for start in chain(firsts, *(_joined(text, first) for first in firsts)):
            for behind in (end, *further(text, end)):
                fresh = (start, behind) not in seen and start < end
                if fresh and not is_date(text[start:end]):
                    seen.add((start, behind))
                    yield start, end, behind


_EDGE = re.compile(r"(?:['’]s|[.'’*_])?$")
"""What ends a word and is no part of a role: its genitive, a mark."""


def _joined(text: str, start: int) -> Iterator[int]:
    """Where a phrase begins with the word or two that `and` joins to it: `Tax and` of `Tax and Compliance Officer`."""
    before = _JOINED.search(text, max(start - _FARTHEST_JOINED, 0), start)
    for name in ("last", "first"):
        if not before or not before[name] or fold(before[name]) in word_list("not_in_roles"):
            return
        yield before.start(name)


_JOINED = re.compile(
    r"(?:(?P<first>[^\W\d_][\w'’-]*) )?(?P<last>[^\W\d_][\w'’-]*)(?: (?:and|&|\+) | ?/ ?)$",
    re.IGNORECASE,
)
_FARTHEST_JOINED = 40
"""Characters before a phrase in which it may begin."""


def further(text: str, end: int) -> Iterator[int]:
    """The ends with a level, a field or a place behind: `II`, `(ortho)`, `, Eastgate`, `in Soil Science`."""
    for _ in range(2):
        behind = _BEHIND.match(text, end)
        words = _of_field(behind.group()) if behind else ""
        if not words or is_no_field(words) or _is_asked(text, end, words):
            return
        end += len(words)
        yield end


def _is_asked(text: str, end: int, words: str) -> bool:
    """Whether the words are who is asked about the post: `, Tom` of `Why fleet manager, Tom?`."""
    return bool(_CALLED_BY_NAME.fullmatch(words)) and text[end + len(words) :][:1] == "?"


_CALLED_BY_NAME = re.compile(r", [^\W\d_a-z][\w'’-]+")


def _of_field(words: str) -> str:
    """The words behind a role's noun up to where the sentence goes on: ` of Nursing`, of ` of Nursing at St`."""
    if not words.startswith(" ") or words[1:3] in {"- ", "– "}:
        return words
    stop = word_list("not_in_roles") - IN_FIELDS
    for word in list(re.finditer(r" \S+", words))[2:]:
        if fold(word.group().strip()) in stop:
            words = words[: word.start()]
            break
    return "" if words.lower().endswith(" the") else _ENDS_IN_GRAMMAR.sub("", words)


_ENDS_IN_GRAMMAR = re.compile(r"(?<=\w)(?: (?:in|of|for|and|to|&))+$", re.IGNORECASE)
"""What leads on to the next field: `in` of ` / Senior Lecturer in`."""


def _ends(text: str, clause: Clause, words: list[re.Match[str]], number: int) -> Iterator[int]:
    """Places of words that a role may end in: a role's noun, a word before `job`, the last of a short clause."""
    short = len(words) <= _LONGEST + 1 and (
        number < _SHORT_CLAUSES or fold(clause.label) in ROLE_LABELS
    )
    told = fold(clause.label) in ROLE_LABELS and clause.joint is Joint.LABEL
    for place, word in enumerate(words):
        noun = re.split("[-/]", fold(word.group().strip("./*_'’")))[-1]
        if noun in word_list("not_in_roles") - _COUNTS:
            continue
        last = place + 1 == len(words)
        framed = FRAME.search(text[clause.start : words[max(place - 2, 0)].start()][-60:])
        if (
            noun in word_list("roles")
            or noun.removesuffix("s") in word_list("roles")
            or JOB.match(text, word.end())
            or (last and (short or told or framed))
            or (framed and is_agent(noun))
            or _applied_as(text, clause.start, word)
        ):
            yield place


def _applied_as(text: str, start: int, word: re.Match[str]) -> bool:
    """Whether the word ends what somebody was interviewed as, before with whom: `interview as sheet doffer with`."""
    if not _WITH.match(text, word.end()):
        return False
    return _APPLIED_AS.search(text, max(start, word.start() - _FARTHEST_AS), word.end()) is not None


_APPLIED_AS = re.compile(
    r"\b(?:interview\w*|intervw|intv\w*|appl(?:y|ied|ying|ication)|chat|trial|seen) (?:as|to be)"
    r"(?: (?:an?|the|their))?(?: [^\W\d_][\w'’/&-]*){1,4}$",
    re.IGNORECASE,
)
_WITH = re.compile(r" (?:with|w/|at|@) ", re.IGNORECASE)
_FARTHEST_AS = 70
"""Characters before a word in which somebody may say what they were interviewed as."""
_SHORT_CLAUSES = 24
_COUNTS = frozenset({"one", "two", "three", "i"})
"""Words of grammar that may end a post all the same: `operator two`, `Engineer I`."""


_DASHES = frozenset("-–—|>/*")
"""Marks that part a post from what stands before it, where they stand alone."""
_SHORTENED = frozenset(
    "sr jr snr jnr asst assoc dep exec princ chf ops mech elec dev tech admin reg nat".split()  # noqa: SIM905  # a list reads longer
)
"""What a title begins with, cut short by a full stop: `Sr. Product Analyst`."""


def _is_parted(one: re.Match[str], following: re.Match[str]) -> bool:
    """Whether two words belong to different phrases: a mark stands between them, or the first is one."""
    word = fold(one.group())
    stops = one.group()[-1] in ".!" and word.rstrip(".") not in _SHORTENED
    return stops or word in _DASHES or one.end() + 1 < following.start()


def _firsts(words: list[re.Match[str]], place: int) -> Iterator[int]:
    """Where the phrase that ends at `place` may begin: at most so many words before, not across words of grammar."""
    first = place
    yield first
    while first > max(place - _LONGEST + 1, 0):
        before = fold(words[first - 1].group().rstrip("."))
        stops = before in word_list("not_in_roles") - {"in", "of", "for", "and"}
        if stops and not CALL_WORK.match(f"{before} {fold(words[first].group())}"):
            return
        if _is_parted(words[first - 1], words[first]):
            return
        first -= 1
        if before not in {"in", "of", "for", "and"}:
            yield first
