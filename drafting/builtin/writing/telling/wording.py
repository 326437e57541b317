"""One jotted sentence worded for a letter, or None where that is not safe."""

import re

from drafting.builtin.answers import is_answer
from drafting.builtin.promises import ahead, next_thing, promised
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import with_article
from drafting.builtin.prose.capitals import with_capitals
from drafting.builtin.prose.coreference import others_unnamed
from drafting.builtin.prose.finite import main_verb, words_in
from drafting.builtin.prose.gaps import filled_in
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.soundness import agrees, refers, refers_to_several, sound
from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.prose.splices import joined
from drafting.builtin.prose.to_oneself import in_own_words
from drafting.builtin.prose.verbless import with_verbs
from drafting.builtin.writing.frames.salutation import cased
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs import repair
from drafting.builtin.writing.telling.described import done
from drafting.builtin.writing.telling.fragments import answered, phrase, will
from drafting.builtin.writing.telling.manner import Mode, own, turned
from drafting.builtin.writing.telling.places import at_place
from drafting.builtin.writing.telling.plain import (
    in_small,
    mended_unquoted,
    misses,
    placeless,
    unanswered,
    undescribed,
    unquoted,
    without_tail,
)
from drafting.builtin.writing.telling.preambles import problem, reason, with_wisher
from drafting.builtin.writing.telling.pronoun import reader_in
from drafting.builtin.writing.telling.referents import named_again
from drafting.builtin.writing.telling.reported import by_itself, placed, suggested, untold
from drafting.builtin.writing.telling.same_elsewhere import same_there
from drafting.builtin.writing.telling.speech import retold, trimmed
from drafting.builtin.writing.telling.subjects import idle, in_their_words, is_speech
from drafting.builtin.writing.telling.works import done_there, work
from drafting.models import SENDERS_OWN, Anchor, AnchorKind

_OPENERS = re.compile(
    r"^(?:(?:oh|well|I mean|and|but|so|also|then|plus|ok|okay|finally|apparently|frankly|honestly|basically"
    r"|obviously)\b,? "
    r"|that (?=(?:the|an?|they|he|she|we|I|it|there|nobody|everyone|their|his|her|our|my|all|some|most"
    r"|roughly|about|one|two|(?:last|next|this) \w+['’]s|[a-z]+s (?:have|had|are|were|do|can|get|go|come|keep)) )"
    r"|(?:the )?(?:other|another|next|last|second) thing(?:['’]s| is|:|,)(?: that)? "
    r"|like,? (?=(?:people|they|everyone|I|we|she|he|you)\b(?! did\b)))+",
    re.IGNORECASE,
)
_HANGS_ON = re.compile(
    r"(?i)(?:who['’](?:s|d|ll|ve)|(?:who|which) (?:is|are|was|were|has|have|had|it|they|we|I))\b(?!.*\?)"
)
"""How a clause begins that goes on from what somebody else said: `which is not locked`."""
_WHERE = re.compile(r"^where (?=(?:I|we) (?!am\b|are\b|work\b|live\b))")
"""How the sender goes on from the name of a place: `where I did the stocktake`."""
_QUOTE = re.compile(r"(?<![\w])['\"]([^'\"]+(?:'\w[^'\"]*)*)['\"](?!\w)")
_HE_OR_SHE = re.compile(r"(?:she|he)(?:'s|'d|'ll)?$")
_OWN_KIN = re.compile(
    r"^(?P<who>(?:mum|mom|mam|mother|dad|da|father|nan|nana|gran|granny|grandad|grandpa|grandmother|grandfather|wife|husband)"
    r" (?:was|is|had|has|ran|worked|works|lived|lives|used|came|drove|drives|grew|taught|kept))\b"
)
"""Somebody of the sender's own, jotted without `my`."""
_PROPOSED = re.compile(r"I(?:['’]d| would) (?!like|love|want)")
"""How the sender says what they would do, where what is `theirs` is seldom the reader's."""
_IN_THE_ROOM = re.compile(r"^you (?P<verb>[a-z]+) me\b")
_PART_OF = re.compile(r", (?P<part>\d+ of \d+)(?=[.,;]|$)")
"""How much of it, which is never left out: `the modules, 2 of 4`."""
_WHOLE = frozenset((Mode.OWN, Mode.TOLD, Mode.THAT, Mode.YOU, Mode.WOULD))
"""How a sentence may be told that was jotted on behind a comma, once that is left out."""
LONGEST = 36
"""Words of one told passage; a longer one is not for a letter of 170."""


def worded(sentence: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """How the sentence may be told and in which words; None when the passage should rather be quoted."""
    own = in_own_words(sentence, listener.notes.text)
    named = listener.spelled(named_again(_PART_OF.sub(r" (\g<part>)", own), anchor, listener))
    written = with_capitals(spelled_out(named, listener.capitals, listener.initials))
    plain = _QUOTE.sub(r"“\1”", filled_in(mended_unquoted(written)))
    missed = anchor.kind is AnchorKind.MISSED
    plain, left_out = repair.answer(plain) if missed else (plain, False)
    plain = repair.untailed(plain) if anchor.kind in SENDERS_OWN else unanswered(plain)
    plain = will(in_small(_OPENERS.sub("", plain), listener), listener)
    if anchor.kind in SENDERS_OWN:
        there = at_place(done(_WHERE.sub("", same_there(plain))), listener)
        plain = by_itself(placed(untold(there, listener.known, alone=listener.alone)))
    if anchor.kind is AnchorKind.STRENGTH:
        plain = suggested(plain, listener.known)
    if anchor.kind is AnchorKind.NEXT_STEP:
        plain = next_thing(plain if anchor.said_by else promised(plain))
    if anchor.kind is AnchorKind.PROBLEM:
        plain = problem(plain, listener.known)
    if anchor.kind is AnchorKind.MOTIVATION:
        plain = reason(plain)
    if anchor.kind in SENDERS_OWN:
        plain = with_verbs(_OWN_KIN.sub(r"my \g<who>", placeless(plain)))
    else:
        plain = with_verbs(with_wisher(plain, cased(anchor.said_by)))
    if anchor.kind in SENDERS_OWN and repair.lapses(plain):
        return None
    told = _printed(plain, anchor, listener, left_out=left_out)
    if told is None and anchor.kind is not AnchorKind.NEXT_STEP:
        briefer = (
            _printed(one, anchor, listener, left_out=left_out) for one in without_tail(plain)
        )
        told = next((one for one in briefer if one and one[0] in _WHOLE), None)
    lost = told and anchor.kind is AnchorKind.PROBLEM and misses(plain, told[1])
    return None if lost else told


def _printed(
    plain: str, anchor: Anchor, listener: Listener, *, left_out: bool
) -> tuple[Mode, str] | None:
    """How the words may be told, unless a careful paper would not print them."""
    deed = anchor.kind is AnchorKind.STRENGTH or _PROPOSED.match(plain)
    loose = not plain or (deed and others_unnamed(plain)) or _HANGS_ON.match(plain)
    unclean = not is_clean(unquoted(plain)) or repair.confesses(plain)
    if loose or unclean or len(plain.split()) > LONGEST:
        return None
    told = _told(plain, anchor, listener, left_out=left_out)
    return told if told and _prints(*told, listener) else None


def _prints(mode: Mode, said: str, listener: Listener) -> bool:
    """Whether a careful paper would print it."""
    if mode in {Mode.SPEECH, Mode.QUESTION}:
        return said.count("“") == said.count("”")
    own = {part.casefold() for name in listener.names for part in name.split()}
    if mode is Mode.WORK:
        said = said.replace(":", ",")
    meant = mode in {Mode.WOULD, Mode.EITHER} or refers_to_several(said)
    return meant and sound(said) and agrees(said) and refers(said, listener.known - own)


def _told(
    plain: str, anchor: Anchor, listener: Listener, *, left_out: bool
) -> tuple[Mode, str] | None:
    """How plain words may be told, by their form; None where not."""
    owned = anchor.said_by or anchor.kind in SENDERS_OWN
    if not owned and is_answer(listener.before(anchor), plain):
        return answered(plain, listener)
    if anchor.kind is AnchorKind.STRENGTH or left_out:
        named = done_there(plain, listener.before(anchor), listener) or work(plain, listener)
        if said := turned(named, listener, "") if named else None:
            return Mode.WORK, said
    form = form_of(plain, listener.known)
    if form is Form.STATEMENT:
        return _statement(plain, anchor, listener)
    if form is Form.QUESTION and anchor.kind not in SENDERS_OWN:
        return None if retold(plain, listener.known) else (Mode.QUESTION, plain)
    bare_thing = form not in {Form.DOING, Form.BARE} and anchor.kind is AnchorKind.MISSED
    return None if bare_thing and not left_out else phrase(plain, form, anchor, listener)


def _statement(plain: str, anchor: Anchor, listener: Listener) -> tuple[Mode, str] | None:
    """How a whole sentence may be told: somebody's very words, the sender's deed, the reader's, or a fact."""
    words = words_in(plain)
    if idle(plain, anchor, listener):
        return None
    if is_speech(words, anchor):
        return (Mode.SPEECH, trimmed(plain)) if in_their_words(words, anchor) else None
    pronoun = reader_in(words, anchor, listener)
    named = plain
    if _HE_OR_SHE.match(words[0]) and not pronoun:
        if listener.who(anchor) in {"", "reader"} or "'" in words[0]:
            return None
        named = listener.called(anchor.said_by) + plain[len(words[0]) :]
    said = turned(joined(with_article(named, listener.known)), listener, pronoun)
    if said is None:
        return None
    said = ahead(said) if anchor.kind is AnchorKind.NEXT_STEP else said
    if anchor.kind is AnchorKind.MOMENT:
        said = _IN_THE_ROOM.sub(_done, undescribed(said))
    mode = _manner(said, anchor, listener)
    return own(said) if mode is Mode.OWN else (mode, said)


def _done(found: re.Match[str]) -> str:
    """`you handed me` for `you hand me`, as somebody tells a scene that is over."""
    return f"you {verbs.past_of(found['verb']) or found['verb']} me"


def _manner(said: str, anchor: Anchor, listener: Listener) -> Mode:
    """Whose doing the turned sentence tells."""
    words = words_in(said)
    subject = words[: max(main_verb(words, listener.known), 1) + 1]
    done = words[0] == "we" and any(map(verbs.only_past, words[1:3]))
    if done and anchor.kind is AnchorKind.MOMENT:
        return Mode.THAT
    if word_class("first_person") & set(subject):
        return Mode.OWN
    return Mode.YOU if words[0] == "you" and anchor.kind is AnchorKind.MOMENT else Mode.THAT
