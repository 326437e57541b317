"""The name at a letter's end: where it is missed, and where it is put."""

import pytest

from drafting import desk as moves
from drafting import manuscripts
from drafting.chain import sending
from drafting.desk import own
from drafting.letters import signature
from drafting.models import Letter, Profile
from tests.desks import DRAFTED


def _ending(end: str):
    letter = Letter(to="Priya", subject="Ovens", body=f"Dear Priya,\n\nThe oven is mended.{end}")
    return DRAFTED.changed(letter=letter)


@pytest.mark.parametrize(
    ("end", "signed"),
    [
        ("\n\nYours sincerely,", "\n\nYours sincerely,\nSam Okafor"),
        ("\n\nBest,\n\nP.S. The cat is well.", "\n\nBest,\nSam Okafor\n\nP.S. The cat is well."),
        ("\n\nKind regards,\nSam", None),
        ("\n\nKind regards,\n\nSam\n0161 496 0000", None),
        ("", None),
    ],
)
def test_a_name_is_put_below_a_closing_that_has_none(end: str, signed: str | None):
    desk = _ending(end)
    assert signature.is_missing(desk) is (signed is not None)
    assert (
        signature.sign(desk, " Sam  Okafor ").version.letter
        == _ending(signed or end).version.letter
    )


def _named(name: str, body: str, subject: str = "Ovens", detail: str = ""):
    letter = Letter(to="Priya", subject=subject, body=body)
    desk = DRAFTED.changed(letter=letter, drafted=letter, detail=detail)
    return desk.model_copy(update={"profile": Profile(name=name)})


@pytest.mark.parametrize(
    ("old", "new", "body", "signed"),
    [
        ("Sam Okafor", "Alex Brown", "Best,\nSam Okafor\n0161", "Best,\nAlex Brown\n0161"),
        ("Sam Okafor", "Alex Brown", "Best,\nSam", "Best,\nAlex"),
        ("Sam Okafor", "Sam Lee", "I met Sam.\n\nBest,\nSam", "I met Sam.\n\nBest,\nSam"),
        ("Sam", "Sam Lee", "Dear Sam,\n\nThanks.\n\nSam", "Dear Sam,\n\nThanks.\n\nSam Lee"),
        ("Sam", "Kim", "Dear Sam,\n\nSam I am. Thanks. Sam", "Dear Sam,\n\nSam I am. Thanks. Kim"),
        ("Sam Okafor", "Sam Lee", "You said “Sam Okafor!”, I am Sam Okafor.", "You said “Sam Okafor!”, I am Sam Lee."),
        ("Sam Okafor", r"S\1 Lee", "Best,\nSam Okafor", "Best,\nS\\1 Lee"),
        ("Sam Okafor", "Alex Brown", "Sam Okafors", "Sam Okafors"),
        ("Sam Lee", "Sam Lee-Jones", "Best,\nSam Lee-Jones", "Best,\nSam Lee-Jones"),
        ("Sam Lee", "Ann Sam Lee", "Ann Sam Lee\n\nSam Lee", "Ann Sam Lee\n\nAnn Sam Lee"),
        ("Sam Lee Jones", "Sam Lee", "Best,\nSam Lee Jones", "Best,\nSam Lee"),
        ("Sam Okafor", "Alex Brown", "Kind regards, Sam", "Kind regards, Alex"),
        ("Sam Okafor", "Alex Brown", "Best wishes - Sam\n0161", "Best wishes - Alex\n0161"),
        ("Sam Okafor", "Alex Brown", "Best,\nSAM", "Best,\nALEX"),
        ("Sam Okafor", "Alex Brown", "Thanks Sam said no to.", "Thanks Sam said no to."),
        ("Dr Sam Lee", "Dr Kim Roe", "I, Dr Sam Lee, ask.\n\nSam", "I, Dr Kim Roe, ask.\n\nKim"),
        ("Dr Sam Lee", "Dr Kim Roe", "Best,\nSam Lee", "Best,\nKim Roe"),
        ("Sam Okafor", "Alex Brown", "Sam Okafor’s oven", "Alex Brown’s oven"),
        ("Sam Okafor", "", "Best,\nSam Okafor", "Best,\nSam Okafor"),
        ("", "Alex Brown", "Best,\nSam Okafor", "Best,\nSam Okafor"),
    ],
)  # fmt: skip
def test_a_letter_that_has_not_gone_is_signed_with_the_name_one_goes_by_now(old, new, body, signed):
    desk = signature.introduced(_named(old, body), Profile(name=new))
    assert desk.profile.name == new
    assert desk.version.letter.body == desk.version.drafted.body == signed


def test_the_subject_is_signed_too_and_ones_own_words_stay():
    detail = "They called me Sam Okafor the oven man."
    desk = _named("Sam Okafor", f"{detail}\n\nSam Okafor", "Ovens - Sam Okafor", detail)
    letter = signature.introduced(desk, Profile(name="Alex Brown")).version.letter
    assert (letter.subject, letter.body) == ("Ovens - Alex Brown", f"{detail}\n\nAlex Brown")


def test_another_name_takes_back_the_word_that_a_letter_is_read():
    desk = _named("Sam Okafor", "Best,\nSam Okafor")
    desk = own(desk, {desk.current: desk.version.letter})
    assert sending.is_vouched(desk)
    assert not sending.is_vouched(signature.introduced(desk, Profile(name="Alex Brown")))
    assert sending.is_vouched(signature.introduced(desk, Profile(name="Sam Okafor", phone="0161")))


def test_what_has_gone_keeps_its_name_and_is_found_no_fault_with():
    desk = _named("Sam Okafor", "Dear Priya,\n\nThe oven is mended.\n\nBest,\nSam Okafor")
    gone = sending.sent(desk)
    known = signature.introduced(gone, Profile(name="Alex Brown"))
    assert known.version.letter == desk.version.letter
    assert manuscripts.findings(known) == manuscripts.findings(gone)
    stays = moves.introduce(desk, Profile(name="Alex Brown"))
    assert "ungrounded-name" in {one.rule for one in manuscripts.findings(stays)}


def test_the_name_goes_into_a_profile_that_has_none():
    unnamed = _ending("\n\nBest,").model_copy(update={"profile": Profile()})
    assert signature.sign(unnamed, "Sam Okafor").profile.name == "Sam Okafor"
    named = unnamed.model_copy(update={"profile": Profile(name="Samuel Okafor")})
    assert signature.sign(named, "Sam").profile.name == "Samuel Okafor"
    assert signature.sign(unnamed, "  ") == unnamed
