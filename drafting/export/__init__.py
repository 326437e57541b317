"""Ways out: each format takes an approved letter and nothing else, and gives bytes."""

import pkgutil
from functools import cache
from importlib import import_module

from drafting.export._format import Format

__all__ = ["Format", "formats"]


@cache
def formats() -> tuple[Format, ...]:
    """Every format there is, by name: one from each module of this package."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    found = [import_module(f"{__name__}.{name}").FORMAT for name in names if name[0] != "_"]
    return tuple(sorted(found, key=lambda format_: format_.name))
