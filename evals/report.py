"""A judgement as a table of figures, as a list of misses, and as JSON."""

import json
from collections.abc import Iterator, Mapping

from evals.judge import Balance, Judgement, Share

TARGETS = {
    "phrases, balanced accuracy": ">= 0.96",
    "details, balanced accuracy": ">= 0.96",
    "planted defects found": ">= 0.95",
    "clean letters blocked": "<= 0.025",
    "WARNs on a clean letter": "<= 0.5",
    "panels, balanced accuracy": "1.0",
}


def figures(judged: Judgement) -> dict[str, float]:
    """Every figure by name; shares from 0 to 1, but for the mean number of WARNs."""
    return {
        **_sides("phrases", judged.phrases),
        **_sides("details", judged.details),
        "planted defects found": judged.found,
        **{f"  {name}": share.share for name, share in judged.defects.items()},
        "clean letters blocked": 1 - judged.blocked.share,
        "WARNs on a clean letter": judged.warns,
        **_sides("panels", judged.panels),
    }


def _sides(name: str, balance: Balance) -> dict[str, float]:
    return {
        f"{name}, recall": balance.recall.share,
        f"{name}, specificity": balance.specificity.share,
        f"{name}, balanced accuracy": balance.balanced,
    }


def as_table(judged: Judgement, peers: Mapping[str, float]) -> str:
    """The figures as a Markdown table, with those of the peers that are installed."""
    lines = ["| measure | figure | asked |", "|---|---|---|"]
    for name, figure in figures(judged).items():
        lines.append(f"| {name} | {figure:.3f} | {TARGETS.get(name, '')} |")
    for name, figure in peers.items():
        lines.append(f"| phrases, balanced accuracy of {name} | {figure:.3f} | |")
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
    for name, share in judged.defects.items():
        yield f"planted, {name}", share.misses
    yield "clean letters blocked", judged.blocked.misses
    yield "WARNs on clean letters", judged.warned
    yield "copied panels not noticed", judged.panels.recall.misses
    yield "distinct panels taken for copies", judged.panels.specificity.misses


def as_json(judged: Judgement, peers: Mapping[str, float]) -> str:
    """Figures, counts and misses as one JSON object."""
    counts = {name: _count(share) for name, share in judged.defects.items()}
    told = {"figures": figures(judged), "defects": counts, "peers": dict(peers)}
    return json.dumps({**told, "misses": dict(_wrong(judged))}, indent=1, ensure_ascii=False)


def _count(share: Share) -> dict[str, int]:
    return {"found": share.right, "planted": share.all}
