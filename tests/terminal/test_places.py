"""A finding is shown where an editor would look for it, whatever stands around the letter."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.calendar.zones import here
from guardrails.findings import Finding, Part, Severity, Span
from terminal.places import Page, data, line

TEXT = "Subject:  Interview [date]\n\n\n  Dear Zoë,\n\nfour trains 😀 and 4711 more\n\n"


def _finding(part, start, words):
    span = Span(part, start, start + len(words))
    return Finding("fault", Severity.BLOCK, span, words, "Mend it.")


def _on(words, text=TEXT):
    page = Page.of(text)
    part = Part.SUBJECT if words in page.subject else Part.BODY
    start = (page.subject if part is Part.SUBJECT else page.body).index(words)
    return page, _finding(part, start, words)


@pytest.mark.parametrize(
    ("words", "place"),
    [("[date]", (1, 21)), ("Interview", (1, 11)), ("Dear", (4, 3)), ("Zoë", (4, 8)), ("4711", (6, 19))],
)  # fmt: skip
def test_lines_and_columns_count_from_one(words, place):
    page, finding = _on(words)
    assert page.place(finding) == place


def test_without_a_subject_line_all_is_body():
    page, finding = _on("Ann", "\n\nDear Ann,\nhello")
    assert (page.subject, page.body) == ("", "Dear Ann,\nhello")
    assert page.place(finding) == (3, 6)


def test_a_detail_is_shown_where_it_stands_in_the_letter_or_nowhere():
    page = Page.of(TEXT)
    assert page.place(_finding(Part.DETAIL, 0, "4711 more")) == (6, 19)
    assert page.place(_finding(Part.DETAIL, 0, "lost")) is None
    assert line(page, "x.txt", _finding(Part.DETAIL, 0, "lost")).startswith(
        "x.txt: block fault: “lost”"
    )
    assert data(page, _finding(Part.DETAIL, 0, ""))["line"] is None


@given(text=st.text(st.sampled_from("Subject: ab\n \t")), at=st.data())
def test_the_words_stand_at_their_place(text, at):
    page = Page.of(text)
    if not page.body:
        return
    start = at.draw(st.integers(0, len(page.body) - 1))
    row, column = page.place(_finding(Part.BODY, start, page.body[start]))
    shown = text.split("\n")[row - 1] + "\n"
    assert shown[column - 1] == page.body[start]


def test_the_zone_of_this_computer_is_one():
    assert here() in available_timezones()
