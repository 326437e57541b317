"""The page's own components: each is a folder of this package with js, and html and css where something is shown."""

from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_SCREEN = Path(__file__).parent


def component(name: str, *shared: str) -> ComponentRenderer:
    """What mounts the component of folder `name`; its script can use what those `shared` in this package define."""
    files = _SCREEN / name
    return st.components.v2.component(
        f"afterword.{name}",
        html=_text(files / f"{name}.html"),
        css=_text(files / f"{name}.css"),
        js="".join(
            script.read_text(encoding="utf-8")
            for script in (*(_SCREEN / one for one in shared), files / f"{name}.js")
        ),
        isolate_styles=False,
    )


def _text(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None
