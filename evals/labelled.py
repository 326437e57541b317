"""Labelled texts of the corpus, as the heads are trained with them: what each should say, and whose habits it shows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from drafting.models import AnchorKind
from evals.passages import gold_items
from evals.rows import CORPUS, rows_of
from guardrails.evidence import without_planted
from guardrails.sentences import sentences

FURTHER = tuple(f"further/{one.name}" for one in sorted((CORPUS / "further").iterdir()))
"""Letters by authors who came later: of the heads only those of conduct learn from them."""
AUTHOR_ROWS = 90
"""Rows next to each other share an author's habits; parts of this length are left out together."""


@dataclass(frozen=True)
class Row:
    """One labelled text; `wanted` is whether its head should say yes, `part` whose habits it shares."""

    text: str
    wanted: bool
    part: str
    sent: bool = False
    """Whether it stands in a good letter."""


def rows(head: str, folders: Sequence[str]) -> list[Row]:
    """The labelled texts of these folders of the corpus for one head, each once: some letters share their notes."""
    found: dict[str, Row] = {}
    for folder in (*folders, *(FURTHER if head in CONDUCT else ())):
        for row in _READ[head](folder):
            found.setdefault(row.text, row)
    return list(found.values())


def _sentences(folder: str) -> Iterator[Row]:
    for number, row in enumerate(_lines(folder, "phrases")):
        yield Row(row["text"], row["generic"], f"{folder} {number // AUTHOR_ROWS + 1}")


def _details(folder: str) -> Iterator[Row]:
    for number, row in enumerate(_lines(folder, "details")):
        yield Row(row["detail"], not row["accept"], f"{folder} {number // AUTHOR_ROWS + 1}")


def _private(folder: str) -> Iterator[Row]:
    """Passages of notes, private or not, and sentences of good letters, which never are."""
    for row in _lines(folder, "private"):
        yield Row(row["text"], row["private"], folder)
    for row in _lines(folder, "notes"):
        free = without_planted(row["notes"])
        for passage, kinds in gold_items(row["gold"]).items():
            if passage in free:
                yield Row(passage, AnchorKind.PRIVATE in kinds, _author(folder, row["id"]))
    yield from _faultless(folder)


def _conduct(fault: str) -> Callable[[str], Iterator[Row]]:
    """Sentences with this fault of conduct against all others, those of good letters among them; none held out."""

    def read(folder: str) -> Iterator[Row]:
        if folder.startswith("heldout"):
            return
        for row in _lines(folder, "conduct"):
            if row["fault"] not in AKIN.get(fault, ()):
                yield Row(row["text"], row["fault"] == fault, f"{folder} {row['voice']}")
        for text, planted, part in _planted(folder):
            if planted not in AKIN.get(fault, ()):
                yield Row(text, planted == fault, part)
        yield from _faultless(folder)

    return read


def _planted(folder: str) -> Iterator[tuple[str, str, str]]:
    """Sentences of letters with a planted fault of conduct, the fault, and whose habits they share."""
    for row in _lines(folder, "defects"):
        told = sentences(row["body"])
        for defect in row["defects"]:
            start = row["body"].find(defect["span"])
            end = start + len(defect["span"])
            touched = (one.text for one in told if one.start < end and start < one.end)
            for text in touched if defect["type"] in PLANTED else ():
                yield text, PLANTED[defect["type"]], _author(folder, row["notes_id"])


def _faultless(folder: str) -> Iterator[Row]:
    """Sentences of good letters, which are neither private nor a fault of conduct."""
    for row in _lines(folder, "emails"):
        for sentence in row["sentences"]:
            yield Row(
                sentence["text"], wanted=False, part=_author(folder, row["notes_id"]), sent=True
            )


PLANTED = {"aggressive_chasing": "chasing"} | {
    fault: fault for fault in ("demand", "ultimatum", "perks", "apology", "attachment")
}
"""The fault of conduct in what is planted in letters, by type."""
AKIN = {
    "demand": ("ultimatum", "chasing"),
    "ultimatum": ("demand", "chasing"),
    "chasing": ("demand", "ultimatum"),
}
"""Faults that one sentence may well share, so that neither is an example of not being the other."""
CONDUCT = ("demand", "ultimatum", "chasing", "perks", "apology", "attachment", "remark")
"""Faults of conduct that have a head, as `conduct.jsonl` names them."""
_READ = {"sentences": _sentences, "details": _details, "private": _private} | {
    fault: _conduct(fault) for fault in CONDUCT
}
HEADS = tuple(_READ)
"""The heads there are, by what they judge."""


def _author(folder: str, name: str) -> str:
    return f"{folder} {name.partition('-')[0]}"


def _lines(folder: str, name: str) -> list[dict[str, Any]]:
    return rows_of(CORPUS / folder / f"{name}.jsonl")
