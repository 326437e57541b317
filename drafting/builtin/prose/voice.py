"""A clause of the notes turned to its reader: `she has ordered a wrapper` becomes `you have ordered a wrapper`."""

import re
from collections.abc import Iterable

from drafting.builtin.prose import verbs
from drafting.builtin.prose.coreference import with_company
from drafting.builtin.prose.finite import ADVERBS, DETERMINERS, OBJECTS, PREPOSITIONS
from drafting.builtin.prose.lexicon import word_class
from guardrails.names.titles import FORMS

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
_TITLE = rf"(?:Dr|Mrs?|Ms|Mx|Prof|Professor|(?-i:{'|'.join(sorted(set(FORMS.values())))}))"
"""A title before a name; one that is a word as well, as `miss` or `father`, with a capital."""
_WATCHING = re.compile(r"\b(?:listen(?:ed)? to|heard?|saw|watch(?:ed)?|let|made|help(?:ed)?) $")
_QUOTED = re.compile(r"“[^”]+”")
_NOT_OWNED = word_class("unowned")
_SUBJECTS = word_class("first_person") | {"he", "they", "it", "you", "nobody", "everyone"}
"""Words that begin what somebody was told: `told her I am halfway`."""
_SHORT = re.compile(r"['’](?P<what>s|d|ll)\b")
_NEXT_VERB = re.compile(rf"(?:\s+(?:{'|'.join(sorted(ADVERBS))})\b)*\s+(?P<verb>[\w'’-]+)")
_JOINED = re.compile(
    r"(?P<join>\b(?:and|but|or|then)\s+(?:(?:still|also|then|often|always|never)\s+)?)"
    r"(?P<verb>[\w'’]+)(?P<next>\s+[\w'’]+|)"
)
_STILL = re.compile(
    r"(?P<join>\b(?:and|but) (?:still|also|always|often|never) )(?P<verb>[\w'’]+)(?P<next>\s+[\w'’]+|)"
)
"""Behind an adverb the subject is the same, however the first verb went: `drove and still takes`."""
_OTHER_SUBJECT = re.compile(r"\b(?:I|you|he|she|they|we|who|which|that|it|nobody|everyone)\b|[.;:]")


class Unsayable(Exception):
    """The words cannot be turned to the reader without a risk of changing what they say."""


def to_reader(clause: str, names: Iterable[str], pronoun: str = "") -> str:
    """The clause as said to the reader, who is called by `names` and, where it is sure, `she` or `he` in it.

    What stands in quotation marks stays as it fell. Raises `Unsayable` when a verb that must agree with `you` is not
    known, or a pronoun could be somebody else's.
    """
    quoted = iter(_QUOTED.findall(clause))
    said = _QUOTED.sub("“”", clause)
    for name in sorted(names, key=len, reverse=True):
        said = _named(said, name)
    if pronoun in _THIRD:
        if _of_theirs(pronoun).search(said) or _of_each(pronoun).search(said):
            raise Unsayable(said)
        said = _turned(said, _THIRD[pronoun])
        said = _possessed(said, _POSSESSIVE[pronoun])
    return re.sub("“”", lambda _: next(quoted, "“”"), with_company(said))


def _of_theirs(pronoun: str) -> re.Pattern[str]:
    """Somebody of theirs, and behind them a pronoun that could be either's: `her mum came down in her coat`."""
    kin = "|".join(word_class("kin"))
    either = "she|her|hers" if pronoun == "she" else "he|him|his"
    return re.compile(
        rf"\b{_POSSESSIVE[pronoun]} (?:\w+ )?(?:{kin})\b.*\b(?:{either})\b", re.IGNORECASE
    )


def _of_each(pronoun: str) -> re.Pattern[str]:
    """One of many, and behind them a pronoun that is theirs: `every driver has his own farms`."""
    theirs = "she|her|hers" if pronoun == "she" else "he|him|his"
    does = r"(?!who|that\b|which|of\b|in\b|for\b|on\b|to\b|at\b|with\b)[a-z]+"
    one = rf"\b(?:every|each|any|no) [a-z]+ {does}"
    return re.compile(rf"{one} (?:[a-z]+ ){{0,2}}(?:{theirs})\b", re.IGNORECASE)


def _named(said: str, name: str) -> str:
    titled = rf"(?:\b{_TITLE}\.?\s+){{0,2}}\b{re.escape(name)}"
    said = re.sub(rf"{titled}['’]s\b(?= (?:is|was|are|were)\b)", "yours", said, flags=re.IGNORECASE)
    said = re.sub(rf"{titled}['’]s\b", "your", said, flags=re.IGNORECASE)
    turned = _turned(said, {titled: "you"})
    own = turned.lower().startswith("you ") and turned != said
    return re.sub(r"\b(?:him|her)self\b", "yourself", turned) if own else turned


def _turned(said: str, swaps: dict[str, str]) -> str:
    """Every occurrence swapped, from the last to the first, so that each verb follows its own subject."""
    for old, new in swaps.items():
        found = re.compile(rf"{old}\b" if old.startswith("(?:") else rf"\b{old}\b", re.IGNORECASE)
        for place in reversed(list(found.finditer(said))):
            said = said[: place.start()] + _agreed(said, place, new)
    return said


def _agreed(said: str, place: re.Match[str], new: str) -> str:
    """The new word and what follows it, with its verb."""
    before = said[: place.start()].rstrip().rsplit(" ", 1)[-1].lower().strip("(\"“'‘")
    rest = said[place.end() :]
    objective = before in _NOT_OWNED and before not in word_class("openers")
    if new != "you" or objective:
        return new + rest
    short = _SHORT.match(rest)
    if short:
        return new + _long(short["what"], rest[short.end() :])
    return new + _with_verb(rest, is_subject=not verbs.is_finite(before))


def _long(short: str, rest: str) -> str:
    if short != "s":
        return f"'{short}{rest}"
    after = rest.split(maxsplit=1)[0].lower() if rest.split() else ""
    return (
        "'ve" if after in {"got", "been", "had"} or verbs.is_participle(after) else "'re"
    ) + rest


def _with_verb(rest: str, *, is_subject: bool) -> str:
    """What follows `you`, its verb agreeing; raises `Unsayable` where that verb is not known."""
    found = _NEXT_VERB.match(rest)
    if found is None:
        return rest
    verb = found["verb"].lower().replace("’", "'")
    turned = agree(verb)
    if turned is None:
        settled = verbs.is_past(verb) or verb in verbs.AUXILIARIES | {"to", "and", "or"}
        if is_subject and not settled and not verb.endswith("n't"):
            raise Unsayable(verb)
        return _STILL.sub(_joined_verb, rest, count=1)
    return rest[: found.start("verb")] + turned + _coordinated(rest[found.end("verb") :])


def _coordinated(said: str) -> str:
    """Verbs joined by and, but, or agree with the same subject, up to where another one begins."""
    own = _OTHER_SUBJECT.search(said)
    end = own.end() if own else len(said)
    return _JOINED.sub(_joined_verb, said[:end]) + said[end:]


def _joined_verb(found: re.Match[str]) -> str:
    """The verb behind `and` or `or` made to agree with `you`, where it surely is one."""
    word = found["verb"].lower()
    follows = found["next"].strip().lower()
    sure = (
        word in _AGREEING
        or verbs.surely_third(word)
        or follows in PREPOSITIONS | DETERMINERS | OBJECTS
    )
    turned = agree(word) if sure else None
    return f"{found['join']}{turned or found['verb']}{found['next']}"


def agree(verb: str) -> str | None:
    """The verb as `you` takes it, or None when it is no known third person."""
    return _AGREEING.get(verb) or verbs.base_of_third(verb)


def _possessed(said: str, possessive: str) -> str:
    """The words with that possessive as the reader's, or as the reader where they were watched doing something."""
    owned = re.compile(rf"\b{possessive}\b(?P<after>\s+[\w'’-]+)?", re.IGNORECASE)
    return owned.sub(
        lambda found: (
            "you" + (found["after"] or "")
            if _watched(said[: found.start()], found["after"] or "")
            else _owner(possessive, found["after"] or "")
        ),
        said,
    )


def _watched(before: str, after: str) -> bool:
    """Whether somebody is seen or heard doing something: `listened to her talk`."""
    return _WATCHING.search(before) is not None and verbs.is_base(after.strip().lower())


def _owner(possessive: str, after: str) -> str:
    word = after.strip().lower()
    if possessive == "his":
        return ("your" if word else "yours") + after
    free = not word or word in _NOT_OWNED | _SUBJECTS | ADVERBS | verbs.AUXILIARIES
    return ("you" if free else "your") + after
