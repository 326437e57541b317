"""People called anew: letters, records and questions about somebody whose name was put right in the anchors."""

import re

from drafting.builtin.writing.frames.salutation import address
from drafting.chain.correspondence import renamed
from drafting.models import Letter, Person, Tone
from drafting.stages import Drafted, Version
from guardrails.sentences import Place, anatomy


def called_anew(desk: Drafted, old: Person, new: Person) -> Drafted:
    """The desk whose letters, records, addresses and decisions are about that person as they are called now."""
    gone = {one.letter for one in desk.correspondence.letters(old.name)}
    versions = (
        _to(new, old, one, gone=one.letter in gone) if one.brief.to == old.name else one
        for one in desk.versions
    )
    recipients = (
        one.model_copy(update={"name": new.name}) if one.name == old.name else one
        for one in desk.recipients
    )
    kept = (
        one.model_copy(update={"to": new.name}) if one.to == old.name else one for one in desk.kept
    )
    return desk.model_copy(
        update={
            "versions": tuple(versions),
            "recipients": tuple(recipients),
            "kept": tuple(kept),
            "correspondence": desk.correspondence.renamed(old.name, new.name),
        }
    )


def _to(new: Person, old: Person, version: Version, *, gone: bool) -> Version:
    """The version as one to that person; greeted and asked about by the new name, unless the letter has gone out."""
    brief, letter = version.brief, renamed(version.letter, old.name, new.name)
    earlier = tuple(renamed(one, old.name, new.name) for one in brief.earlier)
    return version.model_copy(
        update={
            "brief": brief.model_copy(update={"to": new.name, "earlier": earlier}),
            "drafted": renamed(version.drafted, old.name, new.name),
            "letter": letter if gone else _greeting(letter, old, new),
            "before": tuple(renamed(one, old.name, new.name) for one in version.before),
            "vouched": version.vouched and renamed(version.vouched, old.name, new.name),
            "question": _calling(version.question, old, new),
        }
    )


def _greeting(letter: Letter, old: Person, new: Person) -> Letter:
    """The letter whose greeting has the new name where it had the old one; one that is theirs still is left alone."""
    body, theirs = letter.body, set(f"{new.name} {new.called}".split())
    if set(address(old, Tone.PLAIN).split()) <= theirs:
        return letter
    for one in reversed(anatomy(body)):
        if one.place is Place.GREETING:
            body = body[: one.start] + _calling(one.text, old, new) + body[one.end :]
    return letter.model_copy(update={"body": body})


def _calling(words: str, old: Person, new: Person) -> str:
    """The words with what that person was called, in any tone, as they are called now; quotes stay."""
    called = {address(old, tone): address(new, tone) for tone in Tone}
    names = sorted((before for before, now in called.items() if before and now), key=len)
    if not names:
        return words
    longest_first = "|".join(map(re.escape, reversed(names)))
    named = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)(?![^“]*”)")
    return named.sub(lambda found: called[found[0]], words)
