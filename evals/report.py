"""A judgement as a table of figures, as a list of misses, and as JSON."""

import json
from collections.abc import Iterator, Mapping
from math import isnan

from evals.judge import Judgement
from evals.letters import Letters
from evals.peers import PEERS
from evals.reading import ReadingScore
from evals.shares import Balance, Share

TARGETS = {
    "phrases, balanced accuracy": ">= 0.96",
    "details, balanced accuracy": ">= 0.96",
    "planted defects found": ">= 0.95",
    "clean letters blocked": "<= 0.025",
    "WARNs on a clean letter": "<= 0.5",
    "panels, balanced accuracy": "1.0",
}


def figures(judged: Judgement) -> dict[str, float]:
    """Every figure by name; shares from 0 to 1 but for the mean number of WARNs, and none without a case."""
    told = {
        **_sides("phrases", judged.phrases),
        **_sides("details", judged.details),
        **_letters(judged.marked),
        **{f"{name}, notes as read": figure for name, figure in _letters(judged.read).items()},
        **_sides("panels", judged.panels),
        **_reading(judged.reading),
    }
    return _known(told)


def _known(told: Mapping[str, float]) -> dict[str, float]:
    return {name: figure for name, figure in told.items() if not isnan(figure)}


def _sides(name: str, balance: Balance) -> dict[str, float]:
    return {
        f"{name}, recall": balance.recall.share,
        f"{name}, specificity": balance.specificity.share,
        f"{name}, balanced accuracy": balance.balanced,
    }


def _letters(letters: Letters) -> dict[str, float]:
    return {
        "planted defects found": letters.found,
        **{f"  {name}": share.share for name, share in letters.defects.items()},
        "clean letters blocked": 1 - letters.blocked.share,
        "WARNs on a clean letter": letters.warns,
    }


def _reading(score: ReadingScore) -> dict[str, float]:
    told = score.figures() if score.notes else {}
    return {f"reading, {name.replace('_', ' ')}": figure for name, figure in told.items()}


def as_table(judged: Judgement, peers: Mapping[str, Balance]) -> str:
    """The figures as a Markdown table, with those of the peers, and which of them are not installed."""
    lines = ["| measure | figure | asked |", "|---|---|---|"]
    for name, figure in figures(judged).items():
        lines.append(f"| {name} | {figure:.3f} | {TARGETS.get(name, '')} |")
    for name in PEERS if "phrases, balanced accuracy" in figures(judged) else ():
        told = f"{peers[name].balanced:.3f}" if name in peers else "not installed"
        lines.append(f"| phrases, balanced accuracy of {name} | {told} | |")
    return "\n".join(lines)


def misses(judged: Judgement) -> str:
    """What was judged wrongly, one a line, under the name of its measure."""
    return "\n".join(
        line for name, wrong in _wrong(judged) if wrong for line in (f"\n{name}:", *wrong)
    )


def _wrong(judged: Judgement) -> Iterator[tuple[str, list[str]]]:
    yield "generic phrases not noticed", judged.phrases.recall.misses
    yield "specific phrases taken for generic", judged.phrases.specificity.misses
    yield "good details refused", judged.details.recall.misses
    yield "vague details accepted", judged.details.specificity.misses
    for letters, how in ((judged.marked, ""), (judged.read, ", notes as read")):
        for name, share in letters.defects.items():
            yield f"planted, {name}{how}", share.misses
        yield f"clean letters blocked{how}", letters.blocked.misses
        yield f"WARNs on clean letters{how}", letters.warned
    yield "copied panels not noticed", judged.panels.recall.misses
    yield "distinct panels taken for copies", judged.panels.specificity.misses
    yield "read wrongly in the notes", [str(one) for one in judged.reading.misses]


def as_json(judged: Judgement, peers: Mapping[str, Balance]) -> str:
    """Figures, counts and misses as one JSON object."""
    counts = {name: _count(share) for name, share in judged.marked.defects.items()}
    told = {
        "figures": figures(judged),
        "defects": counts,
        "peers": {name: _known(_sides("phrases", one)) for name, one in peers.items()},
        "peers not installed": [name for name in PEERS if name not in peers],
    }
    return json.dumps({**told, "misses": dict(_wrong(judged))}, indent=1, ensure_ascii=False)


def _count(share: Share) -> dict[str, int]:
    return {"found": share.right, "planted": share.all}
