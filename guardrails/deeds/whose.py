"""Whether a claim about its writer's past stands on what the notes tell of somebody else."""

from guardrails.deeds.claims import borne_out, content
from guardrails.deeds.shapes import TALK
from guardrails.evidence import others_evidence, own_evidence
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat


def of_others(claim: str, manuscript: Manuscript) -> bool:
    """Whether two words of it, and half of them, are of passages about the employer and of none about the person."""
    if TALK.search(flat(claim)):
        return False
    words, own, others = content(claim), own_evidence(manuscript), others_evidence(manuscript)
    theirs = [word for word in words if borne_out(word, others) and not borne_out(word, own)]
    return len(theirs) > 1 and len(theirs) * 2 >= len(words)
