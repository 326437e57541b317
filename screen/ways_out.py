"""The ways out of an approved letter: the one that suits it first, the others calmly below it."""

from functools import partial

import streamlit as st

from drafting import manuscripts, timing
from drafting.calendar.interview import Interview
from drafting.calendar.windows import Window
from drafting.desk import Drafted, now
from drafting.export import Format, Link, eml, file_name, formats, ics, mailto, webmail
from drafting.models import Kind
from guardrails.gate import ApprovedLetter
from screen import handing, panel_archive, recipient, schedule, state
from screen.copying import copying
from screen.handing import File
from screen.kinds import label
from screen.label_text import plain

PLACE = "take-it-with-you"
"""Where on the page a link finds them: what Streamlit makes of their heading."""


def draw(desk: Drafted, approved: ApprovedLetter) -> None:
    """Everything that an approved letter can be taken away as, and the dates that follow."""
    st.markdown("##### Take it with you")
    kind = desk.version.brief.kind
    printed, mailed = kind is Kind.HANDWRITTEN_NOTE, kind not in schedule.BY_HAND
    if printed:
        _draw_download(desk, approved, _named("card"), first=True)
    copying(
        approved,
        key=state.key("copying"),
        label="Copy the letter" if mailed else "Copy the note",
        with_subject=mailed,
        first=not printed,
    )
    if mailed:
        _draw_mail(desk, approved)
    with st.expander("As a file", icon=":material/folder_open:"):
        _draw_files(desk, approved, ("plain", "markdown", "docx", *(() if printed else ("card",))))
    panel_archive.draw(desk)
    _draw_next(desk, approved)


def _draw_mail(desk: Drafted, approved: ApprovedLetter) -> None:
    """The mail, addressed: opened where the person writes mails, or as a draft for a mail program."""
    given = recipient.draw(desk)
    links = {
        "Mail program": mailto.mailto(approved, given.address),
        "Gmail": webmail.gmail(approved, given.address),
        "Outlook": webmail.outlook(approved, given.address),
        "Outlook at work": webmail.outlook(approved, given.address, at_work=True),
    }
    st.caption("Or open it, ready to send, in")
    with st.container(horizontal=True, gap="small"):
        for name, link in links.items():
            _draw_link(name, link)
        draft = _named("eml")
        handing.button(
            draft.label,
            File(draft.file_name(approved), draft.mime, partial(_addressed, desk, given)),
            key="eml",
            icon=":material/drafts:",
        )
    for reason in dict.fromkeys(link.reason for link in links.values() if link.reason):
        st.caption(plain(reason))
    if given.thread:
        st.caption(
            "Only the mail draft stands in the thread of that mail; the others begin a new one."
        )


def _draw_link(name: str, link: Link) -> None:
    st.link_button(
        name, link.url or "about:blank", disabled=not link.url, icon=":material/open_in_new:"
    )


def _draw_files(desk: Drafted, approved: ApprovedLetter, names: tuple[str, ...]) -> None:
    with st.container(horizontal=True, gap="small"):
        for name in names:
            _draw_download(desk, approved, _named(name))
    for reason in filter(None, (_named(name).unfit(approved) for name in names)):
        st.caption(plain(reason))


def _draw_download(
    desk: Drafted, approved: ApprovedLetter, format_: Format, *, first: bool = False
) -> None:
    handing.button(
        format_.label,
        File(format_.file_name(approved), format_.mime, partial(_render, desk, format_)),
        key=format_.name,
        icon=":material/print:" if format_.name == "card" else ":material/download:",
        type="primary" if first else "secondary",
        disabled=bool(format_.unfit(approved)),
    )


def _draw_next(desk: Drafted, approved: ApprovedLetter) -> None:
    """The dates that follow, to be read or taken into a calendar."""
    met = schedule.interview(desk)
    windows = schedule.ahead(desk, met) if met else ()
    if not met or not windows:
        return
    with st.expander("What comes next", icon=":material/event_upcoming:"):
        _draw_chain(met, windows)
        if not _to_come(windows):
            return
        handing.button(
            "Dates for your calendar (.ics)",
            File(file_name(approved, "-dates.ics"), ics.MIME, partial(_dates, desk, met)),
            key="ics",
            icon=":material/event:",
        )


def _draw_chain(met: Interview, windows: tuple[Window, ...]) -> None:
    """The dates to come, one a line."""
    lines = [f"- {label(one.kind)}: {timing.in_brief(one, met, now())}" for one in windows]
    st.markdown("\n".join([*lines, "- Then silence is an answer."]))


def _named(name: str) -> Format:
    return next(one for one in formats() if one.name == name)


def _render(desk: Drafted, format_: Format) -> bytes:
    """The file, made on the click: the letter passes the gate once more before it goes out."""
    return format_.render(manuscripts.approve(desk))


def _addressed(desk: Drafted, given: recipient.Given) -> bytes:
    return eml.addressed(manuscripts.approve(desk), given.address, given.thread)


def _dates(desk: Drafted, met: Interview) -> bytes:
    return ics.reminders(manuscripts.approve(desk), _to_come(schedule.ahead(desk, met)), now())


def _to_come(windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """Those that a calendar can still remind of."""
    return tuple(one for one in windows if one.best > now())
