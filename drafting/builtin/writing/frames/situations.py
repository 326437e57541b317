"""What bears on a courtesy: what the sender chose, what has gone before, whether a day is named, who else was met."""

from collections.abc import Iterator

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.replies.received import received
from drafting.models import Brief, Kind


def situations(
    brief: Brief, slots: dict[str, str], listener: Listener, *, missed: bool
) -> Iterator[str]:
    """The names under which a courtesy is looked up, the most particular first; `missed`: an answer can be mended."""
    yield from (f"{brief.stance} {one}" for one in slots["held_out"].split())
    if slots["until"]:
        yield f"{brief.stance} until"
    if slots["answer_by"]:
        yield f"{brief.stance} by"
    yield from filter(None, (brief.stance, *brief.ticked, received(brief.received).news))
    if slots["asked"] or slots["needed"]:
        yield "asked"
    if slots["wanted"]:
        yield "wanted"
    if brief.repair and missed:
        yield "missed"
    yield from (slot for slot in ("pledged", "unanswered") if slots[slot])
    if brief.earlier:
        yield "threaded"
    if slots["due"]:
        yield from ("promised due", "due") if slots["promised"] else ("due",)
    if slots["by_when"] and (listener.seat == 0 or brief.kind is not Kind.THANK_YOU):
        # of a panel, one letter names the day; in all of them it would read as copied
        yield from ("promised", "dated") if slots["promised"] else ("dated",)
    yield "alone" if listener.alone else "panel"
    yield "any"
