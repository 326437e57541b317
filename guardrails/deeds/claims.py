"""What a letter claims of its writer's past, and how much of each claim the person's own words bear out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.deeds.claim_patterns import OBLIQUE, PLAIN, TALK
from guardrails.deeds.quotations import theirs
from guardrails.evidence import Evidence, evidence, plain
from guardrails.manuscript import Manuscript
from guardrails.names.initials import written_out
from guardrails.sentences import sentences
from guardrails.text.extent import Extent
from guardrails.text.frames import flat, quoted
from guardrails.text.spellings import twins
from guardrails.text.verbatim import verbatim
from guardrails.words import Word, commonness, stem, telling, words_of

_HYPOTHETICAL = re.compile(
    r"\b(?:would|could|might|will|shall|can|should have|want|hope|wish|like) |\b(?:i|we)'(?:ll|d) "
)
_JOINT = re.compile(
    r"(?:[,;:–—]\s*(?:and |but |so |while |where )?|\s(?:and|but|so)\s)(?=(?:i|we|my)\b)|;"
    r"|\b(?:say|said|tell you|told you|mention|mentioned|add|is) that\s(?=(?:i|we|my)\b)"
    r"|\s[–—]\s|, and (?=(?:hold|have|am|was|led|ran|built|managed|nothing|nobody|it|then)\b)"
    r"|\s(?:and|but|so)\s(?=(?:would|will|could|should|might|hope|look|am (?:glad|happy|keen|ready))\b)"
)
_CREDENTIAL = re.compile(
    r"\b(?:ph\.?d|doctorate|mba|masters?|master's|m\.?sc|b\.?sc|bachelor's|degrees?|diploma"
    r"|certified|certification|chartered|accredited"
    r"|black belt|green belt|fluent|award(?:ed|s|-winning)?|prize|patents?|scholarship"
    r"|first-class|honours|qualified|licensed|licen[cs]e|charge nurse)\b"
)
_LATELY = re.compile(
    r"\b(?:offer|wrote (?:to you|on|again|last|earlier)|your (?:e-?mail|letter|message|call"
    r"|note|question)|answer\w*|thinking|thought|on the (?:train|bus|way)|attached|enclosed|in my (?:mind|head)"
    r"|since (?:we|our))\b"
)
_DENIED = re.compile(r"(?:n't|\s(?:not|never|no|nothing|nobody|neither|hardly|barely))\b")
"""What right after a verb makes it a thing not done."""
_AT_THE_TALK = re.compile(
    r"\b(?:when (?:you|we|i (?:met|spoke|saw|came))|you (?:asked|said|told|showed)|on the day|in the interview"
    r"|(?:we|i) (?:met|spoke|talked|walked)|our (?:talk|conversation|interview|meeting|call|chat)"
    r"|(?:it|that|this|them|your \w+) down)\b"
)
"""What shows that a deed was done at the interview itself."""
_OF_THE_TALK = re.compile(r"\b(?:did|made|kept|started|held|wrote|turned|done)$")
"""Verbs that may be of the interview; nobody led, built or trained there."""
_PASSING = frozenset(
    """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
        sixty seventy eighty ninety hundred thousand dozen half met meet meeting answer answers
        interview letter email call message conversation talk thank today yesterday since remain
        interested spent kept case rest owe years year months weeks thing things anything
        something everything before work works worked working enough myself""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Words of any letter, and figures, which have a rule of their own."""


_A_WORD = 4.0
"""Zipf frequency from which letters are a word of their own, and no shorthand."""


@dataclass(frozen=True, slots=True)
class Claim(Extent):
    """A clause `[start, end)` of the body that says what its writer did or is, and what of it is not borne out."""

    told: int
    missing: tuple[str, ...]
    credential: bool
    oblique: bool
    """Whether it is told in a roundabout way, so that it may be no claim at all."""


@lru_cache(maxsize=32)
def claims(manuscript: Manuscript) -> tuple[Claim, ...]:
    """Every claim of the body about its writer's past, in order."""
    known = evidence(manuscript)
    return tuple(
        claim.moved(sentence.start)
        for sentence in sentences(manuscript.body)
        for claim in _claimed(sentence.text, known)
    )


@lru_cache(maxsize=1024)
def _claimed(sentence: str, known: Evidence) -> tuple[Claim, ...]:
    """The claims of one sentence; what it quotes as somebody's words has a rule of its own."""
    return tuple(
        _claim(text, start, known, oblique=not _claims(flat(text)))
        for start, text in _clauses(_without_others_words(sentence, known))
        if _claims(flat(text)) or _hints(flat(text))
    )


def _without_others_words(sentence: str, known: Evidence) -> str:
    """The sentence with each quotation blanked out that is in the evidence or somebody else's; places stay."""
    for start, end in quoted(sentence):
        kept = verbatim(flat(known.text), flat(sentence[start:end]).strip("\"' .,!?"))
        if kept or theirs(sentence, start):
            sentence = sentence[:start] + " " * (end - start) + sentence[end:]
    return sentence


def tells_of_past(sentence: str) -> bool:
    """Whether any clause of a sentence says what its writer did or is."""
    return any(_claims(flat(text)) for _, text in _clauses(sentence))


def _claims(text: str) -> bool:
    found = PLAIN.search(text)
    if found is None or _LATELY.search(text) or _DENIED.match(text, found.end()):
        return False
    if _OF_THE_TALK.search(found[0]) and _AT_THE_TALK.search(text):
        return False
    return _HYPOTHETICAL.search(text[: found.start()] + " ") is None


def _hints(text: str) -> bool:
    """Whether a clause tells of its writer in a roundabout way, and says nothing of its reader."""
    found = OBLIQUE.pattern.search(text)
    if found is None or TALK.search(text) or _LATELY.search(text):
        return False
    return _HYPOTHETICAL.search(text[: found.start()] + " ") is None


def _clauses(sentence: str) -> Iterator[tuple[int, str]]:
    start = 0
    for joint in _JOINT.finditer(flat(sentence)):
        if joint.start() - start > 12:  # noqa: PLR2004  # shorter is a lead-in that belongs to what follows
            yield start, sentence[start : joint.start()]
            start = joint.end()
    yield start, sentence[start:]


def _claim(text: str, start: int, known: Evidence, *, oblique: bool) -> Claim:
    """The clause as a claim, with its words of content that the evidence does not bear out."""
    words, named = content(text), written_out(text, known)
    missing = [
        word
        for word in words
        if not borne_out(word, known) and not any(n.start <= word.start < n.end for n in named)
    ]
    credential = _undeserved(flat(text), words, missing)
    return Claim(
        start + len(text) - len(text.lstrip()),
        start + len(text.rstrip(" .!?…")),
        len(words),
        tuple(w.text for w in missing),
        credential,
        oblique,
    )


def content(text: str) -> list[Word]:
    """The words of a claim that say what was done; figures and the words of any letter are none."""
    return [word for word in words_of(text) if telling(word.text) and word.text not in _PASSING]


def _undeserved(text: str, words: list[Word], missing: list[Word]) -> bool:
    """Whether nobody mentioned the credential, or it is for something that nobody mentioned."""
    named = [found[0] for found in _CREDENTIAL.finditer(text)]
    lacking = {word.text for word in missing}
    if any(all(word.text in lacking for word in words_of(one)) for one in named):
        return True
    rest = [word for word in words if not any(word.text in one for one in named)]
    return bool(named and rest) and all(word in missing for word in rest)


def borne_out(word: Word, known: Evidence) -> bool:
    """Whether the person used the word, in another inflection or spelling, or as shorthand."""
    said = plain(word.text)
    if stem(word.text) in known.stems or said in known.plain:
        return True
    return any(twin in known.plain for twin in twins(said)) or _shorthand(said, known)


def _shorthand(said: str, known: Evidence) -> bool:
    """Whether the evidence writes the word short: `mths` of months, `askd` of asked, `dept` of department."""
    return any(
        short[0] == said[0]
        and 1 < len(short) < len(said)
        and commonness(short) < _A_WORD
        and _within(short, said)  # no word itself
        for short in known.plain
        if short
    )


def _within(short: str, said: str) -> bool:
    letters = iter(said)
    return all(letter in letters for letter in short) and len(short) * 2 >= len(said) - 1


def invented(claim: Claim) -> bool:
    """Whether a claim has a credential nobody mentioned, or half of its content and two words of it at the least."""
    return claim.credential or (len(claim.missing) > 1 and len(claim.missing) * 2 >= claim.told)
