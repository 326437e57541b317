"""The engine that was chosen is known after a reload, its key is not, and no other engine writes in its place."""

from streamlit.testing.v1 import AppTest

from drafting.builtin.engine import BuiltIn
from drafting.llm import ModelEngine
from tests.screen.conftest import NOTES, Page, field, fill, press, shown

SECRET = "open-sesame-42"


def choose_model(page: AppTest, key: str = "") -> None:
    """Chooses a model at an address that nobody answers."""
    next(one for one in page.radio if one.label == "Engine").set_value(
        "A language model: with its name and address"
    ).run()
    fill(page, "Model", "openai/some-model")
    fill(page, "Address", "http://127.0.0.1:9/v1")
    if key:
        fill(page, "Key", key)
    press(page, "Use this")


def test_a_fresh_page_writes_by_itself(open_page: Page) -> None:
    assert isinstance(open_page().session_state["engine"], BuiltIn)


def test_a_model_without_a_key_is_there_again(open_page: Page) -> None:
    choose_model(open_page())
    again = open_page()
    assert isinstance(again.session_state["engine"], ModelEngine)
    assert field(again, "Model") == "openai/some-model"
    assert field(again, "Address") == "http://127.0.0.1:9/v1"


def test_a_key_is_asked_for_again_and_nothing_else_reads_meanwhile(open_page: Page) -> None:
    choose_model(open_page(), key=SECRET)
    again = open_page()
    assert "needs its key again" in shown(again)
    assert field(again, "Key") == ""
    fill(again, "Your notes", NOTES.text)
    press(again, "Find what matters")
    assert "needs its key again" in shown(again)
    assert field(again, "Your notes") == NOTES.text


def test_a_key_is_nowhere_on_disk(open_page: Page, tmp_path) -> None:
    choose_model(open_page(), key=SECRET)
    for file in tmp_path.rglob("*"):
        assert SECRET.encode() not in file.read_bytes()


def test_going_back_to_the_built_in_engine_is_remembered(open_page: Page) -> None:
    page = open_page()
    choose_model(page, key=SECRET)
    page.radio[0].set_value("Built in: on this computer, no account").run()
    press(page, "Use this")
    assert isinstance(open_page().session_state["engine"], BuiltIn)
