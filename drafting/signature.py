"""The sender's name at the end of a letter: where it is missing, and putting it there."""

from drafting.desk import Drafted, edit, introduce
from guardrails.sentences import Place, anatomy


def is_missing(desk: Drafted) -> bool:
    """Whether the current letter ends with a closing, like `Kind regards,`, that no name follows."""
    return _place(desk.version.letter.body) is not None


def sign(desk: Drafted, name: str) -> Drafted:
    """The desk with the name below the current letter's closing, and in the profile where that has none."""
    letter, signed = desk.version.letter, " ".join(name.split())
    at = _place(letter.body)
    if at is None or not signed:
        return desk
    if not desk.profile.name.strip():
        desk = introduce(desk, desk.profile.model_copy(update={"name": signed}))
    return edit(desk, letter.subject, f"{letter.body[:at]}\n{signed}{letter.body[at:]}")


def _place(body: str) -> int | None:
    """Where the name belongs, as an offset into the body; None where something stands there."""
    closing = [one for one in anatomy(body) if one.place is Place.SIGN_OFF]
    return closing[-1].end if closing and closing[-1].text.endswith(",") else None
