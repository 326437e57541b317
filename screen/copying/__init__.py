"""Buttons that copy an approved letter, and say that they did."""

from pathlib import Path

import streamlit as st

from guardrails.gate import ApprovedLetter

_FILES = Path(__file__).parent

_mount = st.components.v2.component(
    "afterword.copying",
    html=(_FILES / "copying.html").read_text(encoding="utf-8"),
    css=(_FILES / "copying.css").read_text(encoding="utf-8"),
    js=(_FILES / "copying.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


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
