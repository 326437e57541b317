"""Who does what: the doer, the verb and its content in clauses of the notes and of a letter."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, takewhile
from sys import maxsize

from guardrails.evidence import plain, without_planted
from guardrails.manuscript import Interviewer, Manuscript, Sender
from guardrails.sentences import sentences
from guardrails.text.extent import Extent
from guardrails.text.frames import flat, quoted
from guardrails.words import stem, stems_of, telling, words_of

ME, OTHER = "me", "other"
_JOTTED = {"i": ME, "she": OTHER, "he": OTHER}
"""Who is meant in a line of the sender's own."""
_SPOKEN = {"i": OTHER, "you": ME}
"""Who is meant in what an interviewer says of themselves."""
_SUMMED_UP = {"she": OTHER, "he": OTHER}
"""Under an interviewer's name in notes that are no transcript, `I` may be either."""
_MYSELF = frozenset({"me", "i", "myself"})
_SPEAKING_TO = frozenset({"to", "tell", "told", "telling", "asked", "ask", "with", "for"})
"""Words of a label after which those are named who are spoken to."""
_DOING = re.compile(
    r"(?<![\w'])(?P<who>i|she|he|they|you)(?:'(?P<short>ve|s|d|m|re|ll))?"
    r"(?:\s(?:(?P<modal>will|would|can|could|shall|should|may|might|must)|also|have|has|had|once|just|already|always|never|still|only|then|even|really"
    r"|\w+ly)(?=\s\w))*\s(?P<verb>(?!(?:by|to|at|on|in|for|with|from|of|about|after|before|until|till|and|or|if|that|when"
    r"|as|but|so|because|a|an|the|my|your|his|her|our|their|this|that|these|those)\b)[a-z]+)"
)
_END = re.compile(
    r"[.;!?\n]|:\s*\"|,? (?:and|but|so|because|which|while|when|who) |,\s(?=(?:i|she|he|they|you)\b)"
)
"""Where a clause ends: what a colon and quotation marks bring in is done by whoever is quoted."""
_LABEL = re.compile(
    r"^\W*(?P<label>[^\W\d][^:.\n]{0,40}):\W*\s"
    r"(?P<speech>(?:(?:hi|hello|hey|yes|yeah|no|well|so|ok|okay|sure|thanks|ah|oh)\b\W*){0,3}\W*I\b)?",
    re.IGNORECASE,
)
IRREGULAR = {
    form: forms.split()[0]
    for forms in (
        "have has had", "be am is are was were", "run ran", "write wrote written", "keep kept", "lead led",
        "draw drew drawn", "grow grew grown", "do did done", "make made", "tell told", "teach taught",
        "build built", "find found", "hold held", "drive drove driven", "bring brought", "buy bought",
        "speak spoke spoken", "take took taken", "give gave given", "sell sold", "win won", "leave left",
    )
    for form in forms.split()
}  # fmt: skip
"""The plain form of each form of an irregular verb."""
_TURN = re.compile(
    r"[?!.]\s+(?:i (?:said|answered|replied|told|say)\b|(?:i )?should(?:'ve| have|a)\b)"
)
_REPORT = frozenset(
    """say said tell told ask think know mean feel hope guess see hear want like""".split()  # noqa: SIM905  # one word a line would fill the page
)
_ARRANGED = frozenset(
    "do make meet be come talk speak see have keep wait look let hear".split()  # noqa: SIM905  # reads as words
)
"""What both will do about one appointment: one phones on Tuesday, the other keeps it free."""
_WHEN = stems_of(
    "monday tuesday wednesday thursday friday saturday sunday"
    " today tomorrow morning noon afternoon evening night day week"
)
"""Stems of what only says when: two deeds of one evening are not the same for that."""

_FEWEST_CHANGES = 3
"""Changes between interviewers and another label from which labelled lines are a talk in turns."""
_MOST = 200
"""Deeds of one verb in notes that are read; a long text of repeated names has thousands."""
_CLAUSE = 160
"""Characters of the longest clause that is read."""


@dataclass(frozen=True, slots=True)
class Deed(Extent):
    """At `[start, end)` a doer, ME or OTHER, does `verb`; `about` are the content stems of what is done.

    What somebody would or will do is another verb than what they did.
    """

    doer: str
    verb: str
    about: frozenset[str]


def swapped(manuscript: Manuscript) -> Iterator[Deed]:
    """The deeds of the letter that the notes plainly give to the other side, and nowhere to this one."""
    known = deeds_of_notes(
        without_planted(manuscript.notes), _names(manuscript.people), _names((manuscript.sender,))
    )
    mine = manuscript.detail + "\n".join(manuscript.sender.facts)
    own = stems_of(mine)
    for sentence in sentences(manuscript.body) if known else ():
        for told in _told(sentence.text):
            deed = told.moved(sentence.start)
            if deed.about <= own or _inside(deed, quoted(manuscript.body)):
                continue
            if _opposed(told, known.get(told.verb, ())):
                yield deed


@lru_cache(maxsize=1024)
def _told(sentence: str) -> tuple[Deed, ...]:
    """The deeds of one sentence of a letter."""
    return tuple(_deeds(sentence, {"i": ME, "you": OTHER}))


def _inside(deed: Deed, spans: tuple[tuple[int, int], ...]) -> bool:
    """Whether the deed stands in quotation marks, where `I` is whoever is quoted."""
    before = bisect(spans, (deed.start, maxsize))
    return before > 0 and deed.start < spans[before - 1][1]


def _opposed(deed: Deed, known: tuple[Deed, ...]) -> bool:
    """Whether a clause of the same verb says the same of the other side, and none says as much of this one."""
    alike_in = ((other, deed.about & other.about) for other in known)
    same = [(other, len(shared)) for other, shared in alike_in if shared - _WHEN]
    against = max((n for other, n in same if other.doer != deed.doer), default=0)
    alike = max((n for other, n in same if other.doer == deed.doer), default=0)
    return against > 1 and against * 5 >= 3 * len(deed.about) and alike < against


@lru_cache(maxsize=64)
def deeds_of_notes(
    notes: str, others: frozenset[str], sender: frozenset[str]
) -> dict[str, tuple[Deed, ...]]:
    """The deeds of the notes whose doer is plain under their verbs, each once; in a transcript `I` is who speaks."""
    labels = [_LABEL.match(line) for line in notes.split("\n")]
    spoken = [_speaker(label) for label in labels if label]
    transcript = any(one & (sender | _MYSELF) for one in spoken) or _in_turns(spoken, others)
    found: dict[Deed, None] = {}
    for line, label in zip(notes.split("\n"), labels, strict=True):
        theirs = label is not None and bool(_speaker(label) & others)
        speech = theirs and label is not None and (transcript or bool(label["speech"]))
        doers = _SPOKEN if speech else _SUMMED_UP if theirs else _JOTTED
        marks = _retold(line) if speech else quoted(line)
        told = (deed for deed in _deeds(line, doers) if not _inside(deed, marks))
        found |= dict.fromkeys(replace(deed, start=0, end=0) for deed in told)
    verbs: dict[str, tuple[Deed, ...]] = {}
    for deed in found:
        verbs[deed.verb] = (*verbs.get(deed.verb, ()), deed)[:_MOST]
    return verbs


def _in_turns(spoken: list[set[str]], others: frozenset[str]) -> bool:
    """Whether interviewers and one who is none take turns, so that the latter wrote the notes, whatever their name."""
    met = [bool(one & others) for one in spoken]
    unknown = Counter(" ".join(sorted(one)) for one in spoken if not one & others)
    changes = sum(a != b for a, b in pairwise(met))
    return changes >= _FEWEST_CHANGES and max(unknown.values(), default=0) > 1


def _retold(line: str) -> tuple[tuple[int, int], ...]:
    """What follows on a speaker's line once the sender tells of themselves: `Dr A: what then? I said I ring`."""
    turn = _TURN.search(flat(line))
    return ((turn.start(), len(line)),) if turn else ()


def _speaker(label: re.Match[str]) -> set[str]:
    """The words of a label that may name who speaks: in `should have told Priya:` none of hers does."""
    said = (plain(word.text) for word in words_of(label["label"]))
    return set(takewhile(lambda word: word not in _SPEAKING_TO, said))


def _deeds(text: str, doers: dict[str, str]) -> Iterator[Deed]:
    """Each deed of a text whose doer is one of `doers`, which maps words such as `i` to who they stand for."""
    level = flat(text)
    for found in _DOING.finditer(level):
        verb = IRREGULAR.get(found["verb"], found["verb"])
        if found["who"] not in doers or verb in _REPORT:
            continue
        stop = _END.search(level, found.end(), found.end() + _CLAUSE)
        end = stop.start() if stop else min(len(level), found.end() + _CLAUSE)
        short = found["short"]
        if verb in {"a", "an", "the", "no"} and short in {"ve", "s", "m", "re"}:
            verb = "have" if short == "ve" else "be"
        if found["verb"] in {"a", "an", "the", "two", "three"} and not short:
            verb = "have"
        ahead = found["modal"] or short == "ll"
        if ahead and verb in _ARRANGED:
            continue
        about = frozenset(
            stem(w.text) for w in words_of(text[found.end() : end]) if telling(w.text)
        )
        done = f"would {stem(verb)}" if ahead else stem(verb)
        yield Deed(found.start(), end, doers[found["who"]], done, about)


def _names(people: Iterable[Interviewer | Sender]) -> frozenset[str]:
    return frozenset(plain(word.text) for one in people for word in words_of(one.name))
