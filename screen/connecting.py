"""Choosing what writes: the built-in engine, a model found or named, or a model file; and whether names are hidden."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st

from drafting import providers
from drafting.endpoints.connection import Connection
from drafting.endpoints.keyless import Keyless
from drafting.errors import DraftingError
from drafting.llm import ModelEngine
from drafting.preferences import Preferences
from screen import call_log, chosen_engine, fields, found_models, loading, model_files, state
from screen.label_text import plain
from screen.presses import button

_CONNECTION = ("model", "address", "key")


def draw() -> None:
    """The chooser, and what is in use now."""
    _take_in()
    st.radio(
        "Engine",
        (chosen_engine.BUILT_IN, chosen_engine.MODEL, chosen_engine.FILE),
        key="w_engine",
        label_visibility="collapsed",
    )
    match st.session_state["w_engine"]:
        case chosen_engine.MODEL:
            _draw_connection()
        case chosen_engine.FILE:
            _draw_file()
        case _:
            _draw_use("built_in", chosen_engine.use_built_in, width="stretch")
    _draw_now()


def _draw_file() -> None:
    path = model_files.draw()
    if loading.is_under_way():
        loading.watch()
        return
    _draw_use("file", partial(_load, path), width="stretch", disabled=not path)


def _draw_use(what: str, use: Callable[[], None], **look: Any) -> None:  # noqa: ANN401 - as Streamlit takes it
    button("Use this", key=f"use_{what}", at=(), on_click=use, **look)


def _draw_connection() -> None:
    found_models.draw(_take)
    st.text_input("Model", key="w_model", placeholder="openai/gpt-4.1-mini")
    st.text_input(
        "Address, if it has its own", key="w_address", placeholder="http://localhost:1234/v1"
    )
    st.text_input("Key, if it needs one", key="w_key", type="password", autocomplete="off")
    st.caption("The key is kept until you close this tab, and nowhere else.")
    st.checkbox(
        "The address is on this computer, but passes on what it gets",
        key="w_passed_on",
        help="Tick this for a proxy or a tunnel: then your notes are treated as leaving the computer.",
    )
    complete = bool(st.session_state["w_model"].strip())
    with st.container(horizontal=True):
        _draw_use("model", _use, disabled=not complete, type="primary")
        button("Test connection", key="test", at=(), on_click=_test, disabled=not complete)
    if told := st.session_state.get("tested"):
        st.caption(plain(told))


def _draw_now() -> None:
    now = chosen_engine.engine()
    if isinstance(now, Keyless):
        st.warning(plain(now.why), icon=":material/key:")
        return
    st.caption(f"Now writing: {plain(now.name)}")
    if isinstance(now, ModelEngine):
        key = fields.key_of("w_masked", now.masked)
        st.toggle(
            "Hide names, addresses, phone numbers and amounts",
            key=key,
            on_change=fields.heed,
            args=(key, _mask),
            help="Stand-ins such as Person1 are sent in their place, and your words come back in the "
            "answer. What is marked or recognised as private is never sent to another computer, with this or without.",
        )


def _mask(masked: bool) -> None:  # noqa: FBT001 - what the switch says
    now = chosen_engine.engine()
    if isinstance(now, ModelEngine):
        before = chosen_engine.remembered()
        chosen_engine.use(now.again(masked=masked), before.model_copy(update={"masked": masked}))


def _take(model: str, address: str) -> None:
    """Uses what was found."""
    st.session_state.update(w_model=model, w_address=address, w_key="", w_passed_on=False)
    _use()


def _use() -> None:
    connection = _connection()
    if connection is None:
        return
    st.session_state.pop("tested", None)
    before = chosen_engine.remembered()
    same = (before.model, before.base_url) == (connection.model, connection.base_url)
    remembered = Preferences(
        model=connection.model,
        base_url=connection.base_url,
        has_key=bool(connection.api_key.get_secret_value()),
        passed_on=connection.passed_on,
        masked=before.masked if same else None,
    )
    chosen_engine.use(
        ModelEngine(connection, masked=remembered.masked, log=call_log.log()), remembered
    )


def _test() -> None:
    connection = _connection()
    if connection is None:
        return
    try:
        st.session_state["tested"] = providers.test(connection, call_log.log())
    except DraftingError as fault:
        st.session_state["tested"] = str(fault)


def _connection() -> Connection | None:
    """The connection in the fields; without an address that can be one, None, and the page says so."""
    model, address, key = (st.session_state[f"w_{part}"].strip() for part in _CONNECTION)
    passed_on = bool(st.session_state.get("w_passed_on"))
    try:
        return Connection(model=model, base_url=address, api_key=key, passed_on=passed_on)
    except DraftingError as fault:
        state.say(str(fault))
        return None


def _load(path: Path | None) -> None:
    if path:
        before = chosen_engine.remembered()
        chosen_engine.keep(Preferences(model=path.stem, file=str(path)))
        loading.begin(path, before)


def _take_in() -> None:
    """Uses a model file that is loaded by now; where it could not be, what was chosen before is the choice again."""
    ended = loading.ended()
    if ended is None:
        return
    choice = Preferences(model=ended.path.stem, file=str(ended.path))
    if ended.connection and not ended.is_stopped:
        chosen_engine.use(ModelEngine(ended.connection, log=call_log.log()), choice)
        return
    if chosen_engine.remembered().file == choice.file:
        chosen_engine.keep(ended.before)
        chosen_engine.engine()  # fills the fields, which it must do before they are drawn
    if ended.fault:
        state.say(str(ended.fault))
