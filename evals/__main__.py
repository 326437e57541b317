"""The commands of `python -m evals`: judge a folder, read its notes, review drafts, time a review, train the models."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from drafting.builtin.reading import reader
from evals import (
    drafts,
    reading,
    speed,
    train_conduct,
    train_facts,
    train_kinds,
    train_sense,
    train_sounding,
    train_tellings,
)
from evals.judge import details, judge, phrases
from evals.labelled import HEADS
from evals.manuscripts import without_notes
from evals.marked import Marked, marked
from evals.peers import peers
from evals.report import as_json, as_table, misses
from evals.rows import CORPUS, CorpusFault
from guardrails.manners.conduct import FAULTS

_HELD_OUT = CORPUS / "heldout"
_ENCODER = Path(__file__).parents[1] / "guardrails" / "encoder"


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs one command and prints what it found; what is wrong with a folder is told in a sentence, and ends with 2.

    Ends quietly, with 1, where nobody reads on: `python -m evals ... | head`.
    """
    asked = _parser().parse_args(arguments)
    try:
        asked.run(asked)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more as it ends: that goes nowhere, as its documentation on SIGPIPE advises.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
    except CorpusFault as fault:
        print(fault, file=sys.stderr)
        raise SystemExit(2) from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    commands = parser.add_subparsers(required=True)
    judging = commands.add_parser(
        "judge", help="score guardrails and the built-in reader on a folder"
    )
    judging.add_argument("folder", type=Path)
    judging.add_argument("--json", action="store_true", help="machine-readable, misses included")
    judging.add_argument("--totals", action="store_true", help="no misses, for a held-out folder")
    judging.set_defaults(run=_judge)
    sweeping = commands.add_parser(
        "drafts", help="review every letter the built-in writer can write"
    )
    sweeping.add_argument("folder", type=Path)
    sweeping.add_argument("--every", type=_count, default=1, help="only one letter in so many")
    sweeping.set_defaults(run=_drafts)
    reads = commands.add_parser(
        "reading", help="score the built-in reader on the notes of a folder"
    )
    reads.add_argument("folder", type=Path)
    reads.add_argument("--misses", action="store_true", help="list what was lost or made up")
    reads.set_defaults(run=_read)
    timing = commands.add_parser("speed", help="median milliseconds of processor time of a review")
    timing.set_defaults(run=_speed)
    training = commands.add_parser("train-sense", help="retrain the heads beside the encoder")
    training.add_argument("--check", action="store_true", help="only cross-validate, part by part")
    training.set_defaults(run=_train)
    _add_table(commands, "facts", train_facts.learn, train_facts.check)
    _add_table(commands, "kinds", train_kinds.learn, train_kinds.check)
    _add_table(commands, "sounding", train_sounding.learn, train_sounding.check)
    _add_table(commands, "tellings", train_tellings.learn, train_tellings.check)
    return parser


def _add_table(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    what: str,
    learn: Callable[[list[Marked]], None],
    check: Callable[..., None],
) -> None:
    """A command that trains one table of weights, or only leaves one author out at a time."""

    def run(asked: argparse.Namespace) -> None:
        every = marked(tuple(asked.folder))
        if asked.check:
            check(every, misses=asked.misses)
        else:
            learn(every)

    training = commands.add_parser(f"train-{what}", help=f"retrain how {what} are weighed")
    training.add_argument("folder", type=Path, nargs="*", help="more notes to learn from")
    training.add_argument(
        "--check", action="store_true", help="only leave out one author at a time"
    )
    training.add_argument("--misses", action="store_true", help="with --check, list them")
    training.set_defaults(run=run)


def _count(said: str) -> int:
    """A number from one on."""
    if not said.isdecimal() or not int(said):
        raise argparse.ArgumentTypeError(f"{said} is no number from 1 on.")
    return int(said)


def _judge(asked: argparse.Namespace) -> None:
    judged, beside = judge(asked.folder), peers(asked.folder)
    alone = without_notes(asked.folder)
    if alone:
        print(
            f"{alone} letters answer notes that notes.jsonl does not have: every fact in them counts as invented.",
            file=sys.stderr,
        )
    if asked.json:
        print(as_json(judged, beside))
        return
    print(as_table(judged, beside))
    if not asked.totals:
        print(misses(judged))


def _drafts(asked: argparse.Namespace) -> None:
    swept = drafts.sweep(asked.folder, asked.every)
    together = drafts.panels(asked.folder, every=max(1, asked.every // 10))
    for line in drafts.as_lines(swept, together):
        print(line)


def _read(asked: argparse.Namespace) -> None:
    reading.show(reading.score(asked.folder, reader), misses=asked.misses)


def _speed(_: argparse.Namespace) -> None:
    for name, median in speed.medians(CORPUS / "develop").items():
        print(f"{name:<40}{median:8.2f} ms, asked {speed.ASKED[name]:4.0f}")


def _train(asked: argparse.Namespace) -> None:
    for head in HEADS:
        check = train_conduct.checked if head in FAULTS else train_sense.checked
        for part, share in check(head).items():
            print(f"{head:<12}{part:<18}{share:6.3f}")
    if asked.check:
        return
    train_conduct.write(_ENCODER)
    # Weights are read once, on the first question: it is asked between the two writings, and of the first.
    train_sense.write(_ENCODER, train_sense.MADE_WITH)
    for name, found in (("sentences", phrases(_HELD_OUT)), ("details", details(_HELD_OUT))):
        print(
            f"{name:<12}{'held out':<18}{found.balanced:6.3f}"
            f"  recall {found.recall.share:.3f}, specificity {found.specificity.share:.3f}"
        )
    train_sense.write(_ENCODER, (*train_sense.MADE_WITH, *train_sense.HELD_OUT))


if __name__ == "__main__":
    main()
