"""Feasts that notes date things by, and whether a firm or somebody is called by the name of one."""

import re

from drafting.builtin.cues import is_organisation, word_list

_WEEKDAY_BEHIND = r"(?:\s(?:eve|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?"
FEAST_NAME = (
    r"(?:(?:christmas|xmas|advent|all s(?:aint|oul)s(?:['’]? day)?|pentecost|whitsun|pfingsten|carnival|karneval"
    r"|fasching|lent|easter|midsummer|michaelmas|candlemas|martinmas|hallowe['’]?en"
    r"|(?:lunar |chinese )?new year(?:['’]?s(?: day)?)?|hogmanay"
    rf"|juneteenth|thanksgiving){_WEEKDAY_BEHIND}"
    r"|golden week|black friday|cyber monday|twelfth night|ascension day|holy week|mardi gras|corpus christi|epiphany"
    r"|(?:bonfire|guy fawkes|burns) night"
    r"|(?:labou?r|memorial|boxing|mother['’]?s|father['’]?s|anzac|canada|bastille|veterans['’]?|columbus"
    r"|presidents?['’]?s?|mlk|martin luther king(?: jr\.?)?|australia|waitangi|melbourne cup|cup|victoria|armistice"
    r"|remembrance|independence|republic|pancake|flag|king['’]s|queen['’]s) day"
    r"|the (?:king|queen)['’]s birthday|(?:palm|remembrance|whit|easter) sunday|(?:whit|easter) monday|good friday"
    r"|maundy thursday|shrove tuesday|ash wednesday"
    r"|st\.? (?:patrick|andrew|david|george|stephen|brigid|nicholas)['’]?s(?: day)?|valentine['’]?s(?: day)?"
    r"|nowruz|passover|rosh hashanah|yom kippur|purim|sukkot|ramadan|eid(?: al[- ](?:fitr|adha))?|diwali|deepavali"
    r"|hanukkah|ferragosto|pongal|holi|onam|vishu|[bv]aisakhi|ugadi|navratri|dussehra|chuseok|obon|songkran)"
)
"""Feasts that have capitals when they are written with care."""
FEAST = (
    rf"(?:{FEAST_NAME}(?:(?<=christmas) (?:shutdown|break)|(?<=saints) holiday)?"
    r"|summer break|bank holiday|half[- ]term|the holidays|month[- ]end|year[- ]end"
    r"|(?:spring |autumn )?equinox|(?:summer |winter )?solstice|the fourth(?= of july|[.,;\n]|$))\b"
)
"""Those, and the times of a year that dates hang on like them."""


def is_called_so(text: str, start: int, end: int) -> bool:
    """Whether a firm or somebody has the name of the feast that stands there: `Easter Ltd`, `met Epiphany Jones`.

    What leads to a day leads to no name: `by Easter Ana rings`.
    """
    if not _FEAST_NAME.fullmatch(text, start, end):
        return False
    before = text[max(start - _LEAD, 0) : start]
    behind = _NEXT_WORD.match(text, end)
    if behind and _FORM.fullmatch(behind[1]):
        return True
    if _OF_FIRM.search(before) and not (before.endswith("at ") and _AT_TIMES.match(text, start)):
        return True
    if not text[start].isupper() or _OF_DAY.search(before):
        return False
    if behind and behind[1][0].isupper() and is_organisation(behind[1].casefold()):
        return True
    is_one_word = " " not in text[start:end]
    return is_one_word and bool(_OF_PERSON.search(before) or (behind and _goes_on(behind[1])))


def _goes_on(word: str) -> bool:
    """Whether a word behind a feast makes a name of it: `Vishu Nair`, `Carnival Cruises`, but not `Easter Week`."""
    folded = word.casefold()
    known = folded in word_list("openers") or folded in word_list("not_names")
    return _PROPER.fullmatch(word) is not None and not known


_FEAST_NAME = re.compile(FEAST_NAME, re.IGNORECASE)
_LEAD = 40
"""Characters before a feast that may lead to a name."""
_OF_FIRM = re.compile(
    rf"(?:^|\n)[^\w\n]*(?:{'|'.join(sorted(word_list('company_labels')))}) ?: ?$"
    r"|\binterview(?:ed|ing)? (?:at|with) $",
    re.IGNORECASE,
)
_AT_TIMES = re.compile(
    r"(?:christmas|xmas|easter|pentecost|whitsun|michaelmas|candlemas|martinmas|midsummer|hallowe['’]?en|passover|eid"
    r"|diwali|thanksgiving|(?:lunar |chinese )?new year)(?! & )\b",
    re.IGNORECASE,
)
"""Feasts at which things are: `interview at Easter` tells when, as `interview at Juneteenth` does not."""
_OF_PERSON = re.compile(
    r"\b(?:met(?: with)?|saw|with|(?:spoke|talked|spoken|speaking|talking) (?:to|with)"
    r"|mr|mrs|ms|miss|mx|dr|prof|frau|herr)\.? $",
    re.IGNORECASE,
)
_OF_DAY = re.compile(
    r"\b(?:on|by|before|after|until|till|til|over|for|since|around|round|about|during|from|this|next|last|past"
    r"|the|come|of) $",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r" (?:& )?([^\W\d_][\w'’]*)")
_FORM = re.compile(r"(?:ltd|limited|plc|inc|llc|llp|gmbh|ag|bv|sarl|pty|corp)", re.IGNORECASE)
"""What the law calls firms."""
_PROPER = re.compile(
    r"(?!(?:Day|Eve|Week|Weekend|Bank|Holidays?|Break|Shutdown|Vacation|Term|Time|Rush|Party|Dinner|Do|Market|Season"
    r"|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
    r"|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec"
    r"|January|February|March|April|August|September|October|November|December)$)"
    r"(?:[A-Z]['’]|Ma?c)?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:['’]s)?"
)
"""A word with a capital that goes on with no day."""
