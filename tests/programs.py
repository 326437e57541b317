"""Real programs that tests drive, and how to get one that is missing."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


def chromium() -> str | None:
    """The path of a Chromium on this machine, or None."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


def postgres() -> Path | None:
    """The folder with PostgreSQL's `initdb` and `postgres`, or None; the newest where Debian has several."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return max((program.parent for program in found), key=_version, default=None)


def _version(folder: Path) -> int:
    return int(folder.parent.name)


@dataclass(frozen=True)
class Need:
    """A program that tests with a mark cannot do without."""

    mark: str
    find: Callable[[], object]
    demanded: str
    """The environment variable that, set to 1, makes its absence a failure."""
    how: str
    """Said where it is missing."""


NEEDS = (
    Need(
        "browser",
        chromium,
        "REQUIRE_BROWSER",
        "No Chromium found. Install it (Debian: apt-get install chromium) to run the browser tests.",
    ),
    Need(
        "postgres",
        postgres,
        "REQUIRE_POSTGRES",
        "No PostgreSQL found. Install it (Debian: apt-get install postgresql) to run its tests.",
    ),
)
