"""Links that open the letter in Gmail's or Outlook's page, to be sent by the person.

The link itself carries the letter to that provider, as sending it from there would.
"""

from dataclasses import dataclass

from drafting.export._format import one_line
from drafting.export._link import Link, link, recipient
from guardrails.gate import ApprovedLetter

LONGEST_GMAIL = 4000
"""Characters of the whole link. Gmail takes about 8,000, but asks who is signed in by passing the link on encoded once
more, in which a letter's link grows to less than twice its length."""
LONGEST_OUTLOOK = 2000
"""Characters of the whole link; Outlook on the web takes about 2,048."""


@dataclass(frozen=True, slots=True)
class _Page:
    """Where a mail is composed, what its subject is called there, and how long a link it takes."""

    name: str
    url: str
    subject: str
    longest: int


_GMAIL, _OUTLOOK, _OUTLOOK_AT_WORK = (
    _Page("Gmail", "https://mail.google.com/mail/?view=cm&fs=1", "su", LONGEST_GMAIL),
    _Page(
        "Outlook", "https://outlook.live.com/mail/0/deeplink/compose", "subject", LONGEST_OUTLOOK
    ),
    _Page(
        "Outlook", "https://outlook.office.com/mail/deeplink/compose", "subject", LONGEST_OUTLOOK
    ),
)


def gmail(approved: ApprovedLetter, to: str = "") -> Link:
    """The letter in Gmail's page, or why not."""
    return _composed(_GMAIL, approved, to)


def outlook(approved: ApprovedLetter, to: str = "", *, at_work: bool = False) -> Link:
    """The letter in Outlook's page, of a private account or of one at work or school, or why not."""
    return _composed(_OUTLOOK_AT_WORK if at_work else _OUTLOOK, approved, to)


def _composed(page: _Page, approved: ApprovedLetter, to: str) -> Link:
    typed, problem = recipient(approved, to)
    if problem:
        return Link("", problem)
    letter = approved.manuscript
    parts = {"to": typed, page.subject: one_line(letter.subject), "body": letter.body}
    return link(page.url, parts, page.longest, page.name)
