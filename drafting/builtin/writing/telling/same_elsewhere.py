"""That the sender had the same trouble elsewhere, which ties what they did there to the problem told before it."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import words_in

_PLACE = r"(?:the )?[A-Z][\w'’&-]*(?: (?:[A-Z][\w'’&-]*|(?:of|the|and|&)(?= (?:the )?[A-Z])))*"
_WHERE = rf"(?P<where>(?:at|in|for|on|with) {_PLACE})"
_HAD = r"(?P<who>I|we|We|i)(?:(?:['’]d)? (?:had |got |met )?| have had |['’]ve had )"
_SAME = (
    r"(?:exactly |just |much |pretty much )?(?:the (?:very )?)?(?:same|similar)"
    r"(?: (?P<what>things?|problems?|trouble|issues?|mess|bother|headache|worry|deal|story))?"
    r"(?: too| as well| exactly)?"
)
_OF = r"(?P<of> (?:with|about|over) [a-z0-9][\w'’ -]{2,40}?)?"
_ON = r"(?:,? (?:and|so|but) |\s*[,.:;–-]+ (?:and |so )?)"
_TOLD = r"(?:(?:I |i )?(?:[Ss]aid|[Tt]old (?:him|her|them|you|[A-Z]\w+))(?: that)? )?"
_FORMS = (
    rf"{_TOLD}{_HAD}{_SAME}{_OF} {_WHERE}",
    rf"(?i:had ){_SAME}{_OF} {_WHERE}",
    rf"{_TOLD}(?i:{_SAME}){_OF} {_WHERE}",
    rf"{_TOLD}(?i:at |in |for |with )(?P<place>{_PLACE}):?,? (?:(?:when|where|and) )?{_HAD}{_SAME}{_OF}",
    rf"{_TOLD}(?i:at |in |for |with )(?P<place>{_PLACE}):?,? (?i:{_SAME}){_OF}",
    rf"{_TOLD}{_HAD}(?:exactly )?(?:this|that)(?: too| as well)? {_WHERE}",
    rf"(?i:had )(?:exactly )?(?:this|that)(?: too| as well)? {_WHERE}",
    rf"{_TOLD}{_HAD}{_SAME}(?P<of> with [a-z0-9][\w'’ -]{{2,40}}?)",
)
_WHOLE = tuple(re.compile(rf"{form}{_ON}(?P<deed>.+)") for form in _FORMS)
_OPENED = (
    r"\W*(?i:(?:me|mine|i|my (?:answer|reply|example|story))(?: was)?\s*[:,–-] *)?"
    r"(?i:(?:so|and|well|also|but|then|plus|yes|yeah|anyway|ok),? )?"
    r"(?:(?:I |i )?(?i:(?:also )?(?:explained|mentioned|replied|answered|added|described)(?: that| how)?) )?"
)
"""The only words before it in its sentence: any other may give it another doer, or deny it."""
_BEFORE = tuple(re.compile(_OPENED + form) for form in _FORMS)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z]|(?:i|we|told|said|same|similar|at|in|for)\b)")
_DENIED = re.compile(
    r"\b(?:not|never|no|nobody|nothing|nor|neither|none|without|hardly)\b|n['’]t\b"
    r"|\b(?:did|had|was|were|have|do|does)nt\b",
    re.IGNORECASE,
)
_NEVER_THERE = re.compile(
    r"\bnever\b|(?:\bnot|n['’]t) (?:work|been|have (?:this|that|the same))", re.IGNORECASE
)
_OTHERS = re.compile(
    r"\W*(?:(?:and|so|but|well|also|then),? )?(?:she|he|they|who|(?:her|his|their|your) [a-z]+)\b"
    r"(?!.*\b(?:ask|asks|asked|wanted|about)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that tells of somebody else, and does not ask the sender for what comes next."""
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
    near = _sentence(before)
    if len(near) > _FAR or _DENIED.search(near):
        return deed
    for form in _BEFORE:
        if found := form.fullmatch(near.rstrip(" ,.:;–-")):
            return f"{_lead(found)} {deed}"
    return deed


def alone(words: str) -> str:
    """The deed without that it was the same there, for a letter that does not tell what."""
    return _CLAUSE.sub("", words).strip()


def of_others(before: str) -> bool:
    """Whether the sentence before a deed denies something or tells of somebody else: `Her brother had it at Pell`."""
    near = _sentence(before)
    return bool(_DENIED.search(near) or _OTHERS.match(near))


def never_there(sentence: str) -> bool:
    """Whether the sender says that they were not there, or never had it there."""
    return _NEVER_THERE.search(sentence) is not None


def _sentence(before: str) -> str:
    """The last sentence on the line that goes before."""
    return _SENTENCE.split(before.rpartition("\n")[2].strip())[-1]


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
