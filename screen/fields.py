"""The page's fields: what is shown in them, and what was typed since."""

import streamlit as st


def typed(field: str) -> str | None:
    """What was typed into a field since it was last shown, or None.

    Asked while drawing rather than told by a callback: Streamlit breaks into a callback when more is pressed.
    """
    now, before = st.session_state.get(field), st.session_state.get(f"shown_{field}")
    return None if now is None or before is None or now == before else str(now)


def show(field: str, words: str) -> None:
    """Puts words into a field that is about to be drawn."""
    st.session_state[field] = words
    st.session_state[f"shown_{field}"] = words


def heard() -> dict[str, int]:
    """By the key of what is typed in, the number of its last sending that was taken in."""
    numbers: dict[str, int] = st.session_state.setdefault("heard", {})
    return numbers
