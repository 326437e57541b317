"""The page of all rules, `docs/rules.md`, made from their docstrings and case tables.

`python -m guardrails.catalogue_page` writes it; a test says when it is stale.
"""

from importlib import import_module
from inspect import getdoc
from pathlib import Path

from guardrails.casebook import Case, cases
from guardrails.findings import Rule, Span
from guardrails.review import catalogue

ROOT = Path(__file__).parent.parent
TABLES = ROOT / "tests" / "guardrails" / "cases"
PAGE = ROOT / "docs" / "rules.md"
SHOWN = 3
"""Examples of each sort on the page; the rest is in the tables."""
LONGEST = 160
"""Characters of an example that are shown."""

_HEAD = """# What the guardrails look for

Made from the rules and their case tables by `python -m guardrails.catalogue_page`; change those, not this page.
A **block** must be mended before anything can be exported. A **warn** is mended, or kept with a reason. An **info** is
worth a look. Words in guillemets are what the rule points at.
"""


def page(tables: Path = TABLES) -> str:
    """The whole page: the rules by name, each with its fault, its reason and its first examples."""
    return "\n".join([_HEAD, *(_entry(rule, tables) for rule in catalogue())])


def _entry(rule: Rule, tables: Path) -> str:
    module = rule.name.replace("-", "_")
    said = getdoc(import_module(f"guardrails.rules.{module}")) or ""
    table = tables / f"{module}.toml"
    found = cases(table) if table.exists() else ()
    flagged = [one for one in found if one.spans][:SHOWN]
    silent = [one for one in found if not one.spans][:SHOWN]
    parts = [f"## {rule.name} ({rule.severity})", said]
    parts += ["Flagged:\n\n" + "\n".join(map(_example, flagged))] if flagged else []
    parts += ["Left alone:\n\n" + "\n".join(map(_example, silent))] if silent else []
    return "\n\n".join(parts) + "\n"


def _example(case: Case) -> str:
    line = _marked(case).replace("\n", " ")
    short = line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"
    return f"* {short}" + (f" ({case.why})" if case.why else "")


def _marked(case: Case) -> str:
    """The case's line with guillemets where the rule points, or as it is when it points elsewhere."""
    line = case.line
    for span in sorted(case.spans, reverse=True):
        start = _start(case, span)
        if 0 <= start <= len(line) - (span.end - span.start):
            end = start + span.end - span.start
            line = f"{line[:start]}«{line[start:end]}»{line[end:]}"
    return line


def _start(case: Case, span: Span) -> int:
    within = case.manuscript.part(span.part).find(case.line)
    return -1 if within < 0 else span.start - within


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
