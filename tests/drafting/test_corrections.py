"""What is put right in the anchors is right in what was made of them before, too."""

import pytest

from drafting.corrections import change_person
from drafting.desk import pose
from drafting.models import Person
from tests.desks import DRAFTED

PRIYA = Person(name="Priya", called="Priya")
ASKED = "You wrote “Priya asked about it”. What had you told Priya, and Priyanka?"


@pytest.mark.parametrize(
    ("called", "asked"),
    [
        ("Ms Raman", "You wrote “Priya asked about it”. What had you told Ms Raman, and Priyanka?"),
        ("Priya", ASKED),
        (r"P\1", r"You wrote “Priya asked about it”. What had you told P\1, and Priyanka?"),
    ],
)
def test_a_question_that_was_asked_calls_them_as_they_are_called_now(
    called: str, asked: str
) -> None:
    anchors = DRAFTED.anchors.model_copy(update={"people": (PRIYA,)})
    desk = pose(DRAFTED.model_copy(update={"anchors": anchors}), ASKED)

    right = change_person(desk, 0, name="Priya", title="", called=called)

    assert right.question == asked
    assert right.version.letter == desk.version.letter
