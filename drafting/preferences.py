"""What the person chose to write with and how, so that a reload knows it. A key is never part of it."""

from drafting.models import Noun


class Preferences(Noun):
    """The engine chosen last: the built-in one where `model` is empty."""

    model: str = ""
    """A model string as `Connection` has it."""
    base_url: str = ""
    has_key: bool = False
    """Whether a key was given with it, which has to be entered again in a new tab."""
    passed_on: bool = False
    """As `Connection` has it."""
    masked: bool | None = None
    """Whether names are masked; None where that is left to where the words go."""
    file: str = ""
    """Path of a model file that Afterword runs itself; then there is no address."""
    is_plain: bool = False
    """Whether the person edits in ordinary fields, whatever writes."""
