"""A feast is a day, but for one that a firm or somebody is called by."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


def _facts(text):
    return read(Notes.of(text)).facts


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Interview at Carnival\nMet Ana Ruiz, head of guests. They decide by Friday.", "Carnival"),
        ("Easter Ltd, warehouse lead\nMet Ana Ruiz.", "Easter Ltd"),
        ("Company: Holi\nRole: barista\nMet Ana Ruiz.", "Holi"),
        ("Interview with Midsummer, a theatre. Met Ana Ruiz.", "Midsummer"),
        ("Interviewed at Advent (the consultancy), analyst", "Advent"),
        ("Spoke to Ana at Carnival Cruises", "Carnival Cruises"),
    ],
)
def test_a_firm_called_like_a_feast_is_the_employer_and_no_day(text, firm):
    facts = _facts(text)
    assert facts.company
    assert (facts.company.text, facts.met) == (firm, None)


@pytest.mark.parametrize(
    "text",
    [
        "Met Vishu Nair, stores lead, at Orlo Mills. Pumps leak.",
        "met Epiphany Jones, manager, at Orlo Mills. tills go down.",
        "Talked to Holi Patel and Diwali Shah at Orlo Mills about the buyer job.",
        "I spoke with Ms Pentecost, head of care, at Elm Lodge.",
        "Met Vishu Nair, stores lead, at Orlo Mills. Vishu said pumps leak.",
    ],
)
def test_somebody_called_like_a_feast_is_no_day(text):
    assert _facts(text).met is None


@pytest.mark.parametrize(
    ("text", "met", "decision"),
    [
        ("Interview on Easter Monday at Orlo Mills with Ana Ruiz.", "Easter Monday", None),
        (
            "They tell me by Easter at Orlo Mills. Interview on Good Friday with Ana Ruiz.",
            "Good Friday",
            "by Easter",
        ),
        (
            "Met Ana at Orlo Mills. They decide by thanksgiving friday.",
            None,
            "by thanksgiving friday",
        ),
        ("Met Easter Brown at Orlo Mills. They decide by Easter.", None, "by Easter"),
        ("Met Ana Ruiz at Orlo Mills. By Easter Ana will tell me.", None, "By Easter"),
    ],
)
def test_a_feast_that_words_of_time_lead_to_is_a_day(text, met, decision):
    facts = _facts(text)
    assert (facts.met and facts.met.text, facts.decision_by and facts.decision_by.text) == (
        met,
        decision,
    )


@pytest.mark.parametrize("day", ["Easter", "Christmas", "Whitsun"])
def test_an_interview_at_a_feast_was_on_that_day(day):
    met = _facts(f"Interview at {day} with Ana Ruiz. Tarn Mills, weaver.").met
    assert met
    assert met.text == day
