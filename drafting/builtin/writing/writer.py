"""The built-in writer: a letter for one reader from what the notes hold, in the phrases of its kind and tone."""

import re
from collections.abc import Iterator
from itertools import chain

from drafting.builtin.phrasebook import phrases
from drafting.builtin.writing.draft import Draft
from drafting.builtin.writing.frames.filling import capital, filled
from drafting.builtin.writing.frames.salutation import farewell, greeting
from drafting.builtin.writing.lengths import Said
from drafting.builtin.writing.paragraphs import paragraphs
from drafting.builtin.writing.planned import Plan, body
from drafting.builtin.writing.replies.received import received
from drafting.models import Anchors, Brief, Notes, Profile

_RE = re.compile(r"^(?:re:\s*)+", re.IGNORECASE)


def write(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> Iterator[str]:
    """The letter in pieces: the subject line, a blank line, then the body paragraph by paragraph."""
    draft = Draft(notes, anchors, profile, brief)
    plan = phrases(brief.kind.value)
    yield subject(draft, plan)
    yield "\n\n"
    if plan.get("inline"):
        yield _inline(draft, plan)
        return
    yield plan.get("greeting", {}).get(brief.tone.value) or greeting(draft.reader, brief.tone)
    for paragraph in paragraphs(body(draft, plan), plan, draft.apart):
        yield f"\n\n{paragraph}"
    yield f"\n\n{farewell(profile, brief.tone)}"


def rests_on(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> tuple[str, ...]:
    """Ids of the anchors that the letter of this brief uses, for the briefs of the other panellists."""
    draft = Draft(notes, anchors, profile, brief)
    body(draft, phrases(brief.kind.value))
    return draft.used


def subject(draft: Draft, plan: Plan) -> str:
    """The subject line of the kind and tone; an answer keeps the subject it answers."""
    theirs = received(draft.brief.received).subject
    first = theirs or (draft.brief.earlier[0].subject if draft.brief.earlier else "")
    if plan.get("replies") and first:
        return f"Re: {_RE.sub('', first)}"
    line = capital(filled(plan["subject"][draft.brief.tone.value], draft.slots))
    known = [draft.slots[slot] for slot in ("role", "date", "company")]
    told = plan.get("inline") or any(slot and slot.casefold() in line.casefold() for slot in known)
    return line if told else ", ".join(filter(None, (line, *known[1:])))


def _inline(draft: Draft, plan: Plan) -> str:
    """Greeting, sentences and name in one paragraph: the longest in the plan's `room`, else within its `characters`.

    Where no passage fits, another of other length may.
    """
    for longest in plan["lengths"]:
        texts = _shorter(draft, plan | {"longest": longest})
        short = (text for text in texts[:-1] if len(text) <= plan["room"])
        fitting = (text for text in texts[1:-1] if len(text) <= plan["characters"])
        if draft.grounded and (found := next(chain(short, fitting), "")):
            return found
    cut = texts[-1][: plan["characters"]].rsplit(" ", 1)[0]
    return next((text for text in texts if len(text) <= plan["characters"]), cut)


def _shorter(draft: Draft, plan: Plan) -> list[str]:
    """The paragraph with all its sentences, then with ever fewer."""
    said = body(draft, plan)
    texts = [_run_on(draft, said)]
    for parts in plan["optional"]:
        said = {name: text for name, text in said.items() if name not in parts.split()}
        texts.append(_run_on(draft, said))
    return texts


def _run_on(draft: Draft, said: Said) -> str:
    opening, *more = said.values()
    opened = f"{greeting(draft.reader, draft.brief.tone)} {opening[:1].lower()}{opening[1:]}"
    return " ".join(filter(None, (opened, *more, draft.slots["sender"])))
