"""Which message is wanted: to whom, of which kind, in which tone, and what its kind has to be told."""

from collections.abc import Sequence

import streamlit as st

import prompts
from drafting import needs, register, timing
from drafting.chain import due, next_message
from drafting.chain.called_for import because, called_for
from drafting.desk import Drafted, Read
from drafting.letters import choosing
from drafting.models import AnchorKind, Brief, Kind, Tone
from screen import answered_message, schedule, state
from screen.kinds import TONES, label
from screen.label_text import plain

_TICKS = {
    "offer exists": "I have another offer, on paper or by word",
    "deadline": "I have to answer it by a date",
    "first choice": "This job is my first choice",
}


def draw(desk: Read | Drafted, people: Sequence[str]) -> Brief:
    """Draws the choices, as they were left or else as they are offered; keeps and returns what was chosen."""
    at_hand = _at_hand(desk, people)
    to = _draw_reader(people, at_hand)
    _draw_sooner(desk, to)
    place = people.index(to)
    offered = register.suggested(desk.notes, desk.anchors, to)
    before = _before(desk, Brief(to=to, tone=offered.tone))
    wanted = _draw_needs(desk, _draw_kind(desk, before, place), place)
    picked = tone(before.tone, f"tone_{place}")
    fits = prompts.tones()[picked].header.because
    st.caption(plain(offered.because if picked is offered.tone else f"When to choose it: {fits}"))
    chosen = wanted.model_copy(update={"tone": picked})
    if to != at_hand or chosen.model_copy(update={"received": ""}) != before:
        state.act(choosing.choose, chosen, next_message.suggested(desk, to))
    return chosen


def _at_hand(desk: Read | Drafted, people: Sequence[str]) -> str:
    """Whom something was chosen for last that is not written yet, else the reader of the letter on the desk."""
    left = choosing.last(desk)
    if (
        left
        and left.brief.to in people
        and left.offered is next_message.suggested(desk, left.brief.to)
    ):
        return left.brief.to
    return desk.version.brief.to if isinstance(desk, Drafted) else people[0]


def _before(desk: Read | Drafted, offered: Brief) -> Brief:
    """What was chosen for that reader and is not written yet, else what is offered to them."""
    suggested = next_message.suggested(desk, offered.to)
    kind = answered_message.chosen(desk, offered.to) or suggested
    chosen = choosing.chosen(desk, offered.to, suggested)
    return chosen or offered.model_copy(update={"kind": kind})


def _draw_reader(people: Sequence[str], at_hand: str) -> str:
    """Who it goes to; one box all the while, though another is at hand as soon as something is chosen."""
    if len(people) == 1:
        return people[0]
    at = people.index(at_hand) if at_hand in people else 0
    return st.selectbox("To", people, index=at, key=state.key("next_to"))


def reader(people: Sequence[str], to: str) -> str:
    """Draws the choice of reader where there is one; returns who was chosen.

    A box of one key keeps what it showed first, so each place and each person offered has a box of its own.
    """
    to = to if to in people or not people else people[0]
    if len(people) > 1:
        place = people.index(to)
        to = st.selectbox("To", people, index=place, key=state.key(f"to_{place}"))
    return to


def tone(offered: Tone, name: str = "tone") -> Tone:
    """Draws the choice of tone; returns which was chosen."""
    picked = st.segmented_control(
        "Tone",
        list(TONES),
        default=offered,
        required=True,
        format_func=TONES.__getitem__,
        key=state.key(name),
    )
    return picked or offered


def _draw_sooner(desk: Read | Drafted, to: str) -> None:
    """That somebody else is to be written to before the one chosen, where it is so."""
    found = due.to_each(desk, schedule.zone()) if isinstance(desk, Drafted) else ()
    if found and found[0][0] != to:
        first, window = found[0]
        st.caption(f"Due first: {label(window.kind).lower()} to {plain(first)}.")


def _draw_kind(desk: Read | Drafted, before: Brief, place: int) -> Brief:
    """The choice of kind; returns what was chosen `before` of it, which is the tone alone where it is another."""
    to, kinds = before.to, list(Kind)
    named = {one: label(one) for one in kinds}
    if next_one := next_message.due_next(desk, to):
        named[next_one] += " (due next)"
    key = answered_message.kind_key(place)
    st.session_state.setdefault(key, before.kind)
    kind: Kind = st.selectbox("Message", kinds, format_func=named.__getitem__, key=key)
    header = prompts.kinds()[kind].header
    st.caption(plain(f"{header.purpose} {header.because}"))
    fits = _draw_called_for(desk, to, kind)
    if fits and not refusal(desk, kind, to):
        schedule.draw_time(desk, kind, to)
    return before if kind is before.kind else Brief(to=to, kind=kind, tone=before.tone)


def _draw_called_for(desk: Read | Drafted, to: str, kind: Kind) -> bool:
    """What the notes tell that calls for a message, and which, where another is chosen; whether this one fits."""
    called = called_for(
        desk.notes, desk.anchors, next_message.correspondence(desk, to), desk.profile.name
    )
    if called is None:
        return True
    if kind is called:
        st.caption(plain(because(called)))
        return True
    fits = f"The message that fits is: {label(called).lower()}."
    st.info(f"{because(called)} {fits}", icon=":material/lightbulb:")
    return False


def refusal(desk: Read | Drafted, kind: Kind, to: str) -> str:
    """Why that message to that person is better not written; "" when nothing speaks against it."""
    return timing.refusal(kind, desk.correspondence, to) if isinstance(desk, Drafted) else ""


def _draw_needs(desk: Read | Drafted, wanted: Brief, place: int) -> Brief:
    """What the kind asks for, as questions; returns the brief with the answers.

    All of it is asked for anew for each reader, by their place among the people.
    """
    asked = needs.needs(wanted.kind)
    given: dict[str, str | bool | tuple[str, ...]] = {}
    if asked.stances:
        given["stance"] = _draw_stances(wanted, asked.stances, place)
    if asked.ticks:
        given["ticked"] = _draw_ticks(wanted, asked.ticks, place)
    if asked.answers:
        given["received"] = answered_message.draw(desk, wanted, place)
    if wanted.kind is Kind.THANK_YOU and desk.anchors.of_kind(AnchorKind.MISSED):
        given["repair"] = st.checkbox(
            "Say what I wish I had said",
            value=wanted.repair,
            key=state.key(f"repair_{place}"),
            help="Leave it out if they hardly noticed: a letter need not reopen it.",
        )
    if isinstance(desk, Drafted):
        _draw_earlier(desk, wanted)
    return wanted.model_copy(update=given)


def _draw_stances(wanted: Brief, stances: tuple[str, ...], place: int) -> str:
    picked = st.segmented_control(
        "Your answer" if wanted.kind is Kind.OFFER_REPLY else "What you would like",
        stances,
        default=wanted.stance if wanted.stance in stances else None,
        format_func=str.capitalize,
        key=state.key(f"stance_{wanted.kind}_{place}"),
    )
    return picked or ""


def _draw_ticks(wanted: Brief, ticks: tuple[str, ...], place: int) -> tuple[str, ...]:
    st.markdown("What is true? The message says what you tick, and nothing else.")
    return tuple(
        one
        for one in ticks
        if st.checkbox(
            _TICKS[one], value=one in wanted.ticked, key=state.key(f"tick_{one}_{place}")
        )
    )


def _draw_earlier(desk: Drafted, wanted: Brief) -> None:
    """Which mails of theirs are known, so that none of them is said twice."""
    went = desk.correspondence.letters(wanted.to)
    if went:
        told = ", ".join(f"{label(one.kind)} on {one.at.day} {one.at:%B}" for one in went)
        st.caption(f"They had from you: {told}. Nothing of it is said twice.")
    elif wanted.kind in needs.FOLLOWING:
        st.caption(
            "Nothing is noted as sent to them yet. Press *I sent it* under the letter that went out, "
            "and this one will know it."
        )
