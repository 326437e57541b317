"""The fourth step: what is still in the way, the person's word that it is theirs, and the way out."""

import streamlit as st

from drafting import manuscripts
from drafting.chain import sending
from drafting.desk import Drafted
from guardrails.findings import Finding, Severity
from screen import (
    detail,
    finding_cards,
    handing,
    schedule,
    sent,
    signature,
    state,
    vouching,
    ways_out,
)
from screen.label_text import plain
from screen.presses import button

_CHECKS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "Names, titles and company are right",
        frozenset(
            {"ungrounded-name", "misspelt-name", "wrong-company", "wrong-honorific"}
            | {"unsupported-honorific", "greets-another", "ungrounded-employer"}
        ),
    ),
    (
        "Every number, date and claim rests on your own words",
        frozenset(
            {"ungrounded-number", "ungrounded-date", "ungrounded-experience"}
            | {"ungrounded-quotation", "swapped-doer", "said-by-another"}
        ),
    ),
    ("Nothing private, nothing about pay", frozenset({"private-remark", "pay-or-perks"})),
    ("No gaps left to fill", frozenset({"unfilled-slot", "assistant-residue"})),
)
"""What the list says, and the rules that speak for it; every other rule speaks for its last line."""


_PLACE = "before-it-goes"
"""Where on the page a link finds them."""


def draw(desk: Drafted) -> None:
    """The checklist and, once nothing stands in the way, the approval and the exports."""
    st.subheader("Before it goes", anchor=_PLACE)
    found = manuscripts.obstacles(desk)
    _draw_checklist(found)
    _draw_worth_a_look(desk)
    for finding, decision in manuscripts.kept(desk):
        st.caption(plain(finding_cards.told_kept(finding, decision.reason)))
    signature.draw(desk)
    if found:
        _draw_refusal(found)
    approved = not found and _draw_approval(desk)
    with st.container(key="exports"):
        if approved:
            ways_out.draw(desk, manuscripts.approve(desk))
        if approved or sending.noted(desk):
            sent.draw(desk, may_go=approved)
        handing.draw()


def _draw_approval(desk: Drafted) -> bool:
    """The box and what to know of the sending; returns whether it is ticked."""
    approved = vouching.draw("I have read it. It is true, and it is mine.", desk)
    if not approved:
        st.caption(
            "Tick this, and you can take the letter with you. Afterword never sends anything itself."
        )
    schedule.draw(desk)
    return approved


def draw_way(desk: Drafted) -> None:
    """The way there, for a screen on which it stands below the letter."""
    with st.container(key="jump"):
        if manuscripts.obstacles(desk):
            st.markdown(f"[See what is left to do](#{_PLACE})")
        elif sending.is_vouched(desk):
            st.markdown(f"[Take it with you](#{ways_out.PLACE})")
        else:
            st.markdown(f"[Read it, then approve it](#{_PLACE})")


def _draw_checklist(found: tuple[Finding, ...]) -> None:
    left = {finding.rule for finding in found if not detail.is_about(finding)}
    lines = [_line("One thing only you know is in it", met=not any(map(detail.is_about, found)))]
    for label, rules in _CHECKS:
        lines.append(_line(label, met=not left & rules))
        left -= rules
    lines.append(_line("Every other remark is mended or kept", met=not left))
    with st.container(key="checks"):
        st.markdown("\n".join(lines))


def _line(label: str, *, met: bool) -> str:
    return (
        f"- :green[:material/check_circle:] {label}"
        if met
        else f"- :red[:material/cancel:] {label}: not yet"
    )


def _draw_worth_a_look(desk: Drafted) -> None:
    """The words that bar no way and are better looked at once more, where there are any."""
    found = (one for one in manuscripts.findings(desk) if one.severity is Severity.INFO)
    words = dict.fromkeys(" ".join(one.words.split()) for one in found)
    named = ", ".join(f"“{one}”" for one in words if one)
    if named:
        st.caption(
            plain(f"Nothing of this bars the way, but under Letter is still worth a look: {named}.")
        )


def _draw_refusal(found: tuple[Finding, ...]) -> None:
    count = "One thing stands" if len(found) == 1 else f"{len(found)} things stand"
    st.error(f"{count} in the way.", icon=":material/lock:")
    for finding in found:
        st.markdown(f"- {finding_cards.told(finding)}")
    button("Back to the letter", type="primary", key="back", on_click=state.go, args=("letter",))
