"""Style linters of other makers on the same sentences; each only where it is installed, none is ever needed.

A sentence counts as called generic when the linter has anything to say about it, at its default settings.
"""

import shutil
import subprocess
from functools import partial
from pathlib import Path

from evals.judge import balance
from evals.manuscripts import rows

_COMMANDS = {
    "proselint": ("proselint", "check"),
    "write-good": ("write-good", "--text={text}"),
}
"""How each is asked about one sentence, in `{text}` or else by standard input; it fails when it objects."""


def peers(folder: Path) -> dict[str, float]:
    """Balanced accuracy on the folder's phrases by name of the linter; empty where none is installed."""
    cases = [(row["text"], bool(row["generic"])) for row in rows(folder, "phrases")]
    found = {
        name: balance(cases, partial(_objects, words))
        for name, words in _COMMANDS.items()
        if shutil.which(words[0])
    }
    return {name: one.balanced for name, one in found.items()}


def _objects(command: tuple[str, ...], text: str) -> bool:
    words = [part.replace("{text}", text) for part in command]
    done = subprocess.run(words, input=text, capture_output=True, text=True, check=False)  # noqa: S603  # fixed commands
    return done.returncode != 0
