"""What must not reach a letter whatever else is made of it: marked passages, planted instructions, pay."""

import re
from collections.abc import Iterable

from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause, sentences_of
from drafting.builtin.reading.marks import marked
from drafting.builtin.reading.other_offers import is_wanted_elsewhere
from drafting.models import Fact, Person
from guardrails.secrets.remarks import TROUBLE

_PLANTED = re.compile(
    r"\b(?:(?:ignore|disregard|forget|override)\W+(?:\w+\W+){0,3}?(?:above|previous|earlier"
    r"|prior|instructions?|everything|rules|notes)"
    r"|(?:ai|llm)[ -]?(?:note-?takers?|assistants?|models?|tools?|agents?|systems?|writers?)"
    r"|language models?|system(?: prompt)?\s*:|new instructions?"
    r"|(?:write|state|say|claim|mention) that (?:the|this) (?:candidate|applicant|sender)|you (?:are|must) now)"
)
_PER = r"(?:/|p|per|an?|the)\s?(?:h(?:ou)?r|h|ph|day|shift|month|week|annum|year|yr|minute)s?"
_AMOUNT = re.compile(
    r"(?<![\w.])(?:[£$€]\s?\d[\d,.]*\s?k?|\d{2,3}(?:\.\d)?\s?k|\d\d,\d00|\d{2,3}\s?(?:-|–|to)\s?\d{2,3}"
    rf"|\d[\d,.]*\s?(?:hr|ph|{_PER}|grand|net|gross|netto|brutto|lpa|fte|pro rata)"
    r"|(?:a|one|two|three|four|five|six|\w+teen|\w+ty(?:[- ]\w+)?) grand"
    r"|(?:hundred|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?(?: thousand| an hour|$)"
    rf"|(?:\w+ )?thousand {_PER})(?![\w%])",
    re.IGNORECASE,
)
_KIN = (
    "mother|mum|mom|mam|father|dad|parents?|wife|husband|partner|boyfriend|girlfriend|brother|sister|gran(?:ny|dad)?"
    "|grandmother|grandfather|aunt|uncle|son|daughter|kids|in-laws"
)
_HOME = re.compile(
    r"\b(?:"
    rf"(?:ask|tell|ring|call|phone|owe|pay|repay|borrow|lend|help)\b.{{0,30}}\bmy (?:{_KIN})\b"
    rf"|my (?:{_KIN})\b.{{0,40}}\b(?:deposit|mortgage|rent|loan|debts?|money|bills?|lend|pay|hospital|carer?)\b"
    r"|(?:my|our) (?:rent|mortgage|overdraft|debts?|savings|bank|landlord|loan|credit card|bills|divorce|custody)\b"
    rf"|my (?:own |old |recent )?(?:{TROUBLE}|anxiety|diagnosis|medication|breakdown)\b"
    r"|(?:my|his|her|their) (?:own |late |first |second )?(?:marriage|divorce|pregnancy|miscarriage|cancer|chemo\w*"
    r"|depression|migraines?|asthma|illness|drinking)\b|on (?:anti-?depressants|chemo\w*)\b"
    r"|(?:is|was|am|are|got|getting|been) (?:a )?(?:divorced|widow(?:ed|er)?|pregnant)\b"
    r"|(?:seeing|interviewing|met|seen) (?:\w+ )?(?:other|more) (?:people|persons|candidates|applicants|finalists)\b"
    r"|(?:the|a) deposit (?:for|on) (?:the|my|our|a) (?:flat|house|place|room|car)\b"
    r"|i(?:['’]ve)? (?:have|got|owe|am paying off) (?:[\w-]+ ){0,4}(?:debts?|loans?|overdraft|mortgage|arrears)\b"
    r"|off (?:work )?(?:saying|claiming|pretending)\b"
    r"|(?:thinks?|told|saying|said) (?:\w+ )?i(?:['’]m|['’]d| am| was| had| have)? (?:got )?(?:at|off|to)? ?"
    r"(?:the |a )?(?:dentist|doctor|sick|ill|funeral|hospital)['’]?s?(?=\W*(?:$|[.,;!)]|by the way|today|again))"
    r"|ow(?:e|es|ed) (?!(?:them|him|us|you)\b)(?:the |my |our |a )?(?:\w+ ){0,3}"
    r"(?:bank|landlord|council|tax(?:man)?|(?:\w+ )?(?:months?|weeks?)|wages)\b"
    rf"|favou?r(?:s|ed|ing)? (?:his|her|their) (?:own )?(?:{_KIN}|nephew|niece|cousin)\b"
    r"|my (?:blood )?(?:sugar|bp|iron|pressure)s? (?:is|was|were|has|had|went|dropped|at|\d)"
    r"(?![^.;\n]{0,30}\b(?:bar|psi|k?pa|mpa|mbar)\b)"
    r"|(?:his|her|my) \w{3,}(?:ectom(?:y|ies)|oscop(?:y|ies)|plasty|biops(?:y|ies))\b"
    r"(?! (?:lists?|clinics?|unit|suite|ward|team|nurses?|backlog|bookings?|rooms?|department|work|training|course)\b)"
    r")"
)
"""The sender's own family asked for something, their own money and body, excuses, a marriage or illness, rivals.

A letter may speak of a pump's breakdown or a medication round, so that these are no remarks there.
"""
_SUM = re.compile(
    r"(?:the )?(?:pay|salary|wages?|stipend|fee|allowance)"
    r"(?:(?:['’]s| is| was| would be)?(?: about| around| only)?| from| of)? [£$€]?\d"
)
_SORE = (
    r"(?:bad|dodgy|gammy|crook|bust|busted|sore|torn|slipped|dicky)"
    r" (?:back|knees?|hips?|shoulder|wrist|heart|disc|chest|leg|neck|eye)\b"
)
_SORE_PART = re.compile(_SORE)
_OWN_SORE_PART = re.compile(
    r"(?:\bi(?:['’]ve| have)(?: got)?|(?:\A|[.,;:(–-] ?|\bi\b[^.;\n]{0,40} )(?:w/?|with|got|on account of)"
    rf"|\b(?:w/?|with|on account of)(?= my)) (?:a |an |my |the )?{_SORE}"
)
_GONE = (
    "laid off|made redundant|fired|sacked|dismissed|let go|suspended|on probation|asked to leave|pregnant|signed off"
    "|looking elsewhere|interviewing|leaving|expecting"
)
_AILMENTS = (
    "blood pressure|bp|physio|biops(?:y|ies)|arthriti[cs]|hearing|eyesight|diagnosis|medication|meds|insulin|chemo"
    "|therapy|counselling|scan|tests? results?|op|operation|hernia|migraines?|asthma|epilepsy|seizures?|diabetes"
    "|depression|anxiety|panic attacks?|adhd|dyslexia|pregnancy|baby|due date|ivf|cancer|lump|treatment|ulcer|gout"
    "|sciatica|vertigo|tinnitus|angina|stroke|heart|back|knees?|hips?|shoulder|wrist|drinking|rehab"
)
"""What may ail somebody, from the chapters of the International Classification of Diseases, as people call it."""
_UNTOLD = re.compile(
    r"\b(?:(?:(?:did|have|had|do|will|must|need) not|(?:did|have|had|do|wo|must|need)n['’]?t|never|not) (?:\w+ )?"
    r"(?:say|said|mention\w*|tell|told|admit\w*|bring|brought|raise|let on)"
    r"|told (?:no ?one|nobody)|(?:no ?one|nobody) (?:needs?(?: to)?|has to|must|should) (?:hear|know)"
    r"|kept quiet|keeping quiet)\b.{0,50}?"
    r"\b(?:(?:other|another|rival|second|better) (?:offer|interview|job(?! (?:i|we|at)\b))s?"
    r"|an offer|offers? from|why i left"
    rf"|i(?:['’]?d|['’]?m|['’]?ve| was| am| had| have)? (?:been |got )?(?:{_GONE})"
    r"|my (?:age|knees?|back|shoulder|hip|heart|eyesight|hearing|asthma|diabetes|epilepsy|visa"
    r"|conviction|points|debts?|pregnancy|illness|operation)"
    rf"|(?:my|the) (?:{_AILMENTS})(?=\W*(?:$|[.,;:!?)(]|(?:in|on|at|yet|this|last|so|because|again|either|today)\b))"
    r"|(?:gap|hole) in my)\b"
)
"""What somebody kept quiet about and would not make good by telling it now, as they would a licence left unsaid."""
_COUNT = r"(?:a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\d{1,2})"
_TURNOVER = re.compile(
    rf"\b(?:had|lost|been through|gone through|went through) {_COUNT} (?:\w+ )?(?P<posts>[a-z]+)s"
    rf" in (?:under |about |less than )?{_COUNT} (?:years?|yrs|months?|mths|weeks|wks)\b"
)
"""How fast people leave a place, which nobody there cares to read."""
_LONGEST_AMOUNT_CLAUSE = 9


def is_planted(text: str) -> bool:
    """Whether the words give orders to a machine that reads them, as a pasted text may."""
    return bool(_PLANTED.search(text.casefold()))


def names_pay(clause: Clause) -> bool:
    """Whether the clause is short and holds a sum such as pay is written."""
    return clause.text.count(" ") < _LONGEST_AMOUNT_CLAUSE and bool(_AMOUNT.search(clause.text))


def withheld(
    found: tuple[Clause, ...], employer: Fact | None = None, people: tuple[Person, ...] = ()
) -> list[bool]:
    """For every clause whether a mark, a matter of the sender's own or a planted order keeps it out of letters.

    What another than the employer and the people met wants of the sender is such a matter.
    """
    kept = marked(found)
    for sentence in sentences_of(found):
        words = " ".join(found[place].text for place in sentence)
        if is_planted(words):
            places: Iterable[int] = _same_line(found, sentence)
        else:
            personal = _is_own_matter(words.casefold()) or is_wanted_elsewhere(
                words, employer, people
            )
            places = sentence if personal else ()
        for place in places:
            kept[place] = True
    return kept


def _is_own_matter(words: str) -> bool:
    """Whether words in small letters tell of money, body or home, of what was kept quiet, or how fast people leave."""
    return bool(
        _HOME.search(words)
        or _SUM.match(words)
        or (_SORE_PART.search(words) and _OWN_SORE_PART.search(words))
        or _UNTOLD.search(words)
        or _tells_turnover(words)
    )


def _tells_turnover(words: str) -> bool:
    """Whether the words count who held a post in so short a time; of machines they may."""
    told = _TURNOVER.search(words)
    return told is not None and told["posts"] in word_list("roles")


def _same_line(found: tuple[Clause, ...], sentence: list[int]) -> list[int]:
    """The sentence and all that follows it on its line: planted orders come in rows."""
    line, place = found[sentence[0]].line, sentence[0]
    places = []
    while place < len(found) and found[place].line == line:
        places.append(place)
        place += 1
    return places
