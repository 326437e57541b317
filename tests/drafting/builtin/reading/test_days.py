"""Which day the notes say the interview was on, however it is written, and which days are no day of theirs."""

import pytest

from drafting.builtin.dates import date_spans
from drafting.builtin.reading.reader import read
from drafting.models import Notes

MAIL = """From: Priya Lall, Beckford Search
Sent: Mon 2 June
Hi Owen, you're confirmed for Thursday 5 June with Graham Tull, depot manager.
"""
INVITED = """> Dear Ms Lall, we would like to meet you on Wednesday, 8 October at 10:00.
> You will be received by Mr Jo Ray, head of desk.

"""
CALENDAR = """BEGIN:VEVENT
SUMMARY:Interview - Packer
DTSTAMP:20260301T090000Z
DTSTART;TZID=Europe/London:20260310T130000
DTEND:20260310T140000
END:VEVENT
"""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("QA Engineer, Corda Labs\nMode: online. Date: 11-Aug\nMet Jo Ray (QA lead)", "11-Aug"),
        ("Corda Hotels, Lisboa. Revenue manager. 3 de Junho, 10h.\nSaw Jo Ray, owner.", "3 de Junho"),
        ("Corda Bau, Bauleiterin, 12. März\nGespräch mit Jo Ray, owner.", "12. März"),
        ("Theatre Corda - technician - 29.1\nMet: Jo Ray, manager", "29.1"),
        ("Trainer, Corda Care\nPasig, Nov. 4, 2 in the afternoon\nInterviewer: Jo Ray, VP", "Nov. 4"),
        ("interview 2day w/ Corda Nursery. room leader. saw Jo Ray mgr", "2day"),
        (MAIL + "They lose pallets.", "Thursday 5 June"),
        (CALENDAR + "Jo Ray is head of packing. They lose pallets.", "20260310"),
        (
            "Ref.: 4/11\nEmployer: Corda Ltd\nRole: clerk\nInterviewed by Jo Ray on Tuesday, 7 April",
            "Tuesday, 7 April",
        ),
        (INVITED + "Team of 12. No word of when they decide.", "Wednesday, 8 October"),
    ],
)  # fmt: skip
def test_the_day_of_the_interview_is_found_as_it_is_written(text, day):
    met = read(Notes.of(text)).facts.met
    assert met
    assert met.text == day


@pytest.mark.parametrize(
    "line",
    [
        "On a Monday the rye comes out with a hole.",
        "Every Monday I sent a text to each customer.",
        "I was asked about Year 3/4 and said little.",
    ],
)
def test_what_comes_round_or_numbers_something_is_no_day_of_the_interview(line):
    assert read(Notes.of(f"Baker, Corda Bread. Met Jo Ray, owner.\n{line}")).facts.met is None


@pytest.mark.parametrize(
    "line",
    [
        "I have an offer from the community chain and they want my answer on the 14th",
        "Rival = Blue Lota want answer by the 15th",
        "Other process: Ville de Corbeil, they decide on the 19th. I'd rather have this one",
        "Glenmorna Stud want me, they need to know by Mon 23 Feb",
        "got a verbal from Great Basin, need to answer them by Mon 23 Feb",
    ],
)
def test_what_another_employer_wants_is_no_day_of_this_ones_decision(line):
    text = f"Clerk, Corda Ltd, 3 Feb. Met Jo Ray, head of desk.\nThe desk is short of two.\n{line}"
    assert read(Notes.of(text)).facts.decision_by is None


def test_what_was_done_in_a_week_is_not_what_they_will_decide_in():
    text = (
        "Room leader, Corda Nursery, 3 Feb. Met Jo Ray, manager.\nAt Tiny Steps we did three short visits"
        " and most of ours settled inside a week\nJo ringing Friday with a yes or no."
    )
    told = read(Notes.of(text)).facts.decision_by
    assert told
    assert told.text == "Friday"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A boy steals 3 Mars bars a week", []),
        ("We had 2 mai tais and 4 mars a week", []),
        ("They sell 3 Mars, 4 Twix and a 5 mayo sandwiches deal", []),
        ("3. Mars bars go first", []),
        ("Seen le 3 mars with Bo", ["3 mars"]),
        ("Seen 5 de mayo, 1er mai and 12. Mai.", ["5 de mayo", "1er mai", "12. Mai"]),
        ("12 mars kl 14, then 27 août", ["12 mars", "27 août"]),
        ("Corda, Lyon, 3 mars.", ["3 mars"]),
        ("3 Mars 2026", ["3 Mars 2026"]),
    ],
)
def test_a_foreign_month_that_may_be_an_english_thing_needs_a_second_sign(text, days):
    assert [found.group() for found in date_spans(text)] == days


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("RN night shift. Sat w/ Dana Okafor (nurse mgr) + Luis", None),
        ("RN night shift.\nsat w/ Dana Okafor, nurse mgr", None),
        ("RN night shift. Sat across from Dana Okafor", None),
        ("RN night shift. sat 2 hrs w/ Dana Okafor", None),
        ("RN night shift. Met Sat w/ Dana Okafor", "Sat"),
        ("RN night shift, Sat, 10am, Dana Okafor", "Sat"),
    ],
)
def test_who_sat_with_somebody_names_no_saturday(told, day):
    fact = read(Notes.of(f"Mercy General, {told}\nFalls went up since March.")).facts.met
    assert (fact and fact.text) == day
