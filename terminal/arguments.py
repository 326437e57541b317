"""What can be asked for on the command line."""

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from textwrap import dedent

import prompts
from drafting.calendar.zones import here
from drafting.models import Kind, Tone
from drafting.needs import needs
from terminal import draft, due, record, review

_EXAMPLES = """
    for example:
      afterword draft notes.txt --to "Priya Raman"
      afterword draft notes.txt --to "Priya Raman" --detail "..." --export letter.eml --save
      afterword review letter.txt --notes notes.txt --json
      afterword due

    It ends with 0 when all is well, with 1 when something stands in a letter's way, and with 2 when it
    could not be done. `afterword draft --help` tells of one command.
"""


def parser() -> ArgumentParser:
    """The parser of all commands; what it gives has the command's function as `run`."""
    top = ArgumentParser(
        "afterword",
        description="Messages after an interview, from your own notes. Nothing leaves this computer.",
        epilog=dedent(_EXAMPLES),
        formatter_class=RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"afterword {_version()}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for name, described, fill, more in (
        ("draft", "write a letter from notes, and let it out when it is ready", _draft, _kinds()),
        ("review", "read a letter against its notes, like a linter", _review, ""),
        ("due", "what is to be written next, of all that is kept", _due, ""),
        ("record", "say that a letter was sent, or that they replied", _record, ""),
    ):
        shown = f"{described[:1].upper()}{described[1:]}."
        command = commands.add_parser(
            name,
            help=described,
            description=shown,
            epilog=more,
            formatter_class=RawDescriptionHelpFormatter,
        )
        fill(command)
    return top


def _version() -> str:
    try:
        return version("afterword")
    except PackageNotFoundError:
        return "from a folder that is not installed"


def _kinds() -> str:
    """The kinds of message, a line each, with what each has to be told."""
    lines = (f"  {kind.value.replace('_', '-'):17} {_told(kind)}" for kind in Kind)
    return "\n".join(("kinds of message:", *lines))


def _told(kind: Kind) -> str:
    asked, label = needs(kind), prompts.kinds()[kind].header.label
    told = [f"--stance: {', '.join(asked.stances)}"] if asked.stances else []
    told += [f"--tick: {', '.join(asked.ticks)}"] if asked.ticks else []
    told += ["--received FILE"] if asked.pasted else []
    return f"{label} ({'; '.join(told)})" if told else label


def _kind(said: str) -> Kind:
    """A kind as it may be written: `thank_you`, `thank-you`."""
    try:
        return Kind(said.replace("-", "_").lower())
    except ValueError:
        known = ", ".join(one.value.replace("_", "-") for one in Kind)
        raise ArgumentTypeError(f"{said} is no kind of message. There are: {known}.") from None


def _draft(command: ArgumentParser) -> None:
    command.set_defaults(run=draft.run)
    command.add_argument("notes", type=Path, help="a file with your notes, or - for the input")
    command.add_argument(
        "--tone",
        choices=[tone.value for tone in Tone],
        help="how it sounds; without it, as your notes speak for",
    )
    _letter(command)
    command.add_argument(
        "--export",
        type=Path,
        metavar="FILE",
        help="where to, by its ending: .eml .txt .md .docx .pdf",
    )
    command.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    command.add_argument("--address", default="", help="the recipient's address, for an .eml")
    command.add_argument(
        "--answering", default="", metavar="ID", help="Message-ID of your first mail, for an .eml"
    )
    command.add_argument(
        "--save", action="store_true", help="keep it, so that the page and `due` know it"
    )


def _review(command: ArgumentParser) -> None:
    command.set_defaults(run=review.run)
    command.add_argument(
        "letter", type=Path, help="a file with `Subject: ...` in its first line, or -"
    )
    command.add_argument(
        "--notes", type=Path, required=True, help="the notes that the letter rests on"
    )
    command.add_argument("--draft", type=Path, help="what a machine wrote of it, if one did")
    command.add_argument("--json", action="store_true", help="findings as JSON")
    _letter(command)


def _letter(command: ArgumentParser) -> None:
    """What is said of a letter, to write it or to review it: which message, and what stands around it."""
    _message(command)
    _around(command)


def _message(command: ArgumentParser) -> None:
    command.add_argument(
        "--kind",
        type=_kind,
        default=Kind.THANK_YOU,
        metavar="KIND",
        help="which message; thank-you without it",
    )
    command.add_argument(
        "--stance", default="", metavar="WORDS", help="which answer, for a kind that has some"
    )
    command.add_argument(
        "--tick",
        action="append",
        default=[],
        metavar="WORDS",
        help="what is true, for a competing-offer; once for each",
    )
    command.add_argument(
        "--received", type=Path, metavar="FILE", help="the message that you answer, as text or .eml"
    )
    command.add_argument(
        "--skip-missed",
        action="store_true",
        help="do not come back to what you wish you had said",
    )


def _around(command: ArgumentParser) -> None:
    command.add_argument(
        "--to",
        default="",
        metavar="NAME",
        help="the interviewer; without it, the first in the notes",
    )
    command.add_argument("--detail", default="", help="one thing only you know, in your own words")
    command.add_argument(
        "--name", default="", help="your name; without it, the one kept on the page"
    )
    command.add_argument(
        "--earlier",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="a letter they had before, as text or .eml; once for each, oldest first",
    )
    command.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="RULE=REASON",
        help="live with a remark, and say why",
    )


def _due(command: ArgumentParser) -> None:
    command.set_defaults(run=due.run)
    command.add_argument(
        "--zone", default=here(), help="where the interviews were, e.g. Europe/London (%(default)s)"
    )
    command.add_argument(
        "--country", help="whose public holidays are kept, e.g. GB-ENG; without it, the zone's own"
    )
    command.add_argument("--json", action="store_true", help="dates as JSON")


def _record(command: ArgumentParser) -> None:
    command.set_defaults(run=record.run)
    command.add_argument("what", choices=("sent", "replied", "undo"))
    command.add_argument("id", help="as `due` shows it; its beginning is enough")
