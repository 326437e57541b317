"""The scripted engine: it enters by the same port as the real ones, says what it was told to, and remembers."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from drafting.errors import DraftingError
from drafting.models import Anchors, Brief, Notes, Profile


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that was asked of the engine, with what it was given."""

    to: Literal["read", "write", "ask"]
    notes: Notes
    anchors: Anchors | None = None
    profile: Profile | None = None
    brief: Brief | None = None
    asked: tuple[str, ...] = ()


class ScriptedEngine:
    """An engine with a queue of answers for each of its moves and a history of calls.

    An error in the queue is raised when its turn comes; a letter given as (text, error) breaks off after its text.
    A call for which nothing is queued fails the test with a sentence saying which.
    """

    name = "scripted, on this computer"

    def __init__(
        self,
        *,
        reads: Iterable[Anchors | DraftingError] = (),
        letters: Iterable[str | DraftingError | tuple[str, DraftingError]] = (),
        questions: Iterable[str | DraftingError] = (),
    ) -> None:
        self._reads = deque(reads)
        self._letters = deque(letters)
        self._questions = deque(questions)
        self.history: list[Call] = []

    def read(self, notes: Notes) -> Anchors:
        """The next anchors of the queue."""
        self.history.append(Call("read", notes))
        return _given(_next(self._reads, "read"))

    def write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> Iterator[str]:
        """The next letter of the queue, word by word; with a text and an error, the text and then the error."""
        self.history.append(Call("write", notes, anchors, profile, brief))
        answer = _next(self._letters, "write")
        text, broken = answer if isinstance(answer, tuple) else (_given(answer), None)
        yield from _pieces(text)
        if broken is not None:
            raise broken

    def ask(self, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()) -> str:
        """The next question of the queue."""
        self.history.append(Call("ask", notes, anchors, asked=asked))
        return _given(_next(self._questions, "ask"))


def _next(queue: deque, move: str):
    assert queue, f"nothing is left in the script for {move}()"
    return queue.popleft()


def _given(answer):
    if isinstance(answer, DraftingError):
        raise answer
    return answer


def _pieces(text: str) -> Iterator[str]:
    for number, word in enumerate(text.split(" ")):
        yield word if number == 0 else f" {word}"
