"""A clause of the notes turned to its reader: `she has ordered a wrapper` becomes `you have ordered a wrapper`."""

import re
from collections.abc import Iterable

from drafting.builtin import verbs
from drafting.builtin.grammar import ADVERBS, PLURALS, is_plural

_AGREEING = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
_THIRD = {
    "she": {"she": "you", "herself": "yourself", "hers": "yours"},
    "he": {"he": "you", "him": "you", "himself": "yourself"},
}
_POSSESSIVE = {"she": "her", "he": "his"}
_COMPANY = {"they": "you", "them": "you", "their": "your", "theirs": "yours"}
_NOT_OWNED = frozenset(
    ["to", "at", "in", "on", "by", "for", "with", "from", "and", "but", "or", "if", "when", "while", "about", "that", "what", "how", "why", "who", "first", "then"]
)


class Unsayable(Exception):
    """The words cannot be turned to the reader without a risk of changing what they say."""


def to_reader(clause: str, names: Iterable[str], pronoun: str = "") -> str:
    """The clause as said to the reader, who is called by `names` and, where it is sure, `she` or `he` in it.

    Raises `Unsayable` when a verb that must agree with `you` is not known.
    """
    said = clause
    for name in sorted(names, key=len, reverse=True):
        said = _named(said, name)
    if pronoun in _THIRD:
        said = _turned(said, _THIRD[pronoun])
        said = _possessed(said, _POSSESSIVE[pronoun])
    return _company(said)


def _named(said: str, name: str) -> str:
    said = re.sub(rf"\b{re.escape(name)}['’]s\b", "your", said)
    return _turned(said, {name: "you"})


def _turned(said: str, swaps: dict[str, str]) -> str:
    for old, new in swaps.items():
        subject = re.compile(
            rf"\b{old}(?P<short>['’](?:s|d|ll|ve|re))?\b(?P<rest>(?:\s+[\w'’-]+)*)", re.IGNORECASE
        )
        said = subject.sub(lambda found, new=new: _agreed(found, new), said)  # type: ignore[misc]
    return said


def _agreed(found: re.Match[str], new: str) -> str:
    before = found.string[: found.start()].rstrip().rsplit(" ", 1)[-1].lower().strip("(\"“'‘")
    short, rest = found["short"] or "", found["rest"]
    if new != "you" or (before in _NOT_OWNED and not _starts_clause(before)):
        return new + short + rest
    if short:
        return new + _short(short, rest) + rest
    return new + _with_verb(rest, is_subject=not before or not _objective(before))


def _starts_clause(before: str) -> bool:
    return before in (
        "and",
        "but",
        "or",
        "if",
        "when",
        "while",
        "that",
        "what",
        "how",
        "why",
        "who",
        "then",
    )


def _objective(before: str) -> bool:
    return verbs.is_base(before) or verbs.is_past(before) or verbs.base_of_third(before) is not None


def _short(short: str, rest: str) -> str:
    if short[1:] != "s":
        return short
    after = rest.split(maxsplit=1)[0].lower() if rest.split() else ""
    return "'ve" if after in ("got", "been", "had") or verbs.is_participle(after) else "'re"


def _with_verb(rest: str, *, is_subject: bool) -> str:
    parts = re.split(r"(\s+)", rest)
    places = [place for place, part in enumerate(parts) if part.strip()]
    places = [place for place in places if parts[place].lower() not in ADVERBS]
    if not places:
        return rest
    verb = parts[places[0]].lower().replace("’", "'")
    turned = agree(verb)
    if turned is None:
        if is_subject and not (verbs.is_past(verb) or verb in verbs.AUXILIARIES or verb == "to"):
            raise Unsayable(verb)
        return rest
    parts[places[0]] = turned
    return _coordinated("".join(parts))


def _coordinated(said: str) -> str:
    """Verbs joined by and, but, or agree with the same subject."""
    joined = re.compile(r"\b(and|but|or|then)(\s+)([\w'’]+)")

    def again(found: re.Match[str]) -> str:
        word = found[3].lower()
        sure = word in _AGREEING or verbs.surely_third(word)
        return f"{found[1]}{found[2]}{agree(word) if sure else found[3]}"

    return joined.sub(again, said)


def agree(verb: str) -> str | None:
    """The verb as `you` takes it, or None when it is no known third person."""
    return _AGREEING.get(verb) or verbs.base_of_third(verb)


def _possessed(said: str, possessive: str) -> str:
    owned = re.compile(rf"\b{possessive}\b(?P<after>\s+[\w'’-]+)?", re.IGNORECASE)
    return owned.sub(lambda found: _owner(possessive, found["after"] or ""), said)


def _owner(possessive: str, after: str) -> str:
    word = after.strip().lower()
    if possessive == "his":
        return ("your" if word else "yours") + after
    free = not word or word in _NOT_OWNED or word in ADVERBS or word in ("a", "an", "the")
    return ("you" if free else "your") + after


def _company(said: str) -> str:
    """`they` is the company, unless several people or things stand before it."""
    for old in _COMPANY:
        place = re.search(rf"\b{old}\b", said, re.IGNORECASE)
        if place and _several(said[: place.start()]):
            return said
    swaps = {"they": "you", "them": "you"}
    said = re.sub(r"\btheirs\b", "yours", re.sub(r"\b[Tt]heir\b", "your", said))
    for old, new in swaps.items():
        said = re.sub(rf"\b{old}\b", new, said, flags=re.IGNORECASE)
    return said


def _several(before: str) -> bool:
    words = re.findall(r"[a-z'-]+", before.lower())
    loose = PLURALS | {"nobody", "everyone", "everybody", "someone", "person", "who", "and", "all"}
    return any(word in loose or is_plural(word) for word in words)
