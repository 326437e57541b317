"""The person's own words, set into the letter once nothing is said against them, and kept beside it until then."""

from drafting import desk as moves
from drafting import manuscripts
from drafting.stages import Drafted
from drafting.weave import woven
from guardrails.rules.missing_detail import is_turned_down


def add_detail(desk: Drafted, typed: str) -> Drafted:
    """The desk with the person's words: in the letter as typed, or beside it where they are vague or the draft's own.

    Whatever they put there before goes from the letter all the same, because they have put these in its place.
    """
    held = moves.add_detail(desk, typed)
    if not is_turned_down(manuscripts.manuscript(held)):
        return held
    return moves.add_detail(desk, "").changed(detail=held.detail)


def is_waiting(desk: Drafted) -> bool:
    """Whether the person's words are kept beside the letter, to be put another way first."""
    stands = woven(desk.version.letter, desk.detail)
    return bool(desk.detail) and not stands and is_turned_down(manuscripts.manuscript(desk))
