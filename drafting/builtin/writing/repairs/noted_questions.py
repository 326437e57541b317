"""Questions as notes have them: by whom one was put, and in which words, or only what it was about."""

import re
from typing import NamedTuple

from drafting.builtin.prose.addressed import turned
from drafting.builtin.prose.finite import words_in
from drafting.builtin.prose.voice import Unsayable

_SENTENCE = r"(?:^|[.;:!?]\s+|[-*•>]\s*)"
_ASKED = re.compile(
    r"(?:(?P<who>\b(?:she|he|they|[\w'’-]+))(?: then| also)? |(?:^|[.;:]\s+|[-*•]\s*))(?:asked|wanted to know)(?: me)? "
    r"(?P<what>(?:about|abt|re|how|what|why|whether|if|which|when|where|who) [^.;?!\n]{4,140})",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    rf"(?:{_SENTENCE}|[\"“]|\s[-–—]\s)(?P<what>(?:how|what|why|when|where)"
    r" (?:would|should|could|will|can|do) (?:I|you|u|we) [^.;?!\n\"”]{4,120})",
    re.IGNORECASE,
)
"""The very question: `How would I mount it?`"""
_ON = re.compile(
    rf"(?:\bthe |{_SENTENCE})q(?:uestion)? (?:on|about|re|abt) (?P<about>[^.,:;?!\n]{{3,60}})",
    re.IGNORECASE,
)
"""How the notes name what a question was about, and not by whom it was put."""
_OWN = re.compile(
    r"\b(?:I|we)(?:['’]d)?(?: (?:had|also|then|just|only|finally|even))? (?:ask|asked|wondered|wanted to know)\b"
    r"|\bmy (?:own |last |first |next |only |other |one )?(?:q|question)s?\b|\b(?:q|question)s? (?:for|to) \w+"
    r"|\basked (?:her|him|them|back)\b|^\W*(?:me|I|(?:to )?ask)\s*$",
    re.IGNORECASE,
)
"""What says before a question that the sender put it: `I asked`, `my question`."""
_QUESTION = re.compile(
    r"\b(?:q|question),? (?P<what>(?:how|what|why|whether|if|which|when|where) [^.;?!\n]{4,140})",
    re.IGNORECASE,
)
_SOME = (
    r"(?!(?:the|my|that|this|these|those|it|all|each|no|any|our|your|his|her|their|its)\b)"
    r"(?P<about>(?:[\w'’/-]+ ){0,3}[\w'’/-]+)"
)
_WEAK = r"(?:(?:a (?:bit|little)|too|very|rather|pretty|so) )?(?:weak|vague|thin|waffly|woolly|shaky|rambling)\b"
_SAID = (
    r"(?!(?: [\w'’-]+){0,4},? (?:I|she|he|they|[A-Z][\w'’-]+)"
    r" (?:said|says|told|thinks?|thought|felt|feels?|added)\b)"
)
"""What does not follow: that somebody said so, of something else than an answer."""
_ON_IT = re.compile(
    rf"{_SENTENCE}on (?:the )?{_SOME},? (?:I|i) (?:(?:only|just) (?:gave|went|was|did|had)\b"
    r"|(?:only |just )?(?:answered|said|spoke|talked|froze|waffled|rambled|fumbled|mumbled|blanked|guessed|stumbled)\b"
    r"|(?:went|was) (?:blank\b"
    rf"|{_WEAK})|(?:gave|had|did) (?:no|nothing|a (?:weak|bad|poor|thin|vague) answer)\b){_SAID}",
    re.IGNORECASE,
)
_WAS_WEAK = re.compile(rf"{_SENTENCE}(?:my )?{_SOME} was {_WEAK}{_SAID}", re.IGNORECASE)
"""One word for a whole subject: `blister packs was weak`. Of several things it would be `were`."""
_ANSWERED = re.compile(
    r"\b(?:the|my(?=(?: [\w'’/-]+){1,3} answer\b))"
    r" (?!(?:first|last|next|other|second|best|better|right|real|full|whole|same|only|hard|good|wrong)\b)"
    r"(?P<about>[\w'’/-]+(?: [\w'’/-]+){0,2}) (?:answer|question|q)\b",
    re.IGNORECASE,
)
_MATTERS = (_ON_IT, _WAS_WEAK, _ANSWERED)
"""How notes name what an answer was about: `on muster drills I only`, `blister packs was weak`, `my tablets answer`."""
_SEVERAL = re.compile(r"\w{2,}(?:(?<![su])s|ing)", re.IGNORECASE)
"""How a thing ends that needs no article."""
_DIRECTLY = re.compile(
    r"(?P<lead>(?:when|how|what|why|where|which)(?: \w+)?) (?P<acts>do|does|did|would|could|can|will|should)"
    r" (?P<who>you|I|we|they|u) (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)


_ACTS = frozenset(
    ("do", "say", "answer", "react", "respond", "do then", "do about it", "do next", "handle it")
)
"""What asks nothing without the sentence before it: `what would you do`."""


class Put(NamedTuple):
    """A question as the notes have it: by whom, what, and what stands around it on its line."""

    who: str | None
    what: str
    before: str
    behind: str


def last_put(region: str) -> Put | None:
    """The last question in a stretch of notes; None where there is none, or only what cannot be named with `about`."""
    ways = (_ASKED, _DIRECT, _ON, _QUESTION, *_MATTERS)
    found = [(one, way) for way in ways for one in way.finditer(region) if _is_named(one, way)]
    last, way = max(
        found,
        key=lambda one: one[0].start("what" if one[1] is _DIRECT else 0),
        default=(None, None),
    )
    if last is None:
        return None
    said = last.groupdict()
    what = said.get("what") or f"about {said['about'][0].lower()}{said['about'][1:]}"
    who = "I" if way is _DIRECT and _is_own(region[: last.start("what")]) else said.get("who")
    return Put(who, what, region[: last.start()], region[last.end() :])


def _is_own(before: str) -> bool:
    """Whether what stands before a question, back to a full stop, says that the sender put it or the one before it."""
    stop = max(before.rfind(mark) for mark in ".!\n")
    return _OWN.search(before[stop + 1 :].rstrip(" :-–—\"“'")) is not None


def _is_named(found: re.Match[str], way: re.Pattern[str]) -> bool:
    return way not in _MATTERS or _SEVERAL.fullmatch(found["about"].split()[-1]) is not None


def indirect(question: str) -> str:
    """The question as it follows `you asked`: `how I would mount it` for `how would you mount it`; "" if it cannot.

    What is put in the words of whoever asked is turned whole: `our rota` is the reader's, `your week` the sender's.
    """
    found = _DIRECTLY.fullmatch(question)
    if not found:
        return _reported(question)
    acts, who = found["acts"].casefold(), found["who"].casefold()
    if acts in {"does", "did"} or who == "they" or found["rest"].casefold() in _ACTS:
        return ""
    clause = f"{who} {'' if acts == 'do' else f'{acts} '}{found['rest']}"
    said = f"I{clause[1:]}" if who == "i" else _turned(f"you{clause[1:]}" if who == "u" else clause)
    return f"{found['lead']} {said}" if said else ""


def _reported(question: str) -> str:
    """The question as the notes report it, turned where it is in the words of whoever asked; "" where that is open."""
    folded = set(words_in(question.replace("US", "")))
    theirs, own = (
        folded & {"you", "your", "you'd", "you'll", "you've", "you're"},
        folded & {"i", "me", "my"},
    )
    if theirs:
        return "" if own else _turned(question)
    return "" if folded & {"we", "us", "our", "ours"} else question


def _turned(clause: str) -> str:
    """The clause with you and I exchanged; "" where that would risk what it says."""
    try:
        return turned(clause)
    except Unsayable:
        return ""
