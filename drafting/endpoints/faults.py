"""What went wrong at a model's end, told by status and by class name: a sentence, and whether asking again can help.

Nothing is taken over from the provider's own message: it may repeat the notes, or the key.
"""

import random
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from drafting.endpoints.fault_sentences import (
    BROKEN,
    CIRCLES,
    CUT,
    EMPTY,
    NAMED,
    REFUSED,
    SHAPELESS,
    SLOW,
    STATUS,
    TLS,
    UNKNOWN_HOST,
)
from drafting.errors import (
    AnswerUnusable,
    DraftingError,
    ModelTooSlow,
    ModelUnreachable,
)

LONGEST_WAIT_S = 20.0
"""Seconds beyond which a provider's Retry-After is passed on to the person instead of being waited for."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What to tell the person, and after how many seconds asking again may help; None when it cannot."""

    error: DraftingError
    again_after_s: float | None = None


_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 529})
"""Statuses after which the same request may succeed a moment later."""

_PAGE = "Empty or invalid response from LLM endpoint"
"""What litellm says, under status 500, of a web page where an answer should be."""


_REPEATING = "repeating the same chunk"
"""What litellm says, under status 500, of a stream that brings the same piece a hundred times."""


def unreadable(where: str) -> AnswerUnusable:
    """For an answer of another shape than was asked for."""
    return AnswerUnusable(SHAPELESS.format(where=where))


def not_understood(where: str) -> DraftingError:
    """For a request that was turned down for its form."""
    return _said(422, where)


def empty(where: str) -> AnswerUnusable:
    """For an answer without words."""
    return AnswerUnusable(EMPTY.format(where=where))


def cut_short(where: str) -> AnswerUnusable:
    """For an answer that ends in the middle."""
    return AnswerUnusable(CUT.format(where=where))


def too_slow(where: str) -> ModelTooSlow:
    """For an answer that was not complete by its deadline."""
    return ModelTooSlow(SLOW.format(where=where))


def fault_of(error: BaseException, where: str) -> Fault:
    """The fault behind an error of a client library, told by the errors that led to it; `where` names the provider."""
    chain = tuple(_chain(error))
    for one in chain:
        if isinstance(one, DraftingError):
            return Fault(one)
    return (
        _by_connection(chain, where)
        or _by_name(chain, where)
        or _by_status(chain, where)
        or Fault(unreadable(where))
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, each once, the latest first."""
    pending, seen = [error], set[int]()
    while pending:
        one = pending.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        pending += [led for led in (one.__cause__, one.__context__) if led is not None]


def _by_connection(chain: tuple[BaseException, ...], where: str) -> Fault | None:
    for one in chain:
        match one:
            case ssl.SSLError():
                return Fault(ModelUnreachable(TLS.format(where=where)))
            case socket.gaierror():
                return Fault(ModelUnreachable(UNKNOWN_HOST.format(where=where)))
            case ConnectionRefusedError():
                return Fault(ModelUnreachable(REFUSED.format(where=where)))
            case TimeoutError():
                return Fault(too_slow(where))
            case ConnectionError():
                return Fault(ModelUnreachable(BROKEN.format(where=where)), _moment())
    return None


def _by_name(chain: tuple[BaseException, ...], where: str) -> Fault | None:
    names = {parent.__name__ for one in chain for parent in type(one).__mro__}
    for known, kind, sentence in NAMED:
        if names & known:
            passing = _moment() if sentence is BROKEN else None
            return Fault(kind(sentence.format(where=where)), passing)
    return None


def _by_status(chain: tuple[BaseException, ...], where: str) -> Fault | None:
    if any(_REPEATING in str(one) for one in chain):
        return Fault(AnswerUnusable(CIRCLES.format(where=where)))
    statuses = [code for one in chain if (code := _status(one))]
    if not statuses:
        return None
    status = 405 if any(_PAGE in str(one) for one in chain) else statuses[-1]
    wait = _retry_after(chain)
    error = _said(status, where, wait)
    if status not in _PASSING or (wait or 0) > LONGEST_WAIT_S:
        return Fault(error)
    return Fault(error, _moment() if wait is None else wait)


def _status(error: BaseException) -> int | None:
    code = getattr(error, "status_code", None)
    return code if isinstance(code, int) else None


def _said(status: int, where: str, wait: float | None = None) -> DraftingError:
    known = status if status in STATUS else 400 if status < 500 else 500  # noqa: PLR2004 - server faults begin there
    kind, sentence = STATUS[known]
    return kind(sentence.format(where=where, wait=f" {wait:.0f} seconds" if wait else " a little"))


def _retry_after(chain: tuple[BaseException, ...]) -> float | None:
    """Seconds that the provider asks to wait, from its Retry-After header; None when it gives none in seconds."""
    for one in chain:
        response: Any = getattr(one, "response", None)
        headers = getattr(response, "headers", None) or {}
        given = str(headers.get("retry-after", ""))
        if given.replace(".", "", 1).isdigit():
            return float(given)
    return None


def _moment() -> float:
    """A short wait in seconds, drawn anew so that many callers do not come back at once."""
    return random.uniform(0.2, 0.8)  # noqa: S311 - not a secret
