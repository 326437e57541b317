"""Each kind of message says what it must be told, and is not written without it."""

import pytest

import prompts
from drafting.builtin.phrasebook import phrases
from drafting.errors import SetUpIncomplete
from drafting.models import Brief, Kind
from drafting.needs import complete, missing, needs

TO = "Priya Raman"


@pytest.mark.parametrize(
    ("kind", "said", "words"),
    [
        (Kind.THANK_YOU, {}, ""),
        (Kind.CHECK_IN, {}, ""),
        (Kind.OFFER_REPLY, {}, "accept, decline or ask for time"),
        (Kind.OFFER_REPLY, {"stance": "accept"}, ""),
        (Kind.OFFER_REPLY, {"stance": "bargain"}, "accept, decline or ask for time"),
        (Kind.REJECTION_REPLY, {}, "stay in touch or ask for feedback"),
        (Kind.COMPETING_OFFER, {}, "Tick what is true"),
        (Kind.COMPETING_OFFER, {"ticked": ("a yacht",)}, "Tick what is true"),
        (Kind.COMPETING_OFFER, {"ticked": ("deadline",)}, ""),
        (Kind.REPLY, {"received": " \n"}, "Paste the message"),
        (Kind.REPLY, {"received": "When can you start?"}, ""),
    ],
)
def test_what_is_still_to_be_said_is_one_sentence(kind, said, words):
    brief = Brief(to=TO, kind=kind, **said)
    assert words in missing(brief)
    assert bool(words) == bool(missing(brief))
    if words:
        with pytest.raises(SetUpIncomplete):
            complete(brief)


def test_what_was_said_for_another_kind_is_left_out():
    said = {"stance": "accept", "ticked": ("deadline",), "received": "When can you start?"}
    plain = complete(Brief(to=TO, kind=Kind.CHECK_IN, **said))
    assert (plain.stance, plain.ticked, plain.received) == ("", (), "")
    offer = complete(Brief(to=TO, kind=Kind.OFFER_REPLY, **said))
    assert (offer.stance, offer.ticked, offer.received) == ("accept", (), "When can you start?")


@pytest.mark.parametrize("kind", Kind)
def test_the_writer_and_the_prompts_know_the_same_choices(kind):
    plan = phrases(kind.value)
    assert needs(kind).ticks == tuple(plan.get("ticks", ()))
    assert needs(kind).stances == tuple(plan.get("stances", ()))
    assert needs(kind).stances == prompts.kinds()[kind].header.stances
