"""What is said frankly about the work may be told; what is about somebody's life, pay or rivals may not."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import AnchorKind, Anchors, Notes

MET = "Thursday, Orrin Labs, planner. Met Ines Roth, head of planning.\n"


AROUND = (
    "We talked about how the week is planned. {} She laughed at my chart.\nThey decide on Friday."
)


def _kinds(line: str) -> set[AnchorKind]:
    """The kinds of the passages that hold words of the line, in the middle of plain notes."""
    notes = Notes.of(MET + AROUND.format(line))
    start = notes.text.index(line)
    end = start + len(line)
    return {i.kind for i in read(notes).items if i.quote.start < end and i.quote.end > start}


@pytest.mark.parametrize(
    "line",
    [
        "She was really honest that the migration is behind.",
        "She wrote that down.",
        "She was very open about the press room.",
        "She told me straight that contractors do not turn up.",
        "Ines admitted they had never costed reprints.",
        "To be blunt, she said, the helpdesk is slow.",
        "She likes people who own up to mistakes.",
        "Our biggest headache is the night shift, she said.",
        "Ines wants me back for a morning in the press room.",
        "Orrin Labs wants me for a trial morning.",
        "The pressure was down on line two, she said.",
    ],
)
def test_what_is_said_frankly_about_the_work_is_not_held_back(line: str) -> None:
    assert AnchorKind.PRIVATE not in _kinds(line)


@pytest.mark.parametrize(
    "line",
    [
        "She mentioned that her marriage had ended in the spring.",
        "I thought she looked worn out.",
        "The pay is two thousand less than I earn now.",
        "She is seeing four other people.",
        "I have my doubts about the commute.",
        "She told me in confidence that the second site may shut.",
        "Her deputy is being managed out, apparently.",
        "She is on antidepressants, she said so herself.",
        "Stipend's 31 thousand, she said.",
        "I still owe the bank for the van.",
        "I've got a bad hip so I cannot climb.",
        "My blood pressure was up all morning.",
        "She had her hysterectomy in May.",
        "She favours her nephew for the post.",
        "Carrick Freight wants me for nights.",
        "Carrick Freight answers me on the 25th.",
    ],
)
def test_what_is_about_a_life_pay_or_rivals_is_held_back(line: str) -> None:
    assert AnchorKind.PRIVATE in _kinds(line)


SHORT = (
    "line 3 jams 4x a shift",
    "rota a mess",
    "tickets pile up mondays",
    "roof leaks",
    "paperwork late",
)


@pytest.mark.parametrize("line", SHORT)
def test_a_short_line_of_what_is_wrong_is_a_problem(line: str) -> None:
    told = "- they use Stocker\n- {}\n- she laughed at my chart\n- cut scrap 6% to 2% at Brand's\n- hear by fri\n"
    notes = Notes.of(MET + told.format("\n- ".join(SHORT)))
    kinds = {item.quote.words(notes): item.kind for item in read(notes).items}
    assert kinds.get(line) is AnchorKind.PROBLEM


@pytest.mark.parametrize(
    ("line", "whole", "by"),
    [
        ("Deploys are slow, Ines said, 7 hrs.", "Deploys are slow, Ines said, 7 hrs.", "Ines Roth"),
        ("- stock counts slow, ines said, 7 hrs", "stock counts slow, ines said, 7 hrs", "Ines Roth"),
        ("The coating cracks, she said, daily.", "The coating cracks, she said, daily.", "Ines Roth"),
    ],
)  # fmt: skip
def test_what_is_said_stays_whole_around_who_says_it(line: str, whole: str, by: str) -> None:
    notes = Notes.of(MET + line)
    said = {item.quote.words(notes): item.said_by for item in read(notes).items}
    assert said.get(whole) == by


CAPTIONS = """WEBVTT

1
00:00:03.000 --> 00:00:07.000
<v Grace Temple>Our returns take nine days to book in.

2
00:00:07.500 --> 00:00:12.000
<v Me>At Corrie Freight I sorted returns by reason and got it to two days.

3
00:00:12.500 --> 00:00:15.000
<v Grace Temple>We'll ring you on Monday.
"""
SUBTITLES = CAPTIONS.replace("WEBVTT\n\n", "").replace(".000", ",000").replace(".500", ",500")
SUBTITLES = SUBTITLES.replace("<v Grace Temple>", "Grace Temple: ").replace("<v Me>", "Me: ")
RECORD = """Grace Temple (09:02)
Our returns take nine days to book in.

Me (09:03)
At Corrie Freight I sorted returns by reason and got it to two days.

Grace Temple (09:05)
We'll ring you on Monday.
"""


def _said(anchors: Anchors, notes: Notes) -> dict[str, str]:
    return {item.quote.words(notes)[:11]: item.said_by for item in anchors.items}


@pytest.mark.parametrize("pasted", [CAPTIONS, SUBTITLES, RECORD], ids=["vtt", "srt", "record"])
def test_pasted_captions_give_turns_and_no_times(pasted: str) -> None:
    notes = Notes.of(pasted)
    anchors = read(notes)
    told = _said(anchors, notes)
    assert {who for words, who in told.items() if words.startswith("We'll ring")} == {
        "Grace Temple"
    }
    assert {who for words, who in told.items() if words.startswith("At Corrie")} == {""}
    assert not any(
        "-->" in item.quote.words(notes) or "09:0" in item.quote.words(notes)
        for item in anchors.items
    )


def test_a_talk_between_interviewer_and_candidate_is_read_as_theirs_and_ones_own() -> None:
    notes = Notes.of(
        "Interviewer: Our problem is proofs, they go round five times.\n"
        "Candidate: At Lowther I got it down to two by ringing first.\n"
        "Interviewer: Come back on Thursday to meet the owner.\n"
    )
    kinds = {item.kind for item in read(notes).items}
    assert {AnchorKind.PROBLEM, AnchorKind.STRENGTH, AnchorKind.NEXT_STEP} <= kinds


@pytest.mark.parametrize(
    ("told", "is_private"),
    [
        ("Their endoscopy list is three months behind.", False),
        ("A big client owes them two months.", False),
        ("My pressure was up to 4 bar on the test weld.", False),
        ("Sales wants me for the Monday stock meeting.", False),
        ("Quality wants me as a second pair of eyes on the scales.", False),
        ("My endoscopy is on the 3rd.", True),
        ("w/ my dodgy knee", True),
        ("My pressure was up again.", True),
        ("I owe two months rent", True),
        ("Larch Bakery wants me for the night shift.", True),
    ],
)
def test_a_body_debts_and_suitors_are_private_where_they_are_ones_own(told, is_private):
    head = "Tarn Mills, weaver. Met Ana Ruiz, manager, on 3 May. They lose warps. "
    notes = Notes.of(f"{head}{told}")
    held = [one for one in read(notes).items if one.kind is AnchorKind.PRIVATE]
    assert bool(held) is is_private
