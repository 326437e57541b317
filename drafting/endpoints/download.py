"""A large file fetched from elsewhere: taken up where it broke off, and kept only when it is the true one."""

import hashlib
from collections.abc import Iterator
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from drafting.endpoints.deadline import Stopped
from drafting.errors import AnswerUnusable, DraftingError, ModelUnreachable, SetUpIncomplete

TRIES = 5
"""How often a download that breaks off is taken up again by itself."""
CHUNK = 1 << 20
"""Bytes after which progress is told."""
PATIENCE_S = 20.0
"""Seconds without a byte after which a connection counts as broken."""

_PARTIAL = 206
_COMPLETE = 416
_NOWHERE = (
    "The place this model is downloaded from cannot be reached from here. What has come so far is kept. "
    "Choose a model file from your disk, or go on without one."
)
_OTHER = (
    "What was downloaded is not the file it should be, so it was thrown away. Please try again."
)
_GONE = "This model is not where it should be any more. Choose a model file from your disk, or another model."
_NO_ROOM = "The file could not be written. Is there room on the disk?"


class Wanted(NamedTuple):
    """A file to be had: where it is, how many bytes it has and what their SHA-256 is, in hexadecimal digits."""

    url: str
    bytes: int
    sha256: str


def fetch(wanted: Wanted, to: Path, stopped: Stopped = lambda: False) -> Iterator[int]:
    """Downloads to a file; yields the bytes that are there, from what an earlier try left on. Raises `DraftingError`.

    Until it is complete and true the file is called `<name>.part`. Closing the iterator stops, and so does `stopped`,
    after which nothing is written any more; what has come is kept.
    """
    part = to.with_name(f"{to.name}.part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        yield from _persistently(wanted, part, stopped)
        if stopped():
            return
        if _digest(part) != wanted.sha256:
            part.unlink()
            raise AnswerUnusable(_OTHER)
        part.replace(to)
    except OSError:
        raise SetUpIncomplete(_NO_ROOM) from None


def _persistently(wanted: Wanted, part: Path, stopped: Stopped) -> Iterator[int]:
    """All of the file, in as many tries as it takes while each brings something, and `TRIES` that bring nothing."""
    futile = 0
    while (before := _size(part)) < wanted.bytes and futile < TRIES:
        try:
            yield from _stretch(wanted, part, stopped)
        except _Broken:
            futile = 0 if _size(part) > before else futile + 1
        if stopped():
            return
    if _size(part) < wanted.bytes:
        raise ModelUnreachable(_NOWHERE)


class _Broken(Exception):
    """The connection ended before the file did, or never began."""


def _stretch(wanted: Wanted, part: Path, stopped: Stopped) -> Iterator[int]:
    """What one connection brings, added to what is there; yields the bytes that are there."""
    there = _size(part)
    headers = {"Range": f"bytes={there}-", "Accept-Encoding": "identity"}
    request = Request(wanted.url, headers=headers)  # noqa: S310 - from the list
    try:
        answer = urlopen(request, timeout=PATIENCE_S)  # noqa: S310 - from the list
    except HTTPError as refusal:
        raise _refused(refusal.code, part) from None
    except (OSError, HTTPException):
        raise _Broken from None
    with answer, part.open("ab" if answer.status == _PARTIAL else "wb") as file:
        there = there if answer.status == _PARTIAL else 0
        while (chunk := _read(answer)) and not stopped():
            file.write(chunk)
            there += len(chunk)
            yield there
            if there > wanted.bytes:
                return


def _refused(status: int, part: Path) -> Exception:
    if status == _COMPLETE:  # what is there is longer than the file: it is another one
        part.unlink(missing_ok=True)
        return _Broken()
    return _Broken() if status >= 500 or status == 429 else _gone()  # noqa: PLR2004 - HTTP's own


def _gone() -> DraftingError:
    return ModelUnreachable(_GONE)


def _read(answer: HTTPResponse) -> bytes:
    try:
        chunk = answer.read1(CHUNK)
    except (OSError, HTTPException):
        raise _Broken from None
    return chunk


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
