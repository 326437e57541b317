"""The catalogue is whole: every rule is named for its fault, explained, sourced, tabled and on the page."""

import re
from importlib import import_module
from inspect import getdoc
from pathlib import Path

import pytest

from guardrails import rules
from guardrails.casebook import cases
from guardrails.catalogue_page import PAGE, page
from guardrails.findings import Rule
from guardrails.review import catalogue

TABLES = Path(__file__).with_name("cases")
HEADINGS = ("*Why*: ", "*Instead*: ", "*Source*: ")
RULES = rules.__path__[0]
LONGEST_MESSAGE = 200

every_rule = pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.name)


def _module(rule: Rule) -> str:
    return rule.name.replace("-", "_")


def _doc(rule: Rule) -> str:
    return getdoc(import_module(f"guardrails.rules.{_module(rule)}")) or ""


@every_rule
def test_the_module_is_named_like_the_rule(rule: Rule) -> None:
    """`import_module` finds it, so a rule is found where its name says."""
    assert import_module(f"guardrails.rules.{_module(rule)}").RULE is rule


@every_rule
def test_a_rule_is_one_screenful(rule: Rule) -> None:
    """What needs more than 60 lines is a measure of its own, and has a file in `guardrails`."""
    source = Path(RULES, f"{_module(rule)}.py").read_text(encoding="utf-8")

    assert len(source.splitlines()) < 60


@every_rule
def test_the_name_reads_after_allow(rule: Rule) -> None:
    assert re.fullmatch(r"(?!no-|avoid-|banned-|use-)[a-z]+(-[a-z]+)*", rule.name)


@every_rule
def test_the_docstring_names_the_fault_and_explains_it(rule: Rule) -> None:
    """First line a sentence, then why, what instead, and where this comes from, each once and in this order."""
    doc = _doc(rule)

    assert doc.splitlines()[0].endswith(".")
    places = [doc.find(heading) for heading in HEADINGS]
    assert [doc.count(heading) for heading in HEADINGS] == [1, 1, 1]
    assert places == sorted(places)


@every_rule
def test_the_source_can_be_looked_up(rule: Rule) -> None:
    """It quotes a title, names a standard or a tool with its address, or owns up to our own judgement with a reason."""
    source = " ".join(_doc(rule).split("*Source*: ")[-1].split())

    titled = re.search(r"\"[A-Z][^\"]{8,}\"|RFC \d|\bManual of Style\b|\w\.com\b", source)
    ours = re.search(r"Afterword's own (?:judgement|measure)\b[^:;.]*[:;,] \w", source)
    assert titled or ours, source


def test_rules_and_tables_are_one_to_one() -> None:
    assert {_module(rule) for rule in catalogue()} == {
        table.stem for table in TABLES.glob("*.toml")
    }


@every_rule
def test_silent_lines_are_at_least_as_many_as_flagged_ones(rule: Rule) -> None:
    found = cases(TABLES / f"{_module(rule)}.toml")
    flagged = sum(bool(case.spans) for case in found)

    assert flagged > 0
    assert len(found) - flagged >= flagged


@every_rule
def test_messages_talk_to_the_writer_in_one_short_sentence(rule: Rule) -> None:
    for case in cases(TABLES / f"{_module(rule)}.toml"):
        for hit in rule.check(case.manuscript):
            assert len(hit.message) <= LONGEST_MESSAGE
            assert "!" not in hit.message
            assert hit.message[-1] in ".?"
            bare = re.sub(r"[“\"«‘].*?[”\"»’]", "", hit.message[:-1])
            assert not re.search(r"(?<!Dr)(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Prof)[.?] +[A-Z]", bare), (
                hit.message
            )


def test_the_page_is_fresh() -> None:
    """Run `make docs` when this fails."""
    assert PAGE.read_text(encoding="utf-8") == page()
