"""What the surroundings decide: where data lies and in which database. Nothing else reads the environment.

Keys of model providers are not here: litellm looks them up under the providers' own names. Streamlit puts what its
secrets file holds at the top level into the environment when the page's server starts.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from platformdirs import user_data_path
from sqlalchemy import URL

HOME = "AFTERWORD_HOME"
"""Environment variable: the folder for data, instead of the user's own data folder."""
DATABASE = "AFTERWORD_DATABASE"
"""Environment variable: a database URL, instead of a file in the data folder."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are kept."""

    home: Path
    """The folder for data; it need not exist yet."""
    database: str
    """URL of the archive, as SQLAlchemy writes it."""

    @property
    def models(self) -> Path:
        """The folder for model files that were downloaded; it need not exist yet."""
        return self.home / "models"

    @classmethod
    def of_environment(cls) -> Self:
        """The settings as the environment has them now; empty variables count as not set."""
        named = os.environ.get(HOME)
        home = Path(named).expanduser() if named else user_data_path("afterword", appauthor=False)
        return cls(home, os.environ.get(DATABASE) or _in(home))


def _in(home: Path) -> str:
    file = home.absolute() / "afterword.sqlite3"
    return URL.create("sqlite", database=str(file)).render_as_string()


def set_variables(names: Iterable[str]) -> frozenset[str]:
    """Which of these environment variables hold something; what they hold is not told."""
    return frozenset(name for name in names if os.environ.get(name, "").strip())
