"""Words of the person's and of findings, made safe to stand in a label."""

import re


def plain(words: str) -> str:
    """The words as Markdown that shows them letter by letter, whatever they contain."""
    return re.sub(r"([\\`*_\[\]{}()#+!:~$<>|^&])", r"\\\1", words)
