"""The pointed question: from the passage most likely to hold a memory, in the person's words, never answered."""

import pytest

from drafting.ask import ask, worth_asking
from drafting.builtin.engine import BuiltIn
from drafting.models import Anchor, AnchorKind, Anchors, Notes, Quote
from tests.fakes import ScriptedEngine
from tests.jotted import Jotted, jotted, row

ROWS = pytest.mark.parametrize("row", jotted(), ids=lambda row: row.id)


def questions(row: Jotted) -> list[str]:
    asked: tuple[str, ...] = ()
    while question := BuiltIn().ask(row.notes, row.anchors, asked):
        asked = (*asked, question)
    return list(asked)


@ROWS
def test_every_question_is_new_and_quotes_the_notes(row: Jotted) -> None:
    asked = questions(row)
    flat = " ".join(row.notes.text.split())

    assert len(set(asked)) == len(asked)
    for question in asked:
        quoted = question.split("“", 1)[1].split("”. ")[0]
        assert quoted in flat
        assert question.endswith("?")


@ROWS
def test_no_question_touches_a_private_remark(row: Jotted) -> None:
    private = row.anchors.of_kind(AnchorKind.PRIVATE)
    for anchor in worth_asking(row.notes, row.anchors):
        assert not any(
            anchor.quote.start < one.quote.end and one.quote.start < anchor.quote.end
            for one in private
        )


def test_moments_come_before_problems_and_problems_before_topics() -> None:
    kinds = [anchor.kind for anchor in worth_asking(row("a-01").notes, row("a-01").anchors)]

    assert kinds[0] is AnchorKind.MOMENT
    assert kinds.index(AnchorKind.PROBLEM) < kinds.index(AnchorKind.TOPIC)


def test_the_question_names_who_said_it() -> None:
    notes = Notes(text="Ana told me about the haunted cron job")
    quote = notes.find("haunted cron job")
    assert isinstance(quote, Quote)
    moment = Anchor(id="m1", kind=AnchorKind.MOMENT, quote=quote, said_by="Ana Ruiz")

    question = BuiltIn().ask(notes, Anchors(items=(moment,)))

    assert "“haunted cron job”" in question
    assert "Ana" in question


def test_notes_without_anchors_raise_no_question() -> None:
    assert BuiltIn().ask(Notes(text="nothing"), Anchors()) == ""


def test_an_engine_that_repeats_itself_has_no_question_left() -> None:
    engine = ScriptedEngine(questions=["What then?"])

    assert ask(engine, Notes(text="x"), Anchors(), ("What then?",)) == ""
