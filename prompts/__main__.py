"""Releases prompts: `python -m prompts lock` adds digests of new files, and refuses a changed one."""

import sys
from pathlib import Path

from prompts._shelf import HERE, digest, names, read, released


def lock(folder: Path = HERE) -> str:
    """A sentence saying what was released; raises `SystemExit` when a released prompt changed or is gone."""
    held, there = released(folder), names(folder)
    if spoilt := [name for name in held if name not in there or digest(name, folder) != held[name]]:
        raise SystemExit(
            f"A released prompt is never edited, copy it to its next version: {spoilt}"
        )
    new = [name for name in there if name not in held]
    for name in new:
        read(name, folder)
    digests = {name: digest(name, folder) for name in there}
    lines = (f'"{name}" = "{sum_}"\n' for name, sum_ in digests.items())
    (folder / "LOCK.toml").write_text("".join(lines), encoding="utf-8", newline="\n")
    return f"Released: {', '.join(new)}" if new else "Nothing new to release."


if __name__ == "__main__":
    if sys.argv[1:] != ["lock"]:
        raise SystemExit("usage: python -m prompts lock")
    sys.stdout.write(lock() + "\n")
