"""The letter's editor: text that can be typed in while findings are drawn over it, and a plain form of it."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import streamlit as st

from drafting.models import Letter
from guardrails.findings import Finding, Part, Span
from screen.component import component

_mount = component("editor", "unsent.js", "typing.js")


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in the editor when it was last sent; `number` counts the sendings, 0 before the first."""

    number: int
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter with what is drawn over it: findings, and the places of the person's own words in the body."""

    letter: Letter
    findings: tuple[Finding, ...]
    yours: tuple[Span, ...]
    changed: bool
    """Whether the letter is no longer what was typed, so that it must be shown anew."""
    length: tuple[int, int, str] = (0, 0, "")
    """How long it usually is: least, most, and whether words or characters are counted."""
    counted: int = 0
    """Its words between greeting and sign-off."""
    with_subject: bool = True
    """Whether its subject goes with it, as a mail's does."""
    seen: int = 0
    """Number of the last sending that was taken in; an editor drawn anew counts on from it."""


def editor(shown: Shown, *, key: str, on_draft: Callable[[], None]) -> None:
    """Draws the editor; `on_draft` is called when more was typed, and `sent_draft` has it then."""
    letter, sent = shown.letter, sent_draft(key)
    data = {
        "subject": letter.subject,
        "body": letter.body,
        "seen": max(shown.seen, sent.number if sent else 0),
        "changed": shown.changed,
        "length": list(shown.length),
        "counted": shown.counted,
        "withSubject": shown.with_subject,
        "findings": [
            _underline(one, letter) for one in shown.findings if one.span.part is not Part.DETAIL
        ],
        "yours": [_place(span, letter.body) for span in shown.yours],
    }
    _mount(key=key, data=data, on_draft_change=on_draft)


def sent_draft(key: str) -> Draft | None:
    """What the editor of that key sent last, or None."""
    state: Any = st.session_state.get(key)
    draft = state.get("draft") if state else None
    return Draft(int(draft["number"]), str(draft["subject"]), str(draft["body"])) if draft else None


def plain_editor(key: str, *, with_subject: bool) -> None:
    """Two ordinary fields instead, for assistive technology that gets on better with them."""
    subject, body = plain_fields(key)
    if with_subject:
        st.text_input("Subject", key=subject)
    st.text_area("Your letter", key=body, height=420)


def plain_fields(key: str) -> tuple[str, str]:
    """The keys of the two ordinary fields: subject and body."""
    return f"{key}_subject", f"{key}_body"


def _underline(finding: Finding, letter: Letter) -> dict[str, str | int]:
    text = letter.subject if finding.span.part is Part.SUBJECT else letter.body
    return {
        "part": finding.span.part.value,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        **_place(finding.span, text),
    }


def _place(span: Span, text: str) -> dict[str, int]:
    """The span in the units a browser counts in: two for a character beyond the basic plane, e.g. an emoji."""
    units = list(accumulate((2 if ord(one) > 0xFFFF else 1 for one in text), initial=0))  # noqa: PLR2004 - last of the basic plane
    return {"start": units[span.start], "end": units[span.end]}
