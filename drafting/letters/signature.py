"""The sender's name in a letter: where it is missing, putting it there, and changing it with the sender's own."""

import re

from drafting.desk import Desk, Drafted, edit, introduce
from drafting.models import Letter, Profile
from drafting.stages import Version
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


def is_resigned(before: Desk, after: Desk) -> bool:
    """Whether letters of the one desk are signed otherwise on the other."""
    return (
        isinstance(before, Drafted)
        and isinstance(after, Drafted)
        and before.versions != after.versions
    )


def introduced(desk: Desk, profile: Profile) -> Desk:
    """The desk with what the sender says of themselves; letters that have not gone are signed with their new name."""
    old, new = desk.profile.name.strip(), profile.name.strip()
    if not isinstance(desk, Drafted) or not old or not new or old == new:
        return desk.model_copy(update={"profile": profile})
    known = introduce(desk, profile)
    gone = {one.letter for one in known.correspondence.letters()}
    versions = (
        one if one.letter in gone else _signed_anew(one, old, new) for one in known.versions
    )
    return known.model_copy(update={"versions": tuple(versions)})


def _signed_anew(version: Version, old: str, new: str) -> Version:
    """The version with the new name where it had the old, but in the person's own words."""

    def signed(letter: Letter) -> Letter:
        parts = letter.body.partition(version.detail) if version.detail else (letter.body, "", "")
        before, own, after = parts
        body = f"{_called(before, old, new)}{own}{_called(after, old, new)}"
        return letter.model_copy(
            update={"subject": _called(letter.subject, old, new), "body": body}
        )

    return version.model_copy(
        update={
            "letter": signed(version.letter),
            "drafted": signed(version.drafted),
            "before": tuple(map(signed, version.before)),
        }
    )


def _called(words: str, old: str, new: str) -> str:
    """The words with the new name for the old: a full one anywhere outside quotations, a first name where it signs.

    A first name alone may be somebody else's as well.
    """
    former, signs = _untitled(old), new
    if " " in old:
        words = _renamed(words, {former: _untitled(new), old: new})
        signs = _untitled(new).split()[0]
    alone = re.escape(former.split()[0])
    forms = rf"(?P<line>^{_CLOSING}(?i:{alone}))[^\S\n]*$|(?<=[.!?-] ){alone}\Z"
    return re.sub(forms, lambda found: _signed(found, former, signs), words, flags=re.MULTILINE)


_CLOSING = (
    r"(?:(?i:(?:\w+ )?(?:regards|wishes)|(?:(?:all )?(?:my|the) )?best|(?:many )?thanks|thank you|cheers|sincerely"
    r"|yours(?: \w+)?)(?:[,.!] ?| )[–—-]?[^\S\n]*)?"
)
"""What may lead on the line to the first name that signs: `Kind regards, `, `Best wishes - `."""


def _signed(found: re.Match[str], former: str, signs: str) -> str:
    """The line with the name that signs now, in capitals where the former one was."""
    first = former.split(maxsplit=1)[0]
    said = found.group().rstrip()
    name = said[-len(first) :]
    shouted = name.isupper() and not first.isupper()
    return said[: -len(first)] + (signs.upper() if shouted else signs)


def _renamed(words: str, names: dict[str, str]) -> str:
    """The words with the new full names for the old ones outside quotations; a new one stays where it stands."""
    told = {new: new for new in names.values()} | names
    longest = "|".join(re.escape(one) for one in sorted(told, key=len, reverse=True) if " " in one)
    full = rf"(?<!\w)(?:{longest})(?!-?\w)(?![^“]*”)" if longest else r"(?!)"
    return re.sub(full, lambda found: told[found.group()], words)


_TITLE = re.compile(
    r"(?:(?:dr|mr|mrs|ms|mx|miss|prof|professor|rev|sir)\b\.? +)+(?=\S)", re.IGNORECASE
)


def _untitled(name: str) -> str:
    """The name without the form of address before it."""
    return _TITLE.sub("", name, count=1)


def _place(body: str) -> int | None:
    """Where the name belongs, as an offset into the body; None where something stands there."""
    closing = [one for one in anatomy(body) if one.place is Place.SIGN_OFF]
    return closing[-1].end if closing and closing[-1].text.endswith(",") else None
