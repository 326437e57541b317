"""Words that only greet, thank or agree, as the turns of a talk do: nothing to write back."""

from drafting.builtin.cues import word_list
from guardrails.words import words_of

_LONGEST = 60
"""Characters of a courtesy."""


def is_courtesy(text: str, names: dict[str, str]) -> bool:
    """Whether the words are a courtesy and no more; `names` are the folded words that stand for people met."""
    if len(text) > _LONGEST:
        return False
    words = {word.text for word in words_of(text)} - names.keys()
    polite = word_list("polite")
    return bool(words & polite) and words <= polite | word_list("polite_beside")
