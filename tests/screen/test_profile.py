"""What the sender says of themselves once is known to every letter from then on."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from drafting import desk as moves
from drafting.builtin.engine import BuiltIn
from drafting.dialect import Dialect
from drafting.models import Profile
from tests.screen.conftest import DETAIL, NOTES, Page, field, fill, press, shown, type_in

Drafted = Callable[..., AppTest]


def test_a_letter_without_a_name_asks_for_it_and_goes_all_the_same(
    drafted: Drafted, open_page: Page
) -> None:
    page = drafted()
    page.session_state["desk"] = moves.introduce(page.session_state["desk"], Profile())
    fill(page, "Your letter", field(page, "Your letter").removesuffix("\nSam Okafor"))
    fill(page, "In your own words", DETAIL)
    press(page, "4 Approve and send")
    assert "ends without your name" in shown(page)
    assert any(one.label.startswith("I have read it") for one in page.checkbox)
    fill(page, "Sign it with your name", "Sam Okafor")
    assert field(page, "Your letter").endswith("Kind regards,\nSam Okafor")
    assert "ends without your name" not in shown(page)
    assert field(open_page(BuiltIn()), "Your name") == "Sam Okafor"


def _read(page: AppTest) -> AppTest:
    """The page before its first letter."""
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    press(page, "Next: the letter")
    return page


def test_a_name_given_before_the_first_draft_is_below_it_and_below_those_to_come(
    open_page: Page,
) -> None:
    page = _read(open_page(BuiltIn()))
    type_in(page, "Sign it with your name", " Sam  Okafor ")
    press(page, "Write a draft")
    assert field(page, "Your letter").endswith(",\nSam Okafor")
    other = _read(open_page(BuiltIn()))
    assert not any(one.label.startswith("Sign it") for one in other.text_input)
    press(other, "Write a draft")
    assert field(other, "Your letter").endswith(",\nSam Okafor")


def test_a_name_may_be_below_one_letter_alone(open_page: Page) -> None:
    page = _read(open_page(BuiltIn()))
    press(page, "Write a draft")
    fill(page, "Sign it with your name", "Sammy")
    assert "Signed Sammy, and so are your other letters" in shown(page)
    press(page, "Only this letter")
    assert field(page, "Your letter").endswith(",\nSammy")
    other = _read(open_page(BuiltIn()))
    type_in(other, "Sign it with your name", "Samuel Okafor")
    press(other, "Write a draft")
    again = open_page(BuiltIn(), interview=page.session_state["kept"].id, step="letter")
    assert field(again, "Your name") == "Samuel Okafor"
    assert field(again, "Your letter").endswith(",\nSammy")


def test_a_name_saved_since_a_letter_was_signed_stays(open_page: Page) -> None:
    page = _read(open_page(BuiltIn()))
    press(page, "Write a draft")
    fill(page, "Sign it with your name", "Sammy")
    type_in(page, "Your name", "Samuel Okafor")
    press(page, "Save")
    assert not any(one.label == "Only this letter" for one in page.button)
    assert field(page, "Your name") == "Samuel Okafor"


def test_a_name_cleared_before_a_letter_stays_so(open_page: Page) -> None:
    page = _read(open_page(BuiltIn()))
    fill(page, "Sign it with your name", "Sam Okafor")
    assert field(page, "Your name") == "Sam Okafor"
    fill(page, "Sign it with your name", "")
    assert field(page, "Your name") == ""
    press(page, "Write a draft")
    assert "Okafor" not in field(page, "Your letter")


def test_a_name_typed_before_a_letter_is_kept_wherever_one_turns_to(open_page: Page) -> None:
    page = _read(open_page(BuiltIn()))
    type_in(page, "Sign it with your name", "Sam Okafor")
    press(page, "2 Anchors")
    assert field(page, "Your name") == "Sam Okafor"


def test_a_new_name_is_below_every_letter_that_has_not_gone(
    drafted: Drafted, open_page: Page
) -> None:
    page = drafted()
    identity = page.session_state["kept"].id
    fill(page, "Subject", "The Leith shop")
    type_in(page, "Your name", "Alex Brown")
    press(page, "Save")
    assert "are signed Alex Brown now" in shown(page)
    assert field(page, "Your letter").endswith("\nAlex Brown")
    assert "Okafor" not in shown(page)
    other = open_page(BuiltIn())
    type_in(other, "Your name", "Kim Lee")
    press(other, "Save")
    again = open_page(BuiltIn(), interview=identity, step="letter")
    assert field(again, "Your name") == "Kim Lee"
    assert field(again, "Your letter").endswith("\nKim Lee")
    assert "signed with the name you go by now" in shown(again)


def test_the_chosen_spelling_is_the_proofreaders(drafted: Drafted) -> None:
    """Unchosen, both are right; for a British sender `color` is a slip, and `colour` still none."""
    page = drafted()
    letter = field(page, "Your letter")
    fill(page, "Your letter", letter.replace("An afternoon", "A color chart and an afternoon"))
    assert "“color”" not in shown(page)
    (spelling,) = [one for one in page.selectbox if one.label == "Spelling"]
    spelling.set_value(Dialect.GB)
    press(page, "Save")
    assert page.session_state["desk"].profile.dialect is Dialect.GB
    assert "“color”" in shown(page)
    fill(page, "Your letter", letter.replace("An afternoon", "A colour chart and an afternoon"))
    assert "did you mean" not in shown(page)
