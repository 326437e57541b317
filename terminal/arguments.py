"""What can be asked for on the command line."""

from argparse import ArgumentParser
from pathlib import Path

from drafting.models import Kind, Tone
from drafting.zones import here
from terminal import draft, due, record, review

_KINDS = [kind.value for kind in Kind]


def parser() -> ArgumentParser:
    """The parser of all commands; what it gives has the command's function as `run`."""
    top = ArgumentParser(
        "afterword", description="Messages after an interview, from your own notes."
    )
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _draft(
        commands.add_parser(
            "draft", help="write a letter from notes, and let it out when it is ready"
        )
    )
    _review(commands.add_parser("review", help="read a letter against its notes, like a linter"))
    _due(commands.add_parser("due", help="what is to be written next, of all that is kept"))
    _record(commands.add_parser("record", help="say that a letter was sent, or that they replied"))
    return top


def _draft(command: ArgumentParser) -> None:
    command.set_defaults(run=draft.run)
    command.add_argument("notes", type=Path, help="a file with your notes, or - for the input")
    command.add_argument("--tone", choices=[tone.value for tone in Tone], default=Tone.WARM.value)
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
    command.add_argument("--kind", choices=_KINDS, default=Kind.THANK_YOU.value)
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
        help="a letter they had before; once for each, oldest first",
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
