"""`afterword record`: what only the person can know: I sent it, they replied."""

from argparse import Namespace

from drafting.archive import Archive, Saved
from drafting.chain import sending
from drafting.desk import Drafted
from drafting.errors import NotInArchive
from terminal import desks

_MOVES = {"sent": sending.sent, "replied": sending.replied, "undo": sending.undo}
_SAID = {
    "sent": "Noted as sent; the next clock runs.",
    "replied": "Noted; nothing more is due there.",
    "undo": "Taken back.",
}


def run(given: Namespace) -> int:
    """Records it in the archive; 0. Raises `NotInArchive` when no letter has that id, or more than one."""
    opened = desks.archive()
    try:
        saved = _found(opened, given.id)
        if not isinstance(saved.desk, Drafted):
            raise NotInArchive("No letter is drafted there yet.")
        opened.save(saved.id, _MOVES[given.what](saved.desk), saved.revision)
    finally:
        opened.close()
    print(_SAID[given.what])
    return 0


def _found(opened: Archive, beginning: str) -> Saved:
    ids = [entry.id for entry in opened.listing() if beginning and entry.id.startswith(beginning)]
    if len(ids) != 1:
        raise NotInArchive("No letter, or more than one, has that id. `afterword due` shows them.")
    return opened.load(ids[0])
