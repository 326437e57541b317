"""A sentence as the encoder's input: numbers of word pieces, by the uncased WordPiece rules of BERT."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

LONGEST = 128
"""Pieces of a sentence that are read; the encoder was trained on sequences of this length."""

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_START, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_LONGEST_WORD = 100


@cache
def _vocabulary() -> dict[str, int]:
    lines = (files("guardrails") / "encoder" / "vocab.txt").read_text("utf-8").split("\n")
    return {piece: number for number, piece in enumerate(lines)}


def pieces(sentence: str) -> list[int]:
    """The numbers of the sentence's pieces, framed by start and end, at most `LONGEST` of them."""
    known = _vocabulary()
    inner = [number for token in _TOKEN.findall(_plain(sentence)) for number in _split(token)]
    return [known[_START], *inner[: LONGEST - 2], known[_END]]


def _plain(sentence: str) -> str:
    """Lower case without accents, as the model saw its training text."""
    decomposed = unicodedata.normalize("NFD", sentence.lower())
    return "".join(char for char in decomposed if unicodedata.category(char) != "Mn")


def _split(token: str) -> Iterator[int]:
    known = _vocabulary()
    found: list[int] = []
    rest = token[:_LONGEST_WORD]
    while rest:
        mark = "##" if found else ""
        end = next((n for n in range(len(rest), 0, -1) if mark + rest[:n] in known), 0)
        if not end:
            yield known[_UNKNOWN]
            return
        found.append(known[mark + rest[:end]])
        rest = rest[end:]
    yield from found
