"""A real small model on loopback, asked through litellm and instructor: the best adversary the guards can have.

SmolLM2-135M invents names, repeats itself and copies the prompt's example. Whatever it answers, nothing it made up
may become an anchor, and no letter with an invented name or number may pass the gate.
"""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafting import providers
from drafting.builtin.engine import BuiltIn
from drafting.desk import Read, file
from drafting.endpoints.connection import Connection
from drafting.errors import AnswerUnusable, DraftingError, ModelTooSlow, SetUpIncomplete
from drafting.llm import ModelEngine
from drafting.local_model import served
from drafting.manuscripts import obstacles
from drafting.models import Brief, Notes, Profile
from evals.cases import NOBODY
from tests.live.model_file import model_file

pytestmark = pytest.mark.live

NOTES = Notes.of("Ann Lee, head of data at Foxglove. Ann: the nightly load is haunted. Pay is 62k.")
CORPUS = Path(__file__).parents[2] / "evals" / "corpus"
PARTS = ("develop", "develop/plain", "heldout", "heldout/plain", "own")
EVERY_ROW = os.environ.get("ADVERSARY") == "all"
"""`ADVERSARY=all pytest -m live tests/live` asks the model about every row, which takes an hour."""
ROWS = [
    row
    for part in PARTS
    for row in map(json.loads, (CORPUS / part / "notes.jsonl").read_text("utf-8").splitlines())
    if EVERY_ROW or row["id"] in {"b-14", "c-05"}
]
NUMBERS = {
    "9": "nine",
    "8": "eight",
    "7": "seven",
    "6": "six",
    "5": "five",
    "4": "four",
    "3": "three",
    "17": "seventeen",
    "19": "nineteen",
}
NUMERALS = (
    "three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty-four|eighty-three"
    "|forty|fifty|sixty|hundred"
)
ALLOWED = frozenset(
    re.findall(
        r"\w+",
        "Dear Thank Thanks Best Kind Yours Sincerely Regards English Hi Hello Re Mr Ms Mrs Dr It We My Our The This"
        " That These You Your He She They As In On At To And But If So No Yes Please What When How For From With I OK",
    )
)
"""Words with a capital that name nobody."""
LONG = 4
"""Letters from which a word that stands inside another counts as told: `Brahm` in `Brahms`."""
EXAMPLE = ("Quillabeth", "Zworple", "Moonkettle")


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    providers.warm_up().join()
    with served(model_file(), context_tokens=4096, seed=7) as reached:
        yield reached.model_copy(
            update={"max_tokens": 100, "timeout_s": 120.0 if EVERY_ROW else 20.0}
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


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_names_and_numbers_it_invents_are_stopped_at_the_gate(
    connection: Connection, row: dict[str, str]
) -> None:
    notes, profile = Notes.of(row["notes"]), Profile(name=row["candidate"] or "")
    desk = Read(notes=notes, anchors=BuiltIn().read(notes), profile=profile)
    brief = Brief(to=(*desk.anchors.people, NOBODY)[0].name)
    short = ModelEngine(connection.model_copy(update={"max_tokens": 60}))
    text = ""
    try:
        for piece in short.write(notes, desk.anchors, profile, brief):
            text += piece
    except DraftingError as error:  # a letter cut at its longest is judged by what came of it
        assert "Please try again" in str(error)  # noqa: PT017 - both endings are right
    # the model may be too dull to invent today: then its letter with a stranger in it stands for the others
    told = set(re.findall(r"\d+|[^\W\d_]+", row["notes"].casefold()))
    number = next(one for one, word in NUMBERS.items() if told.isdisjoint({one, word}))
    count = "eighty-three" if "44" in row["notes"] else "forty-four"
    for letter in (
        text,
        f"{text}\n\nLater Zebediah praised my 4711 lines and {count} walruses.",
        f"{text}\n\nIn the hall Gus of Nox praised my {number} lines on the 29th of February.",
    ):
        subject, _, body = letter.partition("\n\n")
        drafted = file(desk, f"{subject or '-'}\n\n{body or '-'}", brief, "small")
        stopped = " ".join(finding.words for finding in obstacles(drafted))
        for made_up in _made_up(
            drafted.version.letter.body, f"{row['notes']} {profile.name} {NOBODY.name}"
        ):
            assert made_up in stopped, letter


def _made_up(letter: str, told: str) -> Iterator[str]:
    """Numbers and capitalised words within a sentence that stand nowhere in what was told, in this naive reading."""
    words = set(re.findall(r"\d+|[^\W\d_]+", told.casefold()))
    for found in re.finditer(rf"\d+|\b(?:{NUMERALS})\b|(?<=[a-z,] )[A-Z][^\W\d_]+", letter):
        plain = found[0].casefold()
        known = plain in words if plain.isdigit() or len(plain) < LONG else plain in told.casefold()
        if not known and found[0] not in ALLOWED:
            yield found[0]


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
