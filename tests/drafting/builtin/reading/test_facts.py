"""What notes say of post, employer and people in layouts that hold more, or less, than the plain one."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            '"Porter, day surgery", St Aldhelm Infirmary. Saw Mrs Joy Tench, portering manager.',
            "Porter, day surgery",
        ),
        (
            "| field | value |\n|---|---|\n| Firm | Brackwater Tiles |\n| Role | Product Owner, Payments |",
            "Product Owner, Payments",
        ),
        (
            "JOB site foreman, drainage phase 3\nMET Col Briggs PROJECT MANAGER",
            "site foreman, drainage phase 3",
        ),
        (
            "maintenance tech, boilers + chillers / Ostrava Foods / Leeds\n3 May\nmet: Kay Lund (plant mgr)",
            "maintenance tech, boilers + chillers",
        ),
        (
            "Rent & Arrears Adviser\nWestbrook Homes\nMet Sian Doyle, income manager, 4 March",
            "Rent & Arrears Adviser",
        ),
        (
            "Interview Test Engineer (m/w/d), Rheintal Sensorik GmbH, 6 May. Met Jutta Klein, team lead.",
            "Test Engineer",
        ),
        (
            "Bookkeeper part time (20 hrs), Ashdown Nurseries. Met Jo Ray, owner, 4 May.",
            "Bookkeeper",
        ),
        ("Applied Scientist, Corda Labs. Met Jo Ray, lab lead, 4 May.", "Applied Scientist"),
        (
            "Interviewed for a part-time museum assistant at Corda Hall by Jo Ray, 4 May.",
            "museum assistant",
        ),
        (
            "re: Vacancy 3310 Trainee Driver, Corda Rail\nMet Jo Ray (ops manager), 4 May",
            "Trainee Driver",
        ),
        (
            "TIMETABLE - Forensic Accountant - Corda LLP\nMet Jo Ray, partner, 4 May",
            "Forensic Accountant",
        ),
        (
            "role: Sr. Product Analyst - Corda. Met Jo Ray, director of product.",
            "Sr. Product Analyst",
        ),
        (
            "For: Nursery Nurse Level 3\nAt: Little Oaks\nWith: manager Jo Ray",
            "Nursery Nurse Level 3",
        ),
        (
            "Interview for Head of Year 8 at Corda School with Mrs Jo Ray, deputy, 4 May.",
            "Head of Year 8",
        ),
    ],
)
def test_a_post_is_told_with_its_field(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    "text",
    [
        "recruiter (Jan, Harbour Search) would not say who the client is\nrole: packaging engineer",
        "Position: Credit Analyst. Employer: not disclosed by the agency. I grew up near Baxter County.",
        "Headhunter Piers Vole (Vole & Marsh) kept it confidential. Finance director, pet food.",
    ],
)
def test_no_employer_is_told_where_nobody_named_one(text):
    assert read(Notes.of(text)).facts.company is None


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Interview on Friday 13 November. Met Priya Raman.", "Friday 13 November"),
        ("Fri 13 Nov.\nMet Priya Raman.", "Fri 13 Nov"),
    ],
)
def test_a_day_has_not_the_stop_of_its_sentence(text, met):
    told = read(Notes.of(text)).facts.met
    assert (told.text, told.quote.words(Notes.of(text))) == (met, met)


def test_whoever_a_pasted_mail_greets_is_no_employer():
    mail = (
        "> Good afternoon Chidi, we invite you for Lab Technician, Monday at 9. Greetings, Oost Lab"
    )
    told = read(Notes.of(mail)).facts.company
    assert told is None or "Chidi" not in told.text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Met Chef Paul Renn, executive chef, and Madame Odile Marchal, directrice.",
            ["Paul Renn", "Madame Odile Marchal"],
        ),
        ("Met CNM Rita Vance, ward manager.", ["Rita Vance"]),
        (
            "| who | what they do |\n|---|---|\n| Nell Ford | press |\n| Dr Abu Kano | shells |",
            ["Nell Ford", "Abu Kano"],
        ),
        (
            "saw the foreman davie hogg and the yard manager tess quill. labourer job at brodie timber",
            ["Davie Hogg", "Tess Quill"],
        ),
        ("hollin garage, fitter job. met marguerite tues\nmarguerite wants it", ["Marguerite"]),
        ('Met Desmond "Dez" Faulkner, station manager.', ['Desmond "Dez" Faulkner']),
        (
            "Vestry Lane Primary, TA. 28 Feb\nwith the SENCO Ms Abara and Mrs Goodliffe, head",
            ["Abara", "Goodliffe"],
        ),
        ("café trial in Lyon, pastry cook. met mme Delorme, the owner", ["Mme Delorme"]),
        (
            "Out of Hale & Rigby, the auditors, for audit trainee. Met Mr Rigby, partner, and Priya Nair.",
            ["Rigby", "Priya Nair"],
        ),
        (
            (
                "ANDREA POHL: Thanks for joining, I'm Andrea, I lead people operations.\n"
                "JONAS: Thanks. At Elbtal Foods I ran payroll.\nTILO KRANTZ: Finance. What broke?\n"
                "JONAS: The clock.\nANDREA POHL: We decide on Friday."
            ),
            ["Andrea Pohl", "Tilo Krantz"],
        ),
        (
            "TEACHER OF CHEMISTRY, Haldon Vale Academy\nwho: Rob Prosser (deputy head)",
            ["Rob Prosser"],
        ),
    ],
)
def test_names_are_told_from_titles_letters_and_tables(text, names):
    assert [person.name for person in read(Notes.of(text)).people] == names


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("harlow & daughters bakery, night baker. met tess harlow, owner", "harlow & daughters bakery"),
        ("interview for data scientist @ corva, 3 sept\nmet wen li (lead)", "corva"),
        ("BEGIN\nLOCATION:Orchard Row Foods, Evesham\nPOST:Packer\nMet Jo Tull, manager", "Orchard Row Foods"),
        ("Interview with Vestkyst Rør A/S for planner. Met Birgit Holm (finance director).", "Vestkyst Rør A/S"),
        ("Interview at Thakur Textiles Pvt. Ltd., merchandiser. Met Ms Rao, HR.", "Thakur Textiles Pvt. Ltd."),
        ("Brasserie des Trois Ponts. Lab analyst. Met Claire Haas (quality).", "Brasserie des Trois Ponts"),
        ("Meadow Growers' Co-operative, packer. Met Gareth Bevan, shed manager.", "Meadow Growers' Co-operative"),
        ("Interview today for planner with Norrland Paper. Said at Brook & Sons in Graz we baked by night. Met Ida.",
         "Norrland Paper"),
    ],
)  # fmt: skip
def test_a_firm_is_told_whole_and_without_what_stands_before_it(text, company):
    told = read(Notes.of(text)).facts.company
    assert told
    assert told.text == company


@pytest.mark.parametrize(
    "text",
    [
        "Met Priya, head of shops. She laughed about the bookmarks.",
        "Met Priya Raman, head of shops.",
        "Spoke to Tom Ellery, accountant, this morning",
        "Met Priya Raman and Tom Ellery, head of shops",
        "Met Priya Raman, head of shops, and Tom Ellery, the accountant",
    ],
)
def test_whoever_was_met_is_no_employer(text):
    found = read(Notes.of(text))
    assert found.people
    assert found.facts.company is None


def test_a_firm_may_begin_with_a_word_of_meeting():
    assert read(Notes.of("Met Office, Exeter. Forecaster interview.")).facts.company is not None
