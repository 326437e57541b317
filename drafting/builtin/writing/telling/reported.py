"""What the sender said, taken out of their telling of it: `I said that I ran a floor` is about the floor."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.grammar import Form, form_of
from drafting.builtin.writing.telling.attributed import run_on
from drafting.builtin.writing.telling.deeds import done_before

_I_TOLD = re.compile(
    r"^(?:I )?(?:also |then )?(?:(?:didn't|did not|never|forgot to) (?:say|said|mention|mentioned)(?: that)?"
    r"|(?:didn't|did not|never) (?:get|got) (?:a?round )?to (?:say|saying|mention|mentioning)(?: that)?"
    r"|said|told (?:him|her|them|you|[A-Z]\w+)|explained|mentioned|answered|added"
    r"|(?:shared|noted|described)(?= that| how)|should(?:'ve| have)? (?:say|said|added?|mentioned?)"
    r"|wish I(?:'d| had) (?:said|told \w+|mentioned))\b,?",
    re.IGNORECASE,
)
_SAID_ALONE = re.compile(r"(?:[Ii] )?said (?!it\b|that\b|so\b|yes\b|no\b)")
"""What leads up to a deed whose doer was left out: `said replaced 85 switches`."""
_I_SAID = re.compile(
    r"^(?:I )?(?:said|answered)[:,]? (?:why not |how about |what about )?"
    r"(?=(?:an?|the(?! (?:same|other|usual))|one|two|\d+) \w+ \w+)"
)
"""How a thing is led in that the sender proposed."""
_ON_WHAT = re.compile(
    r"^about (?:my|our|the|a) [a-z][\w'’-]*(?: [a-z][\w'’-]*){0,3}[,:] (?=\w+ \w+ \w)"
)
"""What somebody was told about, before what they were told."""
_LINK = re.compile(
    r"^\s*(?:to (?:him|her|them) )?(?:that|how)\s+(?!to\b|much\b|many\b)", re.IGNORECASE
)
_TOLD_OF = re.compile(r"^(?:I )?told (?P<whom>(?:him|her|them) )?(?:about|of) ")
_TALKED_OF_DOING = re.compile(
    r"^(?:I )?(?:talked|spoke|told (?:him|her|them|you|[A-Z]\w+)) (?:about|of) (?P<doing>[a-z]+ing)"
    r"(?= [^,;]*\b(?:at|for|in) (?:the )?[A-Z])"
)
"""What was done somewhere, as the sender told of it: `talked about doing purchase orders at Denholm Print`."""
_WHERE = re.compile(
    r"(?P<where>(?:at|in|for|with|on) (?:the )?[A-Z][\w'’&-]*(?: (?!I\b)[A-Z][\w'’&-]*)*),? (?P<deed>[a-z]+)\b"
)
_SUBJECT = re.compile(r"\b(?:I|we|you|he|she|they|it)\b")
_NAMED_ONLY = re.compile(
    r"I (?:told \w+|talked|spoke|described|explained|mentioned|gave \w+)(?: \w+)? (?:(?:at|in|about|of) )?"
    r"(?:[A-Z]\S*(?: [A-Z]\S*)*(?:, in \S+)?|(?:my|our|the|a) \S+(?: \S+)?)"
)
_IN_ROLE = re.compile(
    r"^[Aa]s (?=an? (?!\w*(?:result|rule|joke|test|trial|example|experiment|first|last|way|fix|backup|start|favou?r"
    r"|check|quick|stopgap|measure|gift|surprise|matter|bonus)\b)[\w'’ -]{2,40}? I (?!am|would|can|will)\w)"
)
_SMALL_I = re.compile(r"^i(?=['’](?:ve|m|d|ll)\b)")
_DENIED = re.compile(r"\b(?:no|not|never|nobody|nothing)\b|n['’]t\b")
_BACK = re.compile(
    r"^(?:I |we )?(?:did|done|have done|ran|tried|used) (?:exactly |just |something )?"
    r"(?:this|that|it|so|the same|similar)(?: thing)? (?P<where>(?:at|in|with|for|on)\b.*)$"
)
"""A deed that harks back to what was said before, and the place where it was done."""
_WHAT_I_DID = re.compile(r"^what (?:I|we) did (?P<where>(?:at|for|in|with) [^:,]+)[:,] (?:I )?")
_FIRST = re.compile(r"(?:I|we|at|in|on|for|when|my|last|during|once|after)\b", re.IGNORECASE)


def untold(plain: str, known: frozenset[str], *, alone: bool = True) -> str:
    """The sender's statement or proposal without `I said` or `I told her` before it, else the words as they are.

    Whom the sender told is left open where the reader is not the only one who was met.
    """
    plain = _ON_WHAT.sub("", plain)
    did = _TALKED_OF_DOING.match(plain)
    if did and (past := verbs.past_of_ing(did["doing"])):
        return f"I {past}{plain[did.end() :]}"
    found = _I_TOLD.match(plain)
    if not found:
        return plain
    rest = _LINK.sub("", plain[found.end() :].strip(" :,")).strip()
    rest = by_itself(rest)
    rest = done_before(run_on(_IN_ROLE.sub("when I was ", rest)))
    form = form_of(rest, known)
    stands = _FIRST.match(rest) and form is Form.STATEMENT
    if stands or (
        form is Form.BARE
        and not _SUBJECT.search(rest)
        and re.match(r"(?:I )?said$", found.group().strip(" ,"))
    ):
        return rest
    if form is Form.DOING and _SAID_ALONE.match(plain) and verbs.is_past(rest.split()[0]):
        return f"I {rest}"
    told = _TOLD_OF.match(plain)
    named = alone and told and told["whom"]
    return plain if named or not told else f"I talked about {plain[told.end() :]}"


def by_itself(plain: str) -> str:
    """`I've a licence` for `i've a licence either`, as it stands without the `never said` before it."""
    denied = _DENIED.search(plain) is not None
    return _SMALL_I.sub("I", plain if denied else plain.removesuffix(" either"))


def suggested(plain: str, known: frozenset[str]) -> str:
    """`I suggested a second batch at seven` for `I said a second batch at seven`, which is a thing and no sentence."""
    found = _I_SAID.match(plain)
    thing = plain[found.end() :] if found else ""
    return f"I suggested {thing}" if thing and form_of(thing, known) is Form.NOUN else plain


def _with_doer(plain: str) -> str:
    """`at Tolland I kept a log` for `at Tolland kept a log`."""
    found = _WHERE.match(plain)
    deed = found and verbs.is_past(found["deed"]) and found["deed"] not in verbs.AUXILIARIES
    return f"{found['where']} I {plain[found.start('deed') :]}" if found and deed else plain


def placed(plain: str) -> str:
    """`at Tolland I kept a log` for `did that at Tolland, kept a log` and `what I did at Tolland: kept a log`."""
    plain = _with_doer(_IN_ROLE.sub("when I was ", plain))
    told = _WHAT_I_DID.match(plain)
    if told:
        return f"{told['where']} I {plain[told.end() :]}"
    for found in re.finditer(r",\s+(?:and |where |when )?", plain):
        head, rest = plain[: found.start()], plain[found.end() :]
        back = _BACK.match(head)
        first = next(iter(rest.split()), "").lower()
        if back and (first in {"i", "we"} or verbs.is_past(first)):
            return (
                f"{back['where']}, {rest}" if first in {"i", "we"} else f"{back['where']}, I {rest}"
            )
    return plain


def names_only(told: str) -> bool:
    """Whether the words only name where or of what something was told, and not what: `I talked about Dún Aill`."""
    return _NAMED_ONLY.fullmatch(told) is not None


def tells(plain: str) -> bool:
    """Whether the words only tell that the sender said something."""
    return (
        _I_TOLD.match(plain) is not None
        or re.match(r"(?:I )?(?:described|gave|talked|showed)\b", plain) is not None
    )
