"""The facts of the interview and the people in it, as fields that can be put right."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, get_args

import streamlit as st

from drafting import corrections
from drafting.corrections import FactName
from drafting.desk import Drafted, Read
from drafting.models import Person
from screen import corrected, fields, state
from screen.label_text import plain
from screen.presses import button

_FACTS: dict[FactName, str] = {
    "company": "Company",
    "role": "Role",
    "met": "Day of the interview",
    "decision_by": "They decide by",
}
_PERSON = {"name": "Name", "title": "Title", "called": "You call them"}


def draw(desk: Read | Drafted) -> Iterator[corrected.Field]:
    """The fields; yields each with the correction that it stands for."""
    with st.container(key=state.key("about")):
        yield from _draw_facts(desk)
    st.subheader("Who you met", anchor=False)
    if not desk.anchors.people:
        st.caption("Nobody found. A letter needs somebody to go to: add a name.")
    for place, person in enumerate(desk.anchors.people):
        yield from _draw_person(place, person)
    with st.popover("Add a person", icon=":material/person_add:", type="tertiary"):
        key = state.key(f"new_person_{len(desk.anchors.people)}")
        fields.show(key, "")
        st.text_input("Name of one more person", key=key)
        button("Add them", key="meet", on_click=corrected.take_in)
        yield key, _meet


def _draw_facts(desk: Read | Drafted) -> Iterator[corrected.Field]:
    columns = (*st.columns(2), *st.columns(2))  # row by row, which is their order on a phone too
    for name, column in zip(get_args(FactName), columns, strict=True):
        fact = getattr(desk.anchors.facts, name)
        key = state.key(f"fact_{name}")
        fields.show(key, fact.text if fact else "")
        column.text_input(_FACTS[name], key=key, placeholder="Not found in your notes")
        yield key, partial(_state, name)


def _draw_person(place: int, person: Person) -> Iterator[corrected.Field]:
    with st.container(
        horizontal=True,
        vertical_alignment="bottom",
        gap="small",
        key=state.key(f"who_{place}"),
    ):
        for part, label in _PERSON.items():
            key = state.key(f"person_{place}_{part}")
            fields.show(key, getattr(person, part))
            st.text_input(label, key=key)
            yield key, partial(_change, place, part)
        button(
            f"Remove {plain(person.name)}",
            icon=":material/close:",
            type="tertiary",
            key=f"sign_person_{place}",
            width=36,
            on_click=corrected.make,
            args=(partial(corrections.drop_person, place=place),),
        )


def _state(fact: FactName, words: str) -> Callable[[Any], Any]:
    return partial(corrections.state, fact=fact, text=words)


def _change(place: int, part: str, words: str) -> Callable[[Any], Any]:
    def change(desk: Any) -> Any:  # noqa: ANN401 - a desk with anchors, of either stage
        person = desk.anchors.people[place]
        parts = {name: getattr(person, name) for name in _PERSON} | {part: words}
        return corrections.change_person(desk, place, **parts)

    return change


def _meet(words: str) -> Callable[[Any], Any]:
    name = words.strip()
    return lambda desk: corrections.add_person(desk, Person(name=name)) if name else desk
