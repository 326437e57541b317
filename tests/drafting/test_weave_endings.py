"""The sentence of a person's detail ends as they typed it, or else with one full stop that goes when it goes."""

import pytest

from drafting.models import Letter
from drafting.weave import reweave, weave, woven

BODY = (
    "Dear Tomasz,\n\nThank you for Tuesday.\n\nIf you need anything else, please ask.\n\nBest,\nAda"
)
LETTER = Letter(to="Tomasz", subject="Tuesday", body=BODY)


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("your dog slept here", "your dog slept here."),
        ("he said “nobody”", "he said “nobody”."),
        ("a queue of 50%", "a queue of 50%."),
        ("your dog slept here.", "your dog slept here."),
        ("he asked “who?”", "he asked “who?”"),
        ("nobody knew…", "nobody knew…"),
        ("and then:", "and then:"),
        ("the mug 🦔", "the mug 🦔"),
    ],
)
@pytest.mark.parametrize("before", ["", "another thing", "another thing!"])
def test_its_sentence_ends_as_typed_or_else_with_one_full_stop(
    typed: str, stands: str, before: str
) -> None:
    old = weave(LETTER, before)

    assert f"\n\n{stands}\n\n" in reweave(old, before, typed).body
    assert reweave(reweave(old, before, typed), typed, "") == LETTER


def test_a_full_stop_that_the_person_took_out_by_hand_hinders_nothing() -> None:
    bare = LETTER.model_copy(update={"body": weave(LETTER, "so be it").body.replace("it.", "it")})

    assert woven(bare, "so be it")
    assert reweave(bare, "so be it", "") == LETTER
