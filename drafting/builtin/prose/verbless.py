"""What a jotting says without its verb, given the one verb that it can only mean: `errors 2.2 to 1.1` went there."""

import re

from drafting.builtin.months import MONTH_NAMES
from drafting.builtin.prose import verbs
from drafting.builtin.prose.beside import moved_then, none_since, rises
from drafting.builtin.prose.finite import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    is_plural,
    main_verb,
    words_in,
)
from drafting.builtin.prose.lexicon import word_class

COMMA = re.compile(r",\s+(?![^“\"]*[”\"])(?![^()]*\))")
_AMOUNT = r"[£$€]?\d[\d.,]*(?: ?(?:%|k\b|percent\b|per cent\b))?"
_NUMBER = (
    rf"(?:{_AMOUNT}|(?:twenty|thirty|forty|fifty)-\w+|{'|'.join(sorted(word_class('numbers')))})"
)
_UNIT = r"(?: ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|(?:a|an|per|every|each) [a-z]+))"
_THING = r"(?P<thing>(?:the |our |my )?[a-z][\w'’-]*(?: [a-z][\w'’-]*){0,4}?)"
_NIL = r"(?:none|zero|nil)"
_ABOUT = r"(?:about |around |under |over )?"
_MOVED = re.compile(
    rf"{_THING} (?P<how>(?:from )?{_ABOUT}{_AMOUNT}(?: \w+){{0,3}}? (?:down |up )?to {_ABOUT}(?:{_AMOUNT}|{_NIL})\b.*"
    rf"|(?:up|down)(?: by)? {_AMOUNT}(?![\d.,]| to \d).*"
    rf"|from {_ABOUT}{_NUMBER}(?: \w+){{0,3}} to {_ABOUT}{_NUMBER}\b.*)"
)
"""`reorders up 22%`, `corrections from 12 a week to 3`."""
_UNLED = re.compile(
    r"\b(?P<how>dropped|fell|rose|climbed|went) (?=\d[\d.,]*[a-z%]*(?: \w+){0,2}? (?:down |up )?to (?:\d|none|zero))"
)
"""`went 41 to 68`, which lacks no verb but a `from`."""
_NOT_DONE_TO = (
    "walked|turned|arrived|stayed|failed|passed|showed|happened|dropped|ended|started|worked|queued"
)
"""What several do by themselves: `nine cows walked in`."""
_DONE = re.compile(
    r"(?P<many>\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
    rf"(?P<things>(?: [a-z][\w'’-]*){{1,2}}s| people| staff| children) (?P<done>(?!{_NOT_DONE_TO})[a-z]+ed|kept|sold"
    r"|built|found|won|lost)\b(?! (?:the|a|an|my|our|their|it|them|us|me)\b)(?P<rest>.*)"
)
"""`22 people housed in ten weeks`."""
_STANDS = re.compile(
    rf"{_THING} (?P<how>(?:now |still |only |about |around |at |over |under |nearly |up to ){{0,2}}"
    rf"(?:{_AMOUNT}(?<=[%t])|{_AMOUNT}(?: to {_AMOUNT})?{_UNIT}).*)"
)
"""`picking errors about 1.8%`."""
_STATE = re.compile(
    rf"{_THING} (?P<how>(?:still |mostly |always |often |usually |nearly always |never |all |very |too ){{0,2}}"
    r"(?:late|early|slow|thin|short|low|high|poor|weak|empty|missing|behind|overdue|stale|afraid|unread|idle"
    r"|on paper|in boxes|by hand|out of date|full)\b.*)"
)
"""`old files still on paper`."""
_LOST = re.compile(
    r"^(?P<things>(?:[a-z0-9][\w'’-]* ){0,3}[a-z][\w'’-]*s) (?=lost (?:twice|again|last|this|since|in|every|during)\b)"
)
"""`lab results lost twice last month`."""
_FAILED = re.compile(
    r"(?:missed|lost|failed|returned|rejected|dropped|damaged|delayed) (?=[a-z]+s? )"
)
"""What may stand before things whose number changed: `missed calls 30 a day to 5`."""
_COUNT = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)"
_LASTS = re.compile(
    rf"(?:about |around |nearly |some )?{_COUNT} (?:minutes|hours|days|weeks|months|years) from [a-z].+ to [a-z].+"
)
"""`11 weeks from referral to first fitting`."""
_BROUGHT = re.compile(
    rf"{_THING} (?P<how>(?:reduced|cut|brought|lowered|shortened|raised|increased|lifted)(?: down| up| back)?"
    rf" (?:to|by|from) {_ABOUT}{_NUMBER}\b.*)"
)
"""`regression reduced to 1 day`, which somebody did."""
_READY = re.compile(
    rf"(?P<many>{_COUNT} (?:out of|of|in) {_COUNT}(?: [a-z]+s)?) (?P<how>(?:ready|done|full|late|home|sold|empty)\b.*)"
)
"""`7 out of 10 bags ready by 11`."""
_HAPPENED = re.compile(
    rf"{_COUNT}(?! (?:times|years|months|weeks|days|hours)\b)(?: [a-z][\w'’-]*){{1,3}}s (?:last|this|(?P<since>since)) "
    rf"(?:week|month|quarter|year|term|season|series|spring|summer|autumn|winter|christmas|{MONTH_NAMES})",
    re.IGNORECASE,
)
"""`two infringements last quarter`."""
_GOES_ON = re.compile(r"(?P<half>.+?)(?P<more> and (?:she|he|they|we|for|in|on) .+)")
_AIMED = re.compile(
    r"\b(?P<wants>wants?|wanted) (?P<aim>(?:under|below|over|above|down to|less than) [£$€]?\d)"
)
_LED = re.compile(r"(?:from|up|down)\b")
_WAY = re.compile(r"\b(?:down|up) to\b")
_SINGLE_RATE = re.compile(r"^(?!the |our |my )(?=[\w'’ -]*\b(?:rate|score|share)$)")
_HOURS = frozenset(("open", "shift", "shifts", "hours", "days", "weekdays", "nights"))
_LOOSE = frozenset(("valid", "free", "open", "full", "new"))
_WITHOUT = re.compile(r"(?:no|zero) (?!one\b)[a-z]+\b(?! one)")
_OFFER = re.compile(r"(?:happy|glad|willing|ready|keen) to (?=[a-z])")


def with_verbs(clause: str) -> str:
    """The clause with a verb for each part that has none and can only have had one."""
    first, *rest = COMMA.split(clause)
    whole = _first_half(first)
    several = _is_plural_thing(whole)
    parts = [_AIMED.sub(rf"\g<wants> {'them' if several else 'it'} \g<aim>", part) for part in rest]
    return ", ".join((whole, *(_joined(part) for part in parts)))


def _first_half(part: str) -> str:
    """The part with its verb, also where `and` links what has a verb of its own to what has none."""
    both = _GOES_ON.match(part)
    whole = with_verb(both["half"]) if both else part
    return f"{whole}{both['more']}" if both and whole != both["half"] else with_verb(part)


def with_verb(part: str) -> str:
    """`errors went from 2.2 to 1.1` for `errors 2.2 to 1.1`; the part as it is where it has a verb or none is sure."""
    part = _LOST.sub(r"\g<things> were ", _UNLED.sub(r"\g<how> from ", moved_then(part)))
    which = _FAILED.match(part)
    if which and (moved := _MOVED.fullmatch(part[which.end() :])):
        rest = with_verb(moved.group())
        return part if rest == moved.group() else f"{which.group()}{rest}"
    if main_verb(words_in(part)) >= 0 or any(map(_is_verb, words_in(part)[:4])):
        return part
    moved = _MOVED.fullmatch(part)
    if moved and _is_thing(words_in(moved["thing"])) and _moves(moved["thing"], moved["how"]):
        thing, how = _SINGLE_RATE.sub("the ", moved["thing"]), moved["how"]
        return f"{thing} went {how if _LED.match(how) else f'from {how}'}"
    if counted := _counted(part):
        return counted
    found = _STANDS.fullmatch(part) or _STATE.fullmatch(part)
    if not found or not _is_thing(words_in(found["thing"])):
        return part
    return f"{found['thing']} {'are' if _several(found['thing']) else 'is'} {found['how']}"


def _counted(part: str) -> str:
    """What was counted or brought to a number, and its verb: how long it takes, what was done to it; "" if neither."""
    if none := none_since(part):
        return none
    if _LASTS.fullmatch(part):
        return f"it takes {part}"
    if done := _DONE.fullmatch(part):
        return f"{done['many']}{done['things']} were {done['done']}{done['rest']}"
    if ready := _READY.fullmatch(part):
        return f"{ready['many']} were {ready['how']}"
    brought = _BROUGHT.fullmatch(part)
    if brought and _is_thing(words_in(brought["thing"])):
        return (
            f"{brought['thing']} {'were' if _several(brought['thing']) else 'was'} {brought['how']}"
        )
    happened = _HAPPENED.fullmatch(part)
    return f"there {'have been' if happened['since'] else 'were'} {part}" if happened else ""


def _moves(thing: str, how: str) -> bool:
    """Whether two amounts are a change and no range: the way is told, or it goes down; opening hours do neither."""
    first, *rest = (float(found.replace(",", "")) for found in re.findall(r"\d+(?:[.,]\d+)*", how))
    falls = rest[0] < first if rest else re.search(rf"\bto {_NIL}\b", how) is not None
    moves = _LED.match(how) or _WAY.search(how) or falls or rises(thing, how)
    return bool(moves) and thing not in _HOURS


def _joined(part: str) -> str:
    whole = with_verb(part)
    if whole != part:
        return f"and {whole}"
    if _WITHOUT.match(part) and main_verb(words_in(part)) < 0:
        return f"with {part}"
    return f"and I am {part}" if _OFFER.match(part) else part


def _is_verb(word: str) -> bool:
    """Whether the word may be a verb and is hardly a noun."""
    return verbs.only_past(word) or verbs.surely_third(word) or word in verbs.AUXILIARIES


def _is_thing(words: list[str]) -> bool:
    """Whether the words can only be a thing: no verb, no adverb, and an article only at the start."""
    apart = ADVERBS | CONJUNCTIONS | PREPOSITIONS | OBJECTS | PRONOUNS | _LOOSE
    loose = words and words[-1] not in word_class("uncounted") and verbs.is_base(words[-1])
    if loose and (not words[:-1] or is_plural(words[-2])):
        return False
    return words[-1:] != ["the"] and not any(
        word in apart or verbs.is_past(word) or (place and word in DETERMINERS)
        for place, word in enumerate(words)
    )


def _several(thing: str) -> bool:
    last = words_in(thing)[-1]
    return is_plural(last) or last in word_class("plurals")


def _is_plural_thing(clause: str) -> bool:
    place = main_verb(words_in(clause))
    return place > 0 and is_plural(words_in(clause)[place - 1])
