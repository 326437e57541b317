"""A desk from files and arguments, by the same moves as on the page."""

import sys
from argparse import Namespace
from datetime import date
from email import message_from_bytes
from email.policy import default
from itertools import chain, repeat
from pathlib import Path

from drafting import desk, timing
from drafting.archive import Archive
from drafting.builtin.engine import BuiltIn
from drafting.chain.correspondence import CHAIN, Correspondence
from drafting.desk import Drafted, Jotted, Read
from drafting.errors import BetterUnsent, NotesUnreadable, NotInNotes, SetUpIncomplete
from drafting.export import plain
from drafting.letters import keeping
from drafting.manuscripts import findings
from drafting.models import Brief, Letter, Person, Profile, Tone
from drafting.needs import complete, missing, needs
from drafting.register import suggested
from drafting.settings import Settings
from drafting.sources import intake
from drafting.sources.line_ends import plain_ends
from guardrails.findings import Severity
from terminal.places import Page

STDIN = Path("-")


def archive() -> Archive:
    """Where the page keeps everything, too."""
    return Archive.open(Settings.of_environment().database)


def content(file: Path) -> bytes:
    """The bytes of a file, or of the input for `-`."""
    return sys.stdin.buffer.read() if file == STDIN else file.read_bytes()


def text(file: Path) -> str:
    """A letter's file as text with plain line ends. Raises `NotesUnreadable` when it is not UTF-8."""
    try:
        return plain_ends(content(file).decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise NotesUnreadable(f"{file} does not hold UTF-8 text.") from None


def exchanged(file: Path) -> str:
    """A message that went out or came: a text file's text, or the subject and plain words of a mail's (`.eml`).

    Raises `NotesUnreadable` for a mail without plain words, and for a text that is not UTF-8.
    """
    if file.suffix.casefold() != ".eml":
        return text(file)
    mail = message_from_bytes(content(file), policy=default)
    part = mail.get_body(("plain",))
    try:
        words = part.get_content() if part else ""
    except LookupError:  # in letters that Python does not know by their name
        words = ""
    if not words:
        raise NotesUnreadable(f"{file} holds no plain text. Copy its words into a .txt file.")
    return plain.text(str(mail["Subject"] or ""), plain_ends(words))


def read(notes: Path, name: str) -> Read:
    """Notes from a file with their anchors, and the sender as the page knows them or as named.

    Raises `NotesUnreadable` for a file that the page would turn down; without an ending it counts as `.txt`.
    """
    named = notes.name if notes.suffix else f"{notes.name}.txt"
    taken = intake.dropped(named, content(notes))
    profile = Profile(name=name) if name else _profile()
    return desk.read(Jotted(notes=taken, profile=profile), BuiltIn())


def _profile() -> Profile:
    opened = archive()
    try:
        return opened.profile()
    finally:
        opened.close()


def brief(known: Read, given: Namespace) -> Brief:
    """Which letter is asked for, in the tone that the notes speak for where none is named.

    Raises `NotInNotes` when it is not said to whom and the notes name nobody.
    """
    to = addressee(known.anchors.people, given.to)
    if not to:
        raise NotInNotes('Your notes name nobody. Say who it goes to: --to "Priya Raman".')
    said = getattr(given, "tone", None)
    return Brief(
        to=to,
        kind=given.kind,
        tone=Tone(said) if said else suggested(known.notes, known.anchors, to).tone,
        stance=given.stance,
        ticked=tuple(given.tick),
        received=exchanged(given.received) if given.received else "",
        repair=not given.skip_missed,
        written_on=today(),
        earlier=tuple(_letter(to, file) for file in given.earlier),
    )


def wanted(known: Read, given: Namespace) -> Brief:
    """The brief of a letter that is to be written.

    Raises `SetUpIncomplete` where its kind has to be told more, and `BetterUnsent` for one reminder too many.
    """
    asked = brief(known, given)
    if missing(asked):
        raise SetUpIncomplete(f"{missing(asked)} {_how(asked)}")
    refused = timing.refusal(asked.kind, _record(asked.earlier), asked.to)
    if refused:
        raise BetterUnsent(refused)
    return complete(asked)


def _how(asked: Brief) -> str:
    """The argument that says what is missing."""
    told = needs(asked.kind)
    if told.stances:
        return f'For example: --stance "{told.stances[0]}".'
    if told.ticks:
        return f'For example: --tick "{told.ticks[0]}".'
    return "For example: --received message.txt."


def _record(earlier: tuple[Letter, ...]) -> Correspondence:
    """Letters that they had before as a record, each by its place in the chain."""
    known, at = Correspondence(), desk.now()
    for kind, letter in zip(chain(CHAIN, repeat(CHAIN[-1])), earlier, strict=False):
        known = known.sent(letter, kind, at)
    return known


def _letter(to: str, file: Path) -> Letter:
    page = Page.of(exchanged(file))
    return Letter(to=to, subject=page.subject, body=page.body)


def addressee(people: tuple[Person, ...], said: str) -> str:
    """The full name that the notes have for whom was said; as said where they have none, the first for nobody."""
    if not said:
        return people[0].name if people else ""
    parts = set(said.casefold().split())
    named = [one.name for one in people if parts <= set(one.name.casefold().split())]
    called = [one.name for one in people if parts <= set(one.called.casefold().split())]
    fitting = named or called
    return fitting[0] if len(fitting) == 1 else said


def keep(held: Drafted, kept: list[str]) -> Drafted:
    """The desk with the remarks of each `RULE=REASON` kept. Raises `SetUpIncomplete` for one without a reason."""
    reasons = dict(one.partition("=")[::2] for one in kept)
    for rule, reason in reasons.items():
        if not reason.strip():
            raise SetUpIncomplete(
                f'Say why it is right here: --keep {rule or "RULE"}="It is how I talk".'
            )
    for finding in findings(held):
        if finding.severity is Severity.WARN and finding.rule in reasons:
            held = keeping.keep(held, finding, reasons[finding.rule])
    return held


def today() -> date:
    """The day it is here."""
    return desk.now().astimezone().date()
