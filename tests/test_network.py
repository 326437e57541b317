"""The suite cannot reach any network but loopback, and neither can the processes it starts."""

import asyncio
import os
import socket
import subprocess
import sys
from urllib.request import ProxyHandler, build_opener, getproxies

import httpx
import loopback
import pytest

ELSEWHERE = "192.0.2.1"
"""An address set aside for documentation (RFC 5737): nobody answers there, even where the guard fails."""


def _connect(family, address):
    with socket.socket(family, socket.SOCK_STREAM) as link:
        link.settimeout(1)
        link.connect(address)


def _send(address):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as link:
        link.sendto(b"hello", address)


WAYS_OUT = {
    "address": lambda: _connect(socket.AF_INET, (ELSEWHERE, 80)),
    "address of version 6": lambda: _connect(socket.AF_INET6, ("2001:db8::1", 80)),
    "mapped address": lambda: _connect(socket.AF_INET6, (f"::ffff:{ELSEWHERE}", 80)),
    "datagram": lambda: _send((ELSEWHERE, 53)),
    "name": lambda: socket.getaddrinfo("afterword.example", 443),
    "name, the old way": lambda: socket.gethostbyname("afterword.example"),
    "name of an address": lambda: socket.gethostbyaddr(ELSEWHERE),
    "asyncio": lambda: asyncio.run(asyncio.open_connection(ELSEWHERE, 80)),
}


@pytest.mark.parametrize("way", WAYS_OUT.values(), ids=WAYS_OUT)
def test_every_way_out_is_refused_and_noted(way, refusals):
    with pytest.raises(loopback.NetworkRefused):
        way()
    assert len(refusals.seen()) == 1


def test_a_client_that_ignores_proxies_is_refused(refusals):
    with pytest.raises(OSError, match="do not leave this machine"):
        build_opener(ProxyHandler({})).open(f"http://{ELSEWHERE}/", timeout=1)
    with pytest.raises(httpx.ConnectError), httpx.Client(trust_env=False, timeout=1) as client:
        client.get("http://afterword.example/")
    assert len(refusals.seen()) == 2


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "localhost", "LOCALHOST.", "::1", ""])
def test_this_machine_is_let_through(host):
    assert loopback.is_here(host)


@pytest.mark.parametrize(
    "host", ["localhost.example", "127.0.0.1.example", "10.0.0.1", "128.0.0.1", "::2", "fe80::1"]
)
def test_a_name_that_only_looks_like_this_machine_is_not(host):
    assert not loopback.is_here(host)


def test_a_connection_on_loopback_works():
    with socket.create_server(("127.0.0.1", 0)) as server:
        _connect(socket.AF_INET, server.getsockname())


def test_a_python_that_a_test_starts_is_refused_too(refusals):
    program = f"import socket; socket.create_connection(('{ELSEWHERE}', 80), timeout=1)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert b"NetworkRefused" in run.stderr
    assert refusals.seen() == [f"socket.getaddrinfo {ELSEWHERE}"]


def test_programs_that_are_not_python_are_sent_to_a_dead_end():
    assert getproxies()["https"] == os.environ["ALL_PROXY"] == "http://127.0.0.1:9"
    with pytest.raises(ConnectionRefusedError):
        _connect(socket.AF_INET, ("127.0.0.1", 9))
