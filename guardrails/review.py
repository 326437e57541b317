"""Reading a manuscript against every rule."""

import pkgutil
from functools import cache
from importlib import import_module

from guardrails import rules
from guardrails.findings import Finding, Hit, Rule, Severity
from guardrails.manuscript import Manuscript


@cache
def catalogue() -> tuple[Rule, ...]:
    """Every rule there is, by name: one from each module of `guardrails.rules`."""
    names = (module.name for module in pkgutil.iter_modules(rules.__path__))
    found = [import_module(f"{rules.__name__}.{name}").RULE for name in names if name[0] != "_"]
    return tuple(sorted(found, key=lambda rule: rule.name))


def review(manuscript: Manuscript) -> tuple[Finding, ...]:
    """Every finding in the order of the text, the gravest first where they start together."""
    found = [
        _finding(manuscript, rule, hit) for rule in catalogue() for hit in rule.check(manuscript)
    ]
    gravity = list(Severity)
    return tuple(sorted(found, key=lambda one: (one.span, gravity.index(one.severity), one.rule)))


def _finding(manuscript: Manuscript, rule: Rule, hit: Hit) -> Finding:
    return Finding(
        rule=rule.name,
        severity=hit.severity or rule.severity,
        span=hit.span,
        words=manuscript.words(hit.span),
        message=hit.message,
        mend=hit.mend,
    )
