"""When the interview was, when this message is best sent and which way, and what comes after it."""

from datetime import date, time

import streamlit as st

import prompts
from drafting import desk as moves
from drafting import timing
from drafting.calendar import deciding, workdays, zones
from drafting.calendar.interview import UNKNOWN_END, Interview, is_zone
from drafting.calendar.windows import Window
from drafting.chain import appointment, channel, due
from drafting.chain.channel import Channel
from drafting.corrections import FactName
from drafting.desk import Drafted, Read, now
from drafting.models import Kind
from screen import state, typed
from screen.label_text import plain
from screen.presses import button, heed, place

BY_HAND = (Kind.HANDWRITTEN_NOTE, Kind.LINKEDIN_NOTE)
"""Kinds that go by no mail."""

_FIELDS = ("day", "ended", "zone", "country", "part", "decision_by")
_WHOLE = "All of it"
_GUESS = (
    "A guess: your notes say when it began, and an hour is usual. Put it right if it was longer."
)


def draw(desk: Drafted) -> None:
    """The time and the way, each in a sentence with its reason, and the way to put the interview's date right."""
    met = interview(desk)
    st.markdown("##### When, and which way")
    if met:
        _draw_time(desk)
    _draw_way(desk, met)
    if met:
        with st.popover(f"Interview: {_told(desk, met)}", type="tertiary", icon=":material/event:"):
            _draw_fields(desk, met)
    else:
        st.markdown(f"{_unclear(desk, 'met')} With the day, Afterword can say when to write.")
        _draw_fields(desk, None)


def window(desk: Read | Drafted, kind: Kind, to: str) -> tuple[Interview, Window] | None:
    """When that message to that person is due, and the interview it is reckoned from; None where no clock runs."""
    met = interview(desk)
    found = due.window(desk, met, kind, to) if met else None
    return (met, found) if met and found else None


def interview(desk: Read | Drafted) -> Interview | None:
    """When and where it was: as set, else as the notes tell it where this person is."""
    return appointment.interview(desk, zone())


def zone() -> str:
    """The zone that this browser is in, else this computer."""
    theirs = st.context.timezone or ""
    return theirs if is_zone(theirs) else zones.here()


def ahead(desk: Drafted, met: Interview) -> tuple[Window, ...]:
    """What is left of the chain to the reader of this letter."""
    return due.ahead(desk, met, now())


def _draw_time(desk: Drafted) -> None:
    version = desk.version
    if any(one.letter == version.letter for one in desk.correspondence.letters()):
        return
    draw_time(desk, version.brief.kind, version.brief.to)


def draw_time(desk: Read | Drafted, kind: Kind, to: str) -> None:
    """When that message is best sent, seen from now; a warning where it is too soon or too late."""
    found, at = window(desk, kind, to), now()
    if found is None:
        st.markdown(plain(prompts.kinds()[kind].header.when))
        return
    met, when = found
    said = plain(timing.advice(when, met, at))
    if timing.warning(when, met, at):
        st.warning(said, icon=":material/schedule:")
    else:
        st.markdown(said)


def _draw_way(desk: Drafted, met: Interview | None) -> None:
    """The way to take, unless the kind has settled it, and the line that goes with a card."""
    advice, kind = channel.advice(desk.notes, met), desk.version.brief.kind
    if kind in BY_HAND and advice.channel is Channel.MAIL:
        return
    st.markdown(plain(advice.sentence))
    announced = channel.PROMISE in desk.version.letter.body
    if advice.channel is Channel.CARD and kind is Kind.THANK_YOU and not announced:
        button("Add the line about the card", key="promise", on_click=typed.act, args=(_promise,))


def _promise(desk: Drafted) -> Drafted:
    letter = channel.promised(desk.version.letter)
    return moves.edit(desk, letter.subject, letter.body)


def _told(desk: Drafted, met: Interview) -> str:
    """The day, and until when as far as anybody said."""
    about = "about " if appointment.is_end_reckoned(desk) else ""
    hour = f"until {about}{met.ended:%H:%M}" if met.ended else "hour not noted"
    return f"{met.day:%a} {met.day.day} {met.day:%b}, {hour}"


def _unclear(desk: Drafted, fact: FactName) -> str:
    """Why no day of the calendar is known for it, in a sentence."""
    said = getattr(desk.anchors.facts, fact)
    if said is None:
        return "Your notes do not say when you met." if fact == "met" else ""
    if fact == "decision_by" and deciding.owed(desk.notes, desk.anchors.facts):
        return f"“{plain(said.text)}” is when they want your answer."
    return f"Under Anchors stands “{plain(said.text)}”, which names no day of the calendar."


def _draw_fields(desk: Drafted, met: Interview | None) -> None:
    here = met.zone if met else zone()
    whole = (met.country if met else zones.country(here)).partition("-")[0]
    with st.form(state.key("met"), border=False):
        st.date_input("Day of the interview", met.day if met else None, key=_key("day"))
        st.time_input(
            "It ended at",
            met.ended if met else None,
            key=_key("ended"),
            help=f"Without an hour it counts as {UNKNOWN_END:%H:%M}, so that nothing is hurried.",
        )
        if appointment.is_end_reckoned(desk):
            st.caption(_GUESS)
        st.selectbox("Time zone", _zones(), index=_zones().index(here), key=_key("zone"))
        _draw_country(whole, met.country if met else "")
        decision = met.decision_by if met else appointment.decision(desk)
        st.date_input("They decide by", decision, key=_key("decision_by"))
        if not decision and not desk.interview and (why := _unclear(desk, "decision_by")):
            st.caption(why)
        st.form_submit_button(
            "Keep the date",
            on_click=heed,
            args=(_key("keep"), place(), _save),
            width="stretch",
        )


def _draw_country(whole: str, known: str) -> None:
    names, parts = workdays.named(), (_WHOLE, *workdays.parts(whole))
    codes = ["", *names]
    st.selectbox(
        "Country, for its holidays",
        codes,
        index=codes.index(whole) if whole in codes else 0,
        format_func=lambda code: names.get(code, "No holidays"),
        key=_key("country"),
    )
    if len(parts) > 1:
        st.selectbox(
            "Part of it", parts, index=parts.index(known) if known in parts else 0, key=_key("part")
        )


def _zones() -> list[str]:
    return sorted(zones.all_zones())


def _key(name: str) -> str:
    return state.key(f"met_{name}")


def _save() -> None:
    day, ended, where, country, part, decision = (
        st.session_state.get(_key(one)) for one in _FIELDS
    )
    if day is None:
        state.say("Choose the day of the interview first.")
        return
    place = str(part if _is_in(part, country) else country or "")
    state.act(_set, day, ended, str(where), place, decision)


def _is_in(part: str | None, country: str | None) -> bool:
    return bool(part and country) and str(part).startswith(f"{country}-")


def _set(  # noqa: PLR0913, PLR0917 - a date, an hour and a place are five things
    desk: Drafted, day: date, ended: time | None, where: str, country: str, decision_by: date | None
) -> Drafted:
    return appointment.schedule(desk, Interview.at(day, ended, where, country, decision_by))
