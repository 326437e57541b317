"""The question behind a better answer is told however the notes name it, and not where they only seem to."""

import pytest

from drafting.builtin.writing import writer
from drafting.builtin.writing.repairs.noted_questions import indirect, last_put
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes, Person, Profile

ANSWER = "two checks before lunch, and a tag on whatever is left."


def _clarified(before: str, answer: str = ANSWER, *others: str) -> str:
    notes = Notes.of(f"Ana Ruiz, Bolt Ltd.\n{before}{answer}\n")
    quote = notes.find(answer)
    assert quote is not None
    people = tuple(Person(name=name) for name in ("Ana Ruiz", *others))
    items = (Anchor(id="missed", kind=AnchorKind.MISSED, quote=quote),)
    brief = Brief(to="Ana Ruiz", kind=Kind.CLARIFICATION)
    anchors = Anchors(people=people, items=items)
    return "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("On fire drills I answered badly. Should have said ", "You asked about fire drills."),
        ("Fire drills was weak. Should have said ", "You asked about fire drills."),
        ("She asked who holds the key, waffled. Should have said ", "You asked who holds the key."),
        ("My fire drills answer was too short. Should have said ", "You asked about fire drills."),
        ("q on fire drills, waffled. Should have said ", "You asked about fire drills."),
        ("Blank on the drill question, how I'd clear a ward. Should have said ", "You asked how I would clear a ward."),
        ("How would you clear a ward? No idea. Should have said ", "You asked how I would clear a ward."),
        ("Not answered - how do you clear a ward. Should have said ", "You asked how I clear a ward."),
    ],
)  # fmt: skip
def test_a_question_is_told_however_it_was_jotted(before: str, asked: str) -> None:
    letter = _clarified(before)
    assert asked in letter
    assert "two checks before lunch" in letter
    assert letter.count("asked") == 1


@pytest.mark.parametrize(
    "before",
    [
        "The drill question, I waffled. Should have said ",
        "What would you do? I waffled. Should have said ",
        "It was weak. Should have said ",
        "My first answer was weak. Should have said ",
        "I asked: how do you fill nights? Then her turn and I froze. Should have said ",
        "I asked her - how do you fill nights? What do you do at weekends? I froze. Should have said ",
        "My question: how do you fill nights? She laughed. Should have said ",
        "Questions for Ana: how do you fill nights? Should have said ",
        "My nights question made her laugh. Should have said ",
        "On Sundays I was slow, she said. Should have said ",
        "On Sundays I did the rounds. Should have said ",
        "Their signs were weak, I told her. Should have said ",
        "Signs were weak. Should have said ",
        "Scheduling was weak, she said. Should have said ",
        "She asked why we closed. Should have said ",
    ],
)
def test_what_names_no_question_is_none(before: str) -> None:
    assert "asked" not in _clarified(before)


def test_a_question_of_nobody_known_among_several_is_told_without_who_put_it() -> None:
    before = "She asked how I would clear a ward. Waffled. Should have said "
    assert "I was asked how I would clear a ward." in _clarified(before, ANSWER, "Una Marsh")
    named = f"Una was first. {before}"
    assert "asked" not in _clarified(named, ANSWER, "Una Marsh")


def test_an_answer_is_not_cut_where_it_can_be_told_as_jotted() -> None:
    whole = "Should have said weigh them, log the cause, then bag them for the boat"
    letter = _clarified("Ana asked about losses. ", whole)
    assert "weigh them, log the cause, then bag them for the boat." in letter


def test_a_comparison_is_no_answer() -> None:
    words = "Should've said I ride up front with them till they tell me. Like I did for Sanjeev."
    assert ": I did for Sanjeev" not in _clarified("Ana asked about new drivers. ", words)


def test_what_was_said_to_somebody_is_part_of_an_answer() -> None:
    words = "Should have said I'd look at the list before I told anyone a figure"
    letter = _clarified("Ana asked about fees. ", words)
    assert "I'd look at the list before I told anyone a figure" in letter.replace("I would", "I'd")


def test_what_was_told_there_is_not_called_left_out() -> None:
    words = "I made a card of the tight spots on route 14"
    assert words not in _clarified("I told them I drove for seven years and ", words)


@pytest.mark.parametrize(
    ("direct", "told"),
    [
        ("how would you clear a ward", "how I would clear a ward"),
        ("why do you want to leave", "why I want to leave"),
        ("what can we do about draughts", "what you can do about draughts"),
        ("what would you do", ""),
        ("how would you handle it", ""),
        ("what would you do with our rota in your first week", "what I would do with your rota in my first week"),
        ("why do we lose so many night staff", "why you lose so many night staff"),
        ("how would you tell us that we owe you", "how I would tell you that you owe me"),
        ("what you would do with our rota", "what I would do with your rota"),
        ("how would I tell my crew", "how I would tell my crew"),
        ("why we closed our kitchen", ""),
        ("how I would run our rota", ""),
        ("why did you leave", ""),
        ("how I would clear a ward", "how I would clear a ward"),
    ],
)  # fmt: skip
def test_a_question_in_its_own_words_is_told_as_one_that_was_asked(direct: str, told: str) -> None:
    assert indirect(direct) == told


def test_the_last_question_on_the_line_is_the_one_that_is_answered() -> None:
    found = last_put("She asked about lifts. Then Una asked about ramps and I froze. ")
    assert found
    assert (found.who, found.what.partition(" and ")[0]) == ("Una", "about ramps")
