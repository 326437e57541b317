"""An interview that this version cannot open is not lost: its words can be taken as they are kept."""

from base64 import b64decode
from pathlib import Path

from sqlalchemy import update

from drafting.database import connect
from drafting.tables import correspondence
from tests.screen.conftest import Page, fill, press, shown, tap

GARBLED = '{"stage": "dreamt", "notes": {"text": "Met Priya at Lumen."}}'


def test_what_cannot_be_opened_can_be_taken_as_it_is_kept(open_page: Page, tmp_path: Path) -> None:
    page = open_page()
    fill(page, "Your notes", "Met Priya at Lumen.")
    page.run()
    first = page.session_state["kept"].id
    press(page, "New interview")
    archive = connect(f"sqlite:///{tmp_path}/afterword.sqlite3")
    with archive.begin() as connection:
        connection.execute(update(correspondence).values(desk=GARBLED))
    archive.dispose()
    next(one for one in page.button if one.key == f"w_visit_{first}").click().run()
    assert "It is kept just as it is" in shown(page)
    tap(page, "Take it as it is kept (.json)")
    assert b64decode(page.session_state["handed"]["content"]).decode() == GARBLED
    press(page, "New interview")
    assert all("as it is kept" not in one.label for one in page.button)
