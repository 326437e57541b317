r"""Case tables: what each rule must flag, to the character, and what it must leave alone.

A table is a TOML file named like the rule's module (`cases/stock_phrase.toml`):

    part = "body"                   where a line goes: body (the default), subject or detail
    sign = "Best,\nMira"            a sign-off put under every line that goes into the body
    flagged = ["It was a «great opportunity» to talk."]
    silent = ["The opportunity cost of the old index came up twice."]

    [setting]                       fields of the manuscript, the same for all lines
    notes = "Priya runs payroll."
    people = ["Priya Raman", { name = "Tom Ek", title = "CTO", called = "Tom" }]
    passages = [{ kind = "private", quote = "payroll", said_by = "Priya Raman" }]
    sender = { name = "Mira Solberg", dialect = "GB" }
    siblings = [{ to = "Tom Ek", subject = "Thanks", body = "..." }]

    [[case]]                        lines that need other fields: those named here win
    why = "they asked for the file"
    setting = { notes = "send CV as PDF" }
    silent = ["I have attached the PDF."]

Text between guillemets must be flagged by the rule of the file at exactly this place, and nothing else; `«»` marks the
place where something is missing. Only that rule is run. `{line}` in a setting stands for the line, so that
`body = "Dear Priya,\n\n{line}"` makes a whole letter of it and `detail = "{line}"` says it twice; guillemets in a
setting's subject, body or detail count as well. A case may have one `text` instead of lists: flagged where it is
marked, silent when it is not. A passage without `quote` takes `start` and `end`.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guardrails.findings import Part, Span
from guardrails.manuscript import Interviewer, Manuscript, Passage, Sender, Sibling

_MARK = re.compile("«(.*?)»", re.DOTALL)


@dataclass(frozen=True)
class Case:
    """One line of a table: the manuscript it makes, and the spans that must be flagged, in order; none if silent."""

    line: str
    manuscript: Manuscript
    spans: tuple[Span, ...]
    why: str = ""


def cases(table: Path) -> tuple[Case, ...]:
    """Every case of one table, in order; raises `ValueError` for a mark that is missing or should not be there."""
    top: dict[str, Any] = tomllib.loads(table.read_text(encoding="utf-8"))
    found = [*_lines(top)]
    for one in top.get("case", ()):
        setting = {**top.get("setting", {}), **one.get("setting", {})}
        inherited = {key: top[key] for key in ("part", "sign") if key in top}
        found.extend(_lines(inherited | one | {"setting": setting}))
    return tuple(found)


def _lines(group: Mapping[str, Any]) -> Iterator[Case]:
    for line in group.get("flagged", ()):
        yield _marked(line, group, wanted=True)
    for line in group.get("silent", ()):
        yield _marked(line, group, wanted=False)
    if "text" in group:
        yield _case(group["text"], group)


def _marked(line: str, group: Mapping[str, Any], *, wanted: bool) -> Case:
    case = _case(line, group)
    if bool(case.spans) is not wanted:
        raise ValueError(f"guillemets belong to flagged lines, and only there: {line!r}")
    return case


def _case(line: str, group: Mapping[str, Any]) -> Case:
    part = Part(group.get("part", "body"))
    sign = f"\n\n{group['sign']}" if "sign" in group and part is Part.BODY else ""
    setting = {part.value: "{line}", **group.get("setting", {})}
    bare, marked = _MARK.sub(r"\1", line), {}
    for name, value in setting.items():
        marked[name] = _put(value, line if name in {*Part} else bare)
    if part is Part.BODY:
        marked["body"] += sign
    fields = {name: _plain(value) for name, value in marked.items()}
    spans = tuple(span for place in Part for span in _marks(place, str(marked.get(place, ""))))
    return Case(bare, manuscript(fields), spans, group.get("why", ""))


def _put(value: Any, line: str) -> Any:  # noqa: ANN401  # TOML values are of any kind
    if isinstance(value, str):
        return value.replace("{line}", line)
    if isinstance(value, list):
        return [_put(one, line) for one in value]
    if isinstance(value, dict):
        return {name: _put(one, line) for name, one in value.items()}
    return value


def _plain(value: Any) -> Any:  # noqa: ANN401  # TOML values are of any kind
    return _MARK.sub(r"\1", value) if isinstance(value, str) else value


def _marks(part: Part, text: str) -> Iterator[Span]:
    for number, mark in enumerate(_MARK.finditer(text)):
        start = mark.start() - 2 * number
        yield Span(part, start, start + len(mark[1]))


def manuscript(fields: Mapping[str, Any]) -> Manuscript:
    """A manuscript from the values of a TOML table; what is not named is empty. Unknown names raise `TypeError`."""
    given = {"to": "", "subject": "", "body": "", **fields}
    for name in ("machine", "ticked"):
        given[name] = tuple(given.get(name, ()))
    for name in ("earlier", "siblings"):
        given[name] = tuple(Sibling(**one) for one in given.get(name, ()))
    given["people"] = tuple(_interviewer(one) for one in given.get("people", ()))
    given["sender"] = _sender(given.get("sender", {}))
    numbered = enumerate(given.get("passages", ()))
    given["passages"] = tuple(_passage(n, one, given.get("notes", "")) for n, one in numbered)
    return Manuscript(**given)


def _interviewer(given: str | Mapping[str, str]) -> Interviewer:
    return Interviewer(given) if isinstance(given, str) else Interviewer(**given)


def _sender(given: str | Mapping[str, Any]) -> Sender:
    if isinstance(given, str):
        return Sender(given)
    lists = {name: tuple(given[name]) for name in ("links", "facts") if name in given}
    return Sender(**{**given, **lists})


def _passage(number: int, given: Mapping[str, Any], notes: str) -> Passage:
    rest = {"id": f"p{number}", **given}
    quote = rest.pop("quote", None)
    if quote is not None:
        start = notes.index(quote)
        rest |= {"start": start, "end": start + len(quote)}
    return Passage(**rest)
