"""The second step: what was found in the notes, beside the notes, to be put right."""

from collections.abc import Callable
from functools import partial
from html import escape
from typing import get_args

import streamlit as st

from drafting import corrections
from drafting.corrections import Anchored, FactName
from drafting.desk import Desk, Drafted, Jotted, Read
from drafting.models import Anchor, Person
from screen import notices, state
from screen.kinds import LOOKS

_FACTS: dict[FactName, str] = {
    "company": "Company",
    "role": "Role",
    "met": "Day of the interview",
    "decision_by": "They decide by",
}


def draw() -> None:
    """The step, with one thing to do next."""
    desk = state.desk()
    if isinstance(desk, Jotted):
        return
    st.header("Is this what happened?", anchor=False)
    notices.draw()
    st.markdown("Put right what is wrong. The letter rests on this and on nothing else.")
    left, right = st.columns([2, 3], gap="large")
    with left, st.container(border=True):
        st.html(_marked(desk))
    with right:
        _draw_facts(desk)
        _draw_people(desk)
        _draw_items(desk)
        _draw_adding()
    st.button(
        "Next: the letter", type="primary", key="w_to_letter", on_click=state.go, args=("letter",)
    )


def _marked(desk: Read | Drafted) -> str:
    """The notes with every used passage marked in its kind's colour; whatever they contain is shown as text."""
    text, at, pieces = desk.notes.text, 0, []
    for item in sorted(desk.anchors.items, key=lambda one: one.quote.start):
        start, end = max(item.quote.start, at), item.quote.end
        if start >= end:
            continue
        look = LOOKS[item.kind]
        pieces.append(escape(text[at:start]))
        pieces.append(
            f'<mark class="aw-{item.kind}" title="{look.label}">{escape(text[start:end])}</mark>'
        )
        at = end
    return f'<div class="aw-notes">{"".join(pieces)}{escape(text[at:])}</div>'


def _draw_facts(desk: Read | Drafted) -> None:
    columns = st.columns(2)
    for place, name in enumerate(get_args(FactName)):
        fact = getattr(desk.anchors.facts, name)
        key = state.key(f"fact_{name}")
        st.session_state[key] = fact.text if fact else ""
        columns[place % 2].text_input(
            _FACTS[name],
            key=key,
            placeholder="Not found in your notes",
            on_change=_correct,
            args=(partial(_state, name, key),),
        )


def _draw_people(desk: Read | Drafted) -> None:
    st.markdown("##### Who you met")
    if not desk.anchors.people:
        st.caption("Nobody found. A letter needs somebody to go to: add a name.")
    for place, person in enumerate(desk.anchors.people):
        _draw_person(place, person)
    with st.popover("Add a person", icon=":material/person_add:", type="tertiary"):
        key = state.key(f"new_person_{len(desk.anchors.people)}")
        st.text_input("Name", key=key, on_change=_correct, args=(partial(_meet, key),))


def _draw_person(place: int, person: Person) -> None:
    keys = {part: state.key(f"person_{place}_{part}") for part in ("name", "title", "called")}
    for part, key in keys.items():
        st.session_state[key] = getattr(person, part)
    change = partial(_change_person, place, keys)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input("Name", key=keys["name"], on_change=_correct, args=(change,))
        st.text_input("Title", key=keys["title"], on_change=_correct, args=(change,))
        st.text_input("You call them", key=keys["called"], on_change=_correct, args=(change,))
        st.button(
            "",
            icon=":material/close:",
            type="tertiary",
            key=state.key(f"drop_person_{place}"),
            help=f"Remove {person.name}",
            on_click=_correct,
            args=(partial(_drop_person, place),),
        )


def _draw_items(desk: Read | Drafted) -> None:
    for kind, look in LOOKS.items():
        items = desk.anchors.of_kind(kind)
        if items:
            st.badge(look.label, icon=look.icon, color=look.color)
        for item in items:
            _draw_item(desk, item)


def _draw_item(desk: Read | Drafted, item: Anchor) -> None:
    words = " ".join(item.quote.words(desk.notes).split())
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", wrap=False, gap="small"
    ):
        st.html(f'<span class="aw-quote aw-said-{item.kind}">{escape(words)}</span>')
        with st.popover(
            "Move or drop these words",
            icon=":material/more_vert:",
            type="tertiary",
            key=state.key(f"more_{item.id}"),
        ):
            key = state.key(f"kind_{item.id}")
            st.session_state[key] = item.kind
            st.selectbox(
                "This is",
                list(LOOKS),
                key=key,
                format_func=lambda kind: LOOKS[kind].label,
                on_change=_correct,
                args=(partial(_move, item.id, key),),
            )
            st.button(
                "Drop it",
                icon=":material/delete:",
                key=state.key(f"drop_{item.id}"),
                on_click=_correct,
                args=(partial(_drop, item.id),),
            )


def _draw_adding() -> None:
    with st.popover("Add words from your notes", icon=":material/add:", type="tertiary"):
        words, kind = state.key("words"), state.key("words_kind")
        st.text_area("Copied from your notes", key=words, height=80)
        st.selectbox("They are", list(LOOKS), key=kind, format_func=lambda one: LOOKS[one].label)
        st.button(
            "Add", key=state.key("add"), on_click=_correct, args=(partial(_add, words, kind),)
        )
    if "undo" in st.session_state:
        st.button(
            "Undo the last change",
            icon=":material/undo:",
            type="tertiary",
            on_click=_undo,
            key="w_undo",
        )


def _correct(move: Callable[[Desk], Desk]) -> None:
    before = state.desk()
    if state.act(move) and not isinstance(before, Jotted):
        st.session_state["undo"] = before.anchors


def _undo() -> None:
    anchors = st.session_state.pop("undo")
    state.act(lambda desk: desk.model_copy(update={"anchors": anchors}))


def _state(name: FactName, key: str, desk: Anchored) -> Anchored:
    return corrections.state(desk, name, st.session_state[key])


def _meet(key: str, desk: Anchored) -> Anchored:
    name = st.session_state[key].strip()
    return corrections.add_person(desk, Person(name=name)) if name else desk


def _change_person(place: int, keys: dict[str, str], desk: Anchored) -> Anchored:
    return corrections.change_person(
        desk,
        place,
        name=st.session_state[keys["name"]],
        title=st.session_state[keys["title"]],
        called=st.session_state[keys["called"]],
    )


def _drop_person(place: int, desk: Anchored) -> Anchored:
    return corrections.drop_person(desk, place)


def _move(anchor: str, key: str, desk: Anchored) -> Anchored:
    return corrections.move(desk, anchor, st.session_state[key])


def _drop(anchor: str, desk: Anchored) -> Anchored:
    return corrections.drop(desk, anchor)


def _add(words: str, kind: str, desk: Anchored) -> Anchored:
    added = corrections.add(desk, st.session_state[kind], st.session_state[words])
    st.session_state[words] = ""
    return added
