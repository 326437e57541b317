"""Dates as people write them: where they stand in a text, and which day they mean."""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafting.builtin.feasts import FEAST, is_called_so
from drafting.builtin.months import DAY_ABROAD, MONTH_NAMES

_DAY = (
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat(?! (?:in|down|with|next|there|at|by|behind|beside|across"
    r"|facing|opposite|through|together|around|and|me|on (?:a|the|my|his|her))\b"
    r"| \d+ ?(?:min|h)\w*\b|(?:(?<=[.!?;*-] sat)|(?<=\nsat)) w/)"
    r"|sun(?! (?:was|is)\b))(?:day|sday|nesday|rsday|urday)?\b\.?"
)
MONTH = (
    rf"(?:{MONTH_NAMES}"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
    r"|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty"
    r"|thirty)[- ](?:first|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth))\b"
)
_NUMBER = r"(?:\d{1,2}(?:st|nd|rd|th)?(?![\w:%]|[.,]\d))"
_YEAR = r"(?:,?\s(?:19|20)\d\d)?"
COUNT = r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a couple of|couple of|a few|few)"
UNIT = r"(?:(?:working |business )?(?:days?|weeks?|wks?|months?|fortnights?))\b"
_COUNTED = r"(?:time|one|question|round|floor|interview|person|thing|half|year|stage|century|chat|visit|shift)\b"
"""What an ordinal counts where it is no day."""
_ENDS = r"(?=\s*(?:[.,;:!?)\n]|$|of\b|at\b|and\b|or\b))"
_PLAIN_DATE = (
    rf"(?:{_DAY},?\s)?(?:the\s)?(?:{_NUMBER}|(?:the\s)?{_ORDINAL})(?:\sof)?\s{MONTH}{_YEAR}"
    rf"|(?:{_DAY},?\s)?\d{{1,2}}-{MONTH}(?:-(?:20)?\d\d)?"
    rf"|{DAY_ABROAD}{_YEAR}"
    rf"|(?:{_DAY},?\s)?{MONTH}\s(?:the\s)?(?:{_NUMBER}|{_ORDINAL}){_YEAR}"
    rf"|(?:{_DAY},?\s)?(?:20\d\d-\d\d?-\d\d?|\d{{1,2}}-\d{{1,2}}-20\d\d"
    rf"|(?!0[./]|\d\d?[./]00)\d{{1,2}}(?:/\d{{1,2}}(?:[/.]\d{{2,4}})?|\.(?:0?[1-9]|1[0-2])\.\d{{2,4}}"
    r"|\.(?:0[1-9]|1[0-2])|\.[1-9]\.)(?![\w%]|[-/.]\d))"
    rf"|{_DAY}(?:\s(?:just\s)?(?:gone|past))?,?\s(?:(?:the\s)?{_NUMBER}(?!\s{_COUNTED})|the\s{_ORDINAL}|{_ORDINAL}{_ENDS})"
    r"|(?:\d{1,2}(?:st|nd|rd|th))(?=\s*(?:[.,;:!?)\n]|$))"
    rf"|the\s(?:\d{{1,2}}(?:st|nd|rd|th)(?!\s{_COUNTED})|{_ORDINAL}{_ENDS})"
)
_DATE = re.compile(
    r"(?<![\w£$€./-])(?=\d|[a-z][a-z/]|a\s)(?:"
    r"(?:the\s)?(?:w/[cb]|w(?:ee)?k (?:of|commencing|beg(?:inning)?|starting)|wk|weekend of)\s"
    rf"(?:the\s)?(?:{_PLAIN_DATE})"
    rf"|(?:the\s)?(?:end|middle|start|beginning)\sof\s(?:the\s|next\s|this\s)?(?:day|week|wk|month"
    rf"|year|term|quarter|{MONTH})(?:\safter\snext)?"
    rf"|(?:the\s)?(?:first|second|third|last|1st|2nd|3rd)\s(?:full\s)?(?:week|wk|day|half|{_DAY})\s(?:of"
    rf"|in)\s(?:the\smonth|{MONTH})"
    rf"|(?:early|mid|late|middle\sof|end|end\sof)(?:\s|-)(?:(?:next|this)\s(?:week|month)|{MONTH})"
    rf"|{_PLAIN_DATE}"
    r"|(?:that|the)(?:\svery)?(?:\ssame)?\s(?:evening|afternoon|night|week)(?=[.,;!?\n]|$)"
    r"|(?:the\s)?same\s(?:day|week|evening)"
    r"|the\s(?:next|following)\sday\b(?!\s(?:delivery|service))"
    rf"|(?:the\s)?(?:{_DAY}|week|weekend)\sbefore\slast\b(?!\s\w)"
    rf"|the\s(?:{_DAY}|day|week)\safter(?:\snext|\s(?:the\s)?{FEAST})?"
    rf"|(?:end\sof\s|early\s|late\s)?(?:ne?xt|this|the\scoming|the\sfollowing)\s(?:{_DAY}|week|wk|month|fortnight)"
    r"|a\s(?:week|fortnight)\s(?:today|tomorrow)|(?:today|tomorrow)\s(?:week|fortnight)\b"
    r"|(?:tomorrow|tmrw|tmr|tmw|tomoz|2moro|2mrw)(?:\s(?:morning|afternoon|arvo|evening|night))?|tonight|2nite"
    r"|this\s(?:morning|afternoon|arvo|evening)|(?:the\s|this\s|next\s)?(?:weekend|wknd|wkend)"
    r"|today|2day|yesterday(?:\s(?:morning|afternoon|evening|arvo|lunchtime))?|mid-?\s?week|eo[wm]"
    rf"|(?:within|inside|w/in|in)\s(?:about\s|the\snext\s)?{COUNT}(?:\s?(?:-|–|to|or)\s?{COUNT})?\s{UNIT}(?:['’]\stime)?"
    r"|(?:in\s)?(?:(?:calendar\s)?week|wk|kw)\s\d{1,2}(?![\w.]|\s(?:of|on)\b)"
    rf"|a\s(?:week|fortnight)\s(?:on|from)\s{_DAY}|(?:a\s)?{_DAY}\s(?:week|fortnight)(?=[.,;:!?)\n]|$)"
    rf"|{_DAY}(?:\s(?:(?:just\s)?gone|past)\b)?(?:\s(?:morning|afternoon|arvo|lunchtime|evening|night))?"
    rf"|(?:before\s|after\s|by\s)?{FEAST}(?!\s(?:wk|week)\s{_DAY})"
    r")(?!\w)",
    re.IGNORECASE,
)


COMES_TO = re.compile(
    r"[,;:]?\s(?:\(|[–—-]\s)?(?:(?:and )?so|i\.?e\.?,?|that is,?|which is|meaning|in other words)\s"
    r"(?:by |on |about |around )?"
    r"|[,;]?\s(?=(?:at (?:the )?latest|latest|(?:not|no) later than)\b)",
    re.IGNORECASE,
)
"""What stands between a span and the day that it comes to: `within two weeks, so latest 6 October`."""


_HINT = re.compile(
    r"\d|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|wee|wk|w/|day|fort|yea|qua"
    r"|nxt|eo[wm]\b|fir|sec|thir|fou|fif|six|sev|eig|nin|ten|ele|twe|end|mid|sta|beg|earl|late|las|sam|nex|fol|tod|tom|ton|tm|yes|mor"
    r"|eve|nig|aft|chr|adv|all saints|pen|pfi|car|nowr|lun|chi|gol|summ|xma|eas|thanks|hal|new|lab|mem|st\b|pas|ram|mic"
    r"|cand|lent\b|equ|sols|karn|fasc|bonf|hogm|boxi|moth|vale|anz|cana|bast|ferr|pong|holi|chus|obon|songk|eid|diw|han"
    r"|bank|hol[iy]|mardi|corp|epip|guy|burn|fath|vet|colu|pres|mlk|austr|wait|melb|cup|vict|armi|reme|inde|repu|panc|flag"
    r"|king|quee|bla|cyb|asc|palm|whit|good|maun|shro|ash|rosh|yom|puri|sukk|deep|onam|vish|[bv]ais|ugad|navr|duss|(?:the|that|this)\b)",
)
"""Beginnings of the words that a date may begin with: what has none of them holds no date."""


def may_hold_date(text: str) -> bool:
    """Whether a word stands in the text that a date may begin with; told at a fraction of the cost of looking."""
    return _HINT.search(text.lower()) is not None


@lru_cache(maxsize=1 << 13)
def has_date(text: str) -> bool:
    """Whether a date stands in the text."""
    return may_hold_date(text) and next(date_spans(text), None) is not None


@lru_cache(maxsize=1 << 13)
def is_date(text: str) -> bool:
    """Whether the text is a date and nothing else."""
    return may_hold_date(text) and _DATE.fullmatch(text) is not None


def date_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Every date in the text as written, longest reading first; a feast that somebody or a firm is called is none."""
    for found in _DATE.finditer(text, start, len(text) if end is None else end):
        if not is_called_so(text, *found.span()):
            yield found
