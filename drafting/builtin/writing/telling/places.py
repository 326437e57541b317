"""Where the sender did something, said with the deed: `at Sowden Civils I logged every call`."""

import re

from drafting.builtin.cues import is_organisation
from drafting.builtin.prose import verbs
from drafting.builtin.prose.capitals import NAMELIKE
from drafting.builtin.prose.finite import DETERMINERS, words_in
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.same_elsewhere import led_by_same, never_there, of_others
from guardrails.words import commonness

_PLACE = (
    r"(?P<place>(?:the )?[A-Z][\w'’&-]*(?: (?:[A-Z][\w'’&-]*|(?:of|the|and|&|de|la)(?= (?:the )?[A-Z])))*"
    r"(?: [a-z]{4,}(?=,))?)"
)
_KIND = (
    r"(?:mine|school|farm|mill|yard|shop|kitchen|hospital|clinic|site|plant|factory|depot|port|garage|station|hotel|bakery"
    r"|restaurant|warehouse|office|home|ward|quarry|theatre|museum|library|lab|dairy|brewery|winery|vineyard|pub|bar|club)"
)
"""What a place may be where its own name is not told: `the salt mine in Orlo`."""
_TOLD_ABOUT = re.compile(
    r"(?:I )?(?:told (?:him|her|them|you|both|everyone|[A-Z]\w+)(?: all| both| three)?|talked|spoke|explained|described"
    r"|mentioned)(?: about| of)? "
    rf"(?:(?:(?:the|my|our) [a-z-]+(?: [a-z-]+){{0,3}} at )?{_PLACE}"
    rf"|(?P<common>the (?:[a-z]+ )?{_KIND} (?:in|at|on) [A-Za-z]+))"
    r"(?P<link>,? where |: |, )(?P<deed>.+)"
)
_LED = re.compile(
    r"(?:\b(?:about|abt|of|from|at|explained|described|mentioned"
    r"|(?:work|job|time|years?|project|stint|internship|placement) (?:in|for|with))|^\W*(?:me|mine|i)\s*[:–-](?: at)?) "
    rf"{_PLACE}(?P<town>,(?: in)? [A-Z][\w'’-]*)?\s*(?P<link>[:,–-]|,? where|(?<=[\w)])\.)\s*$",
    re.IGNORECASE,
)
_DONE_FOR = re.compile(
    rf"\b(?:I|i|we) (?:did|do|built|ran|set up|tried) (?P<how>for|on|at|with) {_PLACE}\s*(?:[:,–-]|(?<=[\w)])\.)\s*$"
)
"""For whom something was done, before what it was: `what I did for Sowden Lines: `."""
_SERVED = re.compile(
    rf"(?:^|: |[–-] )\W*{_PLACE}, (?P<link>)(?:[^.;]*\b(?:years?|yrs?|months?|mths?|mos)\b)[^.;]*[.;,]\s*$"
)
"""An employer and for how long, before what was done there: `Castell Foods, 5 years on nights.`"""
_JOB = re.compile(
    r"(?:^|[;.] )\W*(?P<job>(?!(?i:the|this|that|a|first|last|new|my|their|your)\b)[\w'’]{3,}(?: [\w'’]+){0,2}"
    r" (?:job|placement|internship|apprenticeship))"
    r"\s*[:–-]\s*(?:there )?$"
)
"""A job that heads what was done in it: `quarry clinic job: `."""
_DURING = re.compile(
    r"\babout my (?P<what>(?P<post>job)|placement|internship|apprenticeship|traineeship|time|years)"
    r"(?P<where> (?:on|at|in|with) [^,.;:]{3,50})[,:]\s*$"
)
"""A stretch of work that was told about, before what was done in it: `told them about my placement at Corran, `."""
_SO = re.compile(rf"(?:^|[.:;] )\W*[Aa]t {_PLACE} [^.:;]{{3,60}}, so $")
"""A place with how things stood there, before what was done about it."""
_AT = re.compile(rf"\b(?:at|for) {_PLACE}")
_ALONE = re.compile(rf"{_PLACE}(?P<town>,(?: in)? [A-Z][\w'’-]+)?(?P<link>)")
_BARE = re.compile(
    rf"(?:{_PLACE}|(?P<common>the (?:[a-z]+ )?{_KIND} in [A-Z][a-z]+))(?P<link>[,:])"
    r" (?P<deed>(?:I|we) (?!am\b|are\b|have\b|would\b).+|[a-z]{3,} .+)"
)
"""A place and what the sender did there, without `at`: `Sowden Mills, I kept the log` or `Sowden Mills, kept it`."""
_HOUSED = re.compile(
    rf"{_PLACE}(?P<town>(?:,? (?:up |down |over )?in [A-Z][\w'’-]+)?)(?P<link>), (?P<what>.+)"
)
_RARE = 2.6
"""Zipf frequency below which the first of several words is a name of its own, and no product that many use."""
_DAYS = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?I$", re.IGNORECASE)


def at_place(plain: str, listener: Listener) -> str:
    """`at Sowden Civils I got` for `told them about Sowden Civils, got`; only `I got` where that may be no place."""
    if bare := _BARE.fullmatch(plain):
        placed = bare["common"] or (bare["place"] if _is_place(bare, listener) else "")
        deed = _done(bare["deed"])
        return f"at {placed} {deed}" if placed and deed else plain
    found = _TOLD_ABOUT.fullmatch(plain)
    deed = _done(found["deed"]) if found else ""
    if not found or not deed:
        return plain
    if found["common"]:
        return f"at {found['common']} {deed}"
    return f"at {found['place']} {deed}" if _is_place(found, listener) else deed


def led_by_place(deed: str, before: str, listener: Listener) -> str:
    """The deed with the place that the notes name right before it; as it is where there is none, or it has its own."""
    if re.search(r"\b(?:at|in|for|with) (?:the )?[A-Z]", deed) or not re.match(r"(?:I|we) ", deed):
        return deed
    if (same := led_by_same(deed, before)) != deed:
        return same
    lead = _stretch(before) or _house(before, listener)
    return f"{lead} {deed}" if lead else deed


def _stretch(before: str) -> str:
    """`in my Quennel clinic job,` or `during my placement at Corran,`; "" where the notes name none."""
    if job := _JOB.search(before):
        return f"in my {_with_capital(job['job'])},"
    during = _DURING.search(before)
    if not during:
        return ""
    return f"{'in' if during['post'] else 'during'} my {during['what']}{during['where']},"


def _house(before: str, listener: Listener) -> str:
    """`at Sowden Mills` or `for Sowden Mills`; "" where the notes name no such place, or it may be none."""
    if stood := _SO.search(before):
        return f"at {stood['place']}"
    told = _DONE_FOR.search(before)
    if told and told["place"].split()[0].casefold() not in listener.known:
        return f"{told['how']} {told['place']}"
    found = (None if of_others(before) else _led(before)) or _SERVED.search(before)
    if (
        not found
        or not found["place"].removeprefix("the ")[:1].isupper()
        or not _is_place(found, listener)
    ):
        return ""
    town = found.groupdict().get("town")
    return f"at {found['place']}{town}," if town else f"at {found['place']}"


def _led(before: str) -> re.Match[str] | None:
    """The name of a place that is led up to, and not what stands before it: `explained my work in Sowden Mills: `."""
    found = _LED.search(before)
    while found and not found["place"].removeprefix("the ")[:1].isupper():
        found = _LED.search(before, found.start() + 1)
    return found


def told_there(deed: str, before: str, listener: Listener) -> str:
    """The deed with the place that the sentence of the sender's before it names; as it is where there is none."""
    if (same := led_by_same(deed, before)) != deed:
        return same
    ours = re.match(r"(?:I|i|we|We)\b", before)
    found = _AT.search(before) if ours else _ALONE.fullmatch(before)
    if not found or not re.match(r"(?:I|we) ", deed) or _AT.search(deed) or never_there(before):
        return deed
    town = found.groupdict().get("town")
    return (
        f"at {found['place']}{f'{town},' if town else ''} {deed}"
        if ours or _is_place(found, listener)
        else deed
    )


def with_house(plain: str, listener: Listener) -> tuple[str, str]:
    """`at Sowden Mills` and what was done there, as a list behind the name; "" and the words where none leads them."""
    found = _HOUSED.fullmatch(plain)
    if found is None or not _is_place(found, listener):
        return "", plain
    return f"at {found['place']}{found['town']}", found["what"]


def _with_capital(job: str) -> str:
    """The job with a capital where its first word is no word that is known: `Quarrick clinic job`."""
    first = job.split(maxsplit=1)[0]
    return job[:1].upper() + job[1:] if commonness(first) < NAMELIKE else job


def _done(deed: str) -> str:
    """The deed with its doer; "" where it does not begin with one."""
    first, second = (*words_in(deed)[:2], "", "")[:2]
    if first in {"i", "we"}:
        return deed
    had = first == "had" and (second in DETERMINERS or second.isdigit())
    past = had or (verbs.is_past(first) and first not in verbs.AUXILIARIES and second != "me")
    return f"I {deed}" if past else ""


def _is_place(found: re.Match[str], listener: Listener) -> bool:
    """Whether a name is where somebody worked: the notes say `at` it, or `where`, or it is a name as houses have."""
    first, *rest = found["place"].removeprefix("the ").split()
    if rest and rest[-1].islower() and not is_organisation(rest[-1]):
        return False
    if first.casefold() in listener.known or _DAYS.match(first):
        return False
    said = re.search(rf"\b(?:at|for) {re.escape(first)}\b", listener.notes.text)
    if "where" in found["link"] or said:
        return True
    house = bool(rest) and is_organisation(rest[-1].casefold())
    return house or bool(rest and commonness(first) < _RARE)
