"""How long a letter is, counted in one way wherever it is told or judged."""

import re

from guardrails.sentences import Stretch, sentences

_COUNTED = re.compile(r"(?<!\S)(?!https?://|www\.)\S*\w\S*")


def words_in(text: str) -> int:
    """Its words: what stands between white space and has a letter or a figure, but for web addresses."""
    return len(_COUNTED.findall(text))


def length_of(read: tuple[Stretch, ...]) -> int:
    """The words of the sentences of a letter, which are those between greeting and sign-off."""
    return sum(words_in(sentence.text) for sentence in read)


def length(body: str) -> int:
    """The words of a letter between greeting and sign-off."""
    return length_of(sentences(body))
