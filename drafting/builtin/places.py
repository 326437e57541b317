"""Where the sender did something, said with the deed: `at Sowden Civils I logged every call`."""

import re

from drafting.builtin.cues import is_organisation
from drafting.builtin.listener import Listener
from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import DETERMINERS, words_in
from drafting.models import Anchor
from guardrails.words import commonness

_PLACE = (
    r"(?P<place>(?:the )?[A-Z][\w'’&-]*(?: (?:[A-Z][\w'’&-]*|(?:of|the|and|&|de|la)(?= (?:the )?[A-Z])))*"
    r"(?: [a-z]{4,}(?=,))?)"
)
_TOLD_ABOUT = re.compile(
    r"(?:I )?(?:told (?:him|her|them|you|both|everyone|[A-Z]\w+)(?: all| both| three)?|talked|spoke|explained|described"
    rf"|mentioned)(?: about| of)? {_PLACE}(?P<link>,? where |: |, )(?P<deed>.+)"
)
_LED = re.compile(
    r"(?:\b(?:about|abt|of|from|at|explained|described|mentioned)|^\W*(?:me|mine|i)\s*[:–-](?: at)?) "
    rf"{_PLACE}\s*(?P<link>[:,–-]|,? where)\s*$",
    re.IGNORECASE,
)
_RARE = 2.6
"""Zipf frequency below which the first of several words is a name of its own, and no product that many use."""
_DAYS = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?I$", re.IGNORECASE)


def at_place(plain: str, listener: Listener) -> str:
    """`at Sowden Civils I got` for `told them about Sowden Civils, got`; only `I got` where that may be no place."""
    found = _TOLD_ABOUT.fullmatch(plain)
    deed = _done(found["deed"]) if found else ""
    if not found or not deed:
        return plain
    return f"at {found['place']} {deed}" if _is_place(found, listener) else deed


def led_by_place(deed: str, anchor: Anchor, listener: Listener) -> str:
    """The deed with the place that the notes name right before it; as it is where there is none, or it has its own."""
    found = _LED.search(listener.before(anchor))
    own = re.search(r"\b(?:at|in|for|with) (?:the )?[A-Z]", deed)
    if not found or own or not found["place"][:1].strip("t").isupper() or not deed.startswith("I "):
        return deed
    return f"at {found['place']} {deed}" if _is_place(found, listener) else deed


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
