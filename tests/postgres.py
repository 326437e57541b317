"""A real PostgreSQL server on loopback, with a folder of its own that is gone afterwards."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import programs

SECONDS_TO_START = 30


@contextmanager
def server() -> Iterator[str]:
    """The URL of an empty database; the server behind it stops at the end."""
    bin_ = programs.postgres()
    # Not below pytest's folder, which another user may not enter.
    home = Path(tempfile.mkdtemp(prefix="afterword-postgres-"))
    user = _user(home)
    port = _free_port()
    init = ("--auth=trust", "--username=afterword", "--encoding=UTF8", "--no-sync")
    _run(user, bin_ / "initdb", "-D", home / "data", *init)
    options = ("-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={home}")
    with (home / "log").open("wb") as log:
        command = _as(user, bin_ / "postgres", "-D", home / "data", "-p", port, *options)
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        _wait(port, home / "log")
        yield f"postgresql://afterword@127.0.0.1:{port}/postgres"
    finally:
        process.send_signal(signal.SIGINT)  # a fast shutdown: it does not wait for clients
        process.wait(timeout=20)
        shutil.rmtree(home)


def _user(home: Path) -> str:
    """Who the server runs as: it refuses to be root, so root lends it the folder and Debian's account for it."""
    if os.geteuid() != 0:
        return ""
    shutil.chown(home, "postgres", "postgres")
    return "postgres"


def _as(user: str, *command: object) -> list[str]:
    became = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"] if user else []
    return [*became, *map(str, command)]


def _run(user: str, *command: object) -> None:
    subprocess.run(_as(user, *command), check=True, capture_output=True, cwd="/")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(port: int, log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while "ready to accept connections" not in log.read_text():
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.05)
