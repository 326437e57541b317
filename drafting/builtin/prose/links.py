"""Which word links a part behind a comma to the clause before it: `and`, `but`, `and it`, or none."""

import re
from itertools import pairwise

from drafting.builtin.prose import finite, verbs
from drafting.builtin.prose.beside import did
from drafting.builtin.prose.lexicon import word_class

ANYBODY = frozenset(("whoever", "whatever", "whichever"))
"""What begins a subject and not a clause that leans on another."""
_OURS = frozenset(("i", "I", "we"))
_MODAL = re.compile(r"(?:['’](?:d|ll)|^(?:would|will|can|could|should|must))$")
_DENIES = frozenset(("not", "nobody", "never", "none"))


def link(part: str, first: str, *, last: bool) -> str:
    """The word with a blank behind it, or ""; `last` says that nothing goes on behind the part."""
    words = finite.words_in(part)
    if words and of_a_thing(words) and not (words[1:2] == ["me"] and _by_somebody(first)):
        return "and it "
    still = words[:1] == ["never"] and words[1:2] != [] and verbs.is_past(words[1])
    if still or words[:1] == ["then"] or (words and _fronted(words)):
        return "and "
    if not words or words[0] in finite.CONJUNCTIONS | {"with", "without"}:
        return ""
    if words[0].endswith("n't"):
        return "but "
    if is_clause(words) or did(words) or verbs.only_past(words[0]) or words[0] in verbs.AUXILIARIES:
        return "and "
    also = last or verbs.surely_third(words[0])
    return "and " if also and _same_tense(words[0], finite.words_in(first)) else ""


def contrasts(part: str, first: str) -> bool:
    """Whether the part says what is so after the first said what is not: `we don't mend it, we visit it`."""
    subject, before = finite.words_in(part)[:1], finite.words_in(first)
    denied = any(word in _DENIES or word.endswith("n't") for word in before)
    again = {*finite.words_in(part)[:2]} & {*before}
    return denied and bool(subject) and subject[0] in finite.PRONOUNS and bool(again)


def is_clause(words: list[str]) -> bool:
    """Whether the part is a clause whose subject can stand: a pronoun, an owner, a plural or a name."""
    if finite.main_verb(words) < 1:
        return False
    bare = finite.CONTRACTED.sub("", words[0])
    stands = (
        bare in finite.PRONOUNS | finite.DETERMINERS | ANYBODY
        or not words[0].islower()
        or words[0][0].isdigit()
        or words[0] in word_class("uncounted")
        or (verbs.is_ing(words[0]) and finite.main_verb(words) == 1)
    )
    return stands or any(finite.is_plural(word) for word in words[: finite.main_verb(words)])


def of_a_thing(words: list[str]) -> bool:
    """Whether a thing did it and not the sender: `took me two nights`, `went from 5 to 2`, `turns out`."""
    how = words[1:2]
    lasted = words[0] in {"took", "cost", "lasted"} and how != [] and how[0][0].isdigit()
    moved = words[0] == "went" and how != [] and how[0] in {"from", "up", "down"}
    turned = words[0] in {"turns", "turned"} and how == ["out"]
    return (how == ["me"] and verbs.is_past(words[0])) or lasted or moved or turned


def _by_somebody(first: str) -> bool:
    """Whether somebody does something in the first part, so that it is they who go on: `she handed me a lamp`."""
    words = finite.words_in(first)
    return words[0] in {"she", "he", "you", "they", "we"} or (
        first[:1].isupper() and first[:2] != "I "
    )


def _fronted(words: list[str]) -> bool:
    """Whether a clause of its own begins with its place or time: `at the moment I share one`."""
    subject = finite.main_verb(words) - 1
    mine = {"i", "I", "we"}
    others = set[str]() if words[0] in {"with", "by", "for"} else {"you", "they", "it", "there"}
    own = subject > 1 and words[subject] in mine | others
    return words[0] in {"at", "in", "on", "for", "with", "by"} and own


def takes_base(first: list[str]) -> bool:
    """Whether another verb in its plain form may go on from the words: `ring`, `I ring`, `I'd ring`."""
    if first and verbs.is_base(first[0]):
        return True
    acts = (after for who, after in pairwise(first) if who in _OURS or _MODAL.search(who))
    return any(map(verbs.is_base, acts))


def _same_tense(word: str, first: list[str]) -> bool:
    """Whether the part goes on with a verb of the kind the first part has: `keep ..., re-run ...`."""
    if verbs.is_base(word) and takes_base(first):
        return True
    tests = (verbs.is_past, verbs.surely_third)
    return any(test(word) and any(test(other) for other in first) for test in tests)
