"""Who a note says said a thing, and what they said: `Ana said the press is slow` is Ana's and about the press."""

import re

from drafting.builtin.boundaries import INSERTED
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import lowered
from drafting.builtin.prose.finite import is_plural
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.verbless import with_verbs
from drafting.builtin.writing.frames.salutation import untitled
from drafting.builtin.writing.listener import Listener

_FRANKLY = r"(?:(?:frankly|openly|plainly|quietly|also|then|just|\w+ly) )?"
_SAYS = re.compile(
    r"^(?P<who>[\w.'-]+(?: [A-Z][\w'-]+){0,3}) "
    rf"{_FRANKLY}(?:(?:says?|said|told me|mentioned|explained|admitted|shared) {_FRANKLY}(?:that )?"
    rf"|(?:complained|confessed|warned(?: me)?|added|noted|reckoned|stressed|conceded|pointed out) {_FRANKLY}that )"
    r"(?=[\w£$€])"
)
_SAYS_ALONE = re.compile(r"(?:[Ss]ays|[Rr]eckons) (?:that )?(?=[\w£$€])")
_ACCORDING = re.compile(r"^[Aa]ccording to (?P<who>[\w.'-]+(?: [A-Z][\w'-]+)?),? (?=\w)")
_AND_THAT = re.compile(
    r"\band that (?=(?:the|an?|they|he|she|we|I|it|there|nobody|everyone|their|our|my|his|her|its|no|all|both|most|some"
    r"|these|those|each|every|\d+|after|before|within|by|at|in|on|since)\b"
    r"|[a-z]+(?: [a-z]+)? (?:fell|rose|went|grew|came|dropped|halved|doubled|stopped|improved)\b)"
)
"""What goes on with a report whose first `that` fell away: `and that arrears fell`."""
_AND_THAT_MANY = re.compile(r"\band that (?P<many>[a-z]{4,}) ")
"""The same before several things, of which nobody says `that`."""
_QUOTED = re.compile(r"[\"“”]")


def attributed(
    plain: str, listener: Listener, noted: str = "", *, recalled: bool = False
) -> tuple[str, str]:
    """Who the sentence says said it (`reader`, a name, or "") and what was said; the words as they are if nobody.

    `Says` alone is said by whoever is `noted` as having said it. What is `recalled` keeps that it was said.
    """
    plain = _said_first(plain, listener.known)
    alone = _SAYS_ALONE.match(plain)
    if alone and noted:
        return noted, with_verbs(plain[alone.end() :])
    found = _SAYS.match(plain) or _ACCORDING.match(plain)
    if not found or plain[found.end() :].lstrip()[:1] in "“\"'":
        return "", plain
    short = found["who"].rstrip(".")
    who = untitled(listener.initials.get(short, found["who"])).casefold()
    rest = run_on(plain[found.end() :])
    theirs = listener.alone or (noted == "reader" and not recalled)
    if who in {"she", "he"} and theirs and form_of(rest, listener.known) is Form.STATEMENT:
        return "reader", rest
    for person in listener.people:
        parts = person.name.casefold().split()
        if who in {untitled(person.name).casefold(), *parts} or who.split(". ")[1:] == parts[-1:]:
            if form_of(rest, listener.known) is not Form.STATEMENT:
                return "", plain
            return ("reader" if person == listener.reader else person.name), rest
    return "", plain


def run_on(report: str) -> str:
    """The report without the `that` of its second part: `I rang them, and arrears on my list fell`."""
    several = _AND_THAT_MANY.search(report)
    if several and is_plural(several["many"]) and not verbs.base_of_third(several["many"]):
        report = f"{report[: several.start()]}and {report[several.start('many') :]}"
    return _AND_THAT.sub("and ", report)


def _said_first(plain: str, known: frozenset[str]) -> str:
    """`Ana said the press is slow, 7 hours` for `The press is slow, Ana said, 7 hours`."""
    found = INSERTED.search(plain)
    if not found or _QUOTED.search(plain):
        return plain
    head, tail = lowered(plain[: found.start()], known), plain[found.end() :].strip(" .")
    return f"{found['who']} said {head}{', ' * bool(tail)}{tail}"
