"""Text from anywhere as it is kept here: with plain line ends, and with its characters composed (NFC)."""

import unicodedata


def plain_ends(text: str) -> str:
    """The text with a line feed for each end of a line, however that was told."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def composed(text: str) -> str:
    """The same with each letter and its marks as one character, where there is one."""
    return unicodedata.normalize("NFC", plain_ends(text))
