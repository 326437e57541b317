"""What a passage comes to is not lost, a bare number is nothing to tell, and whoever is named is who said it."""

import time

import pytest

from drafting.builtin.prose.splices import joined
from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.telling.plain import misses, without_tail
from drafting.models import Anchor, AnchorKind, Anchors, Notes
from drafting.tellable import tellable
from tests.telling import BOTH, BRIGGS, MROZ, told_to


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("HCAs do online modules at 3am, click click, pass 100%, then cant use the sling", False),
        ("crews have gone to the wrong gate at farms, fourteen times", True),
        ("the drivers of both lorries never read the sheet, bay two", True),
    ],
)
def test_a_problem_is_not_told_without_what_goes_wrong(words: str, *, whole: bool) -> None:
    telling, _ = told_to(words, AnchorKind.PROBLEM)
    assert (telling.mode == "that") is whole


@pytest.mark.parametrize("comma", [",", ", ", "a, "])
def test_what_stands_behind_a_great_many_commas_costs_no_more_than_reading_them(comma: str) -> None:
    words = comma * (200_000 // len(comma))
    start = time.process_time()
    assert not misses(words, "")
    next(without_tail(words), "")
    assert time.process_time() - start < 1


def test_a_comma_that_somebody_said_parts_nothing() -> None:
    said = "the one about the two old kilns, and “so, he never” said, twice"
    assert not misses('the kilns, "he" never', "")
    assert [*without_tail(said)] == [said.removesuffix(", twice"), said.partition(",")[0]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("28 beds", False),
        ("team of 12", False),
        ("two looms", False),
        ("forty beds", False),
        ("team of twelve", False),
        ("the 1847 mill", True),
        ("the slipway and its winch", True),
    ],
)
def test_a_bare_number_of_the_place_is_nothing_that_was_talked_about(
    words: str, *, told: bool
) -> None:
    assert (poverty(told_to(words, AnchorKind.TOPIC)[0]) < 4) is told


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I know it is span over depth ratio", AnchorKind.MISSED),
        ("at Sepidar we closed such a gap by folding the steel", AnchorKind.STRENGTH),
    ],
)
def test_what_points_at_something_named_elsewhere_is_nottold_to(
    words: str, kind: AnchorKind
) -> None:
    assert told_to(words, kind)[0].mode == "jotted"


def test_what_the_sender_was_asked_to_do_is_no_better_answer() -> None:
    assert not fits(*told_to("I was asked to calculate the beams of a slab", AnchorKind.MISSED))
    assert fits(*told_to("I calculated the beams of a slab for the port", AnchorKind.MISSED))


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("K. said the managers do not answer the requests", MROZ),
        ("Engr. Briggs explained that the managers do not answer the requests", BRIGGS),
    ],
)
def test_an_initial_with_its_stop_and_a_title_nobody_knows_name_who_said_it(words, to) -> None:
    telling, _ = told_to(words, AnchorKind.PROBLEM, to.name, to)
    assert telling.words == "the managers do not answer the requests"
    assert telling.who == "reader"


def test_an_honorific_before_a_name_has_its_capital_and_no_article() -> None:
    telling, _ = told_to("dr briggs wants one evening clinic a week", AnchorKind.TOPIC, "", MROZ)
    assert telling.words == "Dr Briggs wants one evening clinic a week"


def test_a_remark_has_the_apostrophes_that_it_was_said_with() -> None:
    telling, _ = told_to('"we hoover round it, thats how tight it is"', AnchorKind.MOMENT)
    assert telling.words == "we hoover round it, that's how tight it is"


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("Engr. Tamuno Briggs asked whether I have a wife", True),
        ("Tamuno Briggs is hiding the culverts and the subgrade from the council", False),
    ],
)
def test_a_name_that_both_share_gives_no_private_remark_away(remark: str, *, told: bool) -> None:
    said = "Tamuno Briggs explained that the culverts are late with the subgrade"
    notes = Notes.of(f"{said}. {remark}")
    where = {AnchorKind.PROBLEM: said, AnchorKind.PRIVATE: remark}
    found = ((kind, notes.find(words)) for kind, words in where.items())
    items = tuple(Anchor(id=str(kind), kind=kind, quote=quote) for kind, quote in found if quote)
    assert bool(tellable(notes, Anchors(people=BOTH, items=items))) is told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("plants get coded wrong, had to correct two returns", "plants get coded wrong"),
        ("the till jams, have to reboot it", "the till jams"),
        ("she lost the key, had to climb in", "she lost the key, and had to climb in"),
        ("at Tolland I lost it, had to wait", "at Tolland I lost it, and had to wait"),
    ],
)
def test_a_thing_is_obliged_to_nothing(words: str, said: str) -> None:
    assert joined(words) == said
