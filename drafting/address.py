"""A recipient's address: whether it can be right by its form and name, and those that notes hold. Asks no network."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from email_validator import EmailNotValidError, validate_email
from rapidfuzz.distance import DamerauLevenshtein

from drafting.latin import plain, spellings
from guardrails.names.capitals import nicknames

_SHARED = frozenset(
    {
        "admin", "applications", "apply", "career", "careers", "contact", "enquiries", "hello", "hi", "hiring", "hr",
        "info", "inquiries", "jobs", "mail", "office", "people", "personnel", "post",
        "reception", "recruiting", "recruitment", "secretary", "support", "talent", "team",
        "vacancies", "work",
    }
)  # fmt: skip
"""Names of mailboxes that several people read."""
_UNREAD = frozenset({"noreply", "donotreply"})
"""What mailboxes that nobody reads are called, without dots and hyphens."""
_MAIL = re.compile(r"(?<![\w.+'-])[^\W_][\w.+'-]{0,63}@[^\W_][\w-]*(?:\.[\w-]+)+")
"""What may be an address in running text; looked for only where a run of its letters begins: long ones cost nothing."""
_MOST = 50
"""Addresses of a text that are looked at; a long thread repeats its few."""
_NEAR = 80
"""Characters in front of an address in which its owner's name is looked for."""
_SHORTEST_NAME = 3
"""Letters from which a piece of an address counts as a name; shorter ones are initials."""


@dataclass(frozen=True, slots=True)
class Address:
    """What can be said of an address without asking anybody."""

    address: str
    """As it stands in a mail's header: no blanks around it, its domain in ASCII; "" when there is a problem."""
    problem: str = ""
    """Why no mail can reach it, in a sentence; "" when one may."""
    remark: str = ""
    """What the person should look at once more, in a sentence; "" when nothing."""


def check(typed: str, to: str, others: tuple[str, ...] = ()) -> Address:
    """An address as typed, for the person named `to`; `others` are names it might belong to instead."""
    try:
        valid = validate_email(
            typed.strip(), check_deliverability=False, allow_smtputf8=False, strict=True
        )
    except EmailNotValidError as fault:
        return Address("", problem=f"This address cannot be right: {_sentence(fault)}")
    return Address(
        f"{valid.local_part}@{valid.ascii_domain}", remark=_remark(valid.local_part, to, others)
    )


def offered(text: str, to: str, others: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Addresses in a text that a mail to that person may go to, in order; where some have their name, only those.

    None that belongs to one of the `others`, and none that nobody reads. For nobody in particular `to` is empty.
    """
    owners: dict[str, str] = {}
    for found in islice(_MAIL.finditer(text), _MOST):
        one = check(found.group(), "").address
        if one and not _is_unread(one):
            before = text[max(0, found.start() - _NEAR) : found.start()]
            owners[one] = owners.get(one) or _owner(one, before, (to, *others))
    theirs = tuple(one for one, owner in owners.items() if to and owner == to)
    return theirs or tuple(one for one, owner in owners.items() if not owner)


def is_of(address: str, name: str) -> bool:
    """Whether an address is made of that person's whole name, or of their surname and nobody else's name."""
    pieces = _pieces(address)
    return any(_signs(pieces, _names(one)) for one in spellings(name))


def _owner(address: str, before: str, names: tuple[str, ...]) -> str:
    """Whose it is, by its own letters or by the name right in front of it; "" for nobody's."""
    pieces = _pieces(address)
    named = (one for one in names if one and (_carries(pieces, one) or _ends_in(before, one)))
    return next(named, "")


def _ends_in(before: str, name: str) -> bool:
    return before.rstrip(" <([:,-–").casefold().endswith(name.casefold())


def _is_unread(address: str) -> bool:
    return "".join(_pieces(address)) in _UNREAD


def _pieces(address: str) -> list[str]:
    """The pieces of small Latin letters in what stands before its @, and before a plus in that."""
    return _letters(plain(address.partition("@")[0].partition("+")[0]))


def _sentence(fault: EmailNotValidError) -> str:
    said = str(fault).rstrip(".")
    return f"{said[:1].lower()}{said[1:]}."


def _remark(local: str, to: str, others: tuple[str, ...]) -> str:
    pieces = _pieces(local)
    if _is_unread(local):
        return "Nobody reads what comes to this address: look for another one."
    if not to or _carries(pieces, to):
        return ""
    if set(pieces) & _SHARED:
        return f"This looks like a mailbox that several people read; {to} may see it late."
    return _stranger(pieces, to, others)


def _stranger(pieces: list[str], to: str, others: tuple[str, ...]) -> str:
    """Whose address it looks like instead; "" where its pieces are too short for a name or the name is not Latin."""
    owner = next((other for other in others if other != to and _carries(pieces, other)), "")
    if owner:
        return f"This looks like the address of {owner}, and the letter is to {to}."
    near = _near(pieces, to)
    if near:
        return f"The address says “{near[0]}” where the name is {near[1]}: is it spelt right?"
    if _letters(plain(to)) and any(len(piece) >= _SHORTEST_NAME for piece in pieces):
        return f"The name in this address is not {to}: is it the right one?"
    return ""


def _letters(words: str) -> list[str]:
    """The pieces of small Latin letters in them."""
    return re.findall(r"[a-z]+", words)


def _carries(pieces: list[str], name: str) -> bool:
    """Whether an address's pieces are made of the name: raman, p.raman, praman, ramanp, priya.r, pr."""
    return any(_spells(pieces, one) for one in spellings(name))


def _signs(pieces: list[str], names: list[str]) -> bool:
    """Whether they hold the surname or two names, and nothing but names and their initials."""
    if not names or "".join(pieces) in _with_surname(names):
        return bool(names)
    known = _known(names)
    full = known.intersection(piece for piece in pieces if len(piece) > 1)
    return known.union(one[0] for one in known).issuperset(pieces) and (
        names[-1] in full or len(full) > 1
    )


def _names(name: str) -> list[str]:
    return _letters(re.sub(r"['’]", "", name))


def _known(names: list[str]) -> set[str]:
    return {piece for one in names for piece in (one, *nicknames().get(one, ()))}


def _spells(pieces: list[str], name: str) -> bool:
    names = _names(name)
    if not names or not pieces:
        return False
    known = _known(names)
    if any(piece in known and len(piece) >= _SHORTEST_NAME for piece in pieces):
        return True
    initials = "".join(one[0] for one in names)
    return "".join(pieces) in {*known, initials, *_run_together(names)}


def _run_together(names: list[str]) -> Iterator[str]:
    yield from _with_surname(names)
    for given in _given(names):
        yield given + names[-1][0]


def _with_surname(names: list[str]) -> set[str]:
    """Given name or its initial run together with the surname; of no surname, only what the person is called."""
    last = names[-1]
    if len(names) == 1 or len(last) == 1:
        return {last} if len(last) > 1 else set()
    given = {one for name in _given(names) for one in (name, name[0])}
    pairs = {pair for one in given for pair in (one + last, last + one)}
    return {"".join(names)} | pairs


def _given(names: list[str]) -> tuple[str, ...]:
    return (names[0], *nicknames().get(names[0], ()))


def _near(pieces: list[str], name: str) -> tuple[str, str] | None:
    """A piece that is one slip away from a part of the name, and that part."""
    for piece in pieces:
        for part in name.split():
            if len(piece) > _SHORTEST_NAME and DamerauLevenshtein.distance(piece, plain(part)) == 1:
                return piece, part
    return None
