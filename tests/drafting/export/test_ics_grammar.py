"""The calendar file read by the grammar of RFC 5545 itself, in code that shares nothing with what wrote it."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafting.export import ics
from tests.drafting.export.reminders import DUE, MADE
from tests.letters import approved, ungated

LINE = re.compile(r"(?P<name>[A-Za-z0-9-]+)(?P<parameters>(?:;[^:;=]+=[^:;]+)*):(?P<value>.*)")
TEXT = re.compile(r"(?:[^\x00-\x08\x0a-\x1f\x7f;,\\]|\\[\\;,Nn])*")
MOMENT = re.compile(r"\d{8}T\d{6}Z")
VALUES = {
    "VERSION": re.compile(r"2\.0"), "PRODID": TEXT, "CALSCALE": re.compile("GREGORIAN"), "UID": TEXT,
    "DTSTAMP": MOMENT, "DTSTART": MOMENT, "DTEND": MOMENT, "SEQUENCE": re.compile(r"\d{1,10}"), "SUMMARY": TEXT,
    "DESCRIPTION": TEXT, "TRANSP": re.compile("OPAQUE|TRANSPARENT"), "ACTION": re.compile("AUDIO|DISPLAY|EMAIL"),
    "TRIGGER": re.compile(r"[+-]?P(?:\d+W|\d+D|(?:\d+D)?T(?:\d+H)?(?:\d+M)?(?:\d+S)?)"),
}  # fmt: skip
"""The form of each property's value (3.3 and 3.8); a property that is not here is not expected."""
HOLDS = {
    "VCALENDAR": {"PRODID", "VERSION"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART", "SUMMARY"},
    "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
}
"""What each component must hold (3.6)."""
INSIDE = {"VCALENDAR": "", "VEVENT": "VCALENDAR", "VALARM": "VEVENT"}
ESCAPED = {"n": "\n", "N": "\n"}


def _read(content):
    """Every component as its name and its properties, none of which may stand twice; fails where the grammar does."""
    assert content.endswith(b"\r\n")
    open_, found = [], []
    for line in content.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n"):
        name, parameters, value = LINE.fullmatch(line).group("name", "parameters", "value")
        assert parameters == ""
        if name == "BEGIN":
            assert INSIDE[value] == (open_[-1][0] if open_ else "")
            open_.append((value, {}))
        elif name == "END":
            component, properties = open_.pop()
            assert component == value
            assert properties.keys() >= HOLDS[component]
            found.append((component, properties))
        else:
            assert VALUES[name].fullmatch(value), line
            assert name not in open_[-1][1], f"{name} stands twice"
            open_[-1][1][name] = value
    assert open_ == []
    return found


def _events(content):
    return [properties for component, properties in _read(content) if component == "VEVENT"]


def _text(value):
    return re.sub(r"\\(.)", lambda found: ESCAPED.get(found[1], found[1]), value)


def _moment(value):
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def test_it_holds_the_moments_the_titles_and_the_reasons():
    events = _events(ics.reminders(approved(), DUE, MADE))
    assert [_moment(one["DTSTART"]) for one in events] == [due.best for due in DUE]
    assert all(_moment(one["DTEND"]) > _moment(one["DTSTART"]) for one in events)
    assert [_text(one["DESCRIPTION"]) for one in events] == [due.because for due in DUE]
    assert _text(events[0]["SUMMARY"]) == "Thank Priya Raman (Lumen Rail)"
    assert len({one["UID"] for one in events}) == len(events)


@given(to=st.text(), company=st.text())
@example(to="a\0b\r\nATTENDEE:mailto:x@y.example", company="\x7f;,:\\n\\\"'")
@example(to="Zoë 👩🏽‍💻" * 30, company="")
def test_whatever_the_names_are_it_is_read(to, company):
    events = _events(ics.reminders(ungated(to=to, company=company), DUE, MADE))
    assert len(events) == len(DUE)


@pytest.mark.parametrize("name", ["Smith; Jones, Ltd", "C:\\new", 'The "Yard"', "a: b"])
def test_signs_of_the_format_come_back_as_themselves(name):
    first, *_ = _events(ics.reminders(ungated(company=name), DUE, MADE))
    assert _text(first["SUMMARY"]) == f"Thank Priya Raman ({name})"
