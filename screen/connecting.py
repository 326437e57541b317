"""What writes: the built-in engine, a model found or named, or a model file; and whether names are hidden."""

from pathlib import Path
from typing import cast

import streamlit as st

from drafting import providers
from drafting.builtin.engine import BuiltIn
from drafting.connection import Connection
from drafting.engine import Engine
from drafting.errors import DraftingError
from drafting.keyless import Keyless
from drafting.llm import ModelEngine
from drafting.preferences import Preferences
from screen import call_log, finding, model_files, state
from screen.words import plain

BUILT_IN = "Built in: on this computer, no account"
MODEL = "A language model: with its name and address"
FILE = "A model file: inside this program"
_CONNECTION = ("model", "address", "key")


def engine() -> Engine:
    """The engine of this tab: the one chosen here, else the one chosen last, else the built-in one."""
    if "engine" not in st.session_state:
        st.session_state["engine"] = _chosen_before()
    return cast("Engine", st.session_state["engine"])


def use(chosen: Engine, remembered: Preferences) -> None:
    """Writes with this engine from now on, here and after a reload. A model file that is not used is let go."""
    st.session_state["engine"] = chosen
    if not remembered.file:
        model_files.let_go()
    try:
        state.archive().save_preferences(remembered)
    except DraftingError as fault:
        state.say(str(fault))


def use_built_in() -> None:
    """Writes with the built-in engine from now on."""
    st.session_state["w_engine"] = BUILT_IN
    use(BuiltIn(), Preferences())


def where_notes_go() -> str:
    """One sentence about where the notes go with the engine chosen."""
    writer = engine()
    if isinstance(writer, Keyless):
        return plain(writer.why)
    if writer.name.endswith("on this computer"):
        return "Your notes stay on this computer."
    told = (
        f"When you press the button, and not before, your notes are sent to {plain(writer.name)}."
    )
    masked = isinstance(writer, ModelEngine) and writer.masked
    return f"{told} Names, addresses, phone numbers and amounts are hidden." if masked else told


def warm_up() -> None:
    """Starts loading what asking a model needs, where one may be asked; for after the page is drawn."""
    if isinstance(engine(), ModelEngine) or st.session_state.get("w_engine") in {MODEL, FILE}:
        providers.warm_up()


def draw() -> None:
    """The chooser, and what is in use now."""
    st.radio("Engine", (BUILT_IN, MODEL, FILE), key="w_engine", label_visibility="collapsed")
    match st.session_state["w_engine"]:
        case str(picked) if picked == MODEL:
            _draw_connection()
        case str(picked) if picked == FILE:
            path = model_files.draw()
            st.button(
                "Use this", on_click=_use_file, args=(path,), width="stretch", disabled=not path
            )
        case _:
            st.button("Use this", on_click=use_built_in, width="stretch")
    _draw_now()


def _draw_connection() -> None:
    finding.draw(_take)
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
        st.button("Use this", on_click=_use, disabled=not complete, type="primary")
        st.button("Test connection", on_click=_test, disabled=not complete)
    if told := st.session_state.get("tested"):
        st.caption(plain(told))


def _draw_now() -> None:
    now = engine()
    if isinstance(now, Keyless):
        st.warning(plain(now.why), icon=":material/key:")
        return
    st.caption(f"Now writing: {plain(now.name)}")
    if isinstance(now, ModelEngine):
        st.session_state["w_masked"] = now.masked
        st.toggle(
            "Hide names, addresses, phone numbers and amounts",
            key="w_masked",
            on_change=_mask,
            help="Stand-ins such as Person1 are sent in their place, and your words come back in the "
            "answer. What is private is never sent to another computer, with this or without.",
        )


def _mask() -> None:
    now = engine()
    if isinstance(now, ModelEngine):
        masked = bool(st.session_state["w_masked"])
        before = _remembered()
        use(now.again(masked=masked), before.model_copy(update={"masked": masked}))


def _take(model: str, address: str) -> None:
    """Uses what was found."""
    st.session_state.update(w_model=model, w_address=address, w_key="", w_passed_on=False)
    _use()


def _use() -> None:
    connection = _connection()
    if connection is None:
        return
    st.session_state.pop("tested", None)
    before = _remembered()
    same = (before.model, before.base_url) == (connection.model, connection.base_url)
    remembered = Preferences(
        model=connection.model,
        base_url=connection.base_url,
        has_key=bool(connection.api_key.get_secret_value()),
        passed_on=connection.passed_on,
        masked=before.masked if same else None,
    )
    use(ModelEngine(connection, masked=remembered.masked, log=call_log.log()), remembered)


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


def _use_file(path: Path | None) -> None:
    if path is None:
        return
    try:
        connection = model_files.loaded(path)
    except DraftingError as fault:
        state.say(str(fault))
        return
    use(ModelEngine(connection, log=call_log.log()), Preferences(model=path.stem, file=str(path)))


def _chosen_before() -> Engine:
    """The engine chosen last. Where its key is gone it asks for it; no other writes in its place."""
    before = _remembered()
    if before.file:
        st.session_state.update(w_engine=FILE, w_file=before.file)
        path = Path(before.file)
        if not model_files.is_loaded(path):
            return Keyless(before.model, is_file=True)
        return ModelEngine(model_files.loaded(path), masked=before.masked, log=call_log.log())
    if not before.model:
        return BuiltIn()
    st.session_state.update(
        w_engine=MODEL,
        w_model=before.model,
        w_address=before.base_url,
        w_passed_on=before.passed_on,
    )
    if before.has_key:
        return Keyless(before.model)
    connection = Connection(
        model=before.model, base_url=before.base_url, passed_on=before.passed_on
    )
    return ModelEngine(connection, masked=before.masked, log=call_log.log())


def _remembered() -> Preferences:
    try:
        return state.archive().preferences()
    except DraftingError as fault:
        state.say(str(fault))
        return Preferences()
