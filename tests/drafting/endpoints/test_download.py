"""A model file comes whole and true or not at all, over a server that drops the connection half-way."""

import random
import time
from itertools import pairwise
from pathlib import Path

import pytest

from drafting.endpoints import download
from drafting.endpoints.deadline import ticking
from drafting.endpoints.download import fetch
from drafting.endpoints.model_list import MODELS
from drafting.errors import AnswerUnusable, ModelUnreachable, SetUpIncomplete
from tests.hub import hub
from tests.model_server import HANGS_S

FILE = random.Random(4).randbytes(3_000_000)


def test_a_download_that_is_cut_is_taken_up_where_it_broke_off(tmp_path: Path) -> None:
    to = tmp_path / "models" / "m.gguf"
    with hub(FILE, 1_000_000, 500_000) as server:
        told = list(fetch(server.wanted(), to))

        assert server.begun_at == [0, 1_000_000, 1_500_000]
    assert to.read_bytes() == FILE
    assert told == sorted(told)
    assert told[-1] == len(FILE)
    assert [one.name for one in to.parent.iterdir()] == ["m.gguf"]


def test_what_came_before_a_stop_is_not_fetched_again(tmp_path: Path) -> None:
    to = tmp_path / "m.gguf"
    with hub(FILE) as server:
        pieces = fetch(server.wanted(), to)
        came = next(pieces)
        pieces.close()  # type: ignore[attr-defined]

        assert not to.exists()
        assert (tmp_path / "m.gguf.part").stat().st_size == came
        list(fetch(server.wanted(), to))
        assert server.begun_at == [0, came]
    assert to.read_bytes() == FILE


def test_a_download_that_stands_still_can_be_left(tmp_path: Path) -> None:
    """Whoever waits for it hears of that several times a second; what the server still had to send is not written."""
    to = tmp_path / "m.gguf"
    with hub(FILE, 1_000_000, hangs=True) as server:
        coming = ticking(lambda stopped: fetch(server.wanted(), to, stopped))
        told, until = [next(coming)], time.monotonic() + HANGS_S
        while told[-1] is not None or 1_000_000 not in told:
            assert time.monotonic() < until
            told.append(next(coming))
        coming.close()  # type: ignore[attr-defined]

    assert (tmp_path / "m.gguf.part").stat().st_size == 1_000_000
    assert not to.exists()


def test_nothing_is_written_after_a_stop(tmp_path: Path) -> None:
    to, turns = tmp_path / "m.gguf", iter((False, False, True, True, True))
    with hub(FILE) as server:
        told = list(fetch(server.wanted(), to, lambda: next(turns)))

    assert (tmp_path / "m.gguf.part").stat().st_size == told[-1] < len(FILE)


def test_a_server_that_cannot_begin_in_the_middle_begins_anew(tmp_path: Path) -> None:
    to = tmp_path / "m.gguf"
    with hub(FILE, 1_000_000, ranges=False) as server:
        list(fetch(server.wanted(), to))

    assert to.read_bytes() == FILE


def test_another_file_is_thrown_away(tmp_path: Path) -> None:
    with hub(FILE) as server, pytest.raises(AnswerUnusable, match="not the file it should be"):
        list(fetch(server.wanted("0" * 64), tmp_path / "m.gguf"))

    assert list(tmp_path.iterdir()) == []


def test_a_part_of_something_longer_does_not_stand_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "m.gguf.part").write_bytes(b"x" * (len(FILE) + 1))
    with hub(FILE) as server, pytest.raises(AnswerUnusable, match="not the file"):
        list(fetch(server.wanted(), tmp_path / "m.gguf"))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("status", "says"), [(404, "not where it should be"), (503, "cannot be reached from here")]
)
def test_a_hub_that_refuses_is_told_in_a_sentence(tmp_path: Path, status: int, says: str) -> None:
    with hub(FILE, status=status) as server, pytest.raises(ModelUnreachable, match=says):
        list(fetch(server.wanted(), tmp_path / "m.gguf"))


def test_where_no_hub_is_reachable_the_sentence_says_how_to_go_on(tmp_path: Path) -> None:
    with hub(FILE) as server:
        wanted = server.wanted()

    with pytest.raises(ModelUnreachable, match="model file from your disk, or go on without"):
        list(fetch(wanted, tmp_path / "m.gguf"))


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file, not a folder")
    with hub(FILE) as server, pytest.raises(SetUpIncomplete, match="room on the disk"):
        list(fetch(server.wanted(), tmp_path / "models" / "m.gguf"))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_a_listed_model_is_held_to_one_file(model) -> None:
    """A revision is a commit and a digest a SHA-256: neither can be moved to another file."""
    assert len(bytes.fromhex(model.sha256)) == 32
    assert len(bytes.fromhex(model.revision)) == 20
    assert model.url.startswith("https://")
    assert model.file.endswith(".gguf")
    assert model.licence == "Apache-2.0"
    assert model.memory > model.bytes > 10**9


def test_progress_is_told_at_least_once_a_megabyte(tmp_path: Path) -> None:
    with hub(FILE) as server:
        told = [0, *fetch(server.wanted(), tmp_path / "m.gguf")]

    assert max(b - a for a, b in pairwise(told)) <= download.CHUNK
