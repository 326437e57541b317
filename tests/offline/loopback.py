"""Keeps a Python process on this machine: whatever it tries to reach elsewhere is refused, and noted in a file.

An audit hook sees every connection and name look-up of the interpreter, whichever library asks for it, and cannot be
taken away again. Names and addresses of this machine, and sockets that are files, are let through.
"""

import ipaddress
import os
import socket
import sys
from functools import cache
from pathlib import Path

REFUSALS = "AFTERWORD_TEST_REFUSALS"
"""Environment variable with the file that refusals are noted in, one a line."""

_HERE = {"", "localhost"}
_ADDRESS_EVENTS = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_NAME_EVENTS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


class NetworkRefused(OSError):
    """The tests do not leave this machine."""


def is_here(host: object) -> bool:
    """Whether a host name or address can only mean this machine."""
    name = host.decode() if isinstance(host, bytes) else str(host or "")
    if name.casefold().rstrip(".") in _HERE:
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    address = getattr(address, "ipv4_mapped", None) or address
    return address.is_loopback or address.is_unspecified


@cache
def install() -> None:
    """Refuses everything but loopback in this process from now on."""
    sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple) -> None:
    if event in _ADDRESS_EVENTS:
        link, address = args
        if link.family in {socket.AF_INET, socket.AF_INET6} and address:
            _hold(event, address[0])
    elif event in _NAME_EVENTS:
        _hold(event, args[0])


def _hold(event: str, host: object) -> None:
    if is_here(host):
        return
    if REFUSALS in os.environ:
        with Path(os.environ[REFUSALS]).open("a", encoding="utf-8") as noted:
            noted.write(f"{event} {host}\n")
    raise NetworkRefused(f"The tests do not leave this machine; {host!r} was asked for.")
