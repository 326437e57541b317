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
            ["Chef Paul Renn", "Madame Odile Marchal"],
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
    ],
)  # fmt: skip
def test_a_firm_is_told_whole_and_without_what_stands_before_it(text, company):
    told = read(Notes.of(text)).facts.company
    assert told
    assert told.text == company
