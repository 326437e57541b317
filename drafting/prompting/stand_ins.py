"""What is hidden from a model elsewhere by its form alone, and how a stand-in for it is written."""

import re
from dataclasses import dataclass

PRIVATE = "Private"
"""The sort of what never leaves, names masked or not."""

SORTS = (
    PRIVATE, "Person", "Middle", "Surname", "Nickname", "Company", "Name",
    "Email", "Link", "Phone", "Address", "Amount",
)  # fmt: skip
"""The words that stand-ins begin with; a number follows: `Person1`."""

NOTICE = """\
In what you are given, words such as Person1, Surname1, Nickname1, Middle1, Company1, Name1, Email1, Link1, Phone1, \
Address1, Amount1 and Private1 stand for real ones, which are put back afterwards. Person1 is a first name and \
Surname1 the family name of the same person. Write a stand-in letter by letter as it is given, wherever you would \
write the real words: never translate, shorten, divide, renumber or explain one, and make up none."""
"""What a model is told of stand-ins, beside its task."""

_SORT = "|".join(SORTS)
STAND_IN = re.compile(rf"(?<!\w)(?:{_SORT})[ _-]?\d+(?!\w)", re.IGNORECASE)
_BEGUN = re.compile(rf"(?:(?:{_SORT})[ _-])?\w*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something to be masked: what its stand-in is called, and where it is found."""

    sort: str
    pattern: re.Pattern[str]
    number: int = 0
    """The number its stand-in should have; any where it is 0."""
    words: str = ""
    """What comes back for it; the words found where it is empty."""


_ENDINGS = (
    "com|org|net|io|dev|ai|app|co|uk|ie|me|us|ca|au|nz|in|za|de|at|ch|eu|fr|es|it|nl|be|dk|se|no|fi|pl|pt|br|jp"
    "|edu|gov|info|biz|tech|jobs|xyz|cloud|ly"
)
_HOST = rf"(?:[\w-]+\.)+(?:{_ENDINGS})(?![\w.-]*\w)"
_CURRENCY = (
    "EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|CAD|AUD|NZD|SGD|HKD|JPY|CNY|ZAR|BRL|MXN|NGN|KES|AED|TRY"
    "|euros?|dollars?|bucks|quid|grand|pounds?|francs?|kron(?:er|or|a)|zloty|rupees?|lakhs?|crores?|rand|yen|yuan"
)
_SIGN = r"[$€£¥₹₩₺₽₪₴₦฿₫¢]"
_FIGURE = r"\d(?:[\d.,'’]|\s(?=\d{3}(?!\d)))*"
_STEP = r"(?:k|m|mn|mio|bn|tsd|thousand|million|billion)"
_STREET = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Square|Sq|Court|Place|Boulevard|Blvd|Terrace|Row|Quay|Wharf"
    r"|Crescent|Close|Gardens|Parade|Highway|Way)\b\.?"
)


def _form(sort: str, *forms: str, flags: re.RegexFlag = re.IGNORECASE) -> Wanted:
    return Wanted(sort, re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", flags))


REACHED = (
    _form("Email", r"(?:mailto:)?[\w.+%-]+@[\w-]+(?:\.[\w-]+)+(?:\?[^\s<>\"']*[\w/])?"),
    _form("Link", r"(?:\w{2,12}://|www\.)[^\s<>\"']*[\w/]", rf"{_HOST}(?:[/?#][^\s<>\"']*[\w/])?"),
    _form("Link", r"@\w[\w.]*\w"),
    _form(
        "Address",
        rf"\d{{1,5}}[A-Za-z]?,?\s(?:[A-Z][\w.'’-]*\s){{1,4}}{_STREET}",
        r"[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|weg|platz|allee|gasse)\s\d{1,4}[a-z]?",
        r"\d{1,4}(?:\sbis)?,?\s(?:rue|avenue|boulevard|place|via|calle|plaza)\s(?:[\w'’]+\s){0,3}[A-ZÀ-Ý][\w'’-]*",
        r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}",  # a British postcode
        flags=re.UNICODE,
    ),
)
"""Ways to reach somebody, told by their form."""

COUNTED = (
    _form(
        "Amount",
        rf"(?:{_SIGN}|(?:{_CURRENCY})\s?)\s?{_FIGURE}\s?{_STEP}?(?:\s(?:{_CURRENCY}))?",
        rf"{_FIGURE}\s?{_STEP}?\s?(?:{_SIGN}|(?:{_CURRENCY}))",
        rf"{_FIGURE}\s?k",
        rf"(?:R|kr|Fr|C|A|NZ|US|S|HK)\.?\s?\$?\s?{_FIGURE}\s?{_STEP}?(?<=\d\d)",
    ),
    _form("Phone", r"\+?\(?\d(?:[\s().\-/]{0,2}\d){6,14}"),
)
"""Amounts of money and telephone numbers, told by their form."""


def unfinished(text: str) -> str:
    """The end of a text that may go on to be a stand-in: its last word, and a divided one's first half."""
    found = _BEGUN.search(text)
    return found.group() if found else ""
