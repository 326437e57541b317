"""Which passages only point at what the notes have before them: `Dele wrote that down`, `can it fit in the lift?`."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import CONTRACTED, DETERMINERS, words_in
from drafting.builtin.writing.choosing.leaning import leans
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.reported import names_only
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind
from guardrails.words import commonness

_ELSEWHERE = re.compile(
    r"^(?:\S+ ){2,4}(?:that|it|this)(?: down| up| out| off| back| too)?$"
    r"|^(?:\S+ ){1,3}(?:said|asked) (?:which|what|who|when|where)(?: \S+)?$"
    r"|^\S+ \S+,? and \S+ \S+$"
    r"|^(?:[Yy]ou|[Ww]e|[Hh]e|[Ss]he) \S+ (?:\S+(?:ed|ing) |(?<=have )\S+ )?(?:it|them|one)\b"
    r"(?! (?:was|is|would|will|had|has|should)\b)"
    r"|^(?:[Yy]ou|[A-Z]\S+) (?:think|thought|said|say|reckon|believe|feel|felt|know|knew|hope)(?:s|ed)? (?:that )?"
    r"(?:it|they|this|that|these|those)(?:['’](?:s|re|d)| is| are| was| were| would| has| have)\b"
    r"|\band [A-Z]\S+ about\b|\btheirs\b|\b(?:yours|hers) (?:is|was|are)\b|^(?:your|the) (?:question|answer) was \w+$"
    r"|^(?:\S+ ){1,3}\d+ of (?:them|these|those)\b"
    r"|^(?:[Yy]ou|[A-Z]\S+) (?:did|was|were|had|could|would|is|are)(?: not|n['’]t)(?:,|$| but\b)"
    r"|^(?:\S+ ){1,3}(?:wrote|noted|liked|loved|said|saw|took) (?:that|it|this)\b(?! \w+(?:s|ed) )"
    r"|\b(?:been|was|were|kept) saying (?:that|it|this|so)\b(?! \w+(?:s|ed) )"
)
"""A statement whose point stands elsewhere: `Dele wrote that down`, `Julie said which five`, `he coughed and I sat`."""
_GOES_ON = re.compile(r"(?:so|and|but|because|or|then)\b", re.IGNORECASE)
"""How somebody's words begin that go on with others."""
_POINTS = re.compile(r"\b(?:that|it|this)$|^(?:it|that|this)['’]?s\b", re.IGNORECASE)
"""A snatch that only points at what was said before it: `I would frame that`."""
_COUNT = re.compile(
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)"
    r"(?: (?!in|on|of|at|by|for|to|with|from|and)[a-z-]+){1,3}",
    re.IGNORECASE,
)
"""So many of something and nothing said of them."""
_HAILS = re.compile(r"(?:dear|hi|hello|good (?:morning|day|afternoon)) [A-Z]", re.IGNORECASE)
_LOOSE = re.compile(r"[a-z]+ (?:it|them|that|this)(?! [a-z]+s\b)\b")
"""What would be done with something that is named elsewhere: `photograph it`."""
_SOMEBODYS = re.compile(r"\b(?:he|she|they|him|them|his|her|their)\b")
"""Who must be named before a thing of theirs is."""
_TROUBLE = r"(?:trouble|problem|issue|difficulty|worry|headache|concern|thing)"
_CALLED_ONE = re.compile(
    rf"(?:the|your) (?:\w+ )?{_TROUBLE} is (?!that\b)(?:\S+ ){{0,3}}\S+"
    rf"|(?:\S+ ){{1,4}}(?:is|are) the (?:\w+ )?{_TROUBLE}"
)
"""A trouble that is called one, and nothing said of it: `the issue is the lorry`."""
_SCANT = 3
"""Words of a statement that says too little: `Mohit laughed`."""
_SNATCH = 6
"""Words of a remark that goes on from another and says too little: `so you'd listen to it first`."""
_APART = frozenset((AnchorKind.MOTIVATION, AnchorKind.NEXT_STEP))
"""Kinds of passage that say what they are about by being what they are."""
_ALWAYS = frozenset(("it", "them", "they"))
_ALONE = frozenset(("that", "this", "those", "these"))
_NAMING = 5.3
"""Zipf frequency below which a word may name what a later one points at."""


def points_elsewhere(telling: Telling) -> bool:
    """Whether the passage needs what stands around it in the notes before it says anything."""
    own = telling.mode is Mode.SPEECH and telling.who == "reader"  # who said it knows what of
    apart = own or telling.anchor.kind in _APART
    return (not apart and leans(telling.words)) or _hangs(telling)


def _hangs(telling: Telling) -> bool:
    """The same as told in its own way."""
    match telling.mode:
        case Mode.THAT | Mode.YOU:
            only_named = _CALLED_ONE.fullmatch(telling.words) and ":" not in telling.words
            scant = len(telling.words.split()) <= _SCANT
            return scant or bool(only_named or _ELSEWHERE.search(telling.words))
        case Mode.SPEECH | Mode.QUESTION:
            snatch = telling.mode is Mode.SPEECH and _is_snatch(telling.words)
            return snatch or _points_back(telling.words)
        case Mode.NOUN:
            counts = telling.anchor.kind is not AnchorKind.STRENGTH and _COUNT.fullmatch(
                telling.words
            )
            return bool(
                counts
                or ". " in telling.words
                or _SOMEBODYS.search(telling.words)
                or _HAILS.match(telling.words)
            )
        case Mode.WOULD | Mode.EITHER:
            return _LOOSE.match(telling.words) is not None
        case Mode.TOLD:
            return names_only(telling.words)
        case _:
            return False


def _is_snatch(said: str) -> bool:
    """Whether a remark is short and goes on from another."""
    loose = _GOES_ON.match(said) or _POINTS.search(said)
    return loose is not None and len(said.split()) <= _SNATCH


def _points_back(said: str) -> bool:
    """Whether the words point at something before they have named anything."""
    words = words_in(said)
    for place, word in enumerate(words):
        if _points(words, place):
            return True
        thing = not _is_verb(word) or (place and words[place - 1] in DETERMINERS)
        if commonness(word) < _NAMING and thing:
            return False
    return False


def _points(words: list[str], place: int) -> bool:
    word = CONTRACTED.sub("", words[place])
    if word in _ALWAYS:
        return True
    after = words[place + 1] if words[place + 1 :] else "is"
    short = word != words[place]
    return word in _ALONE and (short or after in verbs.AUXILIARIES) and place == 0


def _is_verb(word: str) -> bool:
    known = verbs.is_base(word) or verbs.is_past(word) or verbs.base_of_third(word) is not None
    return known or CONTRACTED.sub("", word) in verbs.AUXILIARIES
