"""Questions as notes have them: by whom one was put, and in which words, or only what it was about."""

import re
from typing import NamedTuple

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
_QUESTION = re.compile(
    r"\b(?:q|question),? (?P<what>(?:how|what|why|whether|if|which|when|where) [^.;?!\n]{4,140})",
    re.IGNORECASE,
)
_SOME = r"(?!(?:the|my|that|this|it|all|each|no)\b)(?P<about>(?:[\w'’/-]+ ){0,3}[\w'’/-]+)"
_ON_IT = re.compile(
    rf"{_SENTENCE}on (?:the )?{_SOME},? (?:I|i) (?:only |just )?"
    r"(?:answered|said|spoke|talked|went|gave|froze|waffled|rambled|fumbled|mumbled|blanked|guessed|stumbled|was|did|had)\b",
    re.IGNORECASE,
)
_WAS_WEAK = re.compile(
    rf"{_SENTENCE}(?:my )?{_SOME} (?:was|were)(?: a bit| a little| too| very| rather| pretty)?"
    r" (?:weak|vague|thin|waffly|woolly|shaky|rambling)\b",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:my|the) (?!(?:first|last|next|other|second|best|better|right|real|full|whole|same|only|hard|good|wrong)\b)"
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
    last, _ = max(found, key=lambda one: one[0].start(), default=(None, None))
    if last is None:
        return None
    said = last.groupdict()
    what = said.get("what") or f"about {said['about'][0].lower()}{said['about'][1:]}"
    return Put(said.get("who"), what, region[: last.start()], region[last.end() :])


def _is_named(found: re.Match[str], way: re.Pattern[str]) -> bool:
    return way not in _MATTERS or _SEVERAL.fullmatch(found["about"].split()[-1]) is not None


def indirect(question: str) -> str:
    """The question as it follows `you asked`: `how I would mount it` for `how would you mount it`; "" if it cannot."""
    found = _DIRECTLY.fullmatch(question)
    if not found:
        return question
    acts, who = found["acts"].casefold(), found["who"].casefold()
    if acts in {"does", "did"} or who == "they" or found["rest"].casefold() in _ACTS:
        return ""
    who = "we" if who == "we" else "I"
    return f"{found['lead']} {who} {'' if acts == 'do' else f'{acts} '}{found['rest']}"
