"""Every rule flags what its case table marks, to the character, and leaves the table's silent lines alone.

To add a rule, write `guardrails/rules/<fault>.py` and `cases/<fault>.toml` beside this file. A table has `flagged`
lines, with the words that must be flagged between «guillemets» (`«»` where something is missing), and at least as many
`silent` ones; `part` says where lines go, `[setting]` what the rest of the manuscript holds, `[[case]]` what differs
for some lines. The format is described in full in `guardrails/casebook.py`. Tables are also the examples in
`docs/rules.md`, so the first lines should be the telling ones.
"""

from importlib import import_module
from pathlib import Path

import pytest

from guardrails.casebook import Case, cases

TABLES = sorted(Path(__file__).with_name("cases").glob("*.toml"))
CASES = [
    pytest.param(table.stem, case, id=f"{table.stem}-{number}")
    for table in TABLES
    for number, case in enumerate(cases(table), start=1)
]


@pytest.mark.parametrize(("fault", "case"), CASES)
def test_flags_exactly_what_is_marked(fault: str, case: Case) -> None:
    """The rule's spans are those of the table, each once and in any order, and no others."""
    rule = import_module(f"guardrails.rules.{fault}").RULE

    found = sorted(hit.span for hit in rule.check(case.manuscript))

    words = case.manuscript.words
    assert [(s, words(s)) for s in case.spans] == [(s, words(s)) for s in found], case.line
