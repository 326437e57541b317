"""Where an employer's name may stand: capitalised runs and parts of them, and short stretches without capitals."""

import re
from collections.abc import Iterator
from itertools import chain

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.reading.clauses import Clause
from guardrails.words import fold

WINDOW = 90
"""Clauses in which an employer may be named; who has not said it by then says it by name in a signature, if at all."""

SIGNED = 12
"""Clauses at the end that are looked at as well."""

_UPPER = "".join(letter for letter in map(chr, range(0x250)) if letter.isupper())
_CAPITAL = (
    r"(?:(?:[A-Z]\.){2,4}|(?:St|Mt|Ft|Inc|Co|Bros|Univ|Dept|Inst|Hosp|Assn|Soc|Sch|Gen)\.(?= (?:of )?[A-Z])"
    rf"|[{_UPPER}][\w'’&\-]*(?:\.\w+)?)"
)
_RUN = re.compile(
    rf"(?<![\w@.'’-]){_CAPITAL}"
    rf"(?: (?:(?:&|\+|and|n|und|et|y|e|og|och|i|en) |of (?:the )?|(?:by|on|in) the |upon |for "
    r"|(?:de|der|van|von|du|des|di|da|do|dos|das|del|della|dei|delle|zu|zum|zur|am|av)(?: (?:la|las|los|den|der))? "
    rf"|(?:de |di |da )?(?:l|d|dell|all)['’])?{_CAPITAL}){{0,6}}"
)
_FORM = re.compile(
    r"(?:,? (?:Co|Ltd|Inc|LLC|LLP|Corp|Pvt|Pte|GmbH|B\.V|N\.V|S\.A|S\.p\.A|SpA|S\.r\.l|A/S|S/A|ApS|AG|KG|plc"
    r"|Oyj?|ASA|Ltda|Lda|Bhd|s\.r\.o|a\.s|d\.o\.o|Sp\. z o\.o|K\.K|A\.Ş)(?![\w-])\.?(?: & Co\.? KG)?)+"
)
_WORD = re.compile(r"[^\s,;:!?()\[\]\"“”|=/]+")
_LEADS = frozenset(
    "no at with w/ w for @ from join joining called of is was to the by outside owns founded".split()  # noqa: SIM905  # a list reads longer
)
_STOPS = word_list("not_in_roles") | frozenset(
    [
        "about",
        "between",
        "btwn",
        "btw",
        "re",
        "today",
        "yesterday",
        "went",
        "had",
        "by",
        "who",
        "where",
        "when",
        "they",
        "we",
        "then",
        "but",
        "just",
        "also",
        "if",
        *(
            "@",
            "me",
            "up",
            "off",
            "out",
            "done",
            "after",
            "before",
            "because",
            "not",
            "thing",
            "stuff",
            "one",
        ),
    ]
)
_LONGEST = 5
"""Words of a name without capitals."""

_MOST_CHARACTERS = 300
_MOST_STARTS, _MOST_ENDS = 3, 3
"""Words that are tried without, at either end of a capitalised run."""


def window(found: tuple[Clause, ...]) -> Iterator[int]:
    """The numbers of the clauses in which an employer or a role may be named."""
    last = max(len(found) - SIGNED, WINDOW)
    return chain(range(min(WINDOW, len(found))), range(last, len(found)))


def organisations(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """Every stretch that may name an employer and begins in the clause, each once; most of them do not."""
    seen = set[tuple[int, int]]()
    for stretch in chain(_capitalised(text, clause), _small(text, clause)):
        if stretch[0] < stretch[1] and stretch not in seen:
            seen.add(stretch)
            yield stretch


def _capitalised(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """Places `[start, end)` of capitalised runs, their parts, and these with a legal form behind them."""
    limit = min(len(text), clause.start + _MOST_CHARACTERS, clause.end + 60)
    for run in _RUN.finditer(text, clause.start, limit):
        if run.start() >= clause.end:
            return
        words = list(re.finditer(_CAPITAL, run.group()))
        starts = [run.start() + word.start() for word in words]
        ends = [run.start() + word.end() for word in words]
        small = _small_head(text, clause, run.start())
        for start in (*small, *starts[: _MOST_STARTS + 1]):
            for end in ends[-_MOST_ENDS:]:
                yield start, _bare(text, start, end)
                if _OWNED.match(text, end) and text[end - 2 : end] in {"'s", "’s"}:
                    yield start, end
            for form in (_FORM.match(text, end) for end in ends[-_MOST_ENDS:]):
                if form:
                    yield start, form.end()


_OWNED = re.compile(
    r"\s{0,3}(?:$|\n|[^\w\s'’])|\s(?:and|is|was|about|for|on|in|at|today|they|we|i)\b",
    re.IGNORECASE,
)
"""What follows a name that ends in a genitive, where nothing follows that it owns: `St Brannock's - 14/3`."""


def _bare(text: str, start: int, end: int) -> int:
    """The end without a genitive or a stop."""
    words = text[start:end]
    return end - (len(words) - len(re.sub(r"(?:['’]s|[.'’])$", "", words)))


def _small_head(text: str, clause: Clause, start: int) -> list[int]:
    """Where an employer's word in small letters leads up to the run: `hotel Tannenrast`, `city of Ely`."""
    lead = re.search(r"(\w+) (?:of |at |for )?$", text[max(clause.start, start - 24) : start])
    if lead and lead[1].islower() and (is_organisation(lead[1]) or lead[0] == "the "):
        return [start - len(lead[0])]
    return []


def _small(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """Stretches without regard to capitals: a short clause or its beginning, and what follows a word such as `at`."""
    limit = clause.end + _LINKED if _LINK_BEHIND.match(text, clause.end) else clause.end
    last = _REST.match(text, min(limit, clause.start + _MOST_CHARACTERS))
    words = list(_WORD.finditer(text, clause.start, last.end() if last else limit))
    for place in _openings(words):
        yield from _from(text, words[place : place + _LONGEST])
    ends = [
        place
        for place, word in enumerate(words)
        if is_organisation(fold(word.group().strip(".'’")))
    ]
    for place in ends[:4]:
        first = place
        while first > max(place - _LONGEST, 0) and fold(words[first - 1].group()) not in _STOPS:
            if text[words[first - 1].end() : words[first].start()].strip():
                break
            first -= 1
            if fold(words[first].group()) not in _LINKS:
                yield words[first].start(), _bare(text, words[first].start(), words[place].end())


def _openings(words: list[re.Match[str]]) -> Iterator[int]:
    """The places of words that a name may begin with: the first, the one behind a number or a word such as `at`."""
    for place, word in enumerate(words):
        lead = fold(words[place - 1].group()) if place else ""
        begins = place == 0 or lead in _LEADS or (place == 1 and lead[:1].isdigit())
        if begins and fold(word.group()) not in _STOPS - {"the"}:
            yield place


def _from(text: str, words: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """The stretches that begin with the first of these words, up to one that no name runs through."""
    start = before = words[0].start()
    for last in words:
        if text[before : last.start()].strip():
            return
        before = last.end()
        folded = fold(last.group().strip(".'’"))
        if folded in _LINKS:
            continue
        if (folded in _STOPS and last is not words[0]) or text.count("\n", start, last.end()):
            return
        if any(map(str.isalnum, last.group())):
            yield start, _bare(text, start, last.end())


_LINK_BEHIND = re.compile(r" ?(?:&|\+|and|n) ")
_LINKS = frozenset(["&", "+", "and", "n"])
_REST = re.compile(r"(?:(?<=\w)\w{1,30})?")
"""What is left of a word that a limit falls into."""
_LINKED = 24
"""Characters behind a clause that ends before `and` in which a name may go on: `wetherall and dunn`."""
