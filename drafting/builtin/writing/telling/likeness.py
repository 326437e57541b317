"""That the sender had the same trouble elsewhere, which ties what they did there to the problem told before it."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import words_in

_PLACE = r"(?:the )?[A-Z][\w'’&-]*(?: (?:[A-Z][\w'’&-]*|(?:of|the|and|&)(?= (?:the )?[A-Z])))*"
_WHERE = rf"(?P<where>(?:at|in|for|on|with) {_PLACE})"
_WE = r"(?P<who>I|we|i)(?:['’]d)?"
_HAD = rf"{_WE} (?:had |have had |got |met )?"
_SAME = (
    r"(?:exactly |just |much |pretty much )?(?:the (?:very )?)?(?:same|similar)"
    r"(?: (?P<what>things?|problems?|trouble|issues?|mess|bother|headache|worry|deal|story))?"
    r"(?: too| as well| exactly)?"
)
_OF = r"(?P<of> (?:with|about|over) [a-z0-9][\w'’ -]{2,40}?)?"
_ON = r"(?:,? (?:and|so|but) |\s*[,.:;–-]+ (?:and |so )?)"
_TOLD = r"(?:(?:I |i )?(?:said|told (?:him|her|them|you|[A-Z]\w+))(?: that)? )?"
_FORMS = (
    rf"{_TOLD}{_HAD}{_SAME}{_OF} {_WHERE}",
    rf"{_TOLD}(?i:had ){_SAME}{_OF} {_WHERE}",
    rf"{_TOLD}(?i:{_SAME}){_OF} {_WHERE}",
    rf"{_TOLD}(?i:at |in |for |with )(?P<place>{_PLACE}):?,? (?:(?:when|where|and) )?{_HAD}{_SAME}{_OF}",
    rf"{_TOLD}(?i:at |in |for |with )(?P<place>{_PLACE}):?,? (?i:{_SAME}){_OF}",
    rf"{_TOLD}{_HAD}(?:exactly )?(?:this|that)(?: too| as well)? {_WHERE}",
    rf"{_TOLD}(?i:had )(?:exactly )?(?:this|that)(?: too| as well)? {_WHERE}",
    rf"{_TOLD}{_HAD}{_SAME}(?P<of> with [a-z0-9][\w'’ -]{{2,40}}?)",
)
_WHOLE = tuple(re.compile(rf"{form}{_ON}(?P<deed>.+)") for form in _FORMS)
_BEFORE = tuple(re.compile(rf"(?:^|.*?\b){form}") for form in _FORMS)
_CLAUSE = re.compile(
    r"(?:, where|^when) (?:we|I) had the same [a-z]+(?: (?:with|about|over) [^,]+)?,(?= )"
)

_FAR = 120
"""Characters before a deed in which that it was the same there may stand."""


def same_there(plain: str) -> str:
    """`at Pell, where we had the same trouble, I drew a map` for `same trouble at Pell, drew a map`; else as it is."""
    for form in _WHOLE:
        if (found := form.fullmatch(plain)) and (deed := _done(found["deed"])):
            return f"{_lead(found)} {deed}"
    return plain


def led_by_same(deed: str, before: str) -> str:
    """The deed with what the notes say right before it of where it was the same; as it is where they do not."""
    if not re.match(r"(?:I|we) ", deed):
        return deed
    line = re.split(r"(?<=[.!?]) (?=[A-Z])", before[-_FAR:].rpartition("\n")[2])
    near = line[-1].strip() or "".join(line[-2:-1]).strip()
    for form in _BEFORE:
        if found := form.fullmatch(near.rstrip(" ,.:;–-")):
            return f"{_lead(found)} {deed}"
    return deed


def alone(words: str) -> str:
    """The deed without that it was the same there, for a letter that does not tell what."""
    return _CLAUSE.sub("", words).strip()


def _lead(found: re.Match[str]) -> str:
    parts = found.groupdict()
    what, of = parts.get("what") or "thing", parts.get("of") or ""
    what = "thing" if what in {"deal", "story"} else what
    had = f"{'I' if parts.get('who') in {'I', 'i'} else 'we'} had the same {what}{of}"
    where = parts.get("where") or (f"at {parts['place']}" if parts.get("place") else "")
    return f"{where}, where {had}," if where else f"when {had},"


def _done(deed: str) -> str:
    """The deed with its doer; "" where it begins with none."""
    first = next(iter(words_in(deed)), "")
    if first in {"i", "I", "we"}:
        return re.sub(r"^i ", "I ", deed)
    return f"I {deed}" if verbs.is_past(first) and first not in verbs.AUXILIARIES else ""
