"""Buttons that copy an approved letter, and say that they did."""

from guardrails.gate import ApprovedLetter
from screen.component import component

_mount = component("copying")


def copying(
    approved: ApprovedLetter, *, key: str, label: str, with_subject: bool, first: bool
) -> None:
    """Draws the button for the body, which is the main one where `first`, and where asked one for the subject."""
    letter = approved.manuscript
    data = {
        "body": letter.body,
        "subject": letter.subject if with_subject else "",
        "label": label,
        "first": first,
    }
    _mount(key=key, data=data)
