"""What an employer's name leaves out beside it: a capitalised word before or behind, a saint before a small one."""

import re
from collections.abc import Iterator

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.surroundings import kind_of
from guardrails.words import fold

_NOT_HEAD = word_list("not_names") | word_list("openers")


def cut(page: Page, start: int, end: int) -> Iterator[str]:
    """Whether the stretch leaves out a capitalised word right before or behind it, and of what kind that is."""
    before = re.search(
        r"([^\W\d_][\w'’.-]*)(?: (?:&|and|of|of the|de|del|della|di|da|do|du|des|der|van|von|y))? $",
        page.text[max(start - 30, 0) : start],
    )
    if before and before[1][0].isupper() and fold(before[1]) not in _NOT_HEAD:
        yield "cut before"
        yield f"cut before:{kind_of(before[1])}"
    elif before and fold(before[1]).rstrip(".") in _SAINTS:
        yield "cut before"
        yield "cut before saint"
    behind = re.match(
        r"(?:\s?[,]? (?:(?:&|and|of|of the) )?)([^\W\d_][\w'’.-]*)", page.text[end : end + 30]
    )
    if behind and behind[1][0].isupper() and "," not in behind.group():
        yield "cut behind"
        yield f"cut behind:{kind_of(behind[1])}"
        last = fold(page.text[start:end].rsplit(maxsplit=1)[-1])
        if is_organisation(last) or last in word_list("trades"):
            yield f"cut behind its kind:{kind_of(behind[1])}"


_SAINTS = frozenset({"st", "saint", "ste", "mt", "mount", "ft", "fort", "port"})
"""What begins a name, also in small letters: `st brannocks school`."""
