"""The forms of common verbs, so that a jotted line can be told from a sentence without a parser."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from drafting.builtin.prose.lexicon import word_class

_TABLE = "phrases/verbs.txt"
_VOWELS = "aeiou"
_SHORTEST_ED = 4
_NO_PAST = frozenset(("hundred", "sacred", "naked", "wicked", "biased", "kindred"))
AUXILIARIES = word_class("present_auxiliaries") | word_class("past_auxiliaries")


@dataclass(frozen=True, slots=True)
class Verb:
    """The forms of one verb; `nounish` when its present forms are as often nouns."""

    base: str
    third: str
    ing: str
    past: str
    participle: str
    nounish: bool = False


@cache
def verbs() -> tuple[Verb, ...]:
    """Every verb of the table."""
    lines = files("drafting.builtin").joinpath(_TABLE).read_text("utf-8").splitlines()
    return tuple(_verb(line.split()) for line in lines if line and line[0] != "#")


def _verb(forms: list[str]) -> Verb:
    base, *irregular = forms
    plain = base.rstrip("*+")
    stem = plain + plain[-1] if "+" in base else plain
    past = irregular[0] if irregular else _regular(stem, "ed")
    participle = irregular[1] if irregular[1:] else past
    return Verb(plain, _third(plain), _regular(stem, "ing"), past, participle, "*" in base)


def _third(base: str) -> str:
    if base in ("be", "have", "do", "go"):
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[base]
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return f"{base}es"
    if base[-1] == "y" and base[-2] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}s"


def _regular(base: str, ending: str) -> str:
    if base[-1] == "e" and base not in ("be", "see"):
        return f"{base[:-1]}{ending}"
    if ending == "ed" and base[-1] == "y" and base[-2] not in _VOWELS:
        return f"{base[:-1]}ied"
    return f"{base}{ending}"


@cache
def _by(form: str) -> dict[str, Verb]:
    return {getattr(verb, form): verb for verb in verbs()}


def base_of_third(word: str) -> str | None:
    """`take` for `takes`; None when it is no known third person."""
    verb = _by("third").get(word)
    return verb.base if verb else None


def base_of_ing(word: str) -> str | None:
    """`send` for `sending`; None when it is no known form."""
    verb = _by("ing").get(word)
    return verb.base if verb else None


def past_of(base: str) -> str | None:
    """`took` for `take`; None where it is no known infinitive."""
    verb = _by("base").get(base)
    return verb.past if verb else None


def ing_of(base: str) -> str | None:
    """`riding` for `ride`; None where it is no known infinitive."""
    verb = _by("base").get(base)
    return verb.ing if verb else None


def past_of_ing(word: str) -> str | None:
    """`did` for `doing`; None where it is no known participle."""
    verb = _by("ing").get(word)
    return verb.past if verb else None


def is_base(word: str) -> bool:
    """Whether the word is a known infinitive."""
    return word in _by("base")


def is_past(word: str) -> bool:
    """Whether the word is a past tense: a known one, or one in -ed."""
    regular = len(word) > _SHORTEST_ED and word.endswith("ed") and word not in _NO_PAST
    again = word.startswith("re") and word[2:] in _by("past") and not is_base(word[2:])
    return word in _by("past") or again or (regular and not word.endswith("eed"))


def is_ing(word: str) -> bool:
    """Whether the word is a known present participle."""
    return word in _by("ing")


def is_participle(word: str) -> bool:
    """Whether the word is a known past participle."""
    return word in _by("participle")


def only_past(word: str) -> bool:
    """Whether the word is a past tense and cannot be a participle: `went`, not `printed`."""
    verb = _by("past").get(word)
    return verb is not None and verb.participle != verb.past


def is_finite(word: str) -> bool:
    """Whether the word may be a verb of a clause: `take`, `takes` or `took`, no matter what else it may be."""
    return is_base(word) or is_past(word) or base_of_third(word) is not None


def surely_third(word: str) -> bool:
    """Whether the word is a third person that is hardly ever a noun: `takes`, not `loads`."""
    verb = _by("third").get(word)
    return verb is not None and not verb.nounish


def surely_base(word: str) -> bool:
    """Whether the word is an infinitive that is hardly ever a noun: `quit`, not `load`."""
    verb = _by("base").get(word)
    return verb is not None and not verb.nounish
