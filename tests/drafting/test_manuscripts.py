"""Of two letters of a panel that are alike one is in the way, and never the one that is further on."""

from datetime import timedelta

import pytest

from drafting import manuscripts
from drafting.chain import sending
from drafting.desk import Drafted, Read, add_detail, choose, edit, file, own
from drafting.models import Brief
from tests.desks import DRAFTED, NOON

BODY = "your cron job is haunted by a leap second, and I would move it to the quiet hour after midnight."
OLDER, NEWER = "Marta", "Dev"
DETAIL = "I heard the fan on your desk stop at noon."


def _pair():
    """Two letters that say the same, and nobody has touched either."""
    desk = Read(notes=DRAFTED.notes, anchors=DRAFTED.anchors)
    for place, to in enumerate((OLDER, NEWER)):
        at = NOON + timedelta(hours=place)
        text = f"The cron job\n\nDear {to},\n\n{BODY}"
        desk = file(desk, text, Brief(to=to), "built-in", clock=lambda at=at: at)
    return desk


def _detailed(desk: Drafted, to: str) -> Drafted:
    return add_detail(_turned(desk, to), DETAIL)


def _edited(desk: Drafted, to: str) -> Drafted:
    turned = _turned(desk, to)
    return edit(turned, "A cron job", turned.version.letter.body)


def _approved(desk: Drafted, to: str) -> Drafted:
    turned = _turned(desk, to)
    return own(turned, {turned.version.id: turned.version.letter})


def _sent(desk: Drafted, to: str) -> Drafted:
    return sending.sent(_turned(desk, to))


def _turned(desk: Drafted, to: str) -> Drafted:
    return choose(desk, next(one.id for one in desk.versions if one.brief.to == to))


def _in_the_way(desk: Drafted) -> list[str]:
    """Whose letter is too alike."""
    found = {to: manuscripts.obstacles(_turned(desk, to)) for to in (OLDER, NEWER)}
    return [to for to, left in found.items() if any(one.rule == "too-alike" for one in left)]


@pytest.mark.parametrize(
    ("done", "in_the_way"),
    [
        ([], NEWER),
        ([(_detailed, OLDER)], NEWER),
        ([(_approved, OLDER)], NEWER),
        ([(_detailed, OLDER), (_detailed, NEWER)], NEWER),
        ([(_approved, OLDER), (_detailed, NEWER)], NEWER),
        ([(_detailed, NEWER)], OLDER),
        ([(_edited, NEWER)], OLDER),
        ([(_detailed, OLDER), (_approved, NEWER)], OLDER),
        ([(_detailed, OLDER), (_sent, NEWER)], OLDER),
    ],
)
def test_likeness_is_in_the_way_of_the_letter_that_is_less_far_on(done, in_the_way):
    desk = _pair()
    for change, to in done:
        desk = change(desk, to)
    assert _in_the_way(desk) == [in_the_way]
