"""Posts given to somebody whom the notes know by quite another: `Gillian, your chief technology officer`."""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.evidence import plain, without_planted
from guardrails.manuscript import Interviewer, Manuscript
from guardrails.names.owners import owned
from guardrails.names.posts import forms, same
from guardrails.sentences import sentences
from guardrails.text.extent import Extent
from guardrails.text.frames import flat
from guardrails.words import telling, words_of

_HEADS = (
    "manager|director|head of|leader|lead|officer|engineer|coordinator|chief|president|partner|supervisor|analyst"
    "|developer|designer|executive|administrator|consultant|chair|chairman|secretary|principal|dean|foreman|installer"
    "|planner|treasurer|bookkeeper|accountant|owner|founder|curator|librarian|surgeon|matron|chef"
)
"""What ends the name of a post that somebody holds."""
_POST = rf"(?P<post>(?:[a-z-]+ ){{0,2}}(?:{_HEADS})(?: [a-z]+)?)"
_BESIDE = re.compile(
    rf"(?<!\w)(?P<name>[^\W\d_]+),? (?:your|the|as|as (?:your|the|an?)) {_POST}(?=,|[.;!?]|$)"
    rf"|\bas (?:your |the |an? )?{_POST.replace('post', 'other')},? (?:(?:mr|mrs|ms|dr)\.? )?(?P<after>[^\W\d_]+)"
)
_DOER = re.compile(
    r"(?:^|[,;:] |\b(?:that|but|when|if|because|while) )(?:(?:mr|mrs|ms|dr)\.? )?$|^\w+ $"
)
"""What before a name makes it who does something: in `to join Gillian as your planner` the post is the sender's."""
_INITIALS = re.compile(r"\b[A-Z]{2,4}\b")
"""Titles cut to their initials, which may be those of any post."""


def unheld(manuscript: Manuscript) -> Iterator[tuple[Extent, str]]:
    """Each post of the body that shares no word with the title of whom it stands beside, nor with a note about them."""
    people = tuple(one for one in manuscript.people if one.title)
    for sentence in sentences(manuscript.body) if people else ():
        for place, name in _beside(sentence.text):
            for one in people:
                if name in forms(one) and not _fits(
                    sentence.text[place.start : place.end], one, manuscript
                ):
                    yield place.moved(sentence.start), one.title


@lru_cache(maxsize=1024)
def _beside(sentence: str) -> tuple[tuple[Extent, str], ...]:
    """Each post of a sentence with the name beside it."""
    return tuple(
        (
            Extent(*found.span("post" if found["post"] else "other")),
            plain(found["name"] or found["after"]),
        )
        for found in _BESIDE.finditer(flat(sentence))
        if not _of_somebody_else(found)
    )


def _of_somebody_else(found: re.Match[str]) -> bool:
    """Whether `as` leads from a name to the post of whoever does something with them."""
    as_post = found["name"] and re.match(r",? as ", found.string[found.end("name") :])
    return bool(as_post) and not _DOER.search(found.string[: found.start("name")])


def _fits(post: str, person: Interviewer, manuscript: Manuscript) -> bool:
    """Whether a word of a post is one of the person's title, or of a note that is about nobody else."""
    if _INITIALS.search(person.title):
        return True
    lines = owned(
        without_planted(manuscript.notes),
        tuple((one.name, forms(one)) for one in manuscript.people),
    )
    told = " ".join(words for name, _, words in lines if name == person.name)
    words = words_of(f"{person.title} {told} {manuscript.detail}")
    known = [word.text for word in words if telling(word.text)]
    return any(
        same(said.text, one) or same(one, said.text)
        for said in words_of(post)
        if telling(said.text)
        for one in known
    )
