"""How a letter stood before: kept whenever its words change, but for each further key while somebody goes on typing."""

from datetime import datetime, timedelta

from rapidfuzz.distance import Indel

from drafting.models import Letter
from drafting.stages import Drafted, Version

GOES_ON = timedelta(minutes=2)
"""After the last key until which one more is the same typing."""
FEW = 40
"""Characters taken out and put in by which a letter may differ for that; more is a paragraph lost, or one pasted."""
MOST = 40
"""States of one version that are kept; of more, the latest."""


def reworded(
    desk: Drafted, letter: Letter, typed_at: datetime | None = None, **parts: str
) -> Drafted:
    """The desk with other words in the current letter, and other `parts` of its version, beside how it stood.

    `typed_at` says when they were typed; without it they came by a press.
    """
    version = desk.version
    if letter == version.letter:
        return desk.changed(**parts)
    going_on = typed_at is not None and _goes_on(version, letter, typed_at)
    before = version.before if going_on else _with(version)
    return desk.changed(letter=letter, before=before, typed_at=typed_at, **parts)


def _goes_on(version: Version, letter: Letter, at: datetime) -> bool:
    if version.typed_at is None or at - version.typed_at > GOES_ON:
        return False
    was = version.letter
    changed = Indel.distance(was.subject, letter.subject) + Indel.distance(was.body, letter.body)
    return changed <= FEW


def _with(version: Version) -> tuple[Letter, ...]:
    """The states with the present one as the latest; the draft itself is none, and each stands once."""
    others = [one for one in version.before if one != version.letter]
    here = () if version.letter == version.drafted else (version.letter,)
    return (*others, *here)[-MOST:]
