"""Words of the person's and of findings, made safe to stand in a label."""

import re

_LONGEST_NAMED = 60
"""Characters of what a button is for that are read aloud with it."""


def plain(words: str) -> str:
    """The words as Markdown that shows them letter by letter, whatever they contain."""
    return re.sub(r"([\\`*_\[\]{}()#+!:~$<>|^&])", r"\\\1", words)


def named(label: str, words: str) -> str:
    """The label, with the words for screen readers alone: of several buttons alike each so has a name of its own."""
    told = " ".join(words.split())[:_LONGEST_NAMED].strip()
    return f"{label} _: {plain(told)}_" if told else label
