"""The time zone of this computer."""

from pathlib import Path
from zoneinfo import available_timezones

_LINK = Path("/etc/localtime")
"""On Linux and macOS a link into the zones' folder, whose path ends with the zone's name."""


def here() -> str:
    """The zone's name as IANA writes it; `UTC` where this computer does not tell."""
    parts = _LINK.resolve().parts
    names = ("/".join(parts[-length:]) for length in (3, 2, 1))
    return next((name for name in names if name in available_timezones()), "UTC")
