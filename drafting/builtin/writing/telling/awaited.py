"""What comes next, as the sender looks ahead to it: where they will be, or what they will be sent."""

import re
from dataclasses import replace
from functools import cache

from drafting.builtin.phrasebook import phrases
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import uncounted
from drafting.builtin.prose.finite import DETERMINERS, is_plural, words_in
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling

_SENDS = re.compile(
    r"(?:(?P<reader>you)|(?P<other>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))"
    r"(?:(?: will|['’]ll) (?:then |also |just )?(?:send|e-?mail|mail|forward|post|text)"
    r"|(?:['’]re| are| is) (?:send|e-?mail|mail|forward|post)ing)(?: (?:me|over|on|through|across|out|round))*"
    r" (?P<what>(?!me\b|you\b|by\b|on\b|next\b|this\b)[^,;“]+)"
)
_GIVES = re.compile(
    r"you(?: will|['’]ll) (?:(?P<show>(?:show|walk|take|drive|introduce) me)"
    r"|(?:have|let|want|get) me(?: to)? (?P<do>[a-z]+\b)|want me (?:in )?for"
    r"|arrange|set up|book|fix|organi[sz]e|(?:give|hand|set) me) (?P<what>[^,;“]+)"
)
_SHOWN = re.compile(
    r"(?P<way>(?:a?round|through|over|out|up|down|along|back)(?: to)? |to )?(?P<what>.+)"
)
_SHOWING = {
    "show": "seeing",
    "walk": "walking",
    "take": "going",
    "drive": "driving",
    "introduce": "meeting",
}
"""What the sender does where somebody shows them something, or walks them round it."""
_ONWARDS = re.compile(
    r" (?:and(?! (?:an?|the|one|two)\b)|then|but|so|which|who|that)\b.*$| in$"
    r"| to (?:arrive|come|follow|be (?:sent|fixed|arranged|confirmed))\b.*$"
)
"""Where something else begins that is to happen."""
_UNSURE = re.compile(r"\b(?:poss(?:ibly|ible)?|maybe|perhaps|might|probably|tbc|tba|if)\b")
_ARRIVES = re.compile(r" to (?:arrive|come|follow|be sent)\b")
_WHEN = re.compile(r" (?:on|by|before|next|this|tomorrow|today|tonight)\b.*$")
_ONE = re.compile(r"(?:an?|one) (?=\D)")
_AND = re.compile(r"\band (?P<verb>[a-z]+)\b")
_ASIDE = re.compile(r" \([^()]*\)")
_OWN = frozenset(("my", "your", "his", "her", "its", "our", "their", "the", "these", "those"))
_ANSWERS = re.compile(
    r"\b(?:answers?|decisions?|outcomes?|results?|(?:e-?)?mails?|texts?|letters?|references?|refs|offers?|contracts?"
    r"|bell|rings?|calls?(?! with\b))\b"
)
"""What comes with the decision or goes to others, to which nobody looks forward in a thank-you."""


def awaited(telling: Telling) -> Telling:
    """The step as the sender looks ahead to it; as it is where they neither go there nor are sent anything."""
    mode, words = _sorted(telling)
    return replace(telling, mode=mode, words=words) if words else telling


def _sorted(telling: Telling) -> tuple[Mode, str]:
    words = _ASIDE.sub("", telling.words)
    match telling.mode:
        case Mode.NOUN:
            comes = _comes().match(words) or _ARRIVES.search(words)
            return Mode.RECEIVED if comes else Mode.ATTENDED, _known(words)
        case Mode.WOULD:
            return Mode.ATTENDED, _doing(words)
        case Mode.THAT if sends := _SENDS.match(words):
            return Mode.RECEIVED, _sent(sends["what"], sends["other"])
        case Mode.THAT if gives := _GIVES.match(words):
            return Mode.ATTENDED, _shown(gives) if gives["show"] else _given(
                gives["what"], gives["do"]
            )
        case _:
            return telling.mode, ""


def _sent(what: str, by: str | None) -> str:
    """`the exercise from Tom on Friday` for what Tom will send on Friday."""
    named = _known(what)
    day = _WHEN.search(named)
    end = day.start() if day else len(named)
    return f"{named[:end]} from {by}{named[end:]}" if by and named else named


def _given(what: str, do: str | None) -> str:
    return _doing(f"{do} {what}") if do else _known(what)


def _shown(gives: re.Match[str]) -> str:
    """`walking round the yard with you` for `you will walk me round the yard`."""
    verb, found = gives["show"].split()[0], _SHOWN.fullmatch(gives["what"])
    what = _known(found["what"]) if found else ""
    if not found or not what:
        return ""
    day = _WHEN.search(what)
    end = day.start() if day else len(what)
    way = "" if verb in {"show", "introduce"} else found["way"] or ""
    beside = " with you" if way else ""
    return f"{_SHOWING[verb]} {way}{what[:end]}{beside}{what[end:]}"


def _doing(words: str) -> str:
    """`riding out and watching` for `ride out and watch`; "" where the sender is not there to do it."""
    first, _, rest = words.partition(",")[0].partition(" ")
    going = verbs.ing_of(first) if first in phrases("fitness")["attended"] else None
    return f"{going} {_AND.sub(_and_doing, rest)}" if going and rest else ""


def _and_doing(found: re.Match[str]) -> str:
    return f"and {verbs.ing_of(found['verb']) or found['verb']}"


def _known(thing: str) -> str:
    """`the bench test` for `a bench test`: a step of which both know; "" where it is an answer or nothing is named."""
    named = _ONE.sub("the ", _ONWARDS.sub("", thing).strip(), count=1)
    words = words_in(named)
    if not words or _UNSURE.search(thing) or _ANSWERS.search(_WHEN.sub("", named)):
        return ""
    head = words_in(_WHEN.sub("", named))[-1:]
    single = not any(is_plural(word) or uncounted(word) for word in head)
    bare = words[0] not in _OWN and (single or words[0] in DETERMINERS or words[0][0].isdigit())
    return f"the {named}" if bare else named


@cache
def _comes() -> re.Pattern[str]:
    things = "|".join(phrases("fitness")["received"])
    before = r"(?:(?!with\b|of\b|in\b|on\b|for\b|to\b|at\b)[\w'-]+ ){0,5}?"
    ends = r"(?=$| (?:on|by|before|for|of|from|to|next|this|tomorrow)\b)"
    return re.compile(rf"(?:the|an?|one|two|three|my|your) {before}(?:{things}){ends}")
