"""Numbers written as words: twenty-six, a hundred and ten, two dozen, nineteen thirty-one, the sixteenth."""

import re
from collections.abc import Iterator

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen""".split()  # noqa: SIM905  # one word a line would fill the page
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ONES = dict(zip(_SMALL, range(20), strict=True)) | {"fourty": 40}
_TEN = dict(zip(_TENS, range(20, 100, 10), strict=True))
_SCALES = {"hundred": 100, "dozen": 12, "thousand": 1_000, "million": 1_000_000, "billion": 10**9}
_FIRST = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()  # noqa: SIM905  # one word a line would fill the page

NUMERAL = rf"(?:{'|'.join([*_SMALL[1:], *_TENS, *_SCALES])})"
"""Pattern of one number word."""

_RUN = re.compile(
    rf"\b(?:(?P<half>half\s)?an?\s(?=hundred|dozen|thousand|million|billion))?"
    rf"{NUMERAL}(?:(?:\sand\s|[\s-]){NUMERAL})*\b",
)
_WORD = re.compile(r"[a-z]+")
_CENTURIES = range(18, 22)
"""First halves of a year said in two: nineteen thirty-one."""


class _Ordinals:
    """Ordinals from first to thirty-first, as words."""

    def __init__(self) -> None:
        self._values = {word: float(n) for n, word in enumerate(_FIRST, start=1)}
        for tens, base in (("twenty", 20), ("thirty", 30)):
            for n, word in enumerate(_FIRST[:9], start=1):
                self._values[f"{tens}-{word}"] = float(base + n)
        self._values["thirtieth"] = 30.0
        words = sorted(self._values, key=len, reverse=True)
        self.pattern = "(?:" + "|".join(word.replace("-", r"[\s-]") for word in words) + ")"
        self._regex = re.compile(rf"\b{self.pattern}\b")

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every ordinal of a text in lower case, in order."""
        return self._regex.finditer(text)

    def value(self, word: re.Match[str] | str) -> float:
        """What an ordinal counts to."""
        said = word if isinstance(word, str) else word[0]
        return self._values["-".join(said.lower().replace("-", " ").split())]


ORDINALS = _Ordinals()


def numerals(text: str) -> Iterator[tuple[int, int, float]]:
    """Start, end and value of each number word of a text in lower case; `two and three` are two, `seven ten` too."""
    for run in _RUN.finditer(text):
        yield from _merged_years(list(_numbers(run)))


def _numbers(run: re.Match[str]) -> Iterator[tuple[int, int, float]]:
    """The numbers of one run of number words, a new one where the next word cannot go on: `twenty, forty`."""
    start, end, total, current, last = run.start(), run.start(), 0.0, 0.0, ""
    for word in _WORD.finditer(run[0]):
        said = word[0].lower()
        if said in {"a", "an", "and", "half"}:
            continue
        kind = _kind(said)
        joined = text_between(run[0], end - run.start(), word.start())
        if last and not _continues(last, kind, current, joined):
            yield start, end, total + current
            start, total, current = run.start() + word.start(), 0.0, 0.0
        total, current = _add(total, current, said)
        end, last = run.start() + word.end(), kind
    if last:
        share = 0.5 if run["half"] else 1.0
        yield start, end, (total + current) * share


def text_between(text: str, start: int, end: int) -> str:
    """What joins two number words: `and`, a hyphen or nothing."""
    return text[start:end].strip().lower()


def _kind(word: str) -> str:
    if word in _SCALES:
        return "hundred" if word in {"hundred", "dozen"} else "scale"
    return "tens" if word in _TEN else "ones" if _ONES[word] < 10 else "teens"  # noqa: PLR2004  # digits end there


def _continues(last: str, kind: str, current: float, joined: str) -> bool:
    if kind in {"hundred", "scale"}:
        return joined != "and" and current > 0 and not last == kind == "hundred"
    if last in {"hundred", "scale"}:
        return True
    return last == "tens" and kind == "ones" and joined != "and"


def _add(total: float, current: float, word: str) -> tuple[float, float]:
    if word in {"hundred", "dozen"}:
        return total, max(current, 1) * _SCALES[word]
    if word in _SCALES:
        return total + max(current, 1) * _SCALES[word], 0.0
    return total, current + (_TEN.get(word) or _ONES[word])


def _merged_years(found: list[tuple[int, int, float]]) -> Iterator[tuple[int, int, float]]:
    rest = iter(found)
    one = next(rest, None)
    while one:
        start, end, value = one
        one = next(rest, None)
        if value in _CENTURIES and one and 10 <= one[2] < 100:  # noqa: PLR2004  # the year's second half
            end, value = one[1], value * 100 + one[2]
            one = next(rest, None)
        yield start, end, value


def amount(word: str) -> float:
    """What figures or number words amount to; 1 for what is neither, such as `a`."""
    if word.isdigit():
        return float(word)
    return next((amount for _, _, amount in numerals(word)), 1.0)
