"""The rail: one interview of many is found by its name, and one that is put away is out of sight until asked for."""

from streamlit.testing.v1 import AppTest

from tests.screen.conftest import Page, fill, tap


def titled(page: AppTest, *titles: str) -> AppTest:
    """The page with interviews of these names."""
    for title in titles:
        tap(page, "New interview")
        fill(page, "Your notes", f"Met somebody at {title}.")
        page.run()
        fields = [one for one in page.text_input if one.label == "Name"]
        mine = next(
            one for one in fields if one.key == f"w_interview_{page.session_state['kept'].id}_name"
        )
        mine.set_value(title).run()
    return page


def in_sight(page: AppTest) -> set[str]:
    """Names of the interviews that the rail shows."""
    return {one.label for one in page.button if str(one.key).startswith("w_visit_")}


def test_one_of_many_is_found_by_a_part_of_its_name(open_page: Page) -> None:
    names = ("Arden", "Birch", "Cedar", "Dill", "Elm", "Fern")
    page = titled(open_page(), *names)
    assert in_sight(page) == set(names)
    fill(page, "Find an interview", "ED")
    assert in_sight(page) == {"Cedar"}


def test_what_is_put_away_can_be_brought_back(open_page: Page) -> None:
    page = titled(open_page(), "Arden", "Birch")
    identity = page.session_state["kept"].id
    tapped(page, f"w_away_{identity}")
    assert any(one.label == "Put away (1)" for one in page.expander)
    tapped(page, f"w_back_{identity}")
    assert not any(one.label.startswith("Put away (") for one in page.expander)
    assert in_sight(page) == {"Arden", "Birch"}


def tapped(page: AppTest, key: str) -> None:
    """Presses the button with that key."""
    next(one for one in page.button if one.key == key).click().run()
    assert not page.exception
