"""The built-in writer before the guardrails: every kind and tone to every reader, from gold anchors and its own."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, islice
from pathlib import Path

from drafting import manuscripts
from drafting.builtin.phrasebook import phrases
from drafting.desk import Drafted, Read, choose, draft
from drafting.letters import panel
from drafting.models import Brief, Kind, Tone
from evals.cases import ENGINE, FOLLOWS, Case, cases, drafted
from evals.letters import listed
from evals.noted import noted
from evals.rows import check
from evals.shares import Share
from guardrails.findings import Finding, Severity, Span
from guardrails.ledger import Kind as Rests
from guardrails.ledger import ledger

_QUOTED = re.compile(r"“([^”]+)”")
_SENTENCES = re.compile(r"(?<=[.?!])\s+(?=[A-Z])")
NEEDS_THE_PERSON = frozenset(("missing-detail",))
"""What only the person can mend."""
NEEDS_NOTES = frozenset(("interchangeable-letter", "written-before"))
"""What no letter passes whose notes hold next to nothing of the talk."""


@dataclass
class Drafts:
    """What a sweep came to: letters that only the missing detail blocks, WARNs, and sentences that rest on nothing."""

    passed: Share = field(default_factory=Share)
    blocks: Counter[str] = field(default_factory=Counter)
    waiting: Share = field(default_factory=Share)
    """Later messages that say something of the talk before the sender adds to them; what is told once is told."""
    warned: list[str] = field(default_factory=list)
    unsupported: list[str] = field(default_factory=list)

    def count(self, case: Case, desk: Drafted) -> None:
        """Adds one letter."""
        found = manuscripts.findings(desk)
        later = case.kind in FOLLOWS
        allowed = NEEDS_THE_PERSON | (NEEDS_NOTES if case.thin or later else frozenset())
        if later and case.kind is not Kind.CLARIFICATION:  # which waits for its sender
            told = {one.rule for one in found}.isdisjoint(NEEDS_NOTES)
            self.waiting.count(case.name, right=told or case.thin)
        blocks = [
            one for one in found if one.severity is Severity.BLOCK and one.rule not in allowed
        ]
        self.passed.count(f"{case.name}: {listed(blocks)}", right=not blocks)
        self.blocks.update({one.rule for one in blocks})
        warns = [one for one in found if one.severity is Severity.WARN]
        self.warned += [f"{case.name}: {listed([one])}" for one in warns]
        manuscript = manuscripts.manuscript(desk)
        for one in ledger(manuscript):
            words = manuscript.body[one.span.start : one.span.end]
            if one.kind is Rests.NOTHING and not _stands(manuscript.body, one.span, case):
                self.unsupported.append(f"{case.name}: {words!r}")


def _stands(body: str, span: Span, case: Case) -> bool:
    """Whether a sentence is a courtesy of its kind, or quotes the notes word for word, alone or with others."""
    sentence, notes = body[span.start : span.end], " ".join(case.desk.notes.text.split())
    marked = (one for one in _QUOTED.finditer(body) if one[1] in notes)
    told = any(one.start() < span.end and span.start < one.end() for one in marked)
    return told or any(one.fullmatch(sentence) for one in _courtesies(case.kind))


@cache
def _courtesies(kind: Kind) -> tuple[re.Pattern[str], ...]:
    """What a kind's phrase file says whatever was talked about: its frames with anything in their slots."""
    frames = chain.from_iterable(map(_SENTENCES.split, set(_strings(phrases(kind.value)))))
    said = (one for one in frames if "{words}" not in one.lower() and re.sub(r"\{\w+\}", "", one))
    return tuple(re.compile(_filled(one)) for one in said)


def _strings(table: object) -> Iterator[str]:
    """Every string in a table of tables and lists."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict | list):
        yield from chain.from_iterable(
            map(_strings, table.values() if isinstance(table, dict) else table)
        )


def _filled(frame: str) -> str:
    """A pattern for the frame: anything stands in its {slots}, and a [stretch] may be missing."""
    plain = re.escape(frame).replace(r"\[", "(?:").replace(r"\]", ")?")
    return re.sub(r"\\\{\w+\\\}", ".+", plain)


def sweep(folder: Path, every: int = 1) -> Drafts:
    """One case in `every` of a corpus folder, drafted and reviewed. Raises `CorpusFault` where there is none."""
    check(folder)
    found = Drafts()
    for case in islice(cases(folder), 0, None, every):
        found.count(case, drafted(case))
    return found


def as_lines(found: Drafts, together: dict[str, Share]) -> Iterator[str]:
    """What a sweep and the panels came to, a line each, with every letter that was blocked or warned of."""
    yield f"{found.passed.right} of {found.passed.all} letters are blocked by nothing but the missing detail"
    yield f"{found.waiting.right} of {found.waiting.all} later messages say something of the talk by themselves"
    yield f"{len(found.warned) / max(found.passed.all, 1):.3f} warnings a letter"
    yield f"{len(found.unsupported)} sentences that rest on nothing"
    for rule, share in together.items():
        yield f"{rule}: silent on {share.right} of {share.all} panels"
    for share in (found.passed, *together.values()):
        yield from share.misses
    yield from (*found.warned, *found.unsupported)


def panels(folder: Path, tone: Tone = Tone.WARM, every: int = 1) -> dict[str, Share]:
    """By rule, one panel in `every` in which it is silent on all letters; each panel's letters know the others."""
    found = {"too-alike": Share(), "said-by-another": Share()}
    met = (row for row in noted(folder) if len(row.anchors.people) > 1)
    for row in islice(met, 0, None, every):
        for read_by, anchors in (("gold", row.anchors), ("reader", ENGINE.read(row.notes))):
            desk = Read(notes=row.notes, profile=row.profile, anchors=anchors)
            if len(desk.anchors.names) > 1:
                fired = _panel_findings(desk, tone)
                for rule, share in found.items():
                    told = [one for one in fired if one.rule == rule]
                    share.count(f"{row.id} {read_by}: {listed(told)}", right=not told)
    return found


def _panel_findings(desk: Read, tone: Tone) -> list[Finding]:
    """What is said of all letters of a panel once each is there."""
    whole: Read | Drafted = desk
    for brief in panel.dealt(desk, desk.anchors.names, Brief(to="", tone=tone)):
        whole = draft(whole, ENGINE, brief)
    assert isinstance(whole, Drafted)
    return [
        one for version in whole.versions for one in manuscripts.findings(choose(whole, version.id))
    ]
