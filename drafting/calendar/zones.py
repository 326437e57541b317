"""The time zone of this computer, and the country that a zone is in."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import TZPATH, available_timezones

_LINK = Path("/etc/localtime")
"""On Linux and macOS a link into the zones' folder, whose path ends with the zone's name."""


def here() -> str:
    """The zone's name as IANA writes it; `UTC` where this computer does not tell."""
    parts = _LINK.resolve().parts
    names = ("/".join(parts[-length:]) for length in (3, 2, 1))
    return next((name for name in names if name in all_zones()), "UTC")


@cache
def all_zones() -> frozenset[str]:
    """Every zone's name."""
    return frozenset(available_timezones())


def country(zone: str) -> str:
    """The country that a zone is in (ISO 3166), as the zones' own table has it; "" where it names none."""
    return _countries().get(zone, "")


@cache
def _countries() -> dict[str, str]:
    lines = (line.split("\t") for table in _tables() for line in table.splitlines())
    return {line[2]: line[0] for line in lines if len(line) > 2 and line[0].isalpha()}  # noqa: PLR2004 - code, place, zone


def _tables() -> Iterator[str]:
    """The first `zone.tab` there is: of this computer, else of the package that brings the zones along."""
    for folder in TZPATH:
        if (table := Path(folder, "zone.tab")).is_file():
            yield table.read_text("utf-8")
            return
    yield files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
