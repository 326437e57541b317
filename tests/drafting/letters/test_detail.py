"""An answer stands as typed beside what it answers; where the letter did not tell of that, a sentence leads in."""

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.builtin.writing.questions.lead_in import LONGEST
from drafting.desk import Drafted, Read, add_detail, ask, draft, edit, pose, shift_detail
from drafting.manuscripts import findings, obstacles
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile
from guardrails.findings import Severity
from tests.jotted import Jotted, jotted

NOTES = Notes.of(
    "Ana runs the night desk. Ana said the night load takes seven hours.\n"
    "Ana drew the spaghetti graph on a napkin.\nBo keeps a rubber duck in the lab."
)
ANA, BO = Person(name="Ana Ruiz", title="head of data"), Person(name="Bo Lind")
PASSAGES = (
    (AnchorKind.PROBLEM, "the night load takes seven hours", "Ana Ruiz"),
    (AnchorKind.MOMENT, "Ana drew the spaghetti graph on a napkin", "Ana Ruiz"),
    (AnchorKind.MOMENT, "Bo keeps a rubber duck in the lab", "Bo Lind"),
)
ANSWER = "mine would have needed two napkins, I told her"
TOLD = "Thank you\n\nDear Ana,\n\nYou told me that the night load takes seven hours.\n\nBest,\nSam"
LEAD = "you drew the spaghetti graph on a napkin."


def desk(letter: str = TOLD) -> Drafted:
    """A letter that tells of the load and of nothing else, before a question about the graph."""
    items = tuple(
        Anchor(id=str(place), kind=kind, quote=found, said_by=who)
        for place, (kind, words, who) in enumerate(PASSAGES)
        if (found := NOTES.find(words))
    )
    notes = Read(
        notes=NOTES, anchors=Anchors(people=(ANA, BO), items=items), profile=Profile(name="Sam")
    )
    return draft(notes, _Says(letter), Brief(to="Ana Ruiz"))


class _Says(BuiltIn):
    """Writes what it was given."""

    def __init__(self, letter: str) -> None:
        self._letter = letter

    def write(self, *_: object):
        yield self._letter


def asked(words: str) -> Drafted:
    return pose(desk(), f"You wrote “{words}”. What did you say to that?")


def body(of: Drafted) -> str:
    return of.version.letter.body


def test_an_answer_about_what_the_letter_does_not_tell_is_led_in_and_stands_as_typed() -> None:
    held = add_detail(asked("Ana drew the spaghetti graph"), ANSWER)

    assert f"{LEAD} {ANSWER}" in body(held)
    assert held.detail == ANSWER
    assert held.version.lead_in.endswith(LEAD)


@pytest.mark.parametrize(
    "words",
    ["the night load takes seven hours", "Bo keeps a rubber duck", "nowhere in the notes"],
    ids=["told", "another's", "unknown"],
)
def test_an_answer_about_anything_else_has_no_lead_in(words: str) -> None:
    held = add_detail(asked(words), ANSWER)

    assert held.version.lead_in == ""
    assert f"\n\n{ANSWER}.\n\n" in body(held)


@pytest.mark.parametrize(
    ("answer", "led"),
    [
        ("It was the second one she drew", True),
        ("two napkins and a biro", True),
        ("because I had one like it at Kew", True),
        ("I drew the same graph at Kew in 2019.", False),
        ("The napkin went home in my coat.", False),
    ],
)
def test_only_an_answer_that_would_hang_in_the_air_is_led_in(answer: str, *, led: bool) -> None:
    held = add_detail(asked("Ana drew the spaghetti graph"), answer)

    assert bool(held.version.lead_in) is led
    assert answer in body(held)


@pytest.mark.parametrize("row", jotted()[::7], ids=lambda row: row.id)
def test_a_lead_in_is_short_and_quotes_nothing(row: Jotted) -> None:
    held = draft(
        Read(notes=row.notes, anchors=row.anchors, profile=row.profile),
        BuiltIn(),
        Brief(to=(*row.anchors.people, Person(name="Sam Hill"))[0].name),
    )
    for _ in range(4):
        held = ask(held, BuiltIn())
        lead = add_detail(held, "that was the purple stapler").version.lead_in

        assert not set(lead) & set("“”?")
        assert len(lead.split()) <= LONGEST


def test_words_without_a_question_have_no_lead_in() -> None:
    assert add_detail(desk(), ANSWER).version.lead_in == ""


def test_taking_the_answer_out_takes_its_lead_in_out() -> None:
    assert body(add_detail(add_detail(asked("Ana drew the spaghetti graph"), ANSWER), "")) == body(
        desk()
    )


def test_the_answer_put_another_way_keeps_its_lead_in_whatever_was_asked_since() -> None:
    held = add_detail(asked("Ana drew the spaghetti graph"), ANSWER)
    again = add_detail(
        pose(held, "You wrote “Ana runs the night desk”. Since when?"), f"{ANSWER}, twice"
    )

    assert body(again) == body(held).replace(ANSWER, f"{ANSWER}, twice")


def test_the_lead_in_moves_with_the_answer() -> None:
    held = add_detail(asked("Ana drew the spaghetti graph"), ANSWER)
    up = shift_detail(held, -1)

    assert body(up) != body(held)
    assert f"{LEAD} {ANSWER}" in body(up)
    assert shift_detail(up, 1).version.letter == held.version.letter


def test_a_lead_in_that_the_person_rewrote_is_theirs() -> None:
    held = add_detail(asked("Ana drew the spaghetti graph"), ANSWER)
    mine = edit(held, "Thank you", body(held).replace(LEAD, "of your napkin."))

    assert "of your napkin." in body(add_detail(mine, ""))
    assert ANSWER not in body(add_detail(mine, ""))


def test_words_that_stand_in_the_letter_already_are_not_said_twice() -> None:
    there = edit(
        asked("Ana drew the spaghetti graph"), "Thank you", f"Dear Ana,\n\n{ANSWER}\n\nBest,\nSam"
    )

    assert body(add_detail(there, ANSWER)) == body(there)


@pytest.mark.parametrize("row", jotted()[::5], ids=lambda row: row.id)
def test_a_lead_in_rests_on_the_notes_and_brings_nothing_that_blocks(row: Jotted) -> None:
    read = Read(notes=row.notes, anchors=row.anchors, profile=row.profile)
    held = draft(read, BuiltIn(), Brief(to=(*row.anchors.people, Person(name="Sam Hill"))[0].name))
    for _ in range(4):
        held = ask(held, BuiltIn())
        answered = add_detail(held, "the stapler on the sill was purple")
        bare = add_detail(pose(held, ""), "the stapler on the sill was purple")
        ours = [one for one in findings(answered) if one.severity is Severity.BLOCK]

        assert {one.rule for one in ours} <= {one.rule for one in obstacles(bare)}
        assert "the stapler on the sill was purple" in body(answered)
