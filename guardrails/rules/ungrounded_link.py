"""A link or an address that the person never gave.

*Why*: whoever follows a link that a machine planted ends up where nobody of you wanted them.
*Instead*: leave it out, or put the address into your notes or your profile, where you can see that it is right.
*Source*: OWASP, "Top 10 for Large Language Model Applications", on prompt injection.
"""

import re
from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.text.frames import WRITTEN

MESSAGE = "Neither your notes nor your profile have this address; take it out, or add it there if it is yours."
_ADDRESS = re.compile(
    r"\b[a-z][a-z+.-]{1,14}:(?://)?[^\s<>\"')\]]*[\w/]|\bwww\.[^\s<>\"')\]]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b(?:[a-z\d-]+\.)+(?:com|org|io|dev|ai|app|example)(?:/[^\s<>\"')\]]*[\w/])?(?![\w@])",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"[a-z][a-z+.-]+:(?=//|[\w.+-]+@|\w+\(|\w+/)|www\.", re.IGNORECASE)


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each address of a page or a mailbox that stands nowhere in the person's own words."""
    known = _known(manuscript)
    for part in WRITTEN:
        for found in _ADDRESS.finditer(manuscript.part(part)):
            words = found.group()
            if _leads_somewhere(words) and _bare(words) not in known:
                yield Hit(Span(part, *found.span()), MESSAGE)


def _leads_somewhere(words: str) -> bool:
    """Whether it is an address, rather than a word before a colon."""
    return "@" in words or _SCHEME.match(words) is not None or ":" not in words


def _bare(address: str) -> str:
    return _SCHEME.sub("", address.casefold()).removeprefix("//").removeprefix("www.").rstrip("/")


def _known(manuscript: Manuscript) -> str:
    """Every text that the person wrote or was sent, folded."""
    sender, earlier = manuscript.sender, (one.body for one in manuscript.earlier)
    own = (manuscript.notes, manuscript.detail, manuscript.received, sender.email, *sender.links)
    return "\n".join((*own, *sender.facts, *earlier)).casefold()


RULE = Rule("ungrounded-link", Severity.BLOCK, check)
