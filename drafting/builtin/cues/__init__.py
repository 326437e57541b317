"""Word lists of the built-in reader, one file each; a first line that starts with `#` names the source."""

import re
from functools import cache
from pathlib import Path

_OF_ORGANISATION = re.compile(
    r"\w{3,}(?:works|werke?|soft|tech|labs|media|pharma?|bank|logistics|systems|house)",
    re.IGNORECASE,
)


def is_organisation(word: str) -> bool:
    """Whether the word, in lower case, ends or heads an employer's name: `council`, `tramworks`."""
    return word in word_list("organisations") or bool(_OF_ORGANISATION.fullmatch(word))


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of `<name>.txt`, in lower case."""
    lines = (Path(__file__).parent / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(" ".join(line for line in lines if not line.startswith("#")).split())
