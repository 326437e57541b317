"""`afterword review`: reads a letter against its notes; exit 1 when something blocks, like a linter."""

import json
from argparse import Namespace

from drafting import desk, manuscripts
from drafting.desk import Drafted, Version
from drafting.models import Letter
from guardrails.findings import Finding
from terminal import desks, places
from terminal.places import Page

SCHEMA = 1
"""Raised when the JSON's fields change their meaning."""


def run(given: Namespace) -> int:
    """Prints the findings in the order of the text; 1 when one of them blocks, else 0."""
    page = Page.of(desks.text(given.letter))
    held = _held(page, given)
    kept = {finding for finding, _ in manuscripts.kept(desks.keep(held, given.keep))}
    left = tuple(one for one in manuscripts.findings(held) if one not in kept)
    _print_json(page, given, left) if given.json else _print(page, given, left)
    return int(places.blocks(left))


def _held(page: Page, given: Namespace) -> Drafted:
    """The letter on a desk, as if it had been drafted there and then edited."""
    known = desks.read(given.notes, given.name)
    brief = desks.brief(known, given)
    machine = Page.of(desks.text(given.draft)) if given.draft else Page.of("")
    version = Version(
        id="v1",
        brief=brief,
        drafted=Letter(to=brief.to, subject=machine.subject, body=machine.body),
        letter=Letter(to=brief.to, subject=page.subject, body=page.body),
        engine="none",
        made_at=desk.now(),
        detail=given.detail.strip(),
    )
    return Drafted(
        notes=known.notes,
        profile=known.profile,
        anchors=known.anchors,
        versions=(version,),
        current=version.id,
    )


def _print(page: Page, given: Namespace, found: tuple[Finding, ...]) -> None:
    for finding in found:
        print(places.line(page, str(given.letter), finding))
    if not found:
        print("Nothing to remark.")


def _print_json(page: Page, given: Namespace, found: tuple[Finding, ...]) -> None:
    told = {
        "schema": SCHEMA,
        "letter": str(given.letter),
        "blocked": places.blocks(found),
        "findings": [places.data(page, finding) for finding in found],
    }
    print(json.dumps(told, ensure_ascii=False, indent=2))
