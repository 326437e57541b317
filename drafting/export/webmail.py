"""Links that open the letter in Gmail's or Outlook's page, to be sent by the person.

The link itself carries the letter to that provider, as sending it from there would.
"""

from drafting.export._link import Link, link, recipient
from guardrails.gate import ApprovedLetter

GMAIL, OUTLOOK, OUTLOOK_AT_WORK = (
    "https://mail.google.com/mail/?view=cm&fs=1",
    "https://outlook.live.com/mail/0/deeplink/compose",
    "https://outlook.office.com/mail/deeplink/compose",
)
LONGEST_GMAIL = 4000
"""Characters of the whole link. Gmail takes about 8,000, but asks who is signed in by passing the link on encoded once
more, in which a letter's link grows to less than twice its length."""
LONGEST_OUTLOOK = 2000
"""Characters of the whole link; Outlook on the web takes about 2,048."""


def gmail(approved: ApprovedLetter, to: str = "") -> Link:
    """The letter in Gmail's page, or why not."""
    typed, problem = recipient(approved, to)
    if problem:
        return Link("", problem)
    letter = approved.manuscript
    return link(
        GMAIL, {"to": typed, "su": letter.subject, "body": letter.body}, LONGEST_GMAIL, "Gmail"
    )


def outlook(approved: ApprovedLetter, to: str = "", *, at_work: bool = False) -> Link:
    """The letter in Outlook's page, of a private account or of one at work or school, or why not."""
    typed, problem = recipient(approved, to)
    if problem:
        return Link("", problem)
    letter = approved.manuscript
    base = OUTLOOK_AT_WORK if at_work else OUTLOOK
    parts = {"to": typed, "subject": letter.subject, "body": letter.body}
    return link(base, parts, LONGEST_OUTLOOK, "Outlook")
