"""The letters to a panel as one archive: a mail draft each, and a plan that sends them some minutes apart."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from drafting.errors import CannotLeave
from drafting.export import eml
from drafting.export._format import file_name, one_line
from guardrails.gate import ApprovedLetter

NAME = "afterword-panel.zip"
MIME = "application/zip"
PLAN = "send-plan.txt"
APART = timedelta(minutes=9)
"""Between two letters, so that a panel does not get them all in one minute, as from a machine."""


def bundle(
    letters: tuple[ApprovedLetter, ...], begin: datetime, addresses: Mapping[str, str] | None = None
) -> bytes:
    """The archive, the same bytes for the same letters and beginning, which is in the zone the plan is told in.

    `addresses` are those that are known, by the name of whom they belong to.
    Raises `CannotLeave` where there is nothing to send or two letters go to the same person.
    """
    if not letters:
        raise CannotLeave("No letter is approved yet: approve one for each person you met.")
    if len({letter.manuscript.to for letter in letters}) < len(letters):
        raise CannotLeave("Two of these letters go to the same person: keep one of them.")
    names = tuple(_names(letters))
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        _put(archive, PLAN, _plan(letters, names, begin).encode())
        for letter, name in zip(letters, names, strict=True):
            address = (addresses or {}).get(letter.manuscript.to, "")
            _put(archive, name, eml.addressed(letter, address))
    return held.getvalue()


def _names(letters: tuple[ApprovedLetter, ...]) -> Iterator[str]:
    """A name for each letter, numbered in the order of sending; so no two are alike."""
    for number, letter in enumerate(letters, 1):
        yield f"{number:02}-{file_name(letter, '.eml')}"


def _plan(letters: tuple[ApprovedLetter, ...], names: tuple[str, ...], begin: datetime) -> str:
    clock = f"Times are those of {begin.tzinfo}."
    lines = [f"Send these one by one. {clock} Afterword sends nothing itself.", ""]
    for number, (letter, name) in enumerate(zip(letters, names, strict=True)):
        at = (begin.astimezone(UTC) + number * APART).astimezone(begin.tzinfo)
        lines.append(f"{at:%a} {at.day} {at:%b %H:%M}  {one_line(letter.manuscript.to)}  {name}")
    return "\n".join([*lines, ""])


def _put(archive: ZipFile, name: str, content: bytes) -> None:
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    archive.writestr(entry, content)
