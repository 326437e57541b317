"""What the sender says of themselves once is known to every letter from then on."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from drafting.models import Dialect
from tests.screen.conftest import field, fill, press, shown

Drafted = Callable[..., AppTest]


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
