"""What a completion says, whole or in chunks: its text, held to be there, complete and of a sane length."""

from collections.abc import Iterator
from typing import Any

from drafting.endpoints.deadline import Stopped
from drafting.endpoints.faults import cut_short, empty, unreadable

LONGEST_ANSWER = 200_000
"""Characters of an answer that are taken in; no letter and no reading is longer."""


def checked(response: Any, where: str) -> Any:  # noqa: ANN401 - litellm's
    """The response with nothing but the object in its text; raises `AnswerUnusable` when it is empty or too long."""
    message = response.choices[0].message
    text = (message.content or "").strip()
    if not text:
        raise empty(where)
    if len(text) > LONGEST_ANSWER:
        raise unreadable(where)
    message.content = _json_in(text)
    return response


def _json_in(text: str) -> str:
    """The outermost object of an answer that is wrapped in a fence or in chatter; the text itself without one."""
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text


def _hang_up(response: Any) -> None:  # noqa: ANN401 - litellm's
    """Closes the connection behind a stream, so that the model stops writing."""
    if close := getattr(getattr(response, "completion_stream", None), "close", None):
        close()


def text_of(response: Any, where: str, stopped: Stopped) -> Iterator[str]:  # noqa: ANN401 - litellm's
    """The text of a stream as it comes; raises `AnswerUnusable` when it is empty, too long or breaks off."""
    length, reason = 0, None
    for chunk in response:
        if stopped():
            _hang_up(response)
            return
        choice = chunk.choices[0] if chunk.choices else None
        reason = choice.finish_reason if choice else reason
        if text := (choice.delta.content if choice else None):
            length += len(text)
            try:
                yield text
            except GeneratorExit:
                _hang_up(response)
                raise
        if length > LONGEST_ANSWER:
            raise unreadable(where)
    # litellm makes up a last chunk for a stream that just ends, but notes what the provider said
    said = getattr(response, "received_finish_reason", reason)
    if not length:
        raise empty(where)
    if said is None or reason == "length":
        raise cut_short(where)
