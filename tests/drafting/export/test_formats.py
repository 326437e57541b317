"""Every format takes an approved letter, names its file for who and what, and keeps its words."""

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from drafting.export import _format, formats, markdown, plain
from guardrails.gate import GateClosed
from tests.letters import BODY, GOOD, approved, ungated

ROOT = Path(__file__).parents[3]
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n \t*_#-1.>[]`"))


def test_there_are_these_formats():
    assert [(one.name, one.suffix, one.mime) for one in formats()] == [
        ("card", ".pdf", "application/pdf"),
        (
            "docx",
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("eml", ".eml", "message/rfc822"),
        ("markdown", ".md", "text/markdown"),
        ("plain", ".txt", "text/plain"),
    ]


@pytest.mark.parametrize("format_", formats(), ids=lambda one: one.name)
def test_the_same_letter_gives_the_same_bytes(format_):
    assert format_.render(approved()) == format_.render(approved())


@pytest.mark.parametrize("format_", formats(), ids=lambda one: one.name)
def test_nothing_but_an_approved_letter_is_taken(format_):
    with pytest.raises(AttributeError):
        format_.render(GOOD)


def test_a_letter_without_its_detail_cannot_become_one_to_export():
    with pytest.raises(GateClosed) as caught:
        approved(detail="")
    assert "missing-detail" in {finding.rule for finding in caught.value.obstacles}


def test_text_holds_subject_and_body_to_the_byte():
    assert plain.FORMAT.render(approved()).decode() == f"Subject: {GOOD.subject}\n\n{BODY}"
    assert plain.text("", BODY) == BODY


def _rendered(text):
    """What a reader of the rendered Markdown sees: a line for each line, a blank one between paragraphs."""
    blocks = []
    for token in MarkdownIt("commonmark").parse(text.decode()):
        if token.type == "inline":
            lines = ("\n" if "break" in one.type else one.content for one in token.children)
            blocks.append("".join(lines))
        else:
            assert token.type in {
                "heading_open",
                "heading_close",
                "paragraph_open",
                "paragraph_close",
            }
    return blocks


def test_markdown_renders_as_the_letter():
    assert _rendered(markdown.FORMAT.render(approved())) == [GOOD.subject, *BODY.split("\n\n")]


@given(body=WORDS)
@example(body="# no title\n- no list\n1. nor this\n> nor a quote\n    nor code\n---\n===\n***")
@example(
    body="[no](link) ![no](image) <b>no</b> <https://no.example> &amp; `no` *no* __no__ ~~no~~"
)
@example(body="a\\\nb  \nc\n\n\n\nd | e\n1) f\n+ g\n- ")
@example(body="[x]: /url 'title'\n\n```\nfence")
def test_markdown_has_no_signs_but_its_own(body):
    paragraphs = re.split(r"\n(?:[ \t]*\n)+", body.strip("\n"))
    seen = [block for block in _rendered(markdown._text("", body)) if block.strip()]
    assert seen == [paragraph for paragraph in paragraphs if paragraph.strip()]


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "thank-you-priya-raman-lumen-rail.eml"),
        (
            {"to": "Łukasz O’Súilleabháin-Weiß"},
            "thank-you-lukasz-osuilleabhain-weiss-lumen-rail.eml",
        ),
        ({"to": "../../etc/passwd", "company": "C:\\x\0y"}, "thank-you-etc-passwd-c-x-y.eml"),
        ({"to": "שרה", "company": ""}, "thank-you.eml"),
        ({"to": "x" * 300}, f"thank-you-{'x' * 90}.eml"),
        ({"to": "", "company": "", "kind": ""}, "letter.eml"),
        ({"to": "a\r\nb.exe "}, "thank-you-a-b-exe-lumen-rail.eml"),
    ],
)
def test_a_file_name_says_who_and_what_and_hides_no_path(changes, name):
    assert _format.file_name(_named(changes), ".eml") == name


@given(words=st.text() | st.text(st.sampled_from("ab \r\n\t\0\x85\u2028\u2029")))
def test_a_field_of_one_line_loses_only_white_space_and_controls(words):
    def shown(text):
        return [x for x in text if not x.isspace() and unicodedata.category(x) != "Cc"]

    told = _format.one_line(words)
    assert shown(told) == shown(words)
    assert len(told.splitlines()) <= 1
    assert not any(unicodedata.category(x) == "Cc" for x in told)


def _named(changes):
    return ungated(**{"subject": "", "body": "", "notes": ""} | changes)


def test_listing_the_ways_out_loads_none_of_them():
    """A list on the page must not wait for what only a click needs."""
    heavy = "{'docx', 'fpdf', 'fontTools', 'icalendar', 'holidays'}"
    program = (
        "import sys; from drafting.export import formats; from tests.letters import approved;"
        "letter = approved(); before = set(sys.modules);"
        f"[one.unfit(letter) for one in formats()]; print(sorted({heavy} & set(sys.modules) - before))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
