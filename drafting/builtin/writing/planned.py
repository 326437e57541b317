"""What a letter says between greeting and farewell, part by part, as the plan of its kind has it."""

from collections.abc import Container, Iterator
from typing import Any

from drafting.builtin.writing.choosing.parts import FURTHER
from drafting.builtin.writing.draft import Draft
from drafting.builtin.writing.lengths import Said, counted, shortened
from drafting.builtin.writing.paragraphs import Layout

_TOGETHER = 40
"""Words of a problem and its answer that still make one sentence."""

_FILLING = ("memory", "problem", "strength", "motive")
"""Parts that may reach further for a passage where the letter is short."""
_DEEDS = frozenset(("strength", "another_strength", "strength_alone"))
"""Parts that tell what the sender did."""
_THINLY = 3
"""Steps away from which a letter reaches for what is thin."""
_BARE = 45
"""Words between greeting and farewell below which a line is quoted as it was jotted: less than this says nothing."""

Plan = dict[str, Any]
"""A kind's phrase file: its paragraphs, what may be left out, its length, and its frames."""


def body(draft: Draft, plan: Plan) -> Said:
    """The sentences between greeting and farewell, quoting more where they would otherwise rest on nothing."""
    draft.quotes = plan.get("quotes", draft.quotes)
    said = _planned(draft, plan)
    if (draft.grounded and not draft.thin) or "at_last" not in plan:
        return said
    draft.quotes = plan["at_last"]
    return _planned(draft, plan)


def _planned(draft: Draft, plan: Plan) -> Said:
    """The sentences of the plan, within the kind's length where the notes have enough."""
    least, most = plan["words"]
    layout, extra = plan["paragraphs"], plan.get("extra", [])
    barred = plan.get("without", {}).get(draft.brief.stance, [])
    layout = _without(layout, barred)
    draft.spare |= frozenset(plan.get("spare", ()))
    draft.names = plan.get("names", draft.names)
    draft.reasons = plan.get("reasons", draft.reasons)
    draft.longest = plan.get("longest", draft.longest)
    draft.poorest = plan.get("poorest", draft.poorest)
    instead, last = plan.get("instead", []), plan.get("last", [])
    held = ({*extra, *instead, *last}, {*extra, *last} - {*instead}, {*extra} - {*instead})
    said = _first(draft, [_without(layout, parts) for parts in held], plan.get("furthest"))
    if "missed" in plan.get("opening", {}):
        said |= {"opening": _reopened(draft, adds="repair" in said)}
    for part, others in plan.get("needless", {}).items():
        said = {name: text for name, text in said.items() if part not in said or name not in others}
    if extra:
        further = [part for parts in layout for part in parts if part in _FILLING]
        said = _filled_up(draft, said, (*further, *extra), (least, plan.get("full", least)))
    said = shortened(said, plan["optional"], most)
    if plan.get("wishes") and not _DEEDS & said.keys():
        return _tied(said, draft.say("willing"))
    return _tied(said, draft.value if "strength" in said else "")


def _reopened(draft: Draft, *, adds: bool) -> str:
    """The opening of a letter, now that it mends an answer or none; what it `adds` belongs to no question."""
    if not draft.mends:
        draft.slots |= {"unanswered": "", "pledged": ""} if adds else {}
        draft.brief = draft.brief.model_copy(update={"repair": False})
    draft.book.reset()
    return draft.say("opening")


def _filled_up(draft: Draft, said: Said, parts: tuple[str, ...], lengths: tuple[int, int]) -> Said:
    """What was said and, while that is short or rests on nothing, more of it: what tells less, at last what is quoted.

    `lengths` are the words it needs, and those it may have while enough is left for a later message.
    """
    least, full = lengths
    draft.filling = True
    for steps, enough, most in ((1, least, full), (2, _BARE, _BARE)):
        draft.steps = max(draft.steps, steps)
        for part in parts:
            aim = most if draft.plenty else enough
            if counted(said) < aim and part not in said:
                said |= _sentences(draft, [[part]])
    draft.steps = len(FURTHER)
    for part in parts:
        if not draft.grounded and part not in said:
            said |= _sentences(draft, [[part]])
    return said


def _without(layout: Layout, barred: Container[str]) -> Layout:
    return [[part for part in parts if part not in barred] for parts in layout]


def _first(draft: Draft, layouts: list[Layout], furthest: int | None) -> Said:
    """The sentences of the first layout; where none rests on a passage, of the second, from ever further away.

    Where nothing but what is thin is left, of the last.
    """
    main, whole, last = layouts
    said: Said = {}
    steps = range(len(FURTHER[:furthest]) + 1)
    further = ((step, whole if step < _THINLY else last) for step in steps)
    for step, layout in ((0, main), *further):
        draft.begin(step)
        said = dict(_sentences(draft, layout))
        if draft.grounded:
            break
    draft.steps = max(draft.steps, 1)
    return said


def _tied(said: Said, value: str) -> Said:
    """The problem in a sentence with what the sender did about one like it, or would do, where both are short."""
    problem = said.get("problem", "")
    whole = problem.count(".") == 1 and problem.endswith((".", "”."))
    long = len(problem.split()) + len(value.split()) > _TOGETHER
    if long or not (value and whole):
        return said
    tied = {"problem": f"{problem[:-1]}; {value}."}
    return {part: tied.get(part, text) for part, text in said.items() if part != "strength"}


def _sentences(draft: Draft, layout: list[list[str]]) -> Iterator[tuple[str, str]]:
    for paragraph in layout:
        opens = True
        for part in paragraph:
            sentence = draft.say(part, opens=opens)
            if sentence:
                opens = False
                yield part, sentence
