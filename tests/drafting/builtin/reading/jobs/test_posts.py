"""Which words around a post belong to it."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Trial shift, Kappo Rell. Sunday 2 Nov after service.\n\nHanne Aldo, owner. Sous-chef job.", "Sous-chef"),
        ("Sunrise Poultry, line supervisor 2nd shift\nPlant mgr Dwayne Purcell, HR Lupita Canales", "line supervisor"),
        ("JOB   clinical pharmacist (Band 7)\nPLACE   Hartsmere General", "clinical pharmacist (Band 7)"),
        ("Event: Interview - Marketing Coordinator (Gurpreet D.)\nWhere: Orlo Mills", "Marketing Coordinator"),
        ("We will see you on 8 September for Call Handler. Your panel will be Lynn Cotterill.", "Call Handler"),
        ("Interviewed for Bus Driver (Carrick depot), with Lorne Valley Coaches.", "Bus Driver"),
        ("Interview Monday 2 June, 10.15, Staff House, St Olave's Hospital, for the core dialysis post. Saw Ana Ruiz.",
         "core dialysis"),
    ],
)  # fmt: skip
def test_a_day_a_place_and_a_sender_are_no_part_of_a_post_and_its_band_is(text, role):
    told = read(Notes.of(text)).facts.role
    assert told
    assert told.text == role
