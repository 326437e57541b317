"""What a pronoun at the start of a passage stands for, seen from the words right before it in the notes."""

import re

from drafting.builtin.prose.finite import is_plural, main_verb, words_in
from drafting.builtin.writing.listener import Listener
from drafting.models import Anchor

_THEY = re.compile(r"they\b(?!['’])", re.IGNORECASE)
_SEVERAL = re.compile(r"(?P<thing>[a-z][\w'’-]*(?: [a-z][\w'’-]*){0,2})\s*[,;:–—-]\s*$")
"""The last words of a clause that goes on with what comes next."""
_NAMED = re.compile(
    r"\b(?:is|are|was|were) (?P<thing>(?:the |their |our )?[a-z][\w'’-]*(?: [a-z][\w'’-]*)?)\s*[,;:]\s*$"
)
"""What a clause ends by naming: `the main problem is lead times, `."""
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)"
_SAME = r"the same(?! [a-z]+ (?:on|twice|in both|every|each|three)\b)"
_HARKS_BACK = re.compile(
    r"^(?:(?:at|in|for|with) [^,]{3,40}?,? )?(?:I|we)\b.{0,12}\b(?:did|done|do|ran|run|had|used|fixed|solved|tried|met)"
    rf" (?:exactly |just )?(?:(?:it|that|this|so|{_SAME})\b|one(?=$|[,.]| (?:at|in|for|with|on|of|like|too|there)\b))"
    r"|^I(?:'ve| have)? (?:had|done|did|ran|run|made) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?=,|$)"
    r"|^I (?:told|asked|showed) \w+(?:,|$)|^[^,;]{0,60}\b(?:for|with|of|on|to|about|from) (?:that|this|it)$"
    r"|\b(?:that|this) one$|^(?:I|we)(?:['’]ve| have)? \w+ (?:the|this|that) \w+ one\b"
    r"|^[a-z]+(?: [a-z]+)? (?:for|of|on|in|at|with) (?:that|those|these) [a-z]+ (?!that\b|who\b)"
    rf"|^(?:I|we)(?:'ve| have)? [a-z]+ (?:all )?(?:but )?{_COUNT}(?: of (?:the )?{_COUNT})?"
    r"(?=$|[,.]| (?:in|every|by|within|before|after|last|this|that|so far|at)\b)"
    r"|^(?:(?:at|in) [^,]{3,40}? )?(?:I|we) (?!ma[dk]e|found|kept)[a-z]+ (?:it|them)\b"
    r"(?! (?:is|was|has|will|would|all|that|when|if|to)\b)"
    r"|^(?:I|we) [a-z]+ (?:this|that)(?= (?:every|each|all|at|in|for|with|on)\b|$|,)"
    r"|^(?:I|we)(?:'ve| have)? (?:also |now )?(?:know|knew|think|thought|said|say|meant) (?:that )?"
    r"(?:it|this|they) "
    r"|^(?:[^,]{0,40} )?(?:I|we) [a-z]+ such an? [a-z]+(?: [a-z]+)?(?= (?:by|with|in|at|for|on|before|after)\b|[,.;]|$)"
    r"(?!.* (?:that|as)\b)",
    re.IGNORECASE,
)
"""What points back to words that stand elsewhere: `I did that too`, `we traced all but nine`."""
_CLAUSE = re.compile(r"[.;:!?\n]\s*")


def named_again(sentence: str, anchor: Anchor, listener: Listener) -> str:
    """`lead times went from 5 days to 9` for `they went`, where the line has just said `the problem is lead times,`."""
    before = listener.before(anchor)
    begins = " ".join(anchor.quote.words(listener.notes).split()).startswith(sentence[:20])
    found = _NAMED.search(before) if begins and _THEY.match(sentence) else None
    if found is None or not is_plural(words_in(found["thing"])[-1]):
        return sentence
    return _THEY.sub(found["thing"], sentence, count=1)


def harks_back(told: str) -> bool:
    """Whether a told sentence says nothing without words that stand elsewhere: `I did that too`."""
    return _HARKS_BACK.search(told) is not None


def things_before(before: str) -> bool:
    """Whether several things were named right before, whom `they` may mean."""
    line = before.rsplit("\n", 1)[-1]
    last = _SEVERAL.search(line)
    if last and is_plural(words_in(last["thing"])[-1]):
        return True
    clause = next((part for part in reversed(_CLAUSE.split(line)) if part.strip()), "")
    words = words_in(clause)
    place = main_verb(words)
    return place > 0 and words[place - 1].islower() and is_plural(words[place - 1])
