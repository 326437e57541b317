"""Captions become what was said and by whom: no times, numbers or markup, no word lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.sources.captions import spoken
from drafting.sources.intake import dropped

VTT = """WEBVTT - Interview
Kind: captions

STYLE
::cue { color: red }

NOTE
made by a recorder

1
00:00:01.000 --> 00:00:04.000 align:start
<v Priya Raman>So the cron job is, well,

00:00:04.000 --> 00:00:06.500
<v Priya Raman>haunted &amp; nobody <c.loud>dares</c></v>

2
01:00:07.000 --> 01:00:09.000
<v.first Sam Okafor>I would <i>ask</i> the ghost.</v>
"""

SRT = """1
00:00:01,000 --> 00:00:04,000
{\\an8}<font color="#fff">We lost two
weeks to it</font>

2
00:00:04,500 --> 00:00:06,000
in spring.

3
00:00:07,000 --> 00:00:08,000
And then?
"""

ZOOM = """WEBVTT

1
00:00:01.000 --> 00:00:02.000
Priya Raman: Tell me about Finley.

2
00:00:03.000 --> 00:00:04.000
Sam: I ran the night shift,

3
00:00:04.000 --> 00:00:05.000
Sam: for 2 years: nobody slept.
- Gillian Mabbott: Ha.
"""


@pytest.mark.parametrize(
    ("captions", "said"),
    [
        (
            VTT,
            """Priya Raman: So the cron job is, well, haunted & nobody dares
Sam Okafor: I would ask the ghost.""",
        ),
        (SRT, "We lost two weeks to it in spring.\nAnd then?"),
        (
            ZOOM,
            """Priya Raman: Tell me about Finley.
Sam: I ran the night shift, for 2 years: nobody slept.
Gillian Mabbott: Ha.""",
        ),
        ("WEBVTT\n\nnothing was said", ""),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>yes</v><v B>no</v>",
            "A: yes\nB: no",
        ),
        (
            "1\n00:00:01,000 --> 00:00:02,000\n<script>alert(1)</script> is data",
            "<script>alert(1)</script> is data",
        ),
        (
            "1\n00:00:01,000 --> 00:00:02,000\nRemember one thing:\nso she said: never on a Friday",
            "Remember one thing: so she said: never on a Friday",
        ),
    ],
    ids=["voices", "subrip", "names", "empty", "two in a cue", "markup", "colons"],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_captions_become_what_was_said(captions, said, line_end):
    assert spoken(captions.replace("\n", line_end)) == said


def test_a_dropped_transcript_becomes_notes_of_its_words():
    assert dropped("call.VTT", VTT.encode()).text.startswith("Priya Raman: So the cron job")


@given(st.lists(st.from_regex(r"[a-z]{1,9}( [a-z]{1,9}){0,5}", fullmatch=True), max_size=8))
def test_no_word_is_lost(cues):
    timed = "\n\n".join(f"{n}\n00:00:01,000 --> 00:00:02,000\n{cue}" for n, cue in enumerate(cues))
    assert spoken(timed).split() == " ".join(cues).split()


CUE = "00:00:01,000 --> 00:00:02,000\n"


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "unit",
    [
        "<v ",
        "<v",
        " ",
        "a",
        "A ",
        "A.",
        "\n",
        "x\n",
        "\u3000\n",
        "{\\",
        "<1:",
        "1",
        "1:",
        CUE,
        f"\n{CUE}a\n",
    ],
)
def test_a_file_made_to_be_slow_is_not(unit):
    """A million characters of anything take well under a second; a pattern gone quadratic takes hours."""
    spoken(CUE + unit * (1_000_000 // len(unit)))
