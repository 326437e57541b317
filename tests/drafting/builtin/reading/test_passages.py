"""What the built-in reader keeps of notes it has never learnt from, and what certain turns of phrase are."""

import tomllib
from pathlib import Path

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import AnchorKind, Notes
from evals.reading import ReadingScore, score_rows
from evals.rows import Row

TABLE = tomllib.loads(Path(__file__).with_name("unlearnt_passages.toml").read_text("utf-8"))
FACTS = {"interviewers": [], "company": "", "role": "", "interview_date": "", "decision_by": ""}
ROWS: list[Row] = [
    {"id": row["id"], "notes": row["text"].strip(), "gold": FACTS | row} for row in TABLE["notes"]
]
MET = "Thursday, Orrin Labs, planner. Met Ines Roth, head of planning.\nShe laughed at my chart.\n"


class BuiltIn:
    """The reader as it is asked by the scorer."""

    read = staticmethod(read)


@pytest.fixture(scope="module")
def scored() -> ReadingScore:
    return score_rows(ROWS, BuiltIn())


def kinds(text: str) -> dict[str, AnchorKind]:
    notes = Notes.of(text)
    return {item.quote.words(notes): item.kind for item in read(notes).items}


def kind_of(line: str) -> AnchorKind | None:
    """The kind of the passage that holds the line, among plain notes."""
    found = kinds(f"{MET}{line}\nThey decide on Friday.")
    return next((kind for words, kind in found.items() if line.strip(".") in words), None)


def test_the_table_marks_only_what_its_notes_say() -> None:
    lists = [
        (row, row[name]) for row in TABLE["notes"] for name in row if name not in {"id", "text"}
    ]
    assert [words for row, listed in lists for words in listed if words not in row["text"]] == []


def test_most_passages_of_unlearnt_notes_are_found_and_most_kinds_told(
    scored: ReadingScore,
) -> None:
    assert scored.items_f1 >= 0.9
    assert scored.kinds >= 0.76


def test_private_passages_of_unlearnt_notes_are_held_wherever_they_stand(
    scored: ReadingScore,
) -> None:
    assert scored.private_recall >= 0.88
    assert scored.private_precision >= 0.7


@pytest.mark.parametrize(
    "line", ["Great, thank you both.", "Thanks for coming.", "Yes, lovely.", "Ha, okay. Good."]
)
def test_a_courtesy_of_the_talk_is_nothing_to_write_back(line: str) -> None:
    assert kind_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Said I'd send the write-up.",
        "Told her I'd email the checklist.",
        "I promised to send Ines my list of suppliers.",
        "must remember to email her the certificate numbers",
    ],
)
def test_what_the_sender_promised_to_send_is_a_next_step(line: str) -> None:
    assert kind_of(line) is AnchorKind.NEXT_STEP


@pytest.mark.parametrize(
    "line",
    [
        "I did not tell them about the other offer from Kerr.",
        "didn't mention the other offer",
        "I didn't say I'd been laid off from Brand's.",
        "never mentioned my back",
    ],
)
def test_what_one_keeps_quiet_about_is_private_and_no_missed_point(line: str) -> None:
    assert kind_of(line) is AnchorKind.PRIVATE


@pytest.mark.parametrize(
    "line",
    [
        "I did not mention that I hold a forklift licence.",
        "never said I speak Polish",
        "didn't mention the other rota I drew up at Brand's",
    ],
)
def test_what_one_would_gladly_have_said_is_a_missed_point(line: str) -> None:
    assert kind_of(line) is AnchorKind.MISSED


def test_a_line_that_only_introduces_somebody_is_no_passage() -> None:
    assert "Anita Shah staff engineer" not in kinds(
        "Kestrel Robotics, planner, 16 Nov\nTomasz Wrona (eng manager) - one pager for 4,000 robots\n"
        "Anita Shah staff engineer\n- I split one load at Vantage\n"
    )


LETTERS = """Tallow Lane Brewing, brewer, 4 May. {}

A: Our trouble is the yeast, nobody counts the batches.
B: At Gannet Ales I kept a card for every pitch and threw it out after five.
A: I like that card. How many brewers do you need?
B: Two, and a cellar hand.
A: We'll ring you by Thursday.
"""


@pytest.mark.parametrize(
    "legend",
    [
        "A = Anke Vogt (head brewer), B = me.",
        "Spoke to Anke Vogt, head brewer.",
        "B: me. A: Anke Vogt, head brewer.",
    ],
)
def test_of_two_lettered_speakers_one_is_the_sender(legend: str) -> None:
    notes = Notes.of(LETTERS.format(legend))
    told = {item.quote.words(notes): (item.kind, item.said_by) for item in read(notes).items}
    own = {words for words, (kind, _) in told.items() if kind is AnchorKind.STRENGTH}
    assert own
    assert not [words for words in own if f"A: {words[:12]}" in notes.text]
    assert told["We'll ring you by Thursday."] == (AnchorKind.NEXT_STEP, "Anke Vogt")


def test_lines_of_unlike_length_are_not_one_sentence_because_they_begin_small() -> None:
    text = (
        "Lee asked about controlled drugs and I said two signatures and a bound book\n"
        "the labrador ate his pen and he carried on writing with his finger for a second, we lost it, all of us\n"
    )
    assert not [words for words in kinds(MET + text) if "\n" in words]
