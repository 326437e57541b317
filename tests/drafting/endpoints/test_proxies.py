"""What is sent to a model on this computer reaches no proxy that the surroundings name; what goes elsewhere does."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from drafting import providers
from drafting.endpoints.connection import Connection
from drafting.errors import DraftingError
from drafting.llm import ModelEngine
from drafting.models import Notes
from tests.model_server import Handler, model_server
from tests.replies import says
from tests.serving import Server, serving

SECRET = "she told me of her divorce"
READ = '{"people": [], "company": "", "role": "", "met": "", "decision_by": "", "items": []}'


class Proxy(Server):
    """Notes what it is asked to pass on, and passes nothing on."""

    def __init__(self) -> None:
        super().__init__(_Asked)
        self.got: list[str] = []


class _Asked(BaseHTTPRequestHandler):
    server: Proxy

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.got.append(f"{self.path} {body.decode()}")
        self.send_error(502)

    def log_message(self, *_: object) -> None:
        """Nothing: a test's output is its own."""


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """A proxy that the surroundings name for everything, as on a computer at work, with no exception."""
    with serving(Proxy()) as here:
        for scheme in ("http", "https", "all"):
            for name in (f"{scheme}_proxy", f"{scheme}_PROXY".upper()):
                monkeypatch.setenv(name, here.url)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        yield here


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "LOCALHOST"])
@pytest.mark.parametrize("model", ["m", "o3-pro", "responses/m"])
def test_notes_for_a_model_on_this_computer_go_straight_to_it(
    proxy: Proxy, host: str, model: str
) -> None:
    with model_server(says(READ)) as server:
        connection = Connection(model=model, base_url=f"http://{host}:{server.port}/v1")
        ModelEngine(connection).read(Notes.of(SECRET))

    assert SECRET in json.dumps(server.asked)
    assert proxy.got == []


def test_a_letter_streams_straight_from_a_model_on_this_computer(proxy: Proxy) -> None:
    with model_server(says("Dear Priya")) as server:
        asked = providers.stream(server.connection(), ({"role": "user", "content": SECRET},))
        said = "".join(asked)

    assert said == "Dear Priya"
    assert proxy.got == []


def test_a_server_on_this_computer_that_points_elsewhere_is_not_followed() -> None:
    with serving(Proxy()) as elsewhere:

        def moved(handler: Handler) -> None:
            handler.send(307, b"{}", Location=f"{elsewhere.url}/v1/chat/completions")

        with model_server(moved) as server, pytest.raises(DraftingError):
            ModelEngine(server.connection()).read(Notes.of(SECRET))

    assert elsewhere.got == []


def test_what_goes_to_another_computer_takes_the_proxy_that_is_set(proxy: Proxy) -> None:
    connection = Connection(model="m", base_url="http://models.example.org/v1", timeout_s=5)

    with pytest.raises(DraftingError):
        providers.test(connection)
    assert proxy.got[0].startswith("http://models.example.org/v1/chat/completions ")
