"""The engine of this tab, and the choice that is kept: the built-in one, a model, or a model file."""

from pathlib import Path
from typing import cast

import streamlit as st

from drafting import providers
from drafting.builtin.engine import BuiltIn
from drafting.endpoints.connection import Connection
from drafting.endpoints.keyless import Keyless
from drafting.engine import Engine
from drafting.errors import DraftingError
from drafting.llm import ModelEngine
from drafting.preferences import Preferences
from screen import call_log, loading, state
from screen.label_text import plain

BUILT_IN = "Built in: on this computer, no account"
MODEL = "A language model: with its name and address"
FILE = "A model file: inside this program"


def engine() -> Engine:
    """The engine of this tab: the one chosen here, else the one chosen last, else the built-in one."""
    if "engine" not in st.session_state:
        st.session_state["engine"] = _chosen_before()
    return cast("Engine", st.session_state["engine"])


def use(chosen: Engine, choice: Preferences) -> None:
    """Writes with this engine from now on, here and after a reload. A model file that is not used is let go."""
    keep(choice)
    st.session_state["engine"] = chosen
    if not choice.file:
        loading.let_go()


def keep(choice: Preferences) -> None:
    """Keeps the choice for a reload. The engine of this tab stays, unless it is a file: that has lost its memory."""
    before = remembered()
    if before.file:
        st.session_state.pop("engine", None)
    kept = choice.model_copy(update={"is_plain": before.is_plain})
    state.attempt(lambda: state.archive().save_preferences(kept))


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
    return (
        f"{told} Names, addresses, phone numbers and amounts are hidden where recognised."
        if masked
        else told
    )


def warm_up() -> None:
    """Starts loading what asking a model needs, where one may be asked; for after the page is drawn."""
    if isinstance(engine(), ModelEngine) or st.session_state.get("w_engine") in {MODEL, FILE}:
        providers.warm_up()


def _chosen_before() -> Engine:
    """The engine chosen last. Where its key is gone it asks for it; no other writes in its place."""
    before = remembered()
    if before.file:
        return _file_chosen_before(before)
    return _model_chosen_before(before) if before.model else BuiltIn()


def _file_chosen_before(before: Preferences) -> Engine:
    path = Path(before.file)
    st.session_state.update(w_engine=FILE, w_file=before.file)
    connection = loading.loaded(path)
    if connection is None:
        return Keyless(before.model, is_file=True, is_coming=loading.join(path))
    return ModelEngine(connection, masked=before.masked, log=call_log.log())


def _model_chosen_before(before: Preferences) -> Engine:
    st.session_state.update(
        w_engine=MODEL,
        w_model=before.model,
        w_address=before.base_url,
        w_passed_on=before.passed_on,
    )
    if before.has_key:
        return Keyless(before.model)
    try:
        connection = Connection(
            model=before.model, base_url=before.base_url, passed_on=before.passed_on
        )
    except DraftingError as fault:  # an address that an earlier version took
        state.say(str(fault))
        return Keyless(before.model)
    return ModelEngine(connection, masked=before.masked, log=call_log.log())


def remembered() -> Preferences:
    """The choice made last; the built-in engine where none was made, or none can be read."""
    try:
        return state.archive().preferences()
    except DraftingError as fault:
        state.say(str(fault))
        return Preferences()
