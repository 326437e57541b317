"""What a letter names of a talk is a thing of that talk: nobody, nothing counted, and told with whose it was."""

import pytest

from drafting.builtin.writing.choosing.naming import name_in, named
from drafting.models import AnchorKind
from tests.telling import BRIGGS, told_to

PROBLEM, TOPIC = AnchorKind.PROBLEM, AnchorKind.TOPIC


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("the contract register is out of date", PROBLEM, "the contract register"),
        (
            "The headache is the detection on number six points",
            PROBLEM,
            "the detection on number six points",
        ),
        ("catering numbers come in late", PROBLEM, "catering numbers"),
        ("metal detector stops the line every hour", PROBLEM, "the metal detector"),
        ("The invoices are in two places", PROBLEM, "the invoices"),
        ("site managers are late with the cheques", PROBLEM, ""),
        ("Tamuno is leaving the mooring unwatched", PROBLEM, ""),
        ("each query costs a day", PROBLEM, ""),
        ("a pipe voiced in the workshop speaks differently in church", PROBLEM, ""),
        ("the wages are late every month", PROBLEM, ""),
        ("the same deal is on at the quay", PROBLEM, ""),
        ("the place is busy", TOPIC, ""),
        ("47 bedrooms are shut", PROBLEM, ""),
        ("fourteen beds are shut", PROBLEM, ""),
        ("fourteen beds", TOPIC, ""),
        ("the waiting list for routine CT", TOPIC, "the waiting list for routine CT"),
        ("Wednesday and Wednesday", TOPIC, ""),
        ("the norovirus fortnight in January", TOPIC, "the norovirus fortnight in January"),
        ("MOT dates on whiteboard", TOPIC, ""),
        ("patient post tonsils", TOPIC, ""),
        ("the VACCINE fridge has no log", PROBLEM, "the vaccine fridge"),
        ("the COBOL batch is late every night", PROBLEM, "the COBOL batch"),
        ("the sheets get wet", PROBLEM, ""),
        (
            "one shelf in six has mite holes in the rind",
            PROBLEM,
            "mite holes in the rind",
        ),
        ("seven of the vans have bald tyres", PROBLEM, "bald tyres"),
        ("two of the kilns have gone missing", PROBLEM, ""),
        ("nobody has a key to the chlorine store", PROBLEM, ""),
        ("half the staff have scabies", PROBLEM, ""),
        ("six of the drivers have convictions", PROBLEM, ""),
        ("half of the kids have head lice", PROBLEM, ""),
        ("seven of the barns have ringworm", PROBLEM, ""),
        ("the fatal fall in the silo", TOPIC, ""),
    ],
)
def test_a_thing_of_the_talk_is_named_and_nothing_else(
    words: str, kind: AnchorKind, name: str
) -> None:
    telling, listener = told_to(words, kind)
    assert name_in(telling, listener.known) == name


def test_the_reader_s_own_is_named_before_a_colleague_s_and_a_colleague_s_is_credited() -> None:
    hers, listener = told_to("the stillage register is out of date", PROBLEM, "Katarzyna Mroz")
    own, _ = told_to("the berth is silted up", PROBLEM, BRIGGS.name)
    best = named([hers, own], listener, ())
    assert best is not None
    assert (best.words, best.who) == ("the berth", "reader")
    only = named([hers], listener, ())
    assert only is not None
    assert (only.words, only.who) == ("the stillage register", "Katarzyna Mroz")


def test_what_stands_in_an_earlier_letter_is_not_named_as_new() -> None:
    telling, listener = told_to("the stillage register is out of date", PROBLEM)
    assert named([telling], listener, ("We talked about the stillage register.",)) is None
