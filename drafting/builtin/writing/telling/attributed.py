"""Who a note says said a thing, and what they said: `Ana said the press is slow` is Ana's and about the press."""

import re
from itertools import pairwise

from drafting.builtin.boundaries import INSERTED
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import lowered
from drafting.builtin.prose.finite import (
    ADVERBS,
    DETERMINERS,
    PREPOSITIONS,
    is_plural,
    main_verb,
    words_in,
)
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.lexicon import word_class
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
_AND_THAT = re.compile(r"(?<!\bthis )\band that (?=(?P<rest>[\w£$€](?:(?!\band that\b)[^;:])*))")
"""What may go on with a report whose first `that` fell away: `and that arrears fell`; not `this and that`."""
_MOVED = frozenset(
    ("fell", "rose", "went", "grew", "came", "dropped", "halved", "doubled", "stopped", "improved")
)
_SURE = frozenset(("they", "he", "she", "we", "i", "it", "there", "nobody", "everyone"))
"""What is a subject wherever it stands behind `that`."""
_NAMING = frozenset(
    ("the", "a", "an", "their", "our", "my", "his", "her", "its", "no", "all", "both", "most")
) | {"some", "these", "those", "each", "every"}
"""What leads in a subject, or a time: `the yard is shut`, `most days`."""
_LED = frozenset(("after", "before", "within", "by", "at", "in", "on", "since"))
_ALL = frozenset(("all", "both", "each", "half", "most", "some", "no", "any"))
"""What may stand beside a subject that was named before: `that in the yard all leak`."""
_NO_SUBJECTS = ADVERBS | {"sometimes", "always", "perhaps", "besides", "nowadays", "afterwards"}
_ONE = frozenset(("is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't"))
"""Verbs of one thing, so that `that` points to it: `that lens was cracked`."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLAUSE = 3
"""Words of the shortest clause whose verb nobody knows: `the trays burn`."""
_NEAR = 120
"""Characters before `and that` in which a thing was named to which it points."""
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
    """The report without the `that` of its second part: `I rang them, and arrears on my list fell`.

    It stays where it points to something, as in `this and that` or `the lorry and that in the yard`.
    """
    return _AND_THAT.sub(lambda found: "and " if _is_clause(found) else found.group(), report)


def _is_clause(found: re.Match[str]) -> bool:
    """Whether the words have their own subject and finite verb, which a `that` before them only led in."""
    rest = found["rest"]
    words = words_in(rest.partition(", ")[0])
    if not words:
        return False
    first, verb = words[0], main_verb(words)
    if first.casefold().split("'")[0] in _SURE:
        return True
    if first in _LED:
        ends = len(words) - 1 if verbs.is_past(words[-1]) else 0
        return _subject_behind(words[: verb if verb > 0 else ends])
    if first in _NAMING or first.isdigit():
        return verb > 0 or _may_say(words, len(words_in(rest)))
    before = found.string[max(found.start() - _NEAR, 0) : found.start()]
    return _of_several(words, verb) or _of_what_moved(words, before)


def _may_say(words: list[str], longest: int) -> bool:
    """Whether a thing and more than a thing is named, and no time: not `each day` or `most of the week`."""
    deeds = (verbs.is_past(word) or verbs.base_of_third(word) for word in words[2:])
    times = word_class("spells") & set(words[1:3])
    return any(deeds) or (longest >= _CLAUSE and not times)


def _subject_behind(led: list[str]) -> bool:
    """Whether a subject follows the place or the time: `in May the yard`, not `in the yard by the gate`."""
    dated = led[2:] != [] and _YEAR.fullmatch(led[1]) is not None
    own = any(
        word in DETERMINERS - _ALL and old not in PREPOSITIONS | _LED for old, word in pairwise(led)
    )
    return own or dated or (led[1:] != [] and led[-1].casefold() in _SURE)


def _of_several(words: list[str], verb: int) -> bool:
    """Whether several things do something, of which nobody says `that`: `drivers have been off the road`."""
    if verb < 1 or words[0] in _NO_SUBJECTS or not is_plural(words[0]):
        return False
    one = words[verb] in _ONE or verbs.base_of_third(words[verb])
    return not one and not verbs.base_of_third(words[0])


def _of_what_moved(words: list[str], before: str) -> bool:
    """Whether something rose or fell that was not named before: `use rose`, not `one phone, and that phone stopped`."""
    moved = next((place for place, word in enumerate(words[:3]) if word in _MOVED), 0)
    return moved > 0 and not set(words[:moved]) & {*words_in(before), *_NO_SUBJECTS}


def _said_first(plain: str, known: frozenset[str]) -> str:
    """`Ana said the press is slow, 7 hours` for `The press is slow, Ana said, 7 hours`."""
    found = INSERTED.search(plain)
    if not found or _QUOTED.search(plain):
        return plain
    head, tail = lowered(plain[: found.start()], known), plain[found.end() :].strip(" .")
    return f"{found['who']} said {head}{', ' * bool(tail)}{tail}"
