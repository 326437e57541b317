"""Where notes without capitals may name a person: rare words first in a clause, or after a word of meeting."""

import re
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import OPENS, Clause
from drafting.builtin.reading.names.names import MOST_CHARACTERS, TOKEN, Mention, is_honorific
from drafting.builtin.reading.names.surnames import (
    KNOWN_NAME_WORD,
    RARE_FIRST_NAME,
    RARE_NAME_WORD,
    is_before_post,
    is_name_word,
    is_no_surname,
    is_verb,
)
from drafting.builtin.reading.names.titles import as_title, ends_in_title
from drafting.builtin.reading.turns import turn_takers
from guardrails.words import fold

_RELATIONS = frozenset(
    [
        *("mum", "mam", "mother", "dad", "father", "brother"),
        *("sister", "son", "daughter", "wife", "husband", "missus"),
    ]
)
_BEFORE_NAMES = word_list("introducers") | word_list("roles") | _RELATIONS


def lower_mentions(found: tuple[Clause, ...]) -> Iterator[Mention]:
    """Pairs of lower-case words where a name may stand: first or after a word of meeting, the second one rare.

    None where the notes begin their lines with capitals: who does that also writes names with them.
    """
    if _has_capitals(found):
        return
    for number, clause in enumerate(found):
        behind = found[number + 1].joint if number + 1 < len(found) else Joint.BLANK
        tokens = list(TOKEN.finditer(clause.text[:MOST_CHARACTERS]))
        words = [token.group().rstrip(".") for token in tokens]
        desk = behind in _BEFORE_DESK and bool(as_title(found[number + 1].text))
        for place in _name_places(tokens):
            length = _lower_length(
                words[place:],
                titled=desk
                or behind in _BEFORE_TITLE
                or _is_titled(clause, tokens, place)
                or _is_in_row(found, number),
                listed=behind is Joint.COMMA and not desk,
                introduced=_introduces(
                    [token.group() for token in tokens[max(place - 2, 0) : place]]
                ),
                joined=place > 0 or clause.joint in _JOINS,
            )
            if length:
                yield _mention(clause, number, tokens, place, length)


def _has_capitals(found: tuple[Clause, ...]) -> bool:
    """Whether most lines and sentences begin with capitals; of who speaks in a chat the program writes the name."""
    turns = turn_takers(found)
    firsts = [
        behind.text[0] if _is_turn(one, turns) else one.text[0]
        for one, behind in zip(found, (*found[1:], *found[-1:]), strict=True)
        if one.joint in OPENS
    ]
    return sum(letter.isupper() for letter in firsts) * 2 > len(firsts)


def _is_turn(clause: Clause, turns: frozenset[str]) -> bool:
    return clause.is_label and fold(clause.text.split(maxsplit=1)[0]) in turns


_JOINS = frozenset({Joint.PLUS, Joint.AND})
"""What stands between one who was met and the next."""
_BEFORE_TITLE = frozenset({Joint.BRACKET, Joint.LABEL, Joint.COMMA})
"""What stands between a name and its title."""
_BEFORE_DESK = frozenset({Joint.DASH, Joint.COMMA})
"""What stands between a name of two plain words and what must then be a title: `laptops slow, 8 min` names nobody."""


def _mention(
    clause: Clause, number: int, tokens: list[re.Match[str]], place: int, length: int
) -> Mention:
    """The tokens as a name, with an honorific where one stands right before."""
    words = tuple(_word(token) for token in tokens[place : place + length])
    start = tokens[place].start()
    end = tokens[place + length - 1].start() + len(words[-1])
    before = tokens[place - 1].group() if place else ""
    return Mention(
        words,
        before if is_honorific(before) else "",
        clause.start + start,
        clause.start + end,
        number,
        clause.text[:start],
        clause.text[end:],
    )


def _word(token: re.Match[str]) -> str:
    """The word without its stop, which an initial keeps."""
    word = token.group()
    return word if _INITIAL.fullmatch(word) else word.rstrip(".")


_LONE_WORDS = frozenset("ainu")
"""Letters that are a word, or jotted for one: `with a clipboard`, `met u guys`."""
_INITIAL = re.compile(r"[^\W\d_]\.?")


def _name_places(tokens: list[re.Match[str]]) -> Iterator[int]:
    for place in range(len(tokens)):
        before = fold(tokens[place - 1].group().rstrip(".:")) if place else ""
        if place == 0 or before in _BEFORE_NAMES or _is_addressed(tokens, place):
            yield place


def _is_addressed(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether a form of address opens the clause, or follows what a name may: `+ capt idris bello`."""
    before = tokens[place - 1].group()
    if not (before.islower() and is_honorific(before)):
        return False
    return place == 1 or fold(tokens[place - 2].group()) in _BEFORE_NAMES


def _is_titled(clause: Clause, tokens: list[re.Match[str]], place: int) -> bool:
    """Whether a role's noun stands before the colon of a clause that is one word, as in `manager = rafa`."""
    label = fold(clause.label).split()[-1:]
    return place == 0 and len(tokens) == 1 and not word_list("roles").isdisjoint(label)


def _is_in_row(found: tuple[Clause, ...], number: int) -> bool:
    """Whether a post and a comma, or a name's bracket, stand before the clause: `the hm, lukas`, `ana (cto), fynn`."""
    if not number or found[number].joint not in {Joint.COMMA, Joint.PLUS, Joint.AND}:
        return False
    before = found[number - 1]
    return before.line == found[number].line and (
        before.joint is Joint.BRACKET or ends_in_title(before.text)
    )


def _introduces(before: list[str]) -> bool:
    """Whether one word behind these may be a name: `her deputy oonagh`; behind a bare title only two."""
    folded = [fold(word.rstrip(".:")) for word in before]
    related = len(folded) > 1 and folded[0] in _WHOSE and folded[1] in _BEFORE_NAMES
    return related or (bool(folded) and folded[-1] in word_list("introducers"))


_WHOSE = frozenset(["her", "his", "their", "our", "the"])


def _lower_length(
    words: list[str], *, titled: bool, listed: bool, introduced: bool, joined: bool
) -> int:
    """How many of these words may be a name: two, one with an initial, one alone before a title, or none."""
    initial = _INITIAL.fullmatch(words[0]) and words[0] not in _LONE_WORDS if words else False
    if introduced and len(words) > 1 and initial:
        return 2 * (is_name_word(words[1], RARE_NAME_WORD) and not is_no_surname(words[1]))
    if not words or is_honorific(words[0]) or not is_name_word(words[0], KNOWN_NAME_WORD):
        return 0
    alone = len(words) == 1
    exactly_two = len(words) == 2  # noqa: PLR2004
    before_title = not alone and (words[1] == "from" or words[1] in word_list("roles"))
    single = (introduced or before_title) and is_name_word(words[0], RARE_FIRST_NAME)
    posted = joined and is_before_post(words[:2], words[2:])
    known_by_title = posted or (titled and exactly_two and not listed)
    commonest = KNOWN_NAME_WORD if known_by_title else RARE_NAME_WORD
    if len(words) > 1 and is_name_word(words[1], commonest):
        known = titled or introduced
        if not (is_no_surname(words[1]) or (is_verb(words[1]) and not known)):
            return 2
    if exactly_two and len(words[1]) == 1 and words[1].isalpha():
        return 2
    return int(single or (alone and titled and is_name_word(words[0], RARE_FIRST_NAME)))
