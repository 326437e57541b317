"""How a message should sound, as the notes show it: formal, plain, brief or warm, with the reason in a sentence."""

import re

from drafting.models import Anchors, Notes, Noun, Person, Tone

_FORMAL = re.compile(
    r"\b(?:very |quite |rather )?(?:formal(?!ly|ity|ities)|old[- ]school|stiff)\b"
    r"|\b(?:chambers|magistrates|archdiocese|embassy)\b",
    re.IGNORECASE,
)
_BRIEF = re.compile(
    r"\b(?:likes|wants|prefers|asked for|said) (?:it |them |things |to )*(?:keep (?:it|things) )?(?:short|brief)\b"
    r"|\bkeep (?:it|this|things|mails?|e-?mails?) (?:short|brief)\b|\bhates? long (?:e-?mails?|mails?|letters?)\b"
    r"|\b(?:two|three) lines\b(?= (?:is|are|will|at most|max|only))"
    r"|\b(?:no time to read|reads? (?:only )?on (?:his|her|the) phone)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\b(?:no[- ]nonsense|plain[- ]spoken|plain[- ]speaking|matter[- ]of[- ]fact|straight[- ]talk\w*"
    r"|to the point|hates? (?:waffle|fluff|flattery|jargon)|no (?:waffle|fluff))\b",
    re.IGNORECASE,
)
_SAID = ((Tone.BRIEF, _BRIEF), (Tone.PLAIN, _PLAIN), (Tone.FORMAL, _FORMAL))
"""What notes say of manners, the most particular first."""


class Suggested(Noun):
    """A tone, and why in a sentence for the writer."""

    tone: Tone
    because: str


def suggested(notes: Notes, anchors: Anchors, to: str) -> Suggested:
    """The tone that the notes speak for: what they say of manners first, then how the reader is called."""
    for tone, cue in _SAID:
        found = cue.search(notes.text)
        if found:
            said = " ".join(found.group().split())
            return _because(tone, f"your notes say “{said}”")
    met = next((one for one in anchors.people if one.name == to), Person(name=to))
    if _is_titled(met):
        return _because(Tone.FORMAL, f"you call them {met.called}")
    if met.called:
        return _because(Tone.WARM, f"you call them {met.called}")
    return _because(Tone.WARM, "nothing in your notes asks for another tone")


def _because(tone: Tone, why: str) -> Suggested:
    return Suggested(tone=tone, because=f"{tone.value.capitalize()}, because {why}.")


def _is_titled(met: Person) -> bool:
    """Whether a title stands before the surname in how they are called: `Dr Obiora`, `Chef Nishigaki`, `Ms. V`."""
    title, _, rest = met.called.partition(" ")
    return bool(rest) and title.casefold() not in met.name.casefold().split()
