"""What a message asks in one breath or in a list, taken apart; and what an offer wants by itself."""

import pytest

from drafting.builtin.writing.replies.received import received
from drafting.builtin.writing.replies.sorts import Sort


def test_what_is_to_be_done_stands_apart_from_what_is_to_be_told() -> None:
    message = received("Please let me know whether you need a screen and send your slides to me.")

    assert message.said(Sort.ASKED) == ("whether I need a screen",)
    assert message.said(Sort.WANTED) == ("send my slides to you",)


def test_questions_in_a_list_are_asked_one_by_one() -> None:
    message = "A few things so we can go on:\n1. When could you start?\n2. Do you drive?\nBest, Bo"

    assert received(message).said(Sort.ASKED) == ("when I could start", "whether I drive")


@pytest.mark.parametrize(
    "said", ["We would like you to start on 3 May.", "Please tell us your decision by 3 May."]
)
def test_what_an_offer_wants_by_itself_is_not_said_back(said: str) -> None:
    assert (
        received(f"We are pleased to offer you the post of clerk. {said}").said(Sort.WANTED) == ()
    )
