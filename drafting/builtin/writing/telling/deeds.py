"""Whether a verb whose past looks like its infinitive tells what was done or what would be: `cut waste by a third`."""

import re
from enum import StrEnum

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import SUBORDINATORS, words_in
from drafting.builtin.prose.follows import OUTCOME
from drafting.builtin.prose.grammar import Form, form_of

_MANY = r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|under|about)"
_SPAN = r"(?:day|night|shift|week|fortnight|month|term|season|quarter|half|year|weekend)s?"
_CAME_OUT = re.compile(
    r"[£$€]?\d\S* (?:down |up )?to [£$€]?\d"
    r"|\bfrom (?:\w+ ){0,2}?[£$€]?\d\S* (?:\w+ ){0,2}?(?:down |up )?to (?:\w+ ){0,2}?(?:[£$€]?\d|zero|none|nothing)"
    r"|\bby (?:(?:about|over|nearly|almost) )?(?:[£$€]?\d|(?:an? |two |three )?(?:half|third|quarter|fifth)s?\b)"
    r"|\b(?:up|down) (?:by )?(?:[£$€]?\d|an? (?:third|quarter|fifth|half)\b)"
    rf"|\b(?:in|within|inside|over) {_MANY} {_SPAN}\b"
    rf"|\b(?:last|that|each|every) {_SPAN}\b|\b(?:in|since|during|through) (?:19|20)\d\d\b|\b(?:19|20)\d\d[-–]\d\d"
    rf"|\b{_SPAN} (?:ago|running|in a row)\b"
    r"|\b(?:at|for|with) my (?:last|old|former|previous|current|first)\b|\b(?:at|for) (?:the )?[A-Z][a-z]"
)
"""How something came out, when it was, or where the sender was then."""
_SAVED = re.compile(
    r"\b\d+(?:[.,]\d+)? ?% (?:saved|recovered|gone)\b|\bso (?:that )?(?:\w+ ){1,3}could\b"
)
"""What tells of the past whatever stands beside it: `18% saved in the first year`, `so he could reach it`."""
_AHEAD = re.compile(
    r"\b(?:next|tomorrow|first|coming|will|would|could|should|if|by (?:the end|summer|spring|autumn|winter))\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"(?:\b(?:would|will|could|should|might|to|id|let me)|['’](?:d|ll))(?: \w+ly| then| just| first)?[\s:,“\"'-]*$",
    re.IGNORECASE,
)
"""What leads up to an infinitive: `said I'd`."""
_JOINT = re.compile(r",|\b(?:and|so|then|but)\b")
_REST = re.compile(r"[^\n.;!?]*")
_CHANGED = frozenset(("was", "were", "did", "had", "halved", "doubled", "dropped", "stopped"))
_OUTCOME = re.compile(rf"\d|{OUTCOME.pattern}")
"""What says how something came out."""

_HAD = re.compile(
    r"^(?P<who>(?:(?:at|in|for|with) [^,]{2,40}?,? )?(?:I|we)) had (?P<verb>[a-z]+)\b(?= \w)"
)
"""What somebody said that they had done."""
_NO_DEEDS = frozenset(
    ("had", "left", "set", "cut", "shut", "wound", "fixed", "mixed", "limited", "used")
)
"""Participles that as often say of what kind a thing is: `I had mixed classes`."""


class Tense(StrEnum):
    """What such a verb tells."""

    DONE = "done"
    OPEN = "open"
    """It may be either."""
    WOULD = "would"


def tense(said: str, before: str, behind: str) -> Tense:
    """What a passage tells that begins with an infinitive, given what the notes have before and behind it."""
    if not verbs.is_past(next(iter(words_in(said)), "")) or _PROMISED.search(before):
        return Tense.WOULD
    rest = _REST.match(behind)
    told = said + (rest.group() if rest else "")
    if _SAVED.search(told):
        return Tense.DONE
    joined = [words_in(part) for part in _JOINT.split(told)[1:]]
    done = _CAME_OUT.search(told) or any(map(_in_the_past, joined))
    goes_on = any(_bare(part[0]) for part in joined if part)
    if goes_on or _AHEAD.search(told):
        return Tense.OPEN if done or not goes_on else Tense.WOULD
    return Tense.DONE if done else Tense.OPEN


def _bare(word: str) -> bool:
    """Whether the word is an infinitive and nothing else: `and ask the nurse`."""
    return verbs.surely_base(word) and not verbs.is_past(word)


def _in_the_past(clause: list[str]) -> bool:
    """Whether a clause that was joined on says what came of it or was done next: `and the queue fell`."""
    if form_of(" ".join(clause)) is Form.DOING:
        return True
    past = any(word in _CHANGED or verbs.only_past(word) for word in clause)
    return past and not SUBORDINATORS & set(clause)


def intended(whole: str) -> str:
    """The infinitive alone, without what was done elsewhere in the past."""
    parts = re.split(r",\s+|\s+(?=and (?:did|had|was|got)\b)", whole)
    kept = [parts[0]]
    for part in parts[1:]:
        if " " not in part or not verbs.is_base(
            next(iter(words_in(part.removeprefix("and "))), "")
        ):
            break
        kept.append(part)
    if len(kept) > 1 and not kept[-1].startswith("and "):
        kept[-1] = f"and {kept[-1]}"
    return ", ".join(kept)


_NONE_SINCE = re.compile(r"there (?:has|have) been (?:no|zero|not)\b")


def came_out(said: str) -> bool:
    """Whether the words tell in numbers and in the past how something came out."""
    past = any(verbs.is_past(word) or word in {"was", "were", "did"} for word in words_in(said))
    return _NONE_SINCE.match(said) is not None or (past and _OUTCOME.search(said) is not None)


def done_before(report: str) -> str:
    """`I ran a shop` or `I have done counts` for `I had ...`, which the report had put a step further back."""
    found = _HAD.match(report)
    verb = found["verb"] if found else ""
    if not found or not verbs.is_participle(verb) or verb in _NO_DEEDS:
        return report
    return (
        f"{found['who']} {verb if verbs.is_past(verb) else f'have {verb}'}{report[found.end() :]}"
    )
