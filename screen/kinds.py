"""How the kinds of anchors and letters are shown: words, a sign and a colour each, so that colour is never alone."""

from dataclasses import dataclass
from typing import Literal

import prompts
from drafting.models import AnchorKind, Kind, Tone

Color = Literal["orange", "red", "green", "violet", "yellow", "blue", "gray"]


@dataclass(frozen=True, slots=True)
class Look:
    """What something is in the person's words, with a Material symbol and one of Streamlit's colours."""

    label: str
    icon: str
    color: Color


LOOKS = {
    AnchorKind.MOMENT: Look("A moment", ":material/bolt:", "orange"),
    AnchorKind.PROBLEM: Look("Their problem", ":material/extension:", "red"),
    AnchorKind.STRENGTH: Look("What you bring", ":material/construction:", "green"),
    AnchorKind.MOTIVATION: Look("Why you want it", ":material/favorite:", "violet"),
    AnchorKind.MISSED: Look("Wish you had said", ":material/undo:", "yellow"),
    AnchorKind.TOPIC: Look("Talked about", ":material/forum:", "blue"),
    AnchorKind.NEXT_STEP: Look("Next step", ":material/event:", "gray"),
    AnchorKind.PRIVATE: Look("Private, never used", ":material/visibility_off:", "gray"),
}
"""In the order in which the cards are shown."""

TONES = {
    Tone.WARM: "Warm",
    Tone.PLAIN: "Plain",
    Tone.BRIEF: "Brief",
    Tone.FORMAL: "Formal",
}


def label(kind: Kind) -> str:
    """What a kind of message is called."""
    return prompts.kinds()[kind].header.label
