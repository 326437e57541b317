"""A link that opens a mail to be sent, or the reason why there is none: it is never a part of the letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from drafting import address
from guardrails.gate import ApprovedLetter


@dataclass(frozen=True, slots=True)
class Link:
    """Either `url` or `reason` is empty."""

    url: str
    reason: str = ""
    """Why there is no link and what to do instead, in a sentence."""


def recipient(approved: ApprovedLetter, typed: str) -> tuple[str, str]:
    """The address as a link has it, "" where none is given; and what is wrong with it, "" when nothing is."""
    if not typed.strip():
        return "", ""
    found = address.check(typed, approved.manuscript.to)
    return found.address, found.problem


def link(base: str, parts: Mapping[str, str], longest: int, where: str) -> Link:
    """The base with percent-encoded parts; above `longest` characters the reason instead, naming `where` it fails."""
    told = "&".join(f"{name}={encoded(value)}" for name, value in parts.items() if value)
    url = f"{base}{'&' if '?' in base else '?'}{told}" if told else base
    if len(url) > longest:
        return Link("", f"The letter is too long for a link: {where} would cut it off. {INSTEAD}")
    return Link(url)


def encoded(value: str) -> str:
    """Percent-encoded UTF-8; blanks as %20 and line ends as %0D%0A, which mail programs read alike (RFC 6068, 5)."""
    return quote(value.replace("\n", "\r\n"), safe="")


INSTEAD = "Copy it, or take the mail draft (.eml)."
