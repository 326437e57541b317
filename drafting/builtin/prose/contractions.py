"""Contractions written out, as a formal letter has them; what stands in quotation marks stays as it was said."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.shorthand import table

_SHORT = re.compile(
    r"\b(?P<word>[A-Za-z]+?)(?P<end>n['’]t|['’](?:m|re|ve|ll|d|s))\b(?P<next>\s+[A-Za-z]+)?(?P<after>\s+[A-Za-z]+)?"
)
_ASKED = re.compile(r"(?P<led>\basked\b[^“”.;:,]{0,80}?)(?P<what>\bI['’]d\b(?:\s+[a-z]+){0,2})")
"""A question that is reported: `asked how`, `I'd go`."""
_QUOTED = re.compile(r"(“[^”]*”)")
_WITH_S = frozenset(
    (
        "it",
        "that",
        "there",
        "here",
        "what",
        "who",
        "where",
        "how",
        "he",
        "she",
        "this",
        "nobody",
        "everyone",
    )
)
_PEOPLE = frozenset(("nobody", "everyone"))
_BEFORE_OWNERS = frozenset(
    ("is", "was", "in", "on", "at", "to", "of", "for", "from", "with", "and", "into", "by")
)
"""Words behind which such a word is an owner: `it is nobody's task`."""
_COUNTED = re.compile(r" \d+ (?:\w+ )?(?:is|are|was|were)\b")
"""How much of something is theirs, and what is said of it: `everyone's 80 percent is different`."""
_PERFECT = frozenset(("been", "got", "had", "said", "gone", "come", "happened"))
_NEAR = 40
"""Characters in which `since` tells that something has been done."""
_FULL = {"m": " am", "re": " are", "ve": " have", "ll": " will"}


def written_out(text: str) -> str:
    """The text without contractions outside quotations; a possessive 's is left alone."""
    parts = _QUOTED.split(text)
    return "".join(part if part.startswith("“") else _SHORT.sub(_full, part) for part in parts)


def reported(text: str) -> str:
    """The text with `I would` or `I had` for `I'd` in what somebody asked, as a written report has it."""
    return _ASKED.sub(lambda asked: asked["led"] + written_out(asked["what"]), text)


def _full(found: re.Match[str]) -> str:
    word, end = found["word"], found["end"].replace("’", "'")
    rest = found.group()[len(word) + len(end) :]
    whole = table("plain").get(f"{word.lower()}{end}")
    if whole:
        return (whole.capitalize() if word[0].isupper() else whole) + rest
    ending = _ending(word, end.removeprefix("'"), found)
    return f"{word}{ending}{_SHORT.sub(_full, rest)}"


def _ending(word: str, end: str, found: re.Match[str]) -> str:
    """The contraction's ending written out, with a blank before it: `is`, `has`, `would`; `'s` stays with an owner."""
    following = [(found[name] or "").strip().lower() for name in ("next", "after")]
    verb = (
        following[1] if following[0] in {"never", "always", "just", "also", "not"} else following[0]
    )
    done = verbs.is_participle(verb) or verbs.is_past(verb)
    if end == "n't":
        return " not"
    if end == "d":
        return " had" if (done and not verbs.is_base(verb)) or verb == "better" else " would"
    if end == "s":
        since = done and re.search(
            r"\bsince\b", found.string[found.end("end") : found.end() + _NEAR]
        )
        has = verb in _PERFECT or bool(since)
        before = found.string[: found.start()].rstrip().rsplit(" ", 1)[-1].lower()
        counted = _COUNTED.match(found.string, found.end("end")) is not None
        owner = word.lower() in _PEOPLE and (before in _BEFORE_OWNERS or counted)
        return (" has" if has else " is") if word.lower() in _WITH_S and not owner else "'s"
    return _FULL[end]
