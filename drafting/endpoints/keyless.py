"""The engine that stands for a model that cannot be asked yet: it says what is missing, and lets no other write."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.errors import SetUpIncomplete
from drafting.models import Anchors, Brief, Notes, Profile


@dataclass(frozen=True, slots=True)
class Keyless:
    """Refuses each move with a sentence that says what to do. Raises `SetUpIncomplete`."""

    name: str
    """The model, as the person chose it."""
    is_file: bool = False
    """Whether it is a model file, which has to be loaded, rather than one whose key is gone."""
    is_coming: bool = False
    """Whether it is being loaded."""

    @property
    def why(self) -> str:
        """What is missing, in a sentence."""
        if self.is_coming:
            return (
                f"{self.name} is being loaded into memory. "
                "Wait until it is there, or choose the built-in engine under What writes."
            )
        if self.is_file:
            return (
                f"{self.name} has to be loaded into memory again. "
                "Press Use this under What writes, or choose the built-in engine there."
            )
        return (
            f"{self.name} needs its key again: a key is kept no longer than the tab it was entered in. "
            "Enter it under What writes, or choose the built-in engine there."
        )

    def read(self, notes: Notes) -> Anchors:
        """Nothing."""
        del notes
        raise SetUpIncomplete(self.why)

    def write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> Iterator[str]:
        """Nothing."""
        del notes, anchors, profile, brief
        raise SetUpIncomplete(self.why)

    def ask(self, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()) -> str:
        """Nothing."""
        del notes, anchors, asked
        raise SetUpIncomplete(self.why)
