"""An address is looked at before a letter is put into it, and nobody is asked over the network."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting import address

PRIYA = "Priya Raman"


@pytest.mark.parametrize(
    ("typed", "to"),
    [
        ("priya.raman@lumen.example.com", PRIYA),
        (" Priya@lumen.co.uk ", PRIYA),
        ("praman@lumen.com", PRIYA),
        ("raman_p@lumen.com", PRIYA),
        ("ramanp@lumen.com", PRIYA),
        ("pr@lumen.com", PRIYA),
        ("p.raman+jobs@lumen.com", PRIYA),
        ("priya.raman2@lumen.com", PRIYA),
        ("bob.smith@lumen.com", "Robert Smith"),
        ("juergen.mueller@lumen.de", "Jürgen Müller"),
        ("jurgen.muller@lumen.de", "Jürgen Müller"),
        ("lukasz@lumen.pl", "Łukasz Wieczorek"),
        ("soneill@lumen.ie", "Sinéad O'Neill"),
        ("anneclaire.dubois@lumen.fr", "Anne-Claire Dubois"),
        ("x7@lumen.com", PRIYA),
        ("wei.zhang@lumen.com", "Zhang Wei"),
        ("anna.van.der.berg@lumen.nl", "Dr Anna van der Berg"),
        ("shira.cohen@lumen.com", "שירה כהן"),
    ],
)
def test_a_fitting_address_needs_no_remark(typed, to):
    found = address.check(typed, to)
    assert (found.problem, found.remark) == ("", "")
    assert found.address == typed.strip()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("tom.beck@lumen.com", "Tom Beck"),
        ("careers@lumen.com", "several people read"),
        ("hr@lumen.com", "several people read"),
        ("apply@lumen.com", "several people read"),
        ("no-reply@lumen.com", "Nobody reads"),
        ("do.not.reply+7@lumen.com", "Nobody reads"),
        ("priya.ramen@lumen.com", ""),
        ("pirya@lumen.com", "spelt right"),
        ("ramen@lumen.com", "spelt right"),
        ("olga.nowak@lumen.com", "is not Priya Raman"),
    ],
)
def test_another_name_is_pointed_out(typed, words):
    remark = address.check(typed, PRIYA, (PRIYA, "Tom Beck")).remark
    assert words in remark
    assert bool(words) == bool(remark)


@pytest.mark.parametrize(
    "typed",
    ["", "priya", "priya@", "@lumen.com", "priya@lumen", "a b@lumen.com", "priya@lumen..com",
     "priya@lumen.com\nBcc: x@y.com",
     f"{'p' * 65}@lumen.com",
     "priya.@lumen.com", "priya@-lumen.com", "Priya <priya@lumen.com>", "приа@lumen.com", "priya@localhost"],
)  # fmt: skip
def test_what_no_mail_can_reach_is_said(typed):
    found = address.check(typed, PRIYA)
    assert found.problem.startswith("This address cannot be right: ")
    assert found.address == ""


def test_a_mailbox_that_nobody_reads_is_pointed_out_whoever_it_is_for():
    assert "Nobody reads" in address.check("noreply@lumen.com", "").remark
    assert address.check("jobs@lumen.com", "").remark == ""


def test_a_domain_with_marks_is_written_as_servers_write_it():
    assert (
        address.check("jo@müller-söhne.de", "Jo").address
        == "jo@" + "müller-söhne.de".encode("idna").decode()
    )


INVITE = """From: Priya Raman <pr7@lumen.com>
To: Ada Obi <ada@post.example>; Tom Beck <tb@lumen.com>
Cc: jobs@lumen.com, no-reply@lumen.com. Questions: (talent@lumen.com), half@an, priya.raman@lumen.com.
"""


@pytest.mark.parametrize(
    ("to", "found"),
    [
        (PRIYA, ("pr7@lumen.com", "priya.raman@lumen.com")),
        ("Tom Beck", ("tb@lumen.com",)),
        ("Olga Nowak", ("jobs@lumen.com", "talent@lumen.com")),
        ("", ("jobs@lumen.com", "talent@lumen.com")),
    ],
)
def test_of_the_addresses_in_a_text_those_are_offered_that_may_be_theirs(to, found):
    met = tuple(one for one in (PRIYA, "Tom Beck", "Ada Obi") if one != to)
    assert address.offered(INVITE, to, met) == found


@pytest.mark.parametrize("unit", ["a", "a.", "a@", "_@a.", "@"])
def test_a_long_run_that_is_no_address_is_passed_over_at_once(unit):
    began = process_time()
    assert address.offered(unit * 300_000, PRIYA) == ()
    assert process_time() - began < 2


@given(text=st.text(), to=st.text(), other=st.text())
def test_no_text_makes_the_offer_fail(text, to, other):
    for one in address.offered(f"{text} {to}@lumen.com {other}", to, (other,)):
        assert address.check(one, to).address == one


@given(typed=st.text(), to=st.text(), other=st.text())
def test_no_address_makes_it_fail(typed, to, other):
    found = address.check(typed, to, (other,))
    assert bool(found.address) != bool(found.problem)


@given(local=st.emails(), to=st.text())
def test_an_accepted_address_is_one_safe_header(local, to):
    accepted = address.check(local, to).address
    assert accepted.isascii()
    assert not set(accepted) & set("\r\n<>,; ")
