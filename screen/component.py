"""The page's own components: each is a folder of this package with its html, css and js."""

from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_SCREEN = Path(__file__).parent


def component(name: str, *shared: str) -> ComponentRenderer:
    """What mounts the component of folder `name`; its script can use what those `shared` in this package define."""
    files = _SCREEN / name
    return st.components.v2.component(
        f"afterword.{name}",
        html=(files / f"{name}.html").read_text(encoding="utf-8"),
        css=(files / f"{name}.css").read_text(encoding="utf-8"),
        js="".join(
            script.read_text(encoding="utf-8")
            for script in (*(_SCREEN / one for one in shared), files / f"{name}.js")
        ),
        isolate_styles=False,
    )
