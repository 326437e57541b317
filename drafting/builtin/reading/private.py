"""What must not reach a letter whatever else is made of it: marked passages, planted instructions, pay."""

import re

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import Clause
from guardrails.remarks import TROUBLE

_MARK = re.compile(
    r"(?<!\w)(?:secret|do ?n[o'’]?t (?:mention|say|tell|put|use|incl\w*|repeat|write|quote|send|share|let on)"
    r"|dont (?:mention|say|tell|put|use|incl\w*|repeat|write|share)|do not (?:mention|say|tell"
    r"|put|use|repeat|include|write|quote|share)"
    r"|(?:leave|keep|stays?|leaving|keeping) (?:\w+ )?(?:out|private|quiet|to (?:my|him|her"
    r"|them|your|our)sel(?:f|ves)|with me|between us)"
    r"|off the record|(?:not|nothing) (?:for|4|in) (?:the |any |an? )?(?:letters?|e?-?mails?"
    r"|notes?|thank[- ]?you|repl(?:y|ies)|anybody|anyone|them|use|her|him"
    r"|writing|writing down|public|sharing|card|message)|not to be (?:said|mentioned|used"
    r"|repeated|shared)|confidential(?:ly)?|in confidence"
    r"|between (?:us|you and me|ourselves)|(?:just )?(?:for me|for my eyes)(?: only)?"
    r"|nobody['’]?s business|not (?:any of )?my business|none of my business"
    r"|not going (?:anywhere|in)|need(?:n['’]t| not) know|would(?:n['’]t| not) put|never"
    r" mention|not saying (?:that|this)|strictly between|tell no ?one|not to share)(?!\w)",
    re.IGNORECASE,
)
_LABEL_MARK = re.compile(
    r"(?:.*\bprivate(?:ly)?|secret|skip|nb|money|pay|salary|gossip|don['’]?t|dont|do not|not"
    r"|personal|for me|me only|keep out|leave out|sensitive|hush|do NOT use|not to mention|not for [\w ]+"
    r"|strictly for [\w ]+)$",
    re.IGNORECASE,
)
_PLANTED = re.compile(
    r"\b(?:(?:ignore|disregard|forget|override)\W+(?:\w+\W+){0,3}?(?:above|previous|earlier"
    r"|prior|instructions?|everything|rules|notes)"
    r"|(?:ai|llm)[ -]?(?:note-?takers?|assistants?|models?|tools?|agents?|systems?|writers?)"
    r"|language models?|system(?: prompt)?\s*:|new instructions?"
    r"|(?:write|state|say|claim|mention) that (?:the|this) (?:candidate|applicant|sender)|you (?:are|must) now)",
    re.IGNORECASE,
)
_PER = r"(?:/|p|per|an?|the)\s?(?:h(?:ou)?r|h|ph|day|shift|month|week|annum|year|yr|minute)s?"
_AMOUNT = re.compile(
    r"(?<![\w.])(?:[£$€]\s?\d[\d,.]*\s?k?|\d{2,3}(?:\.\d)?\s?k|\d\d,\d00|\d{2,3}\s?(?:-|–|to)\s?\d{2,3}"
    rf"|\d[\d,.]*\s?(?:hr|ph|{_PER}|grand|net|gross|netto|brutto|lpa|fte|pro rata)"
    r"|(?:a|one|two|three|four|five|six|\w+teen|\w+ty(?:[- ]\w+)?) grand"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?(?: thousand| an hour|$))(?![\w%])",
    re.IGNORECASE,
)
_KIN = (
    "mother|mum|mom|mam|father|dad|parents?|wife|husband|partner|boyfriend|girlfriend|brother|sister|gran(?:ny|dad)?"
    "|grandmother|grandfather|aunt|uncle|son|daughter|kids|in-laws"
)
_HOME = re.compile(
    rf"\b(?:ask|tell|ring|call|phone|owe|pay|repay|borrow|lend|help)\b.{{0,30}}\bmy (?:{_KIN})\b"
    rf"|\bmy (?:{_KIN})\b.{{0,40}}\b(?:deposit|mortgage|rent|loan|debts?|money|bills?|lend|pay|hospital|carer?)\b"
    r"|\b(?:my|our) (?:rent|mortgage|overdraft|debts?|savings|bank|landlord|loan|credit card|bills|divorce|custody)\b"
    rf"|\bmy (?:own |old |recent )?(?:{TROUBLE}|anxiety|diagnosis|medication|breakdown)\b"
    r"|\b(?:my|his|her|their) (?:own |late |first |second )?(?:marriage|divorce|pregnancy|miscarriage|cancer|chemo\w*"
    r"|depression|migraines?|asthma|illness|drinking)\b|\bon (?:anti-?depressants|chemo\w*)\b"
    r"|\b(?:is|was|am|are|got|getting|been) (?:a )?(?:divorced|widow(?:ed|er)?|pregnant)\b"
    r"|\b(?:seeing|interviewing|met|seen) (?:\w+ )?(?:other|more) (?:people|persons|candidates|applicants|finalists)\b"
    r"|\b(?:the|a) deposit (?:for|on) (?:the|my|our|a) (?:flat|house|place|room|car)\b",
    re.IGNORECASE,
)
"""The sender's own family asked for something, their own money and body, anybody's marriage or illness, rivals.

A letter may speak of a pump's breakdown or a medication round, so that these are no remarks there.
"""
_GONE = (
    "laid off|made redundant|fired|sacked|dismissed|let go|suspended|on probation|asked to leave|pregnant|signed off"
    "|looking elsewhere|interviewing|leaving|expecting"
)
_UNTOLD = re.compile(
    r"\b(?:(?:did|have|had|do) not|(?:did|have|had|do)n['’]?t|never|not) (?:\w+ )?"
    r"(?:say|said|mention\w*|tell|told|admit\w*)\b.{0,50}?"
    r"\b(?:(?:other|another|rival|second|better) (?:offer|interview|job(?! (?:I|we|at)\b))s?"
    r"|an offer|offers? from|why I left"
    rf"|I(?:['’]?d|['’]?m|['’]?ve| was| am| had| have)? (?:been |got )?(?:{_GONE})"
    r"|my (?:age|knees?|back|shoulder|hip|heart|eyesight|hearing|asthma|diabetes|epilepsy|visa"
    r"|conviction|points|debts?|pregnancy|illness|operation)|(?:gap|hole) in my)\b",
    re.IGNORECASE,
)
"""What somebody kept quiet about and would not make good by telling it now, as they would a licence left unsaid."""
_LONGEST_AMOUNT_CLAUSE = 9


def is_planted(text: str) -> bool:
    """Whether the words give orders to a machine that reads them, as a pasted text may."""
    return bool(_PLANTED.search(text))


def names_pay(clause: Clause) -> bool:
    """Whether the clause is short and holds a sum such as pay is written."""
    return clause.text.count(" ") < _LONGEST_AMOUNT_CLAUSE and bool(_AMOUNT.search(clause.text))


def withheld(found: tuple[Clause, ...]) -> list[bool]:
    """For every clause whether the writer's own mark, or an order planted in pasted text, keeps it out of letters."""
    marks = [_is_marked_section(clause) for clause in found]
    for sentence in _sentences(found):
        words = " ".join(found[place].text for place in sentence)
        if is_planted(words):
            _mark(marks, _same_line(found, sentence))
        elif _HOME.search(words) or _UNTOLD.search(words):
            _mark(marks, sentence)
        elif _MARK.search(words):
            _mark(marks, sentence)
            if _is_only_mark(words):
                _mark(marks, _sentence_before(found, sentence[0]))
    return marks


def _mark(marks: list[bool], places: list[int]) -> None:
    for place in places:
        marks[place] = True


def _is_marked_section(clause: Clause) -> bool:
    return any(scope and is_private_label(scope) for scope in (clause.label, clause.heading))


def is_private_label(scope: str) -> bool:
    """Whether a label or heading says that what stands under it is private."""
    return bool(_MARK.search(scope) or _LABEL_MARK.fullmatch(scope.strip()))


def _is_only_mark(words: str) -> bool:
    return len(_MARK.sub("", words).split()) <= 2  # noqa: PLR2004  # `oh and`


def _sentences(found: tuple[Clause, ...]) -> list[list[int]]:
    sentences: list[list[int]] = []
    for place, clause in enumerate(found):
        if not sentences or clause.joint in {Joint.LINE, Joint.BLANK, Joint.STOP}:
            sentences.append([])
        sentences[-1].append(place)
    return sentences


def _same_line(found: tuple[Clause, ...], sentence: list[int]) -> list[int]:
    """The sentence and all that follows it on its line: planted orders come in rows."""
    line, place = found[sentence[0]].line, sentence[0]
    places = []
    while place < len(found) and found[place].line == line:
        places.append(place)
        place += 1
    return places


def _sentence_before(found: tuple[Clause, ...], start: int) -> list[int]:
    """The sentence in front, if it stands on the same line."""
    places = []
    place = start - 1
    while place >= 0 and found[place].line == found[start].line:
        places.append(place)
        if found[place].joint in {Joint.LINE, Joint.BLANK, Joint.STOP}:
            break
        place -= 1
    return places
