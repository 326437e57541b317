"""Model files that run inside this program: picked from disk, or downloaded from a short list."""

from pathlib import Path

import streamlit as st

from drafting.endpoints.deadline import ticking
from drafting.endpoints.download import Wanted, fetch
from drafting.endpoints.model_list import MODELS, Listed
from drafting.errors import DraftingError
from drafting.local_model import is_installed
from drafting.settings import Settings
from screen import state
from screen.label_text import plain
from screen.presses import button

_GB = 1_000_000_000


def draw() -> Path | None:
    """The choice of a file; the one chosen, None while there is none."""
    if not is_installed():
        st.info(
            "This needs one more part: pip install 'afterword[local]'", icon=":material/extension:"
        )
        return None
    if picked := st.session_state.pop("picked", None):
        st.session_state["w_file"] = picked
    here = sorted(Settings.of_environment().models.glob("*.gguf"))
    for file in here:
        button(
            plain(file.stem),
            key=f"have_{file.name}",
            at=(),
            on_click=_pick,
            args=(file,),
            width="stretch",
        )
    st.text_input("Or the path of a model file on your disk (.gguf)", key="w_file")
    _draw_list({file.name for file in here})
    typed = str(st.session_state["w_file"]).strip().strip('"')
    return Path(typed).expanduser() if typed else None


def _pick(file: Path) -> None:
    st.session_state["w_file"] = str(file)


def _draw_list(have: set[str]) -> None:
    with st.popover("Download one", width="stretch"):
        st.caption("Apache-2.0 means free to use. Memory is an estimate.")
        for model in MODELS:
            if model.file not in have:
                _draw_listed(model)
    wanted = st.session_state.get("downloading")
    if wanted:
        _download(next(model for model in MODELS if model.file == wanted))


def _draw_listed(model: Listed) -> None:
    st.markdown(
        f"**{plain(model.name)}** {model.bytes / _GB:.1f} GB, {model.licence}, "
        f"about {model.memory / _GB:.1f} GB of memory. {model.good_for}"
    )
    button(f"Download {model.name}", key=f"get_{model.file}", at=(), on_click=_begin, args=(model,))


def _begin(model: Listed) -> None:
    st.session_state["downloading"] = model.file


def _stop() -> None:
    st.session_state.pop("downloading", None)


def _download(model: Listed) -> None:
    """Downloads while the page waits; a press on Stop, or on anything else, keeps what has come for the next time."""
    bar = st.progress(0.0, f"Downloading {model.name}")
    button("Stop the download", key="stop_download", at=(), on_click=_stop)
    to = Settings.of_environment().models / model.file
    wanted = Wanted(model.url, model.bytes, model.sha256)
    there = 0
    try:
        for come in ticking(lambda stopped: fetch(wanted, to, stopped)):
            there = come or there  # drawn again while nothing comes, so that a press is heard
            share = min(there / model.bytes, 1.0)
            bar.progress(share, f"Downloading {model.name}: {there / _GB:.2f} GB")
    except DraftingError as fault:
        state.say(str(fault))
    else:
        _pick_later(to)
    _stop()
    st.rerun()


def _pick_later(file: Path) -> None:
    """The field is drawn already, so it is filled when it is drawn next."""
    st.session_state["picked"] = str(file)
