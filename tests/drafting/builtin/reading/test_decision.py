"""When notes say the decision falls: in spans, months, weeks and events, and which of several days it is."""

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.reader import read
from drafting.builtin.reading.times import times
from drafting.models import Notes


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("give me two weeks tops", "give me two weeks tops"),
        ("about three weeks", "about three weeks"),
        ("he'll know in March", "in March"),
        ("answer by mid-December", "mid-December"),
        ("inside ten days", "inside ten days"),
        ("in calendar week 47", "in calendar week 47"),
        ("they say a week on Tuesday", "a week on Tuesday"),
        ("by close of business Thurs", "close of business Thurs"),
        ("before the Easter vacation", "Easter vacation"),
        ("before they break up for Christmas", "before they break up for Christmas"),
        ("when she is back from leave", "when she is back from leave"),
        ("they tell me right after.", "right after"),
        ("an answer straight afterwards, she said", "straight afterwards"),
        ("he'd know midweek", "midweek"),
        ("Jo thinks 48 hours", "48 hours"),
        ("outcome nxt wk", "nxt wk"),
        ("they ring by fri. second chat with Dr Pillai", "fri."),
        ("answer fri 2nd visit later", "fri"),
        ("a line at the wknd", "the wknd"),
        ("she decides the week she is back", "the week she is back"),
        ("offered 8.4 lakhs", ""),
        ("answer 8.4. at noon", "8.4."),
        ("half a day", ""),
    ],
)
def test_what_may_say_when_is_found_as_written(words, told):
    found = [words[time.start : time.end] for time in times(words, clauses(words)[0])]
    assert told in found or not (told or found)


@pytest.mark.parametrize(
    ("line", "decision"),
    [
        ("they hear cases on the 3rd, trial shift Thurs 6 Nov. hear back either way by the 12th", "the 12th"),
        ("New site opens 1 December. Start would be 5 January. She'll decide before Christmas.", "before Christmas"),
        ("The board meets on the 19th, then they call. References are due by the 14th.", "the 19th"),
        ("said thurs latest", "thurs"),
        ("A fortnight today, she said, and not a day sooner.", "A fortnight today"),
        ("An answer by end of play Friday. I have to send two cuttings before that.", "end of play Friday"),
        ("I'd tell her my notice by tomorrow, and she'll ring by the 12th", "the 12th"),
        ("send a sample plan by Monday 3 Nov; they let me know within a fortnight", "within a fortnight"),
    ],
)  # fmt: skip
def test_of_several_days_the_one_that_decides_is_told(line, decision):
    notes = f"Mill Lane Surgery, practice nurse, 27 Oct. Saw Ada Quill, lead nurse.\n{line}"
    told = read(Notes.of(notes)).facts.decision_by
    assert told
    assert decision in f"before {told.text} within {told.text}"
    assert told.text in decision or decision in told.text


def test_what_later_news_asks_for_is_not_the_day_they_decide():
    notes = (
        "Mill Lane Surgery, practice nurse, 27 Oct. Saw Ada Quill, lead nurse.\nShe'll phone by 12 November.\n\n"
        "6 Nov - Harbour Clinic have offered me a job, they want an answer by 10 November."
    )
    told = read(Notes.of(notes)).facts.decision_by
    assert told
    assert "12 November" in told.text


@pytest.mark.parametrize(
    "line",
    ["The lorries must be loaded by Friday.", "The boiler man comes on Saturday.", "She opens the new hall on 9 June."],
)  # fmt: skip
def test_a_day_of_their_work_is_not_the_day_they_decide(line):
    notes = f"Met Ilse Brandt, head of stores, at Corley Mills on 3 May.\n{line}"
    assert read(Notes.of(notes)).facts.decision_by is None


@pytest.mark.parametrize(
    ("line", "decision"),
    [
        ("they decide by 9 May; I mean to ring on 12 May", "9 May"),
        ("they decide by 20 May - sorry, I am away 22 May", "20 May"),
        ("they decide by 20 May - sorry, by 22 May", "22 May"),
    ],
)
def test_a_day_is_put_right_only_by_the_day_that_follows_at_once(line, decision):
    told = read(Notes.of(f"Cook, Hill School, 4 May\nMet Ana Bell, head teacher\n{line}"))
    assert told.facts.decision_by.text.removeprefix("by ") == decision


@pytest.mark.parametrize(
    ("news", "decision"),
    [
        ("Email from Louise Fri 14 Nov: went with somebody who had done payroll.", None),
        ("Mon 17 Nov email from Louise: decided on another candidate.", None),
        ("will ring by Wed 12 Nov\n---\nWed 19 Nov no call yet", "Wed 12 Nov"),
    ],
)
def test_the_day_on_which_news_came_is_not_the_day_they_decide(news, decision):
    text = f"HR assistant, Corven Foods, Thursday 6 Nov\nLouise Petrie, HR manager\n\n{news}"
    told = read(Notes.of(text)).facts.decision_by
    assert (told.text.removeprefix("by ") if told else None) == decision


_OPENING = """Kestrel Foods, payroll clerk, Thursday 12 Nov. Met Dana Whitlock, finance manager.
They run payroll off three spreadsheets and month end takes nine days.
"""


@pytest.mark.parametrize(
    "line",
    [
        "i have an offer from Harbour Line, must answer by 30 Nov",
        "offer from harbour line, they want an answer by 30 november",
        "Harbour Line have offered me a job. They would like an answer by 30 November.",
        "Another firm has offered, they'd like to hear by 30 November",
        "the other place need my answer by 30 November",
        "I have a rival offer; I have to sign by 30 November",
        "other offer: stands until 30 November",
        "offer from Harbour Line expires 30 November",
        "i've until 30 nov to say yes to the other offer",
    ],
)
def test_the_day_on_which_another_firms_offer_runs_out_is_not_the_day_they_decide(line):
    assert read(Notes.of(f"{_OPENING}{line}\n")).facts.decision_by is None


@pytest.mark.parametrize(
    ("line", "decision"),
    [
        ("I have an offer from Harbour Line, must answer by 30 Nov. Dana decides by 25 Nov.", "25 Nov"),
        ("I told Dana another firm has offered. She will decide by 25 November.", "25 November"),
        ("I said I have an offer from Harbour Line; Dana promised an answer by 25 November", "25 November"),
        ("Dana knows of my other offer, and they would like to decide by 25 November", "25 November"),
        ("20 Nov: Dana rang and offered me the job. They want an answer by 27 November.", "27 November"),
        ("20 Nov: Kestrel made me an offer, must sign by 27 November", "27 November"),
        ("They have offered me a job. They want an answer by 27 November.", "27 November"),
    ],
)  # fmt: skip
def test_beside_another_firms_offer_what_this_one_names_is_still_told(line, decision):
    told = read(Notes.of(f"{_OPENING}{line}\n")).facts.decision_by
    assert told
    assert told.text.removeprefix("by ") == decision
