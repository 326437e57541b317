"""A recipient's address: whether it can be right by its form and name, and those that notes hold. Asks no network."""

import re
from dataclasses import dataclass
from itertools import islice

from email_validator import EmailNotValidError, validate_email

from drafting.latin import plain
from drafting.mailbox import SHORTEST_NAME, carries, letters, nearly, pieces_of

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


def _owner(address: str, before: str, names: tuple[str, ...]) -> str:
    """Whose it is, by its own letters or by the name right in front of it; "" for nobody's."""
    pieces = pieces_of(address)
    named = (one for one in names if one and (carries(pieces, one) or _ends_in(before, one)))
    return next(named, "")


def _ends_in(before: str, name: str) -> bool:
    return before.rstrip(" <([:,-–").casefold().endswith(name.casefold())


def _is_unread(address: str) -> bool:
    return "".join(pieces_of(address)) in _UNREAD


def _sentence(fault: EmailNotValidError) -> str:
    said = str(fault).rstrip(".")
    return f"{said[:1].lower()}{said[1:]}."


def _remark(local: str, to: str, others: tuple[str, ...]) -> str:
    """What is odd about a mailbox for that person, in a sentence; empty where nothing is."""
    pieces = pieces_of(local)
    if _is_unread(local):
        return "Nobody reads what comes to this address: look for another one."
    if not to or carries(pieces, to):
        return ""
    if set(pieces) & _SHARED:
        return f"This looks like a mailbox that several people read; {to} may see it late."
    return _stranger(pieces, to, others)


def _stranger(pieces: list[str], to: str, others: tuple[str, ...]) -> str:
    """Whose address it looks like instead; "" where its pieces are too short for a name or the name is not Latin."""
    owner = next((other for other in others if other != to and carries(pieces, other)), "")
    if owner:
        return f"This looks like the address of {owner}, and the letter is to {to}."
    near = nearly(pieces, to)
    if near:
        return f"The address says “{near[0]}” where the name is {near[1]}: is it spelt right?"
    if letters(plain(to)) and any(len(piece) >= SHORTEST_NAME for piece in pieces):
        return f"The name in this address is not {to}: is it the right one?"
    return ""
