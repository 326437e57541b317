"""Nothing becomes an approved letter without a detail of the sender's own, or while something blocks."""

from dataclasses import replace

import pytest

from guardrails.findings import Severity
from guardrails.gate import ApprovedLetter, GateClosed, HumanDetail, Kept, kept_findings, obstacles
from guardrails.manuscript import Interviewer, Manuscript, Passage, Sender
from guardrails.review import review

NOTES = """Orrin Tool Library, workshop coordinator, Tues 3 June, met Hazel Quill (director)
- 410 members, saws come back blunt and nobody logs it
- I ran a sharpening rota at Pell Street, returns logged went from a third to nearly all
- Hazel keeps the broken chisel from her first week in a frame
- pay is 27k, lower than I hoped"""

DRAFT = """Dear Hazel,

Thank you for talking with me on Tuesday 3 June about the workshop coordinator job.

You said that saws come back blunt and nobody logs it. At Pell Street I ran a sharpening rota, and the returns \
logged went from a third to nearly all.

Kind regards,
Ines Varga"""

DETAIL = "I still have sawdust in my left shoe from leaning on your bandsaw table."

LETTER = DRAFT.replace("\n\nKind", f"\n\n{DETAIL}\n\nKind")

GOOD = Manuscript(
    to="Hazel Quill",
    subject="Workshop coordinator interview, 3 June - Ines Varga",
    body=LETTER,
    notes=NOTES,
    people=(Interviewer("Hazel Quill", "director"),),
    company="Orrin Tool Library",
    role="workshop coordinator",
    met="Tues 3 June",
    passages=(
        Passage("a1", "problem", NOTES.index("saws"), NOTES.index("\n- I ran")),
        Passage("a2", "strength", NOTES.index("I ran"), NOTES.index("\n- Hazel")),
        Passage("a3", "private", NOTES.index("pay is"), len(NOTES)),
    ),
    sender=Sender("Ines Varga"),
    machine=(DRAFT,),
    detail=DETAIL,
)


def stopped_by(manuscript: Manuscript, kept: tuple[Kept, ...] = ()) -> set[str]:
    with pytest.raises(GateClosed) as shut:
        ApprovedLetter(manuscript, kept)
    return {obstacle.rule for obstacle in shut.value.obstacles}


def test_opens_for_a_true_letter_with_a_detail() -> None:
    assert ApprovedLetter(GOOD).manuscript.body == LETTER


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("missing-detail", {"detail": "", "body": DRAFT}),
        ("missing-detail", {"body": DRAFT}),
        ("missing-detail", {"body": LETTER.replace("left shoe", "right shoe")}),
        (
            "vague-detail",
            {"detail": "It was great", "body": LETTER.replace(DETAIL, "It was great")},
        ),
        ("borrowed-detail", {"detail": "You said that saws come back blunt and nobody logs it."}),
        ("borrowed-detail", {"machine": (LETTER,)}),
        ("missing-detail", {"detail": "he bandsaw tabl", "body": LETTER}),
        ("vague-detail", {"detail": "sawdust"}),
        (
            "hidden-character",
            {"body": LETTER.replace("chisel", "chi\u200bsel"), "detail": "a\u200bb"},
        ),
        ("private-remark", {"body": LETTER + "\nPay is 27k.", "detail": "Pay is 27k."}),
        ("unfilled-slot", {"body": LETTER.replace("Pell Street", "[previous employer]")}),
        ("ungrounded-number", {"body": LETTER.replace("a third", "12 percent")}),
        ("ungrounded-name", {"body": LETTER.replace("nobody logs it", "Magnus Thorpe logs it")}),
        ("misspelt-name", {"body": LETTER.replace("Dear Hazel", "Dear Hazle")}),
        (
            "private-remark",
            {"body": LETTER.replace("coordinator job", "coordinator job, though pay is 27k")},
        ),
    ],
)
def test_each_of_these_shuts_it(rule: str, change: dict[str, object]) -> None:
    assert rule in stopped_by(replace(GOOD, **change))


def test_a_later_edit_shuts_it_again() -> None:
    """An approval holds its text by value; the same desk after an edit is another manuscript."""
    approved = ApprovedLetter(GOOD)

    edited = replace(approved.manuscript, body=approved.manuscript.body.replace(DETAIL, ""))

    assert "missing-detail" in stopped_by(edited)
    assert approved.manuscript.body == LETTER


class TestKeptWithAReason:
    """A warning may be kept by the person; a block may not."""

    STOCK = "I hope this email finds you well."
    WARNED = replace(GOOD, body=LETTER.replace("Thank you for", f"{STOCK} Thank you for", 1))

    def decisions(self, reason: str = "she says it herself") -> tuple[Kept, ...]:
        found = (one for one in review(self.WARNED) if one.severity is Severity.WARN)
        return tuple(Kept(one.rule, one.words, reason) for one in found)

    def test_a_warning_stops_until_it_is_kept(self) -> None:
        assert "stock-phrase" in stopped_by(self.WARNED)
        assert ApprovedLetter(self.WARNED, self.decisions()).kept == self.decisions()

    def test_a_blank_reason_keeps_nothing(self) -> None:
        assert "stock-phrase" in stopped_by(self.WARNED, self.decisions(reason="  "))

    def test_the_decision_survives_edits_elsewhere(self) -> None:
        elsewhere = replace(self.WARNED, body=self.WARNED.body.replace("nearly all", "almost all"))

        assert obstacles(elsewhere, self.decisions()) == ()

    def test_the_decision_falls_when_its_words_change(self) -> None:
        other = replace(self.WARNED, body=self.WARNED.body.replace("this email", "my message"))

        assert "stock-phrase" in stopped_by(other, self.decisions())

    def test_a_decision_is_about_its_own_rule(self) -> None:
        others = tuple(replace(one, rule="flattery") for one in self.decisions())

        assert "stock-phrase" in stopped_by(self.WARNED, others)

    def test_what_is_kept_is_told_with_its_reason_and_only_while_it_stands(self) -> None:
        decisions = (*self.decisions(), Kept("flattery", "words of long ago", "no longer there"))

        told = kept_findings(self.WARNED, decisions)

        assert {(finding.rule, decision.reason) for finding, decision in told} == {
            ("stock-phrase", "she says it herself")
        }
        assert kept_findings(GOOD, decisions) == ()

    def test_a_block_is_never_kept(self) -> None:
        bare = replace(GOOD, detail="", body=DRAFT)
        pretended = tuple(Kept(one.rule, one.words, "please") for one in review(bare))

        assert "missing-detail" in stopped_by(bare, pretended)


def test_the_detail_is_taken_as_typed_but_for_white_space_at_its_ends() -> None:
    assert HumanDetail.of("  the  red\tdoor \n").text == "the  red\tdoor"
