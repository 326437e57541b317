"""Which words around a post belong to it."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Trial shift, Kappo Rell. Sunday 2 Nov after service.\n\nHanne Aldo, owner. Sous-chef job.",
            "Sous-chef",
        ),
        (
            "Sunrise Poultry, line supervisor 2nd shift\nPlant mgr Dwayne Purcell, HR Lupita Canales",
            "line supervisor",
        ),
        (
            "JOB   clinical pharmacist (Band 7)\nPLACE   Hartsmere General",
            "clinical pharmacist (Band 7)",
        ),
        (
            "Event: Interview - Marketing Coordinator (Gurpreet D.)\nWhere: Orlo Mills",
            "Marketing Coordinator",
        ),
        (
            "We will see you on 8 September for Call Handler. Your panel will be Lynn Cotterill.",
            "Call Handler",
        ),
        (
            "had interview as wool doffer with tarn mills on monday. ana pires the site manager",
            "wool doffer",
        ),
        ("interview as warehouse op at tarn mills. ana pires the site manager", "warehouse op"),
        ("4 May, Tarn Mills, care coord. Met Ana Pires, site manager.", "care coord"),
        ("I had my chat at Tarn & Sons, for laminator. Old Tarn himself talked.", "laminator"),
        ("Interviewed for Bus Driver (Carrick depot), with Lorne Valley Coaches.", "Bus Driver"),
        (
            (
                "Interview Monday 2 June, 10.15, Staff House, St Olave's Hospital, for the core dialysis post."
                " Saw Ana Ruiz."
            ),
            "core dialysis",
        ),
    ],
)
def test_a_day_a_place_and_a_sender_are_no_part_of_a_post_and_its_band_is(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            (
                "SUMMARY:Interview: Tree Officer (R. Palmqvist)\nLOCATION:Harl District Council\n\nJudy Marsh, team "
                "leader"
            ),
            "Tree Officer",
        ),
        (
            "Event: Interview - Dental Nurse (Kowalska, M.)\nGuests: Dr Alan Reeve, Sue Tranter",
            "Dental Nurse",
        ),
        (
            "Interview: Stores Operative (J.P. Quill)\nThursday 6 Nov, Bramber Steel",
            "Stores Operative",
        ),
        ("Interview: Area Manager (North)\nThursday 6 Nov, Bramber Steel", "Area Manager (North)"),
    ],
)
def test_a_calendar_s_name_behind_a_post_is_no_part_of_it(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            (
                "q: so what is it in the end?\na: dairy technologist, yep. Merrin Cheese.\nq: who\na: Olive Strand, "
                "head of production"
            ),
            "dairy technologist",
        ),
        (
            "ok it's ferry steward, lol, not captain. Minch Link. saw Una Brodie, crewing manager.",
            "ferry steward",
        ),
        (
            "it was for the trainee farrier, thank god, not the yard one. Blackmoor Forge. Des Whelan, owner.",
            "trainee farrier",
        ),
        (
            (
                "ROSA TINDALL, headteacher: Why school cook, Mrs Dunne?\nME: Because children eat.\nROSA: Did it "
                "work?\nME: Yes."
            ),
            "school cook",
        ),
        (
            "So why fleet manager, they said. I like timetables. Corvid Couriers, Ada Lindqvist, ops director",
            "fleet manager",
        ),
    ],
)
def test_what_is_remarked_on_a_post_or_asked_of_it_is_no_part_of_it(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            (
                "Tarn Valley Water / Jr hydrologist (field) / rnd 2 / 4-Jun 1500 Zoom\nP: Gita Menon lead "
                "hydrologist"
            ),
            "Jr hydrologist (field)",
        ),
        (
            "PAYROLL CLERK I/V, Mon 3rd, 0930. Brindle & Sons\non panel: Joan Tuck - fin mgr",
            "PAYROLL CLERK",
        ),
        (
            "Radiographer i/view, Westering Hospital, 2/5. Dr Paul Insch (consultant)",
            "Radiographer",
        ),
        ("0900 Tarbet Pier. Deckhand interviews. Met Ewen Rae, skipper.", "Deckhand"),
        (
            "Post | Lathe operator (early shift)\nFirm | Dorn Metall\nWho | Hanna Veit, production lead",
            "Lathe operator",
        ),
        (
            (
                "Job ......... Press operator, back shift\nCompany ..... Calder Forge\nWho ......... Linda Moss, "
                "plant manager"
            ),
            "Press operator",
        ),
        (
            (
                "Out to Bellwether Orchard in May. Seen by Maud Thornley, head cidermaker. The job's assistant "
                "cidermaker."
            ),
            "assistant cidermaker",
        ),
        (
            "You went to Tern Shipping about the third mate's job. The master, Lars Ek, met you on the quay.",
            "third mate",
        ),
    ],
)
def test_the_short_form_of_an_interview_a_round_and_a_shift_are_no_part_of_a_post(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("You have been a lido porter and a library clerk. Court usher, Marling Law Courts.", "Court usher"),
        ("I've been a baker and want the head baker post at Orlo Mills. Saw Ana Ruiz.", "head baker"),
        ("DSM job, the Pavilion. Saw Ruth Anders, production manager, and Col Whittle, company manager.", "DSM"),
        ("WHO | Effie Munro (mill owner)\nWHERE | Munro Mill\nPOST | Carder\nTROUBLE | card 2 eats wool", "Carder"),
        ("Ada Lund, ops director: So why fleet manager, Tom?\nMe: I like it.\nAda: How?\nMe: Ads.", "fleet manager"),
    ],
)  # fmt: skip
def test_what_is_called_the_post_goes_before_the_title_of_somebody_met(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role
