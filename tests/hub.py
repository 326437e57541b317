"""A real HTTP server on loopback that serves one file as a model hub does, and cuts connections as it is told to."""

import hashlib
from contextlib import AbstractContextManager, suppress
from http.server import BaseHTTPRequestHandler

from drafting.endpoints.download import Wanted
from tests.serving import Server, serving


class Hub(Server):
    """Each connection brings as many bytes as its allowance, then is cut or hangs; after the last one all of them."""

    def __init__(
        self,
        content: bytes,
        allowances: tuple[int, ...],
        *,
        ranges: bool,
        status: int,
        hangs: bool,
    ) -> None:
        super().__init__(Handler)
        self.content, self.allowances = content, list(allowances)
        self.ranges, self.status, self.hangs = ranges, status, hangs
        self.begun_at: list[int] = []

    def wanted(self, sha256: str = "") -> Wanted:
        digest = sha256 or hashlib.sha256(self.content).hexdigest()
        return Wanted(f"{self.url}/m.gguf", len(self.content), digest)


class Handler(BaseHTTPRequestHandler):
    server: Hub

    def do_GET(self) -> None:
        hub = self.server
        asked = int(self.headers["Range"].removeprefix("bytes=").rstrip("-"))
        start = asked if hub.ranges else 0
        hub.begun_at.append(start)
        if hub.status:
            self.send_error(hub.status)
            return
        self.send_response(206 if hub.ranges else 200)
        self.send_header("Content-Length", str(len(hub.content) - start))
        self.end_headers()
        allowed = hub.allowances.pop(0) if hub.allowances else len(hub.content)
        with suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(hub.content[start : start + allowed])
        if hub.hangs:
            hub.closing.wait()

    def log_message(self, *_: object) -> None:
        """Nothing: a test's output is its own."""


def hub(
    content: bytes, *allowances: int, ranges: bool = True, status: int = 0, hangs: bool = False
) -> AbstractContextManager[Hub]:
    return serving(Hub(content, allowances, ranges=ranges, status=status, hangs=hangs))
