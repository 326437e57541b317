"""What a person decided to live with: a warning in one sentence of one message, and why."""

from drafting.stages import Drafted, KeptFinding
from guardrails.findings import Finding
from guardrails.sentences import sentence_at


def keep(desk: Drafted, finding: Finding, reason: str) -> Drafted:
    """The desk with the decision to live with a finding; unchanged when no reason is given."""
    if not reason.strip():
        return desk
    to, kind = desk.version.message
    decision = KeptFinding(
        rule=finding.rule,
        words=finding.words,
        reason=reason.strip(),
        within=sentence_at(desk.version.letter.body, finding.span),
        to=to,
        kind=kind,
    )
    left = unkeep(desk, finding)
    return left.model_copy(update={"kept": (*left.kept, decision)})


def unkeep(desk: Drafted, finding: Finding) -> Drafted:
    """The desk without the decision to live with that finding."""
    decided = decision(desk, finding)
    return desk.model_copy(update={"kept": tuple(one for one in desk.kept if one != decided)})


def decision(desk: Drafted, finding: Finding) -> KeptFinding | None:
    """How the person decided to live with that finding in the message on the desk; None where they have not."""
    about = (finding.rule, finding.words, sentence_at(desk.version.letter.body, finding.span))
    same = (one for one in desk.decisions if (one.rule, one.words, one.within) == about)
    return next(same, None)
