"""A real HTTP server on loopback in the place of an OpenAI-compatible one; `tests.replies` has what it answers."""

import json
import threading
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from http.server import BaseHTTPRequestHandler
from typing import Any, TypeAlias

from pydantic import SecretStr

from drafting.endpoints.connection import Connection
from tests.serving import Server, serving

KEY = "sk-planted-9f3a"
"""The key every connection to this server carries, so that a test can look for it where it must not be."""

HANGS_S = 60.0
"""Seconds that a server does nothing which hangs: far more than a client may wait, also on a busy machine.
The end of its test ends it before."""

Reply: TypeAlias = Callable[["Handler"], None]
"""Answers one request."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "ModelServer"

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self.asked: dict[str, Any] = json.loads(self.rfile.read(length))
        self.close_connection = True
        with suppress(BrokenPipeError, ConnectionResetError):  # the client had enough
            self.server.next_reply(self.asked)(self)

    def do_GET(self) -> None:
        """The list of models, at the address where OpenAI has it."""
        self.close_connection = True
        if self.server.listing:
            with suppress(BrokenPipeError, ConnectionResetError):
                self.server.listing(self)
            return
        if self.path != "/v1/models":
            self.send(404, b"{}")
            return
        listed = [{"id": name, "object": "model"} for name in self.server.models]
        self.send(200, json.dumps({"object": "list", "data": listed}).encode())

    def send(
        self, status: int, body: bytes, kind: str = "application/json", **headers: str
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def begin_stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()

    def send_piece(self, text: str | None, finish: str | None = None) -> None:
        delta = {} if text is None else {"role": "assistant", "content": text}
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        chunk = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
        self.wfile.write(f"data: {json.dumps({**chunk, 'choices': [choice]})}\n\n".encode())
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Nothing: a test's output is its own."""


class ModelServer(Server):
    """Gives the replies of its queue in turn, the last one for ever; `asked` holds the requests."""

    def __init__(self, replies: tuple[Reply, ...]) -> None:
        super().__init__(Handler)
        self._replies = deque(replies)
        self._turn = threading.Lock()
        self.asked: list[dict[str, Any]] = []
        self.was_asked = threading.Event()
        self.models: list[str] = []
        self.listing: Reply | None = None

    def next_reply(self, asked: dict[str, Any]) -> Reply:
        with self._turn:
            self.asked.append(asked)
            self.was_asked.set()
            return self._replies.popleft() if len(self._replies) > 1 else self._replies[0]

    def connection(self, timeout_s: float = 20.0) -> Connection:
        key = SecretStr(KEY)
        return Connection(model="m", base_url=f"{self.url}/v1", api_key=key, timeout_s=timeout_s)


def model_server(*replies: Reply) -> AbstractContextManager[ModelServer]:
    return serving(ModelServer(replies))
