"""`afterword draft`: a letter by the engine that needs no model, let out by the same gate as on the page."""

import sys
from argparse import Namespace
from pathlib import Path

from drafting import address, desk, manuscripts
from drafting.builtin.engine import BuiltIn
from drafting.chain import sending
from drafting.chain.called_for import because, called_for
from drafting.desk import Drafted
from drafting.errors import CannotLeave
from drafting.export import eml, formats, plain
from drafting.letters import signature, waiting
from guardrails.findings import Finding
from guardrails.gate import ApprovedLetter, GateClosed
from terminal import desks, places
from terminal.places import Page

_UNSIGNED = (
    'Your letter ends without your name. To sign it, add --name "Sam Okafor", '
    "or keep your name on the page, under Who you are."
)


def run(given: Namespace) -> int:
    """Prints the letter, and its findings on the error stream; 1 when it was to be exported and may not."""
    if given.export:
        _check(given.export, overwrite=given.overwrite)
    _check_mail(given)
    known = desks.read(given.notes, given.name)
    engine = BuiltIn()
    held = desk.draft(known, engine, desks.wanted(known, given))
    held = (
        waiting.add_detail(held, given.detail) if given.detail.strip() else desk.ask(held, engine)
    )
    held = desks.keep(held, given.keep)
    letter = held.version.letter
    page = Page.of(plain.text(letter.subject, letter.body))
    print(page.text)
    if signature.is_missing(held):
        print(_UNSIGNED, file=sys.stderr)
    called = called_for(held.notes, held.anchors, held.correspondence, held.profile.name)
    if called and called is not given.kind:
        fitting = called.value.replace("_", "-")
        print(f"{because(called)} What fits is --kind {fitting}.", file=sys.stderr)
    if given.save:
        _save(held)
    return _export(held, page, given) if given.export else _remark(held, page)


def _check(file: Path, *, overwrite: bool) -> None:
    """Says what stands against a file before anything is drafted."""
    suffixes = [one.suffix for one in formats()]
    if file.suffix not in suffixes:
        raise CannotLeave(f"Name a file that ends in {', '.join(suffixes)}.")
    if not file.parent.is_dir():
        raise CannotLeave(f"There is no folder {file.parent}. Name a file in one that is there.")
    if file.exists() and not overwrite:
        raise CannotLeave(f"{file} is there already. Choose another name, or add --overwrite.")


def _check_mail(given: Namespace) -> None:
    """Says what stands against an address or the id of a mail, before anything is drafted or kept."""
    problem = address.check(given.address, "").problem if given.address.strip() else ""
    if problem:
        raise CannotLeave(problem)
    if given.answering.strip():
        eml.message_id(given.answering)


def _remark(held: Drafted, page: Page) -> int:
    _tell(page, manuscripts.obstacles(held))
    if held.question:
        print(f'{held.question} (answer with --detail "...")', file=sys.stderr)
    return 0


def _export(held: Drafted, page: Page, given: Namespace) -> int:
    try:
        approved = manuscripts.approve(held)
    except GateClosed as shut:
        _tell(page, shut.obstacles)
        print(f"{given.export} was not written: this stands in the way.", file=sys.stderr)
        return 1
    given.export.write_bytes(_rendered(approved, given))
    odd = address.check(given.address, sending.recipient(held).name).remark if given.address else ""
    if odd:
        print(odd, file=sys.stderr)
    print(f"{given.export} is written. Afterword sends nothing itself.", file=sys.stderr)
    return 0


def _rendered(approved: ApprovedLetter, given: Namespace) -> bytes:
    format_ = next(one for one in formats() if one.suffix == given.export.suffix)
    if format_ is eml.FORMAT:
        return eml.addressed(approved, given.address, given.answering)
    return format_.render(approved)


def _save(held: Drafted) -> None:
    company = held.anchors.facts.company
    opened = desks.archive()
    try:
        key = opened.new(company.text if company else held.version.brief.to, held)
    finally:
        opened.close()
    print(f"Kept as {key[:8]}.", file=sys.stderr)


def _tell(page: Page, found: tuple[Finding, ...]) -> None:
    for finding in found:
        print(places.line(page, "letter", finding), file=sys.stderr)
