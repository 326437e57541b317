"""Corrections to the anchors: what was typed is taken in before anything else is done, and the last can be undone."""

from collections.abc import Callable, Iterator

from drafting.desk import Desk, Jotted
from drafting.letters.corrected_facts import put_back
from screen import asking, fields, state

Move = Callable[[Desk], Desk]
"""A correction, which may raise `DraftingError`."""
Field = tuple[str, Callable[[str], Move]]
"""A field's key, and the correction that its words are."""


def heed(shown: tuple[Field, ...]) -> None:
    """From now on what is typed into these fields corrects the anchors that are on the desk now."""
    state.passing()["fields"] = (_anchors(), shown)


def take_in() -> None:
    """Corrects what was typed into the fields since they were shown.

    Nothing when the anchors changed meanwhile: then the fields stand for others.
    """
    known, shown = state.passing().get("fields", (None, ()))
    if known != _anchors():
        return
    for correction in tuple(_typed(shown)):
        _make(correction)


def make(correction: Move) -> None:
    """Takes in what was typed, then makes a correction."""
    take_in()
    _make(correction)


def undo() -> None:
    """Puts the anchors back as they were before the last correction."""
    anchors = state.passing().pop("undo", None)
    if anchors is not None:
        before = state.desk()
        state.act(put_back, anchors)
        _rename(before)


def can_undo() -> bool:
    """Whether there is a correction to be undone."""
    return "undo" in state.passing()


def _typed(shown: tuple[Field, ...]) -> Iterator[Move]:
    for key, correction in shown:
        words = fields.typed(key)
        if words is not None:
            yield correction(words)


def _make(correction: Move) -> None:
    before, desk = _anchors(), state.desk()
    state.act(correction)
    if _anchors() != before:
        state.passing()["undo"] = before
        asking.notice(desk, state.desk())
        _rename(desk)


def _rename(before: Desk) -> None:
    """The rail calls the interview by what its anchors say now, unless the person called it something."""
    state.attempt(lambda: state.kept().rename(before))


def _anchors() -> object:
    desk: Desk = state.desk()
    return None if isinstance(desk, Jotted) else desk.anchors
