"""Letters of the built-in writer as they stand, to be read in the diff by somebody who would send them.

After a change that is meant, write them anew with `REGOLD=1 pytest tests/drafting/builtin/writing/test_goldens.py`
and read every letter that moved.
"""

import os
from itertools import product
from pathlib import Path

import pytest

from drafting.builtin.writing import writer
from drafting.models import Brief, Kind, Letter, Tone
from tests.jotted import row

RANG = (
    "Thank you for your patience. Could you send us two references, and tell us your notice period?"
)
DAYS = "We would like to see you again. Would Tuesday 14 October at 10 or Thursday 16 October at 2 suit you?"
LETTERS = Path(__file__).parents[3] / "golden" / "letters"
CASES = (
    ("a-01", Kind.THANK_YOU, Tone.WARM, {}),
    ("a-02", Kind.THANK_YOU, Tone.PLAIN, {}),
    ("a-25", Kind.THANK_YOU, Tone.FORMAL, {}),
    ("e-11", Kind.THANK_YOU, Tone.FORMAL, {}),
    ("b-03", Kind.THANK_YOU, Tone.BRIEF, {}),
    ("b-17", Kind.THANK_YOU, Tone.WARM, {}),
    ("b-15", Kind.THANK_YOU, Tone.BRIEF, {}),
    ("e-02", Kind.THANK_YOU, Tone.PLAIN, {}),
    ("b-24", Kind.THANK_YOU, Tone.WARM, {}),
    ("a-09", Kind.CHECK_IN, Tone.WARM, {"earlier": True}),
    ("e-06", Kind.CHECK_IN, Tone.FORMAL, {}),
    ("b-30", Kind.FINAL_PULSE, Tone.PLAIN, {}),
    ("a-01", Kind.CLARIFICATION, Tone.FORMAL, {}),
    ("a-29", Kind.REPLY, Tone.WARM, {"received": "Thank you for coming. When could you start?"}),
    ("a-18", Kind.OFFER_REPLY, Tone.FORMAL, {"stance": "decline"}),
    ("a-12", Kind.OFFER_REPLY, Tone.WARM, {"stance": "accept"}),
    ("b-23", Kind.OFFER_REPLY, Tone.PLAIN, {"stance": "ask for time"}),
    ("b-16", Kind.REJECTION_REPLY, Tone.WARM, {"stance": "ask for feedback"}),
    ("a-23", Kind.COMPETING_OFFER, Tone.FORMAL, {"ticked": ("offer exists", "first choice")}),
    ("b-26", Kind.HANDWRITTEN_NOTE, Tone.WARM, {}),
    ("a-17", Kind.HR_FORWARD, Tone.PLAIN, {}),
    ("b-01", Kind.LINKEDIN_NOTE, Tone.WARM, {}),
    ("c-05", Kind.CHECK_IN, Tone.BRIEF, {"earlier": True}),
    ("a-30", Kind.CHECK_IN, Tone.PLAIN, {"earlier": True}),
    ("a-04", Kind.FINAL_PULSE, Tone.WARM, {"earlier": True}),
    ("c-09", Kind.FINAL_PULSE, Tone.FORMAL, {"earlier": True}),
    ("e-13", Kind.FINAL_PULSE, Tone.BRIEF, {"earlier": True}),
    ("b-19", Kind.CLARIFICATION, Tone.WARM, {"earlier": True}),
    ("b-01", Kind.CLARIFICATION, Tone.PLAIN, {"earlier": True}),
    ("c-12", Kind.CLARIFICATION, Tone.BRIEF, {"earlier": True}),
    ("e-01", Kind.REPLY, Tone.FORMAL, {"received": RANG}),
    ("b-05", Kind.REPLY, Tone.PLAIN, {"received": DAYS}),
    ("c-07", Kind.REPLY, Tone.BRIEF, {"received": RANG}),
    ("b-18", Kind.OFFER_REPLY, Tone.BRIEF, {"stance": "accept"}),
    ("a-14", Kind.REJECTION_REPLY, Tone.FORMAL, {}),
    ("e-11", Kind.REJECTION_REPLY, Tone.PLAIN, {"stance": "ask for feedback"}),
    ("b-21", Kind.REJECTION_REPLY, Tone.BRIEF, {}),
    ("a-27", Kind.COMPETING_OFFER, Tone.WARM, {"ticked": ("offer exists", "deadline")}),
    ("b-12", Kind.COMPETING_OFFER, Tone.PLAIN, {"ticked": ("offer exists",)}),
    ("c-13", Kind.COMPETING_OFFER, Tone.BRIEF, {"ticked": ("first choice", "offer exists")}),
    ("e-03", Kind.HANDWRITTEN_NOTE, Tone.PLAIN, {}),
    ("a-21", Kind.HANDWRITTEN_NOTE, Tone.FORMAL, {}),
    ("b-14", Kind.HANDWRITTEN_NOTE, Tone.BRIEF, {}),
    ("b-09", Kind.HR_FORWARD, Tone.WARM, {}),
    ("c-03", Kind.HR_FORWARD, Tone.FORMAL, {}),
    ("e-09", Kind.HR_FORWARD, Tone.BRIEF, {}),
    ("a-06", Kind.LINKEDIN_NOTE, Tone.FORMAL, {}),
    ("e-12", Kind.LINKEDIN_NOTE, Tone.PLAIN, {}),
    ("c-10", Kind.LINKEDIN_NOTE, Tone.BRIEF, {}),
)


def test_every_kind_has_a_letter_in_every_tone() -> None:
    assert {(kind, tone) for _, kind, tone, _ in CASES} == {*product(Kind, Tone)}


@pytest.mark.parametrize(
    ("name", "kind", "tone", "more"), CASES, ids=lambda part: str(part) if part else ""
)
def test_the_letter_is_as_it_was_read(
    name: str, kind: Kind, tone: Tone, more: dict[str, object]
) -> None:
    source = row(name)
    reader = source.anchors.people[0].name
    given = dict(more)
    if given.pop("earlier", False):
        first = Letter(to=reader, subject="Interview, 2 September", body="Thank you.")
        given["earlier"] = (first,)
    brief = Brief.model_validate({"to": reader, "kind": kind, "tone": tone, **given})
    text = "".join(writer.write(source.notes, source.anchors, source.profile, brief)) + "\n"
    golden = LETTERS / f"{name}.{kind}.{tone}.txt"
    if os.environ.get("REGOLD"):
        golden.write_text(text, "utf-8")

    assert text == golden.read_text("utf-8")
