"""A thing of the sender's that the notes only say was described, told as done: `at Pell I kept a code list`."""

import re
from itertools import takewhile

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import is_plural, main_verb, words_in

_TELLS = (
    r"^(?:I |i )?(?:also |then )?(?:described|explained|presented|mentioned|went through|talked (?:about|through)"
    r"|(?:told|showed) (?:him|her|them|you|both|[A-Z]\w+)(?: all| both)?(?: about| of)?) "
)
"""How the sender says that they told of something."""
_NAME = r"(?:the )?[A-Z][\w'’&-]*(?: (?:(?:and|of|&) )?[A-Z][\w'’&-]*)*"
_DONE = re.compile(
    rf"{_TELLS}the (?P<what>(?:[\w'’-]+ ){{0,4}}?[\w'’-]+) (?:(?:that|which) )?(?P<who>I|i|we) (?P<did>[a-z]+)"
    rf"(?P<how>(?: (?:for|with|from|on) (?:the |a |my )?[a-z]+(?: [a-z]+)?)?)"
    rf" (?P<where>(?:at|for|in) {_NAME})(?P<rest>(?: (?:at|on|in|every|each) [a-z0-9][^,.;:]{{2,40}})?(?:[,:] .+)?)$"
)
_WORK = re.compile(
    rf"{_TELLS}(?P<head>(?:my|our) (?:[\w'’-]+ ){{0,3}}?(?P<thing>[a-z][\w'’-]*) (?:at|for|in) {_NAME}): (?P<parts>.+)$"
)
_NO_WORK = frozenset((
    "time", "years", "year", "months", "job", "jobs", "role", "work", "experience", "days", "way", "answer", "view",
    "idea", "plan", "plans", "reason", "life", "background", "boss", "manager", "team",
))  # fmt: skip
"""What somebody had or was in, and did not make."""


def done(plain: str) -> str:
    """The deed itself for the report of it; the words as they are where it is not sure what was done, or where."""
    found = _DONE.match(plain)
    if found is None or not _is_deed(found["did"]):
        return plain
    who = "we" if found["who"] == "we" else "I"
    what, how, rest = _with_article(found["what"]), found["how"] or "", found["rest"] or ""
    return f"{found['where']} {who} {found['did']} {what}{how}{rest}"


def work(plain: str) -> str:
    """`my two-shelf library at Pell: the same title twice` for the report of it; "" where it is no piece of work."""
    found = _WORK.match(plain)
    if found is None or found["thing"] in _NO_WORK:
        return ""
    parts = re.split(r",\s+", found["parts"].rstrip("."))
    named = [*takewhile(lambda part: main_verb(words_in(part)) < 0, parts)]
    return f"{found['head']}: {', '.join(named)}" if named else ""


def _is_deed(verb: str) -> bool:
    return verbs.is_past(verb) and not verbs.is_base(verb) and verb not in verbs.AUXILIARIES


def _with_article(thing: str) -> str:
    """`a code list` and `38 renewals`, as nobody has heard of them who reads it."""
    first, *_, last = (thing.split(maxsplit=1)[0], *thing.split())
    if first[0].isdigit() or is_plural(last):
        return thing
    return f"{'an' if first[0].lower() in 'aeiou' else 'a'} {thing}"
