"""A place that cannot be reached, or does not answer, is told within seconds and each kind of it apart."""

import socket
import time

import pytest

from drafting import providers
from drafting.endpoints.connection import Connection
from drafting.endpoints.faults import fault_of
from drafting.errors import (
    ModelTooSlow,
    ModelUnreachable,
)
from tests.model_server import HANGS_S, model_server
from tests.replies import says, slow_first_byte


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def test_an_address_where_nothing_runs_says_so() -> None:
    connection = Connection(model="m", base_url=f"http://127.0.0.1:{_free_port()}/v1")

    with pytest.raises(ModelUnreachable, match="Nothing answers at 127"):
        providers.test(connection)


def test_a_connection_is_tried_for_seconds_and_not_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However long an action may take: ten seconds are the limit of a trial, and here fewer."""
    assert providers.TEST_S <= 10
    monkeypatch.setattr(providers, "TEST_S", 0.5)
    with model_server(slow_first_byte()) as server:
        began = time.monotonic()
        with pytest.raises(ModelTooSlow, match="did not finish in time"):
            providers.test(server.connection(timeout_s=10 * HANGS_S))

        assert time.monotonic() - began < HANGS_S / 2


def test_callers_that_failed_together_do_not_come_back_together() -> None:
    waits = [fault_of(ConnectionResetError(), "m").again_after_s or 0 for _ in range(20)]

    assert len(set(waits)) > 10
    assert all(0 < wait < 1 for wait in waits)


def test_a_name_that_no_computer_has_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """This system's own resolver says no, at once: it knows no such network interface, and asks nobody about it.

    A name below `.invalid` would do as well (RFC 6761), but resolvers ask a name server about it, on another machine.
    """
    for variable in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(variable, "*")  # else the dead end of the tests is asked instead
    with pytest.raises(ModelUnreachable, match=r"no computer called \[::1%nowhere\]:81\."):
        providers.test(Connection(model="m", base_url="http://[::1%nowhere]:81/v1"))


def test_a_server_without_a_certificate_is_told_apart() -> None:
    with model_server(says("yes")) as server:
        url = server.connection().base_url.replace("http:", "https:")

        with pytest.raises(ModelUnreachable, match="could not prove who it is"):
            providers.test(Connection(model="m", base_url=url))
