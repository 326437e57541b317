"""Word lists, cues and weights of the built-in reader, one file each; a first line with `#` names the source."""

import re
import tomllib
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
"""Where the files stand, the learnt weights among them."""

_OF_ORGANISATION = re.compile(
    r"\w{3,}(?:works|werke?|soft|tech|labs|media|pharma?|bank|logistics|systems|house"
    r"|[^\W_]erei|bau|technik|elektro|energie|logistik|chemie|klinik|kasse|versicherung|gesellschaft|verlag|transporte)",
    re.IGNORECASE,
)


def is_organisation(word: str) -> bool:
    """Whether the word, in lower case, ends or heads an employer's name: `council`, `tramworks`."""
    return word in word_list("organisations") or bool(_OF_ORGANISATION.fullmatch(word))


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of `<name>.txt`, in lower case."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(" ".join(line for line in lines if not line.startswith("#")).split())


@cache
def patterns(name: str, ends: str = "") -> dict[str, re.Pattern[str]]:
    """The lists of `<name>.toml`, each as one pattern that begins with a word; `ends` is what has to follow it."""
    lists = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    return {
        listed: re.compile(rf"(?<!\w)(?:{'|'.join(pieces)}){ends}", re.IGNORECASE)
        for listed, pieces in lists.items()
    }
