"""The pointed question: from the passage most likely to hold a memory, in the person's words, never answered."""

import pytest

from drafting import desk as moves
from drafting.ask import ask, worth_asking
from drafting.builtin.engine import BuiltIn
from drafting.builtin.phrasebook import phrases
from drafting.builtin.writing.questions.questioner import telling_part
from drafting.builtin.writing.questions.recalled import sort_of
from drafting.desk import Read, draft
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Quote
from tests.fakes import ScriptedEngine
from tests.jotted import Jotted, jotted, row

ROWS = pytest.mark.parametrize("row", jotted(), ids=lambda row: row.id)


def questions(row: Jotted) -> list[str]:
    return asked_about(row.notes, row.anchors)


def asked_about(notes: Notes, anchors: Anchors) -> list[str]:
    """Every question there is; at most one for each passage, so that it comes to an end."""
    asked: tuple[str, ...] = ()
    for _ in range(len(anchors.items) + 1):
        question = BuiltIn().ask(notes, anchors, asked)
        if not question:
            return list(asked)
        asked = (*asked, question)
    pytest.fail(f"More questions than passages: {asked}")


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
def test_a_question_is_asked_beside_the_letter_and_changes_no_word_of_it(row: Jotted) -> None:
    read = Read(notes=row.notes, anchors=row.anchors)
    to = next((one.name for one in row.anchors.people), "Sam Hill")
    before = desk = draft(read, BuiltIn(), Brief(to=to))
    for _ in range(3):
        desk = moves.ask(desk, BuiltIn())
        assert desk.question in {"", desk.asked[-1] if desk.asked else ""}
    assert (desk.version.letter, desk.detail) == (before.version.letter, "")


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


@pytest.mark.parametrize(
    ("called", "named"), [("Bob", "Bob"), ("Mr. Ruiz", "Mr. Ruiz"), ("", "Roberto")]
)
def test_the_question_calls_them_what_they_are_called(called: str, named: str) -> None:
    notes = Notes(text="he told me about the haunted cron job")
    quote = notes.find("haunted cron job")
    assert quote
    moment = Anchor(id="m1", kind=AnchorKind.MOMENT, quote=quote, said_by="Roberto Ruiz")
    met = Person(name="Roberto Ruiz", called=called)

    words = BuiltIn().ask(notes, Anchors(people=(met,), items=(moment,)))

    assert named in words
    assert not called or "Roberto" not in words


@pytest.mark.parametrize(
    ("passage", "part"),
    [
        ("haunted cron job.", "haunted cron job"),
        ("“the moon runs it”", "the moon runs it"),
        (
            'She put a box in front of me. "Open it and tell me, honestly, what you would throw out first", she said',
            "She put a box in front of me",
        ),
        (
            "a queue, because the till (the old one, from before the move and the flood and all of that, unfixed) jams",
            "a queue",
        ),
        ("x", ""),
    ],
)
def test_a_question_repeats_whole_clauses_only(passage: str, part: str) -> None:
    assert telling_part(passage) == part


@ROWS
def test_no_question_cuts_a_quotation_open(row: Jotted) -> None:
    for question in questions(row):
        assert question.count("“") == question.count("”")
        assert question.count('"') % 2 == 0
        assert question.count("(") == question.count(")")


def test_a_moment_a_problem_and_a_missed_point_raise_different_questions() -> None:
    notes = Notes(text="the leaking roof")
    quote = Quote(start=0, end=len(notes.text))
    kinds = (AnchorKind.MOMENT, AnchorKind.PROBLEM, AnchorKind.MISSED)
    asked = {
        BuiltIn().ask(notes, Anchors(items=(Anchor(id="a", kind=kind, quote=quote),)))
        for kind in kinds
    }

    assert len(asked) == len(kinds)


def test_notes_without_anchors_raise_no_question() -> None:
    assert BuiltIn().ask(Notes(text="nothing"), Anchors()) == ""


def test_an_engine_that_repeats_itself_has_no_question_left() -> None:
    engine = ScriptedEngine(questions=["What then?"])

    assert ask(engine, Notes(text="x"), Anchors(), ("What then?",)) == ""


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("checked, it's two weeks, so could start 3 March", "What made you write that down?"),
        ("Pip the owl looked at my shoes", "at that moment?"),
        ("I fixed the belt with a paper clip", "How did that end?"),
        ("said parking is easy", "What had you just said?"),
        ('"pumps break at 3am"', "What had you just said?"),
    ],
)
def test_the_question_suits_what_the_passage_recalls(words: str, asked: str) -> None:
    anchor = Anchor(id="m1", kind=AnchorKind.MOMENT, quote=Quote(start=0, end=len(words)))
    frames = phrases("questions")["moment"][sort_of(anchor, words)]["own"]

    assert any(asked in frame for frame in frames)


def test_a_moment_that_only_states_something_is_asked_about_last() -> None:
    words = ("two weeks from the third", "the belt stops at noon", "Pip the owl looked at my shoes")
    notes = Notes(text=". ".join(words))
    kinds = (AnchorKind.MOMENT, AnchorKind.PROBLEM, AnchorKind.MOMENT)
    places = (notes.find(one) for one in words)
    items = tuple(
        Anchor(id=str(number), kind=kind, quote=place)
        for number, (kind, place) in enumerate(zip(kinds, places, strict=True))
        if place
    )
    asked = asked_about(notes, Anchors(items=items))
    assert [one.split("“")[1].split("”")[0] for one in asked] == [words[2], words[1], words[0]]


@pytest.mark.parametrize(
    "words", ["one bloke only", "I rambled", "shouldn't write his name probably"]
)
def test_a_card_that_reminds_of_nothing_is_not_asked_about(words: str) -> None:
    notes = Notes.of(f"{words}. Pip the owl looked at my shoes.")
    quotes = [notes.find(one) for one in (words, "Pip the owl looked at my shoes")]
    items = tuple(
        Anchor(id=str(place), kind=AnchorKind.MOMENT, quote=quote)
        for place, quote in enumerate(quotes)
        if quote
    )
    assert "Pip the owl" in BuiltIn().ask(notes, Anchors(items=items))
