"""What the reader makes of notes it has never learnt from, and of words that look like a fact and are none."""

import tomllib
from pathlib import Path

import pytest

from drafting.builtin.clauses import clauses
from drafting.builtin.reader import read
from drafting.builtin.times import times
from drafting.models import Notes
from evals.reading import bare
from evals.train_facts import is_right

UNLEARNT = tomllib.loads(Path(__file__).with_name("unlearnt_notes.toml").read_text("utf-8"))[
    "notes"
]
FACTS = ("company", "role", "decision_by")


def fact(anchors, name):
    told = getattr(anchors.facts, name)
    return told.text if told else ""


def people(text):
    return [person.name for person in read(Notes.of(text)).people]


@pytest.mark.parametrize("name", FACTS)
def test_in_seven_of_eight_unlearnt_notes_the_fact_is_right_or_rightly_missing(name):
    told = [(case[name], fact(read(Notes.of(case["text"])), name)) for case in UNLEARNT]
    wrong = [
        (gold, words)
        for gold, words in told
        if not (is_right(name, gold, words) if gold and words else gold == words)
    ]
    assert len(wrong) * 8 <= len(told), wrong


def test_few_people_of_unlearnt_notes_are_lost_and_fewer_made_up():
    pairs = [
        ({bare(one) for one in case["people"]}, {bare(one) for one in people(case["text"])})
        for case in UNLEARNT
    ]
    asked = sum(len(gold) for gold, _ in pairs)
    lost = [gold - told for gold, told in pairs if gold - told]
    invented = [told - gold for gold, told in pairs if told - gold]
    assert sum(map(len, lost)) * 6 <= asked, lost
    assert sum(map(len, invented)) * 15 <= asked, invented


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Corran Fasteners, key account manager, 6 March.\nMet Ruth Talbot, sales director.", ["Ruth Talbot"]),
        ("## Interview: Haldane Infirmary, pharmacy technician, 9 June\nPanel: Mrs Joan Ferris", ["Joan Ferris"]),
        ("Aldgate Poultry, line supervisor. Saw Lupita Canales, plant manager.", ["Lupita Canales"]),
        ("Met Ruth Mills, head of stores, and Peter Banks, buyer.", ["Ruth Mills", "Peter Banks"]),
        ("Spoke to Dora Fisher, site manager at Aldgate Poultry.", ["Dora Fisher"]),
        (
            "From: Sofia Brand, Lane Recruitment\nDan, you see Claire Stobart, buyer.\nBest, Sofia\n\nClaire is new.",
            ["Claire Stobart"],
        ),
        (
            "Ann Lister (buying): And?\nLinh: At Blue Heron I lost a pallet.\nAnn: And?\nLinh: I rang.\nAnn: Good.",
            ["Ann Lister"],
        ),
        (
            "Ann Lister (buying): And?\nMe: At Blue Heron I lost none.\nTom Reed (yard): How?\nAnn: Good.\nTom: Hm.",
            ["Ann Lister", "Tom Reed"],
        ),
    ],
)  # fmt: skip
def test_firms_those_who_only_invite_and_whoever_is_asked_were_not_met(text, names):
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Corran Ltd, porter, nights. Met Ada Quill, head porter.", "porter"),
        ("HR officer (maternity cover), Corran Ltd. Met Ada Quill, HR manager.", "HR officer"),
        ("backend engineer, billing team, Corran Ltd\nmet Ada Quill (EM)", "backend engineer"),
        ("Teller position, Corran Bank. Met Ada Quill, branch manager.", "Teller"),
        ("Corran CIC | Workshop Lead chat | Mon 3 Nov 16:00\nmet Ada Quill, director", "Workshop Lead"),
        ("Interviewed for Director of Nursing at Corran Care. Met Ada Quill, chair.", "Director of Nursing"),
        ("Executive assistant to the two partners, Corran LLP. Met Ada Quill.", "Executive assistant"),
        ("Corran Water. Project Manager, flood defence. Met Ada Quill, chair.", "Project Manager, flood defence"),
    ],
)  # fmt: skip
def test_hours_teams_and_the_word_job_are_no_part_of_a_title_and_its_field_is(text, role):
    assert fact(read(Notes.of(text)), "role") == role


@pytest.mark.parametrize(
    "text",
    [
        "---------- Forwarded message ----------\nFrom: Nerys Cadd\nTo: Sam Haddad\nDear Mr Haddad, thank you.",
        "Begin forwarded message:\nSubject: Your interview\nSee you on Thursday.",
        "BEGIN:VEVENT\nDTSTART:20260310T100000\nEND:VEVENT",
    ],
)
def test_what_a_mail_program_writes_is_no_employer_and_no_post(text):
    anchors = read(Notes.of(text))
    assert "message" not in fact(anchors, "company") + fact(anchors, "role")
    assert "VEVENT" not in fact(anchors, "company") + fact(anchors, "role")
    assert "Haddad" not in fact(anchors, "company")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("they decide at the end of the week after next", "the end of the week after next"),
        ("an answer the week after Easter", "the week after Easter"),
        ("she rings a week today", "a week today"),
        ("he'd hear the next day", "the next day"),
        ("known by name", ""),
        ("done by hand and by heart", ""),
        ("it was the next day delivery desk", ""),
        ("better answer: more for new joiners", ""),
    ],
)
def test_spans_are_found_whole_and_manners_are_no_days(words, told):
    found = [
        words[time.start : time.end] for clause in clauses(words) for time in times(words, clause)
    ]
    assert told in found or not (told or found)
