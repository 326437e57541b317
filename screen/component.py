"""The page's own components: each is a folder of this package with its html, css and js."""

from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_SCREEN = Path(__file__).parent


def component(name: str, *, types: bool = False) -> ComponentRenderer:
    """What mounts the component of folder `name`; with `types` its script can send what is typed on each pause."""
    files = _SCREEN / name
    shared = [_SCREEN / "typing.js"] if types else []
    return st.components.v2.component(
        f"afterword.{name}",
        html=(files / f"{name}.html").read_text(encoding="utf-8"),
        css=(files / f"{name}.css").read_text(encoding="utf-8"),
        js="".join(
            script.read_text(encoding="utf-8") for script in [*shared, files / f"{name}.js"]
        ),
        isolate_styles=False,
    )
