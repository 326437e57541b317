"""The person's own words in the letter on the desk: set in as typed, after what they answer, and moved."""

from rapidfuzz import fuzz

from drafting.ask import for_reader
from drafting.builtin.writing.questions.lead_in import hangs, lead_in
from drafting.letters.history import reworded
from drafting.sources.intake import as_typed
from drafting.stages import Drafted
from drafting.weave import moved, reweave, tells, where, woven
from guardrails.gate import HumanDetail

_ALIKE = 60
"""Likeness, from 0 to 100, from which new words are the old ones put another way, and answer what those did."""


def add_detail(desk: Drafted, typed: str) -> Drafted:
    """The desk with the person's own words in the current letter exactly as typed, in place of earlier ones.

    Where they would hang in the air, because they answer a question about something that the letter does not tell,
    a short sentence before them tells it.
    """
    detail, version = HumanDetail.of(as_typed(typed)).text, desk.version
    is_same = fuzz.ratio(detail, version.detail) >= _ALIKE
    there = not detail or woven(version.letter, detail)
    lead = version.stands_after if is_same else "" if there or not hangs(detail) else _lead_in(desk)
    new = f"{lead} {detail}" if lead else detail
    letter = reweave(version.letter, version.own, new, version.question)
    return reworded(desk, letter, detail=detail, lead_in=lead)


def _lead_in(desk: Drafted) -> str:
    """What has to be said before the answer to the question, so that its reader knows what it is about."""
    version = desk.version
    bare = reweave(version.letter, version.own, "")
    if not version.question or tells(bare, version.question):
        return ""
    theirs = for_reader(desk.anchors, version.brief)
    return lead_in(desk.notes, theirs, desk.profile, version.brief, bare, version.question)


def move_detail(desk: Drafted, at: int) -> Drafted:
    """The desk with the detail after paragraph `at` of the letter without it; -1 puts it before them all."""
    return reworded(desk, moved(desk.version.letter, desk.version.own, at))


def shift_detail(desk: Drafted, by: int) -> Drafted:
    """The desk with the detail so many paragraphs further down, or up where `by` is negative."""
    here = where(desk.version.letter, desk.version.own)
    return desk if here is None else move_detail(desk, max(-1, here + by))
