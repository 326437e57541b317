"""The people who were met: names, titles and how they like to be called, without any list of first names."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import word_list
from drafting.builtin.names import Mention, lower_mentions, mentions
from drafting.models import Person, Quote
from guardrails.words import commonness, fold, words_of

ENOUGH = 3
"""Points of evidence from which a name is somebody who was met."""

_MET = re.compile(
    r"\b(?:met|meeting|saw|seen by|seeing|with|w|w/|spoke (?:to|with)|talk(?:ed)? (?:to|with)"
    r"|chat(?:ted)? (?:to|with)"
    r"|interviewed by|interviewers?(?: was| were| is)?|called|named|panel|it was|was with|me and|in front of)[\s:]*"
    r"(?:the |a |an )?$",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?:\b(?:at|from|for|in|of|near|via|on|outside|like|than|into|our|using|use)|@)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:a|an|the|this|some|every|last|next|each|any|by a)\s+$", re.IGNORECASE)
_LATER = re.compile(
    r"\b(?:next|then|to do|todo|timeline|after that|follow[- ]?up|step)\b", re.IGNORECASE
)
_WITHHELD = re.compile(
    r"\b(?:private|secret|don'?t|do not|leave out|keep out|not for|off the record|not to be|nb|confidential)\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"(?:\b(?:dear|hi|hello|hey)|^to)\s+$", re.IGNORECASE)
_CALENDAR = re.compile(
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$",
    re.IGNORECASE,
)
_DUTY = re.compile(
    r"(?:who |he |she |they |that )?(?:runs|owns|manages|leads|heads|founded|looks after|does|sits on)\b",
    re.IGNORECASE,
)
_INTRO = re.compile(
    r"(?:(?:and |so )?(?:who|he|she|they|that)(?:['’]?s|['’]re| is| are)\s+|is\s+"
    r"|was\s+)?(?:(?:the|our|their|a|an|my|his|her|both)\s+)?",
    re.IGNORECASE,
)
_DEPARTMENTS = frozenset(
    [
        "hr",
        "it",
        "safety",
        "facilities",
        "legal",
        "finance",
        "ops",
        "sales",
        "marketing",
        "procurement",
        "operations",
        "product",
        "design",
        "data",
        "insight",
        "security",
        "support",
    ]
)
_NOT_A_TITLE = re.compile(
    r"\b(?:i|i'm|we|said|says|asked|told|you|my|me|wants?|think|thinks|will|would|is|are|has"
    r"|have|had|at|on|for the|job|role|post|position|interview|intervw|intv)\b|\d{2}|\d"
    r" ?[ap]m\b|\d/\d",
    re.IGNORECASE,
)
_TITLE_END = re.compile(
    r"\s+(?:from|at|on|plus|when|this|last|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|for the|for (?=[A-Z]))\s+",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:(?:and|n|plus|also|with|&|\+)\s+)?(?:their\s+|the\s+|her\s+|his\s+)?", re.IGNORECASE
)
_MET_SURELY = re.compile(
    r"\b(?:met|spoke (?:to|with)|talked (?:to|with)|interviewed by|seen by|interviewer (?:was"
    r"|is)|(?:called|named|name (?:is|was)|hm (?:is|was)|manager (?:is|was)|lead (?:is|was)"
    r"|boss (?:is|was))|CN=)\s*$",
    re.IGNORECASE,
)
_INTRODUCING_LABELS = frozenset(
    {
        "from",
        "interviewer",
        "interviewers",
        "who",
        "panel",
        "seen by",
        "met",
        "people",
        "interviewed by",
    }
)
_TELLS = re.compile(
    r"(?:he|she|they)(?:['’]s|['’]re| is| are| runs| manages| heads| owns| leads)\b", re.IGNORECASE
)
_PARTED = re.compile(r"(?:is|was|[(\[,=–—-])", re.IGNORECASE)
_BEHIND_NAME = frozenset(
    {Joint.COMMA, Joint.BRACKET, Joint.DASH, Joint.LABEL, Joint.AND, Joint.COLON}
)
_BEHIND_FIRST_NAME = frozenset({Joint.BRACKET, Joint.LABEL})
_LONGEST_LISTED, _LONGEST_DUTY, _LONGEST_TITLE, _LONGEST_DEPARTMENT = 6, 8, 9, 2
"""Words: of what stands behind a name in a list, of `runs the refurb line`, of a title, of `finance` or `sales ops`."""

_HEAD = 12
"""Clauses of the first line that may be its header."""

_ARTICLED = re.compile(r"\b(?:the|our|their|my|her|his|a|an)\b", re.IGNORECASE)
_THE_TITLE = re.compile(r"(?:the|our|their|head of|a|an|my|who|he|she)\b", re.IGNORECASE)
_NOT_A_NAME = word_list("not_names")


_COMMON_WORD = 4.8
"""Zipf frequency above which a single capitalised word is taken for vocabulary (`There` 6.1, `Tomasz` 2.9)."""


@dataclass(slots=True)
class _Candidate:
    """What speaks for one name being an interviewer's."""

    mention: Mention
    points: int = 0
    title: str = ""
    seen: list[Mention] = field(default_factory=list)


def people(text: str, found: tuple[Clause, ...]) -> tuple[Person, ...]:
    """Everybody who was met, in the order in which the notes first name them."""
    every = [
        mention for mention in (*mentions(found), *lower_mentions(found)) if _possible(mention)
    ]
    by_clause: dict[int, list[Mention]] = defaultdict(list)
    for mention in every:
        by_clause[mention.clause].append(mention)
    sender = _sender(found)
    uses = _uses(text)
    candidates: dict[str, _Candidate] = {}
    for mention in every:
        key = fold(mention.name)
        if key.split()[0] in sender and not mention.honorific:
            continue
        candidate = candidates.setdefault(key, _Candidate(mention))
        points, title = _evidence(mention, found, uses, by_clause)
        candidate.points = max(candidate.points, points)
        candidate.title = candidate.title or title
        candidate.seen.append(mention)
    chosen = [candidate for candidate in candidates.values() if candidate.points >= ENOUGH]
    chosen = _without_parts(_with_list(chosen, tuple(candidates.values()), found))
    return tuple(
        _person(candidate, text, found)
        for candidate in sorted(chosen, key=lambda one: one.mention.start)
    )


def _possible(mention: Mention) -> bool:
    folded = [fold(word).rstrip(".") for word in mention.words]
    if any(word in _NOT_A_NAME or _CALENDAR.match(word) for word in folded):
        return False
    return any(len(word) > 1 for word in folded) and not any(
        character.isdigit() for character in mention.name
    )


def _uses(text: str) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for word in words_of(text):
        counts[word.text.removesuffix("'s")] += 1
    return counts


def _sender(found: tuple[Clause, ...]) -> set[str]:
    """First names of whoever wrote the notes: addressed in pasted mails, or a speaker without any title."""
    names: set[str] = set()
    for clause in found:
        greeted = re.match(
            r"(?:dear|hi|hello|hey)\s+([^\W\d_][\w'’-]*)", clause.text, re.IGNORECASE
        )
        if greeted:
            names.add(fold(greeted.group(1)))
        if fold(clause.label) == "to" and clause.joint is Joint.LABEL:
            names.update(fold(word) for word in clause.text.split()[:1])
    return names - _NOT_A_NAME


def _evidence(
    mention: Mention,
    found: tuple[Clause, ...],
    uses: dict[str, int],
    every: dict[int, list[Mention]],
) -> tuple[int, str]:
    """Points for a mention being somebody who was met, and the title that it gives them."""
    clause = found[mention.clause]
    title = _title(mention, found)
    several = len(mention.words) > 1
    points = 4 if title else 0
    if not several and (mention.name.isupper() or commonness(mention.words[0]) > _COMMON_WORD):
        return 3 * bool(mention.honorific or _MET_SURELY.search(mention.lead)), ""
    if fold(clause.label) in _INTRODUCING_LABELS:
        points += 3
    if _MET.search(mention.lead) or _MET_SURELY.search(mention.lead):
        points += 3 if several or _MET_SURELY.search(mention.lead) else 1
    if mention.honorific:
        points += 2 if several else 3
    if several and max(uses[fold(mention.words[0])], uses[fold(mention.words[-1])]) > 1:
        points += 1
    if _is_listed(mention, found):
        points += 2
    if _follows_title(mention, found):
        points += 3
    if _joins_people(mention, found, every):
        points += 3
    if clause.is_label and _is_dialogue(found) and uses[fold(mention.words[0])] > 1:
        points += 3
    return points - _doubts(mention, found, uses), title


def _is_dialogue(found: tuple[Clause, ...]) -> bool:
    return sum(clause.is_label and fold(clause.text) in {"me", "i"} for clause in found) > 0


def _follows_title(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether a title stands right before the name: `the shift lead, Gbenga` or `Hiring manager = Greta`."""
    clause, before = found[mention.clause], mention.clause - 1
    if mention.lead.strip() or clause.joint not in {Joint.COMMA, Joint.LABEL}:
        return False
    if before > 0 and fold(found[before].text) == fold(mention.words[0]):
        before -= 1
    if before < 0 or not _ends_in_title(found[before].text):
        return False
    introduced = clause.joint is Joint.LABEL or _ARTICLED.search(found[before].text)
    return len(mention.words) > 1 and bool(introduced)


def _joins_people(
    mention: Mention, found: tuple[Clause, ...], every: dict[int, list[Mention]]
) -> bool:
    """Whether the name stands in a row with another person: `Zofia, head of X + Dele`, `Ms Hale and Prof Bello`."""
    clause = found[mention.clause]
    if not _JOINED.fullmatch(mention.lead) or clause.joint not in {
        Joint.PLUS,
        Joint.AND,
        Joint.COLON,
    }:
        return False
    if len(mention.words) == 1 and mention.tail.strip(" ."):
        return False
    before = range(max(mention.clause - 3, 0), mention.clause)
    return any(
        len(other.words) > 1
        and found[other.clause].line == clause.line
        and (other.honorific or _title(other, found))
        for place in before
        for other in every.get(place, ())
    )


def _ends_in_title(words: str) -> bool:
    folded = [word.text for word in words_of(words)]
    return (bool(folded) and folded[-1] in word_list("roles")) or bool(_as_title(words))


def _doubts(mention: Mention, found: tuple[Clause, ...], uses: dict[str, int]) -> int:
    clause = found[mention.clause]
    folded = [fold(word).rstrip(".") for word in mention.words]
    doubts = 0
    if folded[-1] in word_list("organisations") or folded[0] in word_list("organisations"):
        doubts += (
            2
            if mention.honorific or (_is_bracketed(mention, found) and _title(mention, found))
            else 4
        )
    if any(word in word_list("roles") for word in folded[-1:]) and not mention.honorific:
        doubts += 3
    if _AT.search(mention.lead):
        doubts += 4
    if _ARTICLE.search(mention.lead):
        doubts += 2
    if _heads_notes(mention, found):
        doubts += 2 if uses[fold(mention.words[0])] > 1 else 5
    scope = f"{clause.label} {clause.heading}" if not clause.is_label else ""
    if (
        _LATER.search(scope)
        or re.match(r"(?:next|2nd|second)\b", clause.text, re.IGNORECASE)
        or _WITHHELD.search(scope)
    ):
        doubts += 5
    if _ADDRESSED.search(mention.lead):
        doubts += 3
    return doubts


def _heads_notes(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether it is a clause of the first line with no role before it: there the employer stands, not a person."""
    clause = found[mention.clause]
    return (
        clause.line == 0
        and mention.clause < _HEAD
        and not mention.lead
        and not mention.honorific
        and not clause.label
        and not _is_bracketed(mention, found)
        and not any(_ends_in_title(other.text) for other in found[: mention.clause])
    )


def _is_bracketed(mention: Mention, found: tuple[Clause, ...]) -> bool:
    follower = found[mention.clause + 1 : mention.clause + 2]
    return bool(follower) and follower[0].joint is Joint.BRACKET


def _is_listed(mention: Mention, found: tuple[Clause, ...]) -> bool:
    """Whether the name is all of the first clause of a line with something short behind it."""
    clause = found[mention.clause]
    follower = found[mention.clause + 1 : mention.clause + 2]
    return (
        len(mention.words) > 1
        and clause.joint in {Joint.LINE, Joint.BLANK}
        and not (mention.lead + mention.tail).strip(" .")
        and bool(follower)
        and follower[0].joint in {Joint.COMMA, Joint.DASH, Joint.BRACKET}
        and mention.clause > 0
        and follower[0].line == clause.line
        and not re.search(r"\b(?:you|we)\b", follower[0].text, re.IGNORECASE)
        and len(follower[0].text.split()) <= _LONGEST_LISTED
    )


def _title(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title that stands right behind the name, or nothing."""
    tail = mention.tail.strip(" .*_~`'’\"”")
    several = len(mention.words) > 1
    if tail and not _PARTED.match(tail) and not several:
        return ""
    followers = found[mention.clause + 1 : mention.clause + 3]
    if tail:
        return _as_title(tail) or _bracketed_title(tail) or _told_next(followers)
    if not several and mention.lead and followers and _THE_TITLE.match(followers[0].text):
        return _as_title(followers[0].text)
    if not followers or followers[0].joint not in (_BEHIND_NAME if several else _BEHIND_FIRST_NAME):
        return _told_next(followers)
    title = _as_title(followers[0].text) or _as_title(" and ".join(_joined(followers)))
    return title or (followers[0].text.rstrip(".") if _is_listed(mention, found) else "")


def _joined(followers: tuple[Clause, ...]) -> list[str]:
    """The words of the first clause, and of the second where it goes on after an `and`."""
    goes_on = len(followers) > 1 and followers[1].joint is Joint.AND
    return [re.sub(r"^and\s+", "", clause.text) for clause in followers[: 1 + goes_on]]


def _told_next(followers: tuple[Clause, ...]) -> str:
    """The title in a sentence about the person: `He's the regional sales manager`."""
    told = (_as_title(clause.text) for clause in followers if _TELLS.match(clause.text))
    return next(told, "")


def _bracketed_title(tail: str) -> str:
    inside = re.match(r"\s*(?:[(\[]|[,–—-]\s)\s*([^)\]]+)", tail)
    return _as_title(inside.group(1)) if inside else ""


def _as_title(words: str) -> str:
    """The words without their introduction where they are a job title, else nothing."""
    words = _TITLE_END.split(words.strip(" .*_~`|"))[0]
    if _DUTY.match(words) and len(words.split()) <= _LONGEST_DUTY:
        return re.sub(r"^(?:who|he|she|they|that)\s+", "", words, flags=re.IGNORECASE)
    intro = _INTRO.match(words)
    bare = words[intro.end() :] if intro else words
    folded = [word.text for word in words_of(bare)]
    if not folded or len(folded) > _LONGEST_TITLE or _NOT_A_TITLE.search(bare):
        return ""
    if set(folded[:8]) & word_list("roles") or (
        len(folded) <= _LONGEST_DEPARTMENT and folded[0] in _DEPARTMENTS
    ):
        return bare
    return ""


def _with_list(
    chosen: list[_Candidate], candidates: tuple[_Candidate, ...], found: tuple[Clause, ...]
) -> list[_Candidate]:
    """The chosen, and those that stand in the same list as two or more of them."""
    listed = [one for one in candidates if _is_listed(one.mention, found) and one.points > 0]
    if sum(one in chosen for one in listed) < 2:  # noqa: PLR2004  # two make a list
        listed = []
    starts = {
        one.mention.clause for one in chosen if not one.mention.lead.removeprefix("and ").strip()
    }
    paired = [
        one
        for one in candidates
        if one.points >= 0
        and not one.mention.tail.strip()
        and len(one.mention.words) > 1
        and one.mention.clause + 1 in starts
        and found[one.mention.clause + 1].joint in {Joint.PLUS, Joint.AND}
    ]
    return chosen + [one for one in (*listed, *paired) if one not in chosen]


def _without_parts(chosen: list[_Candidate]) -> list[_Candidate]:
    """The candidates without those whose whole name is part of another's."""
    full = [candidate.mention.words for candidate in chosen if len(candidate.mention.words) > 1]
    return [one for one in chosen if not any(_is_part(one.mention.words, words) for words in full)]


def _is_part(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is a shorter form of a fuller one: `Priya`, `Ms Nair` or `P. Nair` of `Priya Nair`."""
    folded, whole = [fold(word) for word in words], [fold(word) for word in full]
    if folded == whole:
        return False
    if folded[0] == "".join(word[0] for word in whole):
        return True
    initial = len(folded) > 1 and len(folded[0].rstrip(".")) == 1 and folded[0][0] == whole[0][0]
    return set(folded) < set(whole) or (initial and folded[-1] == whole[-1])


def _person(candidate: _Candidate, text: str, found: tuple[Clause, ...]) -> Person:
    mention = candidate.mention
    name = " ".join(_cased(word) for word in mention.words)
    title = candidate.title or _title_by_first_name(mention, found)
    return Person(
        name=name,
        title=title,
        called=_called(candidate, text),
        quote=Quote(start=mention.start, end=mention.end),
    )


def _title_by_first_name(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title given further down, to the first name: `dele = snr analyst`."""
    first = fold(mention.words[0])
    told = (
        _as_title(follower.text)
        for clause, follower in pairwise(found)
        if fold(clause.text) == first and follower.joint is Joint.LABEL
    )
    return next(filter(None, told), "")


def _cased(word: str) -> str:
    """`WOLDE` and `wolde` become `Wolde`; mixed case is kept as it is."""
    if word.islower() or (word.isupper() and len(word) > 2):  # noqa: PLR2004  # `JD` are initials
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


def _called(candidate: _Candidate, text: str) -> str:
    """What they asked to be called, else the honorific the notes mostly use, else the name they are mostly met by."""
    mention = candidate.mention
    asked = _asked_name(mention, text)
    if asked:
        return asked
    formal = _honorific(mention, text)
    words = [_cased(word) for word in mention.words]
    if formal:
        return f"{formal} {words[-1]}"
    return max(words, key=lambda word: (_alone(word, mention.name, text), -words.index(word)))


def _asked_name(mention: Mention, text: str) -> str:
    """The name in `call me Bill`, `goes by Huy` or `likes to be called Deb`, where it follows the person's own."""
    for found in _CALL_ME.finditer(text, mention.end, mention.end + _NEAR):
        return _cased(found.group("name").strip("\"“”'’."))
    return ""


_NEAR = 160
_CALL_ME = re.compile(
    r"(?i:\b(?:call (?:me|her|him|them)|goes by|known as|prefers(?: to be called)?|likes? to"
    r" be called|answers to|calls? (?:her|him|them)))"
    r"\s+[\"“'‘]?(?P<name>(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.?\s)?[^\W\d_a-z][\w’'-]*\.?)(?=[\s\"”'’,.;)!]|$)"
)


def _honorific(mention: Mention, text: str) -> str:
    """`Dr` where the notes put it before the last name at least as often as they use the first name alone."""
    formal = re.findall(rf"\b({_TITLES})\.?\s+{re.escape(mention.words[-1])}\b", text)
    used = formal[-1] if formal else mention.honorific.rstrip(".")
    if not used or (fold(used) in {"sr", "sister"} and not mention.honorific):
        return ""
    plain = _alone(mention.words[0], mention.name, text) if len(mention.words) > 1 else 0
    return _cased(used) if plain <= max(len(formal), 1) else ""


_TITLES = "Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Sister|mr|mrs|ms|dr|prof"


def _alone(word: str, name: str, text: str) -> int:
    """How often the word stands in the text other than in the full name."""
    plain = text.replace(name, " ")
    return len(re.findall(rf"\b{re.escape(word)}\b", plain, re.IGNORECASE))


def aliases(known: Iterable[Person]) -> dict[str, str]:
    """Every folded word that stands for exactly one of these people, with their name."""
    names: dict[str, set[str]] = defaultdict(set)
    for person in known:
        for word in (*person.name.split(), person.name):
            names[fold(word)].add(person.name)
        if " " in person.name:
            names[fold("".join(word[0] for word in person.name.split()))].add(person.name)
    return {word: next(iter(owners)) for word, owners in names.items() if len(owners) == 1}
