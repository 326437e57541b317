"""A note to be passed on says that its reader's address is not known only where it is not."""

import pytest

from drafting.builtin.writing import writer
from drafting.models import Anchors, Brief, Kind, Notes, Person, Profile, Tone


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "address I do not have"),
        ("Her mail: ana.ruiz@bolt.example", ""),
        ("Tom Hale, tom.hale@bolt.example, sat in.", "address I do not have"),
        ("Write me at bo.lind@post.example.", "address I do not have"),
    ],
)
def test_nobody_is_said_to_have_no_address_that_the_notes_give(
    line: str, said: str, tone: Tone
) -> None:
    notes = Notes.of(f"Ana Ruiz, Bolt Ltd.\nThe presses jam on Mondays.\n{line}")
    anchors = Anchors(people=(Person(name="Ana Ruiz"), Person(name="Tom Hale")))
    brief = Brief(to="Ana Ruiz", kind=Kind.HR_FORWARD, tone=tone)
    body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))

    assert "on to Ana Ruiz" in body
    assert ("address I do not have" in body) is (bool(said) and tone is not Tone.BRIEF)


@pytest.mark.parametrize("tone", Tone)
def test_nobody_is_said_to_have_no_address_whose_address_was_typed(tone: Tone) -> None:
    notes = Notes.of("Ana Ruiz, Bolt Ltd.\nThe presses jam on Mondays.")
    anchors = Anchors(people=(Person(name="Ana Ruiz"),))
    brief = Brief(to="Ana Ruiz", kind=Kind.HR_FORWARD, tone=tone, addressed=True)
    body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))

    assert "address I do not have" not in body
