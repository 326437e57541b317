"""What form a jotted line has, and that it is a sentence only where that is sure."""

import pytest

from drafting.builtin.prose.grammar import Form, form_of


@pytest.mark.parametrize(
    ("jotted", "form"),
    [
        ("nobody owns the tests", Form.STATEMENT),
        ("drivers quit in week 3", Form.STATEMENT),
        ("by week four they show old coats", Form.STATEMENT),
        ("the stadium closes the ramp at ten", Form.STATEMENT),
        ("found a borrowed neutral", Form.DOING),
        ("wants fewer worksheets", Form.DOES),
        ("runs 9 nights a month", Form.DOES),
        ("will ring on Friday", Form.HELPED),
        ("keep the event time", Form.BARE),
        ("the booking service", Form.NOUN),
        ("testers brought in last", Form.JOTTED),
        ("paper ones late nearly every month", Form.JOTTED),
        ("a tester I've proved first", Form.JOTTED),
        ("White Rose for maths", Form.NOUN),
        ("how I'd know it worked", Form.JOTTED),
        ("drawings I'd treat first", Form.JOTTED),
        ("let them have the loud half", Form.BARE),
        ("flats stand empty and nobody flushes them", Form.STATEMENT),
        ("transactions still take longer than before", Form.STATEMENT),
        ("last November four places opened late", Form.STATEMENT),
        ("they knock it with a mallet", Form.STATEMENT),
        ("this patch has been empty", Form.STATEMENT),
        ("where's the right one?", Form.QUESTION),
        ("", Form.JOTTED),
    ],
)
def test_a_line_is_a_sentence_only_when_that_is_certain(jotted: str, form: Form) -> None:
    assert form_of(jotted) is form
