"""Where an employer's name may stand: capitalised runs, words of organisations, and names in lower-case notes."""

import re
from collections.abc import Iterator

from drafting.builtin.candidates import names_role
from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import is_organisation, word_list
from guardrails.words import commonness, fold

_UPPER = "".join(letter for letter in map(chr, range(0x250)) if letter.isupper())

_CAPITAL = rf"(?:(?:[A-Z]\.){{2,4}}|(?:St|Mt|Ft|Inc|Co|Bros)\.(?= [A-Z])|[{_UPPER}][\w'’&\-]*)"

_RUN = re.compile(
    rf"(?<![\w@.'’-]){_CAPITAL}(?: (?:& |and |of (?:the )?|de )?{_CAPITAL}){{0,6}}(?: plc)?"
)

_WORD = re.compile(r"[^\s,;:!?()\[\]\"“”|=]+")

COMMON_WORD = 4.4
"""Zipf frequency above which a single word is hardly an employer's name (`Lab` 4.5, `Kestrel` 2.4)."""

COMPANY_LABELS = frozenset(
    {
        "company",
        "employer",
        "client",
        "firma",
        "empresa",
        "entreprise",
        "azienda",
        "bedrijf",
        "business",
        "firm",
        "organisation",
        "organization",
        "co",
        "org",
    }
)

_JOB_END = re.compile(
    r"\b(?:job|role|interview|intv|post|position|trial|shift|call)$", re.IGNORECASE
)

_OCCASION = re.compile(
    r"(?:(?:(?:(?:Second|First|Final|2nd|1st|3rd|Third) )?(?:Interview|Round|Call|Meeting|Chat)"
    r"|Interview|Intv|Round|Panel|Call|Trial|Shift|Phone|Video|Zoom|Onsite|Notes|Debrief"
    r"|Technical|Invite|Meeting|Chat|INTERVIEW|NOTES|Today|Yesterday|Postdoc|PhD|Calendar"
    r"|Transcript)\b[ :]*)+(?:at |with |for )?"
)
_FORM = re.compile(r"(?:,? (?:Co|Ltd|Inc|LLC|LLP|Corp|Pvt|Pte|GmbH|B\.V|S\.A|AG|plc)\b\.?)+")

_BEHIND_AT = re.compile(
    r"(?:(?<=\bat)|(?<=\bwith)|(?<=\bw/)|(?<=@))\s+([a-z][\w'’-]{2,}(?:\s(?:&|and"
    r"|n)\s[a-z][\w'’-]+|\s[a-z][\w'’-]{2,}){0,2}?)"
    r"(?=\s(?:for|re|about|today|yesterday|on|this|was|went|[-–—/])|[,.;:(\n]|$)"
)

_RARE_WORD = 3.6

_PLACES = frozenset(
    {
        "store",
        "shop",
        "office",
        "lab",
        "building",
        "site",
        "branch",
        "warehouse",
        "house",
        "yard",
        "floor",
        "park",
    }
)


def organisations(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """Capitalised runs that begin in the clause; in lower-case clauses what leads up to an employer's word."""
    runs = [
        run
        for run in _RUN.finditer(text, clause.start, min(len(text), clause.end + 60))
        if run.start() < clause.end
    ]
    for run in runs:
        start = _behind_occasion(text, run.start(), run.end())
        if start < run.end():
            yield _from_small(text, clause, start), _to_form(text, run.end())
    if any(run.group().count(" ") for run in runs):
        return
    yield from _lower_names(text, clause)
    words = list(_WORD.finditer(text, clause.start, clause.end))
    ends = [
        place
        for place, word in enumerate(words[:7])
        if is_organisation(fold(word.group().strip(".")))
    ]
    plain = (
        ends and not words[0].group()[0].isdigit() and fold(words[ends[-1]].group()) not in _PLACES
    )
    if (
        plain
        and not {fold(word.group()) for word in words[: ends[-1]]} & word_list("not_in_roles")
        and clause.joint is not Joint.STOP
    ):
        yield words[0].start(), words[ends[-1]].end() - words[ends[-1]].group().endswith(".")


def _behind_occasion(text: str, start: int, end: int) -> int:
    """Where the name begins once `Interview`, `Second Round` or `The` before it is taken away."""
    occasion = _OCCASION.match(text, start, end)
    return occasion.end() if occasion else start


def _from_small(text: str, clause: Clause, start: int) -> int:
    """Where the name begins with an employer's word in small letters before it: `hotel Tannenrast`."""
    lead = text[clause.start : start].split()
    return (
        clause.start if len(lead) == 1 and lead[0].islower() and is_organisation(lead[0]) else start
    )


def _to_form(text: str, end: int) -> int:
    """The end of the company form behind the name: `Co., Ltd.`."""
    form = _FORM.match(text, end)
    return form.end() if form else end


def _lower_names(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """Where nothing takes a capital: a short first clause, what a label names, rare words behind `interview at`."""
    if _JOB_END.search(clause.text):
        return
    short = clause.text.count(" ") < 3 and clause.text.islower()  # noqa: PLR2004  # three words at most
    if short and (
        (clause.start == 0 and commonness(clause.text.split()[0]) < COMMON_WORD)
        or fold(clause.label) in COMPANY_LABELS
    ):
        yield clause.start, clause.start + len(clause.text.rstrip(". "))
    for found in _BEHIND_AT.finditer(text, clause.start, min(len(text), clause.end + 40)):
        if (
            found.start() < clause.end
            and min(commonness(word) for word in found.group(1).split()) < _RARE_WORD
        ):
            yield found.start(1), found.end(1)


def signed(found: tuple[Clause, ...]) -> Iterator[int]:
    """Places of clauses that end a line or bracket behind a title, as in a signature: name, title, employer."""
    for place in range(1, len(found)):
        before, clause = found[place - 1], found[place]
        ends = place + 1 == len(found) or found[place + 1].joint in {
            Joint.LINE,
            Joint.BLANK,
            Joint.LABEL,
        }
        if (
            ends
            and clause.joint is Joint.COMMA
            and before.line == clause.line
            and names_role(before.text)
        ):
            yield place
