"""The moves on one piece of correspondence: each leads from a stage to the next, or changes one.

A failed move raises and leaves the stage it started from untouched, so nothing is ever lost.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

from drafting.ask import beside
from drafting.engine import Engine, letter_of
from drafting.letters import choosing
from drafting.letters.compare import takings
from drafting.letters.detail import add_detail, move_detail, shift_detail
from drafting.letters.history import reworded
from drafting.models import Brief, Letter, Notes, Profile
from drafting.sources.intake import as_typed, pasted
from drafting.stages import Desk, Drafted, Jotted, Read, Stage, Version
from drafting.weave import woven
from guardrails.findings import Finding, Part
from guardrails.text.verbatim import verbatim

__all__ = [
    "Clock", "Desk", "Drafted", "Jotted", "Read", "Stage", "Version",
    "add_detail", "ask", "choose", "draft", "edit", "file", "introduce",
    "jot", "mend", "move_detail", "now", "own", "pieces", "pose", "read", "restore", "shift_detail",
    "take", "vouch",
]  # fmt: skip

Clock = Callable[[], datetime]
"""Tells the time, with its zone."""


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def jot(desk: Jotted | Read, text: str) -> Jotted:
    """The desk with these notes and nothing read from them. Raises `NotesUnreadable` when they are too long."""
    notes = pasted(text) if text.strip() else Notes(text="")
    return Jotted(notes=notes, profile=desk.profile, pasted=desk.pasted, choices=desk.choices)


def read(desk: Jotted | Read, engine: Engine) -> Read:
    """The desk with the anchors of its notes. Raises what the engine raises, and `NotesUnreadable` when empty."""
    notes = pasted(desk.notes.text)
    anchors = engine.read(notes)
    known = {"pasted": desk.pasted, "choices": desk.choices}
    return Read(notes=desk.notes, profile=desk.profile, anchors=anchors).model_copy(update=known)


def pieces(desk: Read | Drafted, engine: Engine, brief: Brief) -> Iterator[str]:
    """A new letter as it comes, to be filed when it is finished or stopped."""
    return engine.write(desk.notes, desk.anchors, desk.profile, brief)


def file(desk: Read | Drafted, text: str, brief: Brief, engine: str, clock: Clock = now) -> Drafted:
    """The desk with what an engine wrote as its newest version; the detail, if there is one, is placed in it.

    `text` has the subject in its first line, which is empty for a kind that has none. Raises `AnswerUnusable`
    when there is no body below it.
    """
    drafted = letter_of(brief.to, text)
    earlier = desk.versions if isinstance(desk, Drafted) else ()
    before = desk.of(brief.to, brief.kind) if isinstance(desk, Drafted) else None
    version = Version(
        id=f"v{len(earlier) + 1}",
        brief=brief,
        drafted=drafted,
        letter=drafted,
        engine=engine,
        made_at=clock(),
        question=before.question if before else "",
    )
    if isinstance(desk, Drafted):
        return _added(desk, version, before)
    return Drafted(
        notes=desk.notes,
        profile=desk.profile,
        anchors=desk.anchors,
        versions=(version,),
        current=version.id,
        pasted=desk.pasted,
        choices=choosing.of_others(desk, brief.to),
    )


def _added(desk: Drafted, version: Version, before: Version | None) -> Drafted:
    """The desk with a version more, and in it the detail of the one `before` of the same message."""
    detail = before.detail if before else ""
    left = choosing.of_others(desk, version.brief.to)
    more = desk.model_copy(update={"versions": (*desk.versions, version), "choices": left})
    chosen = choose(more, version.id)
    stands = before is not None and woven(before.letter, detail)
    return add_detail(chosen, detail) if stands else chosen.changed(detail=detail)


def draft(desk: Read | Drafted, engine: Engine, brief: Brief, clock: Clock = now) -> Drafted:
    """The desk with a letter more. Raises what the engine raises."""
    return file(desk, "".join(pieces(desk, engine, brief)), brief, engine.name, clock)


def ask(desk: Drafted, engine: Engine) -> Drafted:
    """The desk with a question not asked before, of the message that is answered first; none when none is left."""
    return pose(desk, beside(engine, desk.notes, desk.anchors, desk.version.brief, desk.asked))


def pose(desk: Drafted, question: str, *, anew: bool = False) -> Drafted:
    """The desk with that question beside the current letter, none where it is empty; `anew` forgets what was asked."""
    before = () if anew else desk.asked
    asked = (*before, question) if question else desk.asked
    return desk.changed(question=question).model_copy(update={"asked": asked})


def choose(desk: Drafted, version: str) -> Drafted:
    """The desk with that version to be edited; the desk as it was when there is no such version."""
    if all(one.id != version for one in desk.versions):
        return desk
    left = (one for one in (*desk.recent, desk.current) if one != version)
    recent = (*dict.fromkeys(left), version)
    return desk.model_copy(update={"current": version, "recent": recent})


def restore(desk: Drafted, letter: Letter | None = None, clock: Clock = now) -> Drafted:
    """The desk with one version more: the current letter as it was drafted, or as it stood; what it is now stays."""
    old, words = desk.version, letter or desk.version.drafted
    stands = woven(words, old.detail)
    again = old.model_copy(
        update={
            "id": f"v{len(desk.versions) + 1}",
            "letter": words,
            "made_at": clock(),
            "detail": old.detail if stands else "",
            "lead_in": old.lead_in if stands else "",
            "before": (),
            "typed_at": None,
        }
    )
    return choose(desk.model_copy(update={"versions": (*desk.versions, again)}), again.id)


def edit(
    desk: Drafted, subject: str, body: str, *, typing: bool = False, clock: Clock = now
) -> Drafted:
    """The desk with the current version's words changed, by `typing` or else; every other version stays as it was."""
    letter = desk.version.letter.model_copy(
        update={"subject": " ".join(as_typed(subject).split()), "body": as_typed(body)}
    )
    return reworded(desk, letter, clock() if typing else None)


def take(desk: Drafted, other: Letter, paragraph: str) -> Drafted:
    """The desk with a paragraph of another letter in the current one; unchanged where it has nothing to take."""
    letter, own = desk.version.letter, desk.version.own
    offered = takings(other.body, letter.body, own)
    found = [one.text for one in offered if one.paragraph == paragraph]
    return edit(desk, letter.subject, found[0]) if found else desk


def mend(desk: Drafted, finding: Finding) -> Drafted:
    """The desk with the finding's better words in place; unchanged when it has none or its words have moved.

    The person's own words are as typed with the mend that they pressed.
    """
    letter = desk.version.letter
    text = {Part.SUBJECT: letter.subject, Part.BODY: letter.body}.get(finding.span.part)
    start, end = finding.span.start, finding.span.end
    if finding.mend is None or text is None or text[start:end] != finding.words:
        return desk
    mended = text[:start] + finding.mend + text[end:]
    changed = letter.model_copy(update={finding.span.part.value: mended})
    own = verbatim(text, desk.detail) if finding.span.part is Part.BODY else None
    if own is None or not own[0] <= start <= end <= own[1]:
        return reworded(desk, changed)
    detail = mended[own[0] : own[1] + len(finding.mend) - (end - start)]
    return reworded(desk, changed, detail=detail)


def own(desk: Drafted, read: Mapping[str, Letter | None]) -> Drafted:
    """The desk with the words that the person says are read, true and theirs, by their version's id; None for none."""
    versions = (
        one.model_copy(update={"vouched": read[one.id]}) if one.id in read else one
        for one in desk.versions
    )
    return desk.model_copy(update={"versions": tuple(versions)})


def vouch(desk: Drafted, sentence: str) -> Drafted:
    """The desk with a true sentence of the person's among the facts about them; unchanged when it is blank or known."""
    told, facts = " ".join(as_typed(sentence).split()), desk.profile.facts
    if not told or told in facts:
        return desk
    return introduce(desk, desk.profile.model_copy(update={"facts": (*facts, told)}))


def introduce(desk: Stage, profile: Profile) -> Stage:
    """The desk with what the sender says of themselves."""
    return desk.model_copy(update={"profile": profile})
