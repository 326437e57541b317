"""Names that notes give in two ways, in small letters behind a form of address, or to somebody who was not there."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


def people(text):
    return [person.name for person in read(Notes.of(text)).people]


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        (
            "Sails, cutter. Met the owner, Katarina Holt, loft manager, everyone says Kat.\nKAT: hems fray\nme: yes",
            "Katarina Holt",
            "Kat",
        ),
        (
            "The persons: Mister Terry Holt, loft manager. I have stitched there two sails.",
            "Terry Holt",
            "Mr Holt",
        ),
        (
            "BEGIN:VEVENT\nATTENDEE:Mr Alan Holt\\, loft manager\nEND:VEVENT\nHems fray, they said.",
            "Alan Holt",
            "Mr Holt",
        ),
        (
            "WHO\n- Philippa Garside, loft manager. Signs herself Pippa\n\nPIPPA ASKED\n- why sails",
            "Philippa Garside",
            "Pippa",
        ),
        (
            "Varley Sails, cutter. She fetched Dougie, he's Douglas Petrie really, loft manager. Dougie said hems fray",
            "Douglas Petrie",
            "Dougie",
        ),
    ],
)
def test_a_short_name_told_some_words_away_is_the_full_ones(text, name, called):
    told = read(Notes.of(text)).people
    assert [(person.name, person.called) for person in told] == [(name, called)]


def test_a_department_before_what_somebody_goes_by_is_nobody():
    text = "Guests: Raymond Okafor, me\n\n- Raymond = Director of Member Insights. goes by Ray\n- hems fray"
    assert people(text) == ["Raymond Okafor"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "saw tess quill the harbour master + capt idris bello, marine ops mgr",
            ["Tess Quill", "Idris Bello"],
        ),
        ("saw lucy tennant store mgr + marcus webb area mgr", ["Lucy Tennant", "Marcus Webb"]),
        (
            "saw tess quill the foreman. a gal named shauna pelletier from stores came in",
            ["Tess Quill", "Shauna Pelletier"],
        ),
    ],
)
def test_small_letters_name_whoever_stands_behind_a_form_of_address_or_before_a_post(line, names):
    assert people(f"varley sails, cutter, thurs 6 nov\n{line}\n- hems fray") == names


def test_what_somebody_coaches_is_nobody():
    text = "varley sails, cutter, w/ tess quill (foreman)\ni coach netball teams on sundays"
    assert people(text) == ["Tess Quill"]


def test_initials_that_the_notes_give_to_their_writer_were_not_met():
    text = (
        "[IO = me, LB = Leila Barzani (head of lofts, Varley Sails)]\n\n"
        "LB: hems fray\nIO: they do\nLB: why\nIO: salt"
    )
    assert people(text) == ["Leila Barzani"]


def test_initials_leave_out_what_somebody_goes_by():
    text = (
        'Spoke to loft manager Desmond "Dez" Faulkner.\n\n'
        "DF: hems fray\nMe: they do\nDF: why\nMe: salt"
    )
    assert people(text) == ['Desmond "Dez" Faulkner']


def test_a_namesake_in_the_firm_takes_nobodys_name_away():
    text = (
        "cutter - Hollis & Quaintance Sails - Friday 5 Dec\n"
        "with: Verity Quaintance MD, sixth generation; Abdi Warsame, loft manager\nVerity showed me a hem"
    )
    assert "Verity Quaintance" in people(text)


def test_whoever_only_sets_up_a_meeting_with_guests_was_not_met():
    text = (
        "Interview - Cutter\nWhen: Tue 14 Oct, 11:30\nOrganiser: Shreya Kulkarni, talent team\n"
        "Guests: Farhan Qureshi (loft manager), Anjali Deshpande (buyer)\n\nFarhan: hems fray"
    )
    assert people(text) == ["Farhan Qureshi", "Anjali Deshpande"]


@pytest.mark.parametrize(
    ("notes", "met"),
    [
        (
            "Susan Grant (HR) and Grant Lowe (shift lead) met me.\nGrant asked about nights, Susan about pay.",
            ["Susan Grant", "Grant Lowe"],
        ),
        (
            "Met Ana Ruiz and Ruiz Patel for the job.\nAna said the load takes nine hours. Ruiz showed me the yard.",
            ["Ana Ruiz", "Ruiz Patel"],
        ),
        (
            "Interview at Selmer Slips with Jonas Selmer, yard manager, 3 March. Selmer Slips is busy.",
            ["Jonas Selmer"],
        ),
    ],
)
def test_a_first_name_may_be_anothers_last_name_and_a_firm_bears_its_owners(
    notes: str, met: list[str]
) -> None:
    assert [person.name for person in read(Notes.of(notes)).people] == met


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            ("From: Philippa Garrod\nTo: A. Moyo\nSubject: RE: Records Clerk\n\nDear Ms Moyo, a pleasure on Monday.\n"
            "Mrs P. Garrod, Practice Manager, Elm House Surgery"),
            ["Philippa Garrod"],
        ),
        ("saw mr hale, arthur hale, he owns the garage. mot tester at hale motors.", ["Arthur Hale"]),
        ("I was seen by Miss Lovell, that is Catherine Lovell, head of sixth form.", ["Catherine Lovell"]),
        ("WHO | Effie Munro (mill owner), Wee Davie (foreman, real name David Sproat)\nFOR | Carder",
         ["Effie Munro", "David Sproat"]),
        ("Met Chip Dolan, the yard boss (his proper name is Charles Dolan) for crane slinger.", ["Charles Dolan"]),
    ],
)  # fmt: skip
def test_who_is_named_in_short_is_told_by_the_name_that_is_said_in_full(text, names):
    assert [person.name for person in read(Notes.of(text)).people] == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Nobody smiled. Only Bernard Achebe, yard manager, gave me tea.", "Bernard Achebe"),
        ("Next to the kiln sat Moira Glenn, studio owner. In Casa Verde, in Porto, I threw pots.", "Moira Glenn"),
        ("IRIS COLLARD, clerk: You ran a lido. Which was better?\nME: The lido.\nIRIS: Whose idea was it?\nME: Mine.",
         "Iris Collard"),
        ("Máire Ní Dhomhnaill is the head of sales at Cleggan Seafoods.", "Máire Ní Dhomhnaill"),
    ],
)  # fmt: skip
def test_a_word_that_opens_a_sentence_is_no_part_of_a_name_and_a_particle_is(line, name):
    assert [person.name for person in read(Notes.of(line)).people] == [name]


def test_capitals_that_are_a_plain_word_are_nobody_s_title():
    text = "Kade Forwarding, freight clerk\n\nTHEY (Bart Maes, export manager / Lies Claes, team leader)\n- 9 lorries"
    assert [one.title for one in read(Notes.of(text)).people] == ["export manager", "team leader"]
