"""Job titles: whether words are one, and the title that stands behind a name."""

import re

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import word_list
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.entries import is_bracketed, is_listed
from drafting.builtin.reading.names.names import Mention
from guardrails.words import commonness, fold, words_of

_DUTY = re.compile(
    r"(?:who |he |she |they |that )?(?:runs|owns|manages|leads|heads|founded|looks after"
    r"|does(?! not|n[’']t)|sits on)\b(?=\s\w)"
    r"|i (?:run|own|manage|lead|head|look after)\b",
    re.IGNORECASE,
)

_INTRO = re.compile(
    r"(?:(?:she|he|they) sa(?:id|ys) )?"
    r"(?:(?:and |so )?(?:i|who|he|she|they|that)(?:['’]?s|['’]re|['’]m| am| is| are| was)\s+|is\s+"
    r"|was\s+)?(?:(?:the|our|their|a|an|my|his|her|both)\s+)?",
    re.IGNORECASE,
)

_NOT_A_TITLE = re.compile(
    r"^for\b|\b(?:used to|formerly|i|i'm|we|he|she|they|his|her|put|said|says|asked|told|you|my|me|wants?|think|thinks"
    r"|will|would|is|are|has"
    r"|have|had|at|on|for the|(?:job|role|post)(?! [a-z]+$)|position|interview|intervw|intv)\b|\d{2}|\d"
    r" ?[ap]m\b|\d/\d",
    re.IGNORECASE,
)

_TITLE_END = re.compile(
    r"\s+(?:from|here at|at|on|plus|when|this|last|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|for the"
    r"|for (?=[A-Z]))\s+",
    re.IGNORECASE,
)

_TELLS = re.compile(
    r"(?:he|she|they)(?:['’]s|['’]re| is| are| runs| manages| heads| owns| leads)\b", re.IGNORECASE
)
_PARTED = re.compile(r"(?:is|was|[(\[,=–—-])", re.IGNORECASE)
_BEHIND_NAME = frozenset(
    {Joint.COMMA, Joint.BRACKET, Joint.DASH, Joint.LABEL, Joint.AND, Joint.COLON}
)
_BEHIND_FIRST_NAME = frozenset({Joint.BRACKET, Joint.LABEL})
_LONGEST_DUTY, _LONGEST_TITLE, _LONGEST_DEPARTMENT = 8, 9, 2
"""Words: of `runs the refurb line`, of a title, of `finance` or `sales ops`."""

_THE_TITLE = re.compile(r"(?:the|our|their|head of|a|an|my|who|he|she)\b", re.IGNORECASE)


def as_title(words: str) -> str:
    """The words without their introduction where they are a job title, else nothing."""
    words = _TITLE_END.split(words.strip(' .,;:*_~`|()[]–—-"“”'))[0]
    if _DUTY.match(words) and len(words.split()) <= _LONGEST_DUTY:
        return re.sub(r"^(?:who|he|she|they|that)\s+", "", words, flags=re.IGNORECASE)
    intro = _INTRO.match(words)
    bare = words[intro.end() :] if intro else words
    folded = [word.text for word in words_of(bare.replace("-", " "))]
    if not folded or len(folded) > _LONGEST_TITLE or _NOT_A_TITLE.search(bare):
        return ""
    if set(folded[:8]) & word_list("roles") or (
        len(folded) <= _LONGEST_DEPARTMENT and folded[0] in word_list("departments")
    ):
        return bare
    return ""


def title_before(mention: Mention) -> str:
    """The title right before the name: `exec chef` of `exec chef Lucimar Bragança`; nothing after an article alone."""
    words = _TRAILING.findall(mention.lead)
    last = next((word for word in reversed(words) if fold(word) != "also"), "")
    short = _LETTERS.fullmatch(last) and not mention.words[0].isupper()
    post = fold(last) in word_list("roles") or (short and commonness(fold(last)) < _COMMON)
    if not (post and mention.lead.endswith(" ")):
        return ""
    kept = [last]
    for word in reversed(words[:-1]):
        if fold(word) not in word_list("roles") | word_list("role_modifiers"):
            break
        kept.insert(0, word)
    return " ".join(kept)


_LETTERS = re.compile(r"[A-Z]{3,5}")
_COMMON = 5.0
"""Zipf frequency from which capitals are a word of the notes, not a post: `THEY (Wim Maas, buyer)`."""
_TRAILING = re.compile(r"[^\W\d_][\w'’-]*(?= ?)")


def ends_in_title(words: str) -> bool:
    """Whether the words end in, or are, a job title."""
    folded = [word.text for word in words_of(words)]
    return (bool(folded) and folded[-1] in word_list("roles")) or bool(as_title(words))


def title_behind(mention: Mention, found: tuple[Clause, ...]) -> str:
    """The title that stands right behind the name, or nothing."""
    told = _title_in_words(mention, found) or _in_bracket(mention, found)
    return told if not _OWN_DUTY.match(told) or _speaks(mention, found[mention.clause]) else ""


def _speaks(mention: Mention, clause: Clause) -> bool:
    """Whether it is their own turn, so that `I lead the platform team` is not the writer's."""
    named = fold(mention.words[0]) == fold(
        clause.label.split(maxsplit=1)[0] if clause.label else ""
    )
    return clause.is_label or named or bool(_OWN_NAME.search(mention.lead))


_OWN_DUTY = re.compile(r"i\s", re.IGNORECASE)
_OWN_NAME = re.compile(r"\b(?:i['’]?m|i am|my name(?:['’]s| is)|this is)\s$", re.IGNORECASE)


def _in_bracket(mention: Mention, found: tuple[Clause, ...]) -> str:
    """Whatever short thing a bracket behind a full name holds, or a room they are `from`: `(Systems)`."""
    if len(mention.words) == 1 and not mention.honorific:
        return ""
    tail = mention.tail.strip(" .*_")
    from_room = _FROM_ROOM.match(tail)
    if from_room:
        return from_room.group(1)
    follower = found[mention.clause + 1 : mention.clause + 2]
    if not follower or tail:
        return ""
    words = follower[0].text.strip(" .")
    if follower[0].joint is Joint.COMMA and (told := _FROM_ROOM.match(words)):
        return told.group(1)
    short = len(words.split()) <= _LONGEST_BRACKET and not _ASIDE.search(words)
    return words if is_bracketed(mention, found) and short else ""


_FROM_ROOM = re.compile(
    r"from (?:the )?((?:[a-z&]+|HR|IT|R&D|QA|L&D)(?: (?:team|side|office|department|dept|desk))?)$"
)
_ASIDE = re.compile(
    r"\d|@|\b(?:i|we|you|she|he|they|his|her|me|my|her|him|them|zoom|phone|remote|online|call|called"
    r"|said|was|is|not|very|quiet|nice|late|thanks?|role|job|post|position|interview|from|now|aka"
    r"|^(?-i:[A-Z][a-z]+ [a-z]+ing)$|candidate|applicant|laughs?|pause)\b",
    re.IGNORECASE,
)
_LONGEST_BRACKET = 5


def _title_in_words(mention: Mention, found: tuple[Clause, ...]) -> str:
    tail = mention.tail.strip(" .*_~`'’\"”")
    several = len(mention.words) > 1
    if tail and not (_PARTED.match(tail) or _DUTY.match(tail)) and not several:
        return ""
    followers = found[mention.clause + 1 : mention.clause + 3]
    if tail:
        return as_title(_whole(tail, followers)) or _bracketed_title(tail) or _told_next(followers)
    if not several and mention.lead and followers and _THE_TITLE.match(followers[0].text):
        return as_title(followers[0].text)
    if followers and _NEXT_PERSON.match(followers[0].text):
        return _told_next(followers)
    if not followers or followers[0].joint not in (_BEHIND_NAME if several else _BEHIND_FIRST_NAME):
        return _told_next(followers)
    whole = _whole(followers[0].text, followers[1:])
    title = as_title(whole) or as_title(" and ".join(_joined(followers)))
    return title or (followers[0].text.rstrip(".") if is_listed(mention, found) else "")


_NEXT_PERSON = re.compile(r"and (?:the|an?|our|their|his|her)\b", re.IGNORECASE)
"""Where the next one of a row begins, whose title is not that of the one before."""


def _whole(words: str, followers: tuple[Clause, ...]) -> str:
    """The words with the one behind `and` that their field goes on with: `head of learning and development`."""
    more = _ONE_MORE.fullmatch(followers[0].text) if followers else None
    alone = len(followers) < 2 or followers[1].joint not in {Joint.COMMA, Joint.BRACKET}  # noqa: PLR2004  # what follows
    if not more or not alone or fold(words.rsplit(maxsplit=1)[-1]) in word_list("roles"):
        return words
    return f"{words} {more.group().rstrip('.')}" if _IN_FIELD.search(words) else words


_ONE_MORE = re.compile(r"and [^\W\d_]{3,}\.?")
_IN_FIELD = re.compile(
    r"\b(?:of|for|does|runs|manages|leads|heads|owns|looks after)\b", re.IGNORECASE
)


def _joined(followers: tuple[Clause, ...]) -> list[str]:
    """The words of the first clause, and of the second where it goes on after an `and`."""
    goes_on = len(followers) > 1 and followers[1].joint is Joint.AND
    return [re.sub(r"^and\s+", "", clause.text) for clause in followers[: 1 + goes_on]]


def _told_next(followers: tuple[Clause, ...]) -> str:
    """The title in a sentence about the person: `He's the regional sales manager`."""
    told = (as_title(clause.text) for clause in followers if _TELLS.match(clause.text))
    return next(told, "")


def _bracketed_title(tail: str) -> str:
    inside = re.match(r"\s*(?:[(\[]|[,–—-]\s)\s*([^)\]]+)", tail)
    return as_title(inside.group(1)) if inside else ""
