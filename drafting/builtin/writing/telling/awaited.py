"""What comes next, as the sender looks ahead to it: where they will be, or what they will be sent."""

import re
from dataclasses import replace
from functools import cache

from drafting.builtin.phrasebook import phrases
from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import uncounted
from drafting.builtin.prose.finite import DETERMINERS, is_plural, words_in
from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.recipients import is_thing, to_others, to_sender
from drafting.builtin.writing.telling.telling import Telling

_SENDS = re.compile(
    r"(?:(?P<reader>you)|(?P<other>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))"
    r"(?:(?: will|['’]ll) (?:then |also |just )?(?P<verb>send|e-?mail|mail|forward|post|text)"
    r"|(?:['’]re| are| is) (?P<doing>send|e-?mail|mail|forward|post)ing)"
    r"(?P<whom>(?: (?:me|over|on|through|across|out|round))*)"
    r" (?P<what>(?!me\b|you\b|by\b|on\b|next\b|this\b)[^,;“]+)"
)
_GIVES = re.compile(
    r"you(?: will|['’]ll) (?:(?P<show>(?:show|walk|take|drive|introduce) me)"
    r"|(?:have|let|want|get) me(?: to)? (?P<do>[a-z]+\b)|want me (?:in )?for"
    r"|arrange|set up|book|fix|organi[sz]e|(?:give|hand|set) me) (?P<what>[^,;“]+)"
)
_ROUND = r"(?:a?round|through|over|along|across|past) "
_TO = r"(?:(?:out|up|down|along|over|back|across|round) )?to "
_SHOWN = {
    "show": re.compile(rf"(?:{_ROUND})?(?P<what>(?P<first>[^\WA-Z][\w'’]*).*)"),
    "introduce": re.compile(r"to (?P<what>(?P<first>\w[\w'’]*).*)"),
}
_GOING = re.compile(rf"(?P<way>{_ROUND}|{_TO})(?P<what>(?P<first>\w[\w'’]*).*)")
"""Where somebody shows the sender something, and where they take them."""
_IDIOM = re.compile(r"(?:an?|the) (?:door|ropes|way|bend|wall|sack|push|boot|elbow|hand|miss)\b")
"""What is named in a way of speaking, and is no place and no thing."""
_NAME = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*(?=$| (?:from|of|at|in|with)\b)")
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
_ONE = re.compile(r"(?:an?|one)\b (?!(?:of|more|another|other|few|lot|bit|little|couple)\b)")
_NONE = re.compile(
    r"(?:no|none|nobody|nothing|neither|(?:some|any|every)(?:one|body|thing|where))\b",
    re.IGNORECASE,
)
_HALF = re.compile(r"half (?!(?:an?|the|of|my|your|our)\b)")
_COUNTED = word_class("numbers") - {"one"}
_AND = re.compile(r"\band (?P<verb>[a-z]+)\b")
_ASIDE = re.compile(r" \([^()]*\)")
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
            return Mode.RECEIVED, _sent(sends)
        case Mode.THAT if gives := _GIVES.match(words):
            return Mode.ATTENDED, _shown(gives) if gives["show"] else _given(gives)
        case _:
            return telling.mode, ""


def _sent(sends: re.Match[str]) -> str:
    """`the exercise from Tom on Friday` for what Tom will send on Friday; "" where it goes to somebody else."""
    what, by = to_sender(_ONWARDS.sub("", sends["what"])), sends["other"]
    day = _WHEN.search(what)
    thing = what[: day.start()] if day else what
    if to_others(thing, sends["verb"] or sends["doing"], given="me" in sends["whom"].split()):
        return ""
    named = _known(what) if is_thing(what) else ""
    end = len(named) - len(day.group()) if day else len(named)
    return f"{named[:end]} from {by}{named[end:]}" if by and named else named


def _given(gives: re.Match[str]) -> str:
    if gives["do"]:
        return _doing(f"{gives['do']} {gives['what']}")
    what = gives["what"].strip()
    return _known(what) if _pointed(what.split()[0]) and not _IDIOM.match(what) else ""


def _pointed(first: str) -> bool:
    """Whether a word leads in some thing, as an article or a number does."""
    return first in DETERMINERS | {"another"} or first[0].isdigit()


def _shown(gives: re.Match[str]) -> str:
    """`walking round the yard with you` for `you will walk me round the yard`; "" for ways of speaking."""
    verb = gives["show"].split()[0]
    found = _SHOWN.get(verb, _GOING).fullmatch(gives["what"].strip())
    if not found or _IDIOM.match(found["what"]):
        return ""
    if not _pointed(found["first"]) and not found["first"][0].isupper():
        return ""
    what = _place(found["what"])
    day = _WHEN.search(what)
    end = day.start() if day else len(what)
    way = "" if verb in _SHOWN else found["way"]
    beside = " with you" if way and " with " not in what else ""
    return f"{_SHOWING[verb]} {way}{what[:end]}{beside}{what[end:]}" if what else ""


def _place(what: str) -> str:
    """`Leeds`, but `the Leeds depot`."""
    named = _ONWARDS.sub("", what).strip()
    return named if _NAME.match(_WHEN.sub("", named)) else _known(what)


def _doing(words: str) -> str:
    """`riding out and watching` for `ride out and watch`; "" where the sender is not there to do it."""
    first, _, rest = words.partition(",")[0].partition(" ")
    going = verbs.ing_of(first) if first in phrases("fitness")["attended"] else None
    return f"{going} {_AND.sub(_and_doing, rest)}" if going and rest else ""


def _and_doing(found: re.Match[str]) -> str:
    return f"and {verbs.ing_of(found['verb']) or found['verb']}"


def _known(thing: str) -> str:
    """`the bench test` for `a bench test`: a step of which both know; "" where it is an answer or nothing is named."""
    named = _article(_ONWARDS.sub("", thing).strip())
    words = words_in(named)
    if not words or _NONE.match(named) or _UNSURE.search(thing):
        return ""
    if _ANSWERS.search(_WHEN.sub("", named)):
        return ""
    head = words_in(_WHEN.sub("", named))[-1:]
    single = not any(is_plural(word) or uncounted(word) for word in head)
    numbered = (words[0] in _COUNTED or words[0][0].isdigit()) and words[1:2] not in (
        ["of"],
        ["more"],
    )
    owned = words[0] in DETERMINERS | {"another"} or words[0].endswith("'s")
    return f"the {named}" if numbered or (single and not owned) or _HALF.match(named) else named


def _article(named: str) -> str:
    """`the bench test` for `a bench test`, but `one of the tests` and `one more test`."""
    found = _ONE.match(named)
    return f"the {named[found.end() :]}" if found else named


@cache
def _comes() -> re.Pattern[str]:
    things = "|".join(phrases("fitness")["received"])
    before = r"(?:(?!with\b|of\b|in\b|on\b|for\b|to\b|at\b)[\w'-]+ ){0,5}?"
    ends = r"(?=$| (?:on|by|before|for|of|from|to|next|this|tomorrow)\b)"
    return re.compile(rf"(?:the|an?|one|two|three|my|your) {before}(?:{things}){ends}")
