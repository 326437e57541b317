"""What an interviewer says of themselves in a talk by turns is not the sender's, whatever the sender is called."""

import pytest

from guardrails.manuscript import Interviewer, Manuscript, Sender
from guardrails.review import review

TALK = """Asha Pillai: Hi Robin, good of you to come.
Colin Baird: Hello. I manage the front desk in Leith.
Robin: I wrote every name on a card at the vet's.
Asha Pillai: Tell me more.
Robin: Gladly.
"""
LINE = "Colin: Hi. I manage the front desk in Leith.\n"


@pytest.mark.parametrize("sender", ["", "Sam", "Robin Ek", "Rob"])
@pytest.mark.parametrize(
    ("notes", "said", "blocked"),
    [
        (TALK, "On my side, I manage the front desk in Leith.", True),
        (TALK, "I wrote every name on a card at the vet's.", False),
        (LINE, "I manage the front desk in Leith.", True),
        (
            "I manage the front desk in Leith. Met Colin.\n",
            "I manage the front desk in Leith.",
            False,
        ),
    ],
)
def test_a_claim_blocks_where_only_an_interviewer_made_it(
    sender: str, notes: str, said: str, *, blocked: bool
) -> None:
    letter = Manuscript(
        to="Asha Pillai",
        subject="",
        body=f"Dear Asha,\n\n{said}\n\nBest wishes",
        notes=notes,
        people=(Interviewer("Asha Pillai"), Interviewer("Colin Baird")),
        sender=Sender(name=sender),
    )

    assert any(one.rule == "swapped-doer" for one in review(letter)) is blocked
