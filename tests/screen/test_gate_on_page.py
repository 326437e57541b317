"""The way out is shut until the person's own detail is specific, new and in the letter, and shuts again after."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.screen.conftest import DETAIL, engine_of, field, files, fill, press, shown

Drafted = Callable[..., AppTest]
BOX = "In your own words"


def approve(page: AppTest) -> None:
    """Turns to the last step and, where it is offered, ticks the approval."""
    press(page, "4 Approve and send")
    if page.checkbox:
        page.checkbox[0].check().run()


def is_open(page: AppTest) -> bool:
    """Whether anything can be taken out."""
    return bool(files(page))


def test_is_shut_at_first(drafted: Drafted) -> None:
    page = drafted()
    approve(page)
    assert not is_open(page)
    assert "One thing stands in the way" in shown(page)


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("It was great to talk to you.", "any interview"),
        ("numbered bookmarks at the door", "draft says this already"),
    ],
    ids=["vague", "borrowed"],
)
def test_is_shut_while_the_detail_is(drafted: Drafted, detail: str, said: str) -> None:
    page = drafted()
    before = field(page, "Your letter")
    fill(page, BOX, detail)
    assert said in shown(page)
    assert field(page, "Your letter") == before
    assert field(page, BOX) == detail
    approve(page)
    assert not is_open(page)
    press(page, "3 Letter")
    assert field(page, BOX) == detail


def test_is_shut_while_the_detail_is_not_in_the_letter(drafted: Drafted) -> None:
    page = drafted()
    fill(page, BOX, DETAIL)
    fill(page, "Your letter", field(page, "Your letter").replace(DETAIL, ""))
    approve(page)
    assert not is_open(page)


def test_opens_with_a_detail_and_the_persons_word(drafted: Drafted) -> None:
    page = drafted()
    fill(page, BOX, DETAIL)
    assert DETAIL in field(page, "Your letter")
    press(page, "4 Approve and send")
    assert not is_open(page)
    page.checkbox[0].check().run()
    assert {one.label for one in files(page)} >= {"Mail draft (.eml)"}


def test_shuts_again_when_the_detail_is_deleted(drafted: Drafted) -> None:
    page = drafted()
    fill(page, BOX, DETAIL)
    approve(page)
    assert is_open(page)
    fill(page, "Your letter", field(page, "Your letter").replace(DETAIL, ""))
    assert not is_open(page)


def test_what_was_sent_is_noted_at_the_persons_word_and_can_be_taken_back(drafted: Drafted) -> None:
    page = drafted()
    fill(page, BOX, DETAIL)
    approve(page)
    assert page.session_state["desk"].correspondence.events == ()
    press(page, "I sent it")
    (sent,) = page.session_state["desk"].correspondence.letters()
    assert sent.letter.body == field(page, "Your letter")
    press(page, "They replied")
    assert page.session_state["desk"].correspondence.answered()
    press(page, "Take that back")
    press(page, "Take that back")
    assert page.session_state["desk"].correspondence.events == ()


def test_another_wording_needs_another_approval(drafted: Drafted) -> None:
    page = drafted()
    fill(page, BOX, DETAIL)
    approve(page)
    fill(page, "Your letter", field(page, "Your letter").replace("would suit me", "suits me"))
    assert not is_open(page)
    assert not page.checkbox[0].value


STOCK = "I hope this email finds you well."
REASON = "she writes that herself"


def test_a_reason_to_keep_is_shown_at_approval_and_falls_with_its_words(drafted: Drafted) -> None:
    """Kept, it opens; an edit elsewhere changes nothing; other words in its place are another matter."""
    page = drafted()
    fill(page, BOX, DETAIL)
    fill(page, "Your letter", field(page, "Your letter").replace("Thank you", f"{STOCK} Thank you"))
    fill(page, "Why is it right here?", REASON)
    press(page, "Keep")
    approve(page)
    assert is_open(page)
    assert REASON in shown(page)
    fill(page, "Your letter", field(page, "Your letter").replace("would suit me", "suits me"))
    approve(page)
    assert is_open(page)
    assert REASON in shown(page)
    fill(page, "Your letter", field(page, "Your letter").replace("this email", "my letter"))
    assert not is_open(page)
    assert REASON not in shown(page)


def test_editing_and_approving_ask_no_engine(drafted: Drafted) -> None:
    page = drafted()
    asked = len(engine_of(page).history)
    fill(page, BOX, DETAIL)
    fill(page, "Subject", "Events coordinator: bookmarks for Leith")
    approve(page)
    assert len(engine_of(page).history) == asked
