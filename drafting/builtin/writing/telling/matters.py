"""What a problem is about, where the notes name it before they tell it: `the trouble is drift: two people split it`."""

import re

from drafting.builtin.prose.articles import lowered
from drafting.builtin.prose.finite import PRONOUNS, is_plural, main_verb, words_in
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.attributed import attributed
from drafting.builtin.writing.telling.blamed import is_blamed
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.wording import worded
from drafting.models import Anchor, AnchorKind

_LABEL = (
    r"(?P<label>trouble|problem|issue|difficulty|headache|worry|concern|challenge|thing|bother|grief|bind|bugbear"
    r"|mess)s?"
)
_HOW = r"(?P<how>(?:big|main|real|biggest|worst|chief|great|only) )?"
_WHOSE = r"(?:(?:the|their|her|his|our|my|your|its|(?:[A-Z][\w.’']* )?[A-Z]\w*['’]s) )?"
_BACK = (
    r"(?P<back>, (?:she|he|they) (?:kept|keeps|keep) (?:coming|going|getting) back to (?:it|that),)"
)
_OPENER = (
    r"(?:(?i:so|and|well|also|ok)\b,? )?"
    r"(?:(?:[A-Z]?[a-z]+|[A-Z]+) (?:reckons|reckoned|says|said|thinks|figures)(?: that)? )?"
)
_MATTER = r"(?P<matter>(?:the |a |an |their )?[\w'’-]+(?: [\w'’-]+){0,5})"
_FORMS = tuple(
    re.compile(rf"{_OPENER}{form}(?:[.:,;]| [–-])?")
    for form in (
        rf"(?i:{_WHOSE}){_HOW}{_LABEL}(?:{_BACK})? (?:is|are|=) {_MATTER}",
        rf"{_MATTER} (?:is|are) (?:the|their|her|his|our) {_HOW}{_LABEL}",
    )
)
_SPLIT = re.compile(
    rf"(?P<head>{_OPENER}(?:(?i:{_WHOSE}){_HOW}{_LABEL} (?:is|are|=) (?!that\b){_MATTER}"
    r"|(?:the |a |an )?[\w'’-]+(?: [\w'’-]+){0,5} (?:is|are) (?:the|their|her|his|our) (?:\w+ )?"
    r"(?:trouble|problem|issue|difficulty|headache|worry|concern|thing)))"
    r"(?:[:,] | [–-] )(?P<rest>.+)"
)
_PLAIN = {"thing": "trouble", "bother": "trouble", "grief": "trouble", "bind": "trouble"} | {
    "bugbear": "trouble",
    "mess": "trouble",
}
"""What a label that only a diary has is called in a letter."""
_NO_MATTER = PRONOUNS | {
    "that",
    "this",
    "what",
    "how",
    "when",
    "where",
    "why",
    "if",
    "not",
    "there",
}
_POINTED = re.compile(r"(?:it|they)(?P<verb>['’](?:s|re))? ", re.IGNORECASE)
_TAKES = re.compile(
    r"^takes (?=(?:about |over |nearly )?(?:\d|an? |two|three|four|five|six|seven|eight|nine|ten))"
)
_STOOD_IN = "the work takes "
"""What stands in for `it takes` while the sentence is worded, for an `it` by itself is told of nothing."""
_LIKE = re.compile(r"\W*(?:like,? |so )?$")


def of_matter(sentences: list[str], anchor: Anchor, listener: Listener) -> tuple[str, str] | None:
    """Who said it and a problem behind what it is about, where the notes name that first; None where they do not."""
    if anchor.kind is not AnchorKind.PROBLEM or not sentences:
        return None
    who, words = attributed(sentences[0], listener)
    first, *rest = split([words if who else sentences[0], *sentences[1:]], listener)
    lead, matter = named(first, listener)
    if not lead:
        (lead, matter), rest = named_before(listener.before(anchor), listener), [first, *rest]
    full = in_full(rest[0], matter) if lead and rest else ""
    told = worded(_TAKES.sub(_STOOD_IN, full), anchor, listener) if full else None
    if told is None or told[0] is not Mode.THAT or ": " in told[1]:
        return None
    words = told[1].replace(_STOOD_IN, "it takes ", 1)
    return who, words if full != rest[0] else f"{lead}: {words}"


def named(sentence: str, listener: Listener) -> tuple[str, str]:
    """What a sentence that does no more than call something the trouble says of it, and the thing; "" where it does."""
    plain = lowered(sentence.strip(), listener.known)
    for form in _FORMS:
        if not (found := form.fullmatch(plain)):
            continue
        matter = lowered(found["matter"], listener.known)
        words = words_in(matter)
        if not words or words[0] in _NO_MATTER or main_verb(words, listener.known) > 0:
            continue
        if is_blamed(matter, listener.known, first=_begins(matter, sentence)):
            continue
        if found.groupdict().get("back") and listener.alone:
            return f"you kept coming back to {matter}", matter
        how = found["how"] or ""
        label = found["label"] if how and found["label"] == "thing" else None
        return f"the {how}{label or _PLAIN.get(found['label'], found['label'])} is {matter}", matter
    return "", ""


def named_before(before: str, listener: Listener) -> tuple[str, str]:
    """What the notes call the trouble right before a passage, and the thing; "" where they name none there."""
    last = re.split(r"(?<=[.!?;])\s+", _LIKE.sub("", before))[-1].lstrip(" -*•–—\t0123456789.)")
    return named(re.sub(r"^[A-Z][\w ]{1,20}: ", "", last), listener)


def _begins(matter: str, sentence: str) -> bool:
    """Whether the sentence begins with the matter, where a name has no more of a capital than a thing."""
    return sentence.strip().startswith(matter[:1].upper() + matter[1:])


def split(sentences: list[str], listener: Listener) -> list[str]:
    """The sentences with each that names the trouble and goes on to tell it in two."""
    parts = list[str]()
    for one in sentences:
        found = _SPLIT.fullmatch(one)
        whole = found is None or not named(found["head"], listener)[0]
        parts += [one] if found is None or whole else [found["head"], found["rest"]]
    return parts


def in_full(sentence: str, matter: str) -> str:
    """`lead times went from 5 days to 9` for `they went`, where the lead times are what was named before."""
    found = _POINTED.match(sentence)
    several = any(is_plural(word) for word in words_in(matter)[-1:])
    if not found or not matter or several is (found.group()[0].lower() == "i"):
        return sentence
    verb = {"s": "is ", "re": "are "}.get((found["verb"] or "")[1:], "")
    return f"{matter} {verb}{sentence[found.end() :]}"
