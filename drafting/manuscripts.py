"""The one place that turns nouns into the plain data that guardrails read, and a desk into an approved letter."""

from dataclasses import replace
from itertools import chain, repeat

from drafting.chain import sending
from drafting.chain.correspondence import CHAIN, Sent
from drafting.desk import Drafted, Version, choose
from drafting.models import Anchor, Anchors, Fact, Letter, Person
from guardrails import gate
from guardrails.findings import Finding
from guardrails.manuscript import Interviewer, Manuscript, Passage, Sender, Sibling
from guardrails.review import review


def manuscript(desk: Drafted) -> Manuscript:
    """The current letter with everything that bears on it."""
    version, profile, gone = desk.version, desk.profile, sending.record(desk)
    letter = Manuscript(
        to=version.letter.to,
        subject=version.letter.subject,
        body=version.letter.body,
        kind=version.brief.kind.value,
        notes=desk.notes.text,
        sender=Sender(
            name=(gone and gone.by) or profile.name,
            phone=profile.phone,
            email=profile.email,
            links=profile.links,
            facts=profile.facts,
            dialect=profile.dialect.value,
        ),
        machine=_machine(desk),
        detail=desk.detail,
        received=version.brief.received,
        ticked=version.brief.ticked,
        earlier=_earlier(desk),
        written_on=version.brief.written_on,
        siblings=_siblings(desk),
    )
    return knowing(letter, desk.anchors)


def knowing(letter: Manuscript, anchors: Anchors) -> Manuscript:
    """The letter with these people, facts and passages as what the notes hold."""
    facts = anchors.facts
    return replace(
        letter,
        people=tuple(_interviewer(person) for person in anchors.people),
        company=_text(facts.company),
        role=_text(facts.role),
        met=_text(facts.met),
        decision_by=_text(facts.decision_by),
        passages=tuple(_passage(item) for item in anchors.items),
    )


def _earlier(desk: Drafted) -> tuple[Sibling, ...]:
    """What this reader has had before this letter, by the kind it went out as.

    A letter that was briefed and is not on record counts by its place in the chain.
    """
    version = desk.version
    briefed = dict(zip(version.brief.earlier, chain(CHAIN, repeat(CHAIN[-1])), strict=False))
    recorded = {
        sent.letter: sent.kind
        for sent in desk.correspondence.letters(version.letter.to)
        if _went_before(sent, desk)
    }
    return tuple(_sibling(letter, kind) for letter, kind in (briefed | recorded).items())


def _went_before(sent: Sent, desk: Drafted) -> bool:
    """Whether that went out before the current letter does, which may have been drafted long before it.

    A letter of its kind that no other version has is this one, as it stood before it was edited again.
    """
    version, mine = desk.version, sending.record(desk)
    if mine:
        return sent.at < mine.at
    others = {one.letter for one in desk.versions if one.id != version.id}
    itself = sent.kind is version.brief.kind and sent.letter not in others
    return sent.at < version.made_at or not itself


def _siblings(desk: Drafted) -> tuple[Sibling, ...]:
    """The letters of the same kind to the others that stood before this one, each as it was on the desk last.

    Of two that are alike one is in the way, and never the one that is further on: a new draft closes no letter's way.
    """
    kind, mine = desk.version.brief.kind, _standing(desk, desk.version)
    others = dict.fromkeys(
        one.brief.to for one in desk.versions if one.brief.to != desk.version.brief.to
    )
    letters = (desk.of(to, kind) for to in others)
    return tuple(
        _sibling(one.letter, kind) for one in letters if one and _standing(desk, one) < mine
    )


def _standing(desk: Drafted, version: Version) -> tuple[bool, bool, int]:
    """What sorts the letters of a panel: the approved first, then those with words of the person's, then by age."""
    is_touched = bool(version.detail) or version.letter != version.drafted
    is_vouched = sending.is_vouched(choose(desk, version.id))
    return not is_vouched, not is_touched, desk.versions.index(version)


def findings(desk: Drafted) -> tuple[Finding, ...]:
    """Everything the guardrails say of the current letter, whether kept or not."""
    return review(manuscript(desk))


def obstacles(desk: Drafted) -> tuple[Finding, ...]:
    """What still keeps the current letter from being approved."""
    return gate.obstacles(manuscript(desk), _kept(desk))


def approve(desk: Drafted) -> gate.ApprovedLetter:
    """The current letter, approved as it stands. Raises `GateClosed` with what is in the way."""
    return gate.ApprovedLetter(manuscript(desk), _kept(desk))


def kept(desk: Drafted) -> tuple[tuple[Finding, gate.Kept], ...]:
    """The findings of the current letter that the person lives with, each with their reason."""
    return gate.kept_findings(manuscript(desk), _kept(desk))


def _kept(desk: Drafted) -> tuple[gate.Kept, ...]:
    return tuple(gate.Kept(one.rule, one.words, one.reason, one.within) for one in desk.decisions)


def _machine(desk: Drafted) -> tuple[str, ...]:
    letters = (f"{one.drafted.subject}\n\n{one.drafted.body}" for one in desk.versions)
    lead_ins = (one.lead_in for one in desk.versions if one.lead_in)
    return (*letters, *desk.asked, *lead_ins)


def _interviewer(person: Person) -> Interviewer:
    return Interviewer(name=person.name, title=person.title, called=person.called)


def _passage(item: Anchor) -> Passage:
    start, end = item.quote.start, item.quote.end
    return Passage(item.id, item.kind.value, start, end, item.said_by, guessed=not item.by_hand)


def _sibling(letter: Letter, kind: str) -> Sibling:
    return Sibling(to=letter.to, subject=letter.subject, body=letter.body, kind=str(kind))


def _text(fact: Fact | None) -> str:
    return fact.text if fact else ""
