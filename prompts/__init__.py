"""Prompts as versioned files: loading them, filling them in, and what kinds and tones there are."""

from prompts._file import KindHeader, Length, MissingVariable, Prompt, TaskHeader, ToneHeader
from prompts._shelf import kinds, load, tones

__all__ = [
    "KindHeader",
    "Length",
    "MissingVariable",
    "Prompt",
    "TaskHeader",
    "ToneHeader",
    "kinds",
    "load",
    "tones",
]
