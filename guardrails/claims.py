"""What a letter claims of its writer's past, and how much of each claim the person's own words bear out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.evidence import Evidence, evidence, plain
from guardrails.extent import Extent
from guardrails.frames import flat
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.spellings import twins
from guardrails.words import Word, commonness, stem, telling, words_of

_DONE = (
    "led|lead|managed|manage|ran|run|built|designed|created|developed|launched|implemented"
    "|delivered|supervised|trained|taught"
    "|coached|mentored|worked|served|spent|oversaw|headed|directed|founded|grew|grown"
    "|increased|reduced|cut|saved|migrated"
    "|installed|handled|completed|earned|hold|held|graduated|studied|won|received|published"
    "|wrote|written|set up|introduced"
    "|organi[sz]ed|coordinated|negotiated|sold|closed|rebuilt|repaired|fixed|maintained|tested"
    "|shipped|deployed|automated"
    "|qualified|passed|gained|was (?:awarded|promoted|certified|responsible|in charge)|did"
    "|done|made|started|kept|cared|nursed"
    "|represented|volunteered|interned|specialised|specialized|drove|doubled|tripled|halved"
    "|achieved|improved|turned|speak|hosted|split|bred|fed|laid|caught|flew|rode|dug|fought|dealt with|swept|bound"
)
_OF_THE_MIND = (
    "enjoyed|wanted|liked|loved|hoped|asked|mentioned|noticed|looked|walked|talked|promised|appreciated|attached|enclosed"
    "|planned|reali[sz]ed|agreed|learned|wondered|needed|tried|laughed|missed|answered|called|thanked|copied|waited"
    "|checked|added|included|listed|noted|remembered|considered|decided|followed|received|changed|turned|arrived|stayed"
    "|rambled|rushed|stumbled|waffled|mumbled|struggled|skipped|undersold|stopped|passed|listened|smiled|tasted|watched"
    "|pictured|imagined|discussed|failed|omitted|neglected|forgotten|lapsed|heard|known|seen|shown|thought|brought|sought"
)
"""What anybody has done between the talk and the letter, or in their head."""
_CLAIM = re.compile(
    r"\b(?:i|we)(?:'ve| have)(?: also| once| already| previously| even| personally| myself| \w+ly)*(?: been)?"
    rf" (?!(?:{_OF_THE_MIND})\b)[a-z-]{{2,20}}(?:ed|wn|ught|orn|ung|ilt|itten|idden|iven|ast|ept|old|ound)\b"
    rf"|\b(?:i|we)(?: also| once| then)? (?!(?:{_OF_THE_MIND})\b)[a-z-]{{2,20}}ed\b"
    r"(?! (?:you|it|that|this)\b)(?!.*\b(?:question|interview|talk|tour|today)\b)"
    r"|\b(?:i|we)(?:'ve|'d|'m| have| had| am| was)?(?: also| once| already| previously| since|"
    r" even| personally| then| long| just"
    rf"| \w+ly| later| first| myself| there)*(?: been)? (?:{_DONE})\b(?!')"
    rf"|^having (?:also |once |already |been )*(?:{_DONE}|(?!(?:{_OF_THE_MIND})\b)[a-z-]{{2,20}}ed)\b(?!.*\byou)"
    r"|\b(?:my|our) (?:own )?(?:[\w-]+ ){0,3}(?:years|background|experience|degree|phd"
    r"|doctorate|mba|master's|certifications?|career|training|internship|placement)\b"
    r"|^as an? (?:[\w-]+ ){0,5}[\w-]+$"
    r"|\b(?:as|being|having been|when i was|while i was) an? (?:[\w-]+ ){0,5}\w+,? (?:i|my|at|in|with|for)\b"
    r"|\b(?:in|at|during|over|from) my "
    r"(?:previous|last|former|current|present|old|time|years|first|(?:\w+ )?years)\b"
    r"|\bi(?:'m| am| have been)(?: also)? an? (?:[\w-]+ ){0,3}(?:certified|qualified|licensed"
    r"|chartered|accredited|trained|fluent|former|experienced)\b"
    r"|\bi(?:'m| am)(?: also)? (?:certified|qualified|licensed|chartered|accredited|trained|fluent|experienced)\b"
    r"|\bi have (?:[\w-]+ ){0,4}(?:years|experience|degree|phd|doctorate|certificate"
    r"|certification|licen[cs]e|background)\b"
)
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
    r"|note|question)|answer\w*|thinking|thought|on the (?:train|bus|way)|attached|enclosed)\b"
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
        something everything before""".split()  # noqa: SIM905  # one word a line would fill the page
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
    """The claims of one sentence."""
    return tuple(
        _claim(text, start, known) for start, text in _clauses(sentence) if _claims(flat(text))
    )


def tells_of_past(sentence: str) -> bool:
    """Whether any clause of a sentence says what its writer did or is."""
    return any(_claims(flat(text)) for _, text in _clauses(sentence))


def _claims(text: str) -> bool:
    found = _CLAIM.search(text)
    if found is None or _LATELY.search(text) or _DENIED.match(text, found.end()):
        return False
    if _OF_THE_TALK.search(found[0]) and _AT_THE_TALK.search(text):
        return False
    return _HYPOTHETICAL.search(text[: found.start()] + " ") is None


def _clauses(sentence: str) -> Iterator[tuple[int, str]]:
    start = 0
    for joint in _JOINT.finditer(flat(sentence)):
        if joint.start() - start > 12:  # noqa: PLR2004  # shorter is a lead-in that belongs to what follows
            yield start, sentence[start : joint.start()]
            start = joint.end()
    yield start, sentence[start:]


def _claim(text: str, start: int, known: Evidence) -> Claim:
    words = content(text)
    missing = [word for word in words if not borne_out(word, known)]
    credential = _undeserved(flat(text), words, missing, known)
    return Claim(
        start + len(text) - len(text.lstrip()),
        start + len(text.rstrip(" .!?…")),
        len(words),
        tuple(w.text for w in missing),
        credential,
    )


def content(text: str) -> list[Word]:
    """The words of a claim that say what was done; figures and the words of any letter are none."""
    return [word for word in words_of(text) if telling(word.text) and word.text not in _PASSING]


def _undeserved(text: str, words: list[Word], missing: list[Word], known: Evidence) -> bool:
    """Whether nobody mentioned the credential, or it is for something that nobody mentioned."""
    named = [found[0] for found in _CREDENTIAL.finditer(text)]
    if any(not any(borne_out(word, known) for word in words_of(one)) for one in named):
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
