"""What a person decided to live with holds in that sentence of that message, and nowhere else."""

from drafting import manuscripts
from drafting.builtin.engine import BuiltIn
from drafting.desk import Drafted, Jotted, draft, edit, read
from drafting.letters.keeping import decision, keep, unkeep
from drafting.models import Brief, Notes, Profile
from guardrails.findings import Finding

NOTES = """Kestrel Freight, data engineer, interview 12 May
Priya Raman (head of platform) - the nightly load is haunted, she said
Tom Ek (CTO) - the invoices come as faxes in three formats
- I split one load into per-supplier jobs at Vantage in 2019"""
DESK = read(Jotted(notes=Notes.of(NOTES), profile=Profile(name="Sam Okafor")), BuiltIn())
WARM, REASON = "It beats them all!", "she shouted it herself"


def written(to: str, sentence: str, desk: Drafted | None = None) -> Drafted:
    """The desk with a letter to that person that says one thing more."""
    drafted = draft(desk or DESK, BuiltIn(), Brief(to=to))
    body = drafted.version.letter.body.replace("\n\nWith", f"\n\n{sentence}\n\nWith")
    return edit(drafted, drafted.version.letter.subject, body)


def shouted(desk: Drafted) -> list[Finding]:
    """What stands in the way because of exclamation marks."""
    return [one for one in manuscripts.obstacles(desk) if one.rule == "exclamation-overload"]


def test_what_is_kept_is_in_nobodys_way_until_it_is_not_kept_any_more() -> None:
    desk = written("Priya Raman", WARM)
    (found,) = shouted(desk)
    kept = keep(desk, found, REASON)

    assert shouted(kept) == []
    assert decision(kept, found).reason == REASON
    assert shouted(unkeep(kept, found)) == [found]


def test_a_decision_does_not_hold_in_another_sentence() -> None:
    desk = written("Priya Raman", WARM)
    kept = keep(desk, *shouted(desk), REASON)
    more = edit(kept, "", kept.version.letter.body.replace(WARM, f"{WARM} And the faxes too!"))

    assert [one.span.start for one in shouted(more)] == [more.version.letter.body.index("too!") + 3]


def test_a_decision_does_not_hold_in_the_letter_to_somebody_else() -> None:
    desk = written("Priya Raman", WARM)
    kept = keep(desk, *shouted(desk), REASON)

    assert len(shouted(written("Tom Ek", WARM, kept))) == 1


def test_a_letter_without_a_subject_is_lived_with_in_that_message_only() -> None:
    bare = edit(written("Priya Raman", ""), "", "Dear Priya,\n\nThank you.\n\nSam")
    kept = bare
    for found in manuscripts.obstacles(bare):
        kept = keep(kept, found, REASON)
    other = edit(written("Tom Ek", "", kept), "", "Dear Tom,\n\nThank you.\n\nSam")

    assert "missing-subject" in {one.rule for one in manuscripts.obstacles(bare)}
    assert "missing-subject" not in {one.rule for one in manuscripts.obstacles(kept)}
    assert "missing-subject" in {one.rule for one in manuscripts.obstacles(other)}
