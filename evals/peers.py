"""Style linters of other makers on the same sentences; each only where it is installed, none is ever needed.

A sentence counts as called generic when the linter has anything to say about it, at its default settings. The extra
`peers` brings proselint and slop-guard; write-good comes with `npm install write-good` in the folder where one works.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from evals.rows import rows
from evals.shares import Balance, balance

_COMMANDS = {
    "proselint": ("proselint", "check", "--output-format", "compact"),
    "slop-guard": ("sg", "--json"),
    "write-good": ("write-good", "--parse"),
}
"""How each is asked about files, one sentence a file."""
_BATCH = 200
"""Files named in one call, well within what a command line may hold on every system."""


PEERS = tuple(_COMMANDS)
"""The linters that are asked, by name."""


def peers(folder: Path) -> dict[str, Balance]:
    """How each linter that is installed judges the folder's sentences, by its name; none where it has no sentences."""
    cases = [(row["text"], row["generic"]) for row in rows(folder, "phrases")]
    found: dict[str, Balance] = {}
    for name, (program, *options) in _COMMANDS.items() if cases else ():
        place = _installed(name)
        if place:
            # slop-guard's own command shares its name with one of the system's: the one beside it is meant.
            command = [str(Path(place).with_name(program)), *options]
            faulted = _faulted(command, [text for text, _ in cases])
            found[name] = balance(cases, faulted.__contains__)
    return found


def _installed(program: str) -> str | None:
    """Where the program stands: on the path, beside this Python, or in this folder's `node_modules`."""
    beside = (Path(sys.executable).parent, Path("node_modules", ".bin"))
    places = (shutil.which(program), *(shutil.which(program, path=str(one)) for one in beside))
    return next(filter(None, places), None)


def _faulted(command: list[str], texts: list[str]) -> frozenset[str]:
    """Those of the texts that the linter objects to."""
    with TemporaryDirectory() as folder:
        files = {str(Path(folder, f"{number}.txt")): text for number, text in enumerate(texts)}
        for file, text in files.items():
            Path(file).write_text(text + "\n", encoding="utf-8")
        names = list(files)
        said = [_said(command, names[at : at + _BATCH]) for at in range(0, len(names), _BATCH)]
        read = _in_json if "--json" in command else _in_lines
        named = {Path(name).name for output in said for name in read(output)}
    return frozenset(text for file, text in files.items() if Path(file).name in named)


def _said(command: list[str], files: list[str]) -> str:
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=False)  # noqa: S603  # fixed commands
    return done.stdout


def _in_lines(output: str) -> Iterator[str]:
    """The files named at the start of lines such as `file:1:4: reason`."""
    return (line.split(".txt:")[0] + ".txt" for line in output.splitlines() if ".txt:" in line)


def _in_json(output: str) -> Iterator[str]:
    return (one["source"] for one in json.loads(output) if one["violations"])
