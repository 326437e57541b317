"""What heads the lines of a log or a chat is blanked; days, figures and weekdays at the head of lines stay."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.builtin.reading.unmarked import unmarked
from drafting.models import Notes


@pytest.mark.parametrize(
    "text",
    [
        "04.05 interview\n05.05 wrote to her\n06.05 no word\n20.05 they decide",
        "12.50 euros a box\n9.40 a sack\n3.20 a crate\n1.10 a tray",
        "Tues 10.30 met Ana\nTues 11.00 saw the oven\nTues 11.30 left\nWed 9.00 they ring",
        "Oven 10.30 fails at night\nOven 11.30 leaks\nOven 12.30 is hot",
    ],
)
def test_days_figures_and_weekdays_at_the_head_of_lines_stay(text):
    assert unmarked(text) == text


def test_the_hours_of_a_log_go():
    text = "9.30 arrived\n9.45 met Ana\n10.10 oven fails\n11.00 left"
    assert unmarked(text).split() == "arrived met Ana oven fails left".split()  # noqa: SIM905  # reads longer as a list


def test_who_speaks_in_turn_in_a_chat_has_a_colon():
    chat = "Nils 14:02 how was it\nMe 14:03 fine\nNils 14:04 and?\nMe 14:06 friday"
    assert unmarked(chat).count(":") == 4


def test_days_at_the_head_of_lines_are_read():
    jotted = "Kruse Bakery\n04.05 night baker interview, Ana Ruiz\n05.05 wrote\n06.05 no word\n20.05 they decide"
    facts = read(Notes.of(jotted)).facts
    assert facts.met
    assert facts.decision_by
    assert (facts.met.text, facts.decision_by.text) == ("04.05", "20.05")
