"""Whatever a provider does, the person gets one kind sentence in time, and nothing of theirs is in it."""

import json
import time
import traceback
from dataclasses import dataclass

import pytest
from pydantic import BaseModel, ConfigDict

from drafting import providers
from drafting.errors import (
    AnswerUnusable,
    DraftingError,
    ModelRefused,
    ModelTooSlow,
    ModelUnreachable,
)
from tests.model_server import HANGS_S, KEY, Reply, model_server
from tests.replies import breaks_off, drip, goes_on, raw, says, slow_first_byte, status, without_end

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
