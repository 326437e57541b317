"""Posts that a letter gives to one interviewer, and the notes to another: `Carl, the warehouse manager`."""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile

from guardrails.evidence import plain
from guardrails.manuscript import Interviewer, Manuscript
from guardrails.names.titles import TITLE
from guardrails.sentences import sentences
from guardrails.text.extent import Extent
from guardrails.words import Word, stem, words_of

_PART = re.compile(r"[,;/&(]| and ")
_BETWEEN = re.compile(r"\.?[\s,(–—-]*")
_LINKS = frozenset("the your our a an who is was as from".split())  # noqa: SIM905  # reads as words
_HONORIFIC = re.compile(rf"(?:{TITLE})$", re.IGNORECASE)
_LISTED = re.compile(r",\s(?:the\s|your\s|our\s)?$", re.IGNORECASE)
"""What before a post makes it one of several, where `and` follows: `Judith, the deputy and the porter`."""
_YOU_BEFORE = re.compile(r"\byou,?\s(?:as|are|were)\s(?:the\s|a\s|an\s)?$", re.IGNORECASE)
_YOU_AFTER = re.compile(r",?\syou\b")
_AS = re.compile(r"\bas\s(?:the\s|a\s|an\s)?$", re.IGNORECASE)
_NEAREST = 12
"""Words beside a post among which a name stands, behind links and honorifics."""
_LEAD = 40
"""Characters before a post in which it is said whose it is."""
_SHORTEST = 3
"""Letters of a word that says which post it is, and of a shortening."""


def misplaced(manuscript: Manuscript) -> Iterator[tuple[Extent, str]]:
    """Each post of the body beside the name, or the `you`, of somebody who has another, with whose it is."""
    people = tuple(one for one in manuscript.people if one.title)
    for sentence in sentences(manuscript.body) if len(people) > 1 else ():
        for place, whose in _misplaced(sentence.text, people, manuscript.to):
            yield place.moved(sentence.start), whose


@lru_cache(maxsize=1024)
def _misplaced(
    sentence: str, people: tuple[Interviewer, ...], to: str
) -> tuple[tuple[Extent, str], ...]:
    """Where the sentence gives a post to people of whom none holds it, with the name of who does."""
    return tuple(
        (place, holder.name)
        for holder in people
        for post in _posts(holder)
        for place in _places(words_of(sentence), post)
        for named in (_named(sentence, place, people, to),)
        if named and not any(_holds(one, post) for one in named)
    )


def _posts(person: Interviewer) -> Iterator[tuple[str, ...]]:
    """The words of each part of a title; `IT` alone is too like a word."""
    for part in _PART.split(person.title):
        words = tuple(word.text for word in words_of(part))
        if any(len(word) >= _SHORTEST for word in words):
            yield words


def _places(words: tuple[Word, ...], post: tuple[str, ...]) -> Iterator[Extent]:
    for start in range(len(words) - len(post) + 1):
        run = words[start : start + len(post)]
        if all(same(one.text, other) for one, other in zip(run, post, strict=True)):
            yield Extent(run[0].start, run[-1].end)


def same(said: str, noted: str) -> bool:
    """Whether a word is that of the notes, or what they write short: manager for mgr."""
    if stem(said) == stem(noted):
        return True
    letters = iter(said)
    return (
        len(noted) >= _SHORTEST
        and said[0] == noted[0]
        and all(letter in letters for letter in noted)
    )


def _holds(person: Interviewer, post: tuple[str, ...]) -> bool:
    """Whether the person's own title has every word of the post."""
    own = [word.text for word in words_of(person.title)]
    return all(any(same(word, one) or same(one, word) for one in own) for word in post)


def _named(
    sentence: str, post: Extent, people: tuple[Interviewer, ...], to: str
) -> list[Interviewer]:
    """Those whom the words right before and right after a post name, or whom `you` means there."""
    words = words_of(sentence)
    here, there = bisect(words, post.start, key=_start), bisect_left(words, post.end, key=_start)
    before = tuple(reversed(words[max(0, here - _NEAREST) : here]))
    before = tuple(word for word in before if word.end <= post.start)
    after = words[there : there + _NEAREST]
    lead = sentence[max(0, post.start - _LEAD) : post.start]
    listed = _LISTED.search(lead) and sentence.startswith((" and", " or"), post.end)
    nearest = (None if listed else _next(sentence, post, before), _next(sentence, post, after))
    names = {plain(word.text) for word in nearest if word}
    if _YOU_BEFORE.search(lead) or (_AS.search(lead) and _YOU_AFTER.match(sentence, post.end)):
        names |= {plain(word.text) for word in words_of(to)}
    return [one for one in people if names & forms(one)]


def _start(word: Word) -> int:
    return word.start


def _next(sentence: str, post: Extent, words: tuple[Word, ...]) -> Word | None:
    """The first of these words that is no link and no honorific, if nothing else stands between it and the post."""
    links = sum(1 for _ in takewhile(_links, words))
    run: list[Extent | Word] = sorted((post, *words[: links + 1]), key=lambda one: one.start)
    joined = all(_BETWEEN.fullmatch(sentence, one.end, two.start) for one, two in pairwise(run))
    return words[links] if links < len(words) and joined else None


def _links(word: Word) -> bool:
    return word.text in _LINKS or _HONORIFIC.match(word.text) is not None


@lru_cache(maxsize=256)
def forms(person: Interviewer) -> frozenset[str]:
    """How a person may be called: each word of their name, folded."""
    return frozenset(
        plain(w.text) for w in words_of(f"{person.name} {person.called}") if len(w.text) > 1
    )
