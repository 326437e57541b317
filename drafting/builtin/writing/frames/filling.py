"""Frames filled with words: slots, stretches that fall away, a capital at the start and a stop at the end."""

import re

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")

_POINTED = re.compile(r"\bthat that (?=[a-z]+['’]s [a-z])")
"""What points at whose something is, behind a frame's own word: `that that hotel's buns are small`."""


def filled(frame: str, slots: dict[str, str]) -> str:
    """The frame with its slots filled; a [bracketed] stretch goes when a slot in it is empty."""

    def kept(stretch: re.Match[str]) -> str:
        return stretch[1] if all(slots[name] for name in _SLOT.findall(stretch[1])) else ""

    return _SLOT.sub(lambda slot: slots[slot[1]], _OPTIONAL.sub(kept, frame))


def capital(words: str) -> str:
    """The words with a capital at their start."""
    return words[:1].upper() + words[1:]


def finished(sentence: str) -> str:
    """The sentence with one stop at its end, inside or outside quotation marks as it came, and no `that that`."""
    said = _POINTED.sub("that the ", sentence.strip())
    said = re.sub(r"([.!?])([”\"])\.$", r"\1\2", said)
    said = re.sub(r"([.!?])\.+$", r"\1", said)
    return said if said[-1] in ".!?”" else f"{said}."
