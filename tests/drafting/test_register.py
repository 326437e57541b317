"""The tone that is offered first is the one the notes speak for, and says why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.models import Anchors, Notes, Person, Tone
from drafting.register import suggested

PRIYA = "Priya Raman"


@pytest.mark.parametrize(
    ("notes", "called", "tone", "why"),
    [
        ("good talk about pumps", "Priya", Tone.WARM, "you call them Priya"),
        ("good talk about pumps", "", Tone.WARM, "nothing in your notes"),
        ("good talk about pumps", "Dr Raman", Tone.FORMAL, "you call them Dr Raman"),
        ("good talk about pumps", "Sr Raman", Tone.FORMAL, "you call them Sr Raman"),
        ("good talk about pumps", "Ms. R", Tone.FORMAL, "you call them Ms. R"),
        ("good talk about pumps", "Priya Raman", Tone.WARM, "you call them Priya Raman"),
        ("rather formal place", "Priya", Tone.FORMAL, "“rather formal”"),
        ("formalities took an hour", "Priya", Tone.WARM, "Priya"),
        ("she said keep it short", "Dr Raman", Tone.BRIEF, "“said keep it short”"),
        ("she hates long emails", "Priya", Tone.BRIEF, "hates long emails"),
        ("no-nonsense, hates waffle", "Priya", Tone.PLAIN, "“no-nonsense”"),
    ],
)
def test_the_tone_is_the_one_the_notes_speak_for(notes, called, tone, why):
    people = (Person(name=PRIYA, called=called),)
    found = suggested(Notes.of(notes), Anchors(people=people), PRIYA)
    assert found.tone is tone
    assert why in found.because
    assert found.because.startswith(tone.value.capitalize())


@given(notes=st.text(), called=st.text(), to=st.text())
def test_no_notes_make_it_fail(notes, called, to):
    people = (Person(name=to, called=called),)
    assert suggested(Notes.of(notes), Anchors(people=people), to).because.endswith(".")
