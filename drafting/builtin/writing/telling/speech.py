"""Words that fell in the room, as the notes hold them."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import PREPOSITIONS, SUBORDINATORS, main_verb, words_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.shorthand import plain_text, table
from drafting.models import Anchor, AnchorKind, Notes

_QUOTED = re.compile(
    r"[\"“](?P<double>[^\"“”]{4,})[\"”]|(?<!\w)['‘](?P<single>[^'‘’]+(?:['’]\w[^'‘’]*)*)['’](?!\w)"
)
_PARTED = re.compile(
    r"[\"“](?P<first>[^\"“”]+?),?[\"”],? (?:[\w.'’-]+ ){1,4}?(?:said|says|told me|added),? "
    r"[\"“](?P<second>[^\"“”]+)[\"”]\W*"
)
"""A remark with whose it is in the middle: `"We visit her," Ana said, "like a relative."`"""
_ACTED = re.compile(
    r"^\(?[a-z][a-z ]{2,20}\)\s*|\s*\((?:laugh|hold|point|show|smil|nod|paus|tap|look|grin|shrug|sigh|wav|pull|hand"
    r"|turn|pick|cough|open|lift)(?:s|es|ed|ing)?\b[^()]{0,60}\)"
)
"""What somebody did while speaking: `(laughs)`, `(holds up a tin)`."""
_POINTED = re.compile(
    r"(?<=[a-z]{3}[.!?]) (?:that|this|it|there|here)(?:['’]s| is| was| it)(?: \w+)?"
    r" (?:it|there|here|that|this|is)[.!?]?$",
    re.IGNORECASE,
)
"""How a remark ends that pointed at something in the room: `That's it there`."""
_LISTED = re.compile(r"^(?:(?:the|an)? ?other thing(?:['’]s| is)?[:,]? )(?=\w)", re.IGNORECASE)
"""How somebody goes on in a list while speaking."""
_LABEL = re.compile(r"^\s*[A-Z][\w .'’-]{1,28}(?:\([^)\n]*\))?:\s")
_SPEAKER = re.compile(r"\s*\w+:\s*")
_TURN = re.compile(r"^\s*[A-Z][\w .'’-]{0,28}(?=(?:\([^)\n]*\))?:\s)", re.MULTILINE)
_REPEATED_TURNS = 2
"""Turns beyond each speaker's first that make lines with a name a transcript."""
_COMMENT = re.compile(
    r"(?:which|--|[–—-]|\()\s*(?:I )?(?:really |just )?(?:liked?|loved?|laughed|enjoyed|made me)\b"
    r"|[Ii] (?:said|told|answered|replied)\b|(?:says|said|asks|asked) (?:[A-Z][\w'’.-]+ ?){1,3}(?:$|,? and\b)"
    r"|(?:I )?(?:really |just )?(?:(?:liked?|loved?|enjoyed) (?:that|it|this)|(?:good|nice|great|lovely) (?:line|one))$"
)
"""What stands behind a remark: what the sender says of it or said to it, or whose it was."""
_SAID_OF_US = re.compile(
    r"(?:[Ss]he|[Hh]e|[A-Z][\w'’-]+) (?:said|says|goes),? (?:that )?"
    r"(?P<said>(?:we|our)\b(?! (?:should|could|would|will|had|both|two|all)\b)"
    r"[^\"“”.;]*)\.?"
)
_LONGEST = 30
"""Words of a remark that a letter repeats."""
_THEIRS = re.compile(r"\b(?:said|says|goes|asked|wrote|told me|called it|went)\b[^.;!?]*$")
"""What leads up to somebody's own words."""
_TELLING_OF = frozenset(("said", "told", "asked", "showed", "gave", "talked", "mentioned"))
_SHARED = frozenset((AnchorKind.MOMENT, AnchorKind.PROBLEM, AnchorKind.TOPIC, AnchorKind.NEXT_STEP))
_BROKEN = re.compile(r"[\"“”]|(?<!\w)['‘]|['’](?!\w)|\b\w+: |[^\x00-\u2fff]")
"""Marks that a remark cannot hold when it stands in quotation marks itself: quotations, speakers, pictures."""
_FEWEST = 3
"""Words of a remark that says something by itself."""
_ASIDE = re.compile(r"\s*(?:[A-Z][\w .'’-]{1,28}:\s*)?[(\[][^()\[\]]*[)\]]?\W*")
_BROKEN_OFF = re.compile(r"[\"”]?\s*(?:\.{2,}|…)|[-–—]+[\"”]?\s*(?:\n|$)")
_SENDER = re.compile(r"\b(?:I|me|my)\b")
_FALTERS = re.compile(
    r"\b(?:[Uu]m+|[Uu]h+|[Ee]rm?|[Hh]mm+|[Yy](?:eah|ep))\b"
    r"|(?:^|[,.] )(?:[Yy]ou know|[Ll]ike|[Ss]o|I mean|(?:[Ss]ort|[Kk]ind) of|[Bb]asically)(?=,|$)"
    r"|\b(?!very|really|no\b)(\w+(?:['’]\w+)?(?: \w+)?), (?i:\1)\b|(?:…|\.\.)$"
)
"""How somebody speaks who looks for words: `er`, `you know,`, a word said twice, a sentence broken off."""
_SMALL_I = re.compile(r"(?<![\w.'’/-])i(?=['’](?:d|ll|m|ve)\b|[ ,?!]|$)")
_AFTER_STOP = re.compile(r"(?<=[a-z]{3}[.!?] )(?<!etc\. )[a-z]")
_LEAD = 3
"""Words before a quotation that do no more than say whose it is: `Hugh then said`."""


def remark(anchor: Anchor, notes: Notes) -> str:
    """The words somebody said, without quotation marks, where the passage is a remark and not an account; else ""."""
    raw = anchor.quote.words(notes)
    said = _in_marks(anchor, notes) or _of_theirs(anchor, notes) or _unmarked(anchor, notes)
    remarked = trimmed(said) if said and len(raw.split()) <= _LONGEST else ""
    return "" if _BROKEN.search(remarked) or len(remarked.split()) < _FEWEST else remarked


def quoted(anchor: Anchor, notes: Notes) -> str:
    """What stands in quotation marks where a passage tells how somebody said it; "" where that is not all they said."""
    raw = anchor.quote.words(notes)
    found = list(_QUOTED.finditer(raw))
    if anchor.kind not in _SHARED or len(found) != 1 or not _THEIRS.search(raw[: found[0].start()]):
        return ""
    said = trimmed(found[0]["double"] or found[0]["single"])
    return "" if _BROKEN.search(said) or len(said.split()) <= _FEWEST else said


def is_aside(anchor: Anchor, notes: Notes) -> bool:
    """Whether the passage is the sender's own note in brackets on a speaker's line, and nobody's words."""
    start, end = anchor.quote.start, anchor.quote.end
    line = notes.text[notes.text.rfind("\n", 0, start) + 1 : start]
    inside = max(line.rfind("("), line.rfind("[")) > max(line.rfind(")"), line.rfind("]"))
    closed = notes.text[start:end].rstrip(" .").endswith((")", "]"))
    bracketed = closed and _ASIDE.fullmatch(notes.text[start:end]) is not None
    return is_turn(anchor, notes) and (inside or bracketed)


def breaks_off(anchor: Anchor, notes: Notes) -> bool:
    """Whether the passage ends before its sentence does: in dots or a dash."""
    tail = notes.text[: anchor.quote.end].rstrip(' .…-–—"”')
    start = max(len(tail), anchor.quote.start)
    return _BROKEN_OFF.match(notes.text, start) is not None


def retold(question: str, known: frozenset[str]) -> bool:
    """Whether the sender tells how they were asked, and of themselves: `he handed me a frog, would I mend it?`."""
    before = question.rpartition(",")[0]
    told = form_of(before, known) is Form.STATEMENT
    return (
        told
        and words_in(before)[0] not in SUBORDINATORS | PREPOSITIONS
        and bool(_SENDER.search(question))
    )


def falters(said: str) -> bool:
    """Whether the words look for words, so that nobody would want to read them again as theirs."""
    return _FALTERS.search(said) is not None


def _in_marks(anchor: Anchor, notes: Notes) -> str:
    raw, text = anchor.quote.words(notes), notes.text
    around = text[max(anchor.quote.start - 1, 0) : anchor.quote.start]
    around += text[anchor.quote.end : anchor.quote.end + 1]
    if around in ('""', "“”", "''", "‘’"):
        return raw
    if parted := _PARTED.fullmatch(raw):
        whole = main_verb(words_in(parted["first"])) > 0
        return f"{parted['first']}{',' * whole} {parted['second']}"
    found = _QUOTED.search(raw)
    behind = raw[found.end() :].strip(" .,!?)") if found else ""
    if not found or (
        behind and not (_SPEAKER.fullmatch(raw[: found.start()]) or _COMMENT.match(behind))
    ):
        return ""
    before = words_in(raw[: found.start()])
    return found["double"] or found["single"] if len(before) <= _LEAD else ""


def _of_theirs(anchor: Anchor, notes: Notes) -> str:
    """What somebody is noted as saying of `we`, who are not sender and reader together: `he said we visit it`."""
    found = _SAID_OF_US.fullmatch(" ".join(anchor.quote.words(notes).split()))
    return found["said"] if found and anchor.said_by and anchor.kind in _SHARED else ""


def _unmarked(anchor: Anchor, notes: Notes) -> str:
    """A line of a transcript, or somebody's first person without quotation marks."""
    raw = anchor.quote.words(notes)
    if not anchor.said_by or anchor.kind not in _SHARED:
        return ""
    if _in_transcript(anchor, notes) and main_verb(words_in(raw)) > 0:
        return _LABEL.sub("", raw)
    first = words_in(raw)[:3]
    speaks = bool(first) and first[0] in word_class("first_person") and not _TELLING_OF & set(first)
    return raw if speaks and _present(first) else ""


def _in_transcript(anchor: Anchor, notes: Notes) -> bool:
    """Whether the passage is somebody else's turn of talk."""
    return not _speaker(anchor, notes).startswith("me:") and is_turn(anchor, notes)


def _speaker(anchor: Anchor, notes: Notes) -> str:
    """Whose line it is, with the colon, in lower case; "" where it has no speaker."""
    line = notes.text[notes.text.rfind("\n", 0, anchor.quote.start) + 1 : anchor.quote.end]
    found = _LABEL.match(line)
    return found.group().strip().lower() if found else ""


def is_turn(anchor: Anchor, notes: Notes) -> bool:
    """Whether the passage is a turn of talk: its line has a speaker, and speakers take turns more than once."""
    if not _speaker(anchor, notes):
        return False
    turns = [found.group().strip().lower() for found in _TURN.finditer(notes.text)]
    return len(turns) - len(set(turns)) >= _REPEATED_TURNS


def _present(first: list[str]) -> bool:
    """Whether a first person speaks of now, as somebody who is quoted does; the sender tells what was done."""
    return not any(verbs.is_past(word) and not verbs.is_base(word) for word in first)


def _contracted(word: re.Match[str]) -> str:
    """`that's` for `thats`, which was said all the same."""
    meant = table("words").get(word.group(), "")
    return meant if meant.replace("'", "") == word.group() else word.group()


def trimmed(said: str) -> str:
    """The remark on one line, without the marks at its ends that its sentence will bring."""
    said = _LISTED.sub("", _ACTED.sub("", plain_text(" ".join(said.split()))))
    said = _POINTED.sub("", said.strip(' "“”'))
    said = _SMALL_I.sub("I", said.rstrip(",;:."))
    said = re.sub(r"(?<![\w'’-])[a-z]{3,}(?![\w'’-])", _contracted, said)
    return _AFTER_STOP.sub(lambda found: found.group().upper(), said)
