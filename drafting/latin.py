"""Words in plain small Latin letters, as addresses and file names have them."""

import unicodedata

_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Latin letters that Unicode does not take apart into a plain one and a mark."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})


def plain(words: str) -> str:
    """Small letters without marks: `Łukasz Weiß` as `lukasz weiss`. Other scripts stay as they are."""
    folded = unicodedata.normalize("NFKD", words.casefold().translate(_UNDECOMPOSED))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def spellings(words: str) -> tuple[str, ...]:
    """The ways in which a name is written without marks: `Müller` as `muller` and `mueller`."""
    composed = unicodedata.normalize("NFC", words.casefold())
    return tuple(dict.fromkeys((plain(words), plain(composed.translate(_UMLAUTS)))))
