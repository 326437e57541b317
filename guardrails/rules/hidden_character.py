"""A character that cannot be seen, or that only looks like the letter it stands for.

*Why*: it comes along with text copied from a page or a chat; searches, spelling and screen readers stumble over it.
*Instead*: type the word again; nothing that your reader sees will change.
*Source*: Unicode Technical Standard 39, Security Mechanisms: default-ignorable characters and mixed scripts.
"""

import re
import unicodedata
from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

_JOINERS = "\u200c\u200d"
_INVISIBLE = re.compile(
    r"[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]+"
)
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = ("CYRILLIC", "GREEK", "FULLWIDTH")

_UNSEEN = (
    "Here stands a character that nobody can see; take it out, and nothing you read will change."
)
_LOOKALIKE = "A letter in this word only looks like the one you mean; type the word again."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each run of invisible characters, and for each word that mixes alphabets that look alike."""
    for part in Part:
        text = manuscript.part(part)
        if text.isascii():
            continue
        for found in _INVISIBLE.finditer(text):
            if not _belongs(text, found):
                yield Hit(Span(part, *found.span()), _UNSEEN, mend="")
        for found in _WORD.finditer(text):
            if not found[0].isascii() and _mixed(found[0]):
                yield Hit(Span(part, *found.span()), _LOOKALIKE)


def _belongs(text: str, found: re.Match[str]) -> bool:
    """Whether it joins parts of an emoji, or letters of a script that needs it, or marks a line's direction."""
    before, after = text[: found.start()][-1:], text[found.end() :][:1]
    beside = {char for char in (before, after) if char}
    if found[0] in _JOINERS:
        return bool(beside) and not any(_latin(char) or char.isspace() for char in beside)
    marks = set(found[0]) <= set("\u200e\u200f\u061c")
    return marks and any(unicodedata.bidirectional(char) in {"R", "AL"} for char in beside)


def _mixed(word: str) -> bool:
    names = [unicodedata.name(char, "") for char in word]
    alike = any(name.startswith(_ALIKE) for name in names)
    return alike and any(name.startswith(("LATIN", "FULLWIDTH")) for name in names)


def _latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")


RULE = Rule("hidden-character", Severity.BLOCK, check)
