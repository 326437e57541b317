"""Which of several firms is the employer, and which names are a firm's, a friend's or nobody's."""

import re

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.confidants import confidants
from drafting.builtin.reading.reader import read
from drafting.models import Notes

LAST_LINE = (
    "> who: Ada Prowse service manager\n> I told how it was on Sable Star\n\nCORVIN LIFTS / fitter / spoke Mon 3 Feb."
    " do not mix with Hoistmar (that one is rigger, Thursday)"
)
OWN_PAST = (
    "corvin lifts - fitter - 29.1\nMet: Ada Prowse/service manager\nme: Sable Arts Centre. sent every crew a plan."
    " late jobs 9 of 10 before, 2 after"
)
INVITED = (
    "From: Ada Prowse, Talent Team\nSubject: Your interview with Corvinlift\nDear Jo, please come on Tuesday 21 January"
    " at 11.30 for the post of Fitter. You meet Ed Lunn (Service Manager). Kind regards, Ada Prowse\n\nEd has lifts."
)
SENT = (
    "From: Ada Prowse, Talent Team\nSubject: Interview for Fitter at Corvinlift\nHi Sam, we look forward to seeing you"
    " on 4 March. You will meet Ed Lunn, service manager.\n\nEd: ropes fray. I told him of Foldmark."
)
UNTOLD = (
    "Fitter, Corvin Lifts Ltd. Saw Ada Prowse, service manager, 3 Feb. My notice is 90 days, did not disclose."
    " Booked by the Talent Desk, Corvin Lifts Ltd"
)
CALENDAR = (
    "From: hr@corvin.example\nDate: Fri, 9 Jan 2026 18:02:11 -0300\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260114"
    "\nEND:VEVENT\nAda Prowse (head of lifts)"
)
TO_MYSELF = "Dear me, in case you forget by Sunday,\n\nYou went to Corvin Lifts on October 21 and saw Ada Prowse."
CHAT = """[18:41] Nell: how was it??
[18:44] Me: ok I think. Its the kennel hand job at Fernlea Kennels, had it this afternoon
[18:46] Me: Saw the owner, Ottoline Prowse
[18:48] Nell: what did u say
[18:49] Me: Told them what we did at Dunmore, she wrote it down
[18:51] Nell: lol
[18:52] Me: Then she asked about drains
[18:54] Nell: money?
"""
TALK = """Ottoline Prowse: How did you deal with the drains?
Me: At Dunmore I asked the vet and she told me.
Ottoline Prowse: And what did you say to the owners?
Me: I said it plainly.
"""


def told(text):
    return read(Notes.of(text))


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (LAST_LINE, "CORVIN LIFTS"),
        (OWN_PAST, "corvin lifts"),
        (INVITED, "Corvinlift"),
        (SENT, "Corvinlift"),
        (UNTOLD, "Corvin Lifts Ltd"),
        ("caretaker job st oswins school\nwent in on mon 8 sept saw mrs prowse the bursar", "st oswins school"),
    ],
)  # fmt: skip
def test_the_employer_is_told_from_other_firms_places_and_senders(text, company):
    fact = told(text).facts.company
    assert fact
    assert fact.text.rstrip(".") == company


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (CHAT, {"Ottoline Prowse"}),
        ("Corvin Lifts, fitter\nMama Ada Prowse, head of store - asked me about rope", {"Ada Prowse"}),
        ("Fitter at Corvin Lifts. One man. Ansel Thorne, post supervisor. He asked about rope", {"Ansel Thorne"}),
    ],
)  # fmt: skip
def test_a_friend_and_a_firm_are_nobody_who_was_met(text, people):
    assert {person.name for person in told(text).people} == people


def test_a_friend_is_who_asks_how_it_went_and_no_interviewer():
    assert confidants(clauses(CHAT)) == {"me", "nell"}
    assert not confidants(clauses(TALK))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Clerk II. Interview of Sept. 18, 2025. Corvin County Clerk.\nSaw Ada Prowse, judge", "Sept. 18, 2025"),
        (CALENDAR, "20260114"),
        (TO_MYSELF, "October 21"),
    ],
)  # fmt: skip
def test_a_short_month_is_one_date_and_neither_a_mail_nor_a_greeting_has_the_day(text, day):
    met = told(text).facts.met
    assert met
    assert met.text == day


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("It was for credit controller and it took place on 3 May at Corvin. Saw Ada Prowse.", "credit controller"),
        ("Court Clerk II. Corvin County. Saw Judge Ada Prowse on 3 May.", "Court Clerk II"),
    ],
)  # fmt: skip
def test_a_level_ends_a_title_and_a_sentence_going_on_is_no_part_of_it(text, role):
    fact = told(text).facts.role
    assert fact
    assert fact.text == role


STAMPED = """[14:02] me: ok out. alive
[14:02] Nils: AND??
[14:03] me: platform engineer at Tidewrack. met Obi Castellan (staff eng)
[14:04] me: they run 400 databases and migrations take nine hours, he said
[14:04] Nils: lol. did they do a whiteboard test
[14:05] me: he asked how I would stop it. i said fail fast
"""


BARE = re.sub(r"\[(\d\d:\d\d)\] (\w+):", r"\2 \1 ", STAMPED)
"""The same with nothing between the name, the hour and what is said: `me 14:02  ok out`."""


@pytest.mark.parametrize("chat", [STAMPED, BARE], ids=["stamped", "bare"])
def test_the_hours_of_a_chat_are_nothing_and_a_friend_says_nothing_of_the_interview(chat):
    read_as = told(chat)
    assert [person.name for person in read_as.people] == ["Obi Castellan"]
    words = [item.quote.words(Notes.of(chat)) for item in read_as.items]
    assert words
    assert not [said for said in words if "14:0" in said or "whiteboard" in said]


def test_the_hours_of_a_log_are_no_part_of_what_happened():
    log = Notes.of(
        "Corvin Stores, shift lead, 3 May.\n09.05 gate. Met Ada Prowse, depot manager\n"
        "09.20 returns take nine days to book in, she said\n10.15 showed her the tote rota I drew at Lowther's\n"
        "11.00 they ring by Friday\n"
    )
    words = [item.quote.words(log) for item in told(log.text).items]
    assert words
    assert not [said for said in words if re.match(r"\d\d\.\d\d", said)]
