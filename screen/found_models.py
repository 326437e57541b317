"""Models that are there already, each to be used with one click."""

from collections.abc import Callable

import streamlit as st

from drafting.endpoints import discovery
from drafting.endpoints.discovery import Offer
from screen.label_text import plain
from screen.presses import button


def draw(take: Callable[[str, str], None]) -> None:
    """What was found, looked for once a tab and whenever the person asks; `take` is given a model and an address."""
    if "found" not in st.session_state:
        _look()
    found: tuple[Offer, ...] = st.session_state["found"]
    if found:
        st.caption("Found here:")
    else:
        st.caption("No model program and no key was found. Name a model below.")
    for place, offer in enumerate(found):
        button(
            plain(_label(offer)),
            key=f"model_{place}",
            at=(),
            on_click=take,
            args=(offer.model, offer.base_url),
            width="stretch",
        )
    button("Look again", key="look", at=(), type="tertiary", on_click=_look)


def _look() -> None:
    st.session_state["found"] = discovery.offers()


def _label(offer: Offer) -> str:
    if offer.variable:
        return f"{offer.label}: {offer.model.rpartition('/')[2]}, key from {offer.variable}"
    return offer.label
