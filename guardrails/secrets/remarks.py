"""Remarks that are private by nature or that notes hold back: what they are about, and where they stand."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from guardrails.secrets.sums import of_business
from guardrails.text.clauses import CLAUSE
from guardrails.words import words_of

_PERSON = (
    r"(?:manager|supervisor|boss|head|lead|director|planner|driver|rep|clerk|teacher|nurse|chef"
    r"|person|post ?holder|predecessor|guy|lad|one|officer|assistant|owner|chair|colleague"
    r"|somebody|someone|principal|engineer|SRE|CTO|CEO|OM|ASM|he|she|they)"
)
TROUBLE = (
    r"(?:(?:back|heart|eye|knee|hip|foot|shoulder|spinal|brain) (?:operation|surgery|problems?|trouble)"
    r"|(?:bad|dodgy) (?:back|knee|hip)|operation|surgery|illness|asthma|migraines?|divorce|pregnancy|cancer"
    r"|depression|health(?! (?:and|&) safety| care| visit))"
)
"""Pattern of what ails somebody's body or home, said of them in so many words: `my back operation`."""
REMARKS = {
    "state": (
        r"\b(?:you|he|she|they|(?-i:[A-Z])\w+)\s(?:\w+\s){0,3}?(?:look(?:s|ed)?|seem(?:s|ed)?"
        r"|sound(?:s|ed)?|appear(?:s|ed)?|struck me as|(?:was|were|is"
        r"|are)(?=\s(?:\w+\s){0,2}(?:knackered|exhausted|shattered|hungover|drunk|wincing|teary"
        r"|crying)))\s(?:\w+\s){0,2}(?:tired|exhausted|knackered|shattered|weary|wrecked"
        r"|drained|ill|sick|poorly|unwell|thin|stressed|upset|teary|bored|hungover|drunk"
        r"|distracted|checked out|worn out|burn(?:ed|t) out|fed up|nervous|miserable|unhappy)\b"
    ),
    "rest": (
        r"\byou(?:'ll| will| can| get)?\s(?:\w+\s){0,3}(?:some|a bit of|more) (?:rest|sleep)\b"
        r"|\bhope you (?:feel|get|are feeling) better\b|\bspeedy recovery\b|\bget well\b"
    ),
    "tears": r"\b(?:you|he|she|they|(?-i:[A-Z])\w+)\s(?:\w+\s){0,2}?(?:cried|crying|wept|in tears|teary|tearful)\b",
    "body": (
        rf"\b(?:my|his|her|your|their|(?-i:[A-Z])\w+['’]s)\s(?:own |bad )?"
        rf"(?:{TROUBLE}|drinking|debts?|knee|hip|visa)\b"
    ),
    "recovery": (
        r"\b(?:recover(?:ed|ing|y)?|recuperat(?:ed|ing)|convalesc(?:ed|ing))\s(?:\w+\s){0,2}?(?:from|after)\s"
        r"(?:\w+\s){0,3}?(?:operation|surgery|illness|injury|accident|breakdown|stroke|cancer|burnout)\b"
    ),
    "confidence": r"\bkeep (?:this|it|that) (?:to yoursel(?:f|ves)|between us|quiet)\b",
    "phone": r"\b(?:(?<!it )(?<!em )(?<!is )on|checked|checking|looked at|looking at) (?:his|her|their|your) phone\b",
    "ailment": (
        r"\b(?:your|his|her|their|my|(?-i:[A-Z])\w+['’]s) (?:bad |poor |sore |own )?(?:back|knee|hip|shoulder"
        r"|ankle|wrist|spine|neck|leg|nerves|cough|chest|lungs|stomach)\s(?:\w+\s){0,2}(?:is|are|was|has|have"
        r"|gives?|giving|gets?|getting|feels?|feeling|mends?|mending|heals?|healed|healing|hurts?|hurting"
        r"|troubl\w+|aches?|better|playing|settles?|improves?|allows?)\b"
    ),
    "kin": (
        r"\bsorry (?:to (?:hear|learn)|about|for|that)\b[^.;!?\n]{0,40}\b(?:loss|husband|wife|mother|mum|mom"
        r"|father|dad|family|health|marriage|divorce|illness|daughter|son|diagnosis|accident|stroke)\b"
        r"|\bcondolences\b|\b(?:congratulations|congrats) on (?:the|your) (?:\w+ )?(?:bab(?:y|ies)|twins|triplets"
        r"|new arrival|birth|newborn|son|daughter|grand(?:son|daughter|child)|pregnancy|engagement"
        r"|wedding|marriage|arrival|news)\b|\b(?:your|her|his) (?:husband|wife|partner|daughter|son|mother"
        r"|father|mum|mom|dad|family|marriage)\b[^.;!?\n]{0,25}\b(?:recover\w*|better|ill|illness|health"
        r"|surgery|stroke|treatment|troubles?|end|over|passing|died|death)\b"
    ),
    "dismissal": (
        r"\b(?:last|previous|former|current|old|your|the|their|her"
        rf"|his)\s(?:\w+\s){{0,3}}?{_PERSON}\b[^.;!?\n]{{0,30}}?\b(?:fired|sacked|los(?:t|ing)"
        r" (?:his|her|their) jobs?|let go(?! of)|managed out|pushed out|walked out|checked out"
        r"|laid off|burn(?:ed|t) out|dismissed|suing|went out sick|on a (?:PIP|warning)"
        r"|drinking|argu(?:ed|ing)|rowed|quarrell?ed|fell out|clash\w+|shout\w+|bull(?:ied|ying)|stole|lied"
        r"|useless|hopeless|lazy|rude|a nightmare|never turned up)\b"
        r"|\b(?:is|are) suing\b|\bgrievance\b|\bmanaged out\b|\bon a PIP\b"
    ),
    "rivals": (
        r"(?<!decided on )(?<!gone with )(?<!going with )(?<!went with )(?<!go with )(?<!appointed )(?<!chosen )"
        r"(?<!chose )(?<!selected )(?<!hired )\b(?:other|another|inside|internal|rival|two|three|few)"
        r" (?:internal |strong )?(?:candidates?|finalists?|applicants?|contenders?)\b|\bin the running\b"
        r"|\b(?:candidate|finalist|applicant) (?:is|was) (?:internal|her own|his own)\b"
    ),
    "pay": (
        r"\b(?:salary|stipend|compensation|wages?|base pay|basic pay|hourly rate|pay(?!"
        r" attention)|bonus|top of (?:the )?(?:band|range)|rate of"
        r" pay)\b[^.;!?\n]{0,30}?(?:[£$€]\s?\d[\d,.]*k?\b|\b\d{2,3}(?:[.,]\d+)?\s?k?\b(?!\s?%))"
        r"|(?:[£$€]\s?\d[\d,.]*\s?k?|\b\d{2,3}\s?k)\b[^.;!?\n]{0,12}?\b(?:salary|an hour|per"
        r" hour|/ ?hr|hr|hour|basic|pay|a year|per annum|pro rata)\b"
        r"|[£$€]?\d[\d.,]*\s?/\s?h(?:ou)?r\b|\b(?:top of (?:the )?(?:band|range)|basic (?:of"
        r" )?[£$€]?\d)|\b\d{2,3}(?:\.\d)?k\b[^.;!?\n]{0,9}\b(?:basic|top|plus commission|to"
        r" start)"
    ),
}  # fmt: skip
"""Patterns of remarks that are private by nature, by what they are about.

Source: health is a special category of personal data (GDPR, Article 9); grief, pay, other candidates and how somebody
left are Afterword's own judgement, for the reason in `rules/private_remark.py`. The wording is that of the private
passages of evals/corpus/develop, with plain synonyms.
"""

DOUBTFUL = frozenset({"ailment", "kin"})
"""Kinds of remark that the person may have been told in so many words: asked about, and not stopped."""
_REMARK = re.compile(
    "|".join(f"(?P<{name}>{form})" for name, form in REMARKS.items()), re.IGNORECASE
)
_MARK = re.compile(
    r"(?:^|(?<=[\n.;!?*>-]))[ \t>*•-]*(?:<!--\s*)?(?:n\.?b\.?,? )?(?:oh,? and )?(?:(?:(?:don['’]?t"
    r"|do not|never)(?:,? like,?)? (?:say|mention|put|use|share|include|incl|tell|repeat"
    r"|write)\b|do not use"
    r"|not (?:for|4|to be|in any|going in)\b[^:\n.]{0,30}|private(?:ly)?|confidential(?:ly)?"
    r"|off the record|keep (?:it |this )?out|leave (?:it |this )?out|skip"
    r"|secret|between us|for me only|just for me)\s?(?:[:,–-]+>?|[=~]+>?|[→»])|[🤫🤐🙊🔒]\ufe0f?)\s*(?P<rest>[^\n]+)",
    re.IGNORECASE,
)
"""How notes hold a line back themselves; the forms are those of evals/corpus/develop, with plain synonyms."""
_MONEY_LINE = re.compile(
    r"^[ \t>*•-]*(?:(?:money|pay|salary|rate|range)\s*[:=-]?\s*)?[£$€]?\d\d(?:,\d{3}"
    r"|\.\d\d?)?k?\b(?!\s*(?:%|am|pm|:|\w+ed\b))[^\n]{0,30}(?:\dk|[£€$]|/h|hour|pay"
    r"|money)[^\n]*$|^[ \t>*•-]*(?:money|pay|salary)\b[^\n]*$|^[ \t>*•-]*[£$€]?\d\d(?:,\d{3}"
    r"|(?:\.\d)?k)\b[^\n]{0,25}$",
    re.IGNORECASE | re.MULTILINE,
)
"""Lines that hold a sum and little else: Afterword's own judgement, that they are what the post pays."""
_WRAPPED = 60
"""Characters from which a line of notes may be one that was only broken to fit."""
_NEAR = 200
"""Characters of a line either side of a sum that say what it is."""
_PHRASE = re.compile(r"(?:[^.,;!?\n]|[.,](?=\w))+")
_TELLTALES = frozenset(
    """tired exhausted knackered shattered weary wrecked drained ill sick poorly unwell thin stressed upset teary bored
    hungover drunk distracted checked checking worn fed nervous miserable unhappy rest sleep better recovery well cried
    crying wept tears tearful divorce migraine migraines pregnancy illness asthma surgery operation cancer drinking
    recover recovered recovering recovery recuperated recuperating convalesced convalescing yourself yourselves us quiet
    debt debts knee hip health visa depression phone fired sacked lost losing let managed pushed walked laid burned
    burnt dismissed suing sick pip warning grievance argued arguing rowed quarrelled quarreled fell clashed clashing
    shouted shouting bullied bullying stole lied useless hopeless lazy rude nightmare turned candidate candidates
    finalist finalists applicant applicants contender contenders running salary stipend compensation wage wages pay
    bonus rate band range basic hr hour hourly pa annum rata year top plus start k back shoulder ankle wrist spine
    neck leg nerves cough chest lungs stomach sorry condolences congratulations congrats husband wife partner daughter
    son mother father mum mom dad family marriage""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Words without one of which a sentence holds no remark of these kinds: most need not be searched."""


def remarks(text: str) -> Iterator[re.Match[str]]:
    """Remarks that are private by nature, whoever wrote them."""
    found = _REMARK.finditer(text) if _TELLTALES.intersection(_said(text)) else iter(())
    return (one for one in found if one.lastgroup != "pay" or not _of_business(text, one))


def _of_business(text: str, found: re.Match[str]) -> bool:
    """Whether the line of a sum tells that it is no pay: `asked about budget. The true figure is 45k a year`."""
    before = text[max(0, found.start() - _NEAR) : found.start()].rpartition("\n")[2]
    after = text[found.end() : found.end() + _NEAR].partition("\n")[0]
    return of_business(f"{before}{found[0]}{after}", len(before), len(before) + len(found[0]))


def _of_two_lines(notes: str, found: re.Match[str]) -> bool:
    """Whether it joins the end of one jotted line to the next: `out of the door` and `they sacked a teller`."""
    if "\n" not in found[0]:
        return False
    line = notes[notes.rfind("\n", 0, found.start()) + 1 : notes.find("\n", found.start())]
    return len(line) < _WRAPPED


def _said(text: str) -> Iterator[str]:
    return (word.text for word in words_of(text))


def held_back(notes: str) -> Iterator[tuple[int, int]]:
    """Clauses that the notes themselves hold back, or that are private by nature."""
    for found in _MARK.finditer(notes):
        start, end = found.span("rest")
        yield from (clause.span() for clause in CLAUSE.finditer(notes, start, end))
    yield from (one.span() for one in _MONEY_LINE.finditer(notes) if not _of_business(notes, one))
    told = [one.start() for one in remarks(notes) if not _of_two_lines(notes, one)]
    for clause in _PHRASE.finditer(notes) if told else ():
        first, last = bisect_left(told, clause.start()), bisect_left(told, clause.end())
        yield from (clause.span() for _ in told[first:last])
