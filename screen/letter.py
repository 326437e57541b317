"""The third and fourth step: the letter, what the guardrails say of it, the detail, and the way out.

All of it is one fragment and is drawn from the desk as it is, so no verdict is older than the text beside it.
"""

import streamlit as st

import prompts
from drafting import manuscripts
from drafting.desk import Drafted, Jotted
from guardrails.findings import Finding, Part, Span
from guardrails.length import length
from screen import (
    approve,
    asking,
    comparison,
    detail,
    failure,
    fields,
    finding_cards,
    incoming_letters,
    ledger,
    likeness,
    notices,
    panel,
    schedule,
    sent,
    signature,
    state,
    typed,
    versions,
    writing,
)
from screen.editor import Shown, editor, plain_editor, plain_fields
from screen.label_text import plain
from screen.presses import button


def draw() -> None:
    """The step, whether a letter is there, is being written or is still to be asked for."""
    if signature.take_in():
        st.rerun()  # the name stands under Who you are as well
    desk = state.desk()
    if isinstance(desk, Jotted):
        return
    if writing.is_under_way():
        incoming_letters.draw()
    elif isinstance(desk, Drafted) and not writing.is_choosing():
        _draw_desk(state.step())
    else:
        writing.draw_start(desk)


@st.fragment
def _draw_desk(step: state.Step) -> None:
    typed.take_in()
    asking.renew()
    asking.take_in()
    desk = state.desk()
    away = writing.is_under_way() or writing.is_choosing() or state.step() != step
    if away or not isinstance(desk, Drafted):
        st.rerun()  # what was pressed in here concerns the whole page
    _draw_head(desk)
    found = manuscripts.findings(desk)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _draw_editor(desk, finding_cards.open_ones(desk, found))
        comparison.draw(desk, versions.labels(desk))
        ledger.draw(desk)
    with right:
        if step == "send":
            approve.draw(desk)
        else:
            detail.draw(desk, found)
            finding_cards.draw(desk, found)
            signature.draw(desk)
    if step == "send":
        approve.draw_way(desk)
    else:
        _draw_next(desk, found)


def _draw_head(desk: Drafted) -> None:
    """What stands above the editor, in as many places on every run, so that the editor keeps its caret."""
    notices.draw()
    failure.draw(writing.again)
    st.header(f"Your letter to {plain(desk.version.letter.to)}", anchor=False)
    with st.container():
        sent.draw_note(desk)
        panel.draw(desk)
    with st.container(key="beside"):
        with st.container():
            likeness.draw(desk)
        versions.draw(desk)


def _draw_editor(desk: Drafted, found: tuple[Finding, ...]) -> None:
    letter, key = desk.version.letter, typed.key(desk)
    mailed = desk.version.brief.kind not in schedule.BY_HAND
    if st.session_state.get("w_plain"):
        for field, words in zip(plain_fields(key), (letter.subject, letter.body), strict=True):
            fields.show(field, words)
        plain_editor(key, with_subject=mailed)
        return
    start = letter.body.find(desk.detail) if desk.detail else -1
    yours = (Span(Part.BODY, start, start + len(desk.detail)),) if start >= 0 else ()
    shown = Shown(
        letter,
        found,
        yours,
        changed=typed.was_changed(),
        length=_length(desk),
        counted=length(letter.body),
        with_subject=mailed,
        seen=typed.heard(desk),
    )
    editor(shown, key=key, on_draft=typed.take_in)


def _length(desk: Drafted) -> tuple[int, int, str]:
    """How long a message of this kind usually is."""
    right = prompts.kinds()[desk.version.brief.kind].header.length
    return right.least, right.most, right.unit


def _draw_next(desk: Drafted, found: tuple[Finding, ...]) -> None:
    left = len(manuscripts.obstacles(desk))
    with st.container(key="next", horizontal=True, vertical_alignment="center"):
        button(
            "Next: approve and send",
            type="secondary" if left else "primary",
            key="to_send",
            on_click=state.go,
            args=("send",),
        )
        if left:
            place = detail.PLACE if any(map(detail.is_about, found)) else finding_cards.PLACE
            st.markdown(f"[{'1 thing' if left == 1 else f'{left} things'} left to do](#{place})")
