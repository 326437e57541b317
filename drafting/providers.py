"""Asking any model for a typed answer or a stream, in time and in sentences that a person understands."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel

from drafting.endpoints.call_log import CallLog, Ending, Meter
from drafting.endpoints.clients import client, errors, straight_to, typed_client, warm_up
from drafting.endpoints.completions import checked, text_of
from drafting.endpoints.connection import Connection
from drafting.endpoints.deadline import Deadline, Stopped, pause, pieces_within, within
from drafting.endpoints.faults import empty, fault_of, not_understood
from drafting.endpoints.metering import estimate, measure

Message = Mapping[str, str]
"""One chat message: `role` and `content`."""

ASKED_AGAIN = 2
"""How often an answer that does not hold is sent back to the model with the complaint."""
TRIES = 3
"""How often one request is sent when the provider is busy or the connection breaks."""
TEST_S = 10.0
"""Seconds a connection test may take."""
TEST_TOKENS = 200
"""Tokens its answer may have; a model that thinks aloud first needs more than a word."""

__all__ = ["Connection", "Message", "stream", "test", "typed", "warm_up"]

Answer = TypeVar("Answer", bound=BaseModel)
T = TypeVar("T")


def typed(  # noqa: PLR0913, PLR0917 - a question has these parts
    connection: Connection,
    messages: tuple[Message, ...],
    answer_type: type[Answer],
    context: Mapping[str, object],
    deadline: Deadline | None = None,
    log: CallLog | None = None,
) -> Answer:
    """An answer of the type that was asked for; its validators see `context`, and what they raise is sent back.

    Raises a `DraftingError` when it cannot be had by the deadline.
    """
    client()  # its import is not the model's delay
    deadline = deadline or Deadline(connection.timeout_s)

    def ask(stopped: Stopped) -> Answer:
        def complete(**wanted: Any) -> Any:  # noqa: ANN401 - litellm's
            wanted["messages"] = [*map(dict, messages), *wanted["messages"]]
            with (log or CallLog()).call(connection, wanted["messages"]) as meter:
                response = _sent(connection, deadline, wanted, stopped, meter)
                measure(client(), meter, connection, getattr(response, "usage", None))
                return checked(response, connection.where)

        # instructor is given no messages but its own complaints: with a context it would run them through Jinja
        found: Answer = typed_client(complete).chat.completions.create(
            response_model=answer_type, messages=[], max_retries=ASKED_AGAIN, context=context
        )
        return found

    return _explained(connection, lambda: within(deadline, ask))


def stream(
    connection: Connection,
    messages: tuple[Message, ...],
    deadline: Deadline | None = None,
    log: CallLog | None = None,
) -> Iterator[str]:
    """The answer's text as it comes; raises a `DraftingError`. Closing the iterator stops the model."""
    client()  # its import is not the model's delay
    deadline = deadline or Deadline(connection.timeout_s)
    wanted = {"messages": [dict(message) for message in messages], "stream": True}

    def write(stopped: Stopped) -> Iterator[str]:
        with (log or CallLog()).call(connection, messages) as meter:
            response, said = _sent(connection, deadline, wanted, stopped, meter), ""
            for piece in text_of(response, connection.where, stopped):
                said += piece
                yield piece
            meter.ended = Ending.STOPPED if stopped() else Ending.ANSWERED
            estimate(client(), meter, connection, messages, said)

    pieces = pieces_within(deadline, write)
    try:
        while (piece := _explained(connection, lambda: next(pieces, None))) is not None:
            yield piece
    finally:
        pieces.close()  # type: ignore[attr-defined]


def test(connection: Connection, log: CallLog | None = None) -> str:  # noqa: PT028 - no test of pytest's
    """A sentence saying that the model answers; raises a `DraftingError` within seconds when it does not."""
    brief = connection.model_copy(update={"timeout_s": TEST_S, "max_tokens": TEST_TOKENS})
    question = ({"role": "user", "content": "Answer with the word: yes"},)
    for _ in stream(brief, question, log=log):
        return f"{connection.model} answers at {connection.where}."
    raise empty(connection.where)


def _explained(connection: Connection, work: Callable[[], T]) -> T:
    """What `work` gives; every error of the client libraries becomes a sentence without its cause."""
    try:
        return work()
    except errors() as error:
        fault = fault_of(error, connection.where)
    raise fault.error from None


def _sent(
    connection: Connection,
    deadline: Deadline,
    wanted: Mapping[str, Any],
    stopped: Stopped,
    meter: Meter,
) -> Any:  # noqa: ANN401 - litellm's
    """The response; a request that failed in passing is sent again while somebody waits and the deadline allows."""
    for tries_left in reversed(range(TRIES)):
        if stopped():
            raise TimeoutError
        try:
            parameters = _parameters(connection, deadline)
            meter.times += 1
            response = client().completion(**parameters, **wanted)
        except errors() as error:
            again = fault_of(error, connection.where).again_after_s
            if not tries_left or again is None or again >= deadline.left:
                raise
            if not pause(again, stopped):
                raise
        else:
            if response is None:  # litellm's answer to a 422 when it may drop parameters
                raise not_understood(connection.where)
            return response
    raise AssertionError


def _parameters(connection: Connection, deadline: Deadline) -> dict[str, Any]:
    """What litellm is called with. Raises `TimeoutError` when no time is left."""
    if deadline.left <= 0:
        raise TimeoutError
    # a server on one's own machine needs no key, but the client insists on one
    key = connection.api_key.get_secret_value() or ("none" if connection.base_url else None)
    given = {
        "model": connection.route,
        "base_url": connection.base_url or None,
        "api_key": key,
        "timeout": max(deadline.left, 0.1),
        "max_retries": 0,
        "max_tokens": connection.max_tokens,
        **(_kept_here(connection.base_url, str(key)) if connection.is_local else {}),
    }
    return {name: value for name, value in given.items() if value is not None}


def _kept_here(base_url: str, key: str) -> dict[str, Any]:
    """What makes litellm send straight to a server on this computer, whatever its model is called.

    For models of some names litellm would change to another interface, and ask that through a client of its own.
    """
    return {"client": straight_to(base_url, key), "_skip_responses_api_bridge": True}
