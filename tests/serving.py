"""A real HTTP server on loopback for as long as a test needs it; its end waits for nobody."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import TypeVar

ENDS_S = 10.0
"""Seconds that a server is given to end, on a machine that is busy; it takes milliseconds."""


class Server(ThreadingHTTPServer):
    """Any free port. `closing` is set when the test is over, for replies that would go on."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.closing = Event()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: misbehaving is what it is for, and a client may have had enough."""


Some = TypeVar("Some", bound=Server)


@contextmanager
def serving(server: Some) -> Iterator[Some]:
    """The server, answering while the block runs; fails where it does not end within `ENDS_S`."""
    answering = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    answering.start()
    try:
        yield server
    finally:
        server.closing.set()
        Thread(target=server.shutdown, daemon=True).start()  # waits itself, without an end
        answering.join(ENDS_S)
        server.server_close()
        assert not answering.is_alive(), "a test's server does not end"
