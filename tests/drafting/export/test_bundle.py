"""A panel's archive holds each letter once, to be sent one after another."""

import re
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest

from drafting.errors import CannotLeave
from drafting.export import bundle, eml
from tests.letters import approved, ungated

BEGIN = datetime(2025, 3, 5, 9, tzinfo=ZoneInfo("Europe/London"))
PANEL = (approved(), ungated(to="Tom Beck"), ungated(to="Tom Bęck"))


def _read(archive):
    with ZipFile(BytesIO(archive)) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


def test_each_letter_is_a_draft_of_its_own():
    held = _read(bundle.bundle(PANEL, BEGIN))
    assert list(held) == [
        "send-plan.txt",
        "01-thank-you-priya-raman-lumen-rail.eml",
        "02-thank-you-tom-beck-lumen-rail.eml",
        "03-thank-you-tom-beck-lumen-rail.eml",
    ]
    assert list(held.values())[1:] == [eml.FORMAT.render(letter) for letter in PANEL]


def test_the_plan_names_everybody_minutes_apart():
    plan = _read(bundle.bundle(PANEL, BEGIN))[bundle.PLAN].decode()
    assert "Times are those of Europe/London." in plan
    lines = plan.splitlines()[2:]
    assert lines[0] == "Wed 5 Mar 09:00  Priya Raman  01-thank-you-priya-raman-lumen-rail.eml"
    clocks = [
        datetime.strptime(re.search(r"\d\d:\d\d", line)[0], "%H:%M").replace(tzinfo=UTC)
        for line in lines
    ]
    assert all(timedelta(minutes=5) <= two - one <= timedelta(minutes=15) for one, two in pairwise(clocks))  # fmt: skip


def test_minutes_are_elapsed_ones_when_the_clocks_change():
    begin = datetime(2025, 3, 30, 0, 55, tzinfo=ZoneInfo("Europe/London"))
    plan = _read(bundle.bundle(PANEL, begin))[bundle.PLAN].decode()
    assert re.findall(r"\d\d:\d\d", plan) == ["00:55", "02:04", "02:13"]


def test_a_name_is_one_line_of_the_plan():
    panel = (ungated(to="Tom\nBeck\x07"), ungated(to="Priya Raman"))
    plan = _read(bundle.bundle(panel, BEGIN))[bundle.PLAN].decode()
    assert re.findall(r"\d\d:\d\d  (.*?)  ", plan) == ["Tom Beck", "Priya Raman"]


def test_the_same_panel_gives_the_same_bytes():
    assert bundle.bundle(PANEL, BEGIN) == bundle.bundle(PANEL, BEGIN)


@pytest.mark.parametrize("letters", [(), (approved(), approved())])
def test_what_makes_no_panel_is_turned_down(letters):
    with pytest.raises(CannotLeave):
        bundle.bundle(letters, BEGIN)


def test_nothing_but_approved_letters_is_taken():
    with pytest.raises(AttributeError):
        bundle.bundle((approved().manuscript,), BEGIN)
