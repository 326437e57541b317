"""Ways out of an approved letter, and of nothing else.

A format needs the letter alone. What needs more has a function of its own: `eml.addressed`, `mailto.mailto`,
`webmail.gmail`, `webmail.outlook`, `ics.reminders` and `bundle.bundle`.
"""

import pkgutil
from functools import cache
from importlib import import_module

from drafting.export._format import Format, file_name
from drafting.export._link import Link

__all__ = ["Format", "Link", "file_name", "formats"]


@cache
def formats() -> tuple[Format, ...]:
    """Every format there is, by name: one from each module of this package that has one."""
    names = (one.name for one in pkgutil.iter_modules(__path__) if not one.name.startswith("_"))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    found = [module.FORMAT for module in modules if hasattr(module, "FORMAT")]
    return tuple(sorted(found, key=lambda format_: format_.name))
