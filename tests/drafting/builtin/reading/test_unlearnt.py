"""What the reader makes of notes it has never learnt from, and of words that look like a fact and are none."""

import tomllib
from pathlib import Path

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.reader import read
from drafting.builtin.reading.times import times
from drafting.models import Notes
from evals.passages import SAME, token_f1
from evals.questions import is_right
from evals.reading import bare

UNLEARNT = tomllib.loads(Path(__file__).with_name("unlearnt_notes.toml").read_text("utf-8"))[
    "notes"
]
TITLED = [case for case in UNLEARNT if "interview_date" in case]
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


def test_nine_of_ten_titles_of_unlearnt_notes_are_told():
    told = [
        (gold, person.title)
        for case in TITLED
        for person in read(Notes.of(case["text"])).people
        for name, gold in case.get("titles", {}).items()
        if bare(name) == bare(person.name)
    ]
    wrong = [(gold, title) for gold, title in told if token_f1(gold, title) < SAME]
    assert len(told) >= len(TITLED)
    assert len(wrong) * 10 <= len(told), wrong


def test_the_day_of_nine_in_ten_unlearnt_interviews_is_told():
    told = [(case["interview_date"], fact(read(Notes.of(case["text"])), "met")) for case in TITLED]
    wrong = [(gold, day) for gold, day in told if day != gold and token_f1(gold, day) < SAME]
    assert len(wrong) * 10 <= len(told), wrong


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The depot manager is Mhairi MacAskill. She counts buses.", "depot manager"),
        ("Met Xochitl Ferrer-Duarte, goes by Xo, principal engineer.", "principal engineer"),
        ("Saw Ruth Talbot. I lead the platform team at my place.", ""),
        ("Met Ruth Talbot - I lead the platform team now, I said.", ""),
        ("Ruth: I'm Ruth Talbot, I lead the platform team.\nMe: Hello.\nRuth: Hi.", "I lead the platform team"),
        ("Met Ruth Talbot, head of learning and development, on 3 May.", "head of learning and development"),
    ],
)  # fmt: skip
def test_a_title_is_told_before_a_name_or_behind_an_aside_and_is_never_the_writers(text, title):
    told = read(Notes.of(f"Corran Ltd, porter, 3 May.\n{text}"))
    assert [person.title for person in told.people] == [title]


@pytest.mark.parametrize(
    "text",
    ["our Monday repairs run over", "their Tuesday stand-up is long", "Priya's Friday rota", "every Thursday"],
)  # fmt: skip
def test_a_weekday_that_comes_round_is_no_day(text):
    assert [time.kind for clause in clauses(text) for time in times(text, clause)] == []


def test_who_said_it_behind_a_remark_makes_no_person_and_no_employer_of_the_remark():
    anchors = read(
        Notes.of("Deploys Slow, priya said. Rollbacks Slower, said wes\nsre job at kitewing")
    )
    assert fact(anchors, "company") in {"kitewing", ""}
    assert "Deploys Slow" not in [person.name for person in anchors.people]


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
