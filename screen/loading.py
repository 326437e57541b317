"""The one model file that runs inside this program: loaded behind the page, with a way to stop."""

from pathlib import Path

import streamlit as st

from drafting.endpoints.connection import Connection
from drafting.errors import DraftingError
from drafting.local_model import Bench
from drafting.preferences import Preferences
from screen import work_progress
from screen.background_work import Work
from screen.label_text import plain

_LOADING = "loading"
"""In session state: what this tab loads, until it is taken in."""


class Loading(Work):
    """A model file that is being loaded, in place of the choice `before` it."""

    def __init__(self, path: Path, before: Preferences, bench: Bench) -> None:
        self.path = path
        self.before = before
        self.connection: Connection | None = None
        self.fault: DraftingError | None = None
        self._bench = bench
        super().__init__()

    def stop(self) -> None:
        """Ends it, and frees its memory."""
        super().stop()
        self._bench.clear()
        self.wait(work_progress.AT_FIRST)  # until it is noted how that ended

    def _do(self) -> None:
        try:
            self.connection = self._bench.load(self.path)
        except DraftingError as fault:
            self.fault = fault


def begin(path: Path, before: Preferences) -> None:
    """Loads that model, in place of the one that is loaded; `before` is what was chosen until now."""
    loading = st.session_state[_LOADING] = _all()[path] = Loading(path, before, _bench())
    loading.wait(work_progress.AT_FIRST)


def join(path: Path) -> bool:
    """Whether that model is being loaded for a tab that was loaded anew, which then watches it as well."""
    loading = _all().get(path)
    if loading is None or loading.is_over:
        return False
    st.session_state[_LOADING] = loading
    return True


def is_under_way() -> bool:
    """Whether this tab loads a model, or has not taken in yet what came of it."""
    return _LOADING in st.session_state


def ended() -> Loading | None:
    """What came of it, once it is over; taken in by whoever asks."""
    loading: Loading | None = st.session_state.get(_LOADING)
    if loading is None or not loading.is_over:
        return None
    del st.session_state[_LOADING]
    return loading


@st.fragment(run_every=work_progress.BETWEEN_LOOKS)
def watch() -> None:
    """How long it has taken, and a way to stop; the page can be used meanwhile."""
    loading: Loading | None = st.session_state.get(_LOADING)
    if loading is None or loading.is_over:
        st.rerun()
    told = f"Loading {plain(loading.path.stem)}. {loading.seconds:.0f} s."
    work_progress.draw(loading, told, key="stop_loading", label="Stop loading")


def loaded(path: Path) -> Connection | None:
    """A connection to that model where it is in memory."""
    return _bench().load(path) if _bench().holds(path) else None


def let_go() -> None:
    """Frees the memory of the model that is loaded or being loaded, if one is."""
    _bench().clear()


@st.cache_resource(show_spinner=False)
def _all() -> dict[Path, Loading]:
    """By its file, the last loading of each model."""
    return {}


@st.cache_resource(show_spinner=False)
def _bench() -> Bench:
    return Bench()
