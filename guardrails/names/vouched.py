"""Whether the person's own words vouch for a capitalised word: as it stands, shortened, joined, or mended."""

import re
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from guardrails.evidence import Evidence, evidence, plain
from guardrails.manuscript import Manuscript
from guardrails.names.capitals import Capital, harmless, nicknames
from guardrails.names.initials import written_out
from guardrails.words import commonness, words_of

WELL_KNOWN = 4.5
"""Zipf frequency above which a word is taken for a word, not a name."""
_EVERYDAY = 3.0
"""Zipf frequency from which people write a word short, or misspell it, without meaning a name."""
_INSTITUTION = frozenset(
    """hospital school college university bank council group company ltd limited inc llc llp
        plc gmbh office depot branch team department dept library museum clinic centre center
        trust academy institute store shop farm hotel factory ward street road site campus
        studio laboratory lab service services unit section division""".split()  # noqa: SIM905  # one word a line would fill the page
)
_DAYS = frozenset({"day", "eve", "week", "sunday", "monday", "friday"})
"""What ends the name of a feast: Judgment Day, Easter Monday."""
_DETERMINERS = ("the ", "your ", "our ", "my ", "this ", "that ", "a ", "an ", "their ", "its ")
_NO_WORD = 2.0
"""Zipf frequency below which letters are no word at all."""
_SHORTEST = 3
"""Letters that a short form or a set of initials has at the least."""


def vouched(
    manuscript: Manuscript,
    text: str,
    word: Capital,
    run: tuple[Capital, ...],
    *,
    is_person: bool = False,
) -> bool:
    """Whether the word needs no further support; what names a person is no language or land: Dr Welsh for Dr Walsh."""
    known, said = evidence(manuscript), word.plain
    if len(said) == 1 or said in known.plain or (said in harmless() and not is_person):
        return True
    feast = run[-1].plain in _DAYS and commonness(said) > _EVERYDAY
    named = any(name.start <= word.start < name.end for name in written_out(text, known))
    if feast or named or _of_many(manuscript, text, word, known) or _joined(word, run, known):
        return True
    if word.text.isupper() and (
        _initials(said, known) or _contracted(said, known) or commonness(said) > WELL_KNOWN
    ):
        return True
    if any(other.plain in known.plain for other in run) and said in _INSTITUTION:
        return True
    common = commonness(said) > WELL_KNOWN - 0.3 and said not in nicknames()
    if len(run) == 1 and common and text[: word.start].lower().endswith(_DETERMINERS):
        return True
    return _abbreviated(said, known) or _mended(said, known) or _short_form(manuscript, said)


def people_words(manuscript: Manuscript) -> tuple[str, ...]:
    """Names of everybody the letter may name as a person, as the notes write them."""
    people = manuscript.people
    names = (*(one.name for one in people), *(one.called for one in people))
    return (*names, manuscript.to, manuscript.sender.name)


@lru_cache(maxsize=256)
def _parts(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(plain(word.text) for name in names for word in words_of(name))


def _of_many(manuscript: Manuscript, text: str, word: Capital, known: Evidence) -> bool:
    """Whether only a plural `s` differs; in a person's name it counts only after `the`: the Okafors."""
    said = word.plain
    people = _parts(people_words(manuscript))
    one, many = said.removesuffix("s"), f"{said}s"
    if one in people or many in people:
        return text[: word.start].lower().endswith("the ")
    return one in known.plain or many in known.plain


def _joined(word: Capital, run: tuple[Capital, ...], known: Evidence) -> bool:
    """Whether the evidence writes two words of the run as one: Power BI for PowerBI."""
    pairs = pairwise(run)
    return any(word in pair and pair[0].plain + pair[1].plain in known.plain for pair in pairs)


def _initials(said: str, known: Evidence) -> bool:
    """Whether the letters are the initials of words in a row, as CTO of chief technology officer."""
    letters = "".join(word.text[0] for word in known.words)
    return len(said) >= _SHORTEST and said.removesuffix("s") in letters


def _contracted(said: str, known: Evidence) -> bool:
    """Whether two or three capitals shorten one long word, as TB tuberculosis."""
    if len(said) > _SHORTEST:
        return False
    form = re.compile(".*".join(map(re.escape, said)))
    return any(len(long) > 2 * _SHORTEST and form.match(long) for long in known.plain)


def _abbreviated(said: str, known: Evidence) -> bool:
    """Whether the evidence has a shortening of the word: `Hosp` of hospital, `Wd` of ward."""
    if commonness(said) < _EVERYDAY:
        return False
    ends = said[0] + said[-1]
    return any(
        short == ends or (len(short) >= _SHORTEST and said.startswith(short))
        for short in known.plain
        if len(short) < len(said) and short[:1] == said[0] and commonness(short) < WELL_KNOWN - 0.4
    )


def _mended(said: str, known: Evidence) -> bool:
    """Whether the word is the right spelling of a slip in the notes: Solicitors for `solictors`."""
    if commonness(said) < _EVERYDAY or len(said) <= _SHORTEST + 1:
        return False
    return any(
        other[:1] == said[0]
        and commonness(other) < _NO_WORD
        and 0 < OSA.distance(said, other, score_cutoff=2) <= 2  # noqa: PLR2004  # two slips; rarer than any word
        for other in known.plain
    )


def _short_form(manuscript: Manuscript, said: str) -> bool:
    return any(
        (said in nicknames().get(name, ()) and not variant(said, name))
        or (len(said) >= _SHORTEST and len(name) - len(said) > 1 and said in name)
        for name in _parts(people_words(manuscript))
    )


def variant(said: str, name: str) -> bool:
    """Whether two names of a family are spellings of one name, not a short form: Steven for Stephen."""
    return min(len(said), len(name)) > _SHORTEST + 1 and 0 < OSA.distance(said, name) <= 2  # noqa: PLR2004  # two letters
