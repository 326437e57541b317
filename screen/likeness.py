"""How alike the letters to a panel are, pair by pair, in plain words."""

from itertools import combinations

import streamlit as st

from drafting.desk import Drafted, Version
from drafting.letters import panel
from guardrails.panel import alike, shared
from guardrails.sentences import sentences
from screen.label_text import plain


def draw(desk: Drafted) -> None:
    """The table, where letters of this kind go to more than one person."""
    pairs = tuple(combinations(panel.written(desk, desk.version.brief.kind), 2))
    if not pairs:
        return
    copies = sum(alike(one.letter.body, other.letter.body) for one, other in pairs)
    with st.expander(_headline(copies, len(pairs)), icon=":material/compare_arrows:"):
        lines = [f"| {_names(*pair)} | {_told(*pair)} |" for pair in pairs]
        st.markdown("\n".join(("| Letters to | What they share |", "|---|---|", *lines)))
        st.caption("They may lay their letters side by side. Thanks and greetings are not counted.")


def _headline(copies: int, pairs: int) -> str:
    if not copies:
        return "No two letters are alike"
    return "The letters are alike" if pairs == 1 else f"{copies} of {pairs} pairs are alike"


def _names(one: Version, other: Version) -> str:
    return plain(f"{one.letter.to} and {other.letter.to}")


def _told(one: Version, other: Version) -> str:
    """How many sentences of the letter that shares more are in the other as well."""
    counts = (
        (len(shared(mine.letter.body, their.letter.body)), len(sentences(mine.letter.body)))
        for mine, their in ((one, other), (other, one))
    )
    same, of = max(counts)
    told = f"{same} of {of} sentences" if same else "no sentence"
    return f"{told}: too alike" if alike(one.letter.body, other.letter.body) else told
