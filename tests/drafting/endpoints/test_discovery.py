"""Models that are there are found in under a second, and of a key only the variable's name is told."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drafting.endpoints.clients import client
from drafting.endpoints.discovery import PATIENCE_S, VENDORS, Offer, Program, offers
from tests.model_server import HANGS_S, KEY, Handler, Reply, model_server
from tests.replies import raw, status

ROOT = Path(__file__).parents[3]
SECRETS = """
from streamlit.runtime.secrets import secrets_singleton
from drafting.endpoints.discovery import offers
secrets_singleton.load_if_toml_exists()
print(*(offer.variable for offer in offers(())))
"""


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for vendor in VENDORS:
        monkeypatch.delenv(vendor.variable, raising=False)


def test_a_program_offers_each_of_its_models() -> None:
    with model_server(status(500)) as server:
        server.models = ["llama3.2:3b", "qwen3:4b"]
        port = server.port
        found = offers((Program("Ollama", port),))

    assert found == (
        Offer(
            label="Ollama: llama3.2:3b",
            model="llama3.2:3b",
            base_url=f"http://localhost:{port}/v1",
        ),
        Offer(label="Ollama: qwen3:4b", model="qwen3:4b", base_url=f"http://localhost:{port}/v1"),
    )
    assert server.asked == []


def test_a_key_is_named_and_never_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MISTRAL_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_API_KEY", "  ")
    (found,) = offers(())

    assert (found.label, found.variable) == ("Mistral", "MISTRAL_API_KEY")
    assert KEY not in found.model_dump_json()


def test_a_key_in_streamlits_secrets_is_found(tmp_path: Path) -> None:
    """The page's server loads its secrets file when it starts, as here."""
    secrets = tmp_path / ".streamlit" / "secrets.toml"
    secrets.parent.mkdir()
    secrets.write_text(f'MISTRAL_API_KEY = "{KEY}"\n', encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", SECRETS],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), os.environ["PYTHONPATH"]))},
        capture_output=True,
        text=True,
        check=True,
        timeout=HANGS_S,
    )

    assert run.stdout.split() == ["MISTRAL_API_KEY"]
    assert KEY not in run.stdout + run.stderr


@pytest.mark.parametrize(
    "answer",
    [b"", b"<html>", b"[]", b"null", b'{"data": 3}', b'{"data": [3, {}, {"id": 7}, {"id": ""}]}', b"\xff"],
)  # fmt: skip
def test_another_program_on_the_port_is_no_model(answer: bytes) -> None:
    with model_server(status(500)) as server:
        server.listing = raw(answer)

        assert offers((Program("llama.cpp", server.port),)) == ()


def _never(handler: Handler) -> None:
    """No byte until the test is over."""
    handler.server.closing.wait(HANGS_S)


def _drips(handler: Handler) -> None:
    """A byte now and then, so that no single wait is long; the list would be complete after minutes."""
    handler.begin_stream()
    while not handler.server.closing.wait(PATIENCE_S / 3):
        handler.wfile.write(b" ")


@pytest.mark.parametrize("listing", [_never, _drips], ids=["nothing", "a drip"])
def test_a_port_that_does_not_come_to_an_end_holds_nobody_up(listing: Reply) -> None:
    """It would take a minute and more; a busy machine has until then to be done in time."""
    with model_server(status(500)) as server:
        server.listing = listing
        began = time.monotonic()
        found = offers((Program("Ollama", server.port), Program("LM Studio", 9)))

        assert found == ()
        assert time.monotonic() - began < HANGS_S / 2


@pytest.mark.parametrize("vendor", VENDORS, ids=lambda vendor: vendor.name)
def test_litellm_knows_the_model_and_finds_the_key_under_that_name(vendor) -> None:
    name = vendor.model.partition("/")[2]
    table = client().model_cost

    assert vendor.model in table or name in table
    lacking = client().validate_environment(vendor.model)["missing_keys"]
    assert vendor.variable in lacking
