"""The log of calls: what was sent where, how much it was and what it cost, and never a key."""

import json
import time

import pytest
from pydantic import BaseModel

from drafting import providers
from drafting.endpoints.call_log import LONGEST, Call, CallLog, Ending, Meter
from drafting.endpoints.clients import client
from drafting.endpoints.connection import Connection
from drafting.endpoints.metering import measure
from drafting.errors import DraftingError
from tests.model_server import HANGS_S, KEY, model_server
from tests.replies import drip, says, status

QUESTION = ({"role": "user", "content": "Which colour?"},)


class Colour(BaseModel):
    colour: str


def _one(log: CallLog) -> Call:
    (call,) = log.calls()
    return call


def test_an_answer_is_noted_with_the_servers_own_count() -> None:
    log = CallLog()
    with model_server(says('{"colour": "red"}')) as server:
        connection = server.connection()
        providers.typed(connection, QUESTION, Colour, {}, log=log)
    call = _one(log)

    assert call.sent == (("user", "Which colour?"),)
    assert (call.model, call.where) == ("m", connection.where)
    assert (call.tokens_in, call.tokens_out, call.counted) == (1, 1, True)
    assert (call.times, call.ended, call.price, call.stays) == (1, Ending.ANSWERED, 0.0, True)
    assert 0 < call.seconds < 20


def test_a_stream_is_noted_with_an_estimate() -> None:
    log = CallLog()
    with model_server(says("Dear Ann, hello")) as server:
        list(providers.stream(server.connection(), QUESTION, log=log))

    assert _one(log).tokens_out in range(3, 8)
    assert not _one(log).counted


def test_a_question_asked_again_is_a_call_of_its_own_with_the_complaint_in_it() -> None:
    log = CallLog()
    with model_server(says("no"), says('{"colour": "red"}')) as server:
        providers.typed(server.connection(), QUESTION, Colour, {}, log=log)
        arrived = [
            tuple((one["role"], one["content"]) for one in asked["messages"])
            for asked in server.asked
        ]

    assert [call.sent for call in reversed(log.calls())] == arrived
    assert len(arrived) == 2


def test_a_failed_call_says_how_often_it_was_sent() -> None:
    log = CallLog()
    with model_server(status(500)) as server, pytest.raises(DraftingError):
        list(providers.stream(server.connection(), QUESTION, log=log))

    assert (_one(log).ended, _one(log).times) == (Ending.FAILED, 3)


def test_a_stopped_call_says_so() -> None:
    log = CallLog()
    with model_server(drip(0.05)) as server:
        pieces = providers.stream(server.connection(), QUESTION, log=log)
        next(pieces)
        pieces.close()  # type: ignore[attr-defined]
        until = time.monotonic() + HANGS_S / 2
        while _one(log).ended is Ending.UNDER_WAY and time.monotonic() < until:
            time.sleep(0.05)

    assert _one(log).ended is Ending.STOPPED


def test_a_key_is_in_no_entry() -> None:
    log = CallLog()
    with model_server(status(401)) as server, pytest.raises(DraftingError):
        list(providers.stream(server.connection(), QUESTION, log=log))

    assert KEY not in json.dumps([call.model_dump(mode="json") for call in log.calls()])


@pytest.mark.parametrize(
    ("model", "base_url", "price"),
    [
        ("gpt-4.1-mini", "", 1000 * 4e-07 + 500 * 1.6e-06),
        ("anthropic/claude-haiku-4-5", "", 1000 * 1e-06 + 500 * 5e-06),
        ("llama3.2:3b", "http://localhost:11434/v1", 0.0),
        ("gpt-oss:120b-cloud", "http://localhost:11434/v1", None),
        ("gpt-4.1-mini", "https://models.example.org/v1", None),
        ("nobody/knows-this", "", None),
    ],
)
def test_a_price_is_litellms_or_none_is_named(
    model: str, base_url: str, price: float | None
) -> None:
    class Usage:
        prompt_tokens = 1000
        completion_tokens = 500

    meter = Meter()
    measure(client(), meter, Connection(model=model, base_url=base_url), Usage())

    assert meter.price == (price if price is None else pytest.approx(price))


def test_only_the_latest_calls_are_remembered() -> None:
    log = CallLog()
    for number in range(LONGEST + 5):
        with log.call(Connection(model=str(number)), QUESTION):
            pass

    assert len(log.calls()) == LONGEST
    assert log.calls()[0].model == str(LONGEST + 4)
