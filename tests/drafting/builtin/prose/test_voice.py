"""A clause about its reader is turned to them, and quoted instead where a verb cannot be made to agree."""

import pytest

from drafting.builtin.prose.voice import Unsayable, to_reader


@pytest.mark.parametrize(
    ("noted", "pronoun", "said"),
    [
        ("she asked how I'd start", "she", "you asked how I'd start"),
        ("she still teaches one class herself", "she", "you still teach one class yourself"),
        ("he has foxing and is losing hope", "he", "you have foxing and are losing hope"),
        (
            "she laughed so hard she dropped her pen",
            "she",
            "you laughed so hard you dropped your pen",
        ),
        ("she's got eight", "she", "you've got eight"),
        (
            "she nodded when I told her I am halfway",
            "she",
            "you nodded when I told you I am halfway",
        ),
        ("Ana has ordered a wrapper", "", "you have ordered a wrapper"),
        ("a session with Ana", "", "a session with you"),
        ("Dr Ana's dog barked", "", "your dog barked"),
        ("they lose a pallet a week", "", "you lose a pallet a week"),
        ("guys are late because they are scared", "", "guys are late because they are scared"),
        ("ask them when they're well", "", "ask them when they're well"),
        ("I told them about the kit", "", "I told you about the kit"),
        (
            "I asked for volunteers and gave them first choice",
            "",
            "I asked for volunteers and gave them first choice",
        ),
        ("I sail, and I have used their tables", "", "I sail, and I have used your tables"),
        ("Ana and Bo showed their slides", "", "you and Bo showed their slides"),
        ("she asked Bo for it", "", "she asked Bo for it"),
    ],
)
def test_a_clause_is_turned_to_its_reader(noted: str, pronoun: str, said: str) -> None:
    assert to_reader(noted, ("Ana",), pronoun) == said


def test_a_verb_that_cannot_be_made_to_agree_is_quoted_instead() -> None:
    with pytest.raises(Unsayable):
        to_reader("she wugs the blick", ("Ana",), "she")
