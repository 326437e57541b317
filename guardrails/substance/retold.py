"""Whether a sentence tells a stretch of the person's own words in a row, however common each of them is."""

from functools import lru_cache

from guardrails.evidence import plain
from guardrails.substance.concreteness import Role, role_of
from guardrails.words import STOP_RARITY, Word, commonness, stem, words_of

_IN_A_ROW, _OF_CONTENT = 4, 2
"""Words that a sentence shares with the notes as they stand there, and how many of them must mean something."""
_LONG = 6
"""Words in a row that nobody shares by chance, whatever they are: `work in one house and come to know it`."""


_WHOLE = 8
"""Words in a row that are a statement of theirs where one of them says something."""
_OF_ANY_TALK = frozenset(
    "interview role job position post vacancy application opportunity meeting conversation call".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Words that stand in a row of many notes and of any letter: `the interview for the post of`."""
_WHOLE_WORDS = {"can't": "cannot", "won't": "will not", "shan't": "shall not"}
"""Contractions whose first word is not what stands before the apostrophe."""
_DRAWN = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "n't": "not"}
"""What notes draw into the word before it, and a letter writes out."""


@lru_cache(maxsize=1024)
def retold(sentence: str, own: str, known: frozenset[str]) -> bool:
    """Whether words in a row are those of `own` and say something; `known` are folded words of any such letter."""
    written, words = folded(own), words_of(sentence)
    return any(
        says(run, known) and f" {_row(run)} " in written
        for length, says in ((_IN_A_ROW, _means), (_LONG, _is_own), (_WHOLE, _says_something))
        for run in zip(*(words[at:] for at in range(length)), strict=False)
    )


def _means(run: tuple[Word, ...], known: frozenset[str]) -> bool:
    """Whether enough words of a run have content of their own."""
    own = {stem(w.text) for w in run if _has_content(w) and not _given(w, known)}
    return len(own) >= _OF_CONTENT


def _is_own(run: tuple[Word, ...], known: frozenset[str]) -> bool:
    """Whether no word of a run was known before the talk."""
    return not any(_given(word, known) for word in run)


def _says_something(run: tuple[Word, ...], known: frozenset[str]) -> bool:
    """Whether any word of a run has content of its own."""
    return any(_has_content(word) and not _given(word, known) for word in run)


def _given(word: Word, known: frozenset[str]) -> bool:
    """Whether a word is of a time or of any interview, or has content and was known before the talk."""
    idle = role_of(word.text) is Role.SLOT or word.text in _OF_ANY_TALK
    return idle or (word.text in known and _has_content(word))


def _has_content(word: Word) -> bool:
    return commonness(word.text) < STOP_RARITY


@lru_cache(maxsize=64)
def folded(text: str) -> str:
    """Every word of a text, folded, between single spaces; remembered by the text, which is quick to look up."""
    return f" {_row(words_of(text))} "


def _row(words: tuple[Word, ...]) -> str:
    return " ".join(_in_full(plain(word.text)) for word in words)


@lru_cache(maxsize=1 << 12)
def _in_full(word: str) -> str:
    """A word and what is drawn into it apart, as a letter writes them: `who'll` becomes `who will`."""
    if word in _WHOLE_WORDS:
        return _WHOLE_WORDS[word]
    short = next(filter(word.endswith, _DRAWN), "")
    return f"{word.removesuffix(short)} {_DRAWN[short]}" if short else word
