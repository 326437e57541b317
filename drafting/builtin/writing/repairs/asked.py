"""The question to which an answer is to be made good, as the notes have it before: `how I would tell the union`."""

import re
from dataclasses import replace
from functools import lru_cache

from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import lowered
from drafting.builtin.prose.finite import PREPOSITIONS, words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.soundness import refers, sound
from drafting.builtin.prose.spelling import is_clean, mended
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.noted_questions import Put, indirect, last_put
from drafting.builtin.writing.telling.manner import turned
from drafting.builtin.writing.telling.pronoun import reader_pronoun
from drafting.builtin.writing.telling.speech import is_turn
from drafting.models import Anchor, AnchorKind, Anchors, Notes
from drafting.tellable import tellable

_RE = re.compile(r"^(?:re|abt) (?!-)")
_ENDS = re.compile(
    r",? (?:(?:and|but|so),? )?\b(?:er+m?|u[mh]+)\b.*"
    r"|,? (?:and|n|but|so|then|[–—-]+) (?:I|i|my|then I|the answer|did not|didn['’]?t|said)\b.*"
    r"|,? [–—-]+ .*|, (?:I|i|which I|which i) .*|, (?:they|he|she|we|it)(?:['’]\w+)? .*"
)
"""Where the question ends and what was answered begins."""
_DEED = re.compile(r",(?: and| but)? (\w+)")
_BETWEEN = re.compile(r"\W*(?:(?:I|i)(?: \w+)?|me|[Ss]aid|[Tt]old (?:him|her|them))?\W*")
"""What may stand between a question and the deed that answers it."""
_FAR = 320
"""Characters of the notes within which the question stands before its answer."""
_LONGEST = 18
"""Words of a question that is told again."""


def asked(anchor: Anchor, listener: Listener) -> str:
    """What the reader asked, to follow `you asked`; "" where the notes have no such question or it was another's."""
    found = _last(anchor, listener, anchor.quote.end)
    if found is None or not _is_reader(found.who, found.before, listener):
        return ""
    return _told(_unanswered(_cut(found.what)), listener)


@lru_cache(maxsize=64)
def open_question(notes: Notes, anchors: Anchors, listener: Listener) -> str:
    """The first question of the reader's whose answer the notes call weak, to follow `you asked`; "" where none is."""
    missed = (one for one in tellable(notes, anchors) if one.kind is AnchorKind.MISSED)
    return next(filter(None, (asked(one, listener) for one in missed)), "")


def question(anchor: Anchor, listener: Listener) -> str:
    """What the reader asked that a better answer, or a deed told right behind the question, answers; "" if nothing."""
    if anchor.kind is not AnchorKind.STRENGTH:
        return asked(anchor, listener)
    found = _right_before(anchor, listener)
    if found is None or not _is_reader(found.who, found.before, listener):
        return ""
    return _told(_cut(found.what), listener)


def put(anchor: Anchor, listener: Listener) -> str:
    """The question that a passage answers, where the notes of a panel do not say who put it; "" where there is none."""
    deed = anchor.kind is AnchorKind.STRENGTH
    found = _right_before(anchor, listener) if deed else _last(anchor, listener, anchor.quote.end)
    if found is None or listener.alone or _is_credited(found, listener):
        return ""
    return _told(_unanswered(_cut(found.what)), listener)


def _is_credited(found: Put, listener: Listener) -> bool:
    """Whether the line says who put the question: by name, or by a pronoun behind one."""
    if not found.who or found.who.casefold() not in {"she", "he"}:
        return bool(found.who)
    return any(word in listener.known for word in re.findall(r"[\w'’-]+", found.before.casefold()))


def has_question(anchor: Anchor, listener: Listener) -> bool:
    """Whether the notes have a question for which the passage is the answer, the reader's or nobody's by name."""
    return bool(question(anchor, listener) or put(anchor, listener))


def with_question(frame: str, anchor: Anchor, listener: Listener) -> tuple[str, str]:
    """The frame and its question: `You asked` as it stands, `I was asked` where the notes do not say by whom."""
    if "{asked}" not in frame:
        return frame, ""
    if theirs := question(anchor, listener):
        return frame, theirs
    return frame.replace("You asked", "I was asked"), put(anchor, listener)


def _last(anchor: Anchor, listener: Listener, end: int) -> Put | None:
    """The last question that the notes have on the passage's line before this place."""
    text, start = listener.notes.text, anchor.quote.start
    line = text.rfind("\n", 0, start) + 1
    return last_put(text[max(line, start - _FAR) : end])


def _right_before(anchor: Anchor, listener: Listener) -> Put | None:
    """The question that stands right before a deed."""
    found = _last(anchor, listener, anchor.quote.start)
    return found if found and _BETWEEN.fullmatch(found.behind) else None


def _cut(what: str) -> str:
    return _RE.sub("about ", _ENDS.sub("", what).strip(" ,:"))


def answers_in_talk(anchor: Anchor, listener: Listener) -> bool:
    """Whether it is the sender's turn in a talk, behind a question without which nobody knows what it is about."""
    text = listener.notes.text
    above = text[: text.rfind("\n", 0, anchor.quote.start) + 1].rstrip()
    own = re.match(r"I\b", anchor.quote.words(listener.notes)) is not None
    return own and above.endswith("?") and is_turn(anchor, listener.notes)


def asked_by_another(anchor: Anchor, listener: Listener) -> bool:
    """Whether the question that a better answer answers was put by somebody else, who alone knows what it mends."""
    others = (one for one in listener.people if one != listener.reader)
    return any(asked(anchor, replace(listener, reader=one)) for one in others)


def _unanswered(what: str) -> str:
    """The question without what its sender jotted of their own answer behind a comma: `..., rambled`."""
    deeds = (found for found in _DEED.finditer(what) if verbs.is_past(found[1].casefold()))
    deed = next(deeds, None)
    return what[: deed.start()] if deed else what


def _is_reader(who: str | None, before: str, listener: Listener) -> bool:
    """Whether a name or a pronoun is the reader's, going by the last name that the line has before it."""
    if not who:
        return listener.alone
    word = listener.initials.get(who, who).casefold()
    own = {part.casefold() for name in listener.names for part in name.split()}
    if word == "they":
        return True
    if word not in {"she", "he"}:
        return word in own
    named = [one for one in re.findall(r"[\w'’-]+", before.casefold()) if one in listener.known]
    return listener.alone or (bool(named) and named[-1] in own)


def _told(what: str, listener: Listener) -> str:
    """The question as a letter would tell it; empty where it is not whole, clean and short enough."""
    written = mended(spelled_out(what, listener.capitals, listener.initials))
    plain = lowered(indirect(_ENDS.sub("", written)), listener.known)
    said = turned(f"you asked {plain}", listener, reader_pronoun(listener)) if plain else None
    words = words_in(said) if said else []
    if said is None or not words or len(words) > _LONGEST or _ends_open(words):
        return ""
    known = listener.known - {part.casefold() for name in listener.names for part in name.split()}
    whole = is_clean(said) and sound(said) and refers(said, known)
    return said.removeprefix("you asked ") if whole else ""


def _ends_open(words: list[str]) -> bool:
    """Whether the last word leads on to nothing, and does not close a verb as `turn up` does."""
    before = "".join(words[-2:-1])
    acts = verbs.is_base(before) or verbs.is_past(before) or verbs.base_of_third(before) is not None
    return words[-1] in PREPOSITIONS and not (words[-1] in word_class("particles") and acts)
