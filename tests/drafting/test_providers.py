"""What a connection is, and what asking through it gives when all goes well."""

import subprocess
import sys
import time
from contextlib import suppress
from threading import Event, Thread, Timer

import pytest
from pydantic import BaseModel, SecretStr, ValidationInfo, model_validator

from drafting import providers
from drafting.endpoints.connection import Connection
from drafting.endpoints.deadline import Deadline
from drafting.errors import DraftingError, ModelTooSlow, SetUpIncomplete
from tests.model_server import HANGS_S, KEY, model_server
from tests.replies import drip, says, slow_first_byte, status

QUESTION = ({"role": "user", "content": "Which colour?"},)


class Colour(BaseModel):
    colour: str

    @model_validator(mode="after")
    def _known(self, info: ValidationInfo) -> "Colour":
        if info.context and self.colour not in info.context["known"]:
            raise ValueError(f"{self.colour} is not in the box")
        return self


def test_a_key_never_shows() -> None:
    connection = Connection(model="m", api_key=SecretStr(KEY))

    assert KEY not in f"{connection!r} {connection} {connection.model_dump_json()}"


@pytest.mark.parametrize(
    ("model", "base_url", "route"),
    [
        ("anthropic/claude-sonnet-4-5", "", "anthropic/claude-sonnet-4-5"),
        ("llama3.2:3b", "http://localhost:11434/v1", "openai/llama3.2:3b"),
        ("openai/gpt-oss", "http://localhost:1234/v1", "openai/gpt-oss"),
        ("Qwen/Qwen3-4B", "http://localhost:8000/v1", "openai/Qwen/Qwen3-4B"),
    ],
)
def test_any_name_goes_with_a_base_url(model: str, base_url: str, route: str) -> None:
    assert Connection(model=model, base_url=base_url).route == route


@pytest.mark.parametrize(
    ("model", "base_url", "where", "local"),
    [
        ("anthropic/claude-sonnet-4-5", "", "anthropic", False),
        ("m", "https://models.example.org/v1", "models.example.org", False),
        ("m", "http://localhost:11434/v1", "localhost:11434", True),
        ("m", "http://[::1]:8080/v1", "[::1]:8080", True),
        ("m", "http://127.8.0.1:8080/v1", "127.8.0.1:8080", True),
        ("m", "http://localhost.example.org/v1", "localhost.example.org", False),
        ("m", "http://192.168.1.4:1234/v1", "192.168.1.4:1234", False),
        ("gpt-oss:120b-cloud", "http://localhost:11434/v1", "localhost:11434", False),
    ],
)
def test_a_connection_knows_where_words_go(
    model: str,
    base_url: str,
    where: str,
    local: bool,  # noqa: FBT001 - a table's column
) -> None:
    connection = Connection(model=model, base_url=base_url)

    assert (connection.where, connection.is_local) == (where, local)


def test_an_answer_that_does_not_hold_is_sent_back_with_the_complaint() -> None:
    with model_server(says('{"colour": "mauve"}'), says('{"colour": "red"}')) as server:
        answer = providers.typed(server.connection(), QUESTION, Colour, {"known": ["red"]})

    assert answer.colour == "red"
    assert "mauve is not in the box" in server.asked[1]["messages"][-1]["content"]


def test_words_that_look_like_a_template_are_sent_as_they_are() -> None:
    """Instructor runs messages through Jinja when it is given a context; notes must not be."""
    hostile = "{{ 7 * 7 }} {% for x in y %}   $notes"
    with model_server(says('{"colour": "red"}')) as server:
        providers.typed(
            server.connection(), ({"role": "user", "content": hostile},), Colour, {"known": ["red"]}
        )

    assert server.asked[0]["messages"][0]["content"] == hostile


@pytest.mark.parametrize("wrapped", ['```json\n{"colour": "red"}\n```', 'Sure: {"colour": "red"}!'])
def test_an_object_in_a_wrapping_is_found(wrapped: str) -> None:
    with model_server(says(wrapped)) as server:
        assert providers.typed(server.connection(), QUESTION, Colour, {}).colour == "red"


def test_a_stream_comes_in_pieces() -> None:
    with model_server(says("Dear Ann, hello")) as server:
        assert list(providers.stream(server.connection(), QUESTION)) == ["Dear", " Ann,", " hello"]


def test_a_stream_can_be_stopped_at_once() -> None:
    with model_server(drip(0.05)) as server:
        began = time.monotonic()
        pieces = providers.stream(server.connection(timeout_s=HANGS_S), QUESTION)
        next(pieces)
        pieces.close()

        assert time.monotonic() - began < HANGS_S / 2


@pytest.mark.parametrize("streams", [True, False])
def test_nothing_is_sent_again_after_a_stop(streams: bool) -> None:  # noqa: FBT001 - a table's column
    """The server is busy and names a second after which to come again; by then nobody waits any more."""
    deadline, ended = Deadline(HANGS_S), Event()

    def ask(connection: Connection) -> None:
        with suppress(DraftingError):
            if streams:
                list(providers.stream(connection, QUESTION, deadline))
            else:
                providers.typed(connection, QUESTION, Colour, {}, deadline)
        ended.set()

    with model_server(status(429, Retry_After="1"), says('{"colour": "red"}')) as server:
        Thread(target=ask, args=(server.connection(),)).start()
        assert server.was_asked.wait(HANGS_S)
        deadline.stop()

        assert ended.wait(HANGS_S / 2)
        time.sleep(1.5)
        assert len(server.asked) == 1


def test_a_stop_before_the_first_word_ends_the_wait_at_once() -> None:
    deadline = Deadline(HANGS_S)
    with model_server(slow_first_byte()) as server:
        Timer(0.5, deadline.stop).start()
        began = time.monotonic()
        with pytest.raises(ModelTooSlow):
            list(providers.stream(server.connection(), QUESTION, deadline))

    assert time.monotonic() - began < HANGS_S / 2


def test_a_test_says_who_answers() -> None:
    with model_server(says("yes")) as server:
        assert providers.test(server.connection()).startswith("m answers at 127.0.0.1:")


def test_importing_the_engine_loads_no_client_library() -> None:
    program = (
        "import sys, drafting.llm, drafting.providers, drafting.local_model;"
        "print({'litellm', 'instructor', 'openai', 'xllamacpp'} & sys.modules.keys())"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, timeout=HANGS_S
    )

    assert told.stdout.strip() == b"set()"


@pytest.mark.parametrize(
    "address",
    [
        "http://[bad",
        "localhost:1/v1",
        "ftp://host",
        "http://",
        "user:secret@host:1/v1",
        "http://h:x",
        "http://user:secret@models.example.org/v1",
        "https://models.example.org/v1?api-key=secret",
    ],
)
def test_what_is_no_address_is_turned_down_without_repeating_secrets(address: str) -> None:
    with pytest.raises(SetUpIncomplete) as refused:
        Connection(model="m", base_url=address)

    assert "secret" not in str(refused.value)
