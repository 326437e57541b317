"""Where the writer says that something is private, and how far that reaches."""

import re
from itertools import takewhile

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import OPENS, Clause, sentences_of
from drafting.builtin.reading.named_matters import named, telling

_TOLD = r"(?:mention|say|tell|put|use|incl\w*|repeat|write|quote|send|share|let on|name|pass (?:that|this|it) on)"
_TELLING = r"(?:repeat|tell|say|mention|share|write|quote|pass|keep)"
_READ = (
    r"(?:letters?|e?-?mails?|notes?|thank[- ]?you|repl(?:y|ies)|anybody|anyone|them|use|her|him|writing(?: down)?"
    r"|public|sharing|card|message|transmission|circulation|distribution|publication|disclosure|print|forwarding)"
)
_DOER = re.compile(
    r"(?<!\w)(?:they|we|you|he|she|it|who|people|nobody|staff|(?!always|perhaps|this|yes|pls)[^\W\d_]{3,}s)\s$",
    re.IGNORECASE,
)
"""Who stands before what is no order: `students don't use it`."""
_REACH = 24
"""Characters before an order that are looked at."""

_MARK = re.compile(
    rf"(?<!\w)(?:(?P<order>(?:do ?n[o'’]?t|dont|do not|din(?:ny|nae|na)) (?:(?:want|like|wish) to )?{_TOLD}"
    r"|(?:leave|leaving) (?:\w+ ){0,3}out)"
    r"|secret|(?:keep|stays?|leave|leaving|keeping) (?:\w+ )?(?:private|quiet|zipp?ed"
    r"|to (?:my|him|her|them|your|our)sel(?:f|ves)|with me|between us)|(?:keep|keeping) (?:\w+ )?out"
    rf"|off the record|(?:not?|nothing|none of (?:this|that|it)) (?:for|4|in) (?:the |any |an? |my )?{_READ}"
    r"|not to (?:be )?(?:said|mentioned|used|repeated|shared|discussed|told|raised|disclosed|include|share|come up"
    r"|go (?:in|any))"
    r"|(?:do ?n[o'’]?t|dont|do not|would ?n[o'’]?t|din(?:ny|nae|na)) (?:\w+ )?(?:want|like)"
    r" (?:(?:any of )?(?:that|this|it)|them|those) (?:anywhere|mentioned|known|said|repeated|raised|shared|told"
    r"|(?:brought|coming|to come) (?:up|out)"
    r"|in (?:there|writing|print|the (?:letter|mail|e-?mail|note))|passed on|to go (?:in|any))"
    r"|confidential(?:ly)?|in confidence"
    rf"|(?:told|asked|begged|warned|sworn|promised) (?:me |us |him |her |them )?not to {_TELLING}"
    r"|(?:told|tells|said to|admitted to) (?:me |us )?(?:privately|in private|on the quiet)"
    r"|(?:not|\w{2,6}n['’]t) (?:yet )?(?:public(?! (?:transport|house|holiday))|common knowledge|announced)"
    r"|(?:not|\w{2,6}n['’]t) (?:supposed|meant|allowed) to (?:know|say|tell|have (?:heard|seen))"
    r"|(?:(?:i|we) (?:\w+ )?|\A|(?<=, ))should(?: not|n['’]t) (?:know|have (?:been told|told|heard|seen))"
    r"|should(?: not|n['’]t) have (?:told|shown) (?:me|us)"
    r"|(?:\A|(?<=, )|(?<=\bi ))should(?: not|n['’]?t) (?:write|name|mention|repeat|quote|include)"
    r"|(?<=, )not told (?:them|him|her|anyone|anybody)(?: yet)?(?=\W*\Z)"
    r"|nobody (?:else )?is (?:supposed|meant) to know"
    r"|nobody (?:else )?knows(?: this| it| that)?(?= yet|\W*$|[,.;:!)]| (?:about|of) (?:this|it|that)| but (?:me|us))"
    r"|between (?:us|you and me|ourselves)|(?:just|only|strictly) for me|for me (?:only|alone)|for my eyes"
    r"|nobody['’]?s business|not (?:any of )?my business|none of my business|mum['’]?s the word|under wraps"
    r"|not going (?:anywhere|in)|need(?:n['’]t| not) know|would(?:n['’]t| not) put|never mention"
    r"|not saying (?:that|this)|strictly between|tell no ?one|s+h{2,}|hush|🤫|🔒|🤐|🙊)(?!\w)"
)
_LABEL = re.compile(
    r"(?:.*\bprivate(?:ly)?|secret|skip|nb|money|pay|salary|gossip|don['’]?t|dont|do not|not|no use|no tell\w*"
    r"|personal|quietly|for me|me only|keep out|leave out|sensitive|s+h+|not to mention|not for [\w ]+"
    r"|on the (?:quiet|q\.?t\.?|sly)|(?:the |office |shop )?(?:grapevine|rumou?rs?)|hearsay|unrepeatable|not official"
    r"|tittle[- ]tattle|whisper(?:s|ed)|psst|behind (?:closed doors|the scenes)|in my ear|unofficial(?:ly)?"
    r"|strictly for [\w ]+|(?:strictly )?between (?:me|us|you|ourselves)\b.*|(?:din(?:ny|nae|na)) \w+"
    r"|pas pour .+|entre nous|confidentiel|nicht für .+|nicht schreiben|vertraulich|privat|no para .+|privado)$",
    re.IGNORECASE,
)
"""What stands before a colon or above a list; people also mark in the language they think in."""
_POINTS_BACK = re.compile(r"\b(?:that|this|it|those|these|all)\b", re.IGNORECASE)
_SEALED = re.compile(r"\W{0,3}[🤫🔒🤐🙊]")
_NEW_LINE = frozenset({Joint.LINE, Joint.BLANK})
_RUNS_ON = frozenset({Joint.WRAP, Joint.AND, Joint.PLUS})
"""Joints behind which an order may still have its doer in the clause before."""
_MOST_AROUND = 2  # words that a mark may have around it and be no more than one: `oh and`


def is_private_label(scope: str) -> bool:
    """Whether a label or heading says that what stands under it is private."""
    return has_mark(scope) or bool(_LABEL.fullmatch(scope.strip()))


def has_mark(words: str) -> bool:
    """Whether the words say somewhere that something is private."""
    return any(map(_is_meant, _MARK.finditer(words.casefold())))


def _is_meant(found: re.Match[str]) -> bool:
    """Whether the mark is the writer's: an order is theirs where nobody else stands before it as its doer."""
    before = found.string[max(found.start() - _REACH, 0) : found.start()]
    return not (found["order"] and _DOER.search(before))


def is_only_mark(words: str) -> bool:
    """Whether the words say that something is private and nothing else."""
    told = words.casefold()
    left = _MARK.sub(lambda found: " " if _is_meant(found) else found[0], told)
    return (
        left != told
        and len(left.replace(",", " ").split()) <= _MOST_AROUND
        and not any(letter.isdigit() for letter in left)
    )


def marked(found: tuple[Clause, ...]) -> list[bool]:
    """For every clause whether a mark reaches it: its label's, its heading's, one beside it or one that names it."""
    kept = [_is_marked_section(clause) for clause in found]
    matters: set[str] = set()
    for sentence in sentences_of(found):
        if all(kept[place] for place in sentence):
            continue  # a mark in a marked part reaches no further, and costs nothing however often it stands
        words = _words(found, sentence)
        if has_mark(words):
            matters |= named(words)
            for place in (*sentence, *_reached(found, sentence, words)):
                kept[place] = True
        elif _opens_line(found, sentence) and _is_private_list(found, sentence):
            for place in _line(found, sentence[0]):
                kept[place] = True
    for place in telling(found, matters):
        kept[place] = True
    return kept


def _words(found: tuple[Clause, ...], sentence: list[int]) -> str:
    """The sentence's words, with a comma wherever more than a wrap or an `and` parts two clauses."""
    return "".join(
        ("" if place == sentence[0] else " " if found[place].joint in _RUNS_ON else ", ")
        + found[place].text
        for place in sentence
    )


def _is_marked_section(clause: Clause) -> bool:
    return any(scope and is_private_label(scope) for scope in (clause.label, clause.heading))


def _is_private_list(found: tuple[Clause, ...], sentence: list[int]) -> bool:
    """Whether the line opens with a word of privacy before a dash: `private - band 3. she snores`."""
    first, after = found[sentence[0]], found[sentence[1]] if len(sentence) > 1 else None
    return bool(after and after.joint in {Joint.DASH, Joint.COLON} and is_private_label(first.text))


def _reached(found: tuple[Clause, ...], sentence: list[int], words: str) -> list[int]:
    """What a mark reaches beside its own sentence: the line that it opens, or what it points back or forward to."""
    first, last = sentence[0], sentence[-1]
    opens = _opens_line(found, sentence)
    heads = words.casefold().startswith(("not for ", "for my eyes")) and is_only_mark(words)
    if opens and (heads or _SEALED.match(words) or _is_private_list(found, sentence)):
        return _line(found, first)
    if not is_only_mark(words):
        return []
    ends = last + 1 == len(found) or found[last + 1].joint in _NEW_LINE
    if opens and ends:
        return _line_before(found, first) if _POINTS_BACK.search(words) else _block(found, last)
    return _sentence(found, last + 1) if opens else _sentence_before(found, first)


def _opens_line(found: tuple[Clause, ...], sentence: list[int]) -> bool:
    return sentence[0] == 0 or found[sentence[0]].joint in _NEW_LINE


def _line(found: tuple[Clause, ...], place: int) -> list[int]:
    """The clauses from this one to the end of its line."""
    line = found[place].line
    return list(takewhile(lambda at: found[at].line == line, range(place, len(found))))


def _line_before(found: tuple[Clause, ...], place: int) -> list[int]:
    """The line above, where no blank line is between."""
    if not place or found[place].joint is Joint.BLANK:
        return []
    line = found[place - 1].line
    return list(takewhile(lambda at: found[at].line == line, range(place - 1, -1, -1)))


def _block(found: tuple[Clause, ...], place: int) -> list[int]:
    """The lines below up to a blank line or the next heading: the mark stands above them like one."""
    rest = range(place + 1, len(found))
    return list(takewhile(lambda at: at == place + 1 or not _begins_block(found, at), rest))


def _begins_block(found: tuple[Clause, ...], place: int) -> bool:
    """Whether a blank line is above, or the line is nothing but a label."""
    alone = place + 1 == len(found) or found[place + 1].joint in _NEW_LINE
    return found[place].joint is Joint.BLANK or (found[place].is_label and alone)


def _sentence(found: tuple[Clause, ...], start: int) -> list[int]:
    """The sentence that begins there."""
    rest = range(start, len(found))
    return list(takewhile(lambda at: at == start or found[at].joint not in OPENS, rest))


def _sentence_before(found: tuple[Clause, ...], start: int) -> list[int]:
    """The sentence in front, if it stands on the same line."""
    places = []
    place = start - 1
    while place >= 0 and found[place].line == found[start].line:
        places.append(place)
        if found[place].joint in OPENS:
            break
        place -= 1
    return places
