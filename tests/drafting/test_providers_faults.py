"""Whatever a provider does, the person gets one kind sentence in time, and nothing of theirs is in it."""

import json
import socket
import time
import traceback
from dataclasses import dataclass

import pytest
from pydantic import BaseModel, ConfigDict

from drafting import providers
from drafting.connection import Connection
from drafting.errors import (
    AnswerUnusable,
    DraftingError,
    ModelRefused,
    ModelTooSlow,
    ModelUnreachable,
)
from drafting.faults import fault_of
from tests.model_server import (
    HANGS_S,
    KEY,
    Reply,
    breaks_off,
    drip,
    goes_on,
    model_server,
    raw,
    says,
    slow_first_byte,
    status,
    without_end,
)

WORDS = "the hippo said the budget is a lie"
QUESTION = ({"role": "user", "content": WORDS},)
HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"


class Colour(BaseModel):
    model_config = ConfigDict(extra="forbid")
    colour: str


BAD_STREAM = b'data: {"choices": [{"delta": {"content": "\xff\xfe"}}]}\n\n'

SCHEMA_ECHO = json.dumps(Colour.model_json_schema())


@dataclass(frozen=True)
class Case:
    id: str
    replies: tuple[Reply, ...]
    kind: type[DraftingError]
    says: str
    asked: int | None = None
    timeout_s: float = 20.0


TYPED = [
    Case("400", (status(400),), ModelRefused, "did not accept the request", 1),
    Case("401", (status(401),), ModelRefused, "did not accept the key", 1),
    Case("402", (status(402),), ModelRefused, "no credit", 1),
    Case("403", (status(403),), ModelRefused, "does not let this key", 1),
    Case("404", (status(404),), ModelRefused, "does not know this model", 1),
    Case("405", (status(405),), ModelRefused, "usually ends in /v1", 1),
    Case("408", (status(408),), ModelTooSlow, "took too long", 3),
    Case("413", (status(413),), ModelRefused, "too long for this model", 1),
    Case(
        "context",
        (status(400, "This model's maximum context length is 4096 tokens"),),
        ModelRefused,
        "too long for this model",
        1,
    ),
    Case("422", (status(422),), ModelRefused, "did not understand"),
    Case("429", (status(429),), ModelRefused, "wait a little", 3),
    Case("429 long", (status(429, Retry_After="45"),), ModelRefused, "wait 45 seconds", 1),
    Case("500", (status(500),), ModelUnreachable, "trouble of its own", 3),
    Case("502", (raw(HTML, 502, "text/html"),), ModelUnreachable, "trouble of its own", 3),
    Case("503", (status(503),), ModelUnreachable, "overloaded", 3),
    Case("504", (status(504),), ModelTooSlow, "took too long", 3),
    Case("529", (status(529),), ModelUnreachable, "trouble of its own", 3),
    Case("HTML", (raw(HTML, 200, "text/html"),), ModelRefused, "usually ends in /v1", 1),
    Case("no JSON", (raw(b"ok"),), AnswerUnusable, "not in the form"),
    Case("bad UTF-8", (raw(b'{"choices": "\xff\xfe"}'),), AnswerUnusable, "not in the form"),
    Case("empty", (says(""),), AnswerUnusable, "empty answer"),
    Case("refusal", (says("I'm sorry, I can't help."),), AnswerUnusable, "not in the form", 3),
    Case("truncated", (says('{"colour": "re'),), AnswerUnusable, "not in the form", 3),
    Case("cut", (says('{"colour": "re', "length"),), AnswerUnusable, "before its answer", 1),
    Case("schema", (says('{"hue": "red"}'),), AnswerUnusable, "not in the form", 3),
    Case("echo", (says(SCHEMA_ECHO),), AnswerUnusable, "not in the form", 3),
    Case("5 MB", (says("x" * 5_000_000),), AnswerUnusable, "not in the form", 1),
    Case("slow start", (slow_first_byte(),), ModelTooSlow, "did not finish", 1, 0.7),
    Case("slow drip", (drip(0.1),), ModelTooSlow, "did not finish", 1, 0.7),
]

STREAMED = [
    Case("401", (status(401),), ModelRefused, "did not accept the key", 1),
    Case("404", (status(404),), ModelRefused, "does not know this model", 1),
    Case("408", (status(408),), ModelTooSlow, "took too long", 3),
    Case("413", (status(413),), ModelRefused, "too long for this model", 1),
    Case("429 long", (status(429, Retry_After="45"),), ModelRefused, "wait 45 seconds", 1),
    Case("500", (status(500),), ModelUnreachable, "trouble of its own", 3),
    Case("502", (raw(HTML, 502, "text/html"),), ModelUnreachable, "trouble of its own", 3),
    Case("503", (status(503),), ModelUnreachable, "overloaded", 3),
    Case("529", (status(529),), ModelUnreachable, "trouble of its own", 3),
    Case("HTML", (raw(HTML, 200, "text/html"),), AnswerUnusable, "empty answer"),
    Case("empty", (says(""),), AnswerUnusable, "empty answer", 1),
    Case("bad UTF-8", (raw(BAD_STREAM, 200, "text/event-stream"),), AnswerUnusable, "answer"),
    Case("reset", (breaks_off("Dear"),), ModelUnreachable, "broke off"),
    Case("without end", (without_end("Dear"),), AnswerUnusable, "before its answer"),
    Case("cut", (says("Dear Ann, I", "length"),), AnswerUnusable, "before its answer"),
    Case("slow start", (slow_first_byte(),), ModelTooSlow, "did not finish", 1, 0.7),
    Case("slow drip", (drip(0.1),), ModelTooSlow, "did not finish", 1, 0.7),
    Case("5 MB", (says("x" * 5_000_000),), AnswerUnusable, "not in the form", 1),
    Case("no end", (goes_on(),), AnswerUnusable, "not in the form", 1, HANGS_S),
    Case("circles", (drip(0.001),), AnswerUnusable, "over and over", 1, HANGS_S),
]


@pytest.mark.parametrize("case", TYPED, ids=lambda case: case.id)
def test_a_typed_question_ends_in_a_sentence(case: Case) -> None:
    with model_server(*case.replies) as server:
        began = time.monotonic()
        with pytest.raises(case.kind) as caught:
            providers.typed(server.connection(case.timeout_s), QUESTION, Colour, {})
        _fits(case, caught.value, began, len(server.asked))


@pytest.mark.parametrize("case", STREAMED, ids=lambda case: case.id)
def test_a_stream_ends_in_a_sentence(case: Case) -> None:
    with model_server(*case.replies) as server:
        began = time.monotonic()
        with pytest.raises(case.kind) as caught:
            list(providers.stream(server.connection(case.timeout_s), QUESTION))
        _fits(case, caught.value, began, len(server.asked))


def _fits(case: Case, error: DraftingError, began: float, asked: int) -> None:
    assert case.says in str(error)
    assert case.asked in {None, asked}
    assert (
        time.monotonic() - began < HANGS_S / 2
    )  # whoever kept no deadline would wait for all of it
    _keeps_quiet(error)


def _keeps_quiet(error: DraftingError) -> None:
    """Neither the sentence nor the chain behind it holds the person's words or key."""
    told = "".join(traceback.format_exception(error)) + repr(error.__context__)
    assert WORDS not in told
    assert KEY not in told


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def test_an_address_where_nothing_runs_says_so() -> None:
    connection = Connection(model="m", base_url=f"http://127.0.0.1:{_free_port()}/v1")

    with pytest.raises(ModelUnreachable, match="Nothing answers at 127"):
        providers.test(connection)


def test_a_connection_is_tried_for_seconds_and_not_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However long an action may take: ten seconds are the limit of a trial, and here fewer."""
    assert providers.TEST_S <= 10
    monkeypatch.setattr(providers, "TEST_S", 0.5)
    with model_server(slow_first_byte()) as server:
        began = time.monotonic()
        with pytest.raises(ModelTooSlow, match="did not finish in time"):
            providers.test(server.connection(timeout_s=10 * HANGS_S))

        assert time.monotonic() - began < HANGS_S / 2


def test_callers_that_failed_together_do_not_come_back_together() -> None:
    waits = [fault_of(ConnectionResetError(), "m").again_after_s or 0 for _ in range(20)]

    assert len(set(waits)) > 10
    assert all(0 < wait < 1 for wait in waits)


def test_a_name_that_no_computer_has_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """This system's own resolver says no, at once: it knows no such network interface, and asks nobody about it.

    A name below `.invalid` would do as well (RFC 6761), but resolvers ask a name server about it, on another machine.
    """
    for variable in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(variable, "*")  # else the dead end of the tests is asked instead
    with pytest.raises(ModelUnreachable, match=r"no computer called \[::1%nowhere\]:81\."):
        providers.test(Connection(model="m", base_url="http://[::1%nowhere]:81/v1"))


def test_a_server_without_a_certificate_is_told_apart() -> None:
    with model_server(says("yes")) as server:
        url = server.connection().base_url.replace("http:", "https:")

        with pytest.raises(ModelUnreachable, match="could not prove who it is"):
            providers.test(Connection(model="m", base_url=url))


def test_a_busy_provider_is_asked_again_after_the_time_it_names() -> None:
    with model_server(status(429, Retry_After="1"), says('{"colour": "red"}')) as server:
        began = time.monotonic()
        answer = providers.typed(server.connection(), QUESTION, Colour, {})

        assert answer.colour == "red"
        assert time.monotonic() - began >= 1


def test_nothing_is_logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture) -> None:
    refused = pytest.raises(AnswerUnusable)
    with model_server(status(500), says('{"hue": 1}')) as server, caplog.at_level(0), refused:
        providers.typed(server.connection(), QUESTION, Colour, {})

    out, err = capfd.readouterr()
    assert WORDS not in caplog.text + out + err
    assert KEY not in caplog.text + out + err
