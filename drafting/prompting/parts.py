"""What came of the parts of long notes that a model was asked about side by side."""

from collections.abc import Sequence
from concurrent.futures import Future, as_completed, wait

from drafting.endpoints.deadline import Deadline
from drafting.errors import AnswerUnusable, DraftingError
from drafting.extract import Reading


def come(parts: Sequence[Future[Reading]], deadline: Deadline) -> tuple[Reading | None, ...]:
    """What each part gave, None where that is nothing; raises what the first raised where none gave anything.

    A part that cannot be read leaves the others. Where asking itself fails, no other is begun.
    """
    for part in as_completed(parts):
        if not deadline.left or not isinstance(part.exception(), AnswerUnusable | None):
            break
    for part in parts:
        part.cancel()  # one whose turn has not come
    if not deadline.left:
        wait(parts)  # each ends by itself now
    ended = [part for part in parts if part.done() and not part.cancelled()]
    faults = [fault for part in ended if (fault := part.exception())]
    broken = [fault for fault in faults if not isinstance(fault, DraftingError)]
    if broken or (faults and len(faults) == len(ended)):
        raise (broken or faults)[0]
    return tuple(
        part.result() if part in ended and not part.exception() else None for part in parts
    )
