"""What a note to be passed on says of its reader's address, once the person has one."""

import re

from drafting.builtin.writing.frames.slots import NO_ADDRESS
from drafting.chain import sending
from drafting.desk import edit
from drafting.mailbox import is_of
from drafting.models import Kind
from drafting.stages import Drafted

_SAID = re.compile(rf",\s{NO_ADDRESS.replace(' ', chr(92) + 's')}(?:,(?=\swith\b))?")


def is_denied(desk: Drafted) -> bool:
    """Whether the current letter says that its reader's address is not known, though the person has typed it."""
    version = desk.version
    if version.brief.kind is not Kind.HR_FORWARD or not _SAID.search(version.letter.body):
        return False
    return is_theirs(desk) or bool(desk.recipient(version.brief.to).address)


def is_theirs(desk: Drafted) -> bool:
    """Whether the current letter is to be passed on, and goes to an address made of its reader's own name."""
    version = desk.version
    asks = version.brief.kind is Kind.HR_FORWARD
    return asks and is_of(sending.recipient(desk).address, version.brief.to)


def admitted(desk: Drafted) -> Drafted:
    """The desk whose current letter says so no more; everything else of it stays."""
    letter = desk.version.letter
    return edit(desk, letter.subject, _SAID.sub("", letter.body))
