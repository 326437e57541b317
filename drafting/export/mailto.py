"""A mailto link (RFC 6068): opens the letter in the mail program of this computer, to be sent by the person."""

from urllib.parse import quote

from drafting.export._format import one_line
from drafting.export._link import Link, link, recipient
from guardrails.gate import ApprovedLetter

LONGEST = 2000
"""Characters of the whole link. Windows hands browsers' links on up to 2,083 characters, Chrome and Outlook were
measured to take about 2,000; others take more."""


def mailto(approved: ApprovedLetter, to: str = "") -> Link:
    """The link, with the address when there is one; the reason instead when it would be cut off."""
    typed, problem = recipient(approved, to)
    if problem:
        return Link("", problem)
    letter = approved.manuscript
    parts = {"subject": one_line(letter.subject), "body": letter.body}
    return link(f"mailto:{quote(typed, safe='@')}", parts, LONGEST, "some mail programs")
