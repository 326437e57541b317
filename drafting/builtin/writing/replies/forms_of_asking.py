"""The ways in which a message asks something, each as it stands behind `you asked`, still in its writer's words."""

import re
from collections.abc import Callable

from drafting.builtin.dates import has_date
from drafting.builtin.prose import verbs
from drafting.builtin.writing.replies.errands import errand, errands, mind, please
from drafting.builtin.writing.replies.sorts import Found, Sort

_OFFERED = re.compile(
    r"(?:we|I) (?:can|could|are able to|am able to|would like to|['’]d like to) (?:offer|propose|suggest)"
    r" (?:you )?(?P<what>.+)"
    r"|(?:we|I) can (?:do|manage|make)(?P<can> .+)|(?:how|what) about (?P<about>.+)"
    r"|(?:please )?(?:find|see) below [^:]*: (?P<below>.+)"
    r"|(?:the )?(?:dates|days|times|slots)(?: (?:that )?(?:we|I) (?:have|can (?:do|offer)))?"
    r"(?: (?:available|free|left))* are (?P<are>.+)",
    re.IGNORECASE,
)
_SUITS = re.compile(
    r"(?P<aux>would|could|can|do|does|might|will|is|are) (?P<what>(?!you\b|we\b|I\b|there\b).+?)"
    r" (?P<how>suit|work|fit|be|possible|convenient|suitable|okay|ok|good|fine|all right)\b(?P<rest>.*)",
    re.IGNORECASE,
)
_YOU = re.compile(
    r"(?P<aux>are|do|did|have|would|will|could|can|were) you (?P<rest>.+)", re.IGNORECASE
)
_KINDLY = re.compile(
    r"(?:(?:please|kindly|also|possibly|perhaps|just),? |be able to (?=send|let|share)"
    r"|be (?:so kind as|kind enough) to )+",
    re.IGNORECASE,
)
_WH_YOU = re.compile(
    r"(?P<wh>(?:(?:on|at|by|from) )?(?:when|where|how|what|which|why)\b[^,;]*?)"
    r" (?P<aux>could|can|would|will|are|do|did|have|should|might) you\b ?(?P<rest>.*)",
    re.IGNORECASE,
)
_WH_YOUR = re.compile(
    r"(?P<wh>what|when|where|how|which|who) (?P<aux>is|are|would|will) (?P<what>your .+?|the(?: \w+){1,4}?)"
    r"(?P<be> be)?",
    re.IGNORECASE,
)
_THERE = re.compile(r"(?P<aux>is|are) there (?P<what>.+)", re.IGNORECASE)
_FINE = re.compile(
    r"(?P<aux>is|would) it (?P<be>be )?(?P<how>all right|alright|ok(?:ay)?|fine|possible|convenient)"
    r"(?P<rest> (?:if|for|to|that) .+)",
    re.IGNORECASE,
)
_WE = re.compile(r"(?P<aux>could|can|may|might) (?P<who>we|I) (?P<rest>.+)", re.IGNORECASE)
_WH_SUITS = re.compile(
    r"(?:what|which|when)(?: \w+){0,6}? (?:suits?|works?|would (?:suit|work|be))\b.*\byou\b.*",
    re.IGNORECASE,
)
_MAY_HAVE = re.compile(
    r"(?:may|can|could) (?:we|I) (?:please )?(?:have|get) (?P<what>(?:your|the|a copy|copies)\b.+)",
    re.IGNORECASE,
)
_NEED = re.compile(
    r"(?:we|I)(?: will| would| do|['’]ll| also| still| just)* (?:need|require)"
    r" (?P<what>(?!to\b|you\b|another\b|more\b|a (?:little|bit|few|couple|week)\b|one more\b|longer\b).+)",
    re.IGNORECASE,
)
_WONDER = re.compile(
    r"(?:(?:we|I)(?:['’](?:d|m|re)| would| am| are| was| were| just| also| only| wanted| like| need| writing| keen)*"
    r"(?: to)? (?:ask|check|know|wonder(?:ed|ing)?|find out|hear)(?: from)?(?: you)?|let (?:me|us) know"
    r"|(?:my|our|the) (?:\w+ ){1,2}(?:wants?|would like) to (?:know|ask|hear)"
    r"|(?:[\w'’]+ ){1,10}(?:is|are) wondering|(?:[\w'’]+ ){1,16}(?:has|have) asked"
    r"|(?:can|could|may) (?:I|we) (?:just )?(?:ask|check))"
    r" (?P<clause>(?:if|whether|when|how|what|which|who|where)\b.+)",
    re.IGNORECASE,
)


_ABOUT = re.compile(
    r"(?:please )?let (?:me|us) know (?:about|of) (?:any )?(?P<what>.+)", re.IGNORECASE
)


def _offered(said: str) -> Found:
    found = _OFFERED.fullmatch(said)
    what = next(filter(None, found.groups()), "").strip() if found else ""
    return (
        (Sort.OFFERED, re.split(r" if (?:that|this|it|either)\b", what)[0])
        if has_date(what)
        else None
    )


def _suits(said: str) -> Found:
    """`whether Tuesday suits you` for `would Tuesday suit you?`."""
    found = _SUITS.fullmatch(said)
    if not found:
        return None
    verb = "" if found["aux"].lower() in {"do", "does"} else f"{found['aux'].lower()} "
    if verb in {"is ", "are "} or found["how"] not in {"suit", "work", "fit", "be"}:
        return Sort.ASKED, f"whether {found['what']} {verb}{found['how']}{found['rest']}"
    third = f"{found['how']}s" if found["aux"].lower() == "does" else found["how"]
    whom = " you" if not found["rest"] and found["how"] in {"suit", "suits"} else ""
    return Sort.ASKED, f"whether {found['what']} {verb}{third}{found['rest']}{whom}"


def _you(said: str) -> Found:
    found = _YOU.fullmatch(said)
    if not found:
        return None
    aux, rest = found["aux"].lower(), _KINDLY.sub("", found["rest"], count=1)
    asking = aux in {"would", "will", "could", "can"}
    if asking and rest.split()[0].lower() in errands():
        return errand(rest)
    return Sort.ASKED, f"whether you {_in_order(aux, rest)}"


def _in_order(aux: str, rest: str) -> str:
    """The verb as a statement has it: `found it` for `did you find it`, `could start` for `could you start`."""
    verb, _, more = rest.partition(" ")
    if aux == "did" and (past := verbs.past_of(verb)):
        return f"{past} {more}"
    return rest if aux == "do" else f"{aux} {rest}"


def _wh(said: str) -> Found:
    your, you = _WH_YOUR.fullmatch(said), _WH_YOU.fullmatch(said)
    if _WH_SUITS.fullmatch(said):
        return Sort.ASKED, _small(said)
    if your:
        return Sort.ASKED, f"{_small(your['wh'])} {your['what']} {your['aux']}{your['be'] or ''}"
    if not you:
        return None
    return Sort.ASKED, f"{_small(you['wh'])} you {_in_order(you['aux'].lower(), you['rest'])}"


def _fine(said: str) -> Found:
    found = _FINE.fullmatch(said)
    verb = f"{found['aux'].lower()} {found['be'] or ''}" if found else ""
    return (Sort.ASKED, f"whether it {verb}{found['how']}{found['rest']}") if found else None


def _there(said: str) -> Found:
    found = _THERE.fullmatch(said)
    return (Sort.ASKED, f"whether there {found['aux'].lower()} {found['what']}") if found else None


def _we(said: str) -> Found:
    found = _WE.fullmatch(said)
    asked = f"whether {found['who']} {found['aux'].lower()} {found['rest']}" if found else ""
    return (Sort.ASKED, asked) if asked else None


def _need(said: str) -> Found:
    found = _NEED.fullmatch(said) or _MAY_HAVE.fullmatch(said)
    return (Sort.NEEDED, found["what"]) if found else None


def _wonder(said: str) -> Found:
    found = _WONDER.fullmatch(said)
    if not found:
        return None
    could = re.match(r"(?:if|whether) you (?:could|would|can|will)(?: please)? ", found["clause"])
    errand = _you(f"could you {found['clause'][could.end() :]}") if could else None
    if errand and errand[0] is Sort.WANTED:
        return errand
    return Sort.ASKED, re.sub(r"^if\b", "whether", found["clause"])


def _about(said: str) -> Found:
    found = _ABOUT.fullmatch(said)
    return (Sort.ASKED, f"about {found['what']}") if found else None


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


FORMS: tuple[Callable[[str], Found], ...] = (
    _offered, _about, _wonder, please, _wh, mind, _you, _fine, _suits, _there, _need, _we,
)  # fmt: skip
"""The ways in which something is asked, the surest first."""
