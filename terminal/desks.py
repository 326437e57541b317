"""A desk from files and arguments, by the same moves as on the page."""

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from drafting import desk, intake
from drafting.archive import Archive
from drafting.builtin.engine import BuiltIn
from drafting.desk import Drafted, Jotted, Read
from drafting.errors import NotesUnreadable, NotInNotes
from drafting.manuscripts import findings
from drafting.models import Brief, Kind, Letter, Notes, Person, Profile, Tone
from drafting.settings import Settings
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
        decoded = content(file).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotesUnreadable(f"{file} does not hold UTF-8 text.") from None
    return decoded.replace("\r\n", "\n").replace("\r", "\n")


def read(notes: Path, name: str) -> Read:
    """Notes from a file with their anchors, and the sender as the page knows them or as named."""
    held = content(notes)
    taken = (
        intake.pasted(held.decode("utf-8", "replace")) if notes == STDIN else _dropped(notes, held)
    )
    profile = Profile(name=name) if name else _profile()
    return desk.read(Jotted(notes=taken, profile=profile), BuiltIn())


def _dropped(file: Path, held: bytes) -> Notes:
    return intake.dropped(file.name if file.suffix else f"{file.name}.txt", held)


def _profile() -> Profile:
    opened = archive()
    try:
        return opened.profile()
    finally:
        opened.close()


def brief(known: Read, given: Namespace) -> Brief:
    """Which letter is asked for. Raises `NotInNotes` when it is not said to whom and the notes name nobody."""
    to = addressee(known.anchors.people, given.to)
    if not to:
        raise NotInNotes('Your notes name nobody. Say who it goes to: --to "Priya Raman".')
    tone = Tone(getattr(given, "tone", Tone.WARM))
    before = tuple(_letter(to, file) for file in given.earlier)
    return Brief(to=to, kind=Kind(given.kind), tone=tone, written_on=today(), earlier=before)


def _letter(to: str, file: Path) -> Letter:
    page = Page.of(text(file))
    return Letter(to=to, subject=page.subject, body=page.body)


def addressee(people: tuple[Person, ...], said: str) -> str:
    """The full name that the notes have for whom was said; as said where they have none, the first for nobody."""
    if not said:
        return people[0].name if people else ""
    parts = set(said.casefold().split())
    fitting = [
        one.name for one in people if parts <= set(f"{one.name} {one.called}".casefold().split())
    ]
    return fitting[0] if len(fitting) == 1 else said


def keep(held: Drafted, kept: list[str]) -> Drafted:
    """The desk with the remarks of each `RULE=REASON` kept."""
    reasons = dict(one.partition("=")[::2] for one in kept)
    for finding in findings(held):
        if finding.severity is Severity.WARN and finding.rule in reasons:
            held = desk.keep(held, finding, reasons[finding.rule])
    return held


def today() -> date:
    """The day it is here."""
    return desk.now().astimezone().date()
