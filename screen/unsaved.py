"""Everything that can have been typed and not yet taken in, whatever step it was typed at."""

from screen import corrected, notes, signature, state, typed


def take_in() -> None:
    """Lays it on the desk, and so into the archive."""
    notes.take_in()
    corrected.take_in()
    signature.take_in()
    typed.take_in()


def go(where: state.Step) -> None:
    """Turns to another step, with nothing left behind."""
    take_in()
    state.go(where)


def visit(identity: str) -> None:
    """Turns to another interview, with nothing left behind."""
    take_in()
    state.visit(identity)
