"""What a prompt file holds: a validated TOML header between `+++` lines, then text with `$variables`."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from string import Template
from typing import Any, Generic, TypeVar

USER_PART = "\n=== user ===\n"
"""The line that parts what the model is told from what it is given to work on."""


class PromptFault(ValueError):
    """A prompt file is not as it should be; the message says which and where."""


class MissingVariable(KeyError):
    """A variable of the prompt was not given; its name is the argument."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long a message may be: `least` to `most` of `unit`, which is `words` or `characters` of its body."""

    least: int
    most: int
    unit: str = "words"

    def __str__(self) -> str:
        """The bounds in words, for a prompt or the page."""
        return f"{self.least} to {self.most} {self.unit}"


@dataclass(frozen=True, slots=True)
class TaskHeader:
    """What a task prompt is for."""

    purpose: str


@dataclass(frozen=True, slots=True)
class ToneHeader:
    """A tone: its name on the page, and when to choose it."""

    label: str
    because: str


@dataclass(frozen=True, slots=True)
class KindHeader:
    """A kind of message, as a writer, a page and a calendar need to know it."""

    label: str
    purpose: str
    parts: tuple[str, ...]
    """What stands in it, in order."""
    needs: tuple[str, ...]
    """What must be known before it can be written."""
    length: Length
    subject: str
    """The rule for the subject line; empty where there is none."""
    when: str
    """The timing in a sentence."""
    because: str
    """Why it is written so, in a sentence for the sender."""
    stances: tuple[str, ...] = ()


Header = TypeVar("Header", TaskHeader, ToneHeader, KindHeader)


@dataclass(frozen=True, slots=True)
class Prompt(Generic[Header]):
    """One version of one prompt."""

    id: str
    version: int
    header: Header
    text: str

    def fill(self, **variables: str) -> str:
        """The text with its variables filled in; raises `MissingVariable` with the name of an absent one."""
        return _filled(self.text, variables)

    def messages(self, **variables: str) -> tuple[dict[str, str], ...]:
        """The filled-in text as chat messages: what the model is told, then what it is given."""
        told, _, given = self.text.partition(USER_PART)
        parts = (("system", told), ("user", given))
        return tuple(
            {"role": role, "content": _filled(text, variables).strip()}
            for role, text in parts
            if text
        )


def _filled(text: str, variables: Mapping[str, str]) -> str:
    try:
        return Template(text).substitute(variables)
    except KeyError as absent:
        raise MissingVariable(str(absent.args[0])) from None


def parsed(name: str, raw: str, header: type[Header]) -> Prompt[Header]:
    """The prompt in a file's text, `name` being like `kind/thank_you.v1`; raises `PromptFault`."""
    opening, _, rest = raw.partition("+++\n")
    head, closing, text = rest.partition("\n+++\n")
    if opening or not closing:
        raise PromptFault(f"{name}: the header stands between two lines of +++")
    try:
        table = tomllib.loads(head)
    except tomllib.TOMLDecodeError as fault:
        raise PromptFault(f"{name}: {fault}") from None
    prompt_id, _, version = name.rpartition(".v")
    return Prompt(prompt_id, int(version), _header(name, table, header), text.strip() + "\n")


def _header(name: str, table: Mapping[str, Any], header: type[Header]) -> Header:
    known = {field.name: field for field in fields(header)}
    if unknown := sorted(table.keys() - known.keys()):
        raise PromptFault(f"{name}: unknown in the header: {', '.join(unknown)}")
    needed = {key for key, field in known.items() if field.default is MISSING}
    if absent := sorted(needed - table.keys()):
        raise PromptFault(f"{name}: missing from the header: {', '.join(absent)}")
    return header(**{key: _value(name, key, value) for key, value in table.items()})


def _value(name: str, key: str, value: object) -> Any:  # noqa: ANN401 - a TOML value has many types
    if key == "length":
        return _length(name, value)
    if key in {"parts", "needs", "stances"}:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise PromptFault(f"{name}: {key} is a list of words")
        return tuple(value)
    if not isinstance(value, str):
        raise PromptFault(f"{name}: {key} is text")
    return value


def _length(name: str, value: object) -> Length:
    match value:
        case {
            "least": int(least),
            "most": int(most),
            "unit": "words" | "characters" as unit,
            **rest,
        }:
            if not rest and 0 <= least <= most:
                return Length(least, most, unit)
    raise PromptFault(f"{name}: length has least, most and unit (words or characters)")
